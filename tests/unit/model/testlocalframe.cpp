#include "core/model/localframe.h"
#include "support/testregistry.h"

#include <cmath>

using namespace machi::core;

class TestLocalFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void degreesComeBack();
    void framesAgree();
    void eastIsEastAndNorthIsNorth();
};

void TestLocalFrame::degreesComeBack()
{
    const LocalFrame frame(139.38, 36.14, 30);
    for (const auto &[longitude, latitude, height] : {std::array<double, 3>{139.38, 36.14, 30},
                                                      {139.5, 36.0, 500},
                                                      {138.2, 37.3, -20},
                                                      {140.1, 35, 3776}}) {
        const auto back = frame.toGeographic(frame.toLocal(GeoPoint{longitude, latitude, height}));
        QVERIFY(std::abs(back.longitude - longitude) < 1e-10);
        QVERIFY(std::abs(back.latitude - latitude) < 1e-10);
        QVERIFY2(std::abs(back.height - height) < 1e-5, qPrintable(QString::number(back.height - height)));
    }
}

void TestLocalFrame::framesAgree()
{
    const LocalFrame a(139.38, 36.14);
    const LocalFrame b(139.61, 35.24, 120);
    const RigidMotion motion = a.motionTo(b);
    const auto direct = b.toLocal(139.4, 36.1, 77);
    const auto moved = motion.apply(a.toLocal(139.4, 36.1, 77));
    for (std::size_t axis = 0; axis < 3; ++axis)
        QVERIFY(std::abs(direct[axis] - moved[axis]) < 1e-6);
    const Vector3 same = b.pointFrom(a, a.toLocal(GeoPoint{139.4, 36.1, 77}));
    QVERIFY((same - b.toLocal(GeoPoint{139.4, 36.1, 77})).length() < 1e-6);
    QVERIFY(std::abs(b.directionFrom(a, {0, 0, 1}).length() - 1) < 1e-12);
}

void TestLocalFrame::eastIsEastAndNorthIsNorth()
{
    // A degree of longitude at 36°N is 90 163.3 m, one of latitude 110 953 m within 30 m (GRS80).
    const LocalFrame frame(139.5, 36);
    const auto east = frame.toLocal(139.501, 36, 0);
    QVERIFY(std::abs(east[0] - 90.1633) < 1e-3 && std::abs(east[1]) < 1e-2 && std::abs(east[2]) < 1e-2);
    const auto north = frame.toLocal(139.5, 36.001, 0);
    QVERIFY(std::abs(north[1] - 110.95) < 0.03 && std::abs(north[0]) < 1e-6);
    QVERIFY(std::abs(frame.toLocal(139.5, 36, 12)[2] - 12) < 1e-9);
}

MACHI_TEST(TestLocalFrame)
#include "testlocalframe.moc"
