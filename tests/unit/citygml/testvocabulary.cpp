#include "core/io/citygml/names.h"
#include "core/io/citygml/pathtree.h"
#include "core/io/citygml/srs.h"
#include "support/testregistry.h"

#include <QObject>

using namespace machi::core;
using namespace machi::core::citygml;

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefixes_data();
    void prefixes();
    void meanings();
    void namesAreInterned();
    void tooManyNames();
    void paths();
    void tooManyPaths();
    void srsNames_data();
    void srsNames();
    void metres();
};

void TestVocabulary::prefixes_data()
{
    QTest::addColumn<QByteArray>("uri");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QByteArray>("version");
    const auto row = [](const char *uri, const char *prefix, const char *version) {
        QTest::newRow(uri) << QByteArray(uri) << QByteArray(prefix) << QByteArray(version);
    };
    row("http://www.opengis.net/citygml/1.0", "core", "1.0");
    row("http://www.opengis.net/citygml/2.0", "core", "2.0");
    row("http://www.opengis.net/citygml/3.0", "core", "3.0");
    row("http://www.opengis.net/citygml/building/1.0", "bldg", "1.0");
    row("http://www.opengis.net/citygml/construction/3.0", "con", "3.0");
    row("http://www.opengis.net/citygml/transportation/2.0", "tran", "2.0");
    row("http://www.opengis.net/citygml/generics/2.0", "gen", "2.0");
    row("http://www.opengis.net/citygml/appearance/3.0", "app", "3.0");
    row("http://www.opengis.net/citygml/profiles/base/2.0", "pbase", "2.0");
    row("http://www.opengis.net/gml", "gml", "");
    row("http://www.opengis.net/gml/3.2", "gml", "3.2");
    row("http://www.kantei.go.jp/jp/singi/tiiki/toshisaisei/itoshisaisei/iur/uro/1.4", "uro", "1.4");
    row("https://www.chisou.go.jp/tiiki/toshisaisei/itoshisaisei/iur/uro/1.5", "uro", "1.5");
    row("https://www.geospatial.jp/iur/uro/2.0", "uro", "2.0");
    row("https://www.geospatial.jp/iur/uro/3.2", "uro", "3.2");
    row("https://www.geospatial.jp/iur/uro/4.0", "uro", "4.0");
    row("https://www.geospatial.jp/iur/urf/3.1", "urf", "3.1");
    row("urn:oasis:names:tc:ciq:xsdschema:xAL:2.0", "xAL", "");
    row("urn:oasis:names:tc:ciq:xal:3", "xAL", "");
    row("http://www.w3.org/1999/xlink", "xlink", "");
    row("http://example.com/energy/1.0", "", "1.0");
}

void TestVocabulary::prefixes()
{
    QFETCH(QByteArray, uri);
    QFETCH(QByteArray, prefix);
    QFETCH(QByteArray, version);
    QCOMPARE(canonicalPrefix(uri.toStdString()), prefix.toStdString());
    QCOMPARE(namespaceVersion(uri.toStdString()), version.toStdString());
}

void TestVocabulary::meanings()
{
    const auto lod = [](const char *name) {
        const Meaning meaning = meaningOf(name);
        return meaning.role == Role::LodGeometry ? int(meaning.lod) : -1;
    };
    QCOMPARE(lod("bldg:lod0RoofEdge"), 0);
    QCOMPARE(lod("bldg:lod1Solid"), 1);
    QCOMPARE(lod("core:lod2MultiSurface"), 2);
    QCOMPARE(lod("tran:lod3MultiSurface"), 3);
    QCOMPARE(lod("veg:lod1MultiSolid"), 1);
    QCOMPARE(lod("wtr:lod0MultiCurve"), 0);
    QCOMPARE(lod("frn:lod4Geometry"), 4);
    QCOMPARE(lod("urf:lod1MultiSurface"), 1);
    QCOMPARE(lod("uro:lod1HeightType"), -1);
    QCOMPARE(lod("bldg:lod5Solid"), -1);
    QCOMPARE(meaningOf("bldg:lod0RoofEdge").semantic, SemanticClass::Roof);
    QCOMPARE(meaningOf("bldg:lod0FootPrint").semantic, SemanticClass::Ground);
    QCOMPARE(meaningOf("frn:lod2ImplicitRepresentation").role, Role::LodImplicit);
    QCOMPARE(meaningOf("tun:lod3TerrainIntersection").role, Role::Skipped);
    QCOMPARE(meaningOf("con:WallSurface").semantic, SemanticClass::Wall);
    QCOMPARE(meaningOf("wtr:WaterGroundSurface").semantic, SemanticClass::WaterGround);
    QCOMPARE(meaningOf("tran:AuxiliaryTrafficArea").semantic, SemanticClass::AuxiliaryTraffic);
    QCOMPARE(meaningOf("bldg:boundedBy").role, Role::Property);
    QCOMPARE(meaningOf("gml:boundedBy").role, Role::BoundedBy);
    QCOMPARE(meaningOf("gml:Door").role, Role::Property);
    QCOMPARE(meaningOf("uro:RiverFloodingRiskAttribute").role, Role::DataType);
}

void TestVocabulary::namesAreInterned()
{
    ElementNames names;
    const auto scope = names.declare(0, "b", "http://www.opengis.net/citygml/building/2.0");
    const ElementName *first = names.find("b:Building", scope);
    QVERIFY(first);
    QCOMPARE(first->name, std::string_view("bldg:Building"));
    QCOMPARE(names.find("b:Building", scope), first);
    const std::uint32_t atom = first->atom;
    // Another file, another prefix, the same thing.
    names.beginFile();
    const auto other = names.declare(0, "bldg", "http://www.opengis.net/citygml/building/3.0");
    QCOMPARE(names.find("bldg:Building", other)->atom, atom);
    // What says nothing new makes no new scope.
    QCOMPARE(names.declare(other, "bldg", "http://www.opengis.net/citygml/building/3.0"), other);
    QVERIFY(!names.find("", other));
    QVERIFY(!names.find("a=b", other));
    QVERIFY(!names.find("9a", other));
}

void TestVocabulary::tooManyNames()
{
    ElementNames names;
    int found = 0;
    while (names.find("n" + std::to_string(found), 0) && found < 1000000)
        ++found;
    QVERIFY(found > 10000 && found < 1000000);
    QVERIFY(names.isFull());
    QVERIFY(names.find("n5", 0));
}

void TestVocabulary::paths()
{
    ElementNames names;
    PathTree paths;
    const ElementName &outer = *names.find("uro:a", 0);
    const ElementName &inner = *names.find("uro:b", 0);
    const PathTree::Node a = paths.child(PathTree::root, outer);
    const PathTree::Node ab = paths.child(a, inner);
    QCOMPARE(paths.child(a, inner), ab);
    QCOMPARE(paths.size(), 0);
    QCOMPARE(paths.path(ab), 0U);
    QCOMPARE(paths.path(paths.generic(PathTree::root, "区名")), 1U);
    QCOMPARE(paths.path(paths.generic(paths.generic(PathTree::root, "洪水"), "浸水深")), 2U);
    QCOMPARE(paths.path(ab), 0U);
    QCOMPARE(paths.size(), 3);
    QCOMPARE(paths.name(0), std::string_view("uro:a/uro:b"));
    QCOMPARE(paths.name(1), std::string_view("gen:区名"));
    QCOMPARE(paths.name(2), std::string_view("gen:洪水/gen:浸水深"));
}

void TestVocabulary::tooManyPaths()
{
    PathTree paths;
    PathId last = 0;
    for (int i = 0; i < 200000 && last != PathTree::none; ++i)
        last = paths.path(paths.generic(PathTree::root, std::to_string(i)));
    QCOMPARE(last, PathTree::none);
    QCOMPARE(paths.path(paths.generic(PathTree::root, "7")), 7U);
}

void TestVocabulary::srsNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("epsg");
    QTest::addColumn<bool>("geographic");
    QTest::addColumn<bool>("northFirst");
    const auto row = [](const char *name, int epsg, bool geographic, bool northFirst) {
        QTest::newRow(name) << QByteArray(name) << epsg << geographic << northFirst;
    };
    row("http://www.opengis.net/def/crs/EPSG/0/6697", 6697, true, true);
    row("http://www.opengis.net/def/crs/EPSG/0/6668", 6668, true, true);
    row("urn:ogc:def:crs:EPSG::4979", 4979, true, true);
    row("urn:ogc:def:crs:EPSG:6.12:4326", 4326, true, true);
    row("urn:ogc:def:crs,crs:EPSG::6668,crs:EPSG::6695", 6668, true, true);
    row("EPSG:4612", 4612, true, true);
    row("http://www.opengis.net/gml/srs/epsg.xml#6697", 6697, true, true);
    row("http://www.opengis.net/def/crs/EPSG/0/6677", 6677, false, true);
    // Compound systems that PROJ 9.1 does not have; the files put northing first.
    row("http://www.opengis.net/def/crs/EPSG/0/10169", 10169, false, true);
    row("http://www.opengis.net/def/crs/EPSG/0/32654", 32654, false, false);
    row("http://www.opengis.net/def/crs/OGC/1.3/CRS84", 4326, true, false);
    row("", 0, true, true);
    row("local", 0, true, true);
}

void TestVocabulary::srsNames()
{
    QFETCH(QByteArray, name);
    const Srs srs = srsFromName(name.toStdString());
    QTEST(srs.epsg, "epsg");
    QTEST(srs.geographic, "geographic");
    QTEST(srs.northFirst, "northFirst");
}

// Against PROJ's geodesic.h on GRS80, a kilometre from 36° north 139° east; the tolerances
// are a tenth of a metre northwards, where the radius changes on the way, and a tenth of a millimetre
// eastwards.
void TestVocabulary::metres()
{
    double longitude = 139, latitude = 36;
    moveByMetres(longitude, latitude, 0, 1000);
    QVERIFY(std::abs(latitude - 36.009012331051) < 1e-6);
    QCOMPARE(longitude, 139.0);
    latitude = 36;
    moveByMetres(longitude, latitude, 1000, 0);
    QVERIFY(std::abs(longitude - 139.011090939377) < 1e-9);
}

MACHI_TEST(TestVocabulary)
#include "testvocabulary.moc"
