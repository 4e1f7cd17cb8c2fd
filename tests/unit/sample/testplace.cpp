#include "core/sample/place.h"
#include "support/testregistry.h"

using namespace machi::core::sample;

class TestPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Codes from facts/flow-and-mesh.md, which took them from independent libraries.
    void squares_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<QString>("code");
        QTest::newRow("Tokyo") << 35.658581 << 139.745433 << QStringLiteral("53393599");
        QTest::newRow("Kyoto") << 34.987574 << 135.759363 << QStringLiteral("52353680");
        QTest::newRow("Kumagaya station") << 36.1394 << 139.3897 << QStringLiteral("54391361");
    }

    void squares()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(QString, code);
        const Square square = squareAt(fromDegrees(latitude, longitude));
        QCOMPARE(QString::fromStdString(standardCode(square)), code);
        QCOMPARE(QString::fromStdString(secondaryCode(square)), code.left(6));
    }

    void degreesAndBack()
    {
        const Degrees station = toDegrees({0, 0});
        QCOMPARE(station.latitude, 36139400000LL);
        QCOMPARE(station.longitude, 139389700000LL);
        const Point there = fromDegrees(36.15, 139.40);
        QCOMPARE(toDegrees(there).latitude, 36150000000LL);
        QCOMPARE(toDegrees(there).longitude, 139400000000LL);
        // GRS80 at this latitude: 0.01° are 1109.6 m and 900.0 m.
        const Point step = fromDegrees(36.1494, 139.3997);
        QVERIFY(qAbs(step.x - 900.04) < 0.1);
        QVERIFY(qAbs(step.y - 1109.62) < 0.1);
    }

    void partsMeetExactly()
    {
        const Square square{4336, 3151};
        const Point whole = cornerOf(square);
        const Point part = cornerOf({square.row * 20, square.column * 20}, 20);
        const Point finer = cornerOf({square.row * 120, square.column * 120}, 120);
        QCOMPARE(toDegrees(whole).latitude, toDegrees(part).latitude);
        QCOMPARE(toDegrees(part).longitude, toDegrees(finer).longitude);
    }

    void floors()
    {
        QCOMPARE(floorDivide(-1, 8), -1);
        QCOMPARE(floorDivide(-8, 8), -1);
        QCOMPARE(floorDivide(-9, 8), -2);
        QCOMPARE(floorModulo(-1, 8), 7);
        QCOMPARE(floorModulo(9, 8), 1);
    }
};

MACHI_TEST(TestPlace)
#include "testplace.moc"
