#pragma once

#include "core/model/localframe.h"
#include "core/water/waterfield.h"

#include <array>
#include <cstdint>
#include <vector>

namespace machi::core {

struct WaterVertex
{
    float east, north, up; ///< metres of a frame
    float u, v;            ///< in the patch, from its north-western corner
};
static_assert(sizeof(WaterVertex) == 20);

/// The triangles of a patch of water, for the graphics card.
struct WaterMesh
{
    std::vector<WaterVertex> vertices;
    std::vector<std::uint32_t> indices;
    std::array<float, 3> low{}, high{}; ///< box
};

/// Cuts a patch, whose cells are a power of two along each side, into right triangles that keep its surface
/// within `error` metres, or as near to that as `most` triangles allow. Cells at the edge of the water are
/// covered whole: what is dry of them the colours leave out.
WaterMesh waterMesh(const WaterPatch &patch, const LocalFrame &frame, double error, std::size_t most);

} // namespace machi::core
