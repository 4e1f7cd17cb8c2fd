#pragma once

#include "scene/scenecamera.h"

#include <QObject>
#include <QVariantAnimation>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace machi::scene {

class SceneView;

/// How one moves in a SceneView by mouse and keys, flying and walking; the view tells of each. A drag with
/// the left button moves the ground under the pointer, with the right one it turns and tilts about the place
/// where it began; the wheel and a double click go to what the pointer is on. Main thread; owned by its view.
class SceneNavigation : public QObject
{
    Q_OBJECT

public:
    explicit SceneNavigation(SceneView &view);

    void flyTo(const SceneCamera &camera);
    void stopFlight() { m_flight->stop(); }
    bool isFlying() const { return m_flight->state() == QAbstractAnimation::Running; }
    void faceNorth();
    void zoomBy(double factor); ///< about the middle; above 1 = nearer
    /// At eye height on the ground: arrows walk and turn, a drag looks round, Esc ends it.
    void setWalking(bool walking);
    bool isWalking() const { return m_isWalking; }

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    void turnWheel(const QWheelEvent &event);
    bool pressKey(const QKeyEvent &event); ///< false = no key of ours

private:
    enum class Drag { None, Pressed, Pan, Turn };

    void stand(SceneCamera camera);
    bool walk(const QKeyEvent &event);
    core::Vector3 placeUnder(const QPointF &pixel) const;

    SceneView &m_view;
    QVariantAnimation *m_flight;
    SceneCamera m_flightFrom;
    SceneCamera m_flightTo;
    bool m_isWalking = false;
    SceneCamera m_beforeWalk;
    Drag m_drag = Drag::None;
    Qt::MouseButton m_button = Qt::NoButton;
    QPointF m_pressed;
    QPointF m_last;
    core::GeoPoint m_grasped;
};

} // namespace machi::scene
