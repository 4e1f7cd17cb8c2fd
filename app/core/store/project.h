#pragma once

#include "core/io/reader.h"
#include "core/model/dataset.h"
#include "core/task/feedback.h"
#include "core/task/result.h"

#include <QDir>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace machi::core {

class Catalogue;
class CityProfile;
class ExactReader;
class Journal;
class Database;
class MigrationList;

/// A project folder (`town.machi/`): catalogue, journal and the data sets below `data/`. The seam of the whole
/// program: what is read or computed is committed here, and everybody else looks here. Lives in one thread;
/// an import builds its data set on a worker through `ImportSession` and commits here.
class Project : public QObject
{
    Q_OBJECT

public:
    enum class Access { Read, Write };

    /// Makes the folder and an empty catalogue. Fails if anything but an empty folder is there.
    static Result<std::unique_ptr<Project>> create(const QString &path, const QString &city = QStringLiteral("kumagaya"),
                                                   const MigrationList *pluginMigrations = nullptr);
    /// Opening for writing takes the project's lock (`store.locked` names the holder if another process has it),
    /// migrates an older schema after a copy of it was made, and sweeps what no catalogue row names.
    static Result<std::unique_ptr<Project>> open(const QString &path, Access access,
                                                 const MigrationList *pluginMigrations = nullptr);
    ~Project() override;

    QString path() const;
    Access access() const;
    const CityProfile &city() const;

    QList<Dataset> datasets() const;
    std::optional<Dataset> dataset(const QString &id) const;
    QString dataFolder(const QString &datasetId) const;
    /// The SpatiaLite file with table `features` of a data set; empty for a raster.
    QString tablePath(const QString &datasetId) const;
    /// The GeoTIFF of a raster data set; empty for a table.
    QString rasterPath(const QString &datasetId) const;
    /// Columns of a data set's table in order, without fid and geometry.
    Result<QList<Column>> columns(const QString &datasetId) const;

    /// Removing is a journal row; the folder goes when the project is next opened for writing and the removal
    /// can no longer be undone.
    Status remove(const QString &datasetId);
    Status restore(const QString &datasetId);

    Database &database();   ///< project.sqlite, for migrations' tables of plugins and of the journal
    Journal &journal();
    /// The issues that the import of a data set left.
    Issues findings(const QString &datasetId) const;

Q_SIGNALS:
    void committed(const machi::core::Dataset &dataset);
    void removed(const QString &datasetId);

private:
    friend class ImportSession;
    struct Private;
    explicit Project(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// One import under way: fills `data/<id>.tmp` folders, and on commit syncs, renames and adds catalogue rows.
/// Dropped without commit it leaves nothing. `sink()` may be used on a worker thread; commit in the project's.
class ImportSession
{
public:
    ImportSession(Project &project, Feedback &feedback);
    ~ImportSession();

    DatasetSink &sink();
    void setProvenance(const Provenance &common);
    /// All data sets of the session, or none. What `feedback` holds is stored with them as findings.
    Result<QList<Dataset>> commit();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace machi::core
