#include "core/model/crs.h"
#include "core/plugin/renderer.h"
#include "core/store/project.h"
#include "map/maplayers.h"
#include "map/mapprint.h"
#include "map/qgisruntime.h"
#include "pixels.h"
#include "support/testregistry.h"

#include <QDir>
#include <QPluginLoader>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace machi;

/// Pages for a disaster show the river where only the land use tells it, and nothing else of the land use.
class TestLandUseRiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheWaterIsDrawn();
    void aWaterLayerIsEnough();
    void theWindowPrintsTheSame_data();
    void theWindowPrintsTheSame();
};

namespace {

const QColor water(0x9c, 0xca, 0xe6);
const QColor fields(0xb9, 0xcb, 0x86);

core::Feature square(double west, const char *landUse)
{
    const double east = west + 0.004;
    core::Feature made;
    made.shape.type = core::ShapeType::MultiPolygon;
    made.shape.coordinates = {west, 36.140, east, 36.140, east, 36.144, west, 36.144, west, 36.140};
    made.shape.rings = {0};
    made.shape.parts = {0};
    if (landUse) made.values = {std::string(landUse)};
    return made;
}

core::Dataset dataset(const QString &kind)
{
    core::Dataset made;
    made.kind = kind;
    made.title = kind;
    made.crs = core::Crs::fromEpsg(6668);
    made.terms = {QStringLiteral("CC-BY-4.0"), QStringLiteral("a test"), core::Openness::Open};
    return made;
}

/// Land use with fields in the west and water in the east, a road, a water body: those of `kinds`.
std::unique_ptr<core::Project> made(const QTemporaryDir &folder, const QStringList &kinds)
{
    auto project = core::Project::create(QDir(folder.path()).filePath(QStringLiteral("river.machi")));
    if (!project) return {};
    core::Feedback feedback;
    core::ImportSession session(**project, feedback);
    for (const QString &kind : kinds) {
        core::TableSink *table = session.sink().beginTable(dataset(kind));
        if (!table) return {};
        if (kind != QLatin1String("landuse")) {
            table->add(square(kind == QLatin1String("road") ? 139.376 : 139.384, nullptr));
            continue;
        }
        core::Column code;
        code.id = QStringLiteral("class_code");
        table->column(code);
        table->add(square(139.380, "202"));
        table->add(square(139.388, "204"));
    }
    if (!session.commit()) return {};
    return std::move(*project);
}

QImage drawn(const QString &pageTemplate, const QStringList &kinds)
{
    const QTemporaryDir folder;
    const auto project = made(folder, kinds);
    if (!project) return {};
    core::Feedback feedback;
    QPluginLoader loader(QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/machi_render"));
    auto *renderer = qobject_cast<core::Renderer *>(loader.instance());
    core::RenderRequest wanted;
    wanted.out = QDir(folder.path()).filePath(QStringLiteral("river.png"));
    wanted.pageTemplate = pageTemplate;
    if (!renderer || !renderer->render(*project, wanted, feedback).ok()) return {};
    return QImage(wanted.out);
}

} // namespace

void TestLandUseRiver::onlyTheWaterIsDrawn()
{
    const QStringList kinds{QStringLiteral("landuse"), QStringLiteral("road")};
    for (const char *name : {"hazard-map-a4", "shelter-map-portrait"}) {
        const QImage image = drawn(QString::fromLatin1(name), kinds);
        QVERIFY2(testing::countPixels(image, water) > 10000, name);
        QCOMPARE(testing::countPixels(image, fields), 0);
    }
    QVERIFY(testing::countPixels(drawn(QStringLiteral("a4"), kinds), fields) > 10000);
}

void TestLandUseRiver::aWaterLayerIsEnough()
{
    const QStringList without{QStringLiteral("road"), QStringLiteral("water")};
    const QImage image = drawn(QStringLiteral("hazard-map-a4"), without);
    QVERIFY(testing::countPixels(image, water) > 10000);
    QVERIFY(drawn(QStringLiteral("hazard-map-a4"), without + QStringList{QStringLiteral("landuse")}) ==
            image);
}

void TestLandUseRiver::theWindowPrintsTheSame_data()
{
    QTest::addColumn<QString>("design");
    QTest::addColumn<bool>("isVisible"); // land use, in the window
    QTest::addColumn<bool>("showsFields");
    QTest::newRow("hazard map") << QStringLiteral("hazard-map-a4") << true << false;
    QTest::newRow("hazard map, land use hidden") << QStringLiteral("hazard-map-a4") << false << false;
    QTest::newRow("shelter map") << QStringLiteral("shelter-map-a4-portrait") << true << false;
    QTest::newRow("plain page") << QStringLiteral("a4") << true << true;
}

void TestLandUseRiver::theWindowPrintsTheSame()
{
    QFETCH(QString, design);
    QFETCH(bool, isVisible);
    QFETCH(bool, showsFields);
    QVERIFY(map::QgisRuntime::start().ok());
    const QTemporaryDir folder;
    const auto project = made(folder, {QStringLiteral("landuse"), QStringLiteral("road")});
    QVERIFY(project);
    map::MapLayers layers(*project);
    for (const map::LayerState &state : layers.layers())
        if (state.layer.dataset.kind == QLatin1String("landuse"))
            layers.setVisible(state.layer.id(), isVisible);
    const QSizeF size(800, 600);
    const auto plane = core::CoordinateTransform::create(core::Crs::fromEpsg(4326), layers.crs());
    QVERIFY(plane);
    const core::Extent shown = plane->transform({139.374, 36.139, 139.394, 36.145});
    map::MapPrint print(layers, map::MapView::showing(shown, size, 0), size, {design, {}, {}});
    QSignalSpy written(&print, &map::MapPrint::written);
    const QString path = QDir(folder.path()).filePath(QStringLiteral("page.png"));
    print.write(path);
    QVERIFY(written.wait(60000));
    const QImage image(path);
    QCOMPARE(testing::countPixels(image, water) > 10000, !showsFields);
    QCOMPARE(testing::countPixels(image, fields) > 10000, showsFields);
}

MACHI_TEST(TestLandUseRiver)
#include "testlanduseriver.moc"
