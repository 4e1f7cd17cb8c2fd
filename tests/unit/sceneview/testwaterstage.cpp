#include "scene/scenestate.h"
#include "scene/waterstage.h"
#include "support/testregistry.h"
#include "townfile.h"

#include <QQuick3DTextureData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <cmath>

using namespace machi;
using namespace machi::scene;

/// Water as the scene shows it, without a window.
class TestWaterStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void squaresComeForTheCamera();
    void aMomentReplacesTheOneBeforeAtOnce();
    void anotherPlaceIsNotMistakenForTheOneBefore();
    void aFilterThatHidesAllLeavesNone();
    void wallsHearOfTheWater();
    void withoutLayersThereIsNone();

private:
    /// A series of two moments, 1 m and 4 m deep.
    WaterInput input(int step) const;
    static void lookAt(SceneState &state, double height);
    static float highest(const SceneState &state);

    QTemporaryDir m_folder;
};

namespace {

constexpr double west = 139.39, north = 36.16, cell = 0.00005;
constexpr int across = 400;

} // namespace

void TestWaterStage::initTestCase()
{
    GDALAllRegister();
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    for (int step = 0; step < 2; ++step) {
        const QString path = core::TimeAxis::stepFile(m_folder.filePath(QStringLiteral("raster.tif")), step);
        const GDALDatasetUniquePtr file(
            driver->Create(path.toUtf8().constData(), across, across, 1, GDT_Float32, nullptr));
        QVERIFY(file);
        double place[6] = {west, cell, 0, north, 0, -cell};
        file->SetGeoTransform(place);
        OGRSpatialReference reference;
        reference.importFromEPSG(6668);
        reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        file->SetSpatialRef(&reference);
        QCOMPARE(file->GetRasterBand(1)->Fill(step == 0 ? 1 : 4), CE_None);
    }
}

WaterInput TestWaterStage::input(int step) const
{
    core::WaterLayer layer;
    layer.layer.dataset.id = QStringLiteral("flood-1");
    layer.layer.dataset.kind = QStringLiteral("flood");
    layer.layer.dataset.extent = {west, north - across * cell, west + across * cell, north};
    layer.layer.geometry = core::LayerGeometry::Raster;
    layer.layer.path = m_folder.filePath(QStringLiteral("raster.tif"));
    layer.layer.style = core::findNamedStyle(QStringLiteral("flood-depth-raster"));
    layer.layer.dataset.timeAxis.selects = core::TimeAxis::Selects::Files;
    layer.layer.dataset.timeAxis.meaning = core::TimeAxis::Meaning::SinceEvent;
    for (int number = 0; number < 2; ++number) {
        core::TimeStep one;
        one.key = QString::number(number);
        one.minutes = number;
        layer.layer.dataset.timeAxis.steps.append(one);
    }
    layer.layer.step = step;
    return {{layer}, nullptr, 10};
}

void TestWaterStage::lookAt(SceneState &state, double height)
{
    state.setCamera(SceneCamera(core::Camera{west + 0.01, north - 0.01, height, 0, -90}));
}

float TestWaterStage::highest(const SceneState &state)
{
    float high = -1;
    for (int row = 0; row < state.water()->rowCount(); ++row) {
        const auto *geometry = qobject_cast<WaterGeometry *>(
            state.water()->index(row).data(WaterModel::Geometry).value<QObject *>());
        if (geometry) high = std::max(high, geometry->boundsMin().z());
    }
    return high;
}

void TestWaterStage::squaresComeForTheCamera()
{
    SceneState state;
    WaterStage stage(state);
    stage.setSize({800, 600});
    lookAt(state, 3000);
    stage.setWater(input(0));
    QVERIFY(!stage.isSettled());
    QTRY_VERIFY(stage.isSettled());
    QCOMPARE(stage.layerIds(), QStringList{QStringLiteral("flood-1")});
    QVERIFY(stage.facts().hasMetres && stage.facts().ranked.isEmpty());
    const int far = state.water()->rowCount();
    QVERIFY(far > 0);
    // Near by it takes other, smaller squares.
    lookAt(state, 150);
    stage.chooseSoon();
    QTRY_VERIFY(stage.isSettled());
    QVERIFY(state.water()->rowCount() > 0 && state.water()->rowCount() <= 48);
}

void TestWaterStage::aMomentReplacesTheOneBeforeAtOnce()
{
    SceneState state;
    WaterStage stage(state);
    stage.setSize({800, 600});
    lookAt(state, 1500);
    stage.setWater(input(0));
    QTRY_VERIFY(stage.isSettled());
    const int rows = state.water()->rowCount();
    QVERIFY(std::abs(highest(state) - 11) < 0.5F); // the earth curves away by a hand's breadth
    QSignalSpy gone(state.water(), &QAbstractItemModel::rowsRemoved);
    stage.setWater(input(1));
    QVERIFY(std::abs(highest(state) - 11) < 0.5F); // until the new one is there
    QTRY_VERIFY(stage.isSettled());
    QVERIFY(std::abs(highest(state) - 14) < 0.5F);
    QCOMPARE(state.water()->rowCount(), rows);
    QCOMPARE(gone.count(), 0); // changed in place
}

void TestWaterStage::anotherPlaceIsNotMistakenForTheOneBefore()
{
    // A second, smaller raster that does not lie within the first.
    const QString path = m_folder.filePath(QStringLiteral("other.tif"));
    {
        GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
        const GDALDatasetUniquePtr file(
            driver->Create(path.toUtf8().constData(), 50, 50, 1, GDT_Float32, nullptr));
        double place[6] = {west + 0.01, cell, 0, north + 0.001, 0, -cell};
        file->SetGeoTransform(place);
        OGRSpatialReference reference;
        reference.importFromEPSG(6668);
        reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        file->SetSpatialRef(&reference);
        QCOMPARE(file->GetRasterBand(1)->Fill(7), CE_None);
    }
    SceneState state;
    WaterStage stage(state);
    stage.setSize({800, 600});
    lookAt(state, 2500);
    stage.setWater(input(0));
    QTRY_VERIFY(stage.isSettled());
    WaterInput other = input(0);
    other.layers.first().layer.path = path;
    other.layers.first().layer.dataset.timeAxis = {};
    stage.setWater(other);
    QTRY_VERIFY(stage.isSettled());
    QVERIFY(state.water()->rowCount() > 0);
    QVERIFY(std::abs(highest(state) - 17) < 0.5F);
}

void TestWaterStage::aFilterThatHidesAllLeavesNone()
{
    SceneState state;
    WaterStage stage(state);
    stage.setSize({800, 600});
    lookAt(state, 1500);
    stage.setWater(input(0));
    QTRY_VERIFY(stage.isSettled());
    WaterInput hidden = input(0);
    hidden.layers.first().opacity = 0;
    stage.setWater(hidden);
    QTRY_VERIFY(stage.isSettled());
    QCOMPARE(state.water()->rowCount(), 0);
}

void TestWaterStage::wallsHearOfTheWater()
{
    QTemporaryDir folder;
    const auto layer = machi::testing::rowOfTiles(folder.path(), 2);
    QVERIFY(layer);
    SceneState state;
    WaterStage stage(state);
    stage.setSize({800, 600});
    stage.setWalls(true);
    const core::SceneNode &node = layer->node(0);
    state.setCamera(SceneCamera(core::Camera{node.longitude, node.latitude, 500, 0, -90}));
    state.tiles()->add(layer, 0);
    WaterInput water = input(1);
    const auto texels = [&] {
        const auto *wall = qobject_cast<QQuick3DTextureData *>(
            state.tiles()->index(0, 0).data(TileModel::Wall).value<QObject *>());
        return wall ? wall->textureData() : QByteArray();
    };
    QCOMPARE(texels().size(), 16);
    stage.setWater(water);
    QTRY_VERIFY(stage.isSettled());
    QVERIFY(texels().size() > 16);
    const auto *values = reinterpret_cast<const float *>(texels().constData());
    QVERIFY(std::abs(double{values[3]} + node.height - 14) < 0.5);
    QVERIFY(std::abs(values[0] - 255.0F / 255) < 0.01F && std::abs(values[1] - 183.0F / 255) < 0.01F);
    stage.setWalls(false);
    QTRY_VERIFY(stage.isSettled());
    QCOMPARE(texels().size(), 16);
}

void TestWaterStage::withoutLayersThereIsNone()
{
    SceneState state;
    WaterStage stage(state);
    QVERIFY(stage.isSettled());
    stage.setSize({800, 600});
    lookAt(state, 1500);
    stage.setWater(input(0));
    QTRY_VERIFY(stage.isSettled());
    stage.setWater({});
    QTRY_COMPARE(state.water()->rowCount(), 0);
    QVERIFY(stage.layerIds().isEmpty());
    QTRY_VERIFY(stage.isSettled());
}

MACHI_TEST(TestWaterStage)
#include "testwaterstage.moc"
