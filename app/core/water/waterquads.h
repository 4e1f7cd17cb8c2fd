#pragma once

#include "core/model/localframe.h"
#include "core/scene/tileselection.h"
#include "core/water/waterfield.h"

#include <cstdint>
#include <vector>

namespace machi::core {

/// The squares that a water surface is made in: each of the same number of cells, four smaller ones below
/// each but the last. Nothing is kept in them, so a raster of a whole region costs a few thousand boxes. A
/// value.
class WaterQuads
{
public:
    static constexpr int cells = 128; ///< along each side of a square

    WaterQuads() = default;
    /// `cell` = width of a leaf's cells, metres; wider where the extent would take too many squares.
    WaterQuads(const Extent &extent, double cell);

    bool isEmpty() const { return m_boxes.empty(); }
    std::size_t size() const { return m_boxes.size(); }
    const Extent &box(std::uint32_t number) const { return m_boxes[number]; } ///< degrees
    /// Width of a cell, metres.
    double cell(std::uint32_t number) const;
    /// For `selectTiles`; heights lie between `low` and `high`. The budget counts squares, not triangles.
    TileTree tree(const LocalFrame &view, double low, double high) const;
    bool operator==(const WaterQuads &other) const
    {
        return m_extent == other.m_extent && m_levels == other.m_levels;
    }

private:
    std::array<double, 4> m_extent{};
    int m_levels = 0;
    std::vector<Extent> m_boxes;
    TileTree m_links; ///< parents and children
};

} // namespace machi::core
