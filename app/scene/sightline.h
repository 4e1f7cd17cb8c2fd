#pragma once

#include "scene/scenepick.h"
#include "scene/tilestage.h"

namespace machi::scene {

/// Whether one place is seen from another.
struct SightLine
{
    core::GeoPoint from, to;
    double length = 0;                ///< metres
    std::optional<ScenePick> blocked; ///< what the eye meets first on the way; none = the other is seen
    core::GeoPoint where;             ///< the place of that
};

/// Against the exact geometry of what the scene shows, in its finest tiles, however coarse they are drawn
/// now; what is hidden by a filter or a section blocks nothing. Of what lies within 5 cm of either end is not
/// spoken: the ends lie on it. Main thread; reads tiles.
SightLine sightLine(const TileStage &stage, const std::optional<core::CutBox> &cut,
                    const core::GeoPoint &from, const core::GeoPoint &to);

} // namespace machi::scene
