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
        for (const char *text : {"36.14722, 139.38806", "36.14722 139.38806", "139.38806,36.14722",
                                 "N36.14722 E139.38806", "36.14722N 139.38806E", "E139.38806 N36.14722",
                                 "36°08'50\" 139°23'17\"", "36°08′50″N, 139°23′17″E",
                                 "北緯36度8分50秒 東経139度23分17秒", "３６．１４７２２，１３９．３８８０６"})
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
