#pragma once

#include "core/model/extent.h"

#include <QRgb>

#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace machi::core {

/// What one layer of water says of the cells of a box: numbers and colours, row by row from the north-west.
struct WaterCells
{
    static constexpr float dry = std::numeric_limits<float>::quiet_NaN();

    WaterCells(const Extent &where, int wide, int tall);

    Extent box; ///< degrees
    int columns, rows;
    std::vector<float> values; ///< metres: a depth, or a height above the datum; NaN where it is dry
    std::vector<QRgb> colours; ///< alpha 0 where it is dry

    double longitude(double column) const { return box.west + (column + 0.5) * stepX(); }
    double latitude(double row) const { return box.north - (row + 0.5) * stepY(); }
    double stepX() const { return (box.east - box.west) / columns; }
    double stepY() const { return (box.north - box.south) / rows; }
    std::size_t at(int column, int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
               static_cast<std::size_t>(column);
    }
    /// Where several lie above each other, the highest is seen.
    void put(std::size_t cell, float value, QRgb colour);
};

/// A corner, in cells: 0, 0 is the north-western corner of the box, rows grow to the south.
struct CellPoint
{
    double x, y;
};

/// Gives the cells whose middle lies within closed rings (their last point may be the first again), by the
/// even-odd rule, so that holes are left out: row by row, columns from `from` up to, not including, `to`.
void fillRings(const std::vector<std::vector<CellPoint>> &rings, int columns, int rows,
               const std::function<void(int row, int from, int to)> &give);

/// The same for a triangle with a height at each corner: `give` gets the height of its plane at the middle of
/// a cell. Triangles that stand upright have none.
void fillTriangle(std::span<const CellPoint, 3> corners, std::span<const double, 3> heights, int columns,
                  int rows, const std::function<void(int column, int row, double height)> &give);

} // namespace machi::core
