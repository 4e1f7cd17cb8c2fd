#include "scene/sightline.h"

#include <algorithm>

namespace machi::scene {

SightLine sightLine(const TileStage &stage, const std::optional<core::CutBox> &cut,
                    const core::GeoPoint &from, const core::GeoPoint &to)
{
    constexpr double slack = 0.05;
    SightLine sight{from, to, 0, {}, to};
    const core::LocalFrame frame(from.longitude, from.latitude);
    const core::Vector3 start = frame.toLocal(from);
    const core::Vector3 way = frame.toLocal(to) - start;
    sight.length = way.length();
    if (sight.length <= 2 * slack) return sight;
    const SceneRay ray{start, way.unit()};
    double nearest = slack;
    double farthest = sight.length - slack;
    if (cut) {
        const auto span = cut->in(frame).along(ray.from, ray.direction);
        if (!span) return sight;
        nearest = std::max(nearest, span->first);
        farthest = std::min(farthest, span->second);
    }
    sight.blocked = pick(pickTiles(stage.leavesAlong(from, to)), frame, ray, nearest, farthest);
    if (sight.blocked) sight.where = frame.toGeographic(sight.blocked->point);
    return sight;
}

} // namespace machi::scene
