#include "core/water/watermesh.h"
#include "support/testregistry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace machi::core;

class TestWaterMesh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levelWaterIsTwoTriangles();
    void aSlopeIsKept();
    void theEdgeIsCovered();
    void dryMakesNothing();
    void noMoreThanIsAllowed();
};

namespace {

const Extent box{139.38, 36.13, 139.39, 36.14};
constexpr int cells = 32;

/// `level` at the corners of the cells, from north-west.
template <typename Level> WaterPatch patch(const Level &level)
{
    WaterPatch made{box, cells, {}, std::vector<QRgb>(cells * cells, 0xffffd8c0)};
    for (int row = 0; row <= cells; ++row)
        for (int column = 0; column <= cells; ++column)
            made.levels.push_back(static_cast<float>(level(column, row)));
    return made;
}

} // namespace

void TestWaterMesh::levelWaterIsTwoTriangles()
{
    const LocalFrame frame(139.385, 36.135);
    const WaterMesh mesh = waterMesh(patch([](int, int) { return 25.5; }), frame, 0.05, 1000);
    QCOMPARE(mesh.indices.size(), std::size_t{6});
    for (const WaterVertex &vertex : mesh.vertices) {
        const GeoPoint at =
            frame.toGeographic(Vector3{double{vertex.east}, double{vertex.north}, double{vertex.up}});
        QVERIFY(std::abs(at.height - 25.5) < 0.001);
        QVERIFY(std::abs(at.longitude - (box.west + double{vertex.u} * 0.01)) < 1e-8);
        QVERIFY(std::abs(at.latitude - (box.north - double{vertex.v} * 0.01)) < 1e-8);
    }
    // From above they go round against the clock.
    const auto &a = mesh.vertices[mesh.indices[0]];
    const auto &b = mesh.vertices[mesh.indices[1]];
    const auto &c = mesh.vertices[mesh.indices[2]];
    QVERIFY((b.east - a.east) * (c.north - a.north) - (c.east - a.east) * (b.north - a.north) > 0);
}

void TestWaterMesh::aSlopeIsKept()
{
    const LocalFrame frame(139.385, 36.135);
    const WaterMesh mesh =
        waterMesh(patch([](int column, int row) { return 20 + 0.1 * column + 0.3 * std::sin(row / 3.0); }),
                  frame, 0.02, 5000);
    QVERIFY(mesh.indices.size() / 3 > 50 && mesh.indices.size() / 3 < cells * cells * 2);
    for (const WaterVertex &vertex : mesh.vertices) {
        const double told =
            20 + 0.1 * double{vertex.u} * cells + 0.3 * std::sin(double{vertex.v} * cells / 3.0);
        const GeoPoint at =
            frame.toGeographic(Vector3{double{vertex.east}, double{vertex.north}, double{vertex.up}});
        QVERIFY(std::abs(at.height - told) < 0.001);
    }
}

void TestWaterMesh::theEdgeIsCovered()
{
    const LocalFrame frame(139.385, 36.135);
    const WaterMesh mesh =
        waterMesh(patch([](int column, int) { return column <= 11 ? 20.0 : double{WaterCells::dry}; }), frame,
                  0.05, 5000);
    float easternmost = 0;
    double area = 0;
    for (std::size_t corner = 0; corner + 2 < mesh.indices.size(); corner += 3) {
        const auto &a = mesh.vertices[mesh.indices[corner]];
        const auto &b = mesh.vertices[mesh.indices[corner + 1]];
        const auto &c = mesh.vertices[mesh.indices[corner + 2]];
        area += std::abs(double((b.u - a.u) * (c.v - a.v) - (c.u - a.u) * (b.v - a.v))) / 2;
        easternmost = std::max({easternmost, a.u, b.u, c.u});
    }
    QCOMPARE(easternmost, 11.0F / cells);
    QVERIFY(std::abs(area - 11.0 / cells) < 1e-6); // no gap, nothing twice
}

void TestWaterMesh::dryMakesNothing()
{
    QVERIFY(waterMesh({box, cells, {}, {}}, LocalFrame(139, 36), 0.05, 100).indices.empty());
}

void TestWaterMesh::noMoreThanIsAllowed()
{
    const WaterMesh mesh = waterMesh(patch([](int column, int row) { return (column * 7 + row * 13) % 5; }),
                                     LocalFrame(139.385, 36.135), 0.01, 300);
    QVERIFY(mesh.indices.size() / 3 <= 300 && !mesh.indices.empty());
}

MACHI_TEST(TestWaterMesh)
#include "testwatermesh.moc"
