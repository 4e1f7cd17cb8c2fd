#include "scene/levelground.h"

#include "core/terrain/levelground.h"

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

std::shared_ptr<SceneLayer> makeLevelGround(const core::Extent &extent, double height)
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
    grow(box.west, box.east, least / (metresPerDegree * flat));
    grow(box.south, box.north, least / metresPerDegree);
    if (!held->folder.isValid() || !core::writeLevelGround(box, height, held->folder.path())) return {};
    auto opened = SceneLayer::open({}, held->folder.path());
    if (!opened) return {};
    held->layer = opened.take();
    held->layer->setGround(true);
    return {held, held->layer.get()};
}

bool LevelGround::cover(const core::Extent &extent, double height)
{
    const bool same = extent.west == m_extent.west && extent.east == m_extent.east &&
                      extent.south == m_extent.south && extent.north == m_extent.north && height == m_height;
    if (same && (m_layer || extent.isEmpty())) return false;
    m_layer = makeLevelGround(extent, height);
    m_extent = extent;
    m_height = height;
    return true;
}

} // namespace machi::scene
