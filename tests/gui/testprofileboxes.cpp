#include "core/model/timeaxis.h"
#include "support/testregistry.h"
#include "ui/time/profileboxes.h"
#include "ui/time/timebar.h"

#include <QAction>
#include <QComboBox>
#include <QSignalSpy>
#include <QSlider>

using namespace machi;

/// Month, day and hours of people flow, each in a box of its own.
class TestProfileBoxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneBoxForEachPart()
    {
        ui::ProfileBoxes boxes;
        boxes.setAxis(axis());
        boxes.setStep(0);
        QCOMPARE(box(boxes, "timeMonth")->count(), 2);
        QCOMPARE(box(boxes, "timeDay")->count(), 2);
        QCOMPARE(box(boxes, "timeHours")->count(), 2);
        QVERIFY(box(boxes, "timeWind")->isHidden());
        QVERIFY(!boxes.isHidden());
        QCOMPARE(box(boxes, "timeDay")->currentData().toString(), QStringLiteral("weekday"));
    }

    void aChoiceKeepsTheOthers()
    {
        ui::ProfileBoxes boxes;
        boxes.setAxis(axis());
        boxes.setStep(1); // 2019-12, weekday, 1-4
        QSignalSpy wanted(&boxes, &ui::ProfileBoxes::stepWanted);
        QComboBox *month = box(boxes, "timeMonth");
        month->setCurrentIndex(1);
        Q_EMIT month->activated(1);
        QCOMPARE(wanted.takeFirst().first().toInt(), 5); // 2020-12, weekday, 1-4
    }

    void theScaleIsEnoughForOnePart()
    {
        core::TimeAxis hours = axis();
        hours.steps = hours.steps.mid(0, 2);
        QVERIFY(!ui::ProfileBoxes::suits(hours));
        hours.meaning = core::TimeAxis::Meaning::Instant;
        QVERIFY(!ui::ProfileBoxes::suits(hours));
        QVERIFY(!ui::ProfileBoxes::suits({}));
    }

    void aCourseKeepsTheKindOfDay()
    {
        QCOMPARE(ui::ProfileBoxes::course(axis(), 2), (QList<int>{2, 3})); // holidays of 2019
        core::TimeAxis moments = axis();
        moments.steps = moments.steps.mid(0, 2);
        QCOMPARE(ui::ProfileBoxes::course(moments, 1), (QList<int>{0, 1}));
    }

    void theBarPlaysOneKindOfDay()
    {
        QAction play;
        ui::TimeBar bar(&play);
        bar.resize(1200, 60);
        bar.show();
        bar.setTime(axis(), 2);
        auto *scale = bar.findChild<QSlider *>(QStringLiteral("timeScale"));
        QCOMPARE(scale->maximum(), 1);
        QSignalSpy wanted(&bar, &ui::TimeBar::stepWanted);
        QTest::mouseClick(scale, Qt::LeftButton, {}, {scale->width() - 8, 10});
        QCOMPARE(wanted.takeLast().first().toInt(), 3);
        // Another kind of day is chosen beside it, at the same hour.
        auto *day = bar.findChild<QComboBox *>(QStringLiteral("timeDay"));
        day->setFocus();
        QTest::keyClick(day, Qt::Key_Up);
        QCOMPARE(wanted.takeLast().first().toInt(), 1);
        QCOMPARE(bar.step(), 1);
        QCOMPARE(scale->value(), 1);
    }

private:
    static core::TimeAxis axis()
    {
        core::TimeAxis axis;
        axis.meaning = core::TimeAxis::Meaning::Profile;
        for (const int year : {2019, 2020})
            for (const char *day : {"weekday", "holiday"})
                for (const int hour : {11, 1}) {
                    core::TimeStep step;
                    step.year = year;
                    step.month = 12;
                    step.day = QString::fromLatin1(day);
                    step.fromHour = hour;
                    step.toHour = hour + 3;
                    step.key = QStringLiteral("%1 %2 %3").arg(year).arg(step.day).arg(hour);
                    axis.steps.append(step);
                }
        return axis;
    }
    static QComboBox *box(ui::ProfileBoxes &boxes, const char *name)
    {
        return boxes.findChild<QComboBox *>(QString::fromLatin1(name));
    }
};

MACHI_TEST(TestProfileBoxes)
#include "testprofileboxes.moc"
