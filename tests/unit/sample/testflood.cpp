#include "core/sample/flood.h"
#include "support/testregistry.h"

using namespace machi::core::sample;

class TestFlood : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Breaks of the depth ranks: facts/flood.md.
    void ranks_data()
    {
        QTest::addColumn<int>("depth");
        QTest::addColumn<int>("rank");
        const std::pair<int, int> cases[] = {{0, 0},    {1, 1},    {499, 1},  {500, 2},   {2999, 2},
                                             {3000, 3}, {5000, 4}, {9999, 4}, {10000, 5}, {20000, 6}};
        for (const auto &[depth, rank] : cases)
            QTest::addRow("%d mm", depth) << depth << rank;
    }

    void ranks()
    {
        QFETCH(int, depth);
        QTEST(Flood::rank(depth), "rank");
    }

    void areaKnowsItsSide()
    {
        QCOMPARE(area({{0, 0}, {4, 0}, {4, 3}, {0, 3}}), 12.0);
        QCOMPARE(area({{0, 0}, {0, 3}, {4, 3}, {4, 0}}), -12.0);
    }

    void largestOverlapDecides()
    {
        const TownPlan plan(11202, 420);
        const Flood flood(plan);
        const FloodScenario &scenario = floodScenarios()[1];
        // Two neighbouring squares of different rank: the one that holds more of the footprint wins.
        const Box &whole = plan.area();
        const Square low = squareAt({whole.west, whole.south}, flood.parts());
        const Square high = squareAt({whole.east, whole.north}, flood.parts());
        int tried = 0;
        for (int row = low.row; row < high.row; ++row)
            for (int column = low.column; column < high.column; ++column) {
                const int south = Flood::rank(flood.depth(scenario, {row, column}));
                const int north = Flood::rank(flood.depth(scenario, {row + 1, column}));
                if (south == north || south == 0 || north == 0) continue;
                const Box box = boxOf({row, column}, flood.parts());
                const double x = (box.west + box.east) / 2;
                const auto strip = [&](double below, double above) {
                    return std::vector<Point>{{x - 2, box.north - below},
                                              {x + 2, box.north - below},
                                              {x + 2, box.north + above},
                                              {x - 2, box.north + above}};
                };
                QCOMPARE(flood.risk(scenario, strip(6, 4)).rank, south);
                QCOMPARE(flood.risk(scenario, strip(4, 6)).rank, north);
                QCOMPARE(flood.risk(scenario, strip(4, 6)).depth, flood.depth(scenario, {row + 1, column}));
                ++tried;
            }
        QVERIFY(tried > 3);
    }

    void theLargerScaleIsDeeper()
    {
        const TownPlan plan(11202, 420);
        const Flood flood(plan);
        const Square middle = squareAt({0, -80}, flood.parts());
        QVERIFY(flood.depth(floodScenarios()[1], middle) > flood.depth(floodScenarios()[0], middle));
        QVERIFY(flood.surface(floodScenarios()[1], {0, -80}) > plan.terrain().groundMillimetres({0, -80}));
        const Point river{0, plan.terrain().river(Terrain::Ara).centre(0)};
        QCOMPARE(flood.depth(floodScenarios()[1], squareAt(river, flood.parts())), 0);
    }
};

MACHI_TEST(TestFlood)
#include "testflood.moc"
