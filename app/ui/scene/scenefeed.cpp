#include "ui/scene/scenefeed.h"

#include "core/store/project.h"
#include "core/store/scenerebuild.h"
#include "core/water/watersource.h"
#include "map/maplayers.h"
#include "scene/scenecontent.h"
#include "scene/sceneview.h"
#include "ui/project/workspace.h"
#include "ui/shell/workbench.h"

#include <QLocale>

#include <algorithm>

namespace machi::ui {

void SceneFeed::viewMade()
{
    connect(view(), &scene::SceneView::tileDamaged, this, &SceneFeed::tellDamage);
}

void SceneFeed::opened(map::MapLayers &layers)
{
    m_loaded = false;
    const auto later = [this] {
        m_loaded = false;
        if (isLive()) load();
    };
    connect(&layers, &map::MapLayers::rowsChanged, this, later);
    connect(&layers, &map::MapLayers::rowChanged, this, later);
}

void SceneFeed::closing()
{
    m_rebuilding.reset();
    m_tried.clear();
    m_lacks.clear();
    if (view()) view()->setLayers({});
    m_loaded = false;
}

void SceneFeed::shownChanged()
{
    if (isLive() && !m_loaded) load();
}

bool SceneFeed::isInLegend(const QString &layerId) const
{
    if (!isLive()) return false;
    const auto &layers = view()->layers();
    return std::any_of(layers.begin(), layers.end(),
                       [&](const auto &layer) { return layer->id() == layerId && !layer->isGround(); });
}

void SceneFeed::load()
{
    m_loaded = true;
    const map::MapLayers &rows = bench().workspace().layers();
    QList<scene::SceneSource> sources;
    for (const map::LayerState &state : rows.layers()) {
        const bool isTerrain = state.layer.dataset.kind == QLatin1String("terrain");
        // Terrain is there to be stood on, whether its own picture is shown or not.
        if (!isTerrain && (!state.visible || state.opacity <= 0)) continue;
        sources.append({state.layer, bench().workspace().project().dataFolder(state.layer.dataset.id),
                        isTerrain ? 1 : state.opacity});
    }
    const bool hasWater = std::any_of(sources.begin(), sources.end(), [](const scene::SceneSource &source) {
        return core::WaterSource::canShow(source.layer, source.dataFolder);
    });
    scene::SceneContent content = scene::openScene(sources, view()->layers());
    view()->setGround(content.ground, !content.hasTerrain);
    view()->setLayers(content.layers);
    m_lacks.clear();
    if (const QStringList old = rebuild(content.outdated); !old.isEmpty())
        m_lacks.append(tr("Import again to see in 3D: %1").arg(old.join(QStringLiteral(", "))));
    if (m_rebuilding) m_lacks.append(tr("Being prepared for 3D…"));
    if (!content.otherHeights.isEmpty())
        m_lacks.append(tr("Heights above the ellipsoid, so it stands too high: %1")
                           .arg(content.otherHeights.join(QStringLiteral(", "))));
    if (content.layers.empty() && !m_rebuilding && !hasWater)
        m_lacks.append(tr("Nothing here stands in 3D."));
    else if (!content.hasTerrain)
        m_lacks.append(tr("No terrain: the ground is drawn level."));
    else if (const auto level = view()->levelGroundHeight())
        m_lacks.append(tr("Beyond the terrain the ground is drawn level, at %1 m above sea level.")
                           .arg(QLocale().toString(*level, 'f', 1)));
    Q_EMIT notesChanged();
    Q_EMIT legendChanged();
}

// Tiles are a cache: old ones are made again, once. Gives the titles of those that could not be.
QStringList SceneFeed::rebuild(const QList<core::ProjectLayer> &layers)
{
    QStringList hopeless;
    struct Work
    {
        core::Dataset dataset;
        QString folder;
    };
    QList<Work> work;
    const core::Project &project = bench().workspace().project();
    for (const core::ProjectLayer &layer : layers) {
        const bool tried = m_tried.contains(layer.dataset.id);
        if (tried && m_rebuilding) continue;
        if (tried || bench().workspace().isReadOnly())
            hopeless.append(layer.shortTitle());
        else
            work.append({layer.dataset, project.dataFolder(layer.dataset.id)});
    }
    if (work.isEmpty() || m_rebuilding) return hopeless;
    for (const Work &one : work)
        m_tried.insert(one.dataset.id);
    m_rebuilding = std::make_unique<core::Task>(tr("Preparing 3D"), [work](core::Feedback &feedback) {
        for (const Work &one : work)
            feedback.report(core::rebuildScene(one.folder, one.dataset, feedback).issues());
    });
    connect(m_rebuilding.get(), &core::Task::finished, this, [this](bool cancelled) {
        const core::Issues issues = m_rebuilding->issues();
        m_rebuilding.release()->deleteLater();
        if (!issues.isEmpty()) bench().report(tr("3D view"), issues);
        m_loaded = false;
        if (!cancelled && isLive()) load();
    });
    m_rebuilding->start();
    return hopeless;
}

void SceneFeed::tellDamage(const QString &layerId, const core::Extent &place, bool texturesOnly)
{
    const map::MapLayers &layers = bench().workspace().layers();
    const qsizetype row = layers.indexOf(layerId);
    if (row < 0) return;
    const QString where = tr("%1 N %2 E")
                              .arg((place.south + place.north) / 2, 0, 'f', 4)
                              .arg((place.west + place.east) / 2, 0, 'f', 4);
    const QString words = texturesOnly ? tr("Textures near %1 are damaged and left out in 3D.")
                                       : tr("What lies near %1 is damaged and left out in 3D.");
    bench().report(tr("3D view"), {core::makeError(QStringLiteral("scene.tile-damaged"), words.arg(where),
                                                   bench().workspace().project().path(), 0,
                                                   layers.layers().at(row).layer.title())});
}

} // namespace machi::ui
