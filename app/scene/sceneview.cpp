#include "scene/sceneview.h"

#include "scene/markersight.h"
#include "scene/scenenavigation.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QQmlContext>
#include <QQmlError>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QWheelEvent>

#include <algorithm>

namespace machi::scene {

SceneView::SceneView(QWidget *parent)
    : QQuickWidget(parent),
      m_state(new SceneState(this)),
      m_light(new SceneLight(this)),
      m_cut(new SceneCut(*m_state, this)),
      m_stage(new TileStage(*m_state, this)),
      m_shadows(new SceneShadows(*m_state, *m_light, *m_cut, *m_stage, this)),
      m_water(new WaterStage(*m_state, this)),
      m_navigation(new SceneNavigation(*this)),
      m_overlay(new SceneOverlay(*this)),
      m_signs(new MarkerSight(*m_state, *m_cut, *m_stage, *m_overlay, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setResizeMode(SizeRootObjectToView);
    setMinimumSize(120, 90);
    connect(this, &QQuickWidget::sceneGraphError, this,
            [this](QQuickWindow::SceneGraphError, const QString &message) { fail(message); });
    connect(m_stage, &TileStage::tileDamaged, this, &SceneView::tileDamaged);
    const auto tellSettled = [this] {
        if (isSettled()) Q_EMIT settled();
    };
    connect(m_stage, &TileStage::settled, this, tellSettled);
    connect(m_water, &WaterStage::settled, this, tellSettled);
}

SceneView::~SceneView()
{
    // Whoever goes says so once more.
    m_stage->disconnect(this);
    m_water->disconnect(this);
    // The scene holds geometries of the models, and the shadow map.
    delete m_water;
    delete m_stage;
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
    rootContext()->setContextProperty(QStringLiteral("light"), m_light);
    rootContext()->setContextProperty(QStringLiteral("shade"), m_shadows);
    rootContext()->setContextProperty(QStringLiteral("cut"), m_cut);
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
    // A hidden widget has not heard of its size.
    m_stage->setSize(size());
    m_shadows->setSize(size());
    m_water->setSize(size());
    m_stage->setLayers(std::move(layers));
}

void SceneView::setWater(const WaterInput &input)
{
    // Where there is neither terrain nor building, there is ground below the water.
    core::Extent around;
    for (const core::WaterLayer &layer : input.layers)
        around.include(layer.layer.dataset.extent);
    m_stage->setAround(around);
    m_water->setWater(input);
}

void SceneView::setGround(double height, bool drawn)
{
    m_state->setGround(height, drawn);
    m_stage->levelGround();
}

void SceneView::setStill(bool still)
{
    m_state->setStill(still);
    m_shadows->setFine(still);
}

void SceneView::setCamera(const SceneCamera &camera)
{
    m_state->setCamera(camera);
    m_stage->chooseSoon();
    m_water->chooseSoon();
    Q_EMIT cameraChanged();
}

void SceneView::flyTo(const SceneCamera &camera)
{
    m_navigation->flyTo(camera);
}

SceneCamera SceneView::home() const
{
    return SceneCamera::showing(extent(), m_state->ground(), size());
}

void SceneView::faceNorth()
{
    m_navigation->faceNorth();
}

void SceneView::zoomBy(double factor)
{
    m_navigation->zoomBy(factor);
}

void SceneView::setWalking(bool walking)
{
    m_state->setNearby(walking);
    m_navigation->setWalking(walking);
    if (walking) setFocus();
}

bool SceneView::isWalking() const
{
    return m_navigation->isWalking();
}

bool SceneView::isSettled() const
{
    return m_stage->isSettled() && m_water->isSettled() && !m_navigation->isFlying() &&
           !m_shadows->isBusy() && !m_signs->isBusy();
}

std::optional<ScenePick> SceneView::pickAt(const QPointF &pixel) const
{
    const std::vector<PickTile> tiles = pickTiles(m_state->tiles()->tiles());
    const SceneRay ray = camera().ray(pixel, size());
    const auto &box = m_cut->box();
    if (!box) return pick(tiles, camera().frame(), ray);
    // What a section took away is not met.
    const auto span = box->in(camera().frame()).along(ray.from, ray.direction);
    if (!span) return {};
    return pick(tiles, camera().frame(), ray, span->first, span->second);
}

std::optional<core::GeoPoint> SceneView::placeAt(const QPointF &pixel) const
{
    if (const auto met = pickAt(pixel)) return camera().frame().toGeographic(met->point);
    if (const auto met = camera().onGround(pixel, size(), ground()))
        return camera().frame().toGeographic(*met);
    return {};
}

std::optional<double> SceneView::groundAt(const core::Vector3 &place) const
{
    std::vector<LayerTile> tiles = m_state->tiles()->tiles();
    std::erase_if(tiles, [](const LayerTile &tile) { return !tile.layer->isGround(); });
    constexpr double above = 9000;
    const auto met = pick(pickTiles(tiles), camera().frame(), {{place.x, place.y, above}, {0, 0, -1}});
    if (!met) return {};
    return met->point.z;
}

SightLine SceneView::sightLine(const core::GeoPoint &from, const core::GeoPoint &to) const
{
    return scene::sightLine(*m_stage, m_cut->box(), from, to);
}

void SceneView::setMarkers(std::vector<SceneMarker> markers)
{
    m_overlay->markers().set(std::move(markers));
    m_overlay->update();
    m_signs->look();
}

const SceneMarker *SceneView::markerAt(const QPointF &pixel) const
{
    return m_overlay->markers().at(pixel);
}

QImage SceneView::picture()
{
    QImage image = grabFramebuffer();
    if (image.isNull()) return image;
    const double ratio = double(image.width()) / std::max(1, width());
    image.setDevicePixelRatio(1);
    QPainter painter(&image);
    m_overlay->paint(painter, QSizeF(image.size()), ratio);
    return image;
}

bool SceneView::event(QEvent *event)
{
    // Qt Quick would take every key for itself, and the window's shortcuts would be deaf.
    if (event->type() != QEvent::ShortcutOverride) return QQuickWidget::event(event);
    // But Esc first ends what is going on here.
    const bool isEscape = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    event->setAccepted(isEscape && (isWalking() || m_takesEscape));
    return event->isAccepted();
}

void SceneView::mousePressEvent(QMouseEvent *event)
{
    setFocus();
    m_navigation->press(*event);
}

void SceneView::mouseMoveEvent(QMouseEvent *event)
{
    m_navigation->move(*event);
}

void SceneView::mouseReleaseEvent(QMouseEvent *event)
{
    m_navigation->release(*event);
}

void SceneView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_navigation->doubleClick(*event);
}

void SceneView::wheelEvent(QWheelEvent *event)
{
    m_navigation->turnWheel(*event);
    event->accept();
}

void SceneView::keyPressEvent(QKeyEvent *event)
{
    if (!m_navigation->pressKey(*event)) QWidget::keyPressEvent(event);
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
    m_stage->setSize(size());
    m_shadows->setSize(size());
    m_water->setSize(size());
}

void SceneView::showEvent(QShowEvent *event)
{
    start();
    QQuickWidget::showEvent(event);
}

} // namespace machi::scene
