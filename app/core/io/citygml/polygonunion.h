#pragma once

#include "core/model/shape.h"

#include <memory>

namespace machi::core::citygml {

/// Union and repair of polygons by GEOS. One thread; holds GEOS's own state.
class PolygonUnion
{
public:
    PolygonUnion();
    ~PolygonUnion();

    bool isValid(const Shape &polygons) const;
    /// The area covered by any of the polygons, which may overlap and be invalid, as a MultiPolygon; slivers
    /// left between faces that only nearly meet (holes below `smallestHole`, in the coordinates' unit
    /// squared) close. Where even GEOS fails, the polygons themselves.
    Shape unite(const Shape &polygons, double smallestHole) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace machi::core::citygml
