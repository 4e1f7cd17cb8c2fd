#include "core/store/cityprofile.h"
#include "core/store/projectlayer.h"
#include "core/store/qgz.h"
#include "core/store/qgzdocument.h"
#include "core/store/qgzkeeper.h"
#include "core/store/rasterstyle.h"
#include "support/realdata.h"
#include "support/smalltown.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>

using namespace machi;

class TestQgz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void layersAreOrderedAndComplete();
    void wantedStyle();
    void firstLook();
    void oneWrongPlaceDoesNotWidenTheMap();
    void documentHasRelativePathsAndGroups();
    void odd_names_data();
    void odd_names();
    void fileIsReplacedWhole();
    void followsTheProject();
    void isKeptOnAnotherThread();
    void opensInAnOrdinaryQgis();
    void filterHoldsInAnOrdinaryQgis();
    void everyStyleLoadsInAnOrdinaryQgis();
    void anyRasterHasAStyle();
};

namespace {

QString townPath(const QTemporaryDir &folder, const QString &name = QStringLiteral("town.machi"))
{
    return QDir(folder.path()).filePath(name);
}

/// Runs the script in Debian's own QGIS; skips plainly where there is none.
#define IN_ORDINARY_QGIS(arguments, output)                                                                  \
    QProcess process;                                                                                        \
    process.setProcessChannelMode(QProcess::SeparateChannels);                                               \
    const QString python = QFile::exists(QStringLiteral("/usr/bin/python3"))                                 \
                               ? QStringLiteral("/usr/bin/python3")                                          \
                               : QStringLiteral("python3");                                                  \
    process.start(python,                                                                                    \
                  QStringList{testing::dataFile(QStringLiteral("../unit/qgz/openqgz.py"))} + (arguments));   \
    if (!process.waitForFinished(120000) || process.exitCode() == 77)                                        \
        QSKIP("no ordinary QGIS with Python here (Debian: python3-qgis)");                                   \
    const QString output = QString::fromUtf8(process.readAllStandardOutput());                               \
    if (process.exitCode() != 0) qWarning().noquote() << output << process.readAllStandardError();           \
    QCOMPARE(process.exitCode(), 0)

} // namespace

void TestQgz::layersAreOrderedAndComplete()
{
    const QTemporaryDir folder;
    const auto project = testing::makeSmallTown(townPath(folder));
    QVERIFY(project);
    const auto layers = core::projectLayers(*project);
    QVERIFY(layers);
    QVERIFY(layers.issues().isEmpty());
    QStringList ids;
    for (const core::ProjectLayer &layer : layers.value())
        ids.append(layer.dataset.kind + u'/' + layer.style->name);
    QCOMPARE(ids, (QStringList{QStringLiteral("flood/flood-raster"), QStringLiteral("road/road"),
                               QStringLiteral("vegetation/vegetation"),
                               QStringLiteral("vegetation/vegetation-point"),
                               QStringLiteral("building/building"), QStringLiteral("shelter/shelter")}));
    for (const core::ProjectLayer &layer : layers.value())
        QCOMPARE(layer.crs.epsg(), 6668);
}

void TestQgz::wantedStyle()
{
    const QTemporaryDir folder;
    const auto project = testing::makeSmallTown(townPath(folder));
    QVERIFY(project);
    const auto layers = core::projectLayers(*project, QStringLiteral("building-15m"));
    QVERIFY(layers);
    const auto building = std::find_if(layers->begin(), layers->end(), [](const core::ProjectLayer &layer) {
        return layer.dataset.kind == QLatin1String("building");
    });
    QVERIFY(building != layers->end());
    QCOMPARE(building->style->name, QStringLiteral("building-15m"));
    QCOMPARE(building->title(), QStringLiteral("Buildings (15 m and more)"));
    QCOMPARE(layers->first().style->name, QStringLiteral("flood-raster"));
}

void TestQgz::firstLook()
{
    // Themes hide each other and the town; of two scales the larger is shown.
    const auto shown = [](const QList<core::ProjectLayer> &layers) {
        QStringList ids;
        for (const core::ProjectLayer &layer : layers)
            if (layer.shown) ids.append(layer.dataset.id);
        return ids;
    };
    const QTemporaryDir folder;
    auto made = core::Project::create(townPath(folder));
    QVERIFY(made);
    core::Project &project = **made;
    const auto add = [&](const char *kind, const char *variant) {
        core::Feedback feedback;
        core::ImportSession session(project, feedback);
        core::Dataset dataset;
        dataset.kind = QString::fromLatin1(kind);
        dataset.variant = QString::fromUtf8(variant);
        dataset.title = dataset.kind;
        dataset.crs = core::Crs::fromEpsg(6668);
        core::Column column;
        column.id = QStringLiteral("population");
        column.type = core::ColumnType::Integer;
        core::Feature feature;
        feature.shape.type = core::ShapeType::MultiPolygon;
        feature.shape.coordinates = {139.38, 36.14, 139.39, 36.14, 139.39, 36.15, 139.38, 36.14};
        feature.shape.rings = {0};
        feature.shape.parts = {0};
        feature.values = {std::int64_t(5)};
        core::TableSink *table = session.sink().beginTable(dataset);
        table->column(column);
        table->add(std::move(feature));
        QVERIFY(session.commit());
    };
    add("flowgrid", "");
    add("flowgrid", "");
    QCOMPARE(shown(core::projectLayers(project).value()), QStringList{QStringLiteral("flowgrid-1")});
    add("building", "");
    add("flood", "荒川 L1");
    add("flood", "荒川 L2");
    QCOMPARE(shown(core::projectLayers(project).value()),
             (QStringList{QStringLiteral("flood-2"), QStringLiteral("building-1")}));
    QCOMPARE(
        shown(core::projectLayers(project, QStringLiteral("flowgrid")).value()),
        (QStringList{QStringLiteral("flowgrid-1"), QStringLiteral("flood-2"), QStringLiteral("building-1")}));
}

void TestQgz::oneWrongPlaceDoesNotWidenTheMap()
{
    const QTemporaryDir folder;
    const auto project = testing::makeSmallTown(townPath(folder));
    QVERIFY(project);
    const auto layers = core::projectLayers(*project).value();
    QVERIFY(core::mapExtent(layers, {}).west < 136);
    const core::Extent extent = core::mapExtent(layers, project->city().extent());
    QVERIFY(std::abs(extent.west - 139.380) < 1e-4 && std::abs(extent.east - 139.394) < 1e-4);
    QVERIFY(std::abs(extent.south - 36.140) < 1e-4 && std::abs(extent.north - 36.150) < 1e-4);
    // A city that is elsewhere sets no limit.
    QVERIFY(core::mapExtent(layers, {130, 30, 131, 31}).west < 136);
}

void TestQgz::documentHasRelativePathsAndGroups()
{
    const QTemporaryDir folder;
    const auto project = testing::makeSmallTown(townPath(folder));
    QVERIFY(project);
    const auto layers = core::projectLayers(*project);
    QVERIFY(layers);
    const QString document = QString::fromUtf8(
        core::qgisProjectDocument(project->path(), QStringLiteral("town"), layers.value(),
                                  core::mapExtent(layers.value(), project->city().extent())));
    QXmlStreamReader reader(document);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(!document.contains(folder.path()));
    QCOMPARE(document.count(QStringLiteral("<maplayer ")), 6);
    QCOMPARE(document.count(QRegularExpression(QStringLiteral("dbname='\\./data/[^/']+/features\\.sqlite'"))),
             6);
    QCOMPARE(document.count(QStringLiteral("/features.sqlite|layername=features|geometrytype=Point")), 2);
    QVERIFY(document.contains(QStringLiteral("EPSG:6677")));
    for (const char *group : {"City model", "Floods and hazards", "Shelters and facilities"})
        QVERIFY2(document.contains(
                     QStringLiteral("<layer-tree-group name=\"%1\"").arg(QString::fromLatin1(group))),
                 group);
}

void TestQgz::odd_names_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("Japanese and a blank") << QStringLiteral("熊谷 水害ワークショップ.machi");
    QTest::newRow("apostrophe") << QStringLiteral("staff's town.machi");
}

void TestQgz::odd_names()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const auto project = testing::makeSmallTown(townPath(folder, name));
    QVERIFY(project);
    QVERIFY(core::writeQgz(*project));
    IN_ORDINARY_QGIS(QStringList{QDir(project->path()).filePath(QStringLiteral("project.qgz"))}, output);
    QCOMPARE(output.count(QLatin1Char('\n')), 6);
}

void TestQgz::fileIsReplacedWhole()
{
    const QTemporaryDir folder;
    const auto project = testing::makeSmallTown(townPath(folder));
    QVERIFY(project);
    const QString path = QDir(project->path()).filePath(QStringLiteral("project.qgz"));
    QVERIFY(core::writeQgz(*project));
    const qint64 size = QFile(path).size();
    QVERIFY(size > 2000);
    QVERIFY(core::writeQgz(*project));
    QCOMPARE(QFile(path).size(), size);
    QCOMPARE(QDir(project->path()).entryList({QStringLiteral("project.qgz*")}, QDir::Files).size(), 1);
    // A folder in the way cannot be replaced by a file, whoever asks.
    QVERIFY(QFile::remove(path));
    QVERIFY(QDir().mkpath(path + QStringLiteral("/x")));
    QCOMPARE(core::writeQgz(*project).firstError().code, QStringLiteral("qgz.write-failed"));
}

void TestQgz::followsTheProject()
{
    const QTemporaryDir folder;
    const auto project = testing::makeSmallTown(townPath(folder));
    QVERIFY(project);
    const QString path = QDir(project->path()).filePath(QStringLiteral("project.qgz"));
    const auto content = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray whole = content();
    QVERIFY(whole.startsWith("PK"));
    QVERIFY(project->remove(QStringLiteral("road-1")));
    const QByteArray less = content();
    QVERIFY(less.size() < whole.size());
    QVERIFY(project->undo());
    QCOMPARE(content().size(), whole.size());
    QVERIFY(project->setStyle(QStringLiteral("building-1"), QStringLiteral("building-usage")));
    QVERIFY(content().size() > whole.size());
    // What cannot be written does not undo the change.
    QVERIFY(QFile::remove(path) && QDir().mkpath(path + QStringLiteral("/x")));
    const core::Status removed = project->remove(QStringLiteral("road-1"));
    QVERIFY(removed.ok());
    QCOMPARE(removed.issues().first().code, QStringLiteral("qgz.write-failed"));
    QCOMPARE(removed.issues().first().severity, core::Severity::Warning);
}

void TestQgz::isKeptOnAnotherThread()
{
    const QTemporaryDir folder;
    const auto project = testing::makeSmallTown(townPath(folder));
    QVERIFY(project);
    const QString path = QDir(project->path()).filePath(QStringLiteral("project.qgz"));
    const auto size = [&] { return QFileInfo(path).size(); };
    const qint64 whole = size();
    auto keeper = std::make_unique<core::QgzKeeper>(*project);
    QSignalSpy written(keeper.get(), &core::QgzKeeper::written);
    // Several changes at once are written once or twice, and the last one counts.
    QVERIFY(project->remove(QStringLiteral("road-1")));
    QVERIFY(project->undo());
    QVERIFY(project->remove(QStringLiteral("road-1")));
    QVERIFY(keeper->isWriting());
    QVERIFY(QTest::qWaitFor([&] { return !written.isEmpty(); }, 20000));
    QVERIFY(!keeper->isWriting());
    QCOMPARE(written.size(), 1);
    QVERIFY(qvariant_cast<core::Issues>(written.first().first()).isEmpty());
    const qint64 less = size();
    QVERIFY(less < whole);
    // Closing at once loses nothing.
    QVERIFY(project->setStyle(QStringLiteral("building-1"), QStringLiteral("building-usage")));
    QVERIFY(project->undo());
    QVERIFY(project->undo());
    keeper.reset();
    QCOMPARE(size(), whole);
    QVERIFY(project->remove(QStringLiteral("road-1")));
    QCOMPARE(size(), less);
}

void TestQgz::opensInAnOrdinaryQgis()
{
    const QTemporaryDir folder;
    auto project = testing::makeSmallTown(townPath(folder));
    QVERIFY(project);
    QVERIFY(core::writeQgz(*project));
    // Elsewhere, because the paths are relative.
    const QString here = project->path();
    const QString moved = townPath(folder, QStringLiteral("moved"));
    project.reset();
    QVERIFY(QDir().rename(here, moved));
    IN_ORDINARY_QGIS(QStringList{QDir(moved).filePath(QStringLiteral("project.qgz"))}, output);
    QVERIFY2(output.contains(QStringLiteral("1\t4\tsingleSymbol\tEPSG:6668\tBuildings\n")),
             qPrintable(output));
    QVERIFY2(output.contains(QStringLiteral("1\t3\tsingleSymbol\tEPSG:6668\tShelters\n")),
             qPrintable(output));
    QVERIFY2(output.contains(QStringLiteral("1\t0\tpaletted\tEPSG:6668\t荒川 想定最大規模\n")),
             qPrintable(output));
    QVERIFY2(output.contains(QStringLiteral("1\t1\tsingleSymbol\tEPSG:6668\tVegetation (Trees)\n")),
             qPrintable(output));
}

void TestQgz::filterHoldsInAnOrdinaryQgis()
{
    const QTemporaryDir folder;
    const QString path = townPath(folder, QStringLiteral("熊谷 市.machi"));
    const auto project = testing::makeSmallTown(path);
    QVERIFY(project);
    const auto layers = core::projectLayers(*project);
    QVERIFY(layers);
    const auto building = std::find_if(layers->begin(), layers->end(), [](const core::ProjectLayer &layer) {
        return layer.dataset.kind == QLatin1String("building");
    });
    QVERIFY(building != layers->end());
    // Heights 8, 15, 40 and unknown, from west to east; the area ends before the third.
    core::LayerSettings settings;
    settings.filter.rules = {
        {QStringLiteral("measuredHeight"), core::FilterRule::Test::AtLeast, {QStringLiteral("15")}}};
    settings.filter.area = core::LayerFilter::Area::Drawn;
    settings.filter.outline = QPolygonF({{139.0, 36.0}, {139.387, 36.0}, {139.387, 37.0}, {139.0, 37.0}});
    QVERIFY(project->setLayerSettings(building->dataset.id, building->id(), settings,
                                      QStringLiteral("layer.filter")));
    IN_ORDINARY_QGIS(QStringList{path + QStringLiteral("/project.qgz")}, output);
    QVERIFY2(output.contains(QRegularExpression(QStringLiteral("1\t1\t[a-zA-Z]+\tEPSG:6668\tBuildings"))),
             qPrintable(output));
}

void TestQgz::everyStyleLoadsInAnOrdinaryQgis()
{
    const QString styles = testing::dataFile(QStringLiteral("../../resources/styles"));
    const QTemporaryDir folder; // QGIS leaves its statistics beside the raster
    const QString raster = townPath(folder, QStringLiteral("rank.tif"));
    QVERIFY(QFile::copy(testing::dataFile(QStringLiteral("flood_rank.tif")), raster));
    IN_ORDINARY_QGIS((QStringList{QStringLiteral("--styles"), styles, raster}), output);
    QCOMPARE(output.count(QLatin1Char('\n')),
             core::namedStyles().size() - 1); // `raster` is made for each file
}

void TestQgz::anyRasterHasAStyle()
{
    const QByteArray grey = core::plainRasterStyle(testing::dataFile(QStringLiteral("flood_rank.tif")));
    QVERIFY2(grey.contains("value=\"0\" color=\"#141414\" alpha=\"255\" label=\"0\""), grey);
    QVERIFY2(grey.contains("value=\"6\" color=\"#f5f5f5\" alpha=\"255\" label=\"6\""), grey);
    QVERIFY(core::plainRasterStyle(QStringLiteral("/nowhere.tif")).isEmpty());
}

MACHI_TEST(TestQgz)
#include "testqgz.moc"
