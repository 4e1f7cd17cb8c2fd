#include "core/store/cityguess.h"
#include "support/testregistry.h"

using namespace machi::core;

class TestCityGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndPlaces_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QList<double>>("extent");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *what, const QString &name, const QList<double> &extent,
                            const char *profile, const char *code) {
            QTest::newRow(what) << QStringList{name} << extent << QString::fromLatin1(profile)
                                << QString::fromLatin1(code);
        };
        row("a PLATEAU folder", QStringLiteral("/x/11202_kumagaya-shi_city_2026_citygml_1_op"), {},
            "kumagaya", "11202");
        row("of a city without a profile", QStringLiteral("27100_osaka-shi_city_2022_citygml_op.zip"), {},
            "generic", "27100");
        row("the name tells more than the place", QStringLiteral("C:\\data\\27100_osaka-shi_2022_dev.zip"),
            {139.38, 36.13, 139.40, 36.15}, "generic", "27100");
        row("by place", QStringLiteral("避難所.csv"), {139.38, 36.13, 139.40, 36.15}, "kumagaya", "");
        row("elsewhere", QStringLiteral("避難所.csv"), {135.5, 34.6, 135.6, 34.7}, "generic", "");
        row("no idea", QStringLiteral("避難所.csv"), {}, "", "");
        row("another number", QStringLiteral("20231127_table.csv"), {}, "", "");
    }
    void namesAndPlaces()
    {
        QFETCH(QStringList, names);
        QFETCH(QList<double>, extent);
        Extent where;
        if (extent.size() == 4) where = {extent.at(0), extent.at(1), extent.at(2), extent.at(3)};
        const CityGuess guess = guessCity(names, where);
        QTEST(guess.profile, "profile");
        QTEST(guess.code, "code");
        QCOMPARE(guess.nameEn, guess.code == QLatin1String("27100") ? QStringLiteral("Osaka-shi")
                               : guess.code.isEmpty()               ? QString()
                                                                    : QStringLiteral("Kumagaya-shi"));
    }
};

MACHI_TEST(TestCityGuess)
#include "testcityguess.moc"
