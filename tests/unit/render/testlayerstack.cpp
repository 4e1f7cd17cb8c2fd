#include "core/store/cityprofile.h"
#include "core/store/qgz.h"
#include "map/layerstack.h"
#include "map/mapimage.h"
#include "map/qgisruntime.h"
#include "pixels.h"
#include "support/smalltown.h"
#include "support/testregistry.h"

#include <qgslayertree.h>
#include <qgslayertreegroup.h>
#include <qgsmaplayer.h>
#include <qgsproject.h>
#include <qgsrendercontext.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <QDir>
#include <QTemporaryDir>

using namespace machi;

class TestLayerStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void layersGroupsCredits();
    void brokenTableIsAnIssue();
    void everyStyleLoads();
    void tallBuildingsAreRed();
    void floodRankColours();
    void projectFileOpensInThisQgis();
    void cancelled();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<core::Project> m_town;
};

namespace {

/// 1000 × 1000 pixels of 0.014° × 0.010°, north-west corner 139.380 E 36.150 N.
core::Result<QImage> picture(const core::Project &town, const QString &style)
{
    map::LayerStack stack;
    const auto layers = core::projectLayers(town, style);
    if (!layers) return layers.issues();
    const core::Issues issues = stack.load(layers.value());
    if (!issues.isEmpty()) return issues;
    const map::MapFrame frame{QgsCoordinateReferenceSystem(QStringLiteral("EPSG:6668")),
                              QgsRectangle(139.380, 36.140, 139.394, 36.150)};
    core::Feedback feedback;
    return map::drawMap(stack, frame, {1400, 1000}, 96, feedback);
}

/// A small square in the middle of building number `n` of the small town.
QRect building(int n)
{
    return {240 + n * 300, 540, 20, 20};
}

} // namespace

void TestLayerStack::initTestCase()
{
    const core::Status started = map::QgisRuntime::start();
    QVERIFY2(started.ok(), qPrintable(started.firstError().message));
    QVERIFY(map::QgisRuntime::start().ok());
    QVERIFY(map::QgisRuntime::version().startsWith(QStringLiteral("QGIS ")));
    m_town = testing::makeSmallTown(QDir(m_folder.path()).filePath(QStringLiteral("町.machi")));
    QVERIFY(m_town);
}

void TestLayerStack::layersGroupsCredits()
{
    map::LayerStack stack;
    const auto layers = core::projectLayers(*m_town);
    QVERIFY(stack.load(layers.value()).isEmpty());
    QCOMPARE(stack.layers().size(), 6);
    QCOMPARE(stack.layers().first()->name(), QStringLiteral("Shelters"));
    QCOMPARE(stack.description(stack.layers().last())->dataset.kind, QStringLiteral("flood"));
    QVERIFY(!stack.description(nullptr));
    QCOMPARE(stack.credits(), (QStringList{QStringLiteral("そのほかの出典、熊谷市 (CC BY 4.0)"),
                                           QStringLiteral("建物の出典、熊谷市 (CC BY 4.0)")}));
    QVERIFY(stack.needsNotice());
    QCOMPARE(stack.project().layerTreeRoot()->findGroups().size(), 3);
    QVERIFY(core::mapExtent(stack.descriptions(), m_town->city().extent()).west <= 139.381 &&
            core::mapExtent(stack.descriptions(), m_town->city().extent()).east >= 139.392);
    for (const QgsMapLayer *layer : stack.layers())
        QCOMPARE(layer->crs().authid(), QStringLiteral("EPSG:6668"));
}

void TestLayerStack::brokenTableIsAnIssue()
{
    auto layers = core::projectLayers(*m_town);
    QVERIFY(layers);
    layers.value()[1].path = QStringLiteral("/nowhere/features.sqlite");
    map::LayerStack stack;
    const core::Issues issues = stack.load(layers.value());
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().code, QStringLiteral("map.layer-unreadable"));
    QCOMPARE(stack.layers().size(), 5);
}

void TestLayerStack::everyStyleLoads()
{
    for (const core::NamedStyle &style : core::namedStyles()) {
        if (style.geometry == core::LayerGeometry::Raster) continue;
        const char *types[] = {"Point", "LineString", "Polygon"};
        QgsVectorLayer layer(
            QStringLiteral("%1?crs=EPSG:6668").arg(QLatin1String(types[static_cast<int>(style.geometry)])),
            QStringLiteral("x"), QStringLiteral("memory"));
        QDomDocument document;
        QVERIFY(document.setContent(core::styleDocument(style)));
        QString reason;
        QVERIFY2(layer.importNamedStyle(document, reason), qPrintable(style.name + reason));
        QVERIFY2(!layer.renderer()->legendSymbolItems().isEmpty(), qPrintable(style.name));
        if (style.columns.isEmpty()) continue;
        // By classes, or one symbol that takes its colour from the column.
        const bool follows =
            layer.renderer()->usedAttributes(QgsRenderContext()).contains(style.columns.first());
        QVERIFY2(follows || layer.renderer()->legendSymbolItems().size() > 1, qPrintable(style.name));
    }
}

void TestLayerStack::tallBuildingsAreRed()
{
    const auto image = picture(*m_town, QStringLiteral("building-15m"));
    QVERIFY(image.ok());
    const QColor red(0xd6, 0x20, 0x3c);
    QCOMPARE(testing::countPixels(image.value(), red, building(0)), 0);   // 8 m
    QCOMPARE(testing::countPixels(image.value(), red, building(1)), 400); // exactly 15 m
    QCOMPARE(testing::countPixels(image.value(), red, building(2)), 400); // 40 m
    QCOMPARE(testing::countPixels(image.value(), red, building(3)), 0);   // unknown
    // Unknown is hatched: two colours and more, where a known one has a single colour.
    QVERIFY(testing::countPixels(image.value(), QColor::fromRgb(image->pixel(building(3).center())),
                                 building(3)) < 400);
    QCOMPARE(testing::countPixels(image.value(), QColor(0xdc, 0xdf, 0xe4), building(0)), 400);
}

void TestLayerStack::floodRankColours()
{
    const auto image = picture(*m_town, QStringLiteral("building-flood"));
    QVERIFY(image.ok());
    QCOMPARE(testing::countPixels(image.value(), QColor(247, 245, 169), building(0)), 400);
    QCOMPARE(testing::countPixels(image.value(), QColor(255, 183, 183), building(1)), 400);
    QCOMPARE(testing::countPixels(image.value(), QColor(255, 183, 183), building(2)), 0);
    // Where there is no flooding the raster shows the map's ground.
    QCOMPARE(testing::countPixels(image.value(), QColor::fromRgb(map::mapBackground), {20, 20, 100, 100}),
             10000);
    QCOMPARE(testing::countPixels(image.value(), QColor::fromRgb(map::mapBackground), {1250, 20, 100, 100}),
             0);
}

void TestLayerStack::projectFileOpensInThisQgis()
{
    QVERIFY(core::writeQgz(*m_town));
    QgsProject project;
    QVERIFY(project.read(QDir(m_town->path()).filePath(QStringLiteral("project.qgz"))));
    QCOMPARE(project.crs().authid(), QStringLiteral("EPSG:6677"));
    const auto layers = project.mapLayers();
    QCOMPARE(layers.size(), 6);
    for (const QgsMapLayer *layer : layers) {
        QVERIFY2(layer->isValid(), qPrintable(layer->name()));
        if (const auto *vector = qobject_cast<const QgsVectorLayer *>(layer)) QVERIFY(vector->renderer());
    }
    QCOMPARE(project.layerTreeRoot()->findGroups().size(), 3);
    QCOMPARE(project.layerTreeRoot()->layerOrder().first()->name(), QStringLiteral("Shelters"));
}

void TestLayerStack::cancelled()
{
    map::LayerStack stack;
    stack.load(core::projectLayers(*m_town).value());
    core::Feedback feedback;
    feedback.cancel();
    const auto image =
        map::drawMap(stack, map::frameFor(core::mapExtent(stack.descriptions(), m_town->city().extent())),
                     {400, 400}, 96, feedback);
    QCOMPARE(image.firstError().code, QStringLiteral("map.cancelled"));
}

MACHI_TEST(TestLayerStack)
#include "testlayerstack.moc"
