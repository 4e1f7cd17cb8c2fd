#pragma once

#include "core/io/reader.h"
#include "core/scene/scenewriter.h"
#include "core/store/catalogue.h"
#include "core/store/exacttable.h"
#include "core/store/featuretable.h"
#include "core/store/geometryqueue.h"
#include "core/store/texturejoin.h"
#include "core/terrain/elevationwriter.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace machi::core {

/// The first failure of an import; after it everything else is useless. Any thread.
class ImportFailure
{
public:
    void set(const Issue &issue)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_failed) m_issue = issue;
        m_failed = true;
    }
    bool isSet() const { return m_failed; }
    Issue issue() const
    {
        const std::lock_guard lock(m_mutex);
        return m_issue;
    }

private:
    mutable std::mutex m_mutex;
    std::atomic<bool> m_failed = false;
    Issue m_issue;
};

/// Fills the folder of one data set. Rows are written by the caller's thread; exact geometry, textures and
/// scene tiles by the session's queue, so that two cores have work.
class DatasetWriter : public TableSink
{
public:
    DatasetWriter(const Dataset &dataset, DatasetForm form, const QString &folder, GeometryQueue &queue,
                  ImportFailure &failure);
    ~DatasetWriter() override;

    int column(const Column &column) override;
    void add(Feature &&feature) override;
    void setTimeAxis(const TimeAxis &axis) override { m_dataset.timeAxis = axis; }
    void addPiece(ExactGeometry &&piece) override;
    void addTexture(std::int32_t source, RingTexture &&texture) override;

    /// Puts the finishing of geometry on the queue and finishes the rows meanwhile; call `settle` after the
    /// queue has drained.
    void finish();
    void settle();

    Dataset &dataset() { return m_dataset; }
    DatasetForm form() const { return m_form; }
    QString folder() const { return m_folder; }
    QString rasterFile() const { return m_folder + QStringLiteral("/raster.tif"); }
    /// Nothing worth keeping: no row, or no raster that GDAL can open and place. Known after `settle`.
    bool isEmpty() const { return m_form == DatasetForm::Table ? m_dataset.features == 0 : m_rasterMissing; }
    /// What the store itself found fault with. Known after `settle`.
    const Issues &issues() const { return m_issues; }

private:
    void store(std::int64_t fid, std::int32_t source, std::vector<ExactGeometry> &&geometry);
    void storeNow(std::int64_t fid, std::int32_t source, const std::vector<ExactGeometry> &geometry);
    void flushTextures();
    void finishGeometry(std::int64_t lastFid);
    void finishTextures();
    void makeGround(const QString &raster);
    bool isTerrain() const { return m_dataset.kind == QLatin1String("terrain"); }

    Dataset m_dataset;
    DatasetForm m_form;
    QString m_folder;
    GeometryQueue &m_queue;
    ImportFailure &m_failure;
    std::unique_ptr<FeatureTable> m_table;
    Issues m_issues;
    bool m_rasterMissing = false;
    bool m_hasPieces = false; ///< of the object that comes next
    std::vector<std::pair<std::int32_t, RingTexture>> m_textureBatch;

    // Used by the queue's thread only, until it has drained.
    std::unique_ptr<ExactTable> m_exact;
    std::unique_ptr<TextureJoin> m_textures;
    std::unique_ptr<SceneWriter> m_scene;
    std::unique_ptr<ElevationWriter> m_elevation; ///< of terrain, instead
    bool m_isTextured = false;
    Extent m_exactExtent;
    Issues m_geometryIssues;
};

} // namespace machi::core
