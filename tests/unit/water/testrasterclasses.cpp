#include "core/store/namedstyle.h"
#include "core/water/rasterwater.h"
#include "support/testregistry.h"

#include <QTest>

using namespace machi::core;

class TestRasterClasses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksHaveTheOfficialColours();
    void depthsFallIntoTheSame();
    void coloursBetweenAreMixed();
    void nothingIsMadeOfOtherDocuments();
};

namespace {

RasterClasses named(const char *name)
{
    return RasterClasses::fromDocument(styleDocument(*findNamedStyle(QLatin1String(name))));
}

} // namespace

void TestRasterClasses::ranksHaveTheOfficialColours()
{
    const RasterClasses classes = named("flood-raster");
    QCOMPARE(classes.of(1), qRgb(247, 245, 169));
    QCOMPARE(classes.of(6), qRgb(220, 122, 220));
    QCOMPARE(qAlpha(classes.of(0)), 0);
    QCOMPARE(qAlpha(classes.of(1.5)), 0); // a class has no halves
    QCOMPARE(qAlpha(classes.of(7)), 0);
}

void TestRasterClasses::depthsFallIntoTheSame()
{
    const RasterClasses classes = named("flood-depth-raster");
    QCOMPARE(qAlpha(classes.of(0)), 0);
    QCOMPARE(classes.of(0.2), qRgb(247, 245, 169));
    QCOMPARE(classes.of(2.9), qRgb(255, 216, 192));
    QCOMPARE(classes.of(3.1), qRgb(255, 183, 183));
    QCOMPARE(classes.of(19), qRgb(242, 133, 201));
    QCOMPARE(classes.of(80), qRgb(220, 122, 220));
}

void TestRasterClasses::coloursBetweenAreMixed()
{
    const RasterClasses classes = RasterClasses::fromDocument(
        "<qgis><pipe><rasterrenderer band=\"2\"><colorrampshader colorRampType=\"INTERPOLATED\">"
        "<item value=\"10\" color=\"#000000\" alpha=\"255\"/><item value=\"20\" color=\"#64c828\"/>"
        "</colorrampshader></rasterrenderer></pipe></qgis>");
    QCOMPARE(classes.band(), 2);
    QCOMPARE(classes.of(15), qRgb(50, 100, 20));
    QCOMPARE(classes.of(5), qRgb(0, 0, 0));
    QCOMPARE(classes.of(25), qRgb(100, 200, 40));
}

void TestRasterClasses::nothingIsMadeOfOtherDocuments()
{
    QVERIFY(RasterClasses::fromDocument({}).isEmpty());
    QVERIFY(RasterClasses::fromDocument("<qgis").isEmpty());
    QCOMPARE(qAlpha(RasterClasses::fromDocument("<a/>").of(1)), 0);
}

MACHI_TEST(TestRasterClasses)
#include "testrasterclasses.moc"
