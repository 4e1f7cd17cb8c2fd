#include "scene/scenecamera.h"
#include "support/testregistry.h"

#include <cmath>

using namespace machi;
using core::Vector3;
using scene::SceneCamera;

namespace {

const QSizeF size(1000, 700);

double between(const Vector3 &a, const Vector3 &b)
{
    return (a - b).length();
}

} // namespace

/// The moves of the 3D view.
class TestSceneCamera : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raysAndPixelsAgree()
    {
        const SceneCamera camera(core::Camera{139.39, 36.14, 800, 30, -40});
        for (const QPointF pixel : {QPointF(500, 350), QPointF(20, 690), QPointF(980, 300)}) {
            const auto place = camera.onGround(pixel, size, 25);
            QVERIFY(place);
            QVERIFY(std::abs(place->z - 25) < 1e-6);
            const auto back = camera.toPixel(*place, size);
            QVERIFY(back);
            QVERIFY(std::hypot(back->x() - pixel.x(), back->y() - pixel.y()) < 1e-6);
        }
        QVERIFY(!camera.toPixel(camera.eye() - camera.forward() * 10, size));
    }

    void headingIsClockwiseFromNorth()
    {
        const Vector3 east = SceneCamera(core::Camera{139, 36, 100, 90, 0}).forward();
        QVERIFY(between(east, {1, 0, 0}) < 1e-12);
        const Vector3 down = SceneCamera(core::Camera{139, 36, 100, 90, -90}).forward();
        QVERIFY(between(down, {0, 0, -1}) < 1e-12);
    }

    void whatIsGraspedStaysUnderThePointer()
    {
        SceneCamera camera(core::Camera{139.39, 36.14, 800, 30, -40});
        const Vector3 grasped = camera.onGround({400, 500}, size, 25).value();
        camera.drag(grasped, {650, 420}, size);
        const QPointF now = camera.toPixel(grasped, size).value();
        QVERIFY(std::hypot(now.x() - 650, now.y() - 420) < 1e-6);
        QCOMPARE(camera.eye().z, 800.0);
    }

    void approachingKeepsThePlaceUnderThePointer()
    {
        SceneCamera camera(core::Camera{139.39, 36.14, 800, 30, -40});
        const Vector3 place = camera.onGround({700, 600}, size, 25).value();
        const double before = between(camera.eye(), place);
        camera.approach(place, 0.5);
        QVERIFY(std::abs(between(camera.eye(), place) - before / 2) < 1e-6);
        const QPointF now = camera.toPixel(place, size).value();
        QVERIFY(std::hypot(now.x() - 700, now.y() - 600) < 1e-6);
        for (int turn = 0; turn < 100; ++turn)
            camera.approach(place, 0.5);
        QVERIFY(std::abs(between(camera.eye(), place) - 3) < 1e-6); // never into it
    }

    void turningKeepsThePivotWhereItIs()
    {
        SceneCamera camera(core::Camera{139.39, 36.14, 800, 30, -40});
        const Vector3 pivot = camera.onGround({300, 400}, size, 25).value();
        const QPointF before = camera.toPixel(pivot, size).value();
        const double distance = between(camera.eye(), pivot);
        camera.turn(pivot, 25, -10, 25);
        QCOMPARE(camera.heading(), 55.0);
        QCOMPARE(camera.pitch(), -50.0);
        QVERIFY(std::abs(between(camera.eye(), pivot) - distance) < 1e-6);
        const QPointF now = camera.toPixel(pivot, size).value();
        QVERIFY(std::hypot(now.x() - before.x(), now.y() - before.y()) < 1e-6);
    }

    void theEyeStaysAboveTheGround()
    {
        SceneCamera camera(core::Camera{139.39, 36.14, 60, 0, -20});
        const Vector3 pivot = camera.focus(25);
        for (int turn = 0; turn < 40; ++turn)
            camera.turn(pivot, 3, 5, 25);
        QVERIFY(camera.eye().z >= 25 + 1.4);
        for (int turn = 0; turn < 40; ++turn)
            camera.turn(pivot, 0, -7, 25);
        QCOMPARE(camera.pitch(), -90.0);
    }

    void anotherFrameShowsTheSame()
    {
        SceneCamera camera(core::Camera{139.39, 36.14, 800, 30, -40});
        camera.moveBy({20000, -15000, 100});
        const core::Camera before = camera.toCamera();
        const core::GeoPoint place = camera.frame().toGeographic(camera.focus(25));
        const QPointF pixel = camera.toPixel(camera.toFrame(place), size).value();
        QVERIFY(camera.recentre());
        QVERIFY(!camera.recentre());
        const core::Camera after = camera.toCamera();
        QVERIFY(std::abs(after.longitude - before.longitude) < 1e-10);
        QVERIFY(std::abs(after.latitude - before.latitude) < 1e-10);
        QVERIFY(std::abs(after.height - before.height) < 1e-3);
        // The level plane has tilted by as much as the earth is round over 25 km: 0.23 degrees.
        const QPointF now = camera.toPixel(camera.toFrame(place), size).value();
        QVERIFY(std::hypot(now.x() - pixel.x(), now.y() - pixel.y()) < 4);
    }

    void homeShowsEveryCorner()
    {
        const core::Extent extent{139.30, 36.10, 139.42, 36.20};
        const SceneCamera camera = SceneCamera::showing(extent, 25, size);
        for (const double x : {extent.west, extent.east})
            for (const double y : {extent.south, extent.north}) {
                const auto pixel = camera.toPixel(camera.toFrame({x, y, 25}), size);
                QVERIFY(pixel);
                QVERIFY(QRectF(QPointF(), size).contains(*pixel));
            }
    }
};

MACHI_TEST(TestSceneCamera)
#include "testscenecamera.moc"
