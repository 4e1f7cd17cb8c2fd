#include "core/scene/scenechunk.h"

#include <algorithm>
#include <limits>

namespace machi::core {

namespace {

/// Moves single triangles of one object into a chunk, each vertex once.
class ObjectCopy
{
public:
    ObjectCopy(const SceneChunk &from, SceneChunk &to, std::int64_t fid) : m_from(from), m_to(to)
    {
        m_feature.fid = fid;
        m_feature.firstIndex = static_cast<std::uint32_t>(to.indices.size());
        m_feature.low.fill(std::numeric_limits<float>::max());
        m_feature.high.fill(std::numeric_limits<float>::lowest());
    }
    ~ObjectCopy()
    {
        m_feature.indexCount = static_cast<std::uint32_t>(m_to.indices.size()) - m_feature.firstIndex;
        if (m_feature.indexCount > 0) m_to.features.push_back(m_feature);
    }
    ObjectCopy(const ObjectCopy &) = delete;
    ObjectCopy &operator=(const ObjectCopy &) = delete;

    void addTriangle(std::size_t firstIndex, std::vector<std::uint32_t> &numbers, std::uint32_t lowest)
    {
        for (std::size_t corner = 0; corner < 3; ++corner) {
            const std::uint32_t index = m_from.indices[firstIndex + corner];
            std::uint32_t &number = numbers[index - lowest];
            if (number == noSceneIndex) {
                number = static_cast<std::uint32_t>(m_to.vertices.size());
                SceneVertex vertex = m_from.vertices[index];
                vertex.feature = static_cast<float>(m_to.features.size());
                const float at[] = {vertex.east, vertex.north, vertex.up};
                for (std::size_t axis = 0; axis < 3; ++axis) {
                    m_feature.low[axis] = std::min(m_feature.low[axis], at[axis]);
                    m_feature.high[axis] = std::max(m_feature.high[axis], at[axis]);
                }
                m_to.vertices.push_back(vertex);
                if (!m_from.textures.empty()) m_to.textures.push_back(m_from.textures[index]);
            }
            m_to.indices.push_back(number);
        }
    }

private:
    const SceneChunk &m_from;
    SceneChunk &m_to;
    SceneFeature m_feature{};
};

} // namespace

void SceneChunk::append(const SceneChunk &part)
{
    const auto base = static_cast<std::uint32_t>(vertices.size());
    const auto firstIndex = static_cast<std::uint32_t>(indices.size());
    const auto firstFeature = static_cast<float>(features.size());
    vertices.reserve(vertices.size() + part.vertices.size());
    for (SceneVertex vertex : part.vertices) {
        vertex.feature += firstFeature;
        vertices.push_back(vertex);
    }
    indices.reserve(indices.size() + part.indices.size());
    for (const std::uint32_t index : part.indices)
        indices.push_back(index + base);
    for (SceneFeature feature : part.features) {
        feature.firstIndex += firstIndex;
        features.push_back(feature);
    }
    if (textures.empty() && part.textures.empty()) return;
    textures.resize(base, 0);
    textures.insert(textures.end(), part.textures.begin(), part.textures.end());
    textures.resize(vertices.size(), 0);
}

void SceneChunk::dropLast()
{
    indices.resize(features.back().firstIndex);
    features.pop_back();
}

std::array<SceneChunk, 4> splitChunk(const SceneChunk &chunk, double middleEast, double middleNorth,
                                     double quarterWidth, double quarterHeight)
{
    std::array<SceneChunk, 4> quarters;
    const auto quarterOf = [&](double east, double north) {
        return (east >= middleEast ? 1u : 0u) + (north >= middleNorth ? 2u : 0u);
    };
    std::vector<std::uint32_t> numbers[4];
    for (const SceneFeature &feature : chunk.features) {
        const auto first = chunk.indices.begin() + feature.firstIndex;
        const auto [low, high] = std::minmax_element(first, first + feature.indexCount);
        const std::uint32_t lowest = *low;
        const std::size_t count = *high - lowest + 1;
        const bool whole = double{feature.high[0]} - double{feature.low[0]} <= quarterWidth &&
                           double{feature.high[1]} - double{feature.low[1]} <= quarterHeight;
        const std::size_t end = std::size_t{feature.firstIndex} + feature.indexCount;
        if (whole) {
            const std::uint32_t quarter = quarterOf((double{feature.low[0]} + double{feature.high[0]}) / 2,
                                                    (double{feature.low[1]} + double{feature.high[1]}) / 2);
            numbers[0].assign(count, noSceneIndex);
            ObjectCopy copy(chunk, quarters[quarter], feature.fid);
            for (std::size_t index = feature.firstIndex; index < end; index += 3)
                copy.addTriangle(index, numbers[0], lowest);
            continue;
        }
        for (auto &one : numbers)
            one.assign(count, noSceneIndex);
        ObjectCopy copies[4] = {{chunk, quarters[0], feature.fid},
                                {chunk, quarters[1], feature.fid},
                                {chunk, quarters[2], feature.fid},
                                {chunk, quarters[3], feature.fid}};
        for (std::size_t index = feature.firstIndex; index < end; index += 3) {
            double east = 0;
            double north = 0;
            for (std::size_t corner = 0; corner < 3; ++corner) {
                east += double{chunk.vertices[chunk.indices[index + corner]].east} / 3;
                north += double{chunk.vertices[chunk.indices[index + corner]].north} / 3;
            }
            const std::uint32_t quarter = quarterOf(east, north);
            copies[quarter].addTriangle(index, numbers[quarter], lowest);
        }
    }
    return quarters;
}

} // namespace machi::core
