#include "scene/sceneshadows.h"

#include <algorithm>
#include <cmath>

namespace machi::scene {

using core::Vector3;

namespace {

constexpr int delay = 40;       ///< ms
constexpr double margin = 1.3;  ///< so that small moves need no new map
constexpr double highest = 120; ///< metres above the ground that are seen to lie in shadow
constexpr double deepest = 30;  ///< below it
constexpr double least = 300;   ///< metres that shadows always reach
constexpr double farthest = 4;  ///< times the distance one looks at

} // namespace

SceneShadows::SceneShadows(SceneState &state, SceneLight &light, SceneCut &cut, TileStage &stage,
                           QObject *parent)
    : QObject(parent),
      m_state(state),
      m_light(light),
      m_cut(cut),
      m_stage(stage),
      m_texture(new QQuick3DTextureData),
      m_round(std::make_shared<std::atomic<int>>(0))
{
    m_texture->setParent(this);
    const float none = core::ShadowMap::nothing;
    m_texture->setSize({1, 1});
    m_texture->setFormat(QQuick3DTextureData::R32F);
    m_texture->setHasTransparency(false);
    m_texture->setTextureData(QByteArray(reinterpret_cast<const char *>(&none), sizeof none));
    m_pool.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &SceneShadows::make);
    connect(&state, &SceneState::cameraChanged, this, [this] {
        place();
        look();
    });
    const auto stale = [this] {
        m_isStale = true;
        look();
    };
    connect(&stage, &TileStage::shown, this, stale);
    connect(&state, &SceneState::recoloured, this, stale); // what is hidden casts nothing
    connect(&light, &SceneLight::changed, this, stale);
    connect(&light, &SceneLight::changed, &state, &SceneState::repaint);
    connect(&cut, &SceneCut::moved, this, stale);
}

SceneShadows::~SceneShadows()
{
    ++*m_round;
    m_pool.waitForDone();
}

bool SceneShadows::isDay() const
{
    return m_light.sunPosition() && m_light.sunPosition()->elevation > 0.5;
}

void SceneShadows::setShown(bool shown)
{
    m_isShown = shown;
    m_isStale = true;
    Q_EMIT changed();
    m_state.repaint();
    look();
}

void SceneShadows::setSize(const QSizeF &size)
{
    m_size = size;
    look();
}

void SceneShadows::setFine(bool fine)
{
    m_texels = fine ? 4096 : 2048;
    m_isStale = true;
    look();
}

void SceneShadows::look()
{
    if (m_isShown && isDay() && !m_timer.isActive()) m_timer.start();
}

// What is seen of the ground and of what stands on it, up to some times the distance one looks at.
SceneShadows::Wish SceneShadows::wish(double wider) const
{
    const SceneCamera &camera = m_state.camera();
    const double ground = m_state.ground();
    const double reach = std::max(least, farthest * (camera.focus(ground) - camera.eye()).length());
    double seenReach = 0;
    std::vector<Vector3> seen;
    for (const double x : {0.0, 0.5, 1.0})
        for (const double y : {0.0, 0.25, 0.5, 0.75, 1.0}) {
            const SceneRay ray = camera.ray({x * m_size.width(), y * m_size.height()}, m_size);
            const auto until = [&](double height) {
                const double fall = ray.direction.z;
                const double way = std::abs(fall) < 1e-6 ? reach : (height - ray.from.z) / fall;
                return std::clamp(way < 0 ? reach : way, 0.0, reach);
            };
            const bool above = ray.from.z > ground + highest;
            seen.push_back(ray.from + ray.direction * (above ? until(ground + highest) : 0));
            seen.push_back(ray.from + ray.direction * until(ground - deepest));
            seenReach = std::max(seenReach, until(ground - deepest));
        }
    return {core::ShadowArea::around(camera.frame(), core::directionTo(*m_light.sunPosition()), seen,
                                     m_texels, wider),
            seenReach < reach ? 0 : reach};
}

void SceneShadows::make()
{
    if (!m_isShown || !isDay() || m_size.isEmpty()) return;
    if (!m_isStale && m_map && m_map->area().serves(wish(1).area)) return;
    if (m_isWorking) return; // the one that is being made asks again
    const auto [area, reach] = wish(margin);
    const std::vector<TileStage::Caster> casters = m_stage.casters(area);
    m_isStale = false;
    m_isWorking = true;
    const int round = ++*m_round;
    m_pool.start([this, area = area, box = m_cut.box(), casters, reach = reach, round, current = m_round] {
        auto map = std::make_shared<core::ShadowMap>(area, box);
        for (const TileStage::Caster &caster : casters) {
            if (*current != round) return;
            const SceneLayer &layer = *caster.layer;
            if (!caster.isReady && !layer.tiles().isIntact(layer.node(caster.node))) continue;
            map->add(layer.content(caster.node), layer.frame(caster.node),
                     [&](std::int64_t fid) { return SceneColours::castsShadow(caster.colours->of(fid)); });
        }
        QMetaObject::invokeMethod(this, [this, map, reach] { take(map, reach); });
    });
}

void SceneShadows::take(const std::shared_ptr<core::ShadowMap> &map, double reach)
{
    m_isWorking = false;
    m_reach = reach;
    m_map = map;
    const std::vector<float> &heights = map->heights();
    m_texture->setSize({map->area().texels, map->area().texels});
    m_texture->setTextureData(QByteArray(reinterpret_cast<const char *>(heights.data()),
                                         static_cast<qsizetype>(heights.size() * sizeof(float))));
    place();
    m_state.repaint();
    look();
}

// The scene's frame moves with the eye, the map's stays.
void SceneShadows::place()
{
    if (!m_map) return;
    const core::ShadowArea &area = m_map->area();
    const core::LocalFrame &frame = m_state.camera().frame();
    const Vector3 origin = area.frame.pointFrom(frame, {});
    const Vector3 east = area.frame.directionFrom(frame, {1, 0, 0});
    const Vector3 north = area.frame.directionFrom(frame, {0, 1, 0});
    const Vector3 up = area.frame.directionFrom(frame, {0, 0, 1});
    const auto row = [&](const Vector3 &axis, double from, double scale) {
        const QVector3D turned = sceneAxes(Vector3{axis.dot(east), axis.dot(north), axis.dot(up)} * scale);
        return QVector4D(turned, static_cast<float>((axis.dot(origin) - from) * scale));
    };
    m_across = row(area.right, area.left, 1 / area.side);
    m_along = row(area.up, area.bottom, 1 / area.side);
    m_towards = row(area.towards, 0, 1);
    Q_EMIT changed();
}

} // namespace machi::scene
