#pragma once

#include "core/model/extent.h"
#include "core/model/localframe.h"
#include "core/plugin/renderer.h"
#include "core/scene/tileselection.h"

#include <QMatrix3x3>
#include <QPointF>
#include <QQuaternion>
#include <QSizeF>

#include <optional>

namespace machi::scene {

/// A half-line in a camera's frame.
struct SceneRay
{
    core::Vector3 from;
    core::Vector3 direction; ///< unit
};

/// Where the scene is seen from, in doubles, and the moves that people know. Positions are metres in a local
/// frame that stays near the eye, so that what goes to the graphics card as float is exact to a millimetre
/// where one looks. A value.
class SceneCamera
{
public:
    static constexpr double fieldOfView = 45; ///< degrees, from top to bottom

    /// What a pixel is wide at a distance of 1, in a picture so many pixels high.
    static double pixelTangent(int height);

    SceneCamera() = default;
    explicit SceneCamera(const core::Camera &camera);
    core::Camera toCamera() const;
    /// The one that shows all of `extent` (degrees) from the south, looking down by `pitch`.
    static SceneCamera showing(const core::Extent &extent, double ground, const QSizeF &size,
                               double pitch = -45, double heading = 0);

    const core::LocalFrame &frame() const { return m_frame; }
    const core::Vector3 &eye() const { return m_eye; }
    double heading() const { return m_heading; } ///< degrees clockwise from north, 0 … 360
    double pitch() const { return m_pitch; }     ///< degrees, 0 = level, -90 = straight down
    core::Vector3 forward() const;
    core::Vector3 right() const;
    core::Vector3 up() const;

    SceneRay ray(const QPointF &pixel, const QSizeF &size) const;
    /// For choosing tiles, in the frame; its picture is `margin` times as large as the one that is seen.
    core::TileCamera tileCamera(const QSizeF &size, double margin) const;
    /// Pixel of a point of the frame; none behind the eye.
    std::optional<QPointF> toPixel(const core::Vector3 &point, const QSizeF &size) const;
    /// Where the ray meets the level of height `ground`; none above the horizon and farther than `farthest`.
    std::optional<core::Vector3> onGround(const QPointF &pixel, const QSizeF &size, double ground) const;
    /// What the middle of the picture looks at, at most 20 times the eye's height away.
    core::Vector3 focus(double ground) const;

    /// Shifts so that `point` (of the frame, seen when it was grasped) comes under `pixel`.
    void drag(const core::Vector3 &point, const QPointF &pixel, const QSizeF &size);
    /// Goes towards `point` until it is `factor` times as far away as now, but no nearer than 3 m and no
    /// farther than 400 km.
    void approach(const core::Vector3 &point, double factor);
    /// Turns about `pivot`; never below the ground nor head over heels.
    void turn(const core::Vector3 &pivot, double heading, double pitch, double ground);
    void moveBy(const core::Vector3 &step);
    void setDirection(double heading, double pitch);
    /// `share` 0 … 1 of the way to another one, heading by the shorter way round.
    SceneCamera towards(const SceneCamera &other, double share) const;

    /// Puts the frame near the eye again; true when it has moved, and with it every point of it.
    bool recentre();
    core::Vector3 toFrame(const core::GeoPoint &place) const { return m_frame.toLocal(place); }

private:
    void keepAbove(double ground);

    core::LocalFrame m_frame;
    core::Vector3 m_eye{0, 0, 1000};
    double m_heading = 0;
    double m_pitch = -45;
};

} // namespace machi::scene
