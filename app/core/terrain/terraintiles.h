#pragma once

#include "core/model/heightdatum.h"
#include "core/task/feedback.h"
#include "core/task/result.h"

#include <QString>

namespace machi::core {

class ElevationRaster;

/// Makes the scene tiles of a terrain, `scene/tiles.bin` in its folder (core/scene/scenetiles.h), from its
/// elevation raster. A tile is 128 cells of its level wide, cut into right triangles, with a skirt that hides
/// the seams between levels; leaves are true to the raster within `terrainLeafError` metres. A tile has one
/// feature, fid 0. u and v run over the tile's box in degrees, from the north-western corner, for what is
/// draped over it. Where the raster has no value there is no ground; far tiles may reach one of their cells
/// further.
Status writeTerrainTiles(ElevationRaster &raster, const QString &dataFolder, HeightDatum height,
                         const Feedback &feedback);

constexpr double terrainLeafError = 0.1;

} // namespace machi::core
