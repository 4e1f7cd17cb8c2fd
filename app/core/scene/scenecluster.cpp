#include "core/scene/sceneblocks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace machi::core {

namespace {

/// 21 bits an axis: a million cells either way.
std::uint64_t cellKey(const SceneVertex &vertex, double cell)
{
    const auto part = [cell](float value) {
        const double number = std::floor(double{value} / cell) + (1 << 20);
        return static_cast<std::uint64_t>(std::clamp(number, 0.0, double{(1 << 21) - 1}));
    };
    return part(vertex.east) << 42 | part(vertex.north) << 21 | part(vertex.up);
}

struct Mean
{
    double east = 0, north = 0, up = 0;
    std::uint32_t count = 0;
};

/// Faces that look another way keep their own corners, so that edges stay edges in the light.
std::uint64_t sideOf(const float *normal)
{
    const float x = std::abs(normal[0]);
    const float y = std::abs(normal[1]);
    const float z = std::abs(normal[2]);
    if (z >= x && z >= y) return normal[2] > 0 ? 0 : 1;
    if (x >= y) return normal[0] > 0 ? 2 : 3;
    return normal[1] > 0 ? 4 : 5;
}

} // namespace

SceneChunk clusterVertices(const SceneChunk &chunk, double cell, const std::vector<SceneOutline> &outlines,
                           const std::vector<bool> &taken)
{
    // All objects share the cells, so that neighbours that touch go on touching.
    std::unordered_map<std::uint64_t, std::uint32_t> cells;
    std::vector<Mean> means;
    std::vector<std::uint32_t> cellOf(chunk.vertices.size());
    for (std::size_t index = 0; index < chunk.vertices.size(); ++index) {
        const SceneVertex &vertex = chunk.vertices[index];
        if (taken[static_cast<std::size_t>(vertex.feature)]) continue;
        const auto number = static_cast<std::uint32_t>(means.size());
        const auto [found, isNew] = cells.try_emplace(cellKey(vertex, cell), number);
        if (isNew) means.emplace_back();
        Mean &mean = means[found->second];
        mean.east += double{vertex.east};
        mean.north += double{vertex.north};
        mean.up += double{vertex.up};
        ++mean.count;
        cellOf[index] = found->second;
    }

    SceneChunk result;
    std::unordered_map<std::uint64_t, std::uint32_t> corners; ///< of the object under way
    for (std::size_t number = 0; number < chunk.features.size(); ++number) {
        if (taken[number]) continue;
        const SceneFeature &feature = chunk.features[number];
        corners.clear();
        SceneFeature own{};
        own.fid = feature.fid;
        own.firstIndex = static_cast<std::uint32_t>(result.indices.size());
        own.low.fill(std::numeric_limits<float>::max());
        own.high.fill(std::numeric_limits<float>::lowest());
        const std::uint32_t end = feature.firstIndex + feature.indexCount;
        for (std::uint32_t index = feature.firstIndex; index < end; index += 3) {
            const std::uint32_t *corner = chunk.indices.data() + index;
            const std::uint32_t a = cellOf[corner[0]];
            const std::uint32_t b = cellOf[corner[1]];
            const std::uint32_t c = cellOf[corner[2]];
            if (a == b || b == c || c == a) continue;
            for (std::size_t side = 0; side < 3; ++side) {
                const SceneVertex &from = chunk.vertices[corner[side]];
                const std::uint32_t in = cellOf[corner[side]];
                const auto [found, isNew] =
                    corners.try_emplace(std::uint64_t{in} * 8 + sideOf(from.normal),
                                        static_cast<std::uint32_t>(result.vertices.size()));
                if (isNew) {
                    const Mean &mean = means[in];
                    SceneVertex vertex = from;
                    vertex.east = static_cast<float>(mean.east / mean.count);
                    vertex.north = static_cast<float>(mean.north / mean.count);
                    vertex.up = static_cast<float>(mean.up / mean.count);
                    vertex.feature = static_cast<float>(result.features.size());
                    vertex.u = vertex.v = -1;
                    const float at[] = {vertex.east, vertex.north, vertex.up};
                    for (std::size_t axis = 0; axis < 3; ++axis) {
                        own.low[axis] = std::min(own.low[axis], at[axis]);
                        own.high[axis] = std::max(own.high[axis], at[axis]);
                    }
                    result.vertices.push_back(vertex);
                }
                result.indices.push_back(found->second);
            }
        }
        own.indexCount = static_cast<std::uint32_t>(result.indices.size()) - own.firstIndex;
        if (own.indexCount > 0)
            result.features.push_back(own);
        else
            drawBlock(outlines[number].block, cell / 2, result);
    }
    return result;
}

} // namespace machi::core
