#include "core/store/datasetwriter.h"

#include <QCoreApplication>

#include <gdal.h>

#include <cmath>

namespace machi::core {

namespace {

std::size_t bytesOf(const std::vector<ExactGeometry> &geometry)
{
    std::size_t bytes = 0;
    for (const ExactGeometry &one : geometry)
        bytes += one.positions.size() * sizeof(double) + one.rings.size() * sizeof(ExactGeometry::Ring) +
                 one.surfaces.size() * sizeof(ExactGeometry::Surface) + 256;
    return bytes;
}

Extent toDegrees(const Extent &extent, const Crs &crs)
{
    if (extent.isEmpty() || !crs.isValid() || crs.isGeographic()) return extent;
    const Result<CoordinateTransform> transform =
        CoordinateTransform::create(crs.horizontal(), Crs::fromEpsg(4326));
    return transform ? transform->transform(extent) : Extent{};
}

/// Box of a raster in the raster's own CRS; empty when GDAL cannot open it.
Extent rasterExtent(const QString &path)
{
    GDALAllRegister();
    GDALDatasetH raster = GDALOpen(path.toUtf8().constData(), GA_ReadOnly);
    if (!raster) return {};
    Extent extent;
    double transform[6];
    if (GDALGetGeoTransform(raster, transform) == CE_None) {
        const double width = GDALGetRasterXSize(raster);
        const double height = GDALGetRasterYSize(raster);
        for (const auto &[column, row] : {std::pair(0.0, 0.0), {width, 0.0}, {0.0, height}, {width, height}})
            extent.include(transform[0] + column * transform[1] + row * transform[2],
                           transform[3] + column * transform[4] + row * transform[5]);
    }
    GDALClose(raster);
    return extent;
}

} // namespace

DatasetWriter::DatasetWriter(const Dataset &dataset, DatasetForm form, const QString &folder, GeometryQueue &queue,
                             ImportFailure &failure)
    : m_dataset(dataset), m_form(form), m_folder(folder), m_queue(queue), m_failure(failure)
{
    if (form == DatasetForm::Raster) return;
    Result<std::unique_ptr<FeatureTable>> table =
        FeatureTable::create(folder + QStringLiteral("/features.sqlite"), dataset.crs.horizontal().epsg());
    if (table)
        m_table = table.take();
    else
        m_failure.set(table.firstError());
}

DatasetWriter::~DatasetWriter() = default;

int DatasetWriter::column(const Column &column) { return m_table ? m_table->column(column) : 0; }

void DatasetWriter::add(Feature &&feature)
{
    if (m_failure.isSet()) return;
    if (!m_table->add(feature)) return m_failure.set(m_table->error());
    if (!feature.exact.empty()) store(m_table->count(), feature.source, std::move(feature.exact));
}

void DatasetWriter::addPiece(ExactGeometry &&piece)
{
    if (m_failure.isSet()) return;
    std::vector<ExactGeometry> pieces;
    pieces.push_back(std::move(piece));
    store(m_table->count() + 1, 0, std::move(pieces));
}

void DatasetWriter::addTexture(std::int32_t, RingTexture &&) {}

void DatasetWriter::store(std::int64_t fid, std::int32_t source, std::vector<ExactGeometry> &&geometry)
{
    const std::size_t bytes = bytesOf(geometry);
    // std::function must be copyable, and the geometry must not be copied.
    auto shared = std::make_shared<std::vector<ExactGeometry>>(std::move(geometry));
    m_queue.push(bytes, [this, fid, source, shared] { storeNow(fid, source, *shared); });
}

void DatasetWriter::storeNow(std::int64_t fid, std::int32_t, const std::vector<ExactGeometry> &geometry)
{
    if (m_failure.isSet()) return;
    if (!m_exact) {
        Result<std::unique_ptr<ExactTable>> table = ExactTable::create(m_folder + QStringLiteral("/exact.sqlite"));
        if (!table) return m_failure.set(table.firstError());
        m_exact = table.take();
    }
    for (const ExactGeometry &one : geometry) {
        if (one.isEmpty()) continue;
        if (!m_exact->add(fid, one)) return m_failure.set(m_exact->error());
        for (std::size_t index = 0; index + 2 < one.positions.size(); index += 3)
            m_exactExtent.include(one.positions[index], one.positions[index + 1]);
    }
}

void DatasetWriter::finishGeometry(std::int64_t lastFid)
{
    if (m_failure.isSet() || !m_exact) return;
    if (Status status = m_exact->finish(lastFid); !status) m_failure.set(status.firstError());
    m_exact.reset();
}

void DatasetWriter::finish()
{
    if (m_form == DatasetForm::Raster || m_failure.isSet()) return;
    const std::int64_t lastFid = m_table->count();
    m_dataset.features = lastFid;
    if (lastFid == 0) return;
    m_queue.push(0, [this, lastFid] { finishGeometry(lastFid); });
    m_dataset.extent = m_table->extent();
    if (m_table->badShapes() > 0) {
        Issue issue = makeIssue(Severity::Warning, QStringLiteral("store.bad-coordinates"),
                                QCoreApplication::translate("DatasetWriter", "Coordinates are not numbers: kept without a shape"));
        issue.count = m_table->badShapes();
        m_issues.append(issue);
    }
    if (Status status = m_table->finish(); !status) m_failure.set(status.firstError());
}

void DatasetWriter::settle()
{
    if (m_failure.isSet()) return;
    if (m_form == DatasetForm::Raster) {
        m_dataset.extent = rasterExtent(rasterFile());
        if (m_dataset.extent.isEmpty())
            return m_failure.set(makeError(QStringLiteral("store.no-raster"),
                                           QCoreApplication::translate("DatasetWriter", "The raster was not written."),
                                           rasterFile()));
    } else {
        m_table.reset();
        m_dataset.extent.include(m_exactExtent);
    }
    m_dataset.extent = toDegrees(m_dataset.extent, m_dataset.crs);
}

} // namespace machi::core
