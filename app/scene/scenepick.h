#pragma once

#include "scene/scenecamera.h"
#include "scene/scenelayer.h"

#include <limits>
#include <optional>
#include <span>

namespace machi::scene {

/// What a ray meets first.
struct ScenePick
{
    QString layerId;
    std::int64_t fid = 0;
    core::Vector3 point; ///< in the camera's frame
    double distance = 0; ///< metres from the eye
};

/// Looks among the objects of these tiles that their layer's colours do not hide: boxes first, then the
/// triangles of those whose box is met (Möller and Trumbore, "Fast, Minimum Storage Ray/Triangle
/// Intersection", 1997, both sides). Only what is at least `nearest` and at most `farthest` metres away.
/// Any thread.
std::optional<ScenePick> pick(std::span<const LayerTile> tiles, const core::LocalFrame &frame,
                              const SceneRay &ray, double nearest = 0,
                              double farthest = std::numeric_limits<double>::max());

} // namespace machi::scene
