#include "core/scene/cutbox.h"
#include "support/testregistry.h"

#include <QRandomGenerator>

#include <cmath>

using namespace machi::core;

class TestCutBox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLevelCutsWhatIsAbove()
    {
        CutBox box = CutBox::at({139.39, 36.14, 0}, 0);
        box.high[2] = 20;
        QVERIFY(box.holds({5000, -3000, 19.9}));
        QVERIFY(!box.holds({0, 0, 20.1}));
        QVERIFY(box.holds({0, 0, -500}));
    }

    void aPlaneLooksWhereItsHeadingSays()
    {
        // Ahead of the plane (to the east) stays.
        CutBox box = CutBox::at({139.39, 36.14, 0}, 90);
        box.low[1] = 10;
        QVERIFY(box.holds({10.1, 400, 3}));
        QVERIFY(!box.holds({9.9, -400, 3}));
    }

    // Against walking along the ray in small steps.
    void alongAgreesWithHolds()
    {
        QRandomGenerator random(11);
        const auto between = [&](double low, double high) {
            return low + (high - low) * random.generateDouble();
        };
        int met = 0;
        for (int trial = 0; trial < 200; ++trial) {
            CutBox box = CutBox::at({139.39, 36.14, between(-5, 5)}, between(0, 360));
            for (std::size_t axis = 0; axis < 3; ++axis) {
                box.low[axis] = between(-40, -5);
                box.high[axis] = between(5, 40);
            }
            const Vector3 from{between(-80, 80), between(-80, 80), between(-80, 80)};
            const Vector3 aim{between(-30, 30), between(-30, 30), between(-30, 30)};
            const Vector3 direction = (aim - from).unit();
            const auto span = box.along(from, direction);
            met += span.has_value();
            for (double way = 0.05; way < 250; way += 0.5) {
                const bool inside = span && way >= span->first && way <= span->second;
                const bool isNear =
                    span && (std::abs(way - span->first) < 1e-6 || std::abs(way - span->second) < 1e-6);
                if (!isNear) QCOMPARE(box.holds(from + direction * way), inside);
            }
        }
        QVERIFY(met > 50 && met < 200);
    }

    void anotherFrameKeepsThePlace()
    {
        CutBox box = CutBox::at({139.39, 36.14, 12}, 33);
        box.low = {-10, -20, -5};
        box.high = {10, 20, 5};
        const LocalFrame other(139.41, 36.13);
        const CutBox there = box.in(other);
        for (const double share : {0.98, 1.02}) {
            const Vector3 place = box.centre + box.axes[1] * (20 * share);
            QCOMPARE(there.holds(other.pointFrom(box.frame, place)), box.holds(place));
        }
    }
};

MACHI_TEST(TestCutBox)
#include "testcutbox.moc"
