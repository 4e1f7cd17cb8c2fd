#pragma once

#include "core/model/localframe.h"
#include "core/scene/scenechunk.h"

#include <cstdint>
#include <vector>

namespace machi::core {

/// A small object, or several: an upright box on a turned rectangle, metres of a tile's frame. `top` and
/// `base` are alike for what lies flat.
struct SceneBlock
{
    double east, north, base, top;
    double halfLong, halfWide; ///< of the rectangle
    double angle;              ///< of its long side, radians from east to north
    double weight;             ///< of the largest object in it: whose fid it bears
    std::int64_t fid;
    float semantic; ///< of the upper side
    double side;    ///< m²: walls that merging has taken away, as they are seen from the side
    double room;    ///< m² of ground that the merged ones stood on, gaps and all; 0: one object
};

/// The block that an object would be. It has the area that the object covers and the mean height of its upper
/// sides, so that merging blocks keeps what a city looks like from far away.
struct SceneOutline
{
    SceneBlock block;
    double error; ///< metres by which the block may be wrong
};
/// One for each feature.
std::vector<SceneOutline> outlines(const SceneChunk &chunk);

/// Merges blocks that are smaller than a cell of this size (metres) and begin in the same one and in the
/// same storey of that height. Larger blocks stay.
std::vector<SceneBlock> mergeBlocks(std::vector<SceneBlock> blocks, double cell);
/// How many there would be.
std::size_t countMerged(const std::vector<SceneBlock> &blocks, double cell);

/// Triangles that drawing a block takes where `error` metres do not count: lower than half of that it is an
/// upper side only; none has a lower side.
std::size_t trianglesOf(const SceneBlock &block, double error);
/// Seen slantwise (45 degrees, from anywhere) it hides as much ground as what was merged into it would, put
/// at random into `room`: else a city of many houses pales from afar, because small ones are mostly walls.
void drawBlock(const SceneBlock &block, double error, SceneChunk &to);
SceneBlock moved(const SceneBlock &block, const RigidMotion &motion);

/// Triangles with their corners moved to the mean of all corners in one cell of a grid (J. Rossignac and P.
/// Borrel, Multi-resolution 3D approximations, 1993); those that vanish are left out, and an object that
/// would vanish becomes its block. Only features that are not `taken`.
SceneChunk clusterVertices(const SceneChunk &chunk, double cell, const std::vector<SceneOutline> &outlines,
                           const std::vector<bool> &taken);

} // namespace machi::core
