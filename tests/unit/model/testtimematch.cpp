#include "core/model/timematch.h"
#include "support/testregistry.h"

using namespace machi::core;

/// Which step of one data set belongs to a step of another.
class TestTimeMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestMinutesAfterTheSameEvent()
    {
        const TimeAxis fine = since({0, 10, 20, 30, 40, 50, 60});
        const TimeAxis coarse = since({0, 30, 60});
        QCOMPARE(matchingStep(coarse, fine, 2), 1); // 20 min: 30 is nearer than 0
        QCOMPARE(matchingStep(fine, coarse, 2), 6);
        TimeAxis other = coarse;
        other.event = QStringLiteral("rain");
        QCOMPARE(matchingStep(other, fine, 2), -1);
        QCOMPARE(matchingStep(fine, moments({12}), 0), -1);
    }

    void nearestMoment()
    {
        const TimeAxis hours = moments({9, 12, 15});
        QCOMPARE(matchingStep(hours, moments({10, 14}), 1), 2);
        QCOMPARE(matchingStep(hours, moments({10, 14}), 0), 0);
        // The same moment told in UTC: 03:00 UTC is noon in Japan.
        TimeAxis utc = moments({12});
        utc.steps[0].instant = QDateTime(QDate(2023, 7, 18), QTime(3, 0), Qt::UTC);
        QCOMPARE(matchingStep(hours, utc, 0), 1);
    }

    void kindsOfTimeAgreeByHourThenDay()
    {
        TimeAxis flow;
        flow.meaning = TimeAxis::Meaning::Profile;
        for (const char *day : {"weekday", "holiday"})
            for (const int hour : {11, 14, 17}) {
                TimeStep step;
                step.key = QStringLiteral("%1-%2").arg(QLatin1String(day)).arg(hour);
                step.day = QLatin1String(day);
                step.month = 8;
                step.fromHour = hour;
                flow.steps.append(step);
            }
        // 2023-07-18 is a Tuesday, 2023-07-22 a Saturday.
        QCOMPARE(matchingStep(flow, moments({15}), 0), 1);
        TimeAxis saturday = moments({17});
        saturday.steps[0].instant.setDate(QDate(2023, 7, 22));
        QCOMPARE(matchingStep(flow, saturday, 0), 5);
        QCOMPARE(matchingStep(moments({8, 17}), flow, 2), 1);
        QCOMPARE(matchingStep(flow, flow, 4), 4);
    }

    void nothingOutOfRange()
    {
        QCOMPARE(matchingStep(moments({9}), moments({9}), 1), -1);
        QCOMPARE(matchingStep(moments({9}), moments({9}), -1), -1);
        QCOMPARE(matchingStep({}, moments({9}), 0), -1);
    }

    void aStepIsNamedInWords()
    {
        QCOMPARE(stepFor(since({0, 30, 60}), QStringLiteral("30")), 1);
        QCOMPARE(stepFor(since({0, 30, 60}), QStringLiteral("0:50")), 2);
        QCOMPARE(stepFor(moments({9, 12}), QStringLiteral("2023-07-18T11:00")), 1);
        QCOMPARE(stepFor(moments({9, 12}), QStringLiteral("0:50")), -1);
        QCOMPARE(stepFor(since({0, 30}), QStringLiteral("2023-07-18T11:00")), -1);
        QCOMPARE(stepFor(since({0, 30}), QStringLiteral("noon")), -1);
    }

    void ticksAreShort()
    {
        QCOMPARE(tickText(since({0, 140}), 1), QStringLiteral("2:20"));
        QCOMPARE(tickText(moments({9, 12}), 1), QStringLiteral("12:00"));
        QCOMPARE(tickText(moments({9}), 3), QString());
    }

private:
    static TimeAxis since(const QList<int> &minutes)
    {
        TimeAxis axis;
        axis.meaning = TimeAxis::Meaning::SinceEvent;
        axis.event = QStringLiteral("breach");
        for (const int minute : minutes) {
            TimeStep step;
            step.key = QString::number(minute);
            step.minutes = minute;
            axis.steps.append(step);
        }
        return axis;
    }
    static TimeAxis moments(const QList<int> &hours)
    {
        TimeAxis axis;
        for (const int hour : hours) {
            TimeStep step;
            step.instant = QDateTime(QDate(2023, 7, 18), QTime(hour, 0));
            step.key = QString::number(hour);
            axis.steps.append(step);
        }
        return axis;
    }
};

MACHI_TEST(TestTimeMatch)
#include "testtimematch.moc"
