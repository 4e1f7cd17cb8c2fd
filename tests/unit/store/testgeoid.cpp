#include "core/store/cityprofile.h"
#include "core/store/geoid.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QFile>

using namespace machi::core;

class TestGeoid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referencePoints();
    void tableAgreesWithTheGrid();
    void nothingIsGuessed();
    void brokenTables_data();
    void brokenTables();
    void aProfileMustBeSound();
};

namespace {

QString gridFolder()
{
    const QString folder = machi::testing::realDataFolder() + QStringLiteral("/geoid");
    return QFile::exists(folder + QStringLiteral("/jp_gsi_gsigeo2011.tif")) ? folder : QString();
}

GeoidModel model(const char *city, bool allowEgm96 = false)
{
    GeoidModel::Options options;
    options.gridFolder = gridFolder();
    options.allowEgm96 = allowEgm96;
    return GeoidModel(*CityProfile::load(QLatin1String(city)), options);
}

} // namespace

void TestGeoid::referencePoints()
{
    QFile file(machi::testing::caseFile(QStringLiteral("geoid.txt")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const GeoidModel kumagaya = model("kumagaya");
    int tested = 0;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) continue;
        const QStringList cells = line.split(QLatin1Char(' '));
        QCOMPARE(cells.size(), 5);
        const bool needsGrid = cells.at(4) != QStringLiteral("table");
        if (needsGrid && gridFolder().isEmpty()) continue;
        const auto height = kumagaya.at(cells.at(0).toDouble(), cells.at(1).toDouble());
        QVERIFY2(height, qPrintable(line));
        QVERIFY2(qAbs(height->metres - cells.at(2).toDouble()) <= cells.at(3).toDouble(),
                 qPrintable(line + QStringLiteral(" got ") + QString::number(height->metres, 'f', 6)));
        QCOMPARE(height->model,
                 needsGrid ? QStringLiteral("GSIGEO2011") : QStringLiteral("GSIGEO2011 (kumagaya)"));
        ++tested;
    }
    QVERIFY(tested >= 4);
}

void TestGeoid::tableAgreesWithTheGrid()
{
    if (gridFolder().isEmpty()) QSKIP("the grid jp_gsi_gsigeo2011.tif is not here");
    const GeoidModel table = model("kumagaya");
    const GeoidModel grid = model("generic");
    double worst = 0;
    for (double latitude = 36.001; latitude < 36.3; latitude += 0.0073)
        for (double longitude = 139.151; longitude < 139.55; longitude += 0.0091) {
            const auto a = table.at(longitude, latitude);
            const auto b = grid.at(longitude, latitude);
            QVERIFY(a && b);
            QVERIFY(a->model != b->model);
            worst = qMax(worst, qAbs(a->metres - b->metres));
        }
    QVERIFY2(worst <= 0.008, qPrintable(QString::number(worst)));
    QVERIFY(worst > 0);
}

void TestGeoid::nothingIsGuessed()
{
    // Paris: outside both Japanese models.
    QVERIFY(!model("kumagaya").at(2.35, 48.85));
    const auto world = model("kumagaya", true).at(2.35, 48.85);
    if (gridFolder().isEmpty() && !world) QSKIP("the grid us_nga_egm96_15.tif is not here");
    QVERIFY(world);
    QVERIFY(world->model.contains(QStringLiteral("EGM96")));
    QVERIFY(qAbs(world->metres - 44.6) < 1.0);
    // Where a better one reaches, EGM96 is not used although it is allowed.
    QCOMPARE(model("kumagaya", true).at(139.4, 36.15)->model, QStringLiteral("GSIGEO2011 (kumagaya)"));
}

void TestGeoid::brokenTables_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray head = "# columns: longitude 139 to 140\n";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no columns said") << QByteArray("36 1 2\n37 1 2\n");
    QTest::newRow("one row") << head + "36 1 2\n";
    QTest::newRow("ragged") << head + "36 1 2\n37 1\n";
    QTest::newRow("not a number") << head + "36 1 2\n37 1 x\n";
    QTest::newRow("falling") << head + "37 1 2\n36 1 2\n";
    QTest::newRow("uneven") << head + "36 1 2\n37 1 2\n39 1 2\n";
    QTest::newRow("nan") << head + "36 1 2\n37 1 nan\n";
}

void TestGeoid::brokenTables()
{
    QFETCH(QByteArray, text);
    QCOMPARE(GeoidTable::parse(text).firstError().code, QStringLiteral("geoid.invalid"));
}

void TestGeoid::aProfileMustBeSound()
{
    QCOMPARE(CityProfile::fromJson("{").firstError().code, QStringLiteral("city.invalid"));
    QCOMPARE(CityProfile::fromJson("{}").firstError().code, QStringLiteral("city.invalid"));
    QCOMPARE(CityProfile::fromJson(R"({"id":"x","planeCrs":"EPSG:4326"})").firstError().code,
             QStringLiteral("city.invalid"));
    const auto kumagaya = CityProfile::load(QStringLiteral("kumagaya"));
    QCOMPARE(kumagaya->credit(QStringLiteral("文化財一覧")),
             QStringLiteral("文化財一覧、熊谷市、クリエイティブ・コモンズ・ライセンス表示 4.0 "
                            "国際（https://creativecommons.org/licenses/by/4.0/）"));
    QVERIFY(kumagaya->creditChanged(QStringLiteral("文化財一覧"), QStringLiteral("地図"))
                .startsWith(
                    QStringLiteral("この地図は以下の著作物を改変して利用しています。文化財一覧、熊谷市、")));
    QVERIFY(CityProfile::builtIn().contains(QStringLiteral("generic")));
}

MACHI_TEST(TestGeoid)
#include "testgeoid.moc"
