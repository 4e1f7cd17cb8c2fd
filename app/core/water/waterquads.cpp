#include "core/water/waterquads.h"

#include "core/scene/scenetiles.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace machi::core {

namespace {

constexpr double metresPerDegree = 111'000;
constexpr int mostLevels = 7;

} // namespace

WaterQuads::WaterQuads(const Extent &extent, double cell)
{
    if (extent.isEmpty()) return;
    const double flat = std::cos((extent.south + extent.north) / 2 * std::numbers::pi / 180);
    const double metres = std::max({(extent.north - extent.south) * metresPerDegree,
                                    (extent.east - extent.west) * metresPerDegree * flat, cell * cells});
    m_levels = std::clamp(static_cast<int>(std::ceil(std::log2(metres / (cell * cells)))), 0, mostLevels);
    // Squares on the ground, of the width that the cells ask for, as far as there may be so many.
    const double side = std::max(metres, std::ldexp(cell * cells, m_levels));
    const double wide = side / metresPerDegree / flat;
    const double tall = side / metresPerDegree;
    const double west = (extent.west + extent.east - wide) / 2;
    const double north = (extent.south + extent.north + tall) / 2;
    m_extent = {west, north - tall, west + wide, north};
    m_boxes.push_back({m_extent[0], m_extent[1], m_extent[2], m_extent[3]});
    m_links.push_back({});
    m_links.front().parent = noSceneIndex;
    std::size_t first = 0;
    for (int level = 0; level < m_levels; ++level) {
        const std::size_t end = m_boxes.size();
        for (std::size_t number = first; number < end; ++number) {
            const Extent box = m_boxes[number];
            const double middleX = (box.west + box.east) / 2;
            const double middleY = (box.south + box.north) / 2;
            m_links[number].firstChild = static_cast<std::uint32_t>(m_boxes.size());
            for (const Extent &quarter : {Extent{box.west, middleY, middleX, box.north},
                                          Extent{middleX, middleY, box.east, box.north},
                                          Extent{box.west, box.south, middleX, middleY},
                                          Extent{middleX, box.south, box.east, middleY}}) {
                if (!quarter.intersects(extent)) continue;
                m_boxes.push_back(quarter);
                m_links.push_back({});
                m_links.back().parent = static_cast<std::uint32_t>(number);
                ++m_links[number].children;
            }
        }
        first = end;
    }
}

double WaterQuads::cell(std::uint32_t number) const
{
    return (m_boxes[number].north - m_boxes[number].south) * metresPerDegree / cells;
}

TileTree WaterQuads::tree(const LocalFrame &view, double low, double high) const
{
    TileTree tree = m_links;
    for (std::uint32_t number = 0; number < tree.size(); ++number) {
        const Extent &box = m_boxes[number];
        std::array<double, 3> least{};
        std::array<double, 3> most{};
        least.fill(std::numeric_limits<double>::infinity());
        most.fill(-std::numeric_limits<double>::infinity());
        for (const double longitude : {box.west, box.east})
            for (const double latitude : {box.south, box.north})
                for (const double height : {low, high}) {
                    const auto at = view.toLocal(longitude, latitude, height);
                    for (std::size_t axis = 0; axis < 3; ++axis) {
                        least[axis] = std::min(least[axis], at[axis]);
                        most[axis] = std::max(most[axis], at[axis]);
                    }
                }
        for (std::size_t axis = 0; axis < 3; ++axis) {
            tree[number].centre[axis] = (least[axis] + most[axis]) / 2;
            tree[number].half[axis] = (most[axis] - least[axis]) / 2;
        }
        tree[number].error = tree[number].children == 0 ? 0 : cell(number);
        tree[number].triangles = 1;
    }
    return tree;
}

} // namespace machi::core
