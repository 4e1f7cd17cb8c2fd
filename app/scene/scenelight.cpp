#include "scene/scenelight.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace machi::scene {

namespace {

const core::Vector3 usualLight{-0.45, -0.62, 0.64};

/// What the light is at an elevation of the sun; between two of them it goes evenly.
struct Hour
{
    double elevation; ///< degrees
    double day;
    QVector3D brightness;
    QColor sky, haze;
};

const std::array<Hour, 5> &hours()
{
    static const std::array<Hour, 5> all{
        Hour{-8, 0.0, {0.42F, 0.47F, 0.60F}, {0x14, 0x1d, 0x33}, {0x26, 0x30, 0x45}},
        Hour{-1, 0.0, {0.66F, 0.66F, 0.74F}, {0x4a, 0x62, 0x8c}, {0xd0, 0xa8, 0x93}},
        Hour{3, 0.7, {0.96F, 0.90F, 0.83F}, {0x8c, 0xaf, 0xd3}, {0xf1, 0xdc, 0xc4}},
        Hour{12, 1.0, {1, 0.98F, 0.95F}, {0xb8, 0xd4, 0xeb}, {0xf0, 0xf1, 0xee}},
        Hour{25, 1.0, {1, 1, 1}, {0xc4, 0xdb, 0xee}, {0xee, 0xf3, 0xf6}}};
    return all;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](double x, double y) { return static_cast<float>(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

} // namespace

QVector3D sceneAxes(const core::Vector3 &v)
{
    return {static_cast<float>(v.x), static_cast<float>(v.z), static_cast<float>(-v.y)};
}

SceneLight::SceneLight(QObject *parent) : QObject(parent)
{
    setSun({});
}

void SceneLight::setSun(const std::optional<core::SunPosition> &sun)
{
    m_position = sun;
    const double elevation = sun ? sun->elevation : 90;
    // Shapes are seen by night too: by a faint light from where the usual one comes.
    m_sun = sceneAxes((elevation > -1 && sun ? core::directionTo(*sun) : usualLight).unit());
    const auto &all = hours();
    std::size_t next = 1;
    while (next + 1 < all.size() && elevation > all[next].elevation)
        ++next;
    const Hour &low = all[next - 1];
    const Hour &high = all[next];
    const double share = std::clamp((elevation - low.elevation) / (high.elevation - low.elevation), 0.0, 1.0);
    m_day = elevation <= -1 ? 0.35 : low.day + (high.day - low.day) * share;
    m_brightness = low.brightness + (high.brightness - low.brightness) * static_cast<float>(share);
    m_sky = mixed(low.sky, high.sky, share);
    m_haze = mixed(low.haze, high.haze, share);
    Q_EMIT changed();
}

QVector3D SceneLight::hazePaint() const
{
    return {m_haze.redF(), m_haze.greenF(), m_haze.blueF()};
}

} // namespace machi::scene
