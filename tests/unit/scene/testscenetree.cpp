#include "core/scene/sceneblocks.h"
#include "core/scene/scenewriter.h"
#include "core/scene/tileselection.h"
#include "storefixture.h"
#include "support/testregistry.h"

#include <QRandomGenerator>
#include <QVector3D>

#include <cmath>
#include <numbers>

using namespace machi::core;
using machi::testing::StoreFixture;

class TestSceneTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boxesBecomeThemselves();
    void mergingKeepsAreaAndVolume();
    void theTreeHoldsTogether();
    void everyPartOfTheCityIsSeenAtEveryBudget();
    void crowdedSquaresAreParted();
    void fewObjectsStayExact();
};

namespace {

/// A house of 8 by 6 m, turned.
ExactGeometry house(double longitude, double latitude, double base, double height, double angle)
{
    const LocalFrame frame(longitude, latitude);
    ExactGeometry geometry;
    geometry.lod = 1;
    std::array<std::array<double, 2>, 4> corner;
    constexpr int side[4][2] = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
    for (std::size_t index = 0; index < 4; ++index) {
        const double u = 4.0 * side[index][0];
        const double v = 3.0 * side[index][1];
        const GeoPoint at = frame.toGeographic(
            {u * std::cos(angle) - v * std::sin(angle), u * std::sin(angle) + v * std::cos(angle), 0});
        corner[index] = {at.longitude, at.latitude};
    }
    const auto face = [&](std::initializer_list<std::pair<int, double>> points, SemanticClass semantic) {
        ExactGeometry::Ring ring;
        ring.first = static_cast<std::uint32_t>(geometry.positions.size() / 3);
        ring.count = static_cast<std::uint32_t>(points.size());
        ExactGeometry::Surface surface;
        surface.firstRing = static_cast<std::uint32_t>(geometry.rings.size());
        surface.ringCount = 1;
        surface.semantic = semantic;
        for (const auto &[index, z] : points)
            geometry.positions.insert(
                geometry.positions.end(),
                {corner[static_cast<std::size_t>(index)][0], corner[static_cast<std::size_t>(index)][1], z});
        geometry.rings.push_back(ring);
        geometry.surfaces.push_back(surface);
    };
    const double top = base + height;
    face({{0, base}, {3, base}, {2, base}, {1, base}}, SemanticClass::Ground);
    face({{0, top}, {1, top}, {2, top}, {3, top}}, SemanticClass::Roof);
    for (int index = 0; index < 4; ++index)
        face({{index, base}, {(index + 1) % 4, base}, {(index + 1) % 4, top}, {index, top}},
             SemanticClass::Wall);
    return geometry;
}

/// Houses on a lattice of `step` degrees; fid 1 is in the south-west.
std::unique_ptr<SceneTiles> city(const StoreFixture &fixture, int rows, int columns, double step)
{
    SceneWriter writer(fixture.path(QStringLiteral("scene")), Crs::fromEpsg(6697), HeightDatum::Geoid);
    QRandomGenerator random(5);
    std::int64_t fid = 0;
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column) {
            const std::vector<ExactGeometry> one = {house(139.3 + step * column, 36.1 + step * row, 30,
                                                          5 + random.bounded(10.0), random.bounded(1.5))};
            if (!writer.add(++fid, one)) return nullptr;
        }
    if (!writer.finish(fid)) return nullptr;
    return SceneTiles::open(fixture.path(QStringLiteral("."))).take();
}

/// Area that the upper sides cover and, with `slant`, what they and the walls hide of the ground when they
/// are seen from 45 degrees above, mean of all directions, nothing in front of anything.
double roofArea(const SceneTiles::Content &content, bool slant = false)
{
    double sum = 0;
    for (std::size_t index = 0; index < content.indices.size(); index += 3) {
        const SceneVertex &a = content.vertices[content.indices[index]];
        const SceneVertex &b = content.vertices[content.indices[index + 1]];
        const SceneVertex &c = content.vertices[content.indices[index + 2]];
        const QVector3D left(b.east - a.east, b.north - a.north, b.up - a.up);
        const QVector3D right(c.east - a.east, c.north - a.north, c.up - a.up);
        const QVector3D normal = QVector3D::crossProduct(left, right) / 2;
        if (normal.z() > 0.01f * normal.length())
            sum += double{normal.z()};
        else if (slant && normal.z() > -0.01f * normal.length())
            sum += double{normal.length()} / std::numbers::pi;
    }
    return sum;
}

} // namespace

void TestSceneTree::boxesBecomeThemselves()
{
    const StoreFixture fixture;
    SceneWriter writer(fixture.path(QStringLiteral("scene")), Crs::fromEpsg(6697), HeightDatum::Geoid);
    const std::vector<ExactGeometry> one = {house(139.4, 36.1, 30, 9, 0.4)};
    QVERIFY(writer.add(1, one) && writer.finish(1));
    const auto scene = SceneTiles::open(fixture.path(QStringLiteral("."))).take();
    const SceneTiles::Content content = scene->content(scene->nodes()[0]);
    SceneChunk chunk;
    chunk.vertices.assign(content.vertices.begin(), content.vertices.end());
    chunk.indices.assign(content.indices.begin(), content.indices.end());
    chunk.features.assign(content.features.begin(), content.features.end());
    const std::vector<SceneOutline> outline = outlines(chunk);
    QCOMPARE(outline.size(), 1u);
    const SceneBlock &block = outline[0].block;
    QVERIFY(outline[0].error < 0.1);
    QVERIFY(std::abs(block.halfLong - 4) < 0.02 && std::abs(block.halfWide - 3) < 0.02);
    QVERIFY2(std::abs(std::remainder(block.angle - 0.4, M_PI)) < 0.01,
             qPrintable(QString::number(block.angle)));
    QVERIFY(std::abs(block.top - block.base - 9) < 0.01);
    QCOMPARE(block.semantic, static_cast<float>(SemanticClass::Roof));
    SceneChunk drawn;
    drawBlock(block, 0, drawn);
    QCOMPARE(drawn.triangles(), 10u);
    // Every face looks outward: normal and winding agree, and both lead away from the middle.
    for (std::size_t index = 0; index < drawn.indices.size(); index += 3) {
        const SceneVertex &a = drawn.vertices[drawn.indices[index]];
        const SceneVertex &b = drawn.vertices[drawn.indices[index + 1]];
        const SceneVertex &c = drawn.vertices[drawn.indices[index + 2]];
        const std::array<float, 3> u = {b.east - a.east, b.north - a.north, b.up - a.up};
        const std::array<float, 3> v = {c.east - a.east, c.north - a.north, c.up - a.up};
        const std::array<float, 3> w = {u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2],
                                        u[0] * v[1] - u[1] * v[0]};
        QVERIFY(w[0] * a.normal[0] + w[1] * a.normal[1] + w[2] * a.normal[2] > 0);
        const double out = (double{a.east} - block.east) * double{a.normal[0]} +
                           (double{a.north} - block.north) * double{a.normal[1]} +
                           (double{a.up} - block.base) * double{a.normal[2]};
        QVERIFY(out > 0);
    }
}

void TestSceneTree::mergingKeepsAreaAndVolume()
{
    QRandomGenerator random(9);
    std::vector<SceneBlock> blocks;
    double area = 0;
    double volume = 0;
    for (int index = 0; index < 5000; ++index) {
        SceneBlock block{};
        block.east = random.bounded(1000.0);
        block.north = random.bounded(1000.0);
        block.halfLong = 2 + random.bounded(4.0);
        block.halfWide = 2;
        block.angle = random.bounded(3.0);
        block.top = 3 + random.bounded(60.0);
        block.fid = index;
        block.weight = block.halfLong * block.top;
        area += 4 * block.halfLong * block.halfWide;
        volume += 4 * block.halfLong * block.halfWide * block.top;
        blocks.push_back(block);
    }
    for (const double cell : {10.0, 40.0, 160.0}) {
        const std::vector<SceneBlock> merged = mergeBlocks(blocks, cell);
        QCOMPARE(merged.size(), countMerged(blocks, cell));
        QVERIFY(merged.size() < blocks.size());
        double mergedArea = 0;
        double mergedVolume = 0;
        for (const SceneBlock &block : merged) {
            mergedArea += 4 * block.halfLong * block.halfWide;
            mergedVolume += 4 * block.halfLong * block.halfWide * (block.top - block.base);
        }
        QVERIFY(std::abs(mergedArea - area) < 1e-6 * area);
        QVERIFY(std::abs(mergedVolume - volume) < 1e-6 * volume);
    }
}

void TestSceneTree::theTreeHoldsTogether()
{
    const StoreFixture fixture;
    const auto scene = city(fixture, 170, 170, 0.00025);
    QVERIFY(scene);
    QCOMPARE(scene->triangles(), 170u * 170 * 12);
    const auto nodes = scene->nodes();
    double exactArea = 0;
    for (const SceneNode &node : nodes)
        if (node.isLeaf()) exactArea += roofArea(scene->content(node));
    QVERIFY(std::abs(exactArea - 170.0 * 170 * 48) < 1e-3 * exactArea);
    // The root alone hides as much ground as the whole city, but for what houses at random hide of each
    // other.
    double exactCover = 0;
    for (const SceneNode &node : nodes)
        if (node.isLeaf()) exactCover += roofArea(scene->content(node), true);
    QVERIFY(exactCover > 1.5 * exactArea);
    const double cover = roofArea(scene->content(nodes[0]), true) / exactCover;
    QVERIFY2(cover > 0.85 && cover < 1.02, qPrintable(QString::number(cover)));
    for (const SceneNode &node : nodes) {
        QVERIFY(scene->isIntact(node));
        QVERIFY(node.indices > 0);
        const SceneTiles::Content content = scene->content(node);
        for (const SceneVertex &vertex : content.vertices) {
            const float at[] = {vertex.east, vertex.north, vertex.up};
            for (std::size_t axis = 0; axis < 3; ++axis)
                QVERIFY(at[axis] >= node.boxLow[axis] && at[axis] <= node.boxHigh[axis]);
            QVERIFY(static_cast<std::size_t>(vertex.feature) < content.features.size());
        }
        for (const std::uint32_t index : content.indices)
            QVERIFY(index < content.vertices.size());
        for (const SceneFeature &feature : content.features)
            QVERIFY(feature.fid >= 1 && feature.fid <= 170 * 170);
        if (node.isLeaf()) {
            QCOMPARE(node.error, 0.0f);
            continue;
        }
        QVERIFY2(node.indices / 3 <= sceneNodeTriangles, qPrintable(QString::number(node.indices / 3)));
        for (std::uint32_t child = node.firstChild; child < node.firstChild + node.children; ++child) {
            QVERIFY(nodes[child].error <= node.error);
            QVERIFY(nodes[child].west >= node.west && nodes[child].north <= node.north);
        }
    }
}

void TestSceneTree::everyPartOfTheCityIsSeenAtEveryBudget()
{
    const StoreFixture fixture;
    const auto scene = city(fixture, 120, 120, 0.0004);
    QVERIFY(scene);
    const LocalFrame view(139.3, 36.1);
    const std::vector<TileTree> trees = {tileTree(*scene, view)};
    double exact = 0;
    for (const SceneNode &node : scene->nodes())
        if (node.isLeaf()) exact += roofArea(scene->content(node), true);
    for (const std::uint64_t budget : {5'000u, 20'000u, 60'000u, 200'000u}) {
        TileCamera camera;
        camera.eye = {2'000, -3'000, 3'000};
        const TileChoice choice = selectTiles(trees, camera, {1, budget});
        double cover = 0;
        // Cells of 400 m: none that has houses is empty.
        std::vector<double> cells(16 * 16, 0);
        for (const TileRef ref : choice.tiles) {
            const SceneNode &node = scene->nodes()[ref.tile];
            const SceneTiles::Content content = scene->content(node);
            cover += roofArea(content, true);
            const RigidMotion motion = LocalFrame(node.longitude, node.latitude, node.height).motionTo(view);
            for (const SceneVertex &vertex : content.vertices) {
                const auto at = motion.apply({double{vertex.east}, double{vertex.north}, double{vertex.up}});
                const auto column = static_cast<int>(std::floor(at[0] / 400));
                const auto row = static_cast<int>(std::floor(at[1] / 400));
                if (column >= 0 && column < 16 && row >= 0 && row < 16)
                    cells[static_cast<std::size_t>(row * 16 + column)] += 1;
            }
        }
        QVERIFY2(cover > 0.9 * exact && cover < 1.02 * exact, qPrintable(QString::number(cover / exact)));
        for (int row = 0; row < 13; ++row)
            for (int column = 0; column < 10; ++column)
                QVERIFY2(cells[static_cast<std::size_t>(row * 16 + column)] > 0,
                         qPrintable(QStringLiteral("%1 %2 at %3").arg(column).arg(row).arg(budget)));
    }
}

void TestSceneTree::crowdedSquaresAreParted()
{
    const StoreFixture fixture;
    const auto scene = city(fixture, 90, 90, 0.00004);
    QVERIFY(scene);
    QCOMPARE(scene->triangles(), 90u * 90 * 12);
    std::vector<int> seen(90 * 90 + 1, 0);
    for (const SceneNode &node : scene->nodes()) {
        QVERIFY(node.indices / 3 <= 4 * sceneNodeTriangles);
        if (!node.isLeaf()) continue;
        for (const SceneFeature &feature : scene->content(node).features) {
            ++seen[static_cast<std::size_t>(feature.fid)];
            QCOMPARE(feature.indexCount, 36u);
        }
    }
    QVERIFY(std::any_of(scene->nodes().begin(), scene->nodes().end(),
                        [](const SceneNode &node) { return node.level < 0; }));
    for (std::size_t fid = 1; fid < seen.size(); ++fid)
        QCOMPARE(seen[fid], 1);
}

void TestSceneTree::fewObjectsStayExact()
{
    const StoreFixture fixture;
    const auto scene = city(fixture, 10, 10, 0.0006);
    QVERIFY(scene);
    QCOMPARE(scene->nodes().size(), 1u); // over two squares of the grid
    QVERIFY(scene->nodes()[0].isLeaf());
    QCOMPARE(scene->nodes()[0].error, 0.0f);
    QCOMPARE(scene->nodes()[0].indices, 100u * 36);
}

MACHI_TEST(TestSceneTree)
#include "testscenetree.moc"
