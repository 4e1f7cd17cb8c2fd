#pragma once

#include "scene/scenecamera.h"
#include "scene/scenelayer.h"

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace machi::scene {

/// What a ray meets first.
struct ScenePick
{
    QString layerId;
    std::int64_t fid = 0;
    core::Vector3 point; ///< in the camera's frame
    double distance = 0; ///< metres from the eye
};

/// A tile to look in, and what its objects look like: those of alpha 0 are not there.
struct PickTile
{
    const SceneLayer *layer = nullptr;
    std::uint32_t node = 0;
    const SceneColours *colours = nullptr;
};
/// As their layers are coloured now. Main thread.
std::vector<PickTile> pickTiles(std::span<const LayerTile> tiles);

/// Looks among the objects of these tiles: boxes first, then the triangles of those whose box is met (Möller
/// and Trumbore, "Fast, Minimum Storage Ray/Triangle Intersection", 1997, both sides). Only what is at least
/// `nearest` and at most `farthest` metres away. Any thread.
std::optional<ScenePick> pick(std::span<const PickTile> tiles, const core::LocalFrame &frame,
                              const SceneRay &ray, double nearest = 0,
                              double farthest = std::numeric_limits<double>::max());

} // namespace machi::scene
