#pragma once

#include "core/io/citygml/linkindex.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace machi::core::citygml {

/// Puts geometry from elsewhere among an object's own: into its LOD and part, to its place, and into the
/// coordinate system of the object's file. One thread.
class LinkedGeometry
{
public:
    LinkedGeometry(const Crs &crs, HeightDatum height) : m_crs(crs), m_height(height) {}

    /// `geometry`: one per LOD, as a CityObject has it.
    void add(LinkIndex::Part &&part, const CityObject &object, const GeometryLink &link,
             std::vector<ExactGeometry> &geometry);
    /// Of a link whose shape is not there at least the point where it would stand, if that is known.
    static void addPlaceOf(const CityObject &object, const GeometryLink &link,
                           std::vector<ExactGeometry> &geometry);
    static std::size_t vertices(const std::vector<ExactGeometry> &geometry);

    /// Whether since the last call something could not be converted and was left out.
    bool takeLost() { return std::exchange(m_lost, false); }
    /// Whether since the last call heights of another datum were taken as they are.
    bool takeOtherHeights() { return std::exchange(m_otherHeights, false); }

private:
    bool convert(ExactGeometry &geometry, const FileCrs &from);

    Crs m_crs;
    HeightDatum m_height;
    std::map<int, std::optional<CoordinateTransform>> m_transforms; ///< by EPSG code
    bool m_lost = false;
    bool m_otherHeights = false;
};

} // namespace machi::core::citygml
