#pragma once

#include "core/scene/scenetiles.h"

#include <cstdint>
#include <vector>

namespace machi::core {

/// What lies in one tile while it is being made.
struct SceneChunk
{
    std::vector<SceneVertex> vertices;
    std::vector<std::uint32_t> indices;
    std::vector<SceneFeature> features; ///< their indices one after the other, in this order
    /// Number of each vertex's texture, 0 for none; empty where the data set has no textures.
    std::vector<std::uint32_t> textures;

    std::size_t triangles() const { return indices.size() / 3; }
    std::size_t bytes() const
    {
        return vertices.size() * sizeof(SceneVertex) + indices.size() * sizeof(std::uint32_t) +
               features.size() * sizeof(SceneFeature) + textures.size() * sizeof(std::uint32_t);
    }
    /// Numbers of vertices, indices and features go on after those that are there.
    void append(const SceneChunk &part);
    /// Takes the last feature away with its triangles; its vertices stay.
    void dropLast();
};

/// Shares a chunk out into the four quarters of a square about a middle (metres): an object that fits into a
/// quarter goes as a whole, by its centre; a larger one triangle by triangle. Quarter = 1 for the east + 2
/// for the north.
std::array<SceneChunk, 4> splitChunk(const SceneChunk &chunk, double middleEast, double middleNorth,
                                     double quarterWidth, double quarterHeight);

} // namespace machi::core
