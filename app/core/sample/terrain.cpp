#include "core/sample/terrain.h"

#include "core/sample/random.h"

#include <algorithm>
#include <cmath>

namespace machi::core::sample {

namespace {

double smooth(double t)
{
    return t * t * (3 - 2 * t);
}

double latticeValue(std::uint64_t key, std::int64_t i, std::int64_t j)
{
    return double(placeKey(key, i, j) >> 40) * (2.0 / 16777215.0) - 1;
}

// 0 below `from`, 1 above `to`, smooth between.
double step(double value, double from, double to)
{
    return smooth(std::clamp((value - from) / (to - from), 0.0, 1.0));
}

double between(double value, double from, double to, double low, double high)
{
    return low + (high - low) * (value - from) / (to - from);
}

} // namespace

double ripple(std::uint64_t key, Point at, double wavelength)
{
    // Value noise on a square lattice: two lattice steps are about one wavelength.
    const double u = at.x * 2 / wavelength;
    const double v = at.y * 2 / wavelength;
    const auto i = std::int64_t(std::floor(u));
    const auto j = std::int64_t(std::floor(v));
    const double s = smooth(u - double(i));
    const double t = smooth(v - double(j));
    const double low = latticeValue(key, i, j) + s * (latticeValue(key, i + 1, j) - latticeValue(key, i, j));
    const double high =
        latticeValue(key, i, j + 1) + s * (latticeValue(key, i + 1, j + 1) - latticeValue(key, i, j + 1));
    return low + t * (high - low);
}

double ripple(std::uint64_t key, double along, double wavelength)
{
    const double u = along * 2 / wavelength;
    const auto i = std::int64_t(std::floor(u));
    const double low = latticeValue(key, i, 0);
    return low + smooth(u - double(i)) * (latticeValue(key, i + 1, 0) - low);
}

double River::centre(double x) const
{
    return northing + winding * ripple(key, x, 3200);
}

Terrain::Terrain(std::uint64_t seed, double araDistance)
    : m_seed(seed),
      m_rivers{River{-araDistance, 60, placeKey(seed, 101)}, River{9000, 180, placeKey(seed, 102)}}
{
    // The Ara keeps its distance at the station whatever way it winds.
    m_rivers[Ara].northing -= m_rivers[Ara].centre(0) + araDistance;
}

bool Terrain::inRiver(Point at, double margin) const
{
    return std::any_of(m_rivers.begin(), m_rivers.end(), [&](const River &river) {
        return std::abs(river.offset(at)) < River::outer + margin;
    });
}

double Terrain::fan(Point at) const
{
    return 29.6 - 0.00105 * at.x + 0.00085 * at.y;
}

double Terrain::land(Point at) const
{
    const double terrace = 2.4 * step(at.y - 0.55 * at.x, 150, 230);
    return fan(at) + terrace + 0.7 * ripple(placeKey(m_seed, 103), at, 900) +
           0.3 * ripple(placeKey(m_seed, 104), at, 240);
}

double Terrain::ground(Point at) const
{
    for (const River &river : m_rivers) {
        const double away = std::abs(river.offset(at));
        if (away >= River::outer) continue;
        // Beside the river the land is level across it, so that the crest runs evenly.
        const double level = fan({at.x, river.centre(at.x)});
        const double plain = level - 1.6;
        const double crest = level + 4.4;
        if (away <= River::channel)
            return plain - 3.2 * (1 - (away / River::channel) * (away / River::channel));
        if (away <= River::inner) return plain;
        if (away <= River::crestIn) return between(away, River::inner, River::crestIn, plain, crest);
        if (away <= River::crestOut) return crest;
        return between(away, River::crestOut, River::outer, crest, land(at));
    }
    return land(at);
}

} // namespace machi::core::sample
