#pragma once

#include "core/sample/townplan.h"

#include <vector>

namespace machi::core::sample {

/// A piece of ground for one building: a rectangle whose front edge lies along the street. What stands inside
/// it cannot touch its neighbours.
struct Plot
{
    Point corner; ///< front left, seen from the street
    Point along;  ///< unit vector to the right along the front
    Point inward; ///< unit vector away from the street, 90° to the left of `along`
    double width = 0;
    double depth = 0;
    int index = 0; ///< within the block
};

/// The plots of a block, most important first. A pure function of the block.
std::vector<Plot> plotsOf(const Block &block);

} // namespace machi::core::sample
