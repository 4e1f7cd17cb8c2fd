#pragma once

#include "core/terrain/levelground.h"
#include "scene/scenelayer.h"

namespace machi::scene {

/// Level ground as a layer of its own, where there is no terrain: around `extent` (degrees), at `height`,
/// where squares are wanted. Its id is empty; its file goes with it. nullptr when it cannot be written.
std::shared_ptr<SceneLayer> makeLevelGround(const core::Extent &extent, double height,
                                            const core::GroundWish &isWanted = {});

/// What stands where the terrain does not reach.
struct BeyondTerrain
{
    core::Extent extent;                         ///< degrees; empty = nothing stands there
    double height = 0;                           ///< metres that a tenth of its tiles lie below
    std::vector<core::Extent> land;              ///< boxes of the terrain
    bool reaches(const core::Extent &box) const; ///< the terrain does, at least in part
};
BeyondTerrain beyondTerrain(const std::vector<std::shared_ptr<SceneLayer>> &layers);

/// Keeps the level ground of one place. Main thread.
class LevelGround
{
public:
    /// Makes it anew where place or height are others; an empty extent = none. True = another one than
    /// before.
    bool cover(const core::Extent &extent, double height, const core::GroundWish &isWanted = {});
    const std::shared_ptr<SceneLayer> &layer() const { return m_layer; }

private:
    std::shared_ptr<SceneLayer> m_layer;
    core::Extent m_extent;
    double m_height = 0;
};

} // namespace machi::scene
