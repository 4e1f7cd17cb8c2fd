#include "scene/scenepick.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace machi::scene {

using core::Vector3;

namespace {

/// Where the ray enters a box; none if it passes by or the box begins beyond `limit`.
std::optional<double> enters(const SceneRay &ray, const std::array<float, 3> &low,
                             const std::array<float, 3> &high, double limit)
{
    constexpr double slack = 0.01; // flat boxes and floats
    const std::array<double, 3> from{ray.from.x, ray.from.y, ray.from.z};
    const std::array<double, 3> direction{ray.direction.x, ray.direction.y, ray.direction.z};
    double near = 0;
    double far = limit;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double below = double{low[axis]} - slack - from[axis];
        const double above = double{high[axis]} + slack - from[axis];
        if (std::abs(direction[axis]) < 1e-12) {
            if (below > 0 || above < 0) return {};
            continue;
        }
        const auto [one, other] = std::minmax({below / direction[axis], above / direction[axis]});
        near = std::max(near, one);
        far = std::min(far, other);
        if (near > far) return {};
    }
    return near;
}

std::optional<double> meets(const SceneRay &ray, const Vector3 &a, const Vector3 &b, const Vector3 &c)
{
    const Vector3 ab = b - a;
    const Vector3 ac = c - a;
    const Vector3 p = ray.direction.cross(ac);
    const double determinant = ab.dot(p);
    if (std::abs(determinant) < 1e-12) return {};
    const Vector3 t = ray.from - a;
    const double u = t.dot(p) / determinant;
    if (u < 0 || u > 1) return {};
    const Vector3 q = t.cross(ab);
    const double v = ray.direction.dot(q) / determinant;
    if (v < 0 || u + v > 1) return {};
    const double distance = ac.dot(q) / determinant;
    if (distance <= 0) return {};
    return distance;
}

Vector3 at(const core::SceneVertex &vertex)
{
    return {double{vertex.east}, double{vertex.north}, double{vertex.up}};
}

} // namespace

std::vector<PickTile> pickTiles(std::span<const LayerTile> tiles)
{
    std::vector<PickTile> all;
    for (const LayerTile &tile : tiles)
        all.push_back({tile.layer, tile.node, &tile.layer->colours()});
    return all;
}

std::optional<ScenePick> pick(std::span<const PickTile> tiles, const core::LocalFrame &frame,
                              const SceneRay &ray, double nearest, double farthest)
{
    double found = farthest;
    const SceneLayer *layer = nullptr;
    std::int64_t fid = 0;
    for (const PickTile &ref : tiles) {
        const core::LocalFrame &own = ref.layer->frame(ref.node);
        const SceneRay local{own.pointFrom(frame, ray.from), own.directionFrom(frame, ray.direction)};
        // A node's box is that of all below it: at least what it draws itself.
        const core::SceneNode &node = ref.layer->node(ref.node);
        if (!enters(local, node.boxLow, node.boxHigh, found)) continue;
        const core::SceneTiles::Content content = ref.layer->content(ref.node);
        for (const core::SceneFeature &feature : content.features) {
            if (!enters(local, feature.low, feature.high, found)) continue;
            if (qAlpha(ref.colours->of(feature.fid)) == 0) continue;
            const std::span<const std::uint32_t> indices =
                content.indices.subspan(feature.firstIndex, feature.indexCount);
            for (std::size_t corner = 0; corner + 2 < indices.size(); corner += 3) {
                const auto distance = meets(local, at(content.vertices[indices[corner]]),
                                            at(content.vertices[indices[corner + 1]]),
                                            at(content.vertices[indices[corner + 2]]));
                if (!distance || *distance < nearest || *distance >= found) continue;
                found = *distance;
                layer = ref.layer;
                fid = feature.fid;
            }
        }
    }
    if (!layer) return {};
    return ScenePick{layer->id(), fid, ray.from + ray.direction * found, found};
}

} // namespace machi::scene
