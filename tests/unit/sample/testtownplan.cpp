#include "core/sample/plots.h"
#include "core/sample/townplan.h"
#include "support/testregistry.h"

#include <map>
#include <set>

using namespace machi::core::sample;

class TestTownPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasExactlySoManyBuildings_data()
    {
        QTest::addColumn<int>("buildings");
        for (const int count : {10, 11, 57, 420, 1000, 4321, 100000})
            QTest::addRow("%d", count) << count;
    }

    void hasExactlySoManyBuildings()
    {
        QFETCH(int, buildings);
        const TownPlan plan(11202, buildings);
        QCOMPARE(plan.buildings(), buildings);
        std::set<std::int64_t> serials;
        std::set<std::pair<int, int>> seen;
        for (const Block &block : plan.blocksAround(plan.area())) {
            QVERIFY(seen.insert({block.column, block.row}).second);
            QVERIFY(block.buildings <= int(plotsOf(block).size()));
            for (int i = 0; i < block.buildings; ++i)
                QVERIFY(serials.insert(block.firstBuilding + i).second);
        }
        QCOMPARE(int(serials.size()), buildings);
        QCOMPARE(*serials.begin(), 1);
        QCOMPARE(*serials.rbegin(), buildings);
    }

    void keepsOutOfTheRiver()
    {
        const TownPlan plan(7, 20000);
        for (const Block &block : plan.blocksAround(plan.area()))
            for (const Point corner : block.corners)
                QVERIFY(!plan.terrain().inRiver(corner));
    }

    // A small box must find the same blocks as the whole area does.
    void findsBlocksByBox()
    {
        const TownPlan plan(11202, 5000);
        std::map<std::pair<int, int>, std::int64_t> all;
        for (const Block &block : plan.blocksAround(plan.area()))
            all[{block.column, block.row}] = block.firstBuilding;
        std::size_t found = 0;
        const Box &area = plan.area();
        const Square low = squareAt({area.west, area.south});
        const Square high = squareAt({area.east, area.north});
        for (int row = low.row; row <= high.row; ++row)
            for (int column = low.column; column <= high.column; ++column)
                for (const Block &block : plan.blocksAround(boxOf({row, column}))) {
                    QCOMPARE(block.firstBuilding, (all.at({block.column, block.row})));
                    const Square home = squareAt(block.centre());
                    found += home.row == row && home.column == column;
                }
        QCOMPARE(found, all.size());
    }

    void namesOfRowsAndLinesAgree()
    {
        for (int row = -9; row <= 9; ++row) {
            if (row == -1) continue;
            QVERIFY(Streets::rowLine(row) < Streets::rowLine(row + 1));
            QCOMPARE(Streets::rowOf((Streets::rowLine(row) + Streets::rowLine(row + 1)) / 2), row);
            const int quarter = TownPlan::quarterRowOf(row);
            QVERIFY(TownPlan::firstRowOf(quarter) == row || TownPlan::firstRowOf(quarter) + 1 == row);
        }
    }

    void seedMakesTheTown()
    {
        const TownPlan a(1, 300), b(1, 300), c(2, 300);
        QCOMPARE(a.streets().node(3, 4).x, b.streets().node(3, 4).x);
        QVERIFY(a.streets().node(3, 4).x != c.streets().node(3, 4).x);
    }
};

MACHI_TEST(TestTownPlan)
#include "testtownplan.moc"
