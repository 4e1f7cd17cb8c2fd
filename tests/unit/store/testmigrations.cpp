#include "storefixture.h"

#include "core/store/catalogue.h"
#include "core/store/cityprofile.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/schema.h"
#include "support/testregistry.h"

#include <QDir>

using namespace machi::core;
using machi::testing::StoreFixture;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderProjectIsCopiedThenUpdated();
    void aNewerProjectIsRefused();
    void pluginsBringTheirTables();
    void aFailedStepLeavesNothing();
};

namespace {

/// A project as it was before the journal: only the first of core's steps.
void makeOldProject(const QString &path)
{
    QVERIFY(QDir().mkpath(path + QStringLiteral("/data")));
    const auto database = Database::open(path + QStringLiteral("/project.sqlite"), Database::Mode::Create);
    QVERIFY(database.ok());
    QVERIFY((*database)->execute(QStringLiteral("PRAGMA application_id = %1").arg(projectApplicationId)));
    MigrationList first;
    first.add(coreMigrations().front());
    QVERIFY(first.apply(**database).ok());
    Catalogue catalogue(**database);
    QVERIFY(catalogue.setSetting(QStringLiteral("city"),
                                 QString::fromUtf8(CityProfile::load(QStringLiteral("generic"))->json())));
    Dataset dataset = StoreFixture::buildings();
    dataset.id = QStringLiteral("building-1");
    dataset.provenance.created = QDateTime::currentDateTimeUtc();
    QVERIFY(catalogue.add(dataset, DatasetForm::Table, {}));
    QVERIFY(QDir().mkpath(path + QStringLiteral("/data/building-1")));
}

QStringList copies(const QString &path)
{
    return QDir(path).entryList({QStringLiteral("project-before-*.sqlite")}, QDir::Files);
}

Migration step(int number, const QStringList &statements)
{
    return {QStringLiteral("trees"), number, statements};
}

} // namespace

void TestMigrations::anOlderProjectIsCopiedThenUpdated()
{
    const StoreFixture fixture;
    makeOldProject(fixture.project());
    QCOMPARE(Project::open(fixture.project(), Project::Access::Read).firstError().code,
             QStringLiteral("store.older"));
    QVERIFY(copies(fixture.project()).isEmpty());
    {
        const auto project = Project::open(fixture.project(), Project::Access::Write);
        QVERIFY2(project.ok(), qPrintable(project.firstError().message));
        QCOMPARE((*project)->datasets().size(), 1);
        QVERIFY((*project)->remove(QStringLiteral("building-1")).ok());
        QVERIFY((*project)->undo().ok());
    }
    QCOMPARE(copies(fixture.project()).size(), 1);
    const auto copy = Database::open(fixture.project() + QLatin1Char('/') + copies(fixture.project()).first(),
                                     Database::Mode::Read);
    QCOMPARE(MigrationList::applied(**copy, QStringLiteral("core")), 1);
    QCOMPARE((*copy)->integer("SELECT count(*) FROM dataset"), 1);
    QVERIFY(Project::open(fixture.project(), Project::Access::Read).ok());
    QVERIFY(Project::open(fixture.project(), Project::Access::Write).ok());
    QCOMPARE(copies(fixture.project()).size(), 1); // only when there is something to do
}

void TestMigrations::aNewerProjectIsRefused()
{
    const StoreFixture fixture;
    {
        const auto project = Project::create(fixture.project());
        QVERIFY((*project)->database().execute("INSERT INTO migration VALUES ('core', 99, '2030-01-01')"));
    }
    QCOMPARE(Project::open(fixture.project(), Project::Access::Read).firstError().code,
             QStringLiteral("store.newer"));
    QCOMPARE(Project::open(fixture.project(), Project::Access::Write).firstError().code,
             QStringLiteral("store.newer"));
}

void TestMigrations::pluginsBringTheirTables()
{
    const StoreFixture fixture;
    QVERIFY(Project::create(fixture.project()).ok());
    MigrationList plugin;
    plugin.add(step(2, {QStringLiteral("ALTER TABLE trees_tree ADD COLUMN note TEXT")})); // in any order
    plugin.add(step(1, {QStringLiteral("CREATE TABLE trees_tree(id INTEGER PRIMARY KEY, x REAL)"),
                        QStringLiteral("INSERT INTO trees_tree VALUES (1, 139.4)")}));
    QVERIFY(
        Project::open(fixture.project(), Project::Access::Read, &plugin).ok()); // its plugin copes without
    for (int round = 0; round < 2; ++round) {
        const auto project = Project::open(fixture.project(), Project::Access::Write, &plugin);
        QVERIFY2(project.ok(), qPrintable(project.firstError().message));
        QCOMPARE((*project)->database().integer("SELECT count(note IS NULL) FROM trees_tree"), 1);
        QCOMPARE(MigrationList::applied((*project)->database(), QStringLiteral("trees")), 2);
    }
    // Without the plugin its tables stay; an older plugin may not touch them.
    QVERIFY(Project::open(fixture.project(), Project::Access::Write).ok());
    MigrationList older;
    older.add(step(1, {QStringLiteral("CREATE TABLE trees_tree(id INTEGER PRIMARY KEY, x REAL)")}));
    const auto refused = Project::open(fixture.project(), Project::Access::Write, &older);
    QCOMPARE(refused.firstError().code, QStringLiteral("store.newer"));
    QCOMPARE(refused.firstError().object, QStringLiteral("trees"));
}

void TestMigrations::aFailedStepLeavesNothing()
{
    const StoreFixture fixture;
    QVERIFY(Project::create(fixture.project()).ok());
    MigrationList plugin;
    plugin.add(step(1, {QStringLiteral("CREATE TABLE trees_tree(id INTEGER PRIMARY KEY)"),
                        QStringLiteral("CREATE TABLE (")}));
    const auto project = Project::open(fixture.project(), Project::Access::Write, &plugin);
    QCOMPARE(project.firstError().code, QStringLiteral("store.migration-failed"));
    QCOMPARE(project.firstError().object, QStringLiteral("trees 1"));
    const auto again = Project::open(fixture.project(), Project::Access::Write);
    QVERIFY(again.ok());
    QCOMPARE((*again)->database().integer("SELECT count(*) FROM sqlite_master WHERE name = 'trees_tree'"), 0);
}

MACHI_TEST(TestMigrations)
#include "testmigrations.moc"
