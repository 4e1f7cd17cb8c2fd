#include "ui/scene/scenesigns.h"

#include "core/store/pinstore.h"
#include "core/store/project.h"
#include "core/store/terrain.h"
#include "map/maplayers.h"
#include "map/mapmarkers.h"
#include "scene/sceneview.h"
#include "ui/pins/pinmarker.h"
#include "ui/project/workspace.h"
#include "ui/shell/actions.h"
#include "ui/shell/workbench.h"

#include <vector>

namespace machi::ui {

SceneSigns::SceneSigns(Workbench &bench, QObject *parent) : ScenePiece(bench, parent)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(120);
    connect(&m_refresh, &QTimer::timeout, this, &SceneSigns::collect);
}

void SceneSigns::opened(map::MapLayers &layers)
{
    for (const auto change : {&map::MapLayers::pictureChanged, &map::MapLayers::rowsChanged})
        connect(&layers, change, &m_refresh, qOverload<>(&QTimer::start));
    connect(&layers, &map::MapLayers::rowChanged, &m_refresh, [this] { m_refresh.start(); });
    // Half-read tables would hold layers that go.
    connect(&layers, &map::MapLayers::aboutToChangeRows, this, [this] { m_task.reset(); });
    connect(&bench().workspace().project(), &core::Project::edited, &m_refresh, qOverload<>(&QTimer::start));
}

void SceneSigns::closing()
{
    m_refresh.stop();
    m_task.reset();
    m_marked.clear();
    if (view()) view()->setMarkers({});
}

void SceneSigns::shownChanged()
{
    if (isLive()) m_refresh.start();
}

// A table of many points takes a moment.
void SceneSigns::collect()
{
    if (!isLive()) return;
    m_task.reset();
    core::Project &project = bench().workspace().project();
    auto opened = core::Terrain::open(project);
    const auto terrain = std::shared_ptr<core::Terrain>(opened ? opened.take() : nullptr);
    const auto signs = std::make_shared<std::vector<scene::SceneMarker>>();
    if (bench().actions().find(QStringLiteral("pins.visible"))->isChecked())
        for (const core::Pin &pin : core::PinStore(project).pins())
            signs->push_back({{pin.place.x(), pin.place.y(), 0},
                              PinMarker::icon(pin).pixmap(26, 26).toImage(),
                              pin.title,
                              {},
                              0});
    QStringList bodies;
    for (const auto &layer : view()->layers())
        bodies.append(layer->id());
    const auto read = bench().workspace().layers().markers(bodies);
    m_task = std::make_unique<core::Task>(
        tr("Placing signs"), [read, signs, terrain, ground = view()->ground()](core::Feedback &feedback) {
            for (const map::MapMarker &one : read(feedback))
                signs->push_back(
                    {{one.degrees.x(), one.degrees.y(), 0}, one.icon, one.name, one.layerId, one.fid});
            for (scene::SceneMarker &sign : *signs) {
                const auto height = terrain ? terrain->elevationAt(sign.place.longitude, sign.place.latitude)
                                            : std::optional<double>();
                sign.place.height = height.value_or(ground);
            }
        });
    connect(m_task.get(), &core::Task::finished, this, [this, signs](bool cancelled) {
        m_task.release()->deleteLater();
        if (cancelled || !isLive()) return;
        m_marked.clear();
        for (const scene::SceneMarker &sign : *signs)
            if (!sign.layerId.isEmpty()) m_marked.insert(sign.layerId);
        view()->setMarkers(std::move(*signs));
        Q_EMIT legendChanged();
    });
    m_task->start();
}

} // namespace machi::ui
