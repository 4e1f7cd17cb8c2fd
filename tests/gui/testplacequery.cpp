#include "support/smalltown.h"
#include "support/testregistry.h"
#include "ui/ask/placequery.h"

#include <QTemporaryDir>

using namespace machi;

class TestPlaceQuery : public QObject
{
    Q_OBJECT

    static core::Extent kumagaya()
    {
        core::Extent city;
        city.include(139.28, 36.05);
        city.include(139.46, 36.25);
        return city;
    }

private Q_SLOTS:
    void coordinates()
    {
        // The forms are core's: positions.txt.
        const QList<ui::FoundPlace> places = ui::placesNamed(QStringLiteral("lat=36.14722 lon=139.38806"));
        QCOMPARE(places.size(), 1);
        const core::Extent &e = places.first().extent;
        QVERIFY(std::abs((e.west + e.east) / 2 - 139.38806) < 1e-4);
        QVERIFY(std::abs((e.south + e.north) / 2 - 36.14722) < 1e-4);
        QCOMPARE(ui::placesNamed(places.first().title).size(), 1); // what stands in the box afterwards
    }

    void metresOfThePlaneZone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"16354.18, -40076.05", "X=16354.18 Y=-40076.05", "x 16354.18m, y -40076.05m"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void metresOfThePlaneZone()
    {
        QFETCH(QString, text);
        const core::Crs zone = core::Crs::fromEpsg(6677); // IX: Kumagaya
        const QList<ui::FoundPlace> places = ui::placesNamed(text, zone, {kumagaya()});
        QCOMPARE(places.size(), 1);
        QCOMPARE(ui::placesNamed(places.first().title, zone).size(), 1);
        const core::Extent &e = places.first().extent;
        const auto transform = core::CoordinateTransform::create(core::Crs::fromEpsg(4326), zone);
        double x = (e.west + e.east) / 2;
        double y = (e.south + e.north) / 2;
        QVERIFY(transform && transform->transform(x, y));
        QVERIFY(std::abs(x + 40076.05) < 0.1 && std::abs(y - 16354.18) < 0.1);
        QVERIFY(x < 0 && e.west > 139 && e.west < 140 && e.south > 36 && e.south < 37);
        // Degrees stay degrees, and without a zone metres are nothing.
        QVERIFY(ui::placesNamed(text).isEmpty());
        QVERIFY(ui::placesNamed(QStringLiteral("36.147, 139.388"), zone).first().extent.west > 139.38);
    }

    void otherNumbersAreNoMetres()
    {
        const core::Crs zone = core::Crs::fromEpsg(6677);
        for (const char *text : {"36，1394", "200.5 300.5", "12 34", "2000 1950"})
            QVERIFY2(ui::placesNamed(QString::fromUtf8(text), zone, {kumagaya()}).isEmpty(), text);
        QVERIFY(ui::placesNamed(QStringLiteral("16354.18, -40076.05"), zone).isEmpty());
        // Who writes X and Y means metres, elsewhere too.
        QCOMPARE(ui::placesNamed(QStringLiteral("X=200.5 Y=300.5"), zone, {kumagaya()}).size(), 1);
    }

    void tenDigitsAreTwoSquares()
    {
        const QList<ui::FoundPlace> places = ui::placesNamed(QStringLiteral("5439-13-61-31"));
        QCOMPARE(places.size(), 2);
        QVERIFY(places.first().note != places.last().note);
    }

    void gridSquares()
    {
        const QList<ui::FoundPlace> places = ui::placesNamed(QStringLiteral("54393131"));
        QCOMPARE(places.size(), 1);
        QVERIFY(places.first().extent.north - places.first().extent.south < 0.01);
    }

    void otherTextsAreNoPlaces()
    {
        for (const char *text : {"", "bldg_12", "熊谷西小学校", "12", "36.1 139.3 7", "1-2-3", "36.1, x"})
            QVERIFY2(ui::placesNamed(QString::fromUtf8(text)).isEmpty(), text);
    }

    void rowsByName()
    {
        QTemporaryDir folder;
        const auto project = testing::makeSmallTown(folder.filePath(QStringLiteral("t.machi")));
        QVERIFY(project);
        const auto layers = core::projectLayers(*project);
        QVERIFY(layers);
        core::Feedback feedback;
        const QList<ui::FoundPlace> found = ui::rowsNamed(QStringLiteral("西小"), layers.value(), feedback);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().title, QStringLiteral("熊谷西小学校"));
        QVERIFY(found.first().fid > 0);
        // Signs that mean something to the database are only signs.
        QVERIFY(ui::rowsNamed(QStringLiteral("%%"), layers.value(), feedback).isEmpty());
        QVERIFY(ui::rowsNamed(QStringLiteral("' OR 1=1 --"), layers.value(), feedback).isEmpty());
        feedback.cancel();
        QVERIFY(ui::rowsNamed(QStringLiteral("西小"), layers.value(), feedback).isEmpty());
    }
};

MACHI_TEST(TestPlaceQuery)
#include "testplacequery.moc"
