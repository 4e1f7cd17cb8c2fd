#include "core/terrain/elevationwriter.h"

#include "core/io/gdalscope.h"
#include "core/io/raster/rastercopy.h"
#include "core/task/writeissue.h"

#include <QDir>
#include <QFile>

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <limits>
#include <numbers>

namespace machi::core {

namespace {

constexpr std::size_t trianglesToLookAt = 20'000;
constexpr std::size_t blocksInMemory = 96; // 24 MB
constexpr double degree = std::numbers::pi / 180;
constexpr double metresPerDegree = 111'000;
constexpr double surveyStep = 0.2 / 3600; ///< of the Geospatial Information Authority's 5 m grid

/// Triangles that share an edge must not leave a line of empty cells between them.
constexpr double edgeSlack = 1e-6;

std::int32_t floorDivide(std::int32_t value)
{
    return value >= 0 ? value / GridBlocks::side : -((-value + GridBlocks::side - 1) / GridBlocks::side);
}

} // namespace

ElevationWriter::ElevationWriter(const QString &folder, const Crs &crs) : m_folder(folder), m_toDegrees(crs)
{
}

ElevationWriter::~ElevationWriter() = default;

bool ElevationWriter::add(const ExactGeometry &geometry)
{
    if (!m_toDegrees.isUsable()) return true;
    for (const ExactGeometry::Surface &surface : geometry.surfaces) {
        if (surface.ringCount != 1 || geometry.rings[surface.firstRing].count != 3) continue;
        Triangle triangle;
        bool good = true;
        for (std::size_t corner = 0; corner < 3 && good; ++corner) {
            const std::size_t at = (std::size_t{geometry.rings[surface.firstRing].first} + corner) * 3;
            triangle[corner] = {geometry.positions[at], geometry.positions[at + 1],
                                geometry.positions[at + 2]};
            good = std::isfinite(triangle[corner][0]) && std::isfinite(triangle[corner][1]) &&
                   std::isfinite(triangle[corner][2]) &&
                   m_toDegrees.transform(triangle[corner][0], triangle[corner][1]) &&
                   std::abs(triangle[corner][0]) <= 180 && std::abs(triangle[corner][1]) <= 90;
        }
        if (!good) continue;
        if (m_grid) {
            if (!draw(triangle)) return false;
            continue;
        }
        m_first.push_back(triangle);
        if (m_first.size() < trianglesToLookAt) continue;
        chooseStep();
        for (const Triangle &one : m_first)
            if (!draw(one)) return false;
        m_first = {};
    }
    return true;
}

void ElevationWriter::chooseStep()
{
    std::vector<double> edges;
    for (const Triangle &triangle : m_first)
        for (std::size_t corner = 0; corner < 3; ++corner) {
            const auto &a = triangle[corner];
            const auto &b = triangle[(corner + 1) % 3];
            edges.push_back(std::hypot((a[0] - b[0]) * std::cos(a[1] * degree), a[1] - b[1]) *
                            metresPerDegree);
        }
    const auto middle = edges.begin() + static_cast<std::ptrdiff_t>(edges.size() / 2);
    std::nth_element(edges.begin(), middle, edges.end());
    const double wanted = std::max(*middle, 0.1) * 0.6;
    const double halves = std::ceil(std::log2(surveyStep * metresPerDegree / wanted));
    m_step = surveyStep / std::exp2(std::clamp(halves, -4.0, 3.0));
    m_grid = std::make_unique<GridBlocks>(QDir(m_folder).filePath(QStringLiteral("elevation.spill")),
                                          blocksInMemory);
}

bool ElevationWriter::draw(const Triangle &triangle)
{
    // In cells: columns to the east, rows to the south.
    std::array<double, 3> x, y, z;
    for (std::size_t corner = 0; corner < 3; ++corner) {
        x[corner] = triangle[corner][0] / m_step - 0.5;
        y[corner] = -triangle[corner][1] / m_step - 0.5;
        z[corner] = triangle[corner][2];
    }
    const double area = (x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0]);
    if (std::abs(area) < 1e-12) return true;
    const auto firstRow =
        static_cast<std::int32_t>(std::ceil(*std::min_element(y.begin(), y.end()) - edgeSlack));
    const auto lastRow =
        static_cast<std::int32_t>(std::floor(*std::max_element(y.begin(), y.end()) + edgeSlack));
    for (std::int32_t row = firstRow; row <= lastRow; ++row) {
        // The part of the row inside: half planes of the three edges.
        double from = *std::min_element(x.begin(), x.end()) - edgeSlack;
        double to = *std::max_element(x.begin(), x.end()) + edgeSlack;
        for (std::size_t edge = 0; edge < 3; ++edge) {
            const std::size_t next = (edge + 1) % 3;
            const double dx = x[next] - x[edge];
            const double dy = y[next] - y[edge];
            // Inside: (dx (row - y) - dy (column - x)) has the sign of the area.
            const double sign = area > 0 ? 1 : -1;
            const double constant = sign * (dx * (row - y[edge]) + dy * x[edge]) + edgeSlack * std::abs(area);
            const double slope = -sign * dy;
            if (std::abs(slope) < 1e-15) {
                if (constant < 0) to = from - 1;
            } else if (slope > 0) {
                from = std::max(from, -constant / slope);
            } else {
                to = std::min(to, -constant / slope);
            }
        }
        const auto first = static_cast<std::int32_t>(std::ceil(from));
        const auto last = static_cast<std::int32_t>(std::floor(to));
        float *cells = nullptr;
        std::int32_t held = 0;
        for (std::int32_t column = first; column <= last; ++column) {
            const std::int32_t blockColumn = floorDivide(column);
            if (!cells || blockColumn != held) {
                cells = m_grid->block(floorDivide(row), blockColumn);
                held = blockColumn;
                if (!cells) {
                    m_error = m_grid->error();
                    return false;
                }
            }
            const double u = ((column - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (row - y[0])) / area;
            const double v = ((x[1] - x[0]) * (row - y[0]) - (column - x[0]) * (y[1] - y[0])) / area;
            const std::int32_t inRow = row - floorDivide(row) * GridBlocks::side;
            const std::int32_t inColumn = column - blockColumn * GridBlocks::side;
            cells[inRow * GridBlocks::side + inColumn] =
                static_cast<float>(z[0] + u * (z[1] - z[0]) + v * (z[2] - z[0]));
        }
    }
    return true;
}

bool ElevationWriter::finish()
{
    if (!m_error.code.isEmpty()) return false;
    if (!m_grid && !m_first.empty()) {
        chooseStep();
        for (const Triangle &one : m_first)
            if (!draw(one)) return false;
        m_first = {};
    }
    if (!m_grid || m_grid->isEmpty()) return true;
    const bool good = write();
    m_grid.reset();
    return good;
}

bool ElevationWriter::write()
{
    const GdalScope scope;
    const QString plain = QDir(m_folder).filePath(QStringLiteral("elevation.tmp.tif"));
    const QString target = QDir(m_folder).filePath(fileName());
    errno = 0;
    const auto fail = [&] {
        QFile::remove(plain);
        if (m_error.code.isEmpty())
            m_error =
                m_grid->error().code.isEmpty() ? writeIssue(errno ? errno : EIO, target) : m_grid->error();
        return false;
    };
    const int columns = (m_grid->lastColumn() - m_grid->firstColumn() + 1) * GridBlocks::side;
    const int rows = (m_grid->lastRow() - m_grid->firstRow() + 1) * GridBlocks::side;
    {
        const char *options[] = {"TILED=YES",    "BLOCKXSIZE=256", "BLOCKYSIZE=256",   "SPARSE_OK=TRUE",
                                 "COMPRESS=LZW", "PREDICTOR=3",    "BIGTIFF=IF_SAFER", nullptr};
        GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
        const GDALDatasetUniquePtr raster(driver
                                              ? driver->Create(plain.toUtf8().constData(), columns, rows, 1,
                                                               GDT_Float32, const_cast<char **>(options))
                                              : nullptr);
        if (!raster) return fail();
        double place[6] = {m_grid->firstColumn() * GridBlocks::side * m_step, m_step, 0,
                           -m_grid->firstRow() * GridBlocks::side * m_step,   0,      -m_step};
        OGRSpatialReference reference;
        reference.importFromEPSG(6668);
        reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        raster->SetGeoTransform(place);
        raster->SetSpatialRef(&reference);
        GDALRasterBand *band = raster->GetRasterBand(1);
        band->SetNoDataValue(std::numeric_limits<double>::quiet_NaN());
        band->SetUnitType("m");
        for (std::int32_t row = m_grid->firstRow(); row <= m_grid->lastRow(); ++row)
            for (std::int32_t column = m_grid->firstColumn(); column <= m_grid->lastColumn(); ++column) {
                const float *cells = m_grid->find(row, column);
                if (!cells && !m_grid->error().code.isEmpty()) return fail();
                if (cells && band->WriteBlock(column - m_grid->firstColumn(), row - m_grid->firstRow(),
                                              const_cast<float *>(cells)) != CE_None)
                    return fail();
            }
        if (raster->FlushCache(), scope.hasFailure()) return fail();
        if (!copyRaster(*raster, target, Crs(), [](double) { return true; })) return fail();
    }
    QFile::remove(plain);
    return true;
}

} // namespace machi::core
