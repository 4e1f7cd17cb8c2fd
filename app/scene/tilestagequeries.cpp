#include "core/scene/cutbox.h"
#include "scene/tilestage.h"

namespace machi::scene {

std::vector<TileStage::Caster> TileStage::drawn() const
{
    std::vector<Caster> all;
    for (const LayerTile &tile : m_state.tiles()->tiles())
        for (const auto &layer : m_drawn)
            if (layer.get() == tile.layer) all.push_back({layer, tile.node, layer->sharedColours(), true});
    return all;
}

std::vector<TileStage::Caster> TileStage::casters(const core::ShadowArea &area) const
{
    core::TileCamera sight;
    const core::Vector3 right = m_treeFrame.directionFrom(area.frame, area.right);
    const core::Vector3 up = m_treeFrame.directionFrom(area.frame, area.up);
    const core::Vector3 origin = m_treeFrame.pointFrom(area.frame, {});
    const auto side = [&](const core::Vector3 &axis, double low) {
        const double at = low + axis.dot(origin);
        sight.planes.push_back({axis.x, axis.y, axis.z, -at});
        sight.planes.push_back({-axis.x, -axis.y, -axis.z, at + area.side});
    };
    side(right, area.left);
    side(up, area.bottom);
    const std::vector<LayerTile> model = m_state.tiles()->tiles();
    const QSet<LayerTile> drawn(model.begin(), model.end());
    std::vector<Caster> casters;
    for (std::uint32_t tree = 0; tree < m_trees.size(); ++tree) {
        const std::shared_ptr<SceneLayer> &layer = m_drawn[tree];
        if (layer == m_levelGround.layer()) continue;
        const core::TileTree &tiles = m_trees[tree];
        std::vector<bool> isDrawn(tiles.size());
        std::vector<bool> isAbove(tiles.size()); // something below is drawn
        for (std::uint32_t tile = 0; tile < tiles.size(); ++tile) {
            if (!drawn.contains({layer.get(), tile})) continue;
            isDrawn[tile] = true;
            for (std::uint32_t up = tiles[tile].parent; up != core::noSceneIndex && !isAbove[up];
                 up = tiles[up].parent)
                isAbove[up] = true;
        }
        std::vector<std::uint32_t> open{0};
        while (!open.empty()) {
            const std::uint32_t tile = open.back();
            open.pop_back();
            const core::TileVolume &volume = tiles[tile];
            if (!sight.sees(volume)) continue;
            const bool fine = volume.children == 0 || volume.error <= 2 * area.texel();
            if (isDrawn[tile] || (fine && !isAbove[tile])) {
                casters.push_back({layer, tile, layer->sharedColours(),
                                   isDrawn[tile] || m_ready.contains({layer.get(), tile})});
                continue;
            }
            for (std::uint32_t child = 0; child < volume.children; ++child)
                open.push_back(volume.firstChild + child);
        }
    }
    return casters;
}

std::vector<LayerTile> TileStage::leavesAlong(const core::GeoPoint &from, const core::GeoPoint &to) const
{
    const core::Vector3 start = m_treeFrame.toLocal(from);
    const core::Vector3 way = m_treeFrame.toLocal(to) - start;
    const double length = way.length();
    std::vector<LayerTile> leaves;
    for (std::uint32_t tree = 0; tree < m_trees.size() && length > 0; ++tree) {
        std::vector<std::uint32_t> open{0};
        while (!open.empty()) {
            const core::TileVolume &volume = m_trees[tree][open.back()];
            const LayerTile tile{m_drawn[tree].get(), open.back()};
            open.pop_back();
            core::CutBox box;
            box.centre = {volume.centre[0], volume.centre[1], volume.centre[2]};
            for (std::size_t axis = 0; axis < 3; ++axis) {
                box.high[axis] = volume.half[axis] + 0.1;
                box.low[axis] = -box.high[axis];
            }
            const auto met = box.along(start, way * (1 / length));
            if (!met || met->first > length) continue;
            for (std::uint32_t child = 0; child < volume.children; ++child)
                open.push_back(volume.firstChild + child);
            if (volume.children > 0 || m_damaged.contains(tile)) continue;
            if (m_ready.contains(tile) || tile.layer->tiles().isIntact(tile.layer->node(tile.node)))
                leaves.push_back(tile);
        }
    }
    return leaves;
}

} // namespace machi::scene
