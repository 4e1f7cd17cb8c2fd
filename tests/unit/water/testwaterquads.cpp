#include "core/scene/scenetiles.h"
#include "core/water/waterquads.h"
#include "support/testregistry.h"

#include <QTest>

#include <cmath>

using namespace machi::core;

class TestWaterQuads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesCoverTheExtentOnce();
    void aRegionTakesNoMoreThanSoMany();
    void whatIsNearIsFine();
};

namespace {

const Extent kumagaya{139.25, 36.05, 139.5, 36.27};

} // namespace

void TestWaterQuads::leavesCoverTheExtentOnce()
{
    const WaterQuads quads(kumagaya, 4.8);
    const TileTree tree = quads.tree(LocalFrame(139.375, 36.16), 0, 60);
    QCOMPARE(tree.size(), quads.size());
    QCOMPARE(tree.front().parent, noSceneIndex);
    for (const auto &[longitude, latitude] :
         {std::pair{139.2501, 36.0501}, {139.4999, 36.2699}, {139.3333, 36.1111}}) {
        int leaves = 0;
        for (std::uint32_t number = 0; number < quads.size(); ++number) {
            const Extent &box = quads.box(number);
            leaves += tree[number].children == 0 && longitude >= box.west && longitude < box.east &&
                      latitude >= box.south && latitude < box.north;
        }
        QCOMPARE(leaves, 1);
    }
    for (std::uint32_t number = 1; number < quads.size(); ++number) {
        const TileVolume &parent = tree[tree[number].parent];
        QVERIFY(number >= parent.firstChild && number < parent.firstChild + parent.children);
        QVERIFY(tree[number].error <= parent.error);
    }
    QVERIFY(WaterQuads(Extent(), 5).isEmpty());
}

void TestWaterQuads::aRegionTakesNoMoreThanSoMany()
{
    QVERIFY(WaterQuads({130, 30, 145, 45}, 1).size() < 25'000);
    QCOMPARE(WaterQuads({139.38, 36.13, 139.3801, 36.1301}, 5).size(), std::size_t{1});
}

void TestWaterQuads::whatIsNearIsFine()
{
    const WaterQuads quads(kumagaya, 4.8);
    const LocalFrame frame(139.375, 36.16);
    const std::vector<TileTree> trees{quads.tree(frame, 0, 60)};
    const TileCamera eye = TileCamera::perspective({0, -600, 400}, {0, 0, 20}, {0, 0, 1}, 45, 1366, 768);
    const TileChoice choice = selectTiles(trees, eye, {4, 64});
    QVERIFY(choice.tiles.size() > 4 && choice.tiles.size() <= 64);
    bool isFine = false;
    for (const TileRef &ref : choice.tiles) {
        const Extent &box = quads.box(ref.tile);
        if (box.west <= 139.375 && box.east >= 139.375 && box.south <= 36.16 && box.north >= 36.16)
            isFine = quads.cell(ref.tile) < 5.5;
    }
    QVERIFY(isFine);
}

MACHI_TEST(TestWaterQuads)
#include "testwaterquads.moc"
