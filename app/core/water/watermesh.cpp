#include "core/water/watermesh.h"

#include "core/terrain/righttriangles.h"

#include <algorithm>
#include <limits>

namespace machi::core {

WaterMesh waterMesh(const WaterPatch &patch, const LocalFrame &frame, double error, std::size_t most)
{
    WaterMesh mesh;
    if (patch.isDry()) return mesh;
    const int side = patch.cells + 1;
    RightTriangles cutter(side);
    cutter.setHeights(patch.levels);
    std::vector<std::uint32_t> points;
    for (int times = 0; times < 24; ++times, error *= 1.6) {
        points.clear();
        cutter.triangles(static_cast<float>(error), points);
        if (points.size() / 3 <= most) break;
    }
    mesh.low.fill(std::numeric_limits<float>::max());
    mesh.high.fill(std::numeric_limits<float>::lowest());
    constexpr std::uint32_t none = 0xffffffff;
    std::vector<std::uint32_t> numbers(patch.levels.size(), none);
    for (const std::uint32_t point : points) {
        std::uint32_t &number = numbers[point];
        if (number == none) {
            number = static_cast<std::uint32_t>(mesh.vertices.size());
            const double u = double(point % static_cast<std::uint32_t>(side)) / patch.cells;
            const double v = double(point / static_cast<std::uint32_t>(side)) / patch.cells;
            const auto at = frame.toLocal(patch.box.west + u * (patch.box.east - patch.box.west),
                                          patch.box.north - v * (patch.box.north - patch.box.south),
                                          double{patch.levels[point]});
            for (std::size_t axis = 0; axis < 3; ++axis) {
                mesh.low[axis] = std::min(mesh.low[axis], static_cast<float>(at[axis]));
                mesh.high[axis] = std::max(mesh.high[axis], static_cast<float>(at[axis]));
            }
            mesh.vertices.push_back({static_cast<float>(at[0]), static_cast<float>(at[1]),
                                     static_cast<float>(at[2]), static_cast<float>(u),
                                     static_cast<float>(v)});
        }
        mesh.indices.push_back(number);
    }
    return mesh;
}

} // namespace machi::core
