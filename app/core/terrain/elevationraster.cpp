#include "core/terrain/elevationraster.h"

#include "core/io/gdalscope.h"

#include <QCoreApplication>
#include <QDir>

#include <gdal_priv.h>
#include <gdalwarper.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace machi::core {

struct ElevationRaster::Private
{
    GDALDatasetUniquePtr source;
    GDALDatasetUniquePtr warped; ///< before the source, which it reads
    GDALRasterBand *band = nullptr;
    double place[6] = {};
    int columns = 0, rows = 0;
    double nodata = std::numeric_limits<double>::quiet_NaN();
    bool hasNodata = false;
    std::vector<float> row;
    std::vector<float> window;

    float clean(float value) const
    {
        const bool none = !std::isfinite(value) || (hasNodata && value == static_cast<float>(nodata)) ||
                          value < -9000; // no place on earth, and the usual dummy
        return none ? std::numeric_limits<float>::quiet_NaN() : value;
    }
};

ElevationRaster::ElevationRaster(std::unique_ptr<Private> own) : d(std::move(own)) {}

ElevationRaster::~ElevationRaster()
{
    const GdalScope scope;
    d->warped.reset();
    d->source.reset();
}

Result<std::unique_ptr<ElevationRaster>> ElevationRaster::open(const QString &path)
{
    const GdalScope scope;
    const auto fail = [&] {
        return makeError(QStringLiteral("terrain.no-raster"),
                         QCoreApplication::translate("Terrain", "The elevation raster cannot be read."),
                         QDir::toNativeSeparators(path));
    };
    auto d = std::make_unique<Private>();
    d->source.reset(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_RASTER));
    if (!d->source || d->source->GetRasterCount() < 1) return fail();
    GDALDataset *used = d->source.get();
    const OGRSpatialReference *reference = used->GetSpatialRef();
    if (reference && !reference->IsGeographic()) {
        OGRSpatialReference degrees;
        degrees.importFromEPSG(6668);
        char *wkt = nullptr;
        degrees.exportToWkt(&wkt);
        d->warped.reset(static_cast<GDALDataset *>(GDALAutoCreateWarpedVRT(
            static_cast<GDALDatasetH>(used), nullptr, wkt, GRA_Bilinear, 0.05, nullptr)));
        CPLFree(wkt);
        used = d->warped.get();
        if (!used) return fail();
    }
    if (used->GetGeoTransform(d->place) != CE_None || d->place[1] <= 0 || d->place[5] >= 0 ||
        d->place[2] != 0 || d->place[4] != 0)
        return fail();
    d->band = used->GetRasterBand(1);
    d->columns = used->GetRasterXSize();
    d->rows = used->GetRasterYSize();
    int hasNodata = 0;
    d->nodata = d->band->GetNoDataValue(&hasNodata);
    d->hasNodata = hasNodata != 0;
    if (std::abs(d->place[0]) > 180 || std::abs(d->place[3]) > 90) return fail();
    return std::unique_ptr<ElevationRaster>(new ElevationRaster(std::move(d)));
}

Extent ElevationRaster::extent() const
{
    Extent extent;
    extent.include(d->place[0], d->place[3]);
    extent.include(d->place[0] + d->columns * d->place[1], d->place[3] + d->rows * d->place[5]);
    return extent;
}

int ElevationRaster::columns() const
{
    return d->columns;
}
int ElevationRaster::rows() const
{
    return d->rows;
}
double ElevationRaster::stepX() const
{
    return d->place[1];
}
double ElevationRaster::stepY() const
{
    return -d->place[5];
}
double ElevationRaster::metres() const
{
    return stepY() * 111'000;
}

bool ElevationRaster::readRow(int row, int column, int stride, int count, float *values)
{
    const GdalScope scope;
    std::fill(values, values + count, std::numeric_limits<float>::quiet_NaN());
    if (row < 0 || row >= d->rows) return true;
    const int first = std::max(column, 0);
    const int last = std::min(column + (count - 1) * stride, d->columns - 1);
    if (first > last) return true;
    d->row.resize(static_cast<std::size_t>(last - first) + 1);
    if (d->band->RasterIO(GF_Read, first, row, last - first + 1, 1, d->row.data(), last - first + 1, 1,
                          GDT_Float32, 0, 0, nullptr) != CE_None)
        return false;
    for (int index = 0; index < count; ++index) {
        const int at = column + index * stride;
        if (at >= first && at <= last) values[index] = d->clean(d->row[static_cast<std::size_t>(at - first)]);
    }
    return true;
}

bool ElevationRaster::readBox(const Extent &box, int boxColumns, int boxRows, float *values)
{
    const GdalScope scope;
    std::fill(values, values + std::ptrdiff_t{boxColumns} * boxRows, std::numeric_limits<float>::quiet_NaN());
    const auto clamped = [](double value, int most) {
        return static_cast<int>(std::clamp(std::floor(value), 0.0, double(most)));
    };
    const int left = clamped((box.west - d->place[0]) / d->place[1] - 1, d->columns);
    const int right = clamped((box.east - d->place[0]) / d->place[1] + 2, d->columns);
    const int top = clamped((box.north - d->place[3]) / d->place[5] - 1, d->rows);
    const int bottom = clamped((box.south - d->place[3]) / d->place[5] + 2, d->rows);
    if (left >= right || top >= bottom) return true;
    const int wide = std::min(right - left, 2 * boxColumns);
    const int tall = std::min(bottom - top, 2 * boxRows);
    d->window.resize(static_cast<std::size_t>(wide) * static_cast<std::size_t>(tall));
    GDALRasterIOExtraArg how;
    INIT_RASTERIO_EXTRA_ARG(how);
    if (wide < right - left || tall < bottom - top) how.eResampleAlg = GRIORA_Average;
    if (d->band->RasterIO(GF_Read, left, top, right - left, bottom - top, d->window.data(), wide, tall,
                          GDT_Float32, 0, 0, &how) != CE_None)
        return false;
    const double acrossX = double(right - left) / wide;
    const double acrossY = double(bottom - top) / tall;
    const auto value = [&](int column, int row) {
        if (column < 0 || row < 0 || column >= wide || row >= tall)
            return std::numeric_limits<float>::quiet_NaN();
        return d->clean(d->window[static_cast<std::size_t>(row) * static_cast<std::size_t>(wide) +
                                  static_cast<std::size_t>(column)]);
    };
    for (int row = 0; row < boxRows; ++row)
        for (int column = 0; column < boxColumns; ++column) {
            const double longitude = box.west + (column + 0.5) * (box.east - box.west) / boxColumns;
            const double latitude = box.north - (row + 0.5) * (box.north - box.south) / boxRows;
            const double x = ((longitude - d->place[0]) / d->place[1] - left) / acrossX - 0.5;
            const double y = ((latitude - d->place[3]) / d->place[5] - top) / acrossY - 0.5;
            const int x0 = static_cast<int>(std::floor(x));
            const int y0 = static_cast<int>(std::floor(y));
            // Where the nearest cell has no value there is no ground.
            if (std::isnan(
                    value(static_cast<int>(std::floor(x + 0.5)), static_cast<int>(std::floor(y + 0.5)))))
                continue;
            double sum = 0;
            double weight = 0;
            for (int lower = 0; lower < 2; ++lower)
                for (int further = 0; further < 2; ++further) {
                    const float one = value(x0 + further, y0 + lower);
                    if (std::isnan(one)) continue;
                    const double own = (lower ? y - y0 : 1 - (y - y0)) * (further ? x - x0 : 1 - (x - x0));
                    sum += own * double{one};
                    weight += own;
                }
            if (weight > 0)
                values[std::ptrdiff_t{row} * boxColumns + column] = static_cast<float>(sum / weight);
        }
    return true;
}

std::optional<double> ElevationRaster::at(double longitude, double latitude)
{
    const double x = (longitude - d->place[0]) / d->place[1] - 0.5;
    const double y = (latitude - d->place[3]) / d->place[5] - 0.5;
    if (!(x >= -0.5 && y >= -0.5 && x <= d->columns - 0.5 && y <= d->rows - 0.5)) return std::nullopt;
    const auto column = static_cast<int>(std::floor(x));
    const auto row = static_cast<int>(std::floor(y));
    float corner[2][2];
    if (!readRow(row, column, 1, 2, corner[0]) || !readRow(row + 1, column, 1, 2, corner[1]))
        return std::nullopt;
    const double u = x - column;
    const double v = y - row;
    if (std::isnan(corner[v >= 0.5 ? 1 : 0][u >= 0.5 ? 1 : 0])) {
        // Half a cell beyond the outermost middles still belongs to them.
        const bool edge = column < 0 || row < 0 || column + 1 >= d->columns || row + 1 >= d->rows;
        if (!edge) return std::nullopt;
    }
    double sum = 0;
    double weight = 0;
    for (int lower = 0; lower < 2; ++lower)
        for (int right = 0; right < 2; ++right) {
            if (std::isnan(corner[lower][right])) continue;
            const double own = (lower ? v : 1 - v) * (right ? u : 1 - u);
            sum += own * double{corner[lower][right]};
            weight += own;
        }
    if (!(weight > 0)) return std::nullopt;
    return sum / weight;
}

} // namespace machi::core
