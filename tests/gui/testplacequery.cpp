#include "support/smalltown.h"
#include "support/testregistry.h"
#include "ui/ask/placequery.h"

#include <QTemporaryDir>

using namespace machi;

class TestPlaceQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coordinatesInAnyForm_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"36.14722, 139.38806", "36.14722 139.38806", "139.38806,36.14722", "N36.14722 E139.38806",
              "36.14722N 139.38806E", "E139.38806 N36.14722", "36°08'50\" 139°23'17\"",
              "36°08′50″N, 139°23′17″E", "北緯36度8分50秒 東経139度23分17秒", "36-08-50, 139-23-17",
              "36:08:50 139:23:17", "36 8 50 139 23 17", "３６．１４７２２，１３９．３８８０６"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void coordinatesInAnyForm()
    {
        QFETCH(QString, text);
        const QList<ui::FoundPlace> places = ui::placesNamed(text);
        QCOMPARE(places.size(), 1);
        const core::Extent &e = places.first().extent;
        QVERIFY(std::abs((e.west + e.east) / 2 - 139.38806) < 1e-4);
        QVERIFY(std::abs((e.south + e.north) / 2 - 36.14722) < 1e-4);
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
        const QList<ui::FoundPlace> places = ui::placesNamed(text, zone);
        QCOMPARE(places.size(), 1);
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
