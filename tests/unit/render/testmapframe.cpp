#include "core/store/cityprofile.h"
#include "map/mapframe.h"
#include "map/pagedesign.h"
#include "support/testregistry.h"

using namespace machi;

class TestMapFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void crsOfTheCityWhereItFits();
    void marginAndPoints();
    void fitsTheShapeAndKeepsStripsFree();
    void pagesForPixels();
};

namespace {
const core::Extent kumagaya{139.36, 36.12, 139.42, 36.17};
}

void TestMapFrame::crsOfTheCityWhereItFits()
{
    const auto city = core::CityProfile::load(QStringLiteral("kumagaya"));
    QVERIFY(city);
    QCOMPARE(map::frameFor(kumagaya, &city.value()).crs.authid(), QStringLiteral("EPSG:6677"));
    QCOMPARE(map::frameFor(kumagaya).crs.authid(), QStringLiteral("EPSG:6677"));
    // Osaka and Numazu in a project of Kumagaya.
    QCOMPARE(map::frameFor({135.4, 34.6, 135.5, 34.7}, &city.value()).crs.authid(),
             QStringLiteral("EPSG:6674"));
    QCOMPARE(map::frameFor({138.8, 35.1, 138.9, 35.2}, &city.value()).crs.authid(),
             QStringLiteral("EPSG:6676"));
    QCOMPARE(map::frameFor({130, 31, 141, 42}, &city.value()).crs.authid(), QStringLiteral("EPSG:3857"));
    QCOMPARE(map::frameFor({-0.2, 51.4, 0.1, 51.6}, &city.value()).crs.authid(), QStringLiteral("EPSG:3857"));
    QVERIFY(!map::frameFor(core::Extent()).isValid());
    // 0.06° of longitude at 36.15° N are 5.4 km.
    QVERIFY(std::abs(map::frameFor(kumagaya).extent.width() - 5400) < 30);
}

void TestMapFrame::marginAndPoints()
{
    map::MapFrame frame = map::frameFor(kumagaya);
    const double width = frame.extent.width();
    const double height = frame.extent.height();
    frame.addMargin(0.05);
    QVERIFY(std::abs(frame.extent.width() - width - 0.1 * std::max(width, height)) < 1e-6);
    map::MapFrame point = map::frameFor({139.39, 36.14, 139.39, 36.14});
    point.addMargin(0.05);
    QVERIFY(point.isValid());
    QVERIFY(std::abs(point.extent.width() - 220) < 1e-6);
}

void TestMapFrame::fitsTheShapeAndKeepsStripsFree()
{
    map::MapFrame frame{{}, QgsRectangle(1000, 1000, 1300, 1100)};
    frame.fitInto({200, 100}, {0, 0, 50, 20});
    QVERIFY(std::abs(frame.extent.width() / frame.extent.height() - 2) < 1e-9);
    // 150 mm of the page for 300 units: 2 units a millimetre, and the right 50 mm are beyond the data.
    QVERIFY(std::abs(frame.extent.xMinimum() - 1000) < 1e-6);
    QVERIFY(std::abs(frame.extent.xMaximum() - 1400) < 1e-6);
    QVERIFY(frame.extent.yMinimum() < 1000 - 20 * 2 + 1e-6);
    QVERIFY(frame.extent.yMaximum() > 1100);
}

void TestMapFrame::pagesForPixels()
{
    const map::PageSize large = map::pageForPixels({3508, 2480});
    QVERIFY(std::abs(large.millimetres.width() - 297) < 0.1);
    QVERIFY(std::abs(large.dpi - 300) < 0.1);
    QCOMPARE(map::pageForPixels({400, 300}).dpi, 96.0);
}

MACHI_TEST(TestMapFrame)
#include "testmapframe.moc"
