#include "ui/scene/scenewater.h"

#include "core/store/project.h"
#include "core/water/watersource.h"
#include "map/maplayers.h"
#include "scene/sceneview.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/workbench.h"

#include <QDataStream>

namespace machi::ui {

SceneWater::SceneWater(Workbench &bench, QObject *parent) : ScenePiece(bench, parent)
{
    m_feed.setSingleShot(true);
    m_feed.setInterval(0);
    connect(&m_feed, &QTimer::timeout, this, &SceneWater::feed);
    m_surface = bench.actions().addSwitch(QStringLiteral("view.water"), tr("Water in 3D"), {}, Needs::Project,
                                          [this](bool) { m_feed.start(); });
    m_walls = bench.actions().addSwitch(QStringLiteral("view.walls"), tr("Depth of water on walls in 3D"), {},
                                        Needs::Project, [this](bool on) {
                                            if (view()) view()->water().setWalls(on);
                                        });
    m_surface->setChecked(true);
    m_walls->setChecked(true);
    bench.put(Workbench::Menu::Scene, {"view.water", "view.walls"});
}

void SceneWater::viewMade()
{
    view()->water().setWalls(m_walls->isChecked());
    connect(&view()->water(), &scene::WaterStage::opened, this, [this] {
        Q_EMIT notesChanged();
        Q_EMIT legendChanged();
    });
}

void SceneWater::opened(map::MapLayers &layers)
{
    connect(&layers, &map::MapLayers::rowsChanged, this, [this] {
        m_terrain.reset(); // there may be another one
        m_feed.start();
    });
    connect(&layers, &map::MapLayers::rowChanged, this, [this] { m_feed.start(); });
    connect(&layers, &map::MapLayers::stepChanged, this, [this] { m_feed.start(); });
    m_feed.start();
}

void SceneWater::closing()
{
    m_feed.stop();
    m_terrain.reset();
    m_fed.clear();
    if (view()) view()->setWater({});
}

void SceneWater::shownChanged()
{
    if (isLive()) m_feed.start();
}

void SceneWater::feed()
{
    if (!isLive()) return;
    const core::Project &project = bench().workspace().project();
    scene::WaterInput input;
    QByteArray fed;
    QDataStream words(&fed, QIODevice::WriteOnly);
    words << view()->ground();
    for (const map::LayerState &state : bench().workspace().layers().layers()) {
        if (!m_surface->isChecked() || !state.visible || state.opacity <= 0) continue;
        core::WaterLayer layer{state.layer, project.dataFolder(state.layer.dataset.id), state.opacity, {}};
        if (!core::WaterSource::canShow(layer.layer, layer.dataFolder)) continue;
        words << layer.layer.id() << layer.layer.step << layer.opacity << layer.layer.shownRows()
              << layer.layer.styleDocument();
        input.layers.append(std::move(layer));
    }
    if (!input.layers.isEmpty() && !m_terrain) {
        m_terrain = core::Terrain::open(project).take();
        m_fed.clear();
    }
    if (fed == m_fed) return;
    m_fed = fed;
    input.terrain = m_terrain;
    input.ground = view()->ground();
    view()->setWater(input);
    // What stands as water is not painted on the ground as well.
    view()->repaintGround();
}

bool SceneWater::isInLegend(const QString &layerId) const
{
    return isLive() && view()->water().layerIds().contains(layerId);
}

QStringList SceneWater::notes() const
{
    if (!isLive() || view()->water().layerIds().isEmpty()) return {};
    return view()->water().facts().notes();
}

} // namespace machi::ui
