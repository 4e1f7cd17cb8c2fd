#include "core/model/planezone.h"
#include "support/testregistry.h"

using namespace machi::core;

class TestPlaneZone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zones_data();
    void zones();
};

void TestPlaneZone::zones_data()
{
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("epsg");
    // Zones by prefecture: MLIT notice no. 9 of 2002.
    QTest::newRow("Kumagaya, IX") << 139.39 << 36.15 << 0.1 << 6677;
    QTest::newRow("Osaka, VI") << 135.50 << 34.69 << 0.2 << 6674;
    QTest::newRow("Numazu, VIII") << 138.86 << 35.10 << 0.1 << 6676;
    QTest::newRow("Sendai, X") << 140.87 << 38.27 << 0.1 << 6678;
    QTest::newRow("Naha, XV") << 127.68 << 26.21 << 0.1 << 6683;
    QTest::newRow("Sapporo, XII") << 141.35 << 43.06 << 0.1 << 6680;
    QTest::newRow("wider than 3 degrees") << 139.39 << 36.15 << 4.0 << 0;
    QTest::newRow("London") << 0.1 << 51.5 << 0.1 << 0;
}

void TestPlaneZone::zones()
{
    QFETCH(double, longitude);
    QFETCH(double, latitude);
    QFETCH(double, width);
    const Extent extent{longitude - width / 2, latitude - 0.05, longitude + width / 2, latitude + 0.05};
    QTEST(planeZone(extent).epsg(), "epsg");
    QVERIFY(!planeZone(Extent()).isValid());
}

MACHI_TEST(TestPlaneZone)
#include "testplanezone.moc"
