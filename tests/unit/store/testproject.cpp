#include "storefixture.h"

#include "core/sqlite/database.h"
#include "core/store/cityprofile.h"
#include "core/store/journal.h"
#include "support/testregistry.h"

#include <QDir>
#include <QSignalSpy>

using namespace machi::core;
using machi::testing::StoreFixture;

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewProjectIsEmptyAndKnowsItsCity();
    void nothingIsOverwritten();
    void aFolderThatIsNoProject();
    void anImportIsThereAfterReopening();
    void removeUndoRedoRestore();
    void readingNeedsNoLockAndForbidsWriting();
    void aDroppedSessionLeavesNothing();
};

namespace {
std::unique_ptr<Project> made(const StoreFixture &fixture)
{
    Result<std::unique_ptr<Project>> project = Project::create(fixture.project());
    return project ? project.take() : nullptr;
}
std::unique_ptr<Project> opened(const StoreFixture &fixture, Project::Access access = Project::Access::Write)
{
    Result<std::unique_ptr<Project>> project = Project::open(fixture.project(), access);
    if (!project) qWarning() << project.firstError().code << project.firstError().message;
    return project ? project.take() : nullptr;
}
} // namespace

void TestProject::aNewProjectIsEmptyAndKnowsItsCity()
{
    const StoreFixture fixture;
    const auto project = made(fixture);
    QVERIFY(project);
    QVERIFY(project->datasets().isEmpty());
    QCOMPARE(project->city().code(), QStringLiteral("11202"));
    QCOMPARE(project->city().planeCrs().epsg(), 6677);
    QVERIFY(project->city().geoidTable().contains("GSIGEO2011"));
    const auto unknown =
        Project::create(fixture.path(QStringLiteral("other.machi")), QStringLiteral("atlantis"));
    QCOMPARE(unknown.firstError().code, QStringLiteral("city.unknown"));
    QVERIFY(Project::create(fixture.path(QStringLiteral("other.machi")), QStringLiteral("generic")).ok());
}

void TestProject::nothingIsOverwritten()
{
    const StoreFixture fixture;
    QVERIFY(QDir().mkpath(fixture.project()));
    QFile file(fixture.project() + QStringLiteral("/letter.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(Project::create(fixture.project()).firstError().code, QStringLiteral("store.exists"));
    QVERIFY(file.remove());
    QVERIFY(Project::create(fixture.project()).ok());
    QCOMPARE(Project::create(fixture.project()).firstError().code, QStringLiteral("store.exists"));
}

void TestProject::aFolderThatIsNoProject()
{
    const StoreFixture fixture;
    QCOMPARE(Project::open(fixture.project(), Project::Access::Read).firstError().code,
             QStringLiteral("store.not-a-project"));
    QVERIFY(QDir().mkpath(fixture.project()));
    QFile file(fixture.project() + QStringLiteral("/project.sqlite"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "this is no database, but long enough to be taken for one by its size; it goes on and on and on …");
    file.close();
    QCOMPARE(Project::open(fixture.project(), Project::Access::Read).firstError().code,
             QStringLiteral("store.corrupt"));
    QCOMPARE(Project::open(fixture.project(), Project::Access::Write).firstError().code,
             QStringLiteral("store.corrupt"));
    {
        QVERIFY(file.remove());
        const auto other = Database::open(file.fileName(), Database::Mode::Create);
        QVERIFY((*other)->execute("CREATE TABLE something(x)"));
    }
    QCOMPARE(Project::open(fixture.project(), Project::Access::Write).firstError().code,
             QStringLiteral("store.not-a-project"));
}

void TestProject::anImportIsThereAfterReopening()
{
    const StoreFixture fixture;
    {
        const auto project = made(fixture);
        QSignalSpy committed(project.get(), &Project::committed);
        const auto datasets = StoreFixture::import(*project, 250);
        QVERIFY2(datasets.ok(), qPrintable(datasets.firstError().message));
        QCOMPARE(datasets->size(), 1);
        QCOMPARE(committed.size(), 1);
    }
    const auto project = opened(fixture, Project::Access::Read);
    QVERIFY(project);
    QCOMPARE(project->datasets().size(), 1);
    const Dataset dataset = project->datasets().first();
    QCOMPARE(dataset.id, QStringLiteral("building-1"));
    QCOMPARE(dataset.title, QStringLiteral("建築物"));
    QCOMPARE(dataset.features, 250);
    QCOMPARE(dataset.crs.epsg(), 6697);
    QCOMPARE(dataset.height, HeightDatum::Geoid);
    QCOMPARE(dataset.terms.openness, Openness::Open);
    QCOMPARE(dataset.provenance.reader, QStringLiteral("test"));
    QCOMPARE(dataset.provenance.sources.size(), 1);
    QCOMPARE(dataset.provenance.sources.first().size, 1234);
    QVERIFY(qAbs(dataset.extent.west - 139.38) < 1e-9);
    QVERIFY(qAbs(dataset.extent.north - (36.14 + 0.0002 * 2 + 0.0001)) < 1e-9);
    QVERIFY(QFileInfo::exists(project->tablePath(dataset.id)));
    QVERIFY(project->rasterPath(dataset.id).isEmpty());
    const auto columns = project->columns(dataset.id);
    QVERIFY(columns.ok());
    QCOMPARE(columns->size(), 2);
    QCOMPARE(columns->at(0).titleJa, QStringLiteral("用途"));
    QCOMPARE(columns->at(1).type, ColumnType::Real);
}

void TestProject::removeUndoRedoRestore()
{
    const StoreFixture fixture;
    auto project = made(fixture);
    QVERIFY(StoreFixture::import(*project, 3).ok());
    QVERIFY(StoreFixture::import(*project, 4).ok());
    const QString id = QStringLiteral("building-1");
    QSignalSpy removed(project.get(), &Project::removed);
    QSignalSpy committed(project.get(), &Project::committed);

    QVERIFY(project->remove(id).ok());
    QCOMPARE(removed.size(), 1);
    QVERIFY(!project->dataset(id));
    QCOMPARE(project->remove(id).firstError().code, QStringLiteral("store.unknown-dataset"));
    QVERIFY(project->undo().ok());
    QVERIFY(project->dataset(id));
    QCOMPARE(committed.size(), 1);
    QVERIFY(project->redo().ok());
    QVERIFY(!project->dataset(id));
    QCOMPARE(project->redo().firstError().code, QStringLiteral("journal.nothing"));

    // Closing and opening changes nothing: the removal can still be undone, and ids are not given again.
    project.reset();
    project = opened(fixture);
    QVERIFY(QFileInfo::exists(project->dataFolder(id)));
    QVERIFY(project->restore(id).ok());
    QCOMPARE(project->datasets().size(), 2);
    QVERIFY(project->remove(id).ok());
    QVERIFY(StoreFixture::import(*project, 1).ok());
    QCOMPARE(project->datasets().last().id, QStringLiteral("building-3"));

    const QList<JournalEntry> entries = project->journal().entries();
    QCOMPARE(entries.first().action, QStringLiteral("dataset.import"));
    QVERIFY(!entries.first().undoable);
    QCOMPARE(entries.at(1).action, QStringLiteral("dataset.remove"));
    QVERIFY(entries.at(1).time.isValid());

    // After its time the removed data set goes for good.
    QVERIFY(project->database().execute(
        "UPDATE dataset SET removed = '2020-01-01T00:00:00.000Z' WHERE removed NOT NULL"));
    project.reset();
    project = opened(fixture);
    QVERIFY(!QFileInfo::exists(project->dataFolder(id)));
    QCOMPARE(project->restore(id).firstError().code, QStringLiteral("store.unknown-dataset"));
    QCOMPARE(project->datasets().size(), 2);
}

void TestProject::readingNeedsNoLockAndForbidsWriting()
{
    const StoreFixture fixture;
    const auto writer = made(fixture);
    QVERIFY(StoreFixture::import(*writer, 2).ok());
    const auto second = Project::open(fixture.project(), Project::Access::Write);
    QCOMPARE(second.firstError().code, QStringLiteral("store.locked"));
    QVERIFY(second.firstError().message.contains(QString::number(QCoreApplication::applicationPid())));
    const auto reader = opened(fixture, Project::Access::Read);
    QVERIFY(reader);
    QCOMPARE(reader->datasets().size(), 1);
    QCOMPARE(reader->remove(QStringLiteral("building-1")).firstError().code,
             QStringLiteral("store.read-only"));
    QCOMPARE(StoreFixture::import(*reader, 1).firstError().code, QStringLiteral("store.read-only"));
    QVERIFY(StoreFixture::import(*writer, 2).ok());
    QCOMPARE(reader->datasets().size(), 2);
}

void TestProject::aDroppedSessionLeavesNothing()
{
    const StoreFixture fixture;
    const auto project = made(fixture);
    const QString data = fixture.project() + QStringLiteral("/data");
    {
        Feedback feedback;
        ImportSession session(*project, feedback);
        TableSink *table = session.sink().beginTable(StoreFixture::buildings());
        QVERIFY(table);
        table->add(StoreFixture::building(1));
    }
    QVERIFY(QDir(data).isEmpty());
    Feedback feedback;
    ImportSession session(*project, feedback);
    TableSink *table = session.sink().beginTable(StoreFixture::buildings());
    table->add(StoreFixture::building(1));
    feedback.cancel();
    QCOMPARE(session.commit().firstError().code, QStringLiteral("store.cancelled"));
    QVERIFY(project->datasets().isEmpty());
}

MACHI_TEST(TestProject)
#include "testproject.moc"
