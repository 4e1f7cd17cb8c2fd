#pragma once

#include <array>

namespace machi::core {

/// Turning and shifting in space: maps metres of one local frame to metres of another.
struct RigidMotion
{
    std::array<double, 9> turn{1, 0, 0, 0, 1, 0, 0, 0, 1}; ///< rows
    std::array<double, 3> shift{0, 0, 0};

    std::array<double, 3> apply(const std::array<double, 3> &point) const;
    /// For directions: turned only.
    std::array<double, 3> applyTurn(const std::array<double, 3> &direction) const;
};

/// Metres east, north, up on the plane that touches the GRS80 ellipsoid (WGS 84's differs by a tenth of a
/// millimetre) at a place, e.g. Hofmann-Wellenhof, GNSS (2008), section 8.2. Heights are taken as they are:
/// above the geoid they give a frame that sits on the geoid. A value; any thread.
class LocalFrame
{
public:
    /// Degrees, metres.
    LocalFrame(double longitude, double latitude, double height = 0);

    std::array<double, 3> toLocal(double longitude, double latitude, double height) const;
    /// Longitude and latitude in degrees, height in metres; after B. R. Bowring, Survey Review 28 (1985), to
    /// far below a millimetre near the ground.
    std::array<double, 3> toDegrees(const std::array<double, 3> &local) const;
    /// What takes metres of this frame to metres of the other.
    RigidMotion motionTo(const LocalFrame &other) const;

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
