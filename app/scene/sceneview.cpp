#include "scene/sceneview.h"

#include "scene/levelground.h"

#include <QApplication>
#include <QFontInfo>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QQmlContext>
#include <QQmlError>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace machi::scene {

namespace {

constexpr int chooseDelay = 60; ///< ms between two choices while one moves
constexpr double margin = 1.25; ///< tiles are chosen for a larger picture, so that a turn finds them there
constexpr double degreesAPixel = 0.25;
constexpr double eyeHeight = 1.6; ///< metres
constexpr int flightTime = 700;   ///< ms

/// Metres by which a painted ground may be wrong: two pixels of a picture of usual size.
double paintError(const core::TileVolume &tile)
{
    return tile.children == 0 ? 0 : 2 * 2 * std::max(tile.half[0], tile.half[1]) / 512;
}

} // namespace

SceneView::SceneView(QWidget *parent)
    : QQuickWidget(parent),
      m_state(new SceneState(this)),
      m_loader(new TileLoader(this)),
      m_paint(new GroundPaint(this)),
      m_flight(new QVariantAnimation(this)),
      m_overlay(new SceneOverlay(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setResizeMode(SizeRootObjectToView);
    setMinimumSize(120, 90);
    connect(this, &QQuickWidget::sceneGraphError, this,
            [this](QQuickWindow::SceneGraphError, const QString &message) { fail(message); });
    connect(m_loader, &TileLoader::loaded, this, [this](const LayerTile &tile, const PixelBlock &picture) {
        if (!isHere(tile)) return;
        m_ready.add(tile, picture);
        if (!m_show.isActive()) m_show.start();
    });
    connect(m_loader, &TileLoader::damaged, this, [this](const LayerTile &tile, bool texturesOnly) {
        if (!isHere(tile) || m_damaged.contains(tile)) return;
        m_damaged.insert(tile);
        const core::SceneNode &node = tile.layer->node(tile.node);
        Q_EMIT tileDamaged(tile.layer->id(), {node.west, node.south, node.east, node.north}, texturesOnly);
    });
    connect(m_loader, &TileLoader::finished, this, [this] {
        if (!m_show.isActive()) m_show.start();
    });
    connect(m_paint, &GroundPaint::painted, this, [this] {
        m_state->tiles()->setPaint([this](const LayerTile &tile) { return m_paint->partOf(tile); });
        if (isSettled()) Q_EMIT settled();
    });
    m_choose.setSingleShot(true);
    m_choose.setInterval(chooseDelay);
    connect(&m_choose, &QTimer::timeout, this, &SceneView::choose);
    m_show.setSingleShot(true);
    m_show.setInterval(15);
    connect(&m_show, &QTimer::timeout, this, &SceneView::showReady);
    m_flight->setStartValue(0.0);
    m_flight->setEndValue(1.0);
    m_flight->setDuration(flightTime);
    m_flight->setEasingCurve(QEasingCurve::InOutCubic);
    connect(m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        if (isFlying()) setCamera(m_flightFrom.towards(m_flightTo, share.toDouble()));
    });
}

SceneView::~SceneView()
{
    // The scene holds geometries of the model, and the loader speaks to this.
    delete m_loader;
    m_paint->setPainter({});
    setSource({});
}

// Only once somebody looks: whoever never opens the 3D view needs no graphics.
void SceneView::start()
{
    if (m_started) return;
    m_started = true;
    if (QQuickWindow::graphicsApi() == QSGRendererInterface::Software ||
        QQuickWindow::sceneGraphBackend() == QLatin1String("software"))
        return fail(tr("Qt Quick is set to draw without graphics (QT_QUICK_BACKEND)."));
    rootContext()->setContextProperty(QStringLiteral("scene"), m_state);
    setSource(QUrl(QStringLiteral("qrc:/scene/scene.qml")));
    if (status() == Error) {
        QStringList words;
        for (const QQmlError &error : errors())
            words.append(error.description());
        fail(words.join(QChar(u' ')));
    }
}

void SceneView::fail(const QString &reason)
{
    if (!m_failure.isEmpty()) return;
    m_failure = reason;
    Q_EMIT failed(m_failure);
}

void SceneView::setLayers(std::vector<std::shared_ptr<SceneLayer>> layers)
{
    m_loader->load({});
    m_layers = std::move(layers);
    makeLevelGround();
    const auto isGone = [this](const LayerTile &tile) { return !isHere(tile); };
    m_state->tiles()->keep([this](const LayerTile &tile) { return isHere(tile); });
    m_ready.removeIf(isGone);
    m_damaged.removeIf(isGone);
    m_paint->removeIf(isGone);
    choose();
}

void SceneView::makeLevelGround()
{
    m_trees.clear();
    m_chosen.clear();
    const core::Extent wanted = m_state->hasGround() ? extent() : core::Extent();
    // A little below the floors that stand on it, so that nothing fights for depth.
    const double height = ground() - 0.3;
    const auto same = [&] {
        return m_levelGround && wanted.west == m_levelExtent.west && wanted.east == m_levelExtent.east &&
               wanted.south == m_levelExtent.south && wanted.north == m_levelExtent.north &&
               height == m_levelHeight;
    };
    if (!same()) {
        const std::shared_ptr<SceneLayer> before = std::exchange(m_levelGround, {});
        if (!wanted.isEmpty()) m_levelGround = scene::makeLevelGround(wanted, height);
        m_levelExtent = wanted;
        m_levelHeight = height;
        if (before) {
            const auto isBefore = [&](const LayerTile &tile) { return tile.layer == before.get(); };
            m_state->tiles()->keep([&](const LayerTile &tile) { return !isBefore(tile); });
            m_ready.removeIf(isBefore);
            m_damaged.removeIf(isBefore);
            m_paint->removeIf(isBefore);
        }
    }
    m_drawn = m_layers;
    if (m_levelGround) m_drawn.push_back(m_levelGround);
}

bool SceneView::isHere(const LayerTile &tile) const
{
    return std::any_of(m_drawn.begin(), m_drawn.end(),
                       [&](const auto &layer) { return layer.get() == tile.layer; });
}

bool SceneView::hasTextures() const
{
    return std::any_of(m_layers.begin(), m_layers.end(),
                       [](const auto &layer) { return !layer->tiles().images().empty(); });
}

void SceneView::setCeiling(std::uint64_t bytes)
{
    m_ceiling = bytes;
    choose();
}

void SceneView::recolour(const SceneLayer &layer)
{
    m_state->recolour(layer);
}

void SceneView::setGround(double height, bool drawn)
{
    m_state->setGround(height, drawn);
    makeLevelGround();
    choose();
}

core::Extent SceneView::extent() const
{
    // Boxes of terrain reach over its border.
    core::Extent standing;
    core::Extent all;
    for (const std::shared_ptr<SceneLayer> &layer : m_layers) {
        if (!layer->isGround()) standing.include(layer->extent());
        all.include(layer->extent());
    }
    return standing.isEmpty() ? all : standing;
}

void SceneView::setCamera(const SceneCamera &camera)
{
    m_state->setCamera(camera);
    if (!m_choose.isActive()) m_choose.start();
    Q_EMIT cameraChanged();
}

void SceneView::flyTo(const SceneCamera &camera)
{
    stopFlight();
    if (!isVisible()) return setCamera(camera);
    m_flightFrom = m_state->camera();
    m_flightTo = camera;
    m_flight->start();
}

void SceneView::stopFlight()
{
    m_flight->stop();
}

bool SceneView::isFlying() const
{
    return m_flight->state() == QAbstractAnimation::Running;
}

SceneCamera SceneView::home() const
{
    return SceneCamera::showing(extent(), m_state->ground(), size());
}

void SceneView::faceNorth()
{
    SceneCamera to = m_state->camera();
    const double round = std::remainder(-to.heading(), 360);
    to.turn(to.focus(ground()), round, 0, ground());
    flyTo(to);
}

void SceneView::zoomBy(double factor)
{
    stopFlight();
    SceneCamera camera = m_state->camera();
    camera.approach(camera.focus(ground()), 1 / factor);
    setCamera(camera);
}

void SceneView::setLimits(const core::TileLimits &limits)
{
    m_limits = limits;
    choose();
}

void SceneView::choose()
{
    m_choose.stop();
    const SceneCamera &camera = m_state->camera();
    const core::LocalFrame &frame = camera.frame();
    if (m_trees.size() != m_drawn.size() || frame.longitude() != m_treeFrame.longitude() ||
        frame.latitude() != m_treeFrame.latitude()) {
        m_treeFrame = frame;
        m_trees.clear();
        for (const std::shared_ptr<SceneLayer> &layer : m_drawn) {
            core::TileTree &tree = m_trees.emplace_back(core::tileTree(layer->tiles(), frame));
            if (!layer->isGround()) continue;
            // What is painted there must not be coarser than what lies there.
            for (core::TileVolume &tile : tree)
                tile.error = std::max(tile.error, paintError(tile));
        }
    }
    m_chosen = core::selectTiles(m_trees, camera.tileCamera(size(), margin), m_limits).tiles;
    std::vector<std::pair<std::shared_ptr<const SceneLayer>, std::uint32_t>> missing;
    const auto want = [&](std::uint32_t tree, std::uint32_t node) {
        const LayerTile tile{m_drawn[tree].get(), node};
        if (!m_ready.contains(tile) && !m_damaged.contains(tile)) missing.emplace_back(m_drawn[tree], node);
    };
    // The roots first: they stand in for whatever is not there yet.
    for (std::uint32_t tree = 0; tree < m_drawn.size(); ++tree)
        want(tree, 0);
    for (const core::TileRef &ref : m_chosen)
        if (ref.tile != 0) want(ref.tree, ref.tile);
    m_loader->load(std::move(missing));
    if (!m_show.isActive()) m_show.start();
}

void SceneView::showReady()
{
    const std::vector<core::TileRef> drawn = core::standIns(
        m_trees, m_chosen, [this](const core::TileRef &ref) { return m_ready.contains(tileOf(ref)); });
    QSet<LayerTile> wanted;
    for (const core::TileRef &ref : drawn)
        wanted.insert(tileOf(ref));
    TileModel &tiles = *m_state->tiles();
    // What comes is there before what it replaces goes.
    for (const core::TileRef &ref : drawn)
        if (!tiles.contains(tileOf(ref)))
            tiles.add(m_drawn[ref.tree], ref.tile, m_ready.picture(tileOf(ref)),
                      m_drawn[ref.tree]->isGround() ? m_paint->partOf(tileOf(ref)) : GroundPaint::Part());
    tiles.keep([&](const LayerTile &tile) { return wanted.contains(tile); });
    // The roots stand in for whatever is not there.
    for (const LayerTile &tile : wanted)
        m_ready.touch(tile);
    for (const core::TileRef &ref : m_chosen)
        m_ready.touch(tileOf(ref));
    m_ready.shrink(m_ceiling, [&](const LayerTile &tile) { return tile.node == 0 || wanted.contains(tile); });
    wantPaint();
    if (isSettled()) Q_EMIT settled();
}

// Of each ground its root, which stands in for the rest, then what fills most of the picture.
void SceneView::wantPaint()
{
    const core::TileCamera eye = camera().tileCamera(size(), margin);
    std::vector<std::pair<double, GroundPaint::Square>> wanted;
    for (const core::TileRef &ref : m_chosen) {
        if (!m_drawn[ref.tree]->isGround() || !m_ready.contains(tileOf(ref))) continue;
        core::TileVolume tile = m_trees[ref.tree][ref.tile];
        tile.error = 2 * std::max(tile.half[0], tile.half[1]);
        const double seen = std::min(eye.screenError(tile), 1e6);
        int pixels = 256;
        // Where nothing finer follows, what lies at one's feet needs more.
        const int most = tile.children == 0 ? 4096 : 1024;
        while (pixels < most && pixels < seen * 0.8)
            pixels *= 2;
        wanted.push_back({seen, {tileOf(ref), pixels}});
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<GroundPaint::Square> squares;
    for (const std::shared_ptr<SceneLayer> &layer : m_drawn)
        if (layer->isGround()) squares.push_back({{layer.get(), 0}, 512});
    for (const auto &[seen, square] : wanted)
        squares.push_back(square);
    m_paint->want(std::move(squares));
    m_paint->shrink(m_ceiling / 2);
}

bool SceneView::isSettled() const
{
    return !m_paint->isBusy() && !m_show.isActive() && !m_loader->isBusy() && !m_choose.isActive() &&
           !isFlying();
}

void SceneView::setMarkers(std::vector<SceneMarker> markers)
{
    m_overlay->markers().set(std::move(markers));
    m_overlay->update();
}

const SceneMarker *SceneView::markerAt(const QPointF &pixel) const
{
    return m_overlay->markers().at(pixel);
}

std::optional<core::GeoPoint> SceneView::placeAt(const QPointF &pixel) const
{
    if (const auto met = pickAt(pixel)) return camera().frame().toGeographic(met->point);
    if (const auto met = camera().onGround(pixel, size(), ground()))
        return camera().frame().toGeographic(*met);
    return {};
}

QImage SceneView::picture()
{
    QImage image = grabFramebuffer();
    if (image.isNull()) return image;
    const double ratio = double(image.width()) / std::max(1, width());
    image.setDevicePixelRatio(1);
    QPainter painter(&image);
    QFont letters = m_overlay->font();
    letters.setBold(true);
    letters.setPixelSize(static_cast<int>(QFontInfo(letters).pixelSize() * ratio));
    SceneMarkers markers = m_overlay->markers();
    markers.paint(painter, camera(), QSizeF(image.size()), letters, ratio);
    return image;
}

std::optional<double> SceneView::groundAt(const core::Vector3 &place) const
{
    std::vector<LayerTile> tiles = m_state->tiles()->tiles();
    std::erase_if(tiles, [](const LayerTile &tile) { return !tile.layer->isGround(); });
    constexpr double above = 9000;
    const auto met = pick(tiles, camera().frame(), {{place.x, place.y, above}, {0, 0, -1}});
    if (!met) return {};
    return met->point.z;
}

void SceneView::stand(SceneCamera camera)
{
    camera.moveBy({0, 0, groundAt(camera.eye()).value_or(ground()) + eyeHeight - camera.eye().z});
    setCamera(camera);
}

void SceneView::setWalking(bool walking)
{
    if (m_isWalking == walking) return;
    m_isWalking = walking;
    stopFlight();
    m_state->setNearby(walking);
    if (!walking) return flyTo(m_beforeWalk);
    m_beforeWalk = camera();
    SceneCamera to = camera();
    to.moveBy(to.focus(ground()) - to.eye());
    to.setDirection(to.heading(), 0);
    stand(to);
    setFocus();
}

bool SceneView::walk(const QKeyEvent &event)
{
    SceneCamera to = camera();
    constexpr double pace = 2; // metres
    core::Vector3 ahead = to.right();
    ahead = {-ahead.y, ahead.x, 0};
    switch (event.key()) {
    case Qt::Key_Up:
        to.moveBy(ahead * pace);
        break;
    case Qt::Key_Down:
        to.moveBy(ahead * -pace);
        break;
    case Qt::Key_Left:
        to.setDirection(to.heading() - 6, to.pitch());
        break;
    case Qt::Key_Right:
        to.setDirection(to.heading() + 6, to.pitch());
        break;
    case Qt::Key_Escape:
        setWalking(false);
        Q_EMIT walkEnded();
        return true;
    default:
        return false;
    }
    stand(to);
    return true;
}

std::optional<ScenePick> SceneView::pickAt(const QPointF &pixel) const
{
    const std::vector<LayerTile> tiles = m_state->tiles()->tiles();
    return pick(tiles, camera().frame(), camera().ray(pixel, size()));
}

core::Vector3 SceneView::placeUnder(const QPointF &pixel) const
{
    if (const auto met = pickAt(pixel)) return met->point;
    if (const auto met = camera().onGround(pixel, size(), ground())) return *met;
    return camera().focus(ground());
}

bool SceneView::event(QEvent *event)
{
    // Qt Quick would take every key for itself, and the window's shortcuts would be deaf.
    if (event->type() != QEvent::ShortcutOverride) return QQuickWidget::event(event);
    event->ignore();
    return false;
}

void SceneView::mousePressEvent(QMouseEvent *event)
{
    setFocus();
    if (m_drag != Drag::None) return;
    stopFlight();
    m_drag = Drag::Pressed;
    m_button = event->button();
    m_pressed = m_last = event->position();
    m_grasped = camera().frame().toGeographic(placeUnder(m_pressed));
}

void SceneView::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::Pressed && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_drag = m_button == Qt::LeftButton && !(event->modifiers() & Qt::ControlModifier) ? Drag::Pan
                                                                                           : Drag::Turn;
    SceneCamera camera = m_state->camera();
    const core::Vector3 grasped = camera.toFrame(m_grasped);
    if (m_isWalking && (m_drag == Drag::Pan || m_drag == Drag::Turn)) {
        camera.setDirection(camera.heading() - (at.x() - m_last.x()) * degreesAPixel,
                            std::clamp(camera.pitch() + (at.y() - m_last.y()) * degreesAPixel, -60.0, 60.0));
        m_last = at;
        return setCamera(camera);
    }
    if (m_drag == Drag::Pan) {
        camera.drag(grasped, at, size());
        setCamera(camera);
    } else if (m_drag == Drag::Turn) {
        camera.turn(grasped, (at.x() - m_last.x()) * degreesAPixel, (m_last.y() - at.y()) * degreesAPixel,
                    ground());
        setCamera(camera);
    } else if (const auto place = camera.onGround(at, size(), ground())) {
        const core::GeoPoint degrees = camera.frame().toGeographic(*place);
        Q_EMIT pointerMoved(degrees.longitude, degrees.latitude);
    }
    m_last = at;
}

void SceneView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != m_button) return;
    const Drag was = m_drag;
    m_drag = Drag::None;
    if (was == Drag::Pressed && m_button == Qt::LeftButton)
        Q_EMIT clicked(event->position(), event->modifiers());
}

void SceneView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    SceneCamera to = m_state->camera();
    const core::Vector3 place = placeUnder(event->position());
    // The place comes to the middle, at a third of the distance.
    const double distance = std::max(60.0, (place - to.eye()).length() / 3);
    to.moveBy(place - to.forward() * distance - to.eye());
    if (to.eye().z < ground() + 3) to.moveBy({0, 0, ground() + 3 - to.eye().z});
    flyTo(to);
}

void SceneView::wheelEvent(QWheelEvent *event)
{
    stopFlight();
    SceneCamera camera = m_state->camera();
    camera.approach(placeUnder(event->position()), std::pow(0.8, event->angleDelta().y() / 120.0));
    setCamera(camera);
    event->accept();
}

void SceneView::keyPressEvent(QKeyEvent *event)
{
    if (m_isWalking && walk(*event)) return;
    SceneCamera camera = m_state->camera();
    const core::Vector3 middle = camera.focus(ground());
    const double step = std::max(2.0, (camera.eye() - middle).length() / 10);
    const bool turns = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    core::Vector3 ahead = camera.right();
    ahead = {-ahead.y, ahead.x, 0};
    switch (event->key()) {
    case Qt::Key_Left:
        turns ? camera.turn(middle, 10, 0, ground()) : camera.moveBy(camera.right() * -step);
        break;
    case Qt::Key_Right:
        turns ? camera.turn(middle, -10, 0, ground()) : camera.moveBy(camera.right() * step);
        break;
    case Qt::Key_Up:
        turns ? camera.turn(middle, 0, -5, ground()) : camera.moveBy(ahead * step);
        break;
    case Qt::Key_Down:
        turns ? camera.turn(middle, 0, 5, ground()) : camera.moveBy(ahead * -step);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1.25);
    case Qt::Key_Minus:
        return zoomBy(0.8);
    case Qt::Key_N:
        return faceNorth();
    case Qt::Key_Home:
        return goHome();
    default:
        return QWidget::keyPressEvent(event);
    }
    stopFlight();
    setCamera(camera);
}

void SceneView::leaveEvent(QEvent *event)
{
    Q_EMIT pointerLeft();
    QQuickWidget::leaveEvent(event);
}

void SceneView::resizeEvent(QResizeEvent *event)
{
    QQuickWidget::resizeEvent(event);
    m_overlay->resize(size());
    m_choose.start();
}

void SceneView::showEvent(QShowEvent *event)
{
    start();
    QQuickWidget::showEvent(event);
}

} // namespace machi::scene
