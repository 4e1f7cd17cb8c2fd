#include "core/scene/scenetiles.h"
#include "core/scene/tileselection.h"
#include "support/testregistry.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace machi::core;

class TestTileSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLeafIsCoveredOnceAtEveryBudget();
    void whatIsSeenIsCovered();
    void theBudgetHolds();
    void nearTilesAreFiner();
    void parallelViewsTakeTheErrorAsItIs();
    void treesShareTheBudget();
    void standInsCoverTheSame();
};

namespace {

/// A square world of 2^depth by 2^depth leaves of 500 m, its upper right corner left out.
TileTree town(int depth)
{
    TileTree tree;
    struct Square
    {
        int level, column, row;
        std::uint32_t parent;
    };
    std::vector<Square> squares = {{depth, 0, 0, noSceneIndex}};
    for (std::size_t index = 0; index < squares.size(); ++index) {
        const Square square = squares[index];
        const double size = 500.0 * (1 << square.level);
        TileVolume tile;
        tile.centre = {size * (square.column + 0.5), size * (square.row + 0.5), 20};
        tile.half = {size / 2, size / 2, 20};
        tile.error = square.level ? 2.0 * (1 << square.level) : 0;
        tile.triangles = square.level ? 10'000 : 7'000;
        tile.parent = square.parent;
        if (square.level > 0) {
            tile.firstChild = static_cast<std::uint32_t>(squares.size());
            for (int quarter = 0; quarter < 4; ++quarter) {
                if (square.level == depth && quarter == 3) continue;
                squares.push_back({square.level - 1, square.column * 2 + quarter % 2,
                                   square.row * 2 + quarter / 2, static_cast<std::uint32_t>(index)});
            }
            tile.children = static_cast<std::uint32_t>(squares.size()) - tile.firstChild;
        }
        tree.push_back(tile);
    }
    return tree;
}

/// How often each leaf is covered.
std::vector<int> coverage(const TileTree &tree, std::span<const TileRef> chosen, std::uint32_t number = 0)
{
    std::vector<int> covers(tree.size(), 0);
    for (const TileRef ref : chosen)
        if (ref.tree == number) ++covers[ref.tile];
    for (std::size_t index = 1; index < tree.size(); ++index)
        covers[index] += covers[tree[index].parent];
    std::vector<int> leaves;
    for (std::size_t index = 0; index < tree.size(); ++index)
        if (tree[index].children == 0) leaves.push_back(covers[index]);
    return leaves;
}

bool isOnce(const std::vector<int> &covers)
{
    return std::all_of(covers.begin(), covers.end(), [](int count) { return count == 1; });
}

TileCamera above(double x, double y, double height)
{
    TileCamera camera;
    camera.eye = {x, y, height};
    return camera;
}

} // namespace

void TestTileSelection::everyLeafIsCoveredOnceAtEveryBudget()
{
    const std::vector<TileTree> trees = {town(6)};
    QCOMPARE(trees[0].size(), 1u + 3 * (1 + 4 + 16 + 64 + 256 + 1024));
    for (std::uint64_t budget = 0; budget < 30'000'000; budget = budget * 3 / 2 + 5000)
        for (const double height : {10.0, 300.0, 5'000.0, 60'000.0}) {
            const TileChoice choice = selectTiles(trees, above(9'000, 4'000, height), {1, budget});
            QVERIFY(isOnce(coverage(trees[0], choice.tiles)));
        }
}

void TestTileSelection::whatIsSeenIsCovered()
{
    const std::vector<TileTree> trees = {town(5)};
    QRandomGenerator random(3);
    for (int round = 0; round < 200; ++round) {
        const TileCamera camera = TileCamera::perspective(
            {random.bounded(16'000.0), random.bounded(16'000.0), 20 + random.bounded(4'000.0)},
            {random.bounded(16'000.0), random.bounded(16'000.0), 0}, {0, 0, 1}, 45, 1366, 768);
        const TileChoice choice =
            selectTiles(trees, camera, {2, static_cast<std::uint64_t>(random.bounded(2'000'000))});
        const std::vector<int> covers = coverage(trees[0], choice.tiles);
        std::size_t leaf = 0;
        for (const TileVolume &tile : trees[0]) {
            if (tile.children > 0) continue;
            if (camera.sees(tile)) QCOMPARE(covers[leaf], 1);
            QVERIFY(covers[leaf] <= 1);
            ++leaf;
        }
    }
}

void TestTileSelection::theBudgetHolds()
{
    const std::vector<TileTree> trees = {town(6)};
    std::uint64_t last = 0;
    double error = std::numeric_limits<double>::infinity();
    for (const std::uint64_t budget : {10'000u, 50'000u, 100'000u, 300'000u, 1'000'000u, 4'000'000u}) {
        const TileChoice choice = selectTiles(trees, above(9'000, 4'000, 800), {1, budget});
        QVERIFY(choice.triangles <= budget);
        QVERIFY(choice.triangles >= last);
        QVERIFY(choice.pixelError <= error);
        std::uint64_t sum = 0;
        for (const TileRef ref : choice.tiles)
            sum += trees[0][ref.tile].triangles;
        QCOMPARE(choice.triangles, sum);
        last = choice.triangles;
        error = choice.pixelError;
    }
    QVERIFY(selectTiles(trees, above(9'000, 4'000, 800), {1, 100'000'000}).pixelError <= 1);
}

void TestTileSelection::nearTilesAreFiner()
{
    const std::vector<TileTree> trees = {town(6)};
    const TileChoice choice = selectTiles(trees, above(1'000, 1'000, 100), {2, 300'000});
    for (const TileRef ref : choice.tiles) {
        const TileVolume &tile = trees[0][ref.tile];
        if (tile.centre[0] < 1'500 && tile.centre[1] < 1'500) QCOMPARE(tile.children, 0u);
        if (tile.centre[0] > 20'000) QVERIFY(tile.children > 0);
    }
}

void TestTileSelection::parallelViewsTakeTheErrorAsItIs()
{
    const std::vector<TileTree> trees = {town(4)};
    TileCamera camera = above(0, 0, 1'000);
    camera.pixelsPerMetre = 0.5;
    // Level 2 is 8 m, so 4 pixels, wrong.
    const TileChoice choice = selectTiles(trees, camera, {4, 100'000'000});
    QCOMPARE(choice.tiles.size(), 3u * 4);
    QCOMPARE(choice.pixelError, 4.0);
}

void TestTileSelection::treesShareTheBudget()
{
    const std::vector<TileTree> trees = {town(4), {}, town(3)};
    const TileChoice choice = selectTiles(trees, above(2'000, 2'000, 50), {1, 200'000});
    QVERIFY(choice.triangles <= 200'000);
    QVERIFY(isOnce(coverage(trees[0], choice.tiles, 0)));
    QVERIFY(isOnce(coverage(trees[2], choice.tiles, 2)));
    QVERIFY(selectTiles({}, above(0, 0, 0), {}).tiles.empty());
}

void TestTileSelection::standInsCoverTheSame()
{
    const std::vector<TileTree> trees = {town(5)};
    QRandomGenerator random(11);
    for (int round = 0; round < 100; ++round) {
        const TileChoice choice =
            selectTiles(trees, above(random.bounded(16'000.0), random.bounded(16'000.0), 200), {2, 400'000});
        std::vector<bool> ready(trees[0].size());
        ready[0] = true;
        const int part = random.bounded(1, 100);
        for (std::size_t index = 1; index < ready.size(); ++index)
            ready[index] = random.bounded(100) < part;
        const auto isReady = [&](TileRef ref) { return bool{ready[ref.tile]}; };
        const std::vector<TileRef> drawn = standIns(trees, choice.tiles, isReady);
        for (const TileRef ref : drawn)
            QVERIFY(isReady(ref));
        QVERIFY(isOnce(coverage(trees[0], drawn)));
        std::vector<TileRef> all = standIns(trees, choice.tiles, [](TileRef) { return true; });
        std::vector<TileRef> wanted = choice.tiles;
        std::sort(wanted.begin(), wanted.end());
        QVERIFY(all == wanted);
    }
}

MACHI_TEST(TestTileSelection)
#include "testtileselection.moc"
