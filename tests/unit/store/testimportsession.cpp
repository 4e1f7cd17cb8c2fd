#include "storefixture.h"

#include "support/testregistry.h"

#include <QDir>
#include <QThread>

#include <gdal.h>

#include <limits>

using namespace machi::core;
using machi::testing::StoreFixture;

class TestImportSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { GDALAllRegister(); }
    void rastersAreKeptAndMissingOnesLeftOut();
    void emptyTablesAreLeftOut();
    void findingsGoToTheDataSetOfTheirFile();
    void shapesThatAreNoNumbersAreCounted();
    void tooManyColumnsAreSaid();
    void threadsMayRead();
};

namespace {

bool writeRaster(const QString &path)
{
    GDALDatasetH raster =
        GDALCreate(GDALGetDriverByName("GTiff"), path.toUtf8().constData(), 20, 10, 1, GDT_Byte, nullptr);
    if (!raster) return false;
    double transform[6] = {139.3, 0.01, 0, 36.3, 0, -0.02};
    GDALSetGeoTransform(raster, transform);
    GDALClose(raster);
    return true;
}

Dataset ofKind(const char *kind)
{
    Dataset dataset = StoreFixture::buildings();
    dataset.kind = QLatin1String(kind);
    dataset.title = QLatin1String(kind);
    return dataset;
}

bool has(const Issues &issues, const char *code)
{
    return std::any_of(issues.begin(), issues.end(),
                       [&](const Issue &issue) { return issue.code == QLatin1String(code); });
}

} // namespace

void TestImportSession::rastersAreKeptAndMissingOnesLeftOut()
{
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    Feedback feedback;
    ImportSession session(*project, feedback);
    Dataset dataset = ofKind("hazard");
    dataset.crs = Crs::fromEpsg(6668);
    QVERIFY(writeRaster(session.sink().beginRaster(dataset)));
    QVERIFY(!session.sink().beginRaster(dataset).isEmpty()); // never written
    const auto datasets = session.commit();
    QVERIFY2(datasets.ok(), qPrintable(datasets.firstError().message));
    QCOMPARE(datasets->size(), 1);
    QCOMPARE(datasets->first().id, QStringLiteral("hazard-1"));
    QCOMPARE(datasets->first().features, 0);
    QVERIFY(qAbs(datasets->first().extent.east - 139.5) < 1e-9);
    QVERIFY(qAbs(datasets->first().extent.south - 36.1) < 1e-9);
    QVERIFY(has(feedback.issues(), "store.no-raster"));
    QVERIFY(QFile::exists(project->rasterPath(QStringLiteral("hazard-1"))));
    QVERIFY(project->tablePath(QStringLiteral("hazard-1")).isEmpty());
    QCOMPARE(project->columns(QStringLiteral("hazard-1")).firstError().code,
             QStringLiteral("store.unknown-dataset"));
    QCOMPARE(
        QDir(fixture.project() + QStringLiteral("/data")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(),
        1);
}

void TestImportSession::emptyTablesAreLeftOut()
{
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    Feedback feedback;
    ImportSession session(*project, feedback);
    TableSink *empty = session.sink().beginTable(ofKind("road"));
    TableSink *full = session.sink().beginTable(ofKind("building"));
    QVERIFY(empty && full);
    full->add(StoreFixture::building(0));
    const auto datasets = session.commit();
    QCOMPARE(datasets->size(), 1);
    QCOMPARE(datasets->first().kind, QStringLiteral("building"));
    QCOMPARE(QDir(fixture.project() + QStringLiteral("/data")).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
             QStringList(QStringLiteral("building-1")));
}

void TestImportSession::findingsGoToTheDataSetOfTheirFile()
{
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    Feedback feedback;
    ImportSession session(*project, feedback);
    for (const char *kind : {"road", "building"}) {
        TableSink *table = session.sink().beginTable(ofKind(kind));
        const auto index =
            session.sink().addSource(table, {QLatin1String(kind) + QStringLiteral(".gml"), 5, {}, {}});
        session.sink().setChecksum(table, index, QStringLiteral("00ff"));
        table->add(StoreFixture::building(0));
    }
    Issue issue =
        makeIssue(Severity::Repaired, QStringLiteral("gml.ring-closed"), QStringLiteral("輪を閉じた"),
                  QStringLiteral("building.gml"), 17, QStringLiteral("bldg_1"));
    issue.count = 3;
    feedback.report(issue);
    feedback.report(makeIssue(Severity::Warning, QStringLiteral("general"), QStringLiteral("concerns all")));
    const auto datasets = session.commit();
    QVERIFY(datasets.ok());
    QCOMPARE(project->findings(QStringLiteral("road-1")).size(), 1);
    const Issues findings = project->findings(QStringLiteral("building-1"));
    QCOMPARE(findings.size(), 2);
    QCOMPARE(findings.first().severity, Severity::Repaired);
    QCOMPARE(findings.first().code, QStringLiteral("gml.ring-closed"));
    QCOMPARE(findings.first().message, QStringLiteral("輪を閉じた"));
    QCOMPARE(findings.first().line, 17);
    QCOMPARE(findings.first().object, QStringLiteral("bldg_1"));
    QCOMPARE(findings.first().count, 3);
    QCOMPARE(project->dataset(QStringLiteral("road-1"))->provenance.sources.first().sha256,
             QStringLiteral("00ff"));
}

void TestImportSession::shapesThatAreNoNumbersAreCounted()
{
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    Feedback feedback;
    ImportSession session(*project, feedback);
    TableSink *table = session.sink().beginTable(ofKind("pin"));
    Feature feature;
    feature.shape = Shape::point(std::numeric_limits<double>::quiet_NaN(), 36);
    table->add(std::move(feature));
    feature = {};
    feature.shape = Shape::point(139.4, 36.1);
    table->add(std::move(feature));
    const auto datasets = session.commit();
    QVERIFY(datasets.ok());
    QCOMPARE(datasets->first().features, 2);
    QVERIFY(qAbs(datasets->first().extent.west - 139.4) < 1e-12);
    QVERIFY(has(feedback.issues(), "store.bad-coordinates"));
    QVERIFY(has(project->findings(QStringLiteral("pin-1")), "store.bad-coordinates"));
}

void TestImportSession::tooManyColumnsAreSaid()
{
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    Feedback feedback;
    ImportSession session(*project, feedback);
    TableSink *table = session.sink().beginTable(ofKind("pin"));
    Feature feature;
    for (int number = 0; number < 2010; ++number) {
        Column column;
        column.id = QStringLiteral("c%1").arg(number);
        table->column(column);
        feature.values.emplace_back(std::int64_t(number));
    }
    table->add(std::move(feature));
    const auto datasets = session.commit();
    QVERIFY2(datasets.ok(), qPrintable(datasets.firstError().message));
    QCOMPARE(project->columns(datasets->first().id)->size(), 1990);
    QVERIFY(has(feedback.issues(), "store.too-many-columns"));
}

void TestImportSession::threadsMayRead()
{
    // As the window does it: a worker fills and finishes, the project's thread commits.
    const StoreFixture fixture;
    const auto project = Project::create(fixture.project()).take();
    Feedback feedback;
    ImportSession session(*project, feedback);
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        TableSink *table = session.sink().beginTable(ofKind("building"));
        for (int number = 0; number < 500; ++number)
            table->add(StoreFixture::building(number));
        session.finish();
    }));
    worker->start();
    QVERIFY(project->datasets().isEmpty());
    QVERIFY(worker->wait());
    QVERIFY(session.commit().ok());
    QCOMPARE(project->datasets().first().features, 500);
}

MACHI_TEST(TestImportSession)
#include "testimportsession.moc"
