#pragma once

#include <algorithm>
#include <limits>

namespace machi::core {

/// A box, west/south/east/north; in catalogue and options always lon/lat degrees. Empty until it holds a
/// point.
struct Extent
{
    double west = std::numeric_limits<double>::infinity();
    double south = std::numeric_limits<double>::infinity();
    double east = -std::numeric_limits<double>::infinity();
    double north = -std::numeric_limits<double>::infinity();

    bool isEmpty() const { return !(west <= east && south <= north); }
    void include(double x, double y)
    {
        west = std::min(west, x);
        east = std::max(east, x);
        south = std::min(south, y);
        north = std::max(north, y);
    }
    void include(const Extent &other)
    {
        west = std::min(west, other.west);
        south = std::min(south, other.south);
        east = std::max(east, other.east);
        north = std::max(north, other.north);
    }
    bool intersects(const Extent &other) const
    {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }
};

} // namespace machi::core
