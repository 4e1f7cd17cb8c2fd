#include "core/sample/streets.h"

#include "core/sample/random.h"
#include "core/sample/terrain.h"

#include <algorithm>
#include <cmath>

namespace machi::core::sample {

double Streets::rowLine(int line)
{
    return line >= 0 ? railway + line * rowPitch : (line + 1) * rowPitch - railway;
}

int Streets::columnOf(double x)
{
    return int(std::floor(x / columnPitch));
}

int Streets::rowOf(double y)
{
    if (y >= railway) return int(std::floor((y - railway) / rowPitch));
    if (y >= -railway) return -1;
    return -2 - int(std::floor((-railway - y) / rowPitch));
}

bool Streets::isMainRow(int line)
{
    return floorModulo(line >= 0 ? line : line + 1, 4) == 0;
}

double Streets::columnHalfWidth(int line)
{
    if (line == 0) return 9;
    return isMainColumn(line) ? 6 : 2.8;
}

double Streets::rowHalfWidth(int line)
{
    if (line == 0 || line == -1) return 4.5;
    if (line > 0 && line % 16 == 4) return 8;
    return isMainRow(line) ? 5 : 2.6;
}

Point Streets::node(int column, int row) const
{
    const Point place{columnLine(column), rowLine(row)};
    // Straight along the railway, bent more and more away from it.
    const double freedom = std::min(1.0, (std::abs(place.y) - railway) / (3 * rowPitch));
    const double east = ripple(placeKey(m_seed, 201), place, 620);
    const double north = ripple(placeKey(m_seed, 202), place, 620);
    return place + Point{east, north} * (freedom * bend);
}

} // namespace machi::core::sample
