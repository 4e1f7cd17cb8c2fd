#include "scene/scenecamera.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace machi::scene {

using core::Vector3;

namespace {

constexpr double degree = std::numbers::pi / 180;
constexpr double farthestEye = 400000;
constexpr double nearestEye = 3;
constexpr double frameReach = 4000; ///< metres that the eye may go from the frame's origin
constexpr double clearance = 1.5;   ///< metres above the ground

double tangent()
{
    return std::tan(SceneCamera::fieldOfView / 2 * degree);
}

double turned(double heading)
{
    const double rest = std::fmod(heading, 360);
    return rest < 0 ? rest + 360 : rest;
}

/// About the upright axis, clockwise seen from above as a heading is.
Vector3 rotated(const Vector3 &v, double degrees)
{
    const double s = std::sin(degrees * degree);
    const double c = std::cos(degrees * degree);
    return {v.x * c + v.y * s, v.y * c - v.x * s, v.z};
}

/// Rodrigues' formula.
Vector3 rotatedAbout(const Vector3 &v, const Vector3 &axis, double degrees)
{
    const double s = std::sin(degrees * degree);
    const double c = std::cos(degrees * degree);
    return v * c + axis.cross(v) * s + axis * (axis.dot(v) * (1 - c));
}

} // namespace

double SceneCamera::pixelTangent(int height)
{
    return 2 * tangent() / std::max(1, height);
}

SceneCamera::SceneCamera(const core::Camera &camera)
    : m_frame(camera.longitude, camera.latitude), m_eye{0, 0, camera.height}
{
    setDirection(camera.heading, camera.pitch);
}

core::Camera SceneCamera::toCamera() const
{
    const core::GeoPoint at = m_frame.toGeographic(m_eye);
    return {at.longitude, at.latitude, at.height, m_heading, m_pitch};
}

SceneCamera SceneCamera::showing(const core::Extent &extent, double ground, const QSizeF &size, double pitch,
                                 double heading)
{
    SceneCamera camera;
    if (extent.isEmpty()) return camera;
    camera.m_frame = core::LocalFrame((extent.west + extent.east) / 2, (extent.south + extent.north) / 2);
    camera.setDirection(heading, pitch);
    const Vector3 middle{0, 0, ground};
    const Vector3 ahead = camera.forward();
    const Vector3 right = camera.right();
    const Vector3 up = camera.up();
    const double across = tangent() * std::max(0.2, size.width() / std::max(1.0, size.height()));
    // Every corner must lie within the picture's pyramid.
    double distance = 60;
    for (const double x : {extent.west, extent.east})
        for (const double y : {extent.south, extent.north}) {
            const Vector3 corner = camera.m_frame.toLocal({x, y, ground}) - middle;
            const double depth = corner.dot(ahead);
            distance = std::max({distance, std::abs(corner.dot(right)) / across - depth,
                                 std::abs(corner.dot(up)) / tangent() - depth});
        }
    camera.m_eye = middle - ahead * std::min(distance * 1.04, farthestEye);
    camera.recentre();
    return camera;
}

Vector3 SceneCamera::forward() const
{
    const double flat = std::cos(m_pitch * degree);
    return {std::sin(m_heading * degree) * flat, std::cos(m_heading * degree) * flat,
            std::sin(m_pitch * degree)};
}

Vector3 SceneCamera::right() const
{
    return {std::cos(m_heading * degree), -std::sin(m_heading * degree), 0};
}

Vector3 SceneCamera::up() const
{
    return right().cross(forward());
}

SceneRay SceneCamera::ray(const QPointF &pixel, const QSizeF &size) const
{
    const double scale = 2 * tangent() / size.height();
    const double x = (pixel.x() - size.width() / 2) * scale;
    const double y = (size.height() / 2 - pixel.y()) * scale;
    return {m_eye, (forward() + right() * x + up() * y).unit()};
}

core::TileCamera SceneCamera::tileCamera(const QSizeF &size, double margin) const
{
    const auto triple = [](const Vector3 &v) { return std::array<double, 3>{v.x, v.y, v.z}; };
    core::TileCamera camera = core::TileCamera::perspective(
        triple(m_eye), triple(m_eye + forward()), triple(up()), 2 * std::atan(tangent() * margin) / degree,
        static_cast<int>(size.width()), static_cast<int>(size.height()));
    camera.pixelsPerRadian = size.height() / (2 * tangent());
    return camera;
}

std::optional<QPointF> SceneCamera::toPixel(const Vector3 &point, const QSizeF &size) const
{
    const Vector3 away = point - m_eye;
    const double depth = away.dot(forward());
    if (depth <= 0.01) return {};
    const double scale = size.height() / (2 * tangent() * depth);
    return QPointF(size.width() / 2 + away.dot(right()) * scale, size.height() / 2 - away.dot(up()) * scale);
}

std::optional<Vector3> SceneCamera::onGround(const QPointF &pixel, const QSizeF &size, double ground) const
{
    const SceneRay along = ray(pixel, size);
    const double above = m_eye.z - ground;
    if (above <= 0 || along.direction.z > -0.02) return {}; // near the horizon a pixel is a kilometre
    return m_eye + along.direction * (above / -along.direction.z);
}

Vector3 SceneCamera::focus(double ground) const
{
    const double above = std::max(m_eye.z - ground, nearestEye);
    const Vector3 ahead = forward();
    const double distance = ahead.z < -0.05 ? above / -ahead.z : 20 * above;
    return m_eye + ahead * std::min(distance, 20 * above);
}

void SceneCamera::drag(const Vector3 &point, const QPointF &pixel, const QSizeF &size)
{
    const auto now = onGround(pixel, size, point.z);
    if (!now) return;
    m_eye = m_eye + Vector3{point.x - now->x, point.y - now->y, 0};
}

void SceneCamera::approach(const Vector3 &point, double factor)
{
    const Vector3 away = m_eye - point;
    const double distance = away.length();
    if (distance <= 0) return;
    const double wanted = std::clamp(distance * factor, nearestEye, farthestEye);
    if (wanted < distance && factor > 1) return;
    m_eye = point + away * (wanted / distance);
}

void SceneCamera::turn(const Vector3 &pivot, double heading, double pitch, double ground)
{
    // First round the upright axis through the pivot, then up or down.
    m_eye = pivot + rotated(m_eye - pivot, heading);
    m_heading = turned(m_heading + heading);
    const double tilted = std::clamp(m_pitch + pitch, -90.0, 30.0);
    const Vector3 arm = rotatedAbout(m_eye - pivot, right(), tilted - m_pitch);
    if ((pivot + arm).z < ground + clearance && tilted > m_pitch) return;
    m_eye = pivot + arm;
    m_pitch = tilted;
    keepAbove(ground);
}

void SceneCamera::moveBy(const Vector3 &step)
{
    m_eye = m_eye + step;
}

void SceneCamera::setDirection(double heading, double pitch)
{
    m_heading = turned(heading);
    m_pitch = std::clamp(pitch, -90.0, 89.0);
}

SceneCamera SceneCamera::towards(const SceneCamera &other, double share) const
{
    SceneCamera between = *this;
    const Vector3 end = m_frame.pointFrom(other.m_frame, other.m_eye);
    between.m_eye = m_eye + (end - m_eye) * share;
    const double round = std::remainder(other.m_heading - m_heading, 360);
    between.setDirection(m_heading + round * share, m_pitch + (other.m_pitch - m_pitch) * share);
    return between;
}

bool SceneCamera::recentre()
{
    if (std::hypot(m_eye.x, m_eye.y) < frameReach) return false;
    const core::GeoPoint at = m_frame.toGeographic(m_eye);
    const core::LocalFrame fresh(at.longitude, at.latitude);
    const Vector3 ahead = fresh.directionFrom(m_frame, forward());
    const Vector3 side = fresh.directionFrom(m_frame, right());
    m_frame = fresh;
    m_eye = {0, 0, at.height};
    // Straight down has a heading all the same: that of what lies to the right.
    setDirection(std::atan2(-side.y, side.x) / degree, std::asin(std::clamp(ahead.z, -1.0, 1.0)) / degree);
    return true;
}

void SceneCamera::keepAbove(double ground)
{
    m_eye.z = std::max(m_eye.z, ground + clearance);
}

} // namespace machi::scene
