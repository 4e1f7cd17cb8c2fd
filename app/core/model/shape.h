#pragma once

#include "core/model/extent.h"

#include <cstdint>
#include <vector>

namespace machi::core {

enum class ShapeType { None, Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon };

/// The geometry of a flat row: what the 2D map draws. Coordinates interleaved, x/y(/z), in the table's CRS.
/// Nesting by offsets: `parts` are indices into `rings`, `rings` are indices of vertices; both start at 0 and
/// leave out the end. A polygon's first ring of a part is the outer one. Rings are closed (first = last).
struct Shape
{
    ShapeType type = ShapeType::None;
    bool hasZ = false;
    std::vector<double> coordinates;
    std::vector<std::uint32_t> rings;
    std::vector<std::uint32_t> parts;

    int dimension() const { return hasZ ? 3 : 2; }
    std::size_t vertexCount() const { return coordinates.size() / static_cast<std::size_t>(dimension()); }
    bool isEmpty() const { return type == ShapeType::None || coordinates.empty(); }
    Extent extent() const;

    static Shape point(double x, double y);
    /// Little-endian ISO WKB, and back; `fromWkb` gives None for what is not understood or is cut short.
    std::vector<std::uint8_t> toWkb() const;
    static Shape fromWkb(const std::uint8_t *data, std::size_t size);
};

} // namespace machi::core
