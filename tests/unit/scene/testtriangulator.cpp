#include "core/scene/triangulator.h"
#include "support/testregistry.h"

#include <QRandomGenerator>

#include <cmath>
#include <limits>
#include <numbers>

using namespace machi::core;
using Point = Triangulator::Point;

class TestTriangulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areaIsKept_data();
    void areaIsKept();
    void wallsAreCutInTheirOwnPlane();
    void degeneratePolygonsAreRefused();
    void crossingPolygonsEnd();
    void crossingPolygonsAreTold();
    void warpedPolygonsAreCovered();
    void brokenPolygonsOfAllKindsEnd();
};

namespace {

double areaOf(std::span<const Point> points, std::span<const std::uint32_t> triangles, const Point &normal,
              double &smallest)
{
    double sum = 0;
    smallest = 0;
    for (std::size_t index = 0; index + 2 < triangles.size(); index += 3) {
        const Point &a = points[triangles[index]];
        const Point &b = points[triangles[index + 1]];
        const Point &c = points[triangles[index + 2]];
        const Point u{b.x - a.x, b.y - a.y, b.z - a.z};
        const Point v{c.x - a.x, c.y - a.y, c.z - a.z};
        const double area = ((u.y * v.z - u.z * v.y) * normal.x + (u.z * v.x - u.x * v.z) * normal.y +
                             (u.x * v.y - u.y * v.x) * normal.z) /
                            2;
        smallest = std::min(smallest, area);
        sum += area;
    }
    return sum;
}

std::vector<Point> comb(int teeth)
{
    std::vector<Point> points = {{0, 0, 0}, {static_cast<double>(2 * teeth), 0, 0}};
    for (int tooth = teeth - 1; tooth >= 0; --tooth) {
        points.push_back({2.0 * tooth + 2, 1, 0});
        points.push_back({2.0 * tooth + 1.5, 10, 0});
        points.push_back({2.0 * tooth + 1, 1, 0});
    }
    points.push_back({0, 1, 0});
    return points;
}

std::vector<Point> star(int spikes, double radius)
{
    std::vector<Point> points;
    for (int index = 0; index < 2 * spikes; ++index) {
        const double angle = std::numbers::pi * index / spikes;
        const double r = index % 2 ? radius : radius / 2;
        points.push_back({r * std::cos(angle), r * std::sin(angle), 0});
    }
    return points;
}

} // namespace

void TestTriangulator::areaIsKept_data()
{
    QTest::addColumn<std::vector<Point>>("points");
    QTest::addColumn<std::vector<std::uint32_t>>("rings");
    QTest::addColumn<double>("area");
    using Points = std::vector<Point>;
    using Rings = std::vector<std::uint32_t>;
    QTest::newRow("triangle") << Points{{0, 0, 0}, {2, 0, 0}, {0, 2, 0}} << Rings{3} << 2.0;
    QTest::newRow("square, clockwise")
        << Points{{0, 0, 0}, {0, 2, 0}, {2, 2, 0}, {2, 0, 0}} << Rings{4} << 4.0;
    QTest::newRow("arrow") << Points{{0, 0, 0}, {4, 0, 0}, {1, 1, 0}, {0, 4, 0}} << Rings{4} << 4.0;
    QTest::newRow("arrow, dent first")
        << Points{{1, 1, 0}, {0, 4, 0}, {0, 0, 0}, {4, 0, 0}} << Rings{4} << 4.0;
    QTest::newRow("L with points on edges")
        << Points{{0, 0, 0}, {1, 0, 0}, {2, 0, 0}, {2, 1, 0}, {1, 1, 0}, {1, 2, 0}, {0, 2, 0}, {0, 1, 0}}
        << Rings{8} << 3.0;
    QTest::newRow("hole") << Points{{0, 0, 0}, {4, 0, 0}, {4, 4, 0}, {0, 4, 0},
                                    {1, 1, 0}, {1, 3, 0}, {3, 3, 0}, {3, 1, 0}}
                          << Rings{4, 4} << 12.0;
    QTest::newRow("hole wound like the outer ring")
        << Points{{0, 0, 0}, {4, 0, 0}, {4, 4, 0}, {0, 4, 0}, {1, 1, 0}, {3, 1, 0}, {3, 3, 0}, {1, 3, 0}}
        << Rings{4, 4} << 12.0;
    QTest::newRow("four holes") << Points{{0, 0, 0}, {10, 0, 0}, {10, 10, 0}, {0, 10, 0}, {1, 1, 0},
                                          {1, 2, 0}, {2, 2, 0},  {2, 1, 0},   {5, 1, 0},  {5, 2, 0},
                                          {6, 2, 0}, {6, 1, 0},  {1, 5, 0},   {1, 6, 0},  {2, 6, 0},
                                          {2, 5, 0}, {5, 5, 0},  {5, 6, 0},   {6, 6, 0},  {6, 5, 0}}
                                << Rings{4, 4, 4, 4, 4} << 96.0;
    QTest::newRow("hole that touches")
        << Points{{0, 0, 0}, {4, 0, 0}, {4, 4, 0}, {0, 4, 0}, {0, 2, 0}, {1, 3, 0}, {1, 1, 0}} << Rings{4, 3}
        << 15.0;
    QTest::newRow("comb") << comb(40) << Rings{123} << 80.0 * 1 + 40 * 0.5 * 9;
    QTest::newRow("large comb, through GEOS") << comb(400) << Rings{1203} << 800.0 * 1 + 400 * 0.5 * 9;
    std::vector<Point> ringed = star(300, 100);
    const std::vector<Point> hole = star(20, 10);
    ringed.insert(ringed.end(), hole.begin(), hole.end());
    const double sector = 0.5 * 0.5 * std::sin(std::numbers::pi / 300) * 100 * 100 * 600 -
                          0.5 * 0.5 * std::sin(std::numbers::pi / 20) * 10 * 10 * 40;
    QTest::newRow("large star with a hole, through GEOS") << ringed << Rings{600, 40} << sector;
}

void TestTriangulator::areaIsKept()
{
    QFETCH(std::vector<Point>, points);
    QFETCH(std::vector<std::uint32_t>, rings);
    QFETCH(double, area);
    Triangulator triangulator;
    // As it is, and turned to stand as a wall far from the origin.
    for (int turn = 0; turn < 3; ++turn) {
        std::vector<Point> turned;
        for (const Point &p : points)
            turned.push_back(turn == 0   ? p
                             : turn == 1 ? Point{p.x * 0.6 + 1e4, p.x * 0.8 - 1e4, p.y + 30}
                                         : Point{30 - p.y, p.x * 0.6 + 500, p.x * 0.8});
        std::vector<std::uint32_t> triangles;
        QVERIFY(triangulator.triangulate(turned, rings, triangles));
        double smallest = 0;
        const double sum = areaOf(turned, triangles, triangulator.normal(), smallest);
        QVERIFY2(qAbs(sum - area) < 1e-6 * area,
                 qPrintable(QStringLiteral("%1 instead of %2").arg(sum).arg(area)));
        QVERIFY2(smallest > -1e-9, "a triangle is wound the wrong way");
        QCOMPARE(triangles.size() % 3, 0u);
    }
}

void TestTriangulator::wallsAreCutInTheirOwnPlane()
{
    Triangulator triangulator;
    const std::vector<Point> wall = {{0, 0, 0}, {10, 0, 0}, {10, 0, 3}, {0, 0, 3}};
    const std::vector<std::uint32_t> rings = {4};
    std::vector<std::uint32_t> triangles;
    QVERIFY(triangulator.triangulate(wall, rings, triangles));
    QCOMPARE(triangles.size(), 6u);
    QVERIFY(qAbs(triangulator.normal().y + 1) < 1e-12);
}

void TestTriangulator::degeneratePolygonsAreRefused()
{
    Triangulator triangulator;
    std::vector<std::uint32_t> triangles;
    const std::vector<Point> line = {{0, 0, 0}, {1, 0, 0}, {2, 0, 0}, {1, 0, 0}};
    const std::vector<std::uint32_t> four = {4};
    QVERIFY(!triangulator.triangulate(line, four, triangles));
    const std::vector<std::uint32_t> two = {2};
    QVERIFY(!triangulator.triangulate(std::span(line).first(2), two, triangles));
    QVERIFY(!triangulator.triangulate({}, {}, triangles));
    const std::vector<Point> same(5, Point{3, 3, 3});
    const std::vector<std::uint32_t> five = {5};
    QVERIFY(!triangulator.triangulate(same, five, triangles));
    QVERIFY(triangles.empty());
}

void TestTriangulator::crossingPolygonsEnd()
{
    Triangulator triangulator;
    QRandomGenerator random(7);
    for (int round = 0; round < 400; ++round) {
        const int outer = random.bounded(3, 40);
        const int inner = random.bounded(0, 3) ? 0 : random.bounded(3, 9);
        std::vector<Point> points;
        for (int index = 0; index < outer + inner; ++index)
            points.push_back({std::floor(random.bounded(20.0)), std::floor(random.bounded(20.0)), 0});
        std::vector<std::uint32_t> rings = {static_cast<std::uint32_t>(outer)};
        if (inner) rings.push_back(static_cast<std::uint32_t>(inner));
        std::vector<std::uint32_t> triangles;
        triangulator.triangulate(points, rings, triangles);
        for (const std::uint32_t corner : triangles)
            QVERIFY(corner < points.size());
    }
}

void TestTriangulator::crossingPolygonsAreTold()
{
    Triangulator triangulator;
    std::vector<std::uint32_t> triangles;
    const std::vector<std::uint32_t> five = {5};
    const std::vector<Point> good = {{0, 0, 0}, {4, 0, 0}, {4, 4, 0}, {2, 1, 0}, {0, 4, 0}};
    QVERIFY(triangulator.triangulate(good, five, triangles));
    QVERIFY(!triangulator.wasForced());
    // A bow with one wing larger.
    const std::vector<Point> bow = {{0, 0, 0}, {6, 6, 0}, {6, 0, 0}, {1, 4, 0}, {-3, 4, 0}};
    triangles.clear();
    QVERIFY(triangulator.triangulate(bow, five, triangles));
    QVERIFY(!triangles.empty());
    // A hole beside its polygon is left out and told.
    const std::vector<Point> beside = {{0, 0, 0},  {4, 0, 0},  {4, 4, 0},  {0, 4, 0},
                                       {-9, 1, 0}, {-9, 2, 0}, {-8, 2, 0}, {-8, 1, 0}};
    const std::vector<std::uint32_t> two = {4, 4};
    triangles.clear();
    QVERIFY(triangulator.triangulate(beside, two, triangles));
    QVERIFY(triangulator.wasForced());
    double smallest = 0;
    QVERIFY(qAbs(areaOf(beside, triangles, triangulator.normal(), smallest) - 16) < 1e-9);
}

void TestTriangulator::warpedPolygonsAreCovered()
{
    // A roof whose corners do not lie in one plane: seen from above it covers its outline all the same.
    Triangulator triangulator;
    QRandomGenerator random(17);
    for (int round = 0; round < 200; ++round) {
        std::vector<Point> roof = star(random.bounded(2, 12), 10);
        const double expected = [&] {
            double sum = 0;
            for (std::size_t index = 0; index < roof.size(); ++index) {
                const Point &a = roof[index];
                const Point &b = roof[(index + 1) % roof.size()];
                sum += (a.x * b.y - b.x * a.y) / 2;
            }
            return sum;
        }();
        for (Point &point : roof)
            point.z = random.bounded(1.5);
        std::vector<std::uint32_t> triangles;
        const std::vector<std::uint32_t> rings = {static_cast<std::uint32_t>(roof.size())};
        QVERIFY(triangulator.triangulate(roof, rings, triangles));
        double smallest = 0;
        QVERIFY(qAbs(areaOf(roof, triangles, {0, 0, 1}, smallest) - expected) < 1e-6);
    }
}

void TestTriangulator::brokenPolygonsOfAllKindsEnd()
{
    Triangulator triangulator;
    QRandomGenerator random(23);
    const double odd[] = {0, 1e-12, 1e9, std::numeric_limits<double>::quiet_NaN(),
                          std::numeric_limits<double>::infinity()};
    for (int round = 0; round < 3000; ++round) {
        std::vector<Point> points;
        std::vector<std::uint32_t> rings;
        const int count = random.bounded(1, 6);
        for (int ring = 0; ring < count; ++ring) {
            const int size = random.bounded(0, random.bounded(10) ? 12 : 500);
            rings.push_back(static_cast<std::uint32_t>(size));
            for (int index = 0; index < size; ++index) {
                const bool again = !points.empty() && random.bounded(4) == 0;
                points.push_back(
                    again ? points[static_cast<std::size_t>(random.bounded(static_cast<int>(points.size())))]
                          : Point{random.bounded(10.0) - 5 * ring, random.bounded(10.0),
                                  random.bounded(3) ? 0 : random.bounded(10.0)});
                if (round % 50 == 49) points.back().x = odd[random.bounded(5)];
            }
        }
        std::vector<std::uint32_t> triangles;
        triangulator.triangulate(points, rings, triangles);
        QCOMPARE(triangles.size() % 3, 0u);
        for (const std::uint32_t corner : triangles)
            QVERIFY(corner < points.size());
    }
}

MACHI_TEST(TestTriangulator)
#include "testtriangulator.moc"
