#include "core/scene/scenetiles.h"
#include "core/terrain/elevationraster.h"
#include "core/terrain/elevationwriter.h"
#include "core/terrain/gridblocks.h"
#include "core/terrain/terraintiles.h"
#include "storefixture.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>

#include <cmath>

using namespace machi::core;
using machi::testing::StoreFixture;

class TestElevationWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heightsAreThoseOfTheTriangles();
    void projectedTrianglesLieInPlace();
    void blocksComeBackFromTheFile();
    void tilesLieOnTheGround();
    void brokenRastersAreRefused();
};

namespace {

double ground(double longitude, double latitude)
{
    return 30 + 12 * std::sin((longitude - 139.38) * 900) * std::cos((latitude - 36.13) * 1100);
}

/// A TIN over a lattice, with a hole in the middle, as CityGML brings it.
ExactGeometry tin(double west, double south, int columns, int rows, double step)
{
    ExactGeometry geometry;
    geometry.lod = 1;
    const auto triangle = [&](std::initializer_list<std::pair<int, int>> corners) {
        ExactGeometry::Ring ring;
        ring.first = static_cast<std::uint32_t>(geometry.positions.size() / 3);
        ring.count = 3;
        ExactGeometry::Surface surface;
        surface.firstRing = static_cast<std::uint32_t>(geometry.rings.size());
        surface.ringCount = 1;
        for (const auto &[column, row] : corners) {
            const double x = west + column * step;
            const double y = south + row * step;
            geometry.positions.insert(geometry.positions.end(), {x, y, ground(x, y)});
        }
        geometry.rings.push_back(ring);
        geometry.surfaces.push_back(surface);
    };
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            if (column >= 50 && column < 60 && row >= 50 && row < 60) continue;
            triangle({{column, row}, {column + 1, row}, {column + 1, row + 1}});
            triangle({{column, row}, {column + 1, row + 1}, {column, row + 1}});
        }
    return geometry;
}

constexpr double tinStep = 0.00005;

} // namespace

void TestElevationWriter::heightsAreThoseOfTheTriangles()
{
    const StoreFixture fixture;
    ElevationWriter writer(fixture.path(QStringLiteral(".")), Crs::fromEpsg(6697));
    const ExactGeometry whole = tin(139.38, 36.13, 200, 160, tinStep);
    QVERIFY(writer.add(whole));
    QVERIFY(writer.finish());
    QVERIFY(!QFile::exists(fixture.path(QStringLiteral("elevation.spill"))));
    QVERIFY(!QFile::exists(fixture.path(QStringLiteral("elevation.tmp.tif"))));
    const auto raster = ElevationRaster::open(fixture.path(QStringLiteral("elevation.tif"))).take();
    double worst = 0;
    double squares = 0;
    int count = 0;
    for (std::size_t index = 0; index < whole.positions.size(); index += 3) {
        const auto height = raster->at(whole.positions[index], whole.positions[index + 1]);
        if (!height) continue; // on the rim, where the cell's middle lies outside
        const double off = *height - whole.positions[index + 2];
        worst = std::max(worst, std::abs(off));
        squares += off * off;
        ++count;
    }
    // All but what lies on the rim (700 of 32 000, and the hole's).
    QVERIFY2(count > 0.97 * static_cast<double>(whole.positions.size()) / 3,
             qPrintable(QString::number(count)));
    QVERIFY2(worst < 0.35, qPrintable(QString::number(worst)));
    QVERIFY2(std::sqrt(squares / count) < 0.03, qPrintable(QString::number(std::sqrt(squares / count))));
    QVERIFY(!raster->at(139.38 + 55 * tinStep, 36.13 + 55 * tinStep)); // the hole
    QVERIFY(!raster->at(139.37, 36.13) && !raster->at(139.38, 37));
    QVERIFY(!raster->at(std::nan(""), 36.13));
}

void TestElevationWriter::projectedTrianglesLieInPlace()
{
    const StoreFixture fixture;
    const auto toPlane = CoordinateTransform::create(Crs::fromEpsg(6668), Crs::fromEpsg(6677));
    ExactGeometry metres = tin(139.38, 36.13, 120, 120, tinStep);
    for (std::size_t index = 0; index < metres.positions.size(); index += 3)
        QVERIFY(toPlane->transform(metres.positions[index], metres.positions[index + 1]));
    ElevationWriter writer(fixture.path(QStringLiteral(".")), Crs::fromEpsg(6677));
    QVERIFY(writer.add(metres) && writer.finish());
    const auto raster = ElevationRaster::open(fixture.path(QStringLiteral("elevation.tif"))).take();
    for (int index = 5; index < 45; ++index) {
        const double x = 139.38 + index * tinStep;
        const double y = 36.13 + (index + 30) * tinStep;
        const auto height = raster->at(x, y);
        QVERIFY(height && std::abs(*height - ground(x, y)) < 0.2);
    }
}

void TestElevationWriter::blocksComeBackFromTheFile()
{
    const StoreFixture fixture;
    const QString path = fixture.path(QStringLiteral("blocks"));
    {
        GridBlocks blocks(path, 3);
        for (int index = 0; index < 40; ++index)
            blocks.block(index / 8 - 2, index % 8)[index] = static_cast<float>(index);
        QVERIFY(QFile::exists(path));
        for (int index = 39; index >= 0; --index) {
            const float *cells = blocks.find(index / 8 - 2, index % 8);
            QVERIFY(cells && cells[index] == static_cast<float>(index) && std::isnan(cells[index + 1]));
        }
        QVERIFY(!blocks.find(7, 7));
        QCOMPARE(blocks.firstRow(), -2);
        QCOMPARE(blocks.lastColumn(), 7);
    }
    QVERIFY(!QFile::exists(path));
}

void TestElevationWriter::tilesLieOnTheGround()
{
    const StoreFixture fixture;
    ElevationWriter writer(fixture.path(QStringLiteral(".")), Crs::fromEpsg(6697));
    QVERIFY(writer.add(tin(139.38, 36.13, 300, 240, tinStep)) && writer.finish());
    const auto raster = ElevationRaster::open(fixture.path(QStringLiteral("elevation.tif"))).take();
    const Status made =
        writeTerrainTiles(*raster, fixture.path(QStringLiteral(".")), HeightDatum::Geoid, Feedback());
    QVERIFY2(made.ok(), qPrintable(made.ok() ? QString() : made.firstError().message));
    const auto scene = SceneTiles::open(fixture.path(QStringLiteral("."))).take();
    QCOMPARE(scene->height(), HeightDatum::Geoid);
    QVERIFY(scene->nodes().size() > 5);
    for (const SceneNode &node : scene->nodes()) {
        QVERIFY(scene->isIntact(node));
        QVERIFY(node.indices / 3 < sceneNodeTriangles + 6 * 128);
        const SceneTiles::Content content = scene->content(node);
        const LocalFrame frame(node.longitude, node.latitude, node.height);
        int below = 0;
        for (const SceneVertex &vertex : content.vertices) {
            const GeoPoint at =
                frame.toGeographic({double{vertex.east}, double{vertex.north}, double{vertex.up}});
            // u to the east, v to the south, over the box of the tile.
            QVERIFY(std::abs(node.west + double{vertex.u} * (node.east - node.west) - at.longitude) < 2e-7);
            QVERIFY(std::abs(node.north - double{vertex.v} * (node.north - node.south) - at.latitude) < 2e-7);
            QVERIFY(vertex.normal[2] > 0.3f);
            const auto truth = raster->at(at.longitude, at.latitude);
            if (truth && std::abs(*truth - at.height) > 0.5 + 2 * double{node.error}) ++below;
            if (truth) QVERIFY(at.height < *truth + 0.5 + 2 * double{node.error});
        }
        QVERIFY(below < static_cast<int>(content.vertices.size()) / 2); // skirts
        if (!node.isLeaf()) QVERIFY(node.error > 0.1f);
        double area = 0;
        for (std::size_t index = 0; index < content.indices.size(); index += 3) {
            const SceneVertex &a = content.vertices[content.indices[index]];
            const SceneVertex &b = content.vertices[content.indices[index + 1]];
            const SceneVertex &c = content.vertices[content.indices[index + 2]];
            const double up = (double{b.east - a.east} * double{c.north - a.north} -
                               double{b.north - a.north} * double{c.east - a.east}) /
                              2;
            QVERIFY(up > -1e-2); // no face looks down
            area += up;
        }
        QVERIFY(area > 0);
    }
}

void TestElevationWriter::brokenRastersAreRefused()
{
    const StoreFixture fixture;
    const QString path = fixture.path(QStringLiteral("broken.tif"));
    QCOMPARE(ElevationRaster::open(path).firstError().code, QStringLiteral("terrain.no-raster"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("II*");
    file.close();
    QCOMPARE(ElevationRaster::open(path).firstError().code, QStringLiteral("terrain.no-raster"));
    ElevationWriter nothing(fixture.path(QStringLiteral(".")), Crs::fromEpsg(6697));
    QVERIFY(nothing.add(ExactGeometry()) && nothing.finish());
    QVERIFY(!QFile::exists(fixture.path(QStringLiteral("elevation.tif"))));
}

MACHI_TEST(TestElevationWriter)
#include "testelevationwriter.moc"
