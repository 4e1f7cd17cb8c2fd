#include "core/model/localframe.h"

#include <cmath>
#include <numbers>

namespace machi::core {

namespace {
constexpr double degree = std::numbers::pi / 180;
// GRS80, the ellipsoid of JGD2011.
constexpr double a = 6378137.0;
constexpr double e2 = 0.00669438002290;
} // namespace

double Vector3::length() const
{
    return std::sqrt(dot(*this));
}

Vector3 Vector3::unit() const
{
    return *this * (1 / length());
}

std::array<double, 3> RigidMotion::applyTurn(const std::array<double, 3> &p) const
{
    return {turn[0] * p[0] + turn[1] * p[1] + turn[2] * p[2],
            turn[3] * p[0] + turn[4] * p[1] + turn[5] * p[2],
            turn[6] * p[0] + turn[7] * p[1] + turn[8] * p[2]};
}

std::array<double, 3> RigidMotion::apply(const std::array<double, 3> &point) const
{
    const std::array<double, 3> turned = applyTurn(point);
    return {turned[0] + shift[0], turned[1] + shift[1], turned[2] + shift[2]};
}

LocalFrame::LocalFrame(double longitude, double latitude, double height)
    : m_longitude(longitude),
      m_latitude(latitude),
      m_height(height),
      m_lon0(longitude * degree),
      m_sinLat(std::sin(latitude * degree)),
      m_cosLat(std::cos(latitude * degree))
{
    const double n = a / std::sqrt(1 - e2 * m_sinLat * m_sinLat);
    m_originP = (n + height) * m_cosLat;
    m_originZ = (n * (1 - e2) + height) * m_sinLat;
}

std::array<double, 3> LocalFrame::toLocal(double longitude, double latitude, double height) const
{
    const double lat = latitude * degree;
    const double lon = longitude * degree - m_lon0;
    const double s = std::sin(lat);
    const double c = std::cos(lat);
    const double n = a / std::sqrt(1 - e2 * s * s);
    // Geocentric, turned about the axis so that the origin's meridian is x.
    const double p = (n + height) * c;
    const double x = p * std::cos(lon) - m_originP;
    const double y = p * std::sin(lon);
    const double z = (n * (1 - e2) + height) * s - m_originZ;
    return {y, z * m_cosLat - x * m_sinLat, x * m_cosLat + z * m_sinLat};
}

Vector3 LocalFrame::toLocal(const GeoPoint &place) const
{
    const std::array<double, 3> at = toLocal(place.longitude, place.latitude, place.height);
    return {at[0], at[1], at[2]};
}

GeoPoint LocalFrame::toGeographic(const Vector3 &local) const
{
    const double x = m_originP + local.z * m_cosLat - local.y * m_sinLat;
    const double y = local.x;
    const double z = m_originZ + local.y * m_cosLat + local.z * m_sinLat;
    const double b = a * std::sqrt(1 - e2);
    const double second = e2 / (1 - e2);
    const double p = std::hypot(x, y);
    const double r = std::hypot(p, z);
    const double t = b * z / (a * p) * (1 + second * b / r);
    const double sinU = t / std::sqrt(1 + t * t);
    const double cosU = 1 / std::sqrt(1 + t * t);
    const double lat = std::atan2(z + second * b * sinU * sinU * sinU, p - e2 * a * cosU * cosU * cosU);
    const double s = std::sin(lat);
    const double height = p * std::cos(lat) + z * s - a * std::sqrt(1 - e2 * s * s);
    return {(m_lon0 + std::atan2(y, x)) / degree, lat / degree, height};
}

std::array<double, 3> LocalFrame::origin() const
{
    return {m_originP * std::cos(m_lon0), m_originP * std::sin(m_lon0), m_originZ};
}

std::array<double, 9> LocalFrame::axes() const
{
    const double s = std::sin(m_lon0);
    const double c = std::cos(m_lon0);
    return {-s, c, 0, -m_sinLat * c, -m_sinLat * s, m_cosLat, m_cosLat * c, m_cosLat * s, m_sinLat};
}

RigidMotion LocalFrame::motionTo(const LocalFrame &other) const
{
    const std::array<double, 9> from = axes();
    const std::array<double, 9> to = other.axes();
    RigidMotion motion;
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column) {
            double sum = 0;
            for (std::size_t axis = 0; axis < 3; ++axis)
                sum += to[row * 3 + axis] * from[column * 3 + axis];
            motion.turn[row * 3 + column] = sum;
        }
    const std::array<double, 3> here = origin();
    const std::array<double, 3> there = other.origin();
    for (std::size_t row = 0; row < 3; ++row) {
        motion.shift[row] = 0;
        for (std::size_t axis = 0; axis < 3; ++axis)
            motion.shift[row] += to[row * 3 + axis] * (here[axis] - there[axis]);
    }
    return motion;
}

Vector3 LocalFrame::pointFrom(const LocalFrame &other, const Vector3 &point) const
{
    const std::array<double, 3> at = other.motionTo(*this).apply({point.x, point.y, point.z});
    return {at[0], at[1], at[2]};
}

Vector3 LocalFrame::directionFrom(const LocalFrame &other, const Vector3 &direction) const
{
    const std::array<double, 3> at = other.motionTo(*this).applyTurn({direction.x, direction.y, direction.z});
    return {at[0], at[1], at[2]};
}

} // namespace machi::core
