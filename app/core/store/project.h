#pragma once

#include "core/io/reader.h"
#include "core/model/dataset.h"
#include "core/task/feedback.h"
#include "core/task/result.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace machi::core {

class CityProfile;
class Database;
class ExactReader;
class Journal;
struct LayerSettings;
class MigrationList;
struct TableFacts;

/// A project folder (`town.machi/`): catalogue, journal and the data sets below `data/`. The seam of the
/// whole program: what is read or computed is committed here, and everybody else looks here. Lives in one
/// thread; an import builds its data set on a worker through `ImportSession` and commits here. In
/// `data/<id>/` lie `features.sqlite` (featuretable.h) or `raster.tif`, `exact.sqlite` (exactreader.h) where
/// there is geometry in space, and `scene/tiles.bin` (core/scene/scenetiles.h). Errors of opening:
/// `store.not-a-project`, `store.locked`, `store.read-only`, `store.newer`, `store.older` (for reading only),
/// `store.disk-full`, `store.corrupt`, `store.exists`.
class Project : public QObject
{
    Q_OBJECT

public:
    enum class Access { Read, Write };

    /// Makes the folder and an empty catalogue, and opens it for writing. Fails if anything but an empty
    /// folder is there. `city` is the name or file of a city profile.
    static Result<std::unique_ptr<Project>> create(const QString &path,
                                                   const QString &city = QStringLiteral("kumagaya"),
                                                   const MigrationList *pluginMigrations = nullptr);
    /// Opening for writing takes the project's lock (`store.locked` names the holder if another process has
    /// it), migrates an older schema after a copy of it was made, and sweeps what no catalogue row names.
    /// What a crash left is said by an issue `store.recovered`, which is no error.
    static Result<std::unique_ptr<Project>> open(const QString &path, Access access,
                                                 const MigrationList *pluginMigrations = nullptr);
    ~Project() override;

    QString path() const;
    Access access() const;
    const CityProfile &city() const;

    QList<Dataset> datasets() const;
    std::optional<Dataset> dataset(const QString &id) const;
    QString dataFolder(const QString &datasetId) const;
    /// The SpatiaLite file with table `features` of a data set; empty for a raster and an unknown id.
    QString tablePath(const QString &datasetId) const;
    /// The GeoTIFF of a raster data set; empty for a table and an unknown id.
    QString rasterPath(const QString &datasetId) const;
    /// Columns of a data set's table in order, without fid, gml_id, source, line and geometry.
    Result<QList<Column>> columns(const QString &datasetId) const;
    /// Of a data set with a table. The first time it is looked at, then known.
    Result<std::shared_ptr<const TableFacts>> tableFacts(const QString &datasetId) const;

    /// Removing is a journal row and can be undone for `removedKeepDays`; then the folder goes when the
    /// project is next opened for writing.
    Status remove(const QString &datasetId);
    Status restore(const QString &datasetId);
    Status setStyle(const QString &datasetId, const QString &style);
    /// What people made of a layer (ProjectLayer::id): its name, filter, style of its own. Given up again
    /// with empty settings. `edited` tells the data set. `action` stands in the journal.
    LayerSettings layerSettings(const QString &layerId) const;
    Status setLayerSettings(const QString &datasetId, const QString &layerId, const LayerSettings &settings,
                            const QString &action);
    /// Through the journal; the signals tell what came and went.
    Status undo();
    Status redo();
    static constexpr int removedKeepDays = 30;

    /// Who writes `project.qgz` from now on, some time after a change; without one it is written at once
    /// (qgz.h). Used by QgzKeeper.
    void setQgzWriter(std::function<void()> writer);
    const std::function<void()> &qgzWriter() const;

    Database &database(); ///< project.sqlite, for plugins' tables and the journal
    Journal &journal();
    /// The issues that the import of a data set left.
    Issues findings(const QString &datasetId) const;

Q_SIGNALS:
    void committed(const machi::core::Dataset &dataset);
    void edited(const QString &object);
    void removed(const QString &datasetId);

private:
    friend class ImportSession;
    struct Private;
    explicit Project(std::unique_ptr<Private> d);
    Status replay(bool backwards);
    std::unique_ptr<Private> d;
};

/// One import under way: fills `data/<id>.tmp` folders, and on commit syncs, renames and adds catalogue rows.
/// Dropped without commit it leaves nothing. `sink()` and `finish()` may be used on one worker thread;
/// construction, commit and destruction belong to the project's thread.
class ImportSession
{
public:
    ImportSession(Project &project, Feedback &feedback);
    ~ImportSession();

    DatasetSink &sink();
    /// Reader, version, options and purpose of every data set that names no reader of its own; format and
    /// sources are always their own.
    void setProvenance(const Provenance &common);
    /// Everything that takes time: indexes, texture join, scene tiles, waiting for the disk. Called by
    /// `commit` unless it was called before.
    void finish();
    /// All data sets of the session, or none. What `feedback` holds is stored with them as findings. Data
    /// sets without a single feature are left out. Errors: `store.cancelled`, `store.disk-full`,
    /// `store.read-only` …
    Result<QList<Dataset>> commit();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace machi::core
