#include "core/store/project.h"

#include "core/store/bookmarks.h"
#include "core/store/disk.h"
#include "core/store/layersettings.h"
#include "core/store/migrations.h"
#include "core/store/pinstore.h"
#include "core/store/project_p.h"
#include "core/store/qgz.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>

namespace machi::core {

namespace {

MigrationList allMigrations(const MigrationList *plugins)
{
    MigrationList list(coreMigrations());
    for (const auto &steps : {pinMigrations(), bookmarkMigrations()})
        for (const Migration &step : steps)
            list.add(step);
    if (plugins)
        for (const Migration &step : plugins->steps())
            list.add(step);
    return list;
}

Issue notAProject(const QString &path)
{
    return makeError(QStringLiteral("store.not-a-project"),
                     QCoreApplication::translate("Project", "This is not a project folder."),
                     QDir::toNativeSeparators(path));
}

Issue unknownDataset(const QString &id)
{
    return makeError(QStringLiteral("store.unknown-dataset"),
                     QCoreApplication::translate("Project", "The project has no data set \"%1\".").arg(id),
                     {}, 0, id);
}

Issue readOnlyIssue(const QString &path)
{
    return makeError(QStringLiteral("store.read-only"),
                     QCoreApplication::translate("Project", "The project is open for reading only."),
                     QDir::toNativeSeparators(path));
}

} // namespace

// --- opening

Status Project::Private::openDatabase()
{
    const bool writes = access == Access::Write;
    Result<std::unique_ptr<Database>> opened =
        Database::open(file(), writes ? Database::Mode::Write : Database::Mode::Read);
    if (!opened) return opened.issues();
    database = opened.take();
    database->execute("PRAGMA busy_timeout = 5000");
    if (!writes && !database->execute("SELECT count(*) FROM sqlite_master")) {
        // A project on a read-only medium whose last writer died: nobody can make the shared-memory file
        // there.
        if (Issue issue = database->error(); issue.code == QStringLiteral("store.corrupt")) return issue;
        opened = Database::open(file(), Database::Mode::Immutable);
        if (!opened) return opened.issues();
        database = opened.take();
    }
    if (!database->execute("SELECT count(*) FROM sqlite_master")) return database->error();
    if (database->integer("PRAGMA application_id") != projectApplicationId) return notAProject(path);
    if (!writes) return Done{};
    if (!database->execute(isOnNetwork(path) ? "PRAGMA journal_mode = DELETE"
                                             : "PRAGMA journal_mode = WAL") ||
        !database->execute("PRAGMA synchronous = FULL"))
        return database->error();
    return Done{};
}

Status Project::Private::migrate(const MigrationList &migrations)
{
    if (Status status = migrations.checkNotNewer(*database); !status) return status;
    const std::vector<Migration> missing = migrations.missing(*database);
    if (missing.empty()) return Done{};
    const QString core = QStringLiteral("core");
    const int had = MigrationList::applied(*database, core);
    if (access == Access::Read) {
        if (had >= migrations.latest(core)) return Done{}; // only plugins' tables, which their plugin misses
        return makeError(
            QStringLiteral("store.older"),
            QCoreApplication::translate(
                "Project", "An older version made this project. Open it once for writing to update it."),
            QDir::toNativeSeparators(path));
    }
    if (had > 0) {
        const QString copy =
            QStringLiteral("%1/project-before-%2.sqlite")
                .arg(path, QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz")));
        Statement vacuum = database->prepare("VACUUM INTO ?");
        vacuum.bind(1, copy);
        if (!vacuum.run()) {
            const Issue issue = database->error();
            QFile::remove(copy);
            return issue;
        }
        if (Status status = syncFile(copy); !status) return status;
    }
    return migrations.apply(*database);
}

Status Project::Private::load()
{
    catalogue = std::make_unique<Catalogue>(*database);
    journal = std::make_unique<Journal>(*database);
    sequences = catalogue->sequences();
    const QString profile = catalogue->setting(QStringLiteral("city"));
    Result<CityProfile> city_ =
        CityProfile::fromJson(profile.toUtf8(), catalogue->setting(QStringLiteral("city.geoid")).toUtf8());
    if (!city_) return city_.issues();
    city = city_.take();
    return Done{};
}

Issues Project::Private::sweep()
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-removedKeepDays);
    for (const QString &id : catalogue->removedBefore(limit)) {
        Transaction transaction(*database);
        if (catalogue->purge(id) && journal->settle(id)) transaction.commit();
    }
    const QStringList kept = catalogue->allIds();
    int unfinished = 0;
    const QDir data(dataRoot());
    for (const QString &name : data.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden))
        if (!kept.contains(name) && QDir(data.filePath(name)).removeRecursively()) ++unfinished;
    if (unfinished == 0) return {};
    return {makeIssue(
        Severity::Repaired, QStringLiteral("store.recovered"),
        QCoreApplication::translate(
            "Project", "An import was cut short; what it had left was cleared away. The project is as it was "
                       "before that import."),
        QDir::toNativeSeparators(path))};
}

Result<std::unique_ptr<Project>> Project::Private::openFolder(const QString &path, Access access,
                                                              const MigrationList *plugins, bool fresh)
{
    auto d = std::make_unique<Private>();
    d->path = QDir(path).absolutePath();
    d->access = access;
    if (!fresh && !QFileInfo(d->file()).isFile()) return notAProject(path);
    if (access == Access::Write) {
        Result<std::unique_ptr<ProjectLock>> lock = ProjectLock::acquire(d->path);
        if (!lock) return lock.issues();
        d->lock = lock.take();
    }
    // Whoever closes a project takes this file away (see the destructor).
    const bool wasCut = access == Access::Write && QFileInfo(d->file() + QStringLiteral("-wal")).size() > 0;
    if (Status status = d->openDatabase(); !status) return status.issues();
    if (Status status = d->migrate(allMigrations(plugins)); !status) return status.issues();
    if (Status status = d->load(); !status) return status.issues();
    Issues issues = access == Access::Write ? d->sweep() : Issues();
    if (wasCut && issues.isEmpty())
        issues.append(makeIssue(
            Severity::Info, QStringLiteral("store.recovered"),
            QCoreApplication::translate(
                "Project", "The program ended without closing this project. All that was saved is there."),
            QDir::toNativeSeparators(path)));
    return {std::unique_ptr<Project>(new Project(std::move(d))), issues};
}

Result<std::unique_ptr<Project>> Project::create(const QString &path, const QString &city,
                                                 const MigrationList *pluginMigrations)
{
    Result<CityProfile> profile = CityProfile::load(city);
    if (!profile) return profile.issues();

    const QFileInfo there(path);
    if (there.exists() &&
        !(there.isDir() && QDir(path).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)))
        return makeError(QStringLiteral("store.exists"),
                         QCoreApplication::translate("Project", "There is already something at this place."),
                         QDir::toNativeSeparators(path));
    const bool folderWasThere = there.exists();
    errno = 0;
    if (!QDir().mkpath(path + QStringLiteral("/data"))) return writeIssue(errno ? errno : EACCES, path);

    const auto make = [&]() -> Status {
        Result<std::unique_ptr<Database>> made =
            Database::open(path + QStringLiteral("/project.sqlite"), Database::Mode::Create);
        if (!made) return made.issues();
        Database &database = **made;
        if (!database.execute(QStringLiteral("PRAGMA application_id = %1").arg(projectApplicationId)))
            return database.error();
        if (Status status = allMigrations(pluginMigrations).apply(database); !status) return status;
        Catalogue catalogue(database);
        Transaction transaction(database);
        if (!catalogue.setSetting(QStringLiteral("city"), QString::fromUtf8(profile->json())) ||
            !catalogue.setSetting(QStringLiteral("city.geoid"), QString::fromUtf8(profile->geoidTable())) ||
            !catalogue.setSetting(QStringLiteral("created"),
                                  QDateTime::currentDateTimeUtc().toString(Qt::ISODate)))
            return database.error();
        if (!transaction.commit()) return transaction.error();
        return Done{};
    };
    Status made = make();
    Result<std::unique_ptr<Project>> opened =
        made ? Private::openFolder(path, Access::Write, pluginMigrations, true) : made.issues();
    if (!opened) {
        QDir(path).removeRecursively();
        if (folderWasThere) QDir().mkpath(path);
    }
    return opened;
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, Access access,
                                               const MigrationList *pluginMigrations)
{
    return Private::openFolder(path, access, pluginMigrations, false);
}

Project::Project(std::unique_ptr<Private> data) : d(std::move(data))
{
    qRegisterMetaType<machi::core::Dataset>();
}

Project::~Project()
{
    // A closed project is one plain file, good to copy and to open from a read-only medium. A reader who has
    // it open keeps that from happening, which does no harm.
    if (d->access == Access::Write) {
        d->database->execute("PRAGMA busy_timeout = 0");
        d->database->execute("PRAGMA journal_mode = DELETE");
    }
}

// --- looking

QString Project::path() const
{
    return d->path;
}
Project::Access Project::access() const
{
    return d->access;
}
const CityProfile &Project::city() const
{
    return d->city;
}
QList<Dataset> Project::datasets() const
{
    return d->catalogue->datasets();
}
std::optional<Dataset> Project::dataset(const QString &id) const
{
    return d->catalogue->dataset(id);
}
QString Project::dataFolder(const QString &datasetId) const
{
    return d->folder(datasetId);
}
Issues Project::findings(const QString &datasetId) const
{
    return d->catalogue->findings(datasetId);
}
Database &Project::database()
{
    return *d->database;
}
Journal &Project::journal()
{
    return *d->journal;
}

QString Project::tablePath(const QString &datasetId) const
{
    return d->catalogue->form(datasetId) == DatasetForm::Table
               ? d->folder(datasetId) + QStringLiteral("/features.sqlite")
               : QString();
}

QString Project::rasterPath(const QString &datasetId) const
{
    return d->catalogue->form(datasetId) == DatasetForm::Raster
               ? d->folder(datasetId) + QStringLiteral("/raster.tif")
               : QString();
}

Result<QList<Column>> Project::columns(const QString &datasetId) const
{
    const QString path = tablePath(datasetId);
    if (path.isEmpty()) return unknownDataset(datasetId);
    const Result<std::unique_ptr<Database>> opened = Database::open(path, Database::Mode::Immutable);
    if (!opened) return opened.issues();
    Statement query = (*opened)->prepare(
        "SELECT id, type, title_ja, title_en, unit, source, code_list FROM columns ORDER BY position");
    if (!query) return (*opened)->error();
    QList<Column> columns;
    while (query.next()) {
        Column column;
        column.id = query.string(0);
        column.type = columnTypeFromName(query.string(1)).value_or(ColumnType::Text);
        column.titleJa = query.string(2);
        column.titleEn = query.string(3);
        column.unit = query.string(4);
        column.source = query.string(5);
        column.codeList = query.string(6);
        columns.append(column);
    }
    return columns;
}

Result<std::shared_ptr<const TableFacts>> Project::tableFacts(const QString &datasetId) const
{
    const QMutexLocker locked(&d->factsMutex);
    if (const auto known = d->facts.value(datasetId)) return known;
    Result<TableFacts> found = TableFacts::read(tablePath(datasetId));
    if (!found) return found.issues();
    Result<QList<Column>> all = columns(datasetId);
    if (!all) return all.issues();
    found->columns = all.take();
    const std::shared_ptr<const TableFacts> facts = std::make_shared<TableFacts>(found.take());
    d->facts.insert(datasetId, facts);
    return facts;
}

void Project::setQgzWriter(std::function<void()> writer)
{
    d->qgzWriter = std::move(writer);
}

const std::function<void()> &Project::qgzWriter() const
{
    return d->qgzWriter;
}

// --- editing

Status Project::remove(const QString &datasetId)
{
    if (d->access != Access::Write) return readOnlyIssue(d->path);
    if (!d->catalogue->dataset(datasetId)) return unknownDataset(datasetId);
    Status status = d->journal->edit(QStringLiteral("dataset.remove"), datasetId, [&](Database &) {
        return d->catalogue->setRemoved(datasetId, QDateTime::currentDateTimeUtc());
    });
    if (!status) return status;
    Q_EMIT removed(datasetId);
    return {Done{}, refreshQgz(*this)};
}

Status Project::restore(const QString &datasetId)
{
    if (d->access != Access::Write) return readOnlyIssue(d->path);
    if (!d->catalogue->form(datasetId)) return unknownDataset(datasetId);
    if (d->catalogue->dataset(datasetId)) return Done{};
    Status status = d->journal->edit(QStringLiteral("dataset.restore"), datasetId,
                                     [&](Database &) { return d->catalogue->setRemoved(datasetId, {}); });
    if (!status) return status;
    Q_EMIT committed(*d->catalogue->dataset(datasetId));
    return {Done{}, refreshQgz(*this)};
}

Status Project::setStyle(const QString &datasetId, const QString &style)
{
    if (d->access != Access::Write) return readOnlyIssue(d->path);
    if (!d->catalogue->dataset(datasetId)) return unknownDataset(datasetId);
    Status status = d->journal->edit(QStringLiteral("dataset.style"), datasetId, [&](Database &) {
        // Instead of what somebody made for its layers.
        for (const char *part : {"", "_point", "_linestring", "_polygon"}) {
            const QString name = Catalogue::layerSetting(datasetId + QLatin1String(part));
            LayerSettings own = LayerSettings::fromJson(d->catalogue->setting(name).toUtf8());
            if (!own.style) continue;
            own.style.reset();
            if (!d->catalogue->setSetting(name, QString::fromUtf8(own.toJson()))) return false;
        }
        return d->catalogue->setStyle(datasetId, style);
    });
    if (!status) return status;
    Q_EMIT edited(datasetId);
    return {Done{}, refreshQgz(*this)};
}

LayerSettings Project::layerSettings(const QString &layerId) const
{
    return LayerSettings::fromJson(d->catalogue->setting(Catalogue::layerSetting(layerId)).toUtf8());
}

Status Project::setLayerSettings(const QString &datasetId, const QString &layerId,
                                 const LayerSettings &settings, const QString &action)
{
    if (d->access != Access::Write) return readOnlyIssue(d->path);
    if (!d->catalogue->dataset(datasetId)) return unknownDataset(datasetId);
    Status status = d->journal->edit(action, datasetId, [&](Database &) {
        return d->catalogue->setSetting(Catalogue::layerSetting(layerId),
                                        QString::fromUtf8(settings.toJson()));
    });
    if (!status) return status;
    Q_EMIT edited(datasetId);
    return {Done{}, refreshQgz(*this)};
}

Status Project::replay(bool backwards)
{
    if (d->access != Access::Write) return readOnlyIssue(d->path);
    const QList<Dataset> before = d->catalogue->datasets();
    const Result<JournalEntry> entry = backwards ? d->journal->undo() : d->journal->redo();
    if (!entry) return entry.issues();
    const QList<Dataset> after = d->catalogue->datasets();
    const auto holds = [](const QList<Dataset> &list, const QString &id) {
        return std::any_of(list.begin(), list.end(),
                           [&](const Dataset &dataset) { return dataset.id == id; });
    };
    for (const Dataset &dataset : before)
        if (!holds(after, dataset.id)) Q_EMIT removed(dataset.id);
    for (const Dataset &dataset : after)
        if (!holds(before, dataset.id)) Q_EMIT committed(dataset);
    Q_EMIT edited(entry->object);
    return {Done{}, refreshQgz(*this)};
}

Status Project::undo()
{
    return replay(true);
}
Status Project::redo()
{
    return replay(false);
}

QString Project::Private::newId(const QString &kind)
{
    static const QRegularExpression unsafe(QStringLiteral("[^A-Za-z0-9_]"));
    QString stem = kind;
    stem.remove(unsafe);
    if (stem.isEmpty()) stem = QStringLiteral("data");
    QMutexLocker guard(&sequenceMutex);
    return QStringLiteral("%1-%2").arg(stem).arg(++sequences[stem]);
}

} // namespace machi::core
