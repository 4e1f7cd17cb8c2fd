#include "scene/levelground.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace machi::scene {

namespace {

constexpr double metresPerDegree = 111320;
constexpr double least = 4000;  ///< metres across
constexpr double around = 0.25; ///< of the extent, on each side

} // namespace

std::shared_ptr<SceneLayer> makeLevelGround(const core::Extent &extent, double height,
                                            const core::GroundWish &isWanted)
{
    if (extent.isEmpty()) return {};
    // The layer goes before its folder does.
    struct Held
    {
        QTemporaryDir folder;
        std::shared_ptr<SceneLayer> layer;
    };
    auto held = std::make_shared<Held>();
    core::Extent box = extent;
    const double flat = std::cos((box.north + box.south) / 2 * std::numbers::pi / 180);
    const auto grow = [](double &low, double &high, double degrees) {
        const double wider = std::max((high - low) * around, (degrees - (high - low)) / 2);
        low -= wider;
        high += wider;
    };
    // Beside a terrain only what is needed to stand on.
    const double wanted = isWanted ? 400 : least;
    grow(box.west, box.east, wanted / (metresPerDegree * flat));
    grow(box.south, box.north, wanted / metresPerDegree);
    if (!held->folder.isValid() || !core::writeLevelGround(box, height, held->folder.path(), isWanted))
        return {};
    auto opened = SceneLayer::open({}, held->folder.path());
    if (!opened) return {};
    held->layer = opened.take();
    held->layer->setGround(true);
    return {held, held->layer.get()};
}

bool BeyondTerrain::reaches(const core::Extent &box) const
{
    return std::any_of(land.begin(), land.end(), [&](const core::Extent &one) {
        return one.west < box.east && box.west < one.east && one.south < box.north && box.south < one.north;
    });
}

BeyondTerrain beyondTerrain(const std::vector<std::shared_ptr<SceneLayer>> &layers)
{
    BeyondTerrain beyond;
    const auto boxOf = [](const core::SceneNode &node) {
        return core::Extent{node.west, node.south, node.east, node.north};
    };
    for (const auto &layer : layers)
        for (const core::SceneNode &node : layer->tiles().nodes())
            if (layer->isGround() && node.isLeaf()) beyond.land.push_back(boxOf(node));
    std::vector<float> lows;
    for (const auto &layer : layers)
        for (const core::SceneNode &node : layer->tiles().nodes())
            if (!layer->isGround() && node.isLeaf() && node.features > 0 && !beyond.reaches(boxOf(node))) {
                beyond.extent.include(boxOf(node));
                lows.push_back(node.low);
            }
    if (lows.empty()) return beyond;
    const auto tenth = lows.begin() + static_cast<std::ptrdiff_t>(lows.size() / 10);
    std::nth_element(lows.begin(), tenth, lows.end());
    beyond.height = *tenth;
    return beyond;
}

bool LevelGround::cover(const core::Extent &extent, double height, const core::GroundWish &isWanted)
{
    const bool same = extent.west == m_extent.west && extent.east == m_extent.east &&
                      extent.south == m_extent.south && extent.north == m_extent.north && height == m_height;
    if (same && (m_layer || extent.isEmpty())) return false;
    m_layer = makeLevelGround(extent, height, isWanted);
    m_extent = extent;
    m_height = height;
    return true;
}

} // namespace machi::scene
