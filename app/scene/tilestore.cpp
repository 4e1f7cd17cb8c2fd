#include "scene/tilestore.h"

#include <algorithm>
#include <vector>

namespace machi::scene {

void TileStore::add(const LayerTile &tile, const PixelBlock &picture)
{
    if (contains(tile)) return touch(tile);
    const std::uint64_t bytes = core::SceneTiles::bytes(tile.layer->node(tile.node)) +
                                static_cast<std::uint64_t>(picture.pixels.size());
    m_tiles.insert(tile, {picture, bytes, ++m_clock});
    m_bytes += bytes;
}

void TileStore::touch(const LayerTile &tile)
{
    const auto found = m_tiles.find(tile);
    if (found != m_tiles.end()) found->wanted = ++m_clock;
}

void TileStore::removeIf(const std::function<bool(const LayerTile &)> &goes)
{
    for (auto one = m_tiles.begin(); one != m_tiles.end();) {
        if (!goes(one.key())) {
            ++one;
            continue;
        }
        m_bytes -= one->bytes;
        one = m_tiles.erase(one);
    }
}

void TileStore::shrink(std::uint64_t ceiling, const std::function<bool(const LayerTile &)> &stays)
{
    if (m_bytes <= ceiling) return;
    std::vector<std::pair<std::uint64_t, LayerTile>> order;
    for (auto one = m_tiles.cbegin(); one != m_tiles.cend(); ++one)
        if (!stays(one.key())) order.emplace_back(one->wanted, one.key());
    std::sort(order.begin(), order.end());
    for (const auto &[wanted, tile] : order) {
        if (m_bytes <= ceiling) return;
        m_bytes -= m_tiles.take(tile).bytes;
        tile.layer->tiles().release(tile.layer->node(tile.node));
    }
}

} // namespace machi::scene
