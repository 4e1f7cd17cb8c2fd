#include "core/store/datasetwriter.h"

#include "core/scene/sceneatlas.h"
#include "core/store/gridvalues.h"
#include "core/store/scenepictures.h"
#include "core/store/scenerebuild.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cpl_error.h>
#include <gdal.h>

#include <algorithm>
#include <cmath>

namespace machi::core {

namespace {

constexpr std::size_t textureBatchSize = 256;

/// The flat row drops heights; a shape that has them keeps them as exact geometry in LOD0.
ExactGeometry exactFromShape(const Shape &shape)
{
    ExactGeometry geometry;
    geometry.positions = shape.coordinates;
    const auto vertices = static_cast<std::uint32_t>(shape.vertexCount());
    const bool points = shape.type == ShapeType::Point || shape.type == ShapeType::MultiPoint;
    const bool polygons = shape.type == ShapeType::Polygon || shape.type == ShapeType::MultiPolygon;
    const auto count =
        points ? vertices : std::max<std::uint32_t>(1, static_cast<std::uint32_t>(shape.rings.size()));
    const auto start = [&](std::uint32_t index) {
        if (points) return index;
        return index < shape.rings.size() ? shape.rings[index] : index == 0 ? 0 : vertices;
    };
    for (std::uint32_t index = 0; index < count; ++index) {
        const std::uint32_t first = start(index);
        const std::uint32_t size = (index + 1 < count ? start(index + 1) : vertices) - first;
        if (!polygons) {
            geometry.lines.push_back({first, size, {}});
            continue;
        }
        // Rings of shapes are closed, those of exact geometry are not.
        geometry.rings.push_back({first, size > 0 ? size - 1 : 0, {}});
        const bool outer = shape.parts.empty()
                               ? index == 0
                               : std::binary_search(shape.parts.begin(), shape.parts.end(), index);
        if (outer || geometry.surfaces.empty()) {
            geometry.surfaces.emplace_back();
            geometry.surfaces.back().firstRing = index;
        }
        ++geometry.surfaces.back().ringCount;
    }
    return geometry;
}

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
    if (!QFileInfo::exists(path)) return {};
    GDALAllRegister();
    CPLPushErrorHandler(CPLQuietErrorHandler);
    GDALDatasetH raster = GDALOpen(path.toUtf8().constData(), GA_ReadOnly);
    CPLPopErrorHandler();
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

DatasetWriter::DatasetWriter(const Dataset &dataset, DatasetForm form, const QString &folder,
                             GeometryQueue &queue, ImportFailure &failure)
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

int DatasetWriter::column(const Column &column)
{
    return m_table ? m_table->column(column) : 0;
}

void DatasetWriter::add(Feature &&feature)
{
    if (m_failure.isSet()) return;
    if (feature.exact.empty() && !m_hasPieces && feature.shape.hasZ)
        if (ExactGeometry geometry = exactFromShape(feature.shape); !geometry.isEmpty())
            feature.exact.push_back(std::move(geometry));
    if (!m_table->add(feature)) return m_failure.set(m_table->error());
    const std::int64_t fid = m_table->count();
    if (m_hasPieces)
        m_queue.push(0, [this, fid, source = feature.source] {
            if (m_textures) m_textures->setSource(fid, source);
        });
    m_hasPieces = false;
    if (!feature.exact.empty()) store(fid, feature.source, std::move(feature.exact));
}

void DatasetWriter::addPiece(ExactGeometry &&piece)
{
    if (m_failure.isSet()) return;
    m_hasPieces = true;
    std::vector<ExactGeometry> pieces;
    pieces.push_back(std::move(piece));
    store(m_table->count() + 1, TextureJoin::unknownSource, std::move(pieces));
}

void DatasetWriter::addTexture(std::int32_t source, RingTexture &&texture)
{
    if (m_failure.isSet()) return;
    m_textureBatch.emplace_back(source, std::move(texture));
    if (m_textureBatch.size() >= textureBatchSize) flushTextures();
}

void DatasetWriter::flushTextures()
{
    if (m_textureBatch.empty()) return;
    std::size_t bytes = 0;
    for (const auto &[source, texture] : m_textureBatch)
        bytes += texture.uv.size() * sizeof(float) + texture.ringId.size() + texture.image.size() + 64;
    auto shared = std::make_shared<decltype(m_textureBatch)>(std::move(m_textureBatch));
    m_textureBatch.clear();
    m_queue.push(bytes, [this, shared] {
        if (m_failure.isSet()) return;
        if (!m_textures) m_textures = std::make_unique<TextureJoin>(m_folder);
        for (const auto &[source, texture] : *shared)
            if (!m_textures->addTexture(source, texture)) return m_failure.set(m_textures->error());
    });
}

void DatasetWriter::store(std::int64_t fid, std::int32_t source, std::vector<ExactGeometry> &&geometry)
{
    const std::size_t bytes = bytesOf(geometry);
    // std::function must be copyable, and the geometry must not be copied.
    auto shared = std::make_shared<std::vector<ExactGeometry>>(std::move(geometry));
    m_queue.push(bytes, [this, fid, source, shared] { storeNow(fid, source, *shared); });
}

void DatasetWriter::storeNow(std::int64_t fid, std::int32_t source,
                             const std::vector<ExactGeometry> &geometry)
{
    if (m_failure.isSet()) return;
    if (!m_exact) {
        Result<std::unique_ptr<ExactTable>> table =
            ExactTable::create(m_folder + QStringLiteral("/exact.sqlite"));
        if (!table) return m_failure.set(table.firstError());
        m_exact = table.take();
        if (isTerrain())
            m_elevation = std::make_unique<ElevationWriter>(m_folder, m_dataset.crs);
        else
            m_scene = std::make_unique<SceneWriter>(m_folder + QStringLiteral("/scene"), m_dataset.crs,
                                                    m_dataset.height);
        if (!m_textures) m_textures = std::make_unique<TextureJoin>(m_folder);
    }
    for (const ExactGeometry &one : geometry) {
        if (one.isEmpty()) continue;
        if (!m_exact->add(fid, one)) return m_failure.set(m_exact->error());
        if (!m_textures->addRings(fid, source, one)) return m_failure.set(m_textures->error());
        for (std::size_t index = 0; index + 2 < one.positions.size(); index += 3)
            m_exactExtent.include(one.positions[index], one.positions[index + 1]);
    }
    if (m_scene && !m_scene->add(fid, geometry)) m_failure.set(m_scene->error());
    for (const ExactGeometry &one : geometry)
        if (m_elevation && !m_elevation->add(one)) return m_failure.set(m_elevation->error());
}

void DatasetWriter::finishTextures()
{
    if (!m_textures->join(m_exact->database()))
        return m_failure.set(m_textures->error().code.isEmpty() ? m_exact->error() : m_textures->error());
    const auto tell = [&](Severity severity, const char *code, const QString &message, std::int64_t count) {
        if (count == 0) return;
        Issue issue = makeIssue(severity, QLatin1String(code), message, {}, 0, m_dataset.title);
        issue.count = count;
        m_geometryIssues.append(issue);
    };
    tell(Severity::Info, "store.texture-unmatched",
         QCoreApplication::translate("DatasetWriter", "Textures of surfaces that are not in the data set"),
         m_textures->unmatched());
    tell(Severity::Warning, "store.texture-mismatch",
         QCoreApplication::translate("DatasetWriter", "Textures left out: not one coordinate per vertex"),
         m_textures->mismatched());
    m_isTextured = m_textures->matched() > 0;
    m_textures.reset();
}

void DatasetWriter::finishGeometry(std::int64_t lastFid)
{
    if (m_failure.isSet() || !m_exact) {
        m_textures.reset();
        return;
    }
    finishTextures();
    if (m_failure.isSet()) return;
    if (Status status = m_exact->finish(lastFid); !status) return m_failure.set(status.firstError());
    m_exact.reset();
    if (m_scene)
        for (Issue issue : m_scene->findings()) {
            issue.object = m_dataset.title;
            m_geometryIssues.append(issue);
        }
    // Which ring has which texture is known only now. Many cities are passed on without their pictures.
    const std::size_t missing =
        m_isTextured ? ScenePictures::allMissing(m_folder, m_dataset.provenance.sources) : 0;
    if (missing > 0) {
        Issue issue = SceneAtlas::missing(missing);
        issue.object = m_dataset.title;
        m_geometryIssues.append(issue);
    } else if (m_scene && m_isTextured) {
        m_scene.reset();
        Feedback feedback;
        const Status made = rebuildScene(m_folder, m_dataset, feedback);
        if (!made) return m_failure.set(made.firstError());
        for (Issue issue : made.issues()) {
            issue.object = m_dataset.title;
            m_geometryIssues.append(issue);
        }
    }
    if (m_scene && !m_scene->finish(lastFid)) m_failure.set(m_scene->error());
    m_scene.reset();
    if (m_elevation && !m_elevation->finish()) m_failure.set(m_elevation->error());
    const bool hasGround = m_elevation && QFileInfo::exists(m_folder + u'/' + ElevationWriter::fileName());
    m_elevation.reset();
    if (hasGround && !m_failure.isSet()) makeGround(m_folder + u'/' + ElevationWriter::fileName());
}

// The tiles are a cache: an import does not fail for want of them.
void DatasetWriter::makeGround(const QString &raster)
{
    const Status made = makeTerrainTiles(raster, m_folder, m_dataset.height, Feedback());
    for (Issue issue : made.issues()) {
        issue.severity = Severity::Warning;
        m_geometryIssues.append(issue);
    }
}

void DatasetWriter::finish()
{
    if (m_form == DatasetForm::Raster || m_failure.isSet()) return;
    const std::int64_t lastFid = m_table->count();
    m_dataset.features = lastFid;
    if (lastFid == 0) return;
    flushTextures();
    m_queue.push(0, [this, lastFid] { finishGeometry(lastFid); });
    m_dataset.extent = m_table->extent();
    if (m_table->badShapes() > 0) {
        Issue issue = makeIssue(
            Severity::Warning, QStringLiteral("store.bad-coordinates"),
            QCoreApplication::translate("DatasetWriter", "Coordinates are not numbers: kept without a shape"),
            {}, 0, m_dataset.title);
        issue.count = m_table->badShapes();
        m_issues.append(issue);
    }
    const TimeAxis &axis = m_dataset.timeAxis;
    const bool rows = !axis.isEmpty() && axis.selects == TimeAxis::Selects::Rows;
    if (Status status = m_table->finish(rows ? axis.column : QString()); !status)
        m_failure.set(status.firstError());
    // A cache: where there is no grid or no room the map does without.
    if (!m_failure.isSet() && !axis.isEmpty() && axis.selects == TimeAxis::Selects::Columns) {
        Feedback quiet;
        GridValues::make(m_table->path(), axis, axis.column, quiet);
    }
    if (m_table->lostColumns() > 0) {
        Issue issue =
            makeIssue(Severity::Error, QStringLiteral("store.too-many-columns"),
                      QCoreApplication::translate("DatasetWriter", "Columns left out: a table holds 1990"),
                      {}, 0, m_dataset.title);
        issue.count = static_cast<qint64>(m_table->lostColumns());
        m_issues.append(issue);
    }
}

void DatasetWriter::settle()
{
    if (m_failure.isSet()) return;
    if (m_form == DatasetForm::Raster) {
        m_dataset.extent = rasterExtent(rasterFile());
        m_rasterMissing = m_dataset.extent.isEmpty();
        if (m_rasterMissing)
            m_issues.append(
                makeError(QStringLiteral("store.no-raster"),
                          QCoreApplication::translate("DatasetWriter", "No raster was written: %1")
                              .arg(m_dataset.title)));
        else if (isTerrain())
            makeGround(rasterFile());
        m_issues += m_geometryIssues;
    } else {
        m_table.reset();
        m_issues += m_geometryIssues;
        m_dataset.extent.include(m_exactExtent);
    }
    m_dataset.extent = toDegrees(m_dataset.extent, m_dataset.crs);
}

} // namespace machi::core
