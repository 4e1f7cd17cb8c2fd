#include "core/model/timeaxis.h"
#include "support/testregistry.h"

using namespace machi::core;

class TestTimeAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonRoundTrip_data();
    void jsonRoundTrip();
    void labelsSayWhatAStepMeans();
    void nothingFromBrokenJson();
    void stepFilesLieBesideTheFirst();
};

namespace {

TimeAxis minutes()
{
    TimeAxis axis;
    axis.meaning = TimeAxis::Meaning::SinceEvent;
    axis.event = QStringLiteral("breach");
    axis.column = QStringLiteral("minutes");
    for (const int minute : {0, 10, 60, 110}) {
        TimeStep step;
        step.key = QString::number(minute);
        step.minutes = minute;
        axis.steps.append(step);
    }
    axis.first = 3;
    return axis;
}

TimeAxis profile()
{
    TimeAxis axis;
    axis.meaning = TimeAxis::Meaning::Profile;
    axis.selects = TimeAxis::Selects::Columns;
    axis.column = QStringLiteral("population");
    TimeStep step;
    step.key = QStringLiteral("2019_12_1_0");
    step.year = 2019;
    step.month = 12;
    step.day = QStringLiteral("weekday");
    step.fromHour = 11;
    step.toHour = 14;
    axis.steps.append(step);
    TimeStep heat;
    heat.key = QStringLiteral("h14_wNE");
    heat.fromHour = 14;
    heat.wind = QStringLiteral("NE");
    axis.steps.append(heat);
    return axis;
}

TimeAxis moments()
{
    TimeAxis axis;
    axis.selects = TimeAxis::Selects::Files;
    TimeStep step;
    step.key = QStringLiteral("2019-08-01_1300");
    step.instant = QDateTime(QDate(2019, 8, 1), QTime(13, 0));
    axis.steps.append(step);
    step.key = QStringLiteral("b");
    step.instant = QDateTime(QDate(2021, 11, 15), QTime(21, 10), Qt::UTC);
    axis.steps.append(step);
    return axis;
}

} // namespace

void TestTimeAxis::jsonRoundTrip_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("minutes") << timeAxisToJson(minutes());
    QTest::newRow("profile") << timeAxisToJson(profile());
    QTest::newRow("moments") << timeAxisToJson(moments());
}

void TestTimeAxis::jsonRoundTrip()
{
    QFETCH(QJsonObject, json);
    QCOMPARE(timeAxisToJson(timeAxisFromJson(json)), json);
    QVERIFY(timeAxisFromJson(timeAxisToJson(profile())) == profile());
    QVERIFY(timeAxisFromJson(timeAxisToJson(minutes())) == minutes());
    QVERIFY(timeAxisFromJson(timeAxisToJson(moments())) == moments());
}

void TestTimeAxis::labelsSayWhatAStepMeans()
{
    const TimeAxis since = minutes();
    QCOMPARE(since.label(1), QStringLiteral("10 min after the breach"));
    QCOMPARE(since.label(2), QStringLiteral("1 h after the breach"));
    QCOMPARE(since.label(3), QStringLiteral("1 h 50 min after the breach"));
    QCOMPARE(since.label(4), QString());
    const TimeAxis kinds = profile();
    QCOMPARE(kinds.label(0), QStringLiteral("2019-12 weekdays 11:00–14:00"));
    QCOMPARE(kinds.label(1), QStringLiteral("14:00 wind from the north-east"));
    QCOMPARE(kinds.valueColumn(0), QStringLiteral("population_2019_12_1_0"));
    QCOMPARE(kinds.indexOf(QStringLiteral("h14_wNE")), 1);
    QCOMPARE(kinds.indexOf(QStringLiteral("h15_wNE")), -1);
    // A moment without a zone is the place's own clock; one with a zone is shown in Japan's time.
    QCOMPARE(moments().label(0), QStringLiteral("2019-08-01 13:00"));
    QCOMPARE(moments().label(1), QStringLiteral("2021-11-16 06:10"));
}

void TestTimeAxis::nothingFromBrokenJson()
{
    QVERIFY(timeAxisFromJson({}).isEmpty());
    QJsonObject json = timeAxisToJson(minutes());
    json.insert(QStringLiteral("first"), 99);
    QCOMPARE(timeAxisFromJson(json).first, 0);
    json.insert(QStringLiteral("steps"), QStringLiteral("many"));
    QVERIFY(timeAxisFromJson(json).isEmpty());
}

void TestTimeAxis::stepFilesLieBesideTheFirst()
{
    const QString raster = QStringLiteral("/p/data/heat-1/raster.tif");
    QCOMPARE(TimeAxis::stepFile(raster, 0), raster);
    QCOMPARE(TimeAxis::stepFile(raster, 12), QStringLiteral("/p/data/heat-1/raster-12.tif"));
}

MACHI_TEST(TestTimeAxis)
#include "testtimeaxis.moc"
