#include "core/model/crs.h"
#include "support/testregistry.h"

#include <cmath>

using namespace machi::core;

class TestCrs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("epsg");
        QTest::newRow("plain") << QStringLiteral("6697") << 6697;
        QTest::newRow("authority") << QStringLiteral("EPSG:6697") << 6697;
        QTest::newRow("url") << QStringLiteral("http://www.opengis.net/def/crs/EPSG/0/6697") << 6697;
        QTest::newRow("urn") << QStringLiteral("urn:ogc:def:crs:EPSG::6668") << 6668;
        QTest::newRow("unknown code") << QStringLiteral("EPSG:999999") << 0;
        QTest::newRow("nonsense") << QStringLiteral("日本") << 0;
        QTest::newRow("empty") << QString() << 0;
    }
    void names()
    {
        QFETCH(QString, text);
        QFETCH(int, epsg);
        QCOMPARE(Crs::fromName(text).epsg(), epsg);
    }

    void planeRectangularWithHeight()
    {
        // EPSG:10169 (zone VIII + height) is younger than the PROJ of a distribution may be.
        const Crs crs = Crs::fromEpsg(10169);
        QVERIFY(crs.isValid());
        QVERIFY(!crs.isGeographic());
        QVERIFY(crs.isLatitudeFirst());
        QCOMPARE(crs.heightDatum(), HeightDatum::Geoid);
        QCOMPARE(crs.horizontal().epsg(), 6676);
        QCOMPARE(crs.title(),
                 QStringLiteral("JGD2011 / Japan Plane Rectangular CS VIII + JGD2011 (vertical) height"));
    }

    void plateauSystem()
    {
        const Crs crs = Crs::fromEpsg(6697);
        QVERIFY(crs.isGeographic());
        QVERIFY(crs.isLatitudeFirst());
        QCOMPARE(crs.heightDatum(), HeightDatum::Geoid);
        QCOMPARE(crs.horizontal().epsg(), 6668);
        QCOMPARE(Crs::fromEpsg(6668).heightDatum(), HeightDatum::None);
        QCOMPARE(Crs::fromEpsg(4979).heightDatum(), HeightDatum::Ellipsoid);
        QCOMPARE(Crs::fromEpsg(4979).horizontal().epsg(), 4326);
    }

    void planeRectangularZone()
    {
        // EPSG:6677, zone IX: origin 36° N, 139°50′ E. The survey law puts northing first.
        const Crs zone = Crs::fromEpsg(6677);
        QVERIFY(!zone.isGeographic());
        QVERIFY(zone.isLatitudeFirst());
        const auto transform = CoordinateTransform::create(Crs::fromEpsg(6697), zone);
        QVERIFY(transform.ok());
        double x = 139.0 + 50.0 / 60;
        double y = 36.0;
        QVERIFY(transform->transform(x, y));
        QVERIFY(std::abs(x) < 1e-6 && std::abs(y) < 1e-6);
        Extent degrees;
        degrees.include(139.38, 36.13);
        degrees.include(139.40, 36.15);
        const Extent metres = transform->transform(degrees);
        QVERIFY(std::abs((metres.east - metres.west) - 1800) < 20);
    }

    void unknownSystemsHaveNoTransform()
    {
        const auto transform = CoordinateTransform::create(Crs(), Crs::fromEpsg(4326));
        QVERIFY(!transform.ok());
        QCOMPARE(transform.firstError().code, QStringLiteral("crs.no-transform"));
    }

    void wktIsIdentified()
    {
        // The .prj that Japanese Shapefiles carry.
        const QString wkt = QStringLiteral(
            "GEOGCS[\"GCS_JGD_2011\",DATUM[\"D_JGD_2011\",SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],"
            "PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]");
        QCOMPARE(Crs::fromWkt(wkt).epsg(), 6668);
        QVERIFY(!Crs::fromWkt(QStringLiteral("nonsense")).isValid());
    }
};

MACHI_TEST(TestCrs)
#include "testcrs.moc"
