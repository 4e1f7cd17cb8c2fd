#pragma once

#include "scene/scenecamera.h"
#include "scene/scenelayer.h"

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
/// Intersection", 1997, both sides). Any thread.
std::optional<ScenePick> pick(std::span<const LayerTile> tiles, const core::LocalFrame &frame,
                              const SceneRay &ray);

} // namespace machi::scene
