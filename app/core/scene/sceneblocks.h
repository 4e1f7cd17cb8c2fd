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

/// Triangles that drawing a block takes: a flat one has an upper side only, none has a lower side.
std::size_t trianglesOf(const SceneBlock &block);
void drawBlock(const SceneBlock &block, SceneChunk &to);
SceneBlock moved(const SceneBlock &block, const RigidMotion &motion);

/// Triangles with their corners moved to the mean of all corners in one cell of a grid (J. Rossignac and P.
/// Borrel, Multi-resolution 3D approximations, 1993); those that vanish are left out, and an object that
/// would vanish becomes its block. Only features that are not `taken`.
SceneChunk clusterVertices(const SceneChunk &chunk, double cell, const std::vector<SceneOutline> &outlines,
                           const std::vector<bool> &taken);

} // namespace machi::core
