#include "core/io/stepname.h"
#include "support/testregistry.h"

using namespace machi::core;

class TestStepName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("series");
        const auto row = [](const char *name, const char *key, const char *series) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(key)
                                << QString::fromUtf8(series);
        };
        row("tmrt_2019-08-01_1300", "2019-08-01T13:00", "tmrt");
        row("Tmrt_2019_213_1300D", "2019-08-01T13:00", "Tmrt");
        row("temp_2019080113", "2019-08-01T13:00", "temp");
        row("20190801_1330_wbgt", "2019-08-01T13:30", "wbgt");
        row("BP001_00010m", "10", "BP001");
        row("BP001_00000m", "0", "BP001");
        row("浸水_110分後", "110", "浸水");
        row("heat_h14_wNE", "h14_wNE", "heat");
        row("14時_北東の風", "h14_wNE", "");
        row("暑さ_9時", "h09", "暑さ");
        row("tmrt_2019-08-01_2400", "2019-08-02T00:00", "tmrt"); // the day's end
        row("temp_2019123124", "2020-01-01T00:00", "temp");
        row("Tmrt_2019_365_2400N", "2020-01-01T00:00", "Tmrt");
        // Not a time.
        row("tmrt_2019-08-01_2500", "", "");
        row("tmrt_2019-08-01_2430", "", "");
        row("Tmrt_2019_213_2900D", "", "");
        row("dem_5m", "", "");
        row("dem_100m", "", "");
        row("kumagaya_A31b2023_max_rank", "", "");
        row("heat_2019-13-01_1300", "", "");
        row("heat_h25_wN", "", "");
        row("tokyo_E", "", "");
        row("DEM_KRbig", "", "");
        row("S1_mesh1km_step1_kanagawa_2019_2020_2021_12", "", "");
    }
    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, key);
        QFETCH(QString, series);
        const auto found = stepOfName(name);
        QCOMPARE(found.has_value(), !key.isEmpty());
        if (!found) return;
        QCOMPARE(found->step.key, key);
        QCOMPARE(found->series, series);
    }
    void stepsAreSorted()
    {
        std::vector<StepName> names;
        for (const char *name : {"heat_h20_wN", "heat_h09_wNE", "heat_h09_wN"})
            names.push_back(*stepOfName(QString::fromLatin1(name)));
        std::vector<std::size_t> order;
        const TimeAxis axis = axisOfSteps(names, order);
        QCOMPARE(axis.steps.size(), 3);
        QCOMPARE(axis.steps.at(0).key, QStringLiteral("h09_wN"));
        QCOMPARE(axis.steps.at(1).key, QStringLiteral("h20_wN"));
        QCOMPARE(axis.steps.at(2).wind, QStringLiteral("NE"));
        QCOMPARE(order.front(), std::size_t(2));
        QVERIFY(axis.meaning == TimeAxis::Meaning::Profile);
    }
};

MACHI_TEST(TestStepName)
#include "teststepname.moc"
