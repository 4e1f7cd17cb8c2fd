#pragma once

#include "core/sample/building.h"
#include "core/sample/citygmlfile.h"

#include <vector>

namespace machi::core::sample {

/// The pictures that LOD2 buildings are covered with; each covers a fixed number of metres.
enum class Picture { HouseWall, OfficeWall, TiledRoof, FlatRoof, None };

/// Texture coordinates in ten-thousandths, origin at the lower left of the picture.
struct TexturePoint
{
    int u = 0;
    int v = 0;
};

/// One face of a LOD2 building, seen from outside counter-clockwise, with its place in a picture.
struct Face
{
    enum Kind { Ground, Wall, Roof };
    Kind kind = Ground;
    Rings rings;
    Picture picture = Picture::None;
    std::vector<std::vector<TexturePoint>> texture; ///< as many as `rings`, empty without a picture
};

/// The faces of a building's closed shell: flat roof, flat roof with a penthouse in a hole of it, gable or
/// hip.
std::vector<Face> facesOf(const Building &building);

} // namespace machi::core::sample
