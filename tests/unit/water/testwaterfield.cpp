#include "core/store/importer.h"
#include "core/store/projectlayer.h"
#include "core/water/waterfield.h"
#include "storefixture.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTest>

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <cmath>
#include <functional>

using namespace machi::core;
using machi::testing::StoreFixture;

/// Water over ground whose height is known everywhere: 20 m at 139.38 E, 2 m more each 0.002 degrees to the
/// east.
class TestWaterField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { GDALAllRegister(); }
    void depthsStandOnTheSlope();
    void ranksAreDrawnAtTheirUpperEnd();
    void withoutTerrainTheGroundIsLevel();
    void depthsWithoutGroundAreNotDrawn();
    void stepsAreReadOneByOne();
    void polygonsOfATableWithAFilterAndSteps();
    void surfacesKeepTheirHeight();
    void waterNeverLiesInTheGround();
    void aPlaneRasterIsPutInItsPlace();
    void brokenRastersAreLeftOut();
    void cancelled();
    void wallsAtTheEdgeAreReached();
    void kumagayaIsReadInParts();
};

namespace {

constexpr double west = 139.38, north = 36.14, step = 0.0001;
constexpr int across = 100;

double slope(double longitude)
{
    return 20 + (longitude - west) * 1000;
}

QString raster(const QString &path, GDALDataType type, const std::function<double(int, int)> &value,
               int epsg = 6668)
{
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    const GDALDatasetUniquePtr file(
        driver->Create(path.toUtf8().constData(), across, across, 1, type, nullptr));
    double place[6] = {west, step, 0, north, 0, -step};
    if (epsg == 6677) {
        const double metres[6] = {-41000, 10, 0, 15000, 0, -10};
        std::copy(std::begin(metres), std::end(metres), place);
    }
    file->SetGeoTransform(place);
    if (epsg) {
        OGRSpatialReference reference;
        reference.importFromEPSG(epsg);
        reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        file->SetSpatialRef(&reference);
    }
    std::vector<float> row(across);
    for (int y = 0; y < across; ++y) {
        for (int x = 0; x < across; ++x)
            row[static_cast<std::size_t>(x)] = static_cast<float>(value(x, y));
        if (file->GetRasterBand(1)->RasterIO(GF_Write, 0, y, across, 1, row.data(), across, 1, GDT_Float32, 0,
                                             0, nullptr) != CE_None)
            return {};
    }
    return path;
}

/// A project with the slope as its terrain.
std::unique_ptr<Project> slopeProject(const StoreFixture &fixture)
{
    auto project = Project::create(fixture.project()).take();
    Feedback feedback;
    ImportSession session(*project, feedback);
    Dataset terrain = StoreFixture::buildings();
    terrain.kind = QStringLiteral("terrain");
    terrain.crs = Crs::fromEpsg(6668);
    terrain.height = HeightDatum::Geoid;
    const QString path = session.sink().beginRaster(terrain);
    raster(path, GDT_Float32, [](int x, int) { return slope(west + (x + 0.5) * step); });
    return session.commit().ok() ? std::move(project) : nullptr;
}

WaterLayer ofRaster(const QString &path, bool depths)
{
    WaterLayer water;
    water.layer.dataset.kind = QStringLiteral("flood");
    water.layer.dataset.title = QStringLiteral("flood");
    water.layer.geometry = LayerGeometry::Raster;
    water.layer.path = path;
    water.layer.style =
        findNamedStyle(depths ? QStringLiteral("flood-depth-raster") : QStringLiteral("flood-raster"));
    return water;
}

std::shared_ptr<Terrain> terrainOf(const Project &project)
{
    return Terrain::open(project).take();
}

} // namespace

void TestWaterField::depthsStandOnTheSlope()
{
    const StoreFixture fixture;
    const auto project = slopeProject(fixture);
    QVERIFY(project);
    // 1.5 m deep west of the middle, dry east of it.
    const QString path = raster(fixture.path(QStringLiteral("d.tif")), GDT_Float32,
                                [](int x, int) { return x < 50 ? 1.5 : 0.0; });
    const auto field = WaterField::open({ofRaster(path, true)}, terrainOf(*project), 0);
    QVERIFY(field.ok() && field.issues().isEmpty());
    QVERIFY((*field)->hasMetres() && (*field)->ranked().isEmpty());
    WaterPatch patch;
    QVERIFY((*field)->patch({west, north - 0.01, west + 0.01, north}, 64, patch, Feedback()));
    QVERIFY(!patch.isDry());
    for (int row = 0; row <= 64; ++row)
        for (int column = 1; column <= 64; ++column) {
            const double longitude = west + column * 0.01 / 64;
            const float level = patch.levels[static_cast<std::size_t>(row * 65 + column)];
            if (column > 33) {
                QVERIFY(std::isnan(level));
            } else if (column < 32) {
                QVERIFY2(std::abs(double{level} - (slope(longitude) + 1.5)) < 0.02,
                         qPrintable(QString::number(level)));
            }
        }
    QCOMPARE(patch.colours[0] & 0xffffff, qRgb(255, 216, 192) & 0xffffff);
    QCOMPARE(qAlpha(patch.colours[63]), 0);
}

void TestWaterField::ranksAreDrawnAtTheirUpperEnd()
{
    const StoreFixture fixture;
    const auto project = slopeProject(fixture);
    const QString path =
        raster(fixture.path(QStringLiteral("r.tif")), GDT_Byte, [](int x, int) { return x < 50 ? 3 : 6; });
    WaterLayer layer = ofRaster(path, false);
    layer.opacity = 0.5;
    const auto field = WaterField::open({layer}, terrainOf(*project), 0);
    QCOMPARE((*field)->ranked().size(), 1);
    QVERIFY(!(*field)->hasMetres());
    WaterCells cells({west + 0.001, north - 0.009, west + 0.009, north - 0.001}, 8, 8);
    QVERIFY((*field)->read(cells, Feedback()));
    QVERIFY(std::abs(double{cells.values[0]} - (slope(cells.longitude(0)) + 5)) < 0.02);
    QVERIFY(std::abs(double{cells.values[7]} - (slope(cells.longitude(7)) + 20)) < 0.02);
    QCOMPARE(qAlpha(cells.colours[0]), 128);
}

void TestWaterField::withoutTerrainTheGroundIsLevel()
{
    const StoreFixture fixture;
    const QString path = raster(fixture.path(QStringLiteral("r.tif")), GDT_Byte, [](int, int) { return 2; });
    const auto field = WaterField::open({ofRaster(path, false)}, nullptr, 12);
    WaterCells cells({west + 0.001, north - 0.009, west + 0.009, north - 0.001}, 4, 4);
    QVERIFY((*field)->read(cells, Feedback()));
    for (const float level : cells.values)
        QCOMPARE(level, 15.0F);
}

void TestWaterField::depthsWithoutGroundAreNotDrawn()
{
    const StoreFixture fixture;
    const auto project = slopeProject(fixture);
    const QString path = raster(fixture.path(QStringLiteral("r.tif")), GDT_Byte, [](int, int) { return 2; });
    // The raster lies where the terrain does; what is asked for reaches beyond both.
    const auto field = WaterField::open({ofRaster(path, false)}, terrainOf(*project), 0);
    WaterCells cells({west - 0.01, north - 0.01, west, north}, 4, 4);
    QVERIFY((*field)->read(cells, Feedback()));
    for (const float level : cells.values)
        QVERIFY(std::isnan(level));
}

void TestWaterField::stepsAreReadOneByOne()
{
    const StoreFixture fixture;
    WaterLayer layer = ofRaster(fixture.path(QStringLiteral("raster.tif")), true);
    TimeAxis &axis = layer.layer.dataset.timeAxis;
    axis.meaning = TimeAxis::Meaning::SinceEvent;
    axis.selects = TimeAxis::Selects::Files;
    for (int number = 0; number < 3; ++number) {
        TimeStep one;
        one.key = QString::number(number * 10);
        one.minutes = number * 10;
        axis.steps.append(one);
        if (number < 2)
            raster(TimeAxis::stepFile(layer.layer.path, number), GDT_Float32,
                   [number](int, int) { return 0.4 + number; });
    }
    for (int number = 0; number < 2; ++number) {
        layer.layer.step = number;
        const auto field = WaterField::open({layer}, nullptr, 10);
        WaterCells cells({west + 0.001, north - 0.002, west + 0.002, north - 0.001}, 2, 2);
        QVERIFY((*field)->read(cells, Feedback()));
        QVERIFY(std::abs(cells.values[0] - (10.4F + static_cast<float>(number))) < 0.001F);
    }
    layer.layer.step = 2;
    const auto missing = WaterField::open({layer}, nullptr, 10);
    QVERIFY(missing.ok() && (*missing)->isEmpty());
    QCOMPARE(missing.issues().first().code, QStringLiteral("water.no-step"));
}

void TestWaterField::polygonsOfATableWithAFilterAndSteps()
{
    const StoreFixture fixture;
    const auto project = slopeProject(fixture);
    Feedback feedback;
    ImportSession session(*project, feedback);
    Dataset dataset = StoreFixture::buildings();
    dataset.kind = QStringLiteral("flood");
    dataset.crs = Crs::fromEpsg(6668);
    dataset.timeAxis.selects = TimeAxis::Selects::Rows;
    dataset.timeAxis.meaning = TimeAxis::Meaning::SinceEvent;
    dataset.timeAxis.column = QStringLiteral("minutes");
    for (const char *key : {"0", "10"}) {
        TimeStep one;
        one.key = QLatin1String(key);
        one.minutes = one.key.toInt();
        dataset.timeAxis.steps.append(one);
    }
    TableSink *table = session.sink().beginTable(dataset);
    const int depth = table->column({QStringLiteral("浸水深"), ColumnType::Real, {}, {}, {}, {}, {}});
    const int minutes = table->column({QStringLiteral("minutes"), ColumnType::Integer, {}, {}, {}, {}, {}});
    for (int number = 0; number < 2; ++number) {
        Feature feature;
        feature.id = "f" + std::to_string(number);
        feature.shape.type = ShapeType::Polygon;
        const double east = west + 0.004;
        feature.shape.coordinates = {west,  north - 0.004, east,  north - 0.004, east,
                                     north, west,          north, west,          north - 0.004};
        feature.shape.rings = {0};
        feature.shape.parts = {0};
        feature.values.resize(2);
        feature.values[static_cast<std::size_t>(depth)] = number == 0 ? 0.75 : 2.0;
        feature.values[static_cast<std::size_t>(minutes)] = std::int64_t{number * 10};
        table->add(std::move(feature));
    }
    QVERIFY(session.commit().ok());
    WaterLayer layer;
    const auto listed = projectLayers(*project);
    for (const ProjectLayer &one : *listed)
        if (one.dataset.kind == QLatin1String("flood")) layer.layer = one;
    layer.dataFolder = project->dataFolder(layer.layer.dataset.id);
    layer.colours = [](std::int64_t) { return 0xffffd8c0; };
    QVERIFY(WaterSource::canShow(layer.layer, layer.dataFolder));
    for (int number = 0; number < 2; ++number) {
        layer.layer.step = number;
        const auto field = WaterField::open({layer}, terrainOf(*project), 0);
        QVERIFY((*field)->hasMetres());
        WaterCells cells({west + 0.001, north - 0.003, west + 0.009, north - 0.001}, 8, 2);
        QVERIFY((*field)->read(cells, Feedback()));
        QVERIFY(std::abs(double{cells.values[0]} - (slope(cells.longitude(0)) + (number == 0 ? 0.75 : 2))) <
                0.02);
        QVERIFY(std::isnan(cells.values[5]));
    }
    layer.colours = [](std::int64_t) { return QRgb{0}; }; // a filter hides it
    const auto hidden = WaterField::open({layer}, terrainOf(*project), 0);
    WaterCells cells({west + 0.001, north - 0.003, west + 0.009, north - 0.001}, 8, 2);
    QVERIFY((*hidden)->read(cells, Feedback()));
    QVERIFY(std::isnan(cells.values[0]));
}

void TestWaterField::surfacesKeepTheirHeight()
{
    const StoreFixture fixture;
    const auto project = slopeProject(fixture);
    Feedback feedback;
    ImportSession session(*project, feedback);
    Dataset dataset = StoreFixture::buildings();
    dataset.kind = QStringLiteral("flood");
    dataset.crs = Crs::fromEpsg(6697);
    dataset.height = HeightDatum::Geoid;
    TableSink *table = session.sink().beginTable(dataset);
    const int zMax = table->column({QStringLiteral("z_max"), ColumnType::Real, {}, {}, {}, {}, {}});
    Feature feature;
    feature.id = "w1";
    feature.values.resize(1);
    feature.values[static_cast<std::size_t>(zMax)] = 26.0;
    ExactGeometry geometry;
    geometry.lod = 1;
    // Two triangles that fall from 26 m in the west to 24 m in the east.
    const double east = west + 0.004, south = north - 0.004;
    geometry.positions = {west, south, 26, east, south, 24, east, north, 24,
                          west, south, 26, east, north, 24, west, north, 26};
    for (std::uint32_t half = 0; half < 2; ++half) {
        geometry.rings.push_back({half * 3, 3, {}});
        ExactGeometry::Surface surface;
        surface.firstRing = half;
        surface.ringCount = 1;
        geometry.surfaces.push_back(surface);
    }
    feature.exact.push_back(geometry);
    table->add(std::move(feature));
    const auto committed = session.commit();
    QVERIFY(committed.ok());
    WaterLayer layer;
    layer.layer.dataset = committed->first();
    layer.layer.style = findNamedStyle(QStringLiteral("flood-area"));
    layer.layer.columns = {{QStringLiteral("z_max"), ColumnType::Real, {}, {}, {}, {}, {}}};
    layer.dataFolder = project->dataFolder(layer.layer.dataset.id);
    layer.colours = [](std::int64_t) { return 0xffffb7b7; };
    const auto field = WaterField::open({layer}, terrainOf(*project), 0);
    QVERIFY2(field.issues().isEmpty(), qPrintable(field.issues().value(0).message));
    WaterCells cells({west, south, east, north}, 16, 16);
    QVERIFY((*field)->read(cells, Feedback()));
    for (int row = 0; row < 16; ++row)
        for (int column = 0; column < 16; ++column) {
            const double told = 26 - (column + 0.5) / 8;
            const double ground = slope(cells.longitude(column)) + WaterField::clearance;
            QVERIFY(std::abs(double{cells.values[cells.at(column, row)]} - std::max(told, ground)) < 0.02);
        }
    QCOMPARE(cells.colours[0] & 0xffffff, 0xffb7b7U);
    // Damaged tiles are left out, and nothing crashes.
    const QString tiles = layer.dataFolder + QStringLiteral("/scene/tiles.bin");
    QFile file(tiles);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(70) && file.write("damage") == 6);
    file.close();
    const auto damaged = WaterField::open({layer}, terrainOf(*project), 0);
    WaterCells none({west, south, east, north}, 4, 4);
    QVERIFY((*damaged)->read(none, Feedback()));
    QVERIFY(std::isnan(none.values[5]));
}

void TestWaterField::waterNeverLiesInTheGround()
{
    const StoreFixture fixture;
    const auto project = slopeProject(fixture);
    const QString path =
        raster(fixture.path(QStringLiteral("d.tif")), GDT_Float32, [](int, int) { return 0.01; });
    const auto field = WaterField::open({ofRaster(path, true)}, terrainOf(*project), 0);
    WaterCells cells({west + 0.001, north - 0.009, west + 0.009, north - 0.001}, 8, 8);
    QVERIFY((*field)->read(cells, Feedback()));
    for (int column = 0; column < 8; ++column)
        QVERIFY(std::abs(double{cells.values[cells.at(column, 3)]} - slope(cells.longitude(column)) -
                         WaterField::clearance) < 0.02);
}

void TestWaterField::aPlaneRasterIsPutInItsPlace()
{
    const StoreFixture fixture;
    const QString path = raster(
        fixture.path(QStringLiteral("p.tif")), GDT_Float32, [](int, int) { return 2.0; }, 6677);
    const auto field = WaterField::open({ofRaster(path, true)}, nullptr, 0);
    QVERIFY(field.issues().isEmpty());
    // Zone IX begins at 36 N, 139°50' E: 41 km west and 15 km north of it.
    const Extent extent = (*field)->extent();
    QVERIFY(std::abs(extent.west - 139.377) < 0.01 && std::abs(extent.north - 36.135) < 0.01);
    QVERIFY(std::abs((*field)->cell() - 10) < 1.5);
    WaterCells cells({extent.west + 0.004, extent.north - 0.005, extent.west + 0.005, extent.north - 0.004},
                     2, 2);
    QVERIFY((*field)->read(cells, Feedback()));
    QCOMPARE(cells.values[0], 2.0F);
}

void TestWaterField::brokenRastersAreLeftOut()
{
    const StoreFixture fixture;
    const QString nowhere = raster(
        fixture.path(QStringLiteral("n.tif")), GDT_Byte, [](int, int) { return 2; }, 0);
    QFile torn(fixture.path(QStringLiteral("t.tif")));
    QVERIFY(torn.open(QIODevice::WriteOnly) && torn.write("II*\0broken", 10) == 10);
    torn.close();
    WaterLayer words = ofRaster(nowhere, false);
    words.layer.dataset.kind = QStringLiteral("landuse");
    const auto field =
        WaterField::open({ofRaster(nowhere, false), ofRaster(torn.fileName(), false), words}, nullptr, 0);
    QVERIFY(field.ok() && (*field)->isEmpty() && (*field)->extent().isEmpty());
    QCOMPARE(field.issues().size(), 3);
    QCOMPARE(field.issues().at(0).code, QStringLiteral("water.no-place"));
    QCOMPARE(field.issues().at(1).code, QStringLiteral("water.no-step"));
    QCOMPARE(field.issues().at(2).code, QStringLiteral("water.no-depth"));
    QVERIFY(!field.issues().at(0).isError());
    WaterPatch patch;
    QVERIFY((*field)->patch({139, 36, 139.1, 36.1}, 16, patch, Feedback()) && patch.isDry());
}

void TestWaterField::cancelled()
{
    const StoreFixture fixture;
    const QString path = raster(fixture.path(QStringLiteral("r.tif")), GDT_Byte, [](int, int) { return 2; });
    const auto field = WaterField::open({ofRaster(path, false)}, nullptr, 0);
    Feedback feedback;
    feedback.cancel();
    WaterPatch patch;
    QVERIFY(!(*field)->patch({west, north - 0.01, west + 0.01, north}, 16, patch, feedback));
}

void TestWaterField::wallsAtTheEdgeAreReached()
{
    WaterCells cells({0, 0, 1, 1}, 5, 1);
    cells.put(0, 7, 0xff010203);
    growWater(cells, 2);
    QCOMPARE(cells.values[2], 7.0F);
    QCOMPARE(cells.colours[2], 0xff010203);
    QVERIFY(std::isnan(cells.values[3]));
}

void TestWaterField::kumagayaIsReadInParts()
{
    MACHI_NEEDS_REAL_DATA();
    const QString path =
        machi::testing::realDataFolder() + QStringLiteral("/flood/kumagaya_A31b2023_max_rank.tif");
    const auto field = WaterField::open({ofRaster(path, false)}, nullptr, 0);
    QVERIFY(field.issues().isEmpty());
    QVERIFY(std::abs((*field)->cell() - 4.76) < 0.1);
    // The whole city, then one cell for one: what is drawn must be among the values of the file.
    for (const Extent &box : {(*field)->extent(), Extent{139.38, 36.14, 139.3855, 36.1455}}) {
        WaterPatch patch;
        QVERIFY((*field)->patch(box, 128, patch, Feedback()));
        QVERIFY(!patch.isDry());
        for (const float level : patch.levels)
            QVERIFY(std::isnan(level) || (level >= 0.5F && level <= 20.0F));
    }
}

MACHI_TEST(TestWaterField)
#include "testwaterfield.moc"
