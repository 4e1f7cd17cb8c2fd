#pragma once

#include "core/sample/place.h"

#include <cstdint>

namespace machi::core::sample {

/// The street grid: column lines run north-south, row lines west-east, both bent a little. Between row lines
/// −1 and 0 lies the railway. Block (column, row) lies east of column line `column`, north of row line `row`.
class Streets
{
public:
    explicit Streets(std::uint64_t seed) : m_seed(seed) {}

    static constexpr double columnPitch = 64;
    static constexpr double rowPitch = 46;
    static constexpr double railway = 18; ///< half width of the corridor
    static constexpr double bend = 13;    ///< how far a node may stand from its place, at most

    static double columnLine(int line) { return line * columnPitch; }
    static double rowLine(int line);
    static int columnOf(double x);
    static int rowOf(double y);

    static double columnHalfWidth(int line);
    static double rowHalfWidth(int line);
    static bool isMainColumn(int line) { return floorModulo(line, 4) == 0; }
    static bool isMainRow(int line);

    /// Where the centre lines of two streets cross.
    Point node(int column, int row) const;
    /// Corner of a crossing: `east` and `north` are −1 or 1. Blocks, streets and crossings share these
    /// points, so they tile the town without gap or overlap.
    Point corner(int column, int row, int east, int north) const
    {
        return node(column, row) + Point{east * columnHalfWidth(column), north * rowHalfWidth(row)};
    }

private:
    std::uint64_t m_seed;
};

} // namespace machi::core::sample
