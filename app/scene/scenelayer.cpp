#include "scene/scenelayer.h"

#include <algorithm>

namespace machi::scene {

SceneLayer::SceneLayer(QString id, std::unique_ptr<core::SceneTiles> tiles)
    : m_id(std::move(id)), m_tiles(std::move(tiles)), m_colours(std::make_shared<SceneColours>())
{
    m_frames.reserve(m_tiles->nodes().size());
    for (const core::SceneNode &node : m_tiles->nodes())
        m_frames.emplace_back(node.longitude, node.latitude, node.height);
}

core::Result<std::shared_ptr<SceneLayer>> SceneLayer::open(const QString &id, const QString &dataFolder)
{
    auto tiles = core::SceneTiles::open(dataFolder);
    if (!tiles) return tiles.issues();
    return std::shared_ptr<SceneLayer>(new SceneLayer(id, tiles.take()));
}

core::Extent SceneLayer::extent() const
{
    const core::SceneNode &root = m_tiles->nodes().front();
    return {root.west, root.south, root.east, root.north};
}

double SceneLayer::groundHeight() const
{
    std::vector<float> lows;
    for (const core::SceneNode &node : m_tiles->nodes())
        if (node.isLeaf()) lows.push_back(node.low);
    if (lows.empty()) return 0;
    const auto tenth = lows.begin() + static_cast<std::ptrdiff_t>(lows.size() / 10);
    std::nth_element(lows.begin(), tenth, lows.end());
    return *tenth;
}

} // namespace machi::scene
