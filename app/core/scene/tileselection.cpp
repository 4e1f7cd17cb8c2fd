#include "core/scene/tileselection.h"

#include "core/scene/scenetiles.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <set>

namespace machi::core {

namespace {

using Vector = TileCamera::Vector;

Vector cross(const Vector &a, const Vector &b)
{
    return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}
double dot(const Vector &a, const Vector &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
Vector unit(const Vector &a)
{
    const double length = std::sqrt(dot(a, a));
    return length > 0 ? Vector{a[0] / length, a[1] / length, a[2] / length} : a;
}

struct Candidate
{
    double error;
    TileRef ref;
    bool operator<(const Candidate &other) const
    {
        return error != other.error ? error < other.error : ref > other.ref;
    }
};

} // namespace

TileTree tileTree(const SceneTiles &tiles, const LocalFrame &view, double lift)
{
    TileTree tree;
    tree.reserve(tiles.nodes().size());
    for (const SceneNode &node : tiles.nodes()) {
        const RigidMotion motion = LocalFrame(node.longitude, node.latitude, node.height).motionTo(view);
        Vector low, high;
        low.fill(std::numeric_limits<double>::max());
        high.fill(std::numeric_limits<double>::lowest());
        for (int corner = 0; corner < 8; ++corner) {
            const Vector at = motion.apply({double{(corner & 1 ? node.boxHigh : node.boxLow)[0]},
                                            double{(corner & 2 ? node.boxHigh : node.boxLow)[1]},
                                            double{(corner & 4 ? node.boxHigh : node.boxLow)[2]} + lift});
            for (std::size_t axis = 0; axis < 3; ++axis) {
                low[axis] = std::min(low[axis], at[axis]);
                high[axis] = std::max(high[axis], at[axis]);
            }
        }
        TileVolume &tile = tree.emplace_back();
        for (std::size_t axis = 0; axis < 3; ++axis) {
            tile.centre[axis] = (low[axis] + high[axis]) / 2;
            tile.half[axis] = (high[axis] - low[axis]) / 2;
        }
        tile.error = double{node.error};
        tile.triangles = node.indices / 3;
        tile.parent = node.parent;
        tile.firstChild = node.firstChild;
        tile.children = node.children;
    }
    return tree;
}

TileCamera TileCamera::perspective(const Vector &eye, const Vector &target, const Vector &up, double angle,
                                   int width, int height)
{
    TileCamera camera;
    camera.eye = eye;
    const double tangent = std::tan(angle / 2 * std::numbers::pi / 180);
    camera.pixelsPerRadian = height / (2 * tangent);
    const Vector forward = unit({target[0] - eye[0], target[1] - eye[1], target[2] - eye[2]});
    Vector right = cross(forward, up);
    if (dot(right, right) < 1e-12) right = cross(forward, {0, 1, 0}); // straight down: north is up
    right = unit(right);
    const Vector top = cross(right, forward);
    const double wide = tangent * width / std::max(height, 1);
    const auto plane = [&](const Vector &side, double slope) {
        const Vector normal =
            unit({forward[0] * slope + side[0], forward[1] * slope + side[1], forward[2] * slope + side[2]});
        camera.planes.push_back({normal[0], normal[1], normal[2], -dot(normal, eye)});
    };
    plane(right, wide);
    plane({-right[0], -right[1], -right[2]}, wide);
    plane(top, tangent);
    plane({-top[0], -top[1], -top[2]}, tangent);
    return camera;
}

bool TileCamera::sees(const TileVolume &tile) const
{
    for (const std::array<double, 4> &plane : planes) {
        double distance = plane[3];
        for (std::size_t axis = 0; axis < 3; ++axis)
            distance += plane[axis] * tile.centre[axis] + std::abs(plane[axis]) * tile.half[axis];
        if (distance < 0) return false;
    }
    return true;
}

double TileCamera::screenError(const TileVolume &tile) const
{
    if (tile.error <= 0) return 0;
    if (pixelsPerMetre > 0) return tile.error * pixelsPerMetre;
    double square = 0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double away = std::max(std::abs(eye[axis] - tile.centre[axis]) - tile.half[axis], 0.0);
        square += away * away;
    }
    if (square <= 0) return std::numeric_limits<double>::infinity();
    return tile.error * pixelsPerRadian / std::sqrt(square);
}

TileChoice selectTiles(std::span<const TileTree> trees, const TileCamera &camera, const TileLimits &limits)
{
    TileChoice choice;
    std::vector<Candidate> open; // a heap
    std::vector<Candidate> done;
    const auto volume = [&](TileRef ref) -> const TileVolume & { return trees[ref.tree][ref.tile]; };
    for (std::uint32_t number = 0; number < trees.size(); ++number) {
        const TileRef root{number, 0};
        if (trees[number].empty() || !camera.sees(volume(root))) continue;
        open.push_back({camera.screenError(volume(root)), root});
        choice.triangles += volume(root).triangles;
    }
    std::make_heap(open.begin(), open.end());
    while (!open.empty()) {
        std::pop_heap(open.begin(), open.end());
        const Candidate worst = open.back();
        open.pop_back();
        const TileVolume &tile = volume(worst.ref);
        if (worst.error <= limits.pixelError || tile.children == 0) {
            done.push_back(worst);
            continue;
        }
        std::uint64_t after = choice.triangles - tile.triangles;
        const std::uint32_t end = tile.firstChild + tile.children;
        for (std::uint32_t child = tile.firstChild; child < end; ++child)
            if (camera.sees(trees[worst.ref.tree][child])) after += trees[worst.ref.tree][child].triangles;
        if (after > limits.triangles && after > choice.triangles) {
            done.push_back(worst); // smaller ones may still fit
            continue;
        }
        choice.triangles = after;
        for (std::uint32_t child = tile.firstChild; child < end; ++child) {
            const TileRef ref{worst.ref.tree, child};
            if (!camera.sees(volume(ref))) continue;
            open.push_back({camera.screenError(volume(ref)), ref});
            std::push_heap(open.begin(), open.end());
        }
    }
    std::sort(done.begin(), done.end(), [](const Candidate &a, const Candidate &b) { return b < a; });
    for (const Candidate &one : done)
        choice.tiles.push_back(one.ref);
    if (!done.empty()) choice.pixelError = done.front().error;
    return choice;
}

std::vector<TileRef> standIns(std::span<const TileTree> trees, std::span<const TileRef> chosen,
                              const std::function<bool(TileRef)> &isReady)
{
    std::set<TileRef> drawn;
    // Adds the descendants that cover a tile; false (and nothing added) where one is missing.
    const std::function<bool(TileRef, std::vector<TileRef> &)> below = [&](TileRef ref,
                                                                           std::vector<TileRef> &cover) {
        const TileVolume &tile = trees[ref.tree][ref.tile];
        if (tile.children == 0) return false;
        for (std::uint32_t child = tile.firstChild; child < tile.firstChild + tile.children; ++child) {
            const TileRef at{ref.tree, child};
            if (isReady(at))
                cover.push_back(at);
            else if (!below(at, cover))
                return false;
        }
        return true;
    };
    std::vector<TileRef> cover;
    for (const TileRef ref : chosen) {
        if (isReady(ref)) {
            drawn.insert(ref);
            continue;
        }
        cover.clear();
        if (below(ref, cover)) {
            drawn.insert(cover.begin(), cover.end());
            continue;
        }
        for (std::uint32_t up = trees[ref.tree][ref.tile].parent; up != noSceneIndex;
             up = trees[ref.tree][up].parent)
            if (isReady({ref.tree, up})) {
                drawn.insert({ref.tree, up});
                break;
            }
    }
    // An ancestor that stands in covers its whole part.
    std::vector<TileRef> result;
    for (const TileRef ref : drawn) {
        bool covered = false;
        for (std::uint32_t up = trees[ref.tree][ref.tile].parent; up != noSceneIndex && !covered;
             up = trees[ref.tree][up].parent)
            covered = drawn.count({ref.tree, up}) > 0;
        if (!covered) result.push_back(ref);
    }
    return result;
}

} // namespace machi::core
