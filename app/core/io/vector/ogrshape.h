#pragma once

#include "core/model/shape.h"

#include <vector>

class OGRGeometry;

namespace machi::core {

/// What a geometry became on its way into a flat table.
struct OgrShapes
{
    std::vector<Shape> shapes; ///< more than one for a collection of points, lines and polygons
    bool linearized = false;   ///< curves were turned into short straight lines
    bool split = false;        ///< a collection was taken apart
    bool measureDropped = false;
    bool ringClosed = false; ///< a ring's last point was not its first
    bool notFinite = false;  ///< it held NaN, infinity or the like, so there is no shape
};

/// Points, lines and polygons keep their type; curves are linearised, TINs and polyhedral surfaces become
/// polygons, collections give one shape for each of points, lines and polygons. `keepZ` false flattens.
/// `swap` exchanges x and y. Empty and null geometries give no shape.
OgrShapes shapesFromOgr(const OGRGeometry *geometry, bool keepZ, bool swap = false);

} // namespace machi::core
