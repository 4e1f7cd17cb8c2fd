#include "ui/scene/scenepart.h"

#include "core/store/pinstore.h"
#include "core/store/project.h"
#include "core/store/scenerebuild.h"
#include "core/store/terrain.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "map/mapmarkers.h"
#include "scene/scenecontent.h"
#include "scene/scenepaint.h"
#include "scene/sceneview.h"
#include "ui/ask/mapselection.h"
#include "ui/pins/pinmarker.h"
#include "ui/project/workspace.h"
#include "ui/scene/scenetools.h"
#include "ui/shell/actions.h"
#include "ui/shell/docks.h"
#include "ui/shell/mappane.h"
#include "ui/shell/theme.h"
#include "ui/shell/workbench.h"

#include <QActionGroup>
#include <QJsonArray>
#include <QLabel>

#include <cmath>
#include <numbers>

namespace machi::ui {

namespace {

double pixelTangent(int height)
{
    return 2 * std::tan(scene::SceneCamera::fieldOfView / 2 * std::numbers::pi / 180) / std::max(1, height);
}

} // namespace

ScenePart::ScenePart(Workbench &bench) : QObject(&bench), m_bench(bench), m_note(new QLabel(&bench.pane()))
{
    m_note->setObjectName(QStringLiteral("toolHint"));
    m_note->setFont(Theme::small());
    m_note->hide();
    m_repaint.setSingleShot(true);
    m_repaint.setInterval(60);
    connect(&m_repaint, &QTimer::timeout, this, &ScenePart::paint);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(120);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (!m_view || m_mode == Mode::Map || !m_bench.workspace().isOpen()) return;
        m_view->repaintGround();
        showMarkers();
    });
    Actions &actions = bench.actions();
    auto *group = new QActionGroup(this);
    const auto add = [&](const char *id, const QString &text, const QKeySequence &keys, Mode mode) {
        group->addAction(
            actions.addSwitch(QString::fromLatin1(id), text, keys, Needs::Project, [this, mode](bool on) {
                if (on) setMode(mode);
            }));
    };
    add("view.map", tr("Map"), QKeySequence(Qt::ALT | Qt::Key_1), Mode::Map);
    add("view.scene", tr("3D"), QKeySequence(Qt::ALT | Qt::Key_2), Mode::Scene);
    add("view.both", tr("Map and 3D"), QKeySequence(Qt::ALT | Qt::Key_3), Mode::Both);
    actions.find(QStringLiteral("view.map"))->setChecked(true);
    m_textures = actions.addSwitch(QStringLiteral("view.textures"), tr("Textures in 3D"), {}, Needs::Project,
                                   [this](bool on) {
                                       if (m_view) m_view->setTextures(on);
                                   });
    m_textures->setChecked(true);
    connect(&bench, &Workbench::viewKept, this, &ScenePart::keepCamera);
    connect(&bench, &Workbench::viewShown, this, &ScenePart::showCamera);
    bench.put(Workbench::Menu::View, {"view.map", "view.scene", "view.both", "view.textures"});
    m_tools = new SceneTools(bench, this);
    connect(&bench.pane(), &MapPane::arranged, this, &ScenePart::arrange);
    connect(&bench.pane(), &MapPane::roomLost, this, [this](QWidget *view) {
        if (view == m_view) setMode(Mode::Map);
    });
    connect(&bench.canvas(), &map::MapCanvas::viewChanged, this, &ScenePart::followMap);
    connect(&bench.workspace(), &Workspace::opened, this, [this] {
        const map::MapLayers &layers = m_bench.workspace().layers();
        const auto later = [this] {
            m_loaded = false;
            if (m_mode != Mode::Map) loadLayers();
        };
        connect(&layers, &map::MapLayers::rowsChanged, this, later);
        connect(&layers, &map::MapLayers::rowChanged, this, later);
        connect(&layers, &map::MapLayers::selectionChanged, this, &ScenePart::applyColours);
        // Half-drawn pictures would hold layers that go.
        connect(&layers, &map::MapLayers::aboutToChangeRows, this, [this] { m_ground.cancel(); });
        for (const auto change : {&map::MapLayers::pictureChanged, &map::MapLayers::rowsChanged})
            connect(&layers, change, &m_refresh, qOverload<>(&QTimer::start));
        connect(&layers, &map::MapLayers::selectionChanged, &m_refresh, qOverload<>(&QTimer::start));
    });
    connect(&bench.workspace(), &Workspace::aboutToClose, this, [this] {
        setMode(Mode::Map);
        m_repaint.stop();
        m_refresh.stop();
        m_task.reset();
        m_rebuilding.reset();
        m_tried.clear();
        m_ground.cancel();
        m_colours.clear();
        m_styles.clear();
        m_textures->setChecked(true);
        if (m_view) m_view->setLayers({});
        m_loaded = false;
    });
}

ScenePart::~ScenePart()
{
    delete m_view;
}

void ScenePart::setMode(Mode mode)
{
    if (mode != Mode::Map && !m_bench.workspace().isOpen()) mode = Mode::Map;
    if (mode != Mode::Map) {
        makeView();
        if (!m_view->failure().isEmpty()) return tellFailure();
    }
    m_mode = mode;
    checkActions();
    if (!m_view) return;
    if (mode == Mode::Map) {
        m_bench.pane().takeRoomBack(m_view);
        m_bench.pane().setLegendFilter(nullptr);
        m_view->hide();
        m_note->hide();
        m_tools->setShown(false);
        return;
    }
    m_bench.pane().giveRoom(m_view, mode == Mode::Both ? MapPane::Room::Half : MapPane::Room::Whole);
    if (!m_loaded) loadLayers();
    m_note->setVisible(!m_note->text().isEmpty());
    tellLegend();
    m_tools->setShown(true);
    followMap();
    m_view->setFocus();
}

QStringList ScenePart::standing() const
{
    QStringList ids;
    for (const auto &layer : m_view->layers())
        if (!layer->isGround()) ids.append(layer->id());
    return ids;
}

void ScenePart::tellLegend()
{
    // Beside the map it is the map's.
    if (m_mode != Mode::Scene) return m_bench.pane().setLegendFilter(nullptr);
    m_bench.pane().setLegendFilter([this](const QString &id) {
        return standing().contains(id) || m_marked.contains(id) ||
               m_bench.workspace().layers().liesOnGround(id);
    });
}

void ScenePart::checkActions()
{
    const char *const ids[] = {"view.map", "view.scene", "view.both"};
    m_bench.actions().find(QString::fromLatin1(ids[static_cast<int>(m_mode)]))->setChecked(true);
}

void ScenePart::makeView()
{
    if (m_view) return;
    m_view = new scene::SceneView(&m_bench.pane());
    m_view->setTextures(m_textures->isChecked());
    m_view->setGroundPainter(
        [this](const core::Extent &box, const QSize &size, const scene::GroundPaint::Done &done) {
            if (!m_bench.workspace().isOpen()) return done({});
            const map::MapLayers &layers = m_bench.workspace().layers();
            m_ground.draw(layers.project(), layers.groundLayers(standing()), box, size, done);
        });
    m_view->setAccessibleName(tr("The city in 3D"));
    m_tools->setView(*m_view);
    connect(m_view, &scene::SceneView::failed, this, &ScenePart::tellFailure, Qt::QueuedConnection);
    connect(m_view, &scene::SceneView::tileDamaged, this, &ScenePart::tellDamage);
    connect(m_view, &scene::SceneView::cameraChanged, this, &ScenePart::followScene);
    connect(m_view, &scene::SceneView::clicked, this, &ScenePart::select);
    connect(m_view, &scene::SceneView::pointerMoved, &m_bench.canvas(), &map::MapCanvas::pointerMoved);
    connect(m_view, &scene::SceneView::pointerLeft, &m_bench.canvas(), &map::MapCanvas::pointerLeft);
}

void ScenePart::tellFailure()
{
    if (!m_view) return;
    const QString reason = m_view->failure();
    m_mode = Mode::Scene;
    setMode(Mode::Map);
    m_bench.say(tr("This computer's graphics cannot show 3D: %1 The map goes on.").arg(reason));
}

void ScenePart::tellDamage(const QString &layerId, const core::Extent &place, bool texturesOnly)
{
    const map::MapLayers &layers = m_bench.workspace().layers();
    const qsizetype row = layers.indexOf(layerId);
    if (row < 0) return;
    const QString where = tr("%1 N %2 E")
                              .arg((place.south + place.north) / 2, 0, 'f', 4)
                              .arg((place.west + place.east) / 2, 0, 'f', 4);
    const QString words = texturesOnly ? tr("Textures near %1 are damaged and left out in 3D.")
                                       : tr("What lies near %1 is damaged and left out in 3D.");
    m_bench.report(tr("3D view"), {core::makeError(QStringLiteral("scene.tile-damaged"), words.arg(where),
                                                   m_bench.workspace().project().path(), 0,
                                                   layers.layers().at(row).layer.title())});
}

void ScenePart::arrange()
{
    if (!m_view || m_mode == Mode::Map) return;
    m_note->move(m_view->x() + 12, 12);
    m_tools->arrange();
}

void ScenePart::loadLayers()
{
    m_loaded = true;
    const map::MapLayers &rows = m_bench.workspace().layers();
    QList<scene::SceneSource> sources;
    for (const map::LayerState &state : rows.layers()) {
        const bool isTerrain = state.layer.dataset.kind == QLatin1String("terrain");
        // Terrain is there to be stood on, whether its own picture is shown or not.
        if (!isTerrain && (!state.visible || state.opacity <= 0)) continue;
        sources.append({state.layer, m_bench.workspace().project().dataFolder(state.layer.dataset.id),
                        isTerrain ? 1 : state.opacity});
    }
    scene::SceneContent content = scene::openScene(sources, m_view->layers());
    preferColours(content.layers);
    m_view->setGround(content.ground, !content.hasTerrain);
    m_view->setLayers(content.layers);
    QStringList lacks;
    if (const QStringList old = rebuild(content.outdated); !old.isEmpty())
        lacks.append(tr("Import again to see in 3D: %1").arg(old.join(QStringLiteral(", "))));
    if (m_rebuilding) lacks.append(tr("Being prepared for 3D…"));
    if (!content.otherHeights.isEmpty())
        lacks.append(tr("Heights above the ellipsoid, so it stands too high: %1")
                         .arg(content.otherHeights.join(QStringLiteral(", "))));
    if (content.layers.empty() && !m_rebuilding)
        lacks.append(tr("Nothing here stands in 3D."));
    else if (!content.hasTerrain)
        lacks.append(tr("No terrain: the ground is drawn level."));
    m_note->setText(lacks.join(QLatin1Char('\n')));
    m_note->setVisible(!lacks.isEmpty());
    m_note->adjustSize();
    m_note->move(m_view->x() + 12, 12);
    tellLegend();
    showMarkers();
    m_repaint.start();
}

// Tiles are a cache: old ones are made again, once. Gives the titles of those that could not be.
QStringList ScenePart::rebuild(const QList<core::ProjectLayer> &layers)
{
    QStringList hopeless;
    struct Work
    {
        core::Dataset dataset;
        QString folder;
    };
    QList<Work> work;
    const core::Project &project = m_bench.workspace().project();
    for (const core::ProjectLayer &layer : layers) {
        const bool tried = m_tried.contains(layer.dataset.id);
        if (tried && m_rebuilding) continue;
        if (tried || m_bench.workspace().isReadOnly())
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
        if (!issues.isEmpty()) m_bench.report(tr("3D view"), issues);
        m_loaded = false;
        if (!cancelled && m_mode != Mode::Map) loadLayers();
    });
    m_rebuilding->start();
    return hopeless;
}

// Whoever chooses classes wants to see them, not the photographs above them.
void ScenePart::preferColours(const std::vector<std::shared_ptr<scene::SceneLayer>> &layers)
{
    for (const map::LayerState &state : m_bench.workspace().layers().layers()) {
        const QByteArray style = state.layer.styleDocument();
        const QString id = state.layer.id();
        const bool changed = m_styles.contains(id) && m_styles.value(id) != style;
        m_styles.insert(id, style);
        const bool isTextured = std::any_of(layers.begin(), layers.end(), [&](const auto &layer) {
            return layer->id() == id && !layer->tiles().images().empty();
        });
        if (!changed || !isTextured || !m_textures->isChecked()) continue;
        m_textures->setChecked(false);
        m_bench.say(tr("Colours are shown instead of textures."), tr("Textures"),
                    [this] { m_textures->setChecked(true); });
    }
}

// A table of a large city takes a moment.
void ScenePart::paint()
{
    if (!m_view || m_mode == Mode::Map || !m_bench.workspace().isOpen()) return;
    QList<core::ProjectLayer> wanted;
    for (const map::LayerState &state : m_bench.workspace().layers().layers())
        for (const auto &layer : m_view->layers())
            if (layer->id() == state.layer.id() && !layer->isGround()) wanted.append(state.layer);
    using Painted = QHash<QString, std::shared_ptr<const scene::SceneColours>>;
    auto painted = std::make_shared<Painted>();
    m_task = std::make_unique<core::Task>(tr("Colouring"), [wanted, painted](core::Feedback &feedback) {
        for (const core::ProjectLayer &layer : wanted)
            if (auto colours = scene::coloursOf(layer, feedback)) painted->insert(layer.id(), colours);
    });
    connect(m_task.get(), &core::Task::finished, this, [this, painted](bool cancelled) {
        m_task.release()->deleteLater();
        if (cancelled) return;
        m_colours = *painted;
        for (const QString &id : painted->keys())
            applyColours(id);
    });
    m_task->start();
}

void ScenePart::applyColours(const QString &layerId)
{
    if (!m_view || !m_bench.workspace().isOpen() || !m_colours.contains(layerId)) return;
    const auto colours = std::make_shared<scene::SceneColours>(*m_colours.value(layerId));
    const QRgb chosen = scene::SceneColours::marked(Theme::colours().highlight.rgb());
    for (const qint64 fid : m_bench.workspace().layers().selected(layerId)) {
        const auto at = static_cast<std::size_t>(fid);
        if (at >= colours->byFid.size()) colours->byFid.resize(at + 1, colours->usual);
        if (qAlpha(colours->byFid[at]) > 0) colours->byFid[at] = chosen;
    }
    for (const auto &layer : m_view->layers())
        if (layer->id() == layerId) {
            layer->setColours(colours);
            m_view->recolour(*layer);
        }
}

void ScenePart::select(const QPointF &pixel, Qt::KeyboardModifiers modifiers)
{
    if (m_tools->measure(pixel)) return;
    const bool more = modifiers & Qt::ControlModifier;
    if (const scene::SceneMarker *marker = m_view->markerAt(pixel); marker && !marker->layerId.isEmpty()) {
        m_bench.workspace().layers().select(marker->layerId, {marker->fid},
                                            more ? map::Choose::Toggle : map::Choose::Only);
        m_bench.selection().tell(marker->layerId, marker->fid);
        return m_bench.docks().show(QStringLiteral("properties"));
    }
    const auto met = m_view->pickAt(pixel);
    const auto isGround = [&](const auto &layer) { return layer->id() == met->layerId && layer->isGround(); };
    // What the ground shows is the map's to tell.
    if (!met || met->layerId.isEmpty() ||
        std::any_of(m_view->layers().begin(), m_view->layers().end(), isGround)) {
        if (met) return selectOnGround(met->point, modifiers);
        if (!more) m_bench.selection().clear();
        return;
    }
    m_bench.workspace().layers().select(met->layerId, {met->fid},
                                        more ? map::Choose::Toggle : map::Choose::Only);
    m_bench.selection().tell(met->layerId, met->fid);
    m_bench.docks().show(QStringLiteral("properties"));
}

// Points stand above the ground with their symbols of the map.
void ScenePart::showMarkers()
{
    std::vector<scene::SceneMarker> markers;
    m_marked.clear();
    const core::Project &project = m_bench.workspace().project();
    const auto terrain = core::Terrain::open(project);
    const auto foot = [&](const QPointF &degrees) {
        const auto height =
            terrain ? (*terrain)->elevationAt(degrees.x(), degrees.y()) : std::optional<double>();
        return core::GeoPoint{degrees.x(), degrees.y(), height.value_or(m_view->ground())};
    };
    const QStringList bodies = standing();
    for (const map::MapMarker &one : m_bench.workspace().layers().markers()) {
        if (bodies.contains(one.layerId)) continue;
        markers.push_back({foot(one.degrees), one.icon, one.name, one.layerId, one.fid});
        m_marked.insert(one.layerId);
    }
    if (m_bench.actions().find(QStringLiteral("pins.visible"))->isChecked())
        for (const core::Pin &pin : core::PinStore(m_bench.workspace().project()).pins())
            markers.push_back(
                {foot(pin.place), PinMarker::icon(pin).pixmap(26, 26).toImage(), pin.title, {}, 0});
    m_view->setMarkers(std::move(markers));
    tellLegend();
}

void ScenePart::keepCamera(QJsonObject &words) const
{
    if (m_mode == Mode::Map || !m_view) return;
    const core::Camera camera = m_view->camera().toCamera();
    words.insert(QStringLiteral("camera"),
                 QJsonArray{camera.longitude, camera.latitude, camera.height, camera.heading, camera.pitch});
}

void ScenePart::showCamera(const QJsonObject &words)
{
    const QJsonArray kept = words.value(QLatin1String("camera")).toArray();
    if (kept.size() != 5) return;
    if (m_mode == Mode::Map) setMode(Mode::Scene);
    if (m_mode == Mode::Map) return; // no graphics here
    m_view->flyTo(
        scene::SceneCamera(core::Camera{kept.at(0).toDouble(), kept.at(1).toDouble(), kept.at(2).toDouble(),
                                        kept.at(3).toDouble(), kept.at(4).toDouble()}));
}

void ScenePart::selectOnGround(const core::Vector3 &point, Qt::KeyboardModifiers modifiers)
{
    const scene::SceneCamera &camera = m_view->camera();
    const core::GeoPoint place = camera.frame().toGeographic(point);
    map::MapCanvas &canvas = m_bench.canvas();
    const auto at = canvas.fromDegrees({place.longitude, place.latitude});
    if (!at) return;
    constexpr double reach = 5; // pixels
    const double pixel = (point - camera.eye()).length() * pixelTangent(m_view->height());
    Q_EMIT canvas.clicked(*at, reach * pixel, modifiers);
}

// The middle of the map is what the eye looks at, and a pixel there is as wide.
void ScenePart::followMap()
{
    const map::MapCanvas &canvas = m_bench.canvas();
    if (m_following || !m_view || m_mode == Mode::Map || !canvas.view().isValid()) return;
    const auto degrees = canvas.toDegrees(canvas.view().centre);
    if (!degrees) return;
    m_following = true;
    const double metres = canvas.view().resolution; // the canvas's CRS is in metres
    const double distance = std::max(20.0, metres / pixelTangent(m_view->height()));
    scene::SceneCamera camera(core::Camera{degrees->x(), degrees->y(), m_view->ground(),
                                           m_view->camera().heading(),
                                           std::min(m_view->camera().pitch(), -15.0)});
    camera.moveBy(camera.forward() * -distance);
    m_view->setCamera(camera);
    m_following = false;
}

void ScenePart::followScene()
{
    if (m_following || m_mode == Mode::Map) return;
    map::MapCanvas &canvas = m_bench.canvas();
    const scene::SceneCamera &camera = m_view->camera();
    const core::Vector3 focus = camera.focus(m_view->ground());
    const core::GeoPoint place = camera.frame().toGeographic(focus);
    const auto centre = canvas.fromDegrees({place.longitude, place.latitude});
    if (!centre) return;
    m_following = true;
    canvas.setView({*centre, (focus - camera.eye()).length() * pixelTangent(m_view->height())});
    m_following = false;
}

} // namespace machi::ui
