#include "scene/scenestate.h"

#include "scene/scenelight.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace machi::scene {

SceneState::SceneState(QObject *parent)
    : QObject(parent),
      m_tiles(new TileModel(this)),
      m_water(new WaterModel(this)),
      m_groundDisc(new GroundDisc)
{
    m_groundDisc->setParent(this);
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        m_kinds[kind] = new QSortFilterProxyModel(this);
        m_kinds[kind]->setFilterRole(TileModel::Kind);
        m_kinds[kind]->setFilterFixedString(QString::number(kind));
        m_kinds[kind]->setSourceModel(m_tiles);
    }
}

void SceneState::setCamera(const SceneCamera &camera)
{
    const bool moved = camera.frame().longitude() != m_camera.frame().longitude() ||
                       camera.frame().latitude() != m_camera.frame().latitude();
    m_camera = camera;
    if (m_camera.recentre() || moved) {
        m_tiles->setFrame(m_camera.frame());
        m_water->setFrame(m_camera.frame());
    }
    Q_EMIT cameraChanged();
}

void SceneState::setGround(double height, bool drawn)
{
    m_ground = height;
    m_hasGround = drawn;
    Q_EMIT lookChanged();
    Q_EMIT cameraChanged();
}

void SceneState::setNearby(bool nearby)
{
    m_isNearby = nearby;
    Q_EMIT cameraChanged();
}

void SceneState::setStill(bool still)
{
    m_still = still;
    Q_EMIT lookChanged();
}

void SceneState::setSieved(bool sieved)
{
    m_isSieved = sieved;
    Q_EMIT lookChanged();
}

void SceneState::setPictures(bool shown)
{
    m_pictures = shown;
    Q_EMIT lookChanged();
}

void SceneState::setWaterLift(double lift)
{
    m_waterLift = lift;
    Q_EMIT lookChanged();
}

void SceneState::setWalls(bool shown)
{
    m_walls = shown;
    Q_EMIT lookChanged();
}

void SceneState::setWallLines(bool shown)
{
    m_wallLines = shown;
    Q_EMIT lookChanged();
}

void SceneState::recolour(const SceneLayer &layer)
{
    m_tiles->recolour(layer);
    repaint();
    Q_EMIT recoloured();
}

void SceneState::repaint()
{
    ++m_painting;
    Q_EMIT lookChanged();
}

QVector3D SceneState::groundPlace() const
{
    // Below the level ground near by, the farther away the more, so that nothing fights for depth.
    return sceneAxes({0, 0, m_ground - std::max(1.0, (m_camera.eye().z - m_ground) / 200)});
}

QVector3D SceneState::eyePlace() const
{
    return sceneAxes(m_camera.eye());
}

QQuaternion SceneState::eyeTurn() const
{
    return QQuaternion::fromEulerAngles(static_cast<float>(m_camera.pitch()),
                                        static_cast<float>(-m_camera.heading()), 0);
}

double SceneState::clipNear() const
{
    if (m_isNearby) return 0.3;
    return std::clamp((m_camera.eye().z - m_ground) * 0.05, 0.3, 2000.0);
}

double SceneState::clipFar() const
{
    return clipNear() * 20000;
}

double SceneState::horizon() const
{
    constexpr double degree = std::numbers::pi / 180;
    return 0.5 + 0.5 * std::tan(std::clamp(m_camera.pitch(), -89.0, 89.0) * degree) /
                     std::tan(SceneCamera::fieldOfView / 2 * degree);
}

double SceneState::hazeReach() const
{
    return std::max(9000.0, 12 * (m_camera.eye().z - m_ground));
}

} // namespace machi::scene
