#include "scene/scenenavigation.h"

#include "scene/sceneview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace machi::scene {

namespace {

constexpr double degreesAPixel = 0.25;
constexpr double eyeHeight = 1.6; ///< metres
constexpr double pace = 2;        ///< metres
constexpr int flightTime = 700;   ///< ms

/// To where one looks, level.
core::Vector3 ahead(const SceneCamera &camera)
{
    const core::Vector3 right = camera.right();
    return {-right.y, right.x, 0};
}

} // namespace

SceneNavigation::SceneNavigation(SceneView &view)
    : QObject(&view), m_view(view), m_flight(new QVariantAnimation(this))
{
    m_flight->setStartValue(0.0);
    m_flight->setEndValue(1.0);
    m_flight->setDuration(flightTime);
    m_flight->setEasingCurve(QEasingCurve::InOutCubic);
    connect(m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        if (isFlying()) m_view.setCamera(m_flightFrom.towards(m_flightTo, share.toDouble()));
    });
}

void SceneNavigation::flyTo(const SceneCamera &camera)
{
    stopFlight();
    if (!m_view.isVisible()) return m_view.setCamera(camera);
    m_flightFrom = m_view.camera();
    m_flightTo = camera;
    m_flight->start();
}

void SceneNavigation::faceNorth()
{
    SceneCamera to = m_view.camera();
    const double round = std::remainder(-to.heading(), 360);
    to.turn(to.focus(m_view.ground()), round, 0, m_view.ground());
    flyTo(to);
}

void SceneNavigation::zoomBy(double factor)
{
    stopFlight();
    SceneCamera camera = m_view.camera();
    camera.approach(camera.focus(m_view.ground()), 1 / factor);
    m_view.setCamera(camera);
}

void SceneNavigation::stand(SceneCamera camera)
{
    const double ground = m_view.groundAt(camera.eye()).value_or(m_view.ground());
    camera.moveBy({0, 0, ground + eyeHeight - camera.eye().z});
    m_view.setCamera(camera);
}

void SceneNavigation::setWalking(bool walking)
{
    if (m_isWalking == walking) return;
    m_isWalking = walking;
    stopFlight();
    if (!walking) return flyTo(m_beforeWalk);
    m_beforeWalk = m_view.camera();
    SceneCamera to = m_beforeWalk;
    to.moveBy(to.focus(m_view.ground()) - to.eye());
    to.setDirection(to.heading(), 0);
    stand(to);
}

bool SceneNavigation::walk(const QKeyEvent &event)
{
    SceneCamera to = m_view.camera();
    switch (event.key()) {
    case Qt::Key_Up:
        to.moveBy(ahead(to) * pace);
        break;
    case Qt::Key_Down:
        to.moveBy(ahead(to) * -pace);
        break;
    case Qt::Key_Left:
        to.setDirection(to.heading() - 6, to.pitch());
        break;
    case Qt::Key_Right:
        to.setDirection(to.heading() + 6, to.pitch());
        break;
    case Qt::Key_Escape:
        m_view.setWalking(false);
        Q_EMIT m_view.walkEnded();
        return true;
    default:
        return false;
    }
    stand(to);
    return true;
}

core::Vector3 SceneNavigation::placeUnder(const QPointF &pixel) const
{
    if (const auto met = m_view.pickAt(pixel)) return met->point;
    const SceneCamera &camera = m_view.camera();
    if (const auto met = camera.onGround(pixel, m_view.size(), m_view.ground())) return *met;
    return camera.focus(m_view.ground());
}

void SceneNavigation::press(const QMouseEvent &event)
{
    if (m_drag != Drag::None) return;
    stopFlight();
    m_drag = Drag::Pressed;
    m_button = event.button();
    m_pressed = m_last = event.position();
    m_grasped = m_view.camera().frame().toGeographic(placeUnder(m_pressed));
}

void SceneNavigation::move(const QMouseEvent &event)
{
    const QPointF at = event.position();
    if (m_drag == Drag::Pressed && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_drag =
            m_button == Qt::LeftButton && !(event.modifiers() & Qt::ControlModifier) ? Drag::Pan : Drag::Turn;
    SceneCamera camera = m_view.camera();
    const core::Vector3 grasped = camera.toFrame(m_grasped);
    const QPointF step = at - m_last;
    m_last = at;
    if (m_isWalking && (m_drag == Drag::Pan || m_drag == Drag::Turn)) {
        camera.setDirection(camera.heading() - step.x() * degreesAPixel,
                            std::clamp(camera.pitch() + step.y() * degreesAPixel, -60.0, 60.0));
        m_view.setCamera(camera);
    } else if (m_drag == Drag::Pan) {
        camera.drag(grasped, at, m_view.size());
        m_view.setCamera(camera);
    } else if (m_drag == Drag::Turn) {
        camera.turn(grasped, step.x() * degreesAPixel, -step.y() * degreesAPixel, m_view.ground());
        m_view.setCamera(camera);
    } else if (const auto place = camera.onGround(at, m_view.size(), m_view.ground())) {
        const core::GeoPoint degrees = camera.frame().toGeographic(*place);
        Q_EMIT m_view.pointerMoved(degrees.longitude, degrees.latitude);
    }
}

void SceneNavigation::release(const QMouseEvent &event)
{
    if (event.button() != m_button) return;
    const Drag was = m_drag;
    m_drag = Drag::None;
    if (was == Drag::Pressed && m_button == Qt::LeftButton)
        Q_EMIT m_view.clicked(event.position(), event.modifiers());
}

void SceneNavigation::doubleClick(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton) return;
    SceneCamera to = m_view.camera();
    const core::Vector3 place = placeUnder(event.position());
    // The place comes to the middle, at a third of the distance.
    const double distance = std::max(60.0, (place - to.eye()).length() / 3);
    to.moveBy(place - to.forward() * distance - to.eye());
    const double lowest = m_view.ground() + 3;
    if (to.eye().z < lowest) to.moveBy({0, 0, lowest - to.eye().z});
    flyTo(to);
}

void SceneNavigation::turnWheel(const QWheelEvent &event)
{
    stopFlight();
    SceneCamera camera = m_view.camera();
    camera.approach(placeUnder(event.position()), std::pow(0.8, event.angleDelta().y() / 120.0));
    m_view.setCamera(camera);
}

bool SceneNavigation::pressKey(const QKeyEvent &event)
{
    if (m_isWalking && walk(event)) return true;
    SceneCamera camera = m_view.camera();
    const double ground = m_view.ground();
    const core::Vector3 middle = camera.focus(ground);
    const double step = std::max(2.0, (camera.eye() - middle).length() / 10);
    const bool turns = event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        turns ? camera.turn(middle, 10, 0, ground) : camera.moveBy(camera.right() * -step);
        break;
    case Qt::Key_Right:
        turns ? camera.turn(middle, -10, 0, ground) : camera.moveBy(camera.right() * step);
        break;
    case Qt::Key_Up:
        turns ? camera.turn(middle, 0, -5, ground) : camera.moveBy(ahead(camera) * step);
        break;
    case Qt::Key_Down:
        turns ? camera.turn(middle, 0, 5, ground) : camera.moveBy(ahead(camera) * -step);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25);
        return true;
    case Qt::Key_Minus:
        zoomBy(0.8);
        return true;
    case Qt::Key_N:
        faceNorth();
        return true;
    case Qt::Key_Home:
        m_view.goHome();
        return true;
    case Qt::Key_Escape:
        Q_EMIT m_view.escaped();
        return true;
    default:
        return false;
    }
    stopFlight();
    m_view.setCamera(camera);
    return true;
}

} // namespace machi::scene
