#pragma once

#include <array>

namespace machi::core {

/// Three metres, or a direction.
struct Vector3
{
    double x = 0, y = 0, z = 0;

    Vector3 operator+(const Vector3 &b) const { return {x + b.x, y + b.y, z + b.z}; }
    Vector3 operator-(const Vector3 &b) const { return {x - b.x, y - b.y, z - b.z}; }
    Vector3 operator*(double f) const { return {x * f, y * f, z * f}; }
    double dot(const Vector3 &b) const { return x * b.x + y * b.y + z * b.z; }
    Vector3 cross(const Vector3 &b) const
    {
        return {y * b.z - z * b.y, z * b.x - x * b.z, x * b.y - y * b.x};
    }
    double length() const;
    Vector3 unit() const; ///< of a vector longer than nothing
};

/// A place by degrees and metres above GRS80 (or above whatever the heights of a scene are counted from: the
/// difference of a few ten metres does not matter to a plane that touches the earth).
struct GeoPoint
{
    double longitude = 0, latitude = 0, height = 0;
};

/// Turning and shifting in space: maps metres of one local frame to metres of another.
struct RigidMotion
{
    std::array<double, 9> turn{1, 0, 0, 0, 1, 0, 0, 0, 1}; ///< rows
    std::array<double, 3> shift{0, 0, 0};

    std::array<double, 3> apply(const std::array<double, 3> &point) const;
    /// For directions: turned only.
    std::array<double, 3> applyTurn(const std::array<double, 3> &direction) const;
};

/// Metres east, north and up on the plane that touches the GRS80 ellipsoid (that of JGD2011; WGS 84's differs
/// by 0.1 mm) at a place. After Hofmann-Wellenhof, Lichtenegger, Wasle, "GNSS" (2008), section 8.2. A value;
/// any thread.
class LocalFrame
{
public:
    LocalFrame() : LocalFrame(0, 0) {}
    /// Degrees, metres.
    LocalFrame(double longitude, double latitude, double height = 0);

    std::array<double, 3> toLocal(double longitude, double latitude, double height) const;
    Vector3 toLocal(const GeoPoint &place) const;
    /// After B. R. Bowring, Survey Review 28 (1985): far below a millimetre near the ground.
    GeoPoint toGeographic(const Vector3 &local) const;
    /// What takes metres of this frame to metres of the other.
    RigidMotion motionTo(const LocalFrame &other) const;
    /// A point or a direction of `other` in this frame; for many, ask `other.motionTo` once.
    Vector3 pointFrom(const LocalFrame &other, const Vector3 &point) const;
    Vector3 directionFrom(const LocalFrame &other, const Vector3 &direction) const;

    double longitude() const { return m_longitude; }
    double latitude() const { return m_latitude; }
    double height() const { return m_height; }

private:
    std::array<double, 3> origin() const; ///< geocentric
    std::array<double, 9> axes() const;   ///< rows east, north, up, geocentric

    double m_longitude, m_latitude, m_height;
    double m_lon0, m_sinLat, m_cosLat;
    double m_originP, m_originZ;
};

} // namespace machi::core
