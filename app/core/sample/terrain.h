#pragma once

#include "core/sample/place.h"

#include <array>
#include <cstdint>

namespace machi::core::sample {

/// A gentle bump function from −1 to 1 with the given wavelength in metres.
double ripple(std::uint64_t key, Point at, double wavelength);
double ripple(std::uint64_t key, double along, double wavelength);

/// A river that runs from west to east between embankments.
struct River
{
    double northing = 0; ///< of its mean centre line, metres from the station
    double winding = 0;  ///< amplitude of the centre line, metres
    std::uint64_t key = 0;

    double centre(double x) const;
    /// Metres from the centre line, positive to the north.
    double offset(Point at) const { return at.y - centre(at.x); }

    static constexpr double channel = 28; ///< half width of the low-water channel
    static constexpr double inner = 92;   ///< inner foot of the embankment
    static constexpr double crestIn = 104;
    static constexpr double crestOut = 110;
    static constexpr double outer = 124; ///< outer foot; the town stays outside
};

/// An alluvial fan that falls to the south-east, with a terrace in the north-west and two rivers, the Ara
/// south of the station and the Tone north of it. Heights in metres above the geoid.
class Terrain
{
public:
    enum Name { Ara, Tone };

    /// `araDistance`: metres from the station to the mean centre line of the Ara.
    Terrain(std::uint64_t seed, double araDistance);

    const River &river(Name name) const { return m_rivers[std::size_t(name)]; }
    /// True between the outer feet of a river's embankments, or closer to them than `margin`.
    bool inRiver(Point at, double margin = 0) const;
    /// The fan alone, smooth: what flood levels are derived from.
    double fan(Point at) const;
    double ground(Point at) const;
    std::int64_t groundMillimetres(Point at) const { return roundToInteger(ground(at) * 1000); }

private:
    double land(Point at) const;

    std::uint64_t m_seed;
    std::array<River, 2> m_rivers;
};

} // namespace machi::core::sample
