#pragma once

#include <array>
#include <cstddef>

namespace machi::core::citygml {

/// Where the shape of an implicit geometry stands (CityGML 2.0, 8.2): matrix * point + reference point.
struct TemplatePlace
{
    std::array<double, 16> matrix{1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1}; ///< row by row
    std::array<double, 3> reference{}; ///< x/y/z in the file's CRS, longitude first

    /// Moves `count` points, x/y/z in metres, to their place; in a geographic CRS by degrees.
    void apply(double *points, std::size_t count, bool geographic) const;
};

} // namespace machi::core::citygml
