#include "core/water/watercells.h"

#include <algorithm>
#include <cmath>

namespace machi::core {

WaterCells::WaterCells(const Extent &where, int wide, int tall)
    : box(where),
      columns(wide),
      rows(tall),
      values(static_cast<std::size_t>(wide) * static_cast<std::size_t>(tall), dry),
      colours(values.size(), 0)
{
}

void WaterCells::put(std::size_t cell, float value, QRgb colour)
{
    if (std::isnan(value) || qAlpha(colour) == 0 || values[cell] >= value) return;
    values[cell] = value;
    colours[cell] = colour;
}

void fillRings(const std::vector<std::vector<CellPoint>> &rings, int columns, int rows,
               const std::function<void(int row, int from, int to)> &give)
{
    double low = rows;
    double high = 0;
    for (const auto &ring : rings)
        for (const CellPoint &point : ring) {
            low = std::min(low, point.y);
            high = std::max(high, point.y);
        }
    const int first = std::max(0, static_cast<int>(std::floor(low)));
    const int last = std::min(rows - 1, static_cast<int>(std::ceil(high)));
    std::vector<double> crossings;
    for (int row = first; row <= last; ++row) {
        const double y = row + 0.5;
        crossings.clear();
        for (const auto &ring : rings)
            for (std::size_t index = 0; index < ring.size(); ++index) {
                const CellPoint &a = ring[index];
                const CellPoint &b = ring[index + 1 == ring.size() ? 0 : index + 1];
                if ((a.y <= y) == (b.y <= y)) continue;
                crossings.push_back(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
            }
        std::sort(crossings.begin(), crossings.end());
        for (std::size_t pair = 0; pair + 1 < crossings.size(); pair += 2) {
            const auto column = [&](double x) {
                return static_cast<int>(std::clamp(std::ceil(x - 0.5), 0.0, double(columns)));
            };
            const int from = column(crossings[pair]);
            const int to = column(crossings[pair + 1]);
            if (from < to) give(row, from, to);
        }
    }
}

void fillTriangle(std::span<const CellPoint, 3> corners, std::span<const double, 3> heights, int columns,
                  int rows, const std::function<void(int column, int row, double height)> &give)
{
    const CellPoint &a = corners[0];
    const CellPoint &b = corners[1];
    const CellPoint &c = corners[2];
    const double area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
    if (!(std::abs(area) > 1e-12)) return;
    const auto [west, east] = std::minmax({a.x, b.x, c.x});
    const auto [north, south] = std::minmax({a.y, b.y, c.y});
    const int firstColumn = std::max(0, static_cast<int>(std::floor(west)));
    const int lastColumn = std::min(columns - 1, static_cast<int>(std::ceil(east)));
    const int firstRow = std::max(0, static_cast<int>(std::floor(north)));
    const int lastRow = std::min(rows - 1, static_cast<int>(std::ceil(south)));
    constexpr double slack = 1e-9; // a cell on the edge of two triangles belongs to both
    for (int row = firstRow; row <= lastRow; ++row)
        for (int column = firstColumn; column <= lastColumn; ++column) {
            const double x = column + 0.5;
            const double y = row + 0.5;
            const double ofB = ((x - a.x) * (c.y - a.y) - (c.x - a.x) * (y - a.y)) / area;
            const double ofC = ((b.x - a.x) * (y - a.y) - (x - a.x) * (b.y - a.y)) / area;
            if (ofB < -slack || ofC < -slack || ofB + ofC > 1 + slack) continue;
            give(column, row, heights[0] + ofB * (heights[1] - heights[0]) + ofC * (heights[2] - heights[0]));
        }
}

} // namespace machi::core
