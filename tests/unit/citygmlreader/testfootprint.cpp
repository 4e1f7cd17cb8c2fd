#include "cityobjectbuilder.h"
#include "core/io/citygml/footprint.h"
#include "support/testregistry.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace machi::core;
using namespace machi::core::citygml;
using machi::testing::CityObjectBuilder;
using machi::testing::TestPaths;

namespace {

/// Area of a MultiPolygon, holes off.
double areaOf(const Shape &shape)
{
    double area = 0;
    for (std::size_t ring = 0; ring < shape.rings.size(); ++ring) {
        const std::size_t from = shape.rings[ring];
        const std::size_t to = ring + 1 < shape.rings.size() ? shape.rings[ring + 1] : shape.vertexCount();
        area += signedArea(shape.coordinates.data() + from * 2, to - from - 1, 2);
    }
    return area;
}

ExactGeometry triangles(const std::vector<std::vector<double>> &faces)
{
    TestPaths paths;
    CityObjectBuilder builder(paths);
    for (const auto &face : faces)
        builder.surface(1, face, SemanticClass::Triangle);
    return builder.object.geometry.front();
}

/// Two triangles a cell, in random order, some of them the wrong way round.
std::vector<std::vector<double>> grid(int width, int height, const std::function<bool(int, int)> &isThere,
                                      quint32 seed = 1)
{
    std::vector<std::vector<double>> faces;
    QRandomGenerator random(seed);
    for (int x = 0; x < width; ++x)
        for (int y = 0; y < height; ++y) {
            if (!isThere(x, y)) continue;
            const double x0 = 139.0 + x * 0.0001, y0 = 36.0 + y * 0.0001, x1 = 139.0 + (x + 1) * 0.0001,
                         y1 = 36.0 + (y + 1) * 0.0001;
            faces.push_back({x0, y0, 1, x1, y0, 2, x1, y1, 3});
            faces.push_back({x0, y0, 1, x1, y1, 3, x0, y1, 2});
            if (random.bounded(2))
                std::swap_ranges(faces.back().begin(), faces.back().begin() + 3, faces.back().begin() + 3);
        }
    std::shuffle(faces.begin(), faces.end(), random);
    return faces;
}

} // namespace

class TestFootprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lod0GoesFirst()
    {
        TestPaths paths;
        CityObjectBuilder b(paths);
        b.surface(0, {0, 0, 9, 4, 0, 9, 4, 4, 9, 0, 4, 9}, SemanticClass::Roof).block(1, 0, 0, 10, 10, 1, 9);
        Footprint footprint(false, true);
        FootprintShape found = footprint.of(b.object.geometry);
        QCOMPARE(areaOf(found.shape), 16.0);
        QCOMPARE(found.zMin, 1.0); // the roof edge alone does not say how low the house stands
        QCOMPARE(found.zMax, 9.0);
        b.surface(0, {0, 0, 0, 3, 0, 0, 3, 3, 0, 0, 3, 0}, SemanticClass::Ground);
        found = footprint.of(b.object.geometry);
        QCOMPARE(areaOf(found.shape), 9.0);
        QCOMPARE(found.shape.type, ShapeType::MultiPolygon);
    }

    void holesStayHoles()
    {
        TestPaths paths;
        CityObjectBuilder b(paths);
        b.surface(0, {0, 0, 0, 0, 4, 0, 4, 4, 0, 4, 0, 0}); // clockwise on purpose
        b.hole(0, {1, 1, 0, 2, 1, 0, 2, 2, 0, 1, 2, 0});
        const FootprintShape found = Footprint(false, true).of(b.object.geometry);
        QCOMPARE(areaOf(found.shape), 15.0);
        QCOMPARE(found.shape.rings.size(), std::size_t(2));
        QCOMPARE(found.shape.vertexCount(), std::size_t(10));
        QVERIFY(!found.hasHeights); // all at 0: flat data
    }

    void lod1IsSeenFromBelow()
    {
        TestPaths paths;
        CityObjectBuilder b(paths);
        b.block(1, 0, 0, 10, 5, 2, 12);
        const FootprintShape found = Footprint(false, true).of(b.object.geometry);
        QCOMPARE(areaOf(found.shape), 50.0);
        QCOMPARE(found.shape.parts.size(), std::size_t(1));
        QCOMPARE(found.zMin, 2.0);
        QCOMPARE(found.zMax, 12.0);
    }

    void partsBecomeOneOutline()
    {
        TestPaths paths;
        CityObjectBuilder b(paths);
        b.block(1, 0, 0, 10, 5, 0, 9).block(1, 10, 0, 15, 5, 0, 3); // wall to wall
        Footprint footprint(false, true);
        FootprintShape found = footprint.of(b.object.geometry);
        QCOMPARE(areaOf(found.shape), 75.0);
        QCOMPARE(found.shape.parts.size(), std::size_t(1));
        CityObjectBuilder c(paths);
        c.block(1, 0, 0, 10, 5, 0, 9).block(1, 8, 0, 15, 5, 0, 3); // one into the other
        found = footprint.of(c.object.geometry);
        QCOMPARE(areaOf(found.shape), 75.0);
        QCOMPARE(found.shape.parts.size(), std::size_t(1));
        CityObjectBuilder d(paths);
        d.block(1, 0, 0, 10, 5, 0, 9).block(1, 20, 0, 30, 5, 0, 3);
        found = footprint.of(d.object.geometry);
        QCOMPARE(areaOf(found.shape), 100.0);
        QCOMPARE(found.shape.parts.size(), std::size_t(2));
    }

    void groundSurfaceOfLod2()
    {
        TestPaths paths;
        CityObjectBuilder b(paths);
        b.surface(2, {0, 0, 5, 6, 0, 5, 6, 6, 7, 0, 6, 7}, SemanticClass::Roof)
            .surface(2, {0, 0, 0, 0, 5, 0, 5, 5, 0, 5, 0, 0}, SemanticClass::Ground);
        QCOMPARE(areaOf(Footprint(false, true).of(b.object.geometry).shape), 25.0);
        CityObjectBuilder c(paths);
        c.surface(2, {0, 0, 5, 6, 0, 5, 6, 6, 7, 0, 6, 7}, SemanticClass::Roof)
            .surface(2, {5, 5, 1, 8, 5, 1, 8, 8, 1, 5, 8, 1}, SemanticClass::OuterCeiling)
            .surface(2, {20, 20, 1, 28, 20, 1, 28, 28, 1, 20, 28, 1}, SemanticClass::Floor);
        QCOMPARE(areaOf(Footprint(false, true).of(c.object.geometry).shape), 36.0 + 9.0 - 1.0);
    }

    void linesAndPoints()
    {
        TestPaths paths;
        CityObjectBuilder b(paths);
        b.line(0, {0, 0, 1, 5, 0, 1, 5, 5, 2});
        const FootprintShape line = Footprint(false, true).of(b.object.geometry);
        QCOMPARE(line.shape.type, ShapeType::MultiLineString);
        QCOMPARE(line.shape.vertexCount(), std::size_t(3));
        CityObjectBuilder c(paths);
        c.line(1, {3, 4, 1});
        const FootprintShape point = Footprint(false, true).of(c.object.geometry);
        QCOMPARE(point.shape.type, ShapeType::Point);
        QCOMPARE(point.shape.coordinates, (std::vector<double>{3, 4}));
        // A signboard: nothing but an upright face.
        CityObjectBuilder d(paths);
        d.surface(2, {0, 0, 1, 3, 4, 1, 3, 4, 5, 0, 0, 5});
        const FootprintShape board = Footprint(false, true).of(d.object.geometry);
        QCOMPARE(board.shape.type, ShapeType::MultiLineString);
        QCOMPARE(board.shape.vertexCount(), std::size_t(2));
        QVERIFY(Footprint(false, true).of({}).shape.isEmpty());
    }

    void trianglesDissolve()
    {
        // A field with a pond in it, an island in the pond, and a corner where two fields only touch.
        const auto isThere = [](int x, int y) {
            if (x >= 10 && y >= 10) return x < 12 && y < 12;
            if (x >= 10 || y >= 10) return false;
            const bool pond = x >= 2 && x < 8 && y >= 2 && y < 8;
            return !pond || (x >= 4 && x < 6 && y >= 4 && y < 6);
        };
        ExactGeometry geometry = triangles(grid(12, 12, isThere));
        Footprint footprint(true, true);
        const FootprintShape found = footprint.of({geometry}, true);
        QCOMPARE(found.shape.parts.size(), std::size_t(3));
        QCOMPARE(found.shape.rings.size(), std::size_t(4));
        const double cells = 100 - 36 + 4 + 4;
        QVERIFY(std::abs(areaOf(found.shape) / (cells * 1e-8) - 1) < 1e-6);
        QVERIFY(PolygonUnion().isValid(found.shape));
        QCOMPARE(found.zMax, 3.0);
    }

    void piecesDissolveTogether()
    {
        const auto faces = grid(
            40, 40, [](int, int) { return true; }, 7);
        Footprint footprint(true, true);
        for (std::size_t at = 0; at < faces.size(); at += 100)
            footprint.addPiece(
                triangles({faces.begin() + static_cast<std::ptrdiff_t>(at),
                           faces.begin() + static_cast<std::ptrdiff_t>(std::min(at + 100, faces.size()))}));
        const FootprintShape found = footprint.ofPieces();
        QCOMPARE(found.shape.parts.size(), std::size_t(1));
        QVERIFY(std::abs(areaOf(found.shape) / (1600 * 1e-8) - 1) < 1e-6);
        QCOMPARE(found.zMin, 1.0);
        // The next object starts empty.
        QVERIFY(footprint.ofPieces().shape.isEmpty());
    }

    void memoryOfAnOutlineIsBounded()
    {
        const auto faces = grid(
            60, 60, [](int, int) { return true; }, 3);
        Outline outline(500);
        const ExactGeometry geometry = triangles(faces);
        for (const auto &surface : geometry.surfaces)
            outline.add(geometry, surface);
        const Shape shape = outline.take();
        QVERIFY(outline.hasSeams());
        QVERIFY(std::abs(areaOf(shape) / (3600 * 1e-8) - 1) < 1e-6);
        const Shape united = PolygonUnion().unite(shape, 1e-12);
        QCOMPARE(united.parts.size(), std::size_t(1));
        QVERIFY(std::abs(areaOf(united) / (3600 * 1e-8) - 1) < 1e-6);
    }

    void whatNoMapCanDrawIsABox()
    {
        // A chessboard: no edge has a partner.
        const auto faces = grid(
            60, 60, [](int column, int row) { return (column + row) % 2 == 0; }, 3);
        Outline outline(500, 1000);
        const ExactGeometry geometry = triangles(faces);
        for (const auto &surface : geometry.surfaces)
            outline.add(geometry, surface);
        const Shape shape = outline.take();
        QVERIFY(outline.isBox());
        QCOMPARE(shape.vertexCount(), std::size_t(5));
        QCOMPARE(shape.parts.size(), std::size_t(1));
        QVERIFY(std::abs(areaOf(shape) / (3600 * 1e-8) - 1) < 1e-6);
        // The next one is its own again.
        outline.add(geometry, geometry.surfaces.front());
        QVERIFY(outline.take().vertexCount() < 5);
        QVERIFY(!outline.isBox());
    }

    void overlapsAreUnited()
    {
        TestPaths paths;
        CityObjectBuilder b(paths, "tran:Road");
        b.surface(1, {0, 0, 0, 4, 0, 0, 4, 4, 0, 0, 4, 0}).surface(1, {2, 2, 0, 6, 2, 0, 6, 6, 0, 2, 6, 0});
        b.surface(1, {0, 0, 0, 4, 0, 0, 4, 4, 0, 0, 4, 0}); // and one twice
        const FootprintShape found = Footprint(false, true).of(b.object.geometry, true);
        QCOMPARE(areaOf(found.shape), 28.0);
    }

    void brokenFacesDoNoHarm()
    {
        TestPaths paths;
        CityObjectBuilder b(paths);
        const double nan = std::nan("");
        b.surface(1, {0, 0, 0, nan, 0, 0, 4, 4, 0})
            .surface(1, {1, 1, 1})
            .surface(1, {1, 1, 1, 1, 1, 1, 1, 1, 1});
        b.object.geometry.front().surfaces.push_back({});
        QVERIFY(Footprint(false, true).of(b.object.geometry).shape.type != ShapeType::MultiPolygon);
        CityObjectBuilder bow(paths);
        bow.surface(0, {0, 0, 0, 4, 4, 0, 4, 0, 0, 0, 4, 1}).surface(0, {0, 0, 0, 4, 0, 0, 4, 4, 0});
        const FootprintShape found = Footprint(false, true).of(bow.object.geometry);
        QVERIFY(PolygonUnion().isValid(found.shape));
    }
};

MACHI_TEST(TestFootprint)
#include "testfootprint.moc"
