#pragma once

#include "scene/scenelayer.h"

namespace machi::scene {

/// Level ground as a layer of its own, where there is no terrain: around `extent` (degrees), at `height`.
/// Its id is empty; its file goes with it. nullptr when it cannot be written.
std::shared_ptr<SceneLayer> makeLevelGround(const core::Extent &extent, double height);

} // namespace machi::scene
