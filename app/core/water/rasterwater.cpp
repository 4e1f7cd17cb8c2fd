#include "core/water/rasterwater.h"

#include "core/io/gdalscope.h"
#include "core/water/waterdepth.h"

#include <QCoreApplication>
#include <QDir>

#include <gdal_priv.h>
#include <gdalwarper.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <cmath>

namespace machi::core {

namespace {

constexpr double metresPerDegree = 111'000;
constexpr float least = 0.005F; ///< metres: below that a depth is a film

} // namespace

struct RasterWater::Private
{
    GDALDatasetUniquePtr source;
    GDALDatasetUniquePtr warped; ///< goes before the source, which it reads
    GDALRasterBand *band = nullptr;
    double place[6] = {};
    int columns = 0, rows = 0;
    double nodata = 0;
    bool hasNodata = false;
    bool isRank = false;
    RasterClasses classes;
    std::vector<float> window;
};

RasterWater::RasterWater(std::unique_ptr<Private> own) : d(std::move(own)) {}

RasterWater::~RasterWater()
{
    const GdalScope scope;
    d->warped.reset();
    d->source.reset();
}

Result<std::unique_ptr<WaterSource>> RasterWater::open(const WaterLayer &layer)
{
    const GdalScope scope;
    const QString path = layer.layer.source(layer.layer.path);
    const auto fail = [&](const char *code, const QString &words) {
        return makeError(QLatin1String(code), words, QDir::toNativeSeparators(path), 0, layer.layer.title());
    };
    auto d = std::make_unique<Private>();
    d->classes = RasterClasses::fromDocument(layer.layer.styleDocument());
    d->source.reset(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_RASTER));
    if (!d->source || d->source->GetRasterCount() < d->classes.band())
        return fail("water.no-step",
                    QCoreApplication::translate("Water", "The raster of this moment is missing or damaged."));
    GDALDataset *used = d->source.get();
    const OGRSpatialReference *reference = used->GetSpatialRef();
    const QString noPlace = QCoreApplication::translate("Water", "The raster does not say where it lies.");
    if (!reference) return fail("water.no-place", noPlace);
    if (!reference->IsGeographic()) {
        OGRSpatialReference degrees;
        degrees.importFromEPSG(6668);
        char *wkt = nullptr;
        degrees.exportToWkt(&wkt);
        // Classes have no mean; and a depth must not grow beyond the water's edge.
        d->warped.reset(static_cast<GDALDataset *>(GDALAutoCreateWarpedVRT(
            static_cast<GDALDatasetH>(used), nullptr, wkt, GRA_NearestNeighbour, 0.05, nullptr)));
        CPLFree(wkt);
        used = d->warped.get();
        if (!used) return fail("water.no-place", noPlace);
    }
    if (used->GetGeoTransform(d->place) != CE_None || d->place[1] <= 0 || d->place[5] >= 0 ||
        d->place[2] != 0 || d->place[4] != 0 || std::abs(d->place[0]) > 180 || std::abs(d->place[3]) > 90)
        return fail("water.no-place", noPlace);
    d->band = used->GetRasterBand(d->classes.band());
    d->columns = used->GetRasterXSize();
    d->rows = used->GetRasterYSize();
    d->isRank = !GDALDataTypeIsFloating(d->band->GetRasterDataType());
    int hasNodata = 0;
    d->nodata = d->band->GetNoDataValue(&hasNodata);
    d->hasNodata = hasNodata != 0;
    return std::unique_ptr<WaterSource>(new RasterWater(std::move(d)));
}

WaterSource::Meaning RasterWater::meaning() const
{
    return d->isRank ? Meaning::Rank : Meaning::Depth;
}

Extent RasterWater::extent() const
{
    Extent extent;
    extent.include(d->place[0], d->place[3]);
    extent.include(d->place[0] + d->columns * d->place[1], d->place[3] + d->rows * d->place[5]);
    return extent;
}

double RasterWater::cell() const
{
    return -d->place[5] * metresPerDegree;
}

bool RasterWater::read(WaterCells &cells, const Feedback &feedback)
{
    const GdalScope scope;
    const double stepX = d->place[1];
    const double stepY = -d->place[5];
    const auto nativeColumn = [&](double longitude) { return (longitude - d->place[0]) / stepX; };
    const auto nativeRow = [&](double latitude) { return (d->place[3] - latitude) / stepY; };
    const int left =
        static_cast<int>(std::clamp(std::floor(nativeColumn(cells.box.west)), 0.0, double(d->columns)));
    const int right =
        static_cast<int>(std::clamp(std::ceil(nativeColumn(cells.box.east)), 0.0, double(d->columns)));
    const int top =
        static_cast<int>(std::clamp(std::floor(nativeRow(cells.box.north)), 0.0, double(d->rows)));
    const int bottom =
        static_cast<int>(std::clamp(std::ceil(nativeRow(cells.box.south)), 0.0, double(d->rows)));
    if (left >= right || top >= bottom) return true;
    if (feedback.isCancelled()) return false;
    // Seen from afar it is read from its overviews.
    const int wide = std::min(right - left, 2 * cells.columns);
    const int tall = std::min(bottom - top, 2 * cells.rows);
    d->window.resize(static_cast<std::size_t>(wide) * static_cast<std::size_t>(tall));
    if (d->band->RasterIO(GF_Read, left, top, right - left, bottom - top, d->window.data(), wide, tall,
                          GDT_Float32, 0, 0, nullptr) != CE_None)
        return false;
    for (int row = 0; row < cells.rows; ++row) {
        const double y = nativeRow(cells.latitude(row));
        if (y < top || y >= bottom) continue;
        const int windowRow = std::min(tall - 1, static_cast<int>((y - top) / (bottom - top) * tall));
        for (int column = 0; column < cells.columns; ++column) {
            const double x = nativeColumn(cells.longitude(column));
            if (x < left || x >= right) continue;
            const int windowColumn = std::min(wide - 1, static_cast<int>((x - left) / (right - left) * wide));
            const float value =
                d->window[static_cast<std::size_t>(windowRow) * static_cast<std::size_t>(wide) +
                          static_cast<std::size_t>(windowColumn)];
            if (!std::isfinite(value) || (d->hasNodata && value == static_cast<float>(d->nodata))) continue;
            const QRgb colour = d->classes.of(double{value});
            if (!d->isRank) {
                if (value > least) cells.put(cells.at(column, row), value, colour);
            } else if (const auto depth = depthOfRank(static_cast<int>(std::lround(value)))) {
                cells.put(cells.at(column, row), static_cast<float>(depth->drawn()), colour);
            }
        }
    }
    return true;
}

} // namespace machi::core
