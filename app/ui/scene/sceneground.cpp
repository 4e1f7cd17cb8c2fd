#include "ui/scene/sceneground.h"

#include "map/maplayers.h"
#include "scene/sceneview.h"
#include "ui/project/workspace.h"
#include "ui/shell/workbench.h"

#include <utility>

namespace machi::ui {

SceneGround::SceneGround(Workbench &bench, QObject *parent) : ScenePiece(bench, parent)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(120);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isLive()) view()->repaintGround();
    });
}

void SceneGround::viewMade()
{
    view()->setGroundPainter(
        [this](const core::Extent &box, const QSize &size, const scene::GroundPaint::Done &done) {
            if (!bench().workspace().isOpen()) return done({});
            QStringList standing;
            for (const auto &layer : view()->layers())
                if (!layer->isGround()) standing.append(layer->id());
            standing += view()->water().layerIds();
            const map::MapLayers &layers = bench().workspace().layers();
            m_picture.draw(layers.project(), layers.groundLayers(standing), box, size, done);
        });
}

void SceneGround::opened(map::MapLayers &layers)
{
    // Half-drawn pictures would hold layers that go.
    connect(&layers, &map::MapLayers::aboutToChangeRows, this, [this] { m_picture.cancel(); });
    // Another moment of what stands as water changes nothing on the ground.
    connect(&layers, &map::MapLayers::stepChanged, this, [this](const QString &layerId) {
        m_isWaterStep = isLive() && view()->water().layerIds().contains(layerId);
    });
    connect(&layers, &map::MapLayers::pictureChanged, this, [this] {
        if (!std::exchange(m_isWaterStep, false)) m_refresh.start();
    });
    connect(&layers, &map::MapLayers::rowsChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(&layers, &map::MapLayers::selectionChanged, &m_refresh, qOverload<>(&QTimer::start));
}

void SceneGround::closing()
{
    m_refresh.stop();
    m_picture.cancel();
}

void SceneGround::shownChanged()
{
    if (isLive()) m_refresh.start();
}

bool SceneGround::isInLegend(const QString &layerId) const
{
    return isLive() && bench().workspace().layers().liesOnGround(layerId);
}

} // namespace machi::ui
