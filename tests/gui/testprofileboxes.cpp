#include "core/model/timeaxis.h"
#include "support/testregistry.h"
#include "ui/time/profileboxes.h"

#include <QComboBox>
#include <QSignalSpy>

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
