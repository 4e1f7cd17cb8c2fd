#include "core/water/watercells.h"
#include "core/water/waterdepth.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace machi::core;

class TestWaterCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ringsCoverTheMiddlesWithinThem();
    void aTriangleHasTheHeightOfItsPlane();
    void neighboursLeaveNoGap();
    void theHighestIsSeen();
    void ranksAreThoseOfTheManual();
};

void TestWaterCells::ringsCoverTheMiddlesWithinThem()
{
    // A square of 6 by 6 cells with a hole of 2 by 2; closed or not is the same.
    const std::vector<std::vector<CellPoint>> rings = {{{1, 1}, {7, 1}, {7, 7}, {1, 7}, {1, 1}},
                                                       {{3, 3}, {5, 3}, {5, 5}, {3, 5}}};
    int cells = 0;
    bool inHole = false;
    fillRings(rings, 8, 8, [&](int row, int from, int to) {
        cells += to - from;
        for (int column = from; column < to; ++column)
            inHole = inHole || (column >= 3 && column < 5 && row >= 3 && row < 5);
    });
    QCOMPARE(cells, 36 - 4);
    QVERIFY(!inHole);
    // What reaches over the border is cut there; nothing is no fault.
    cells = 0;
    fillRings({{{-5, -5}, {20, -5}, {20, 20}, {-5, 20}}}, 8, 8,
              [&](int, int from, int to) { cells += to - from; });
    QCOMPARE(cells, 64);
    fillRings({{}, {{1, 1}}}, 8, 8, [&](int, int, int) { QFAIL("empty rings cover nothing"); });
}

void TestWaterCells::aTriangleHasTheHeightOfItsPlane()
{
    // z = 10 + 2x - 0.5y
    const std::array<CellPoint, 3> corners{CellPoint{0, 0}, CellPoint{10, 0}, CellPoint{0, 10}};
    const std::array<double, 3> heights{10, 30, 5};
    int cells = 0;
    fillTriangle(corners, heights, 10, 10, [&](int column, int row, double height) {
        QVERIFY(std::abs(height - (10 + 2 * (column + 0.5) - 0.5 * (row + 0.5))) < 1e-9);
        ++cells;
    });
    QCOMPARE(cells, 55); // those on the long side too
    const std::array<CellPoint, 3> upright{CellPoint{0, 0}, CellPoint{5, 5}, CellPoint{10, 10}};
    fillTriangle(upright, heights, 10, 10, [&](int, int, double) { QFAIL("it has no area"); });
}

void TestWaterCells::neighboursLeaveNoGap()
{
    std::vector<int> times(100, 0);
    const auto count = [&](int row, int from, int to) {
        for (int column = from; column < to; ++column)
            ++times[static_cast<std::size_t>(row * 10 + column)];
    };
    fillRings({{{0, 0}, {3.5, 0}, {6.5, 10}, {0, 10}}}, 10, 10, count);
    fillRings({{{3.5, 0}, {10, 0}, {10, 10}, {6.5, 10}}}, 10, 10, count);
    for (const int time : times)
        QCOMPARE(time, 1);
}

void TestWaterCells::theHighestIsSeen()
{
    WaterCells cells({0, 0, 1, 1}, 2, 1);
    cells.put(0, 3, 0xff112233);
    cells.put(0, 2, 0xff445566);
    QCOMPARE(cells.values[0], 3.0F);
    QCOMPARE(cells.colours[0], 0xff112233);
    cells.put(0, 4, 0x00ffffff); // not shown
    QCOMPARE(cells.values[0], 3.0F);
    QVERIFY(std::isnan(cells.values[1]) && qAlpha(cells.colours[1]) == 0);
}

void TestWaterCells::ranksAreThoseOfTheManual()
{
    QFile file(machi::testing::caseFile(QStringLiteral("flood_ranks.txt")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int seen = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith('#') || line.trimmed().isEmpty()) continue;
        const QList<QByteArray> words = line.simplified().split(' ');
        const auto depth = depthOfRank(words.at(0).toInt());
        QVERIFY(depth);
        QCOMPARE(depth->lower, words.at(1).toDouble());
        QCOMPARE(depth->upper, words.at(2) == "inf" ? HUGE_VAL : words.at(2).toDouble());
        QCOMPARE(depth->drawn(), words.at(3).toDouble());
        ++seen;
    }
    QCOMPARE(seen, 6);
    QVERIFY(!depthOfRank(0) && !depthOfRank(7) && !depthOfRank(-1));
}

MACHI_TEST(TestWaterCells)
#include "testwatercells.moc"
