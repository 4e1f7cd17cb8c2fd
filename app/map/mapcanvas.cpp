#include "map/mapcanvas.h"

#include "map/basemap.h"
#include "map/mapcanvasjob.h"
#include "map/mapimage.h"
#include "map/maplayers.h"
#include "map/maptool.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace machi::map {

namespace {

constexpr double metresPerPixel = 0.0254 / 96; ///< a logical pixel on the screen
constexpr int pause = 80;                      ///< ms of rest before drawing anew
constexpr int settled = 700;                   ///< ms until a view counts as one to come back to
constexpr qsizetype historyLength = 100;
constexpr double margin = 0.05;
constexpr double wheelNotch = 120;
constexpr double earthRadius = 6371008.8; ///< metres, mean (IUGG)

} // namespace

MapCanvas::MapCanvas(QWidget *parent) : QWidget(parent), m_job(new MapCanvasJob(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(240, 180);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map"));
    setCursor(Qt::ArrowCursor);
    m_redraw.setSingleShot(true);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settled);
    connect(&m_redraw, &QTimer::timeout, this, &MapCanvas::redraw);
    connect(&m_settle, &QTimer::timeout, this, &MapCanvas::record);
    connect(m_job, &MapCanvasJob::advanced, this, [this](const QImage &image, const MapView &view) {
        m_partly = {image, view};
        update();
    });
    connect(m_job, &MapCanvasJob::finished, this, [this](const QImage &image, const MapView &view) {
        m_done = {image, view};
        m_partly = {};
        update();
        Q_EMIT drawingChanged(false);
    });
    connect(m_job, &MapCanvasJob::failed, this, &MapCanvas::drawingFailed);
}

MapCanvas::~MapCanvas() = default;

void MapCanvas::setLayers(MapLayers *layers)
{
    if (m_layers) m_layers->disconnect(this);
    m_job->cancel();
    m_layers = layers;
    adoptCrs();
    if (!layers) return;
    connect(layers, &MapLayers::crsChanged, this, &MapCanvas::adoptCrs);
    connect(layers, &MapLayers::pictureChanged, this, [this] {
        if (!m_view.isValid()) showAll(); // the first thing that has a place
        redrawSoon(0);
    });
}

void MapCanvas::adoptCrs()
{
    m_job->cancel();
    m_view = {};
    m_done = m_partly = {};
    m_highlight = {};
    m_history.clear();
    m_at = -1;
    m_toDegrees.reset();
    m_fromDegrees.reset();
    if (m_layers) {
        const core::Crs degrees = core::Crs::fromEpsg(4326);
        if (auto made = core::CoordinateTransform::create(m_layers->crs(), degrees))
            m_toDegrees = made.take();
        if (auto made = core::CoordinateTransform::create(degrees, m_layers->crs()))
            m_fromDegrees = made.take();
    }
    update();
    Q_EMIT viewChanged();
    Q_EMIT historyChanged();
}

const core::Crs &MapCanvas::crs() const
{
    static const core::Crs none;
    return m_layers ? m_layers->crs() : none;
}

std::optional<QPointF> MapCanvas::toDegrees(const QPointF &map) const
{
    double x = map.x();
    double y = map.y();
    if (!m_toDegrees || !m_toDegrees->transform(x, y)) return std::nullopt;
    return QPointF(x, y);
}

std::optional<QPointF> MapCanvas::fromDegrees(const QPointF &degrees) const
{
    double x = degrees.x();
    double y = degrees.y();
    if (!m_fromDegrees || !m_fromDegrees->transform(x, y)) return std::nullopt;
    return QPointF(x, y);
}

// --- the view

void MapCanvas::setView(const MapView &view)
{
    if (!view.isValid() || !m_layers) return;
    show(view);
}

void MapCanvas::show(const MapView &view)
{
    if (view == m_view) return;
    m_view = view;
    update();
    redrawSoon(pause);
    m_settle.start();
    Q_EMIT viewChanged();
}

void MapCanvas::zoomTo(const core::Extent &extent)
{
    if (!m_fromDegrees || extent.isEmpty()) return;
    setView(MapView::showing(m_fromDegrees->transform(extent), size(), margin));
}

void MapCanvas::showAll()
{
    if (m_layers) zoomTo(m_layers->extent());
}

void MapCanvas::zoomBy(double factor)
{
    if (m_view.isValid()) show(m_view.zoomed(factor, QRectF(rect()).center(), size()));
}

core::Extent MapCanvas::visibleExtent() const
{
    if (!m_view.isValid() || !m_toDegrees) return {};
    return m_toDegrees->transform(m_view.extent(size()));
}

double MapCanvas::metresPerUnit() const
{
    // Measured on the sphere, along the parallel: right for plane zones, Mercator and degrees alike.
    constexpr double step = 1e-4;
    double x = m_view.centre.x() - step * earthRadius / 2;
    double y = m_view.centre.y();
    double x2 = x + step * earthRadius;
    double y2 = y;
    const double length = x2 - x;
    if (!m_toDegrees || !m_toDegrees->transform(x, y) || !m_toDegrees->transform(x2, y2)) return 1;
    const double radians = std::numbers::pi / 180;
    const double east = (x2 - x) * radians * std::cos((y + y2) / 2 * radians);
    const double north = (y2 - y) * radians;
    return std::hypot(east, north) * earthRadius / length;
}

double MapCanvas::scale() const
{
    return m_view.isValid() ? m_view.resolution * metresPerUnit() / metresPerPixel : 0;
}

void MapCanvas::setScale(double wanted)
{
    if (wanted > 0 && m_view.isValid()) zoomBy(scale() / wanted);
}

void MapCanvas::record()
{
    if (!m_view.isValid() || (m_at >= 0 && m_history.at(m_at) == m_view)) return;
    m_history.resize(m_at + 1);
    m_history.append(m_view);
    if (m_history.size() > historyLength) m_history.removeFirst();
    m_at = m_history.size() - 1;
    Q_EMIT historyChanged();
}

void MapCanvas::showPrevious()
{
    record();
    if (!hasPrevious()) return;
    show(m_history.at(--m_at));
    Q_EMIT historyChanged();
}

void MapCanvas::showNext()
{
    if (!hasNext()) return;
    show(m_history.at(++m_at));
    Q_EMIT historyChanged();
}

// --- drawing

void MapCanvas::redrawSoon(int milliseconds)
{
    m_redraw.start(milliseconds);
}

void MapCanvas::showEvent(QShowEvent *event)
{
    redrawSoon(0); // what has changed meanwhile
    QWidget::showEvent(event);
}

void MapCanvas::redraw()
{
    if (!m_layers || !m_view.isValid() || size().isEmpty() || isHidden()) return;
    m_partly = {};
    const QList<QgsMapLayer *> layers = m_layers->visibleLayers();
    if (layers.isEmpty()) {
        m_job->cancel();
        m_done = {};
        update();
        Q_EMIT drawingChanged(false);
        return;
    }
    m_job->start(m_layers->project(), layers, m_layers->crs(), m_view, size(), devicePixelRatioF());
    Q_EMIT drawingChanged(true);
}

bool MapCanvas::isDrawing() const
{
    return m_redraw.isActive() || m_job->isActive();
}

void MapCanvas::setHighlight(const MapHighlight &highlight, const QColor &colour)
{
    m_highlight = highlight;
    m_highlightColour = colour;
    update();
}

void MapCanvas::setSelectionColour(const QColor &colour)
{
    m_job->setSelectionColour(colour);
}

void MapCanvas::paint(QPainter &painter, const Picture &picture) const
{
    if (picture.image.isNull() || !m_view.isValid()) return;
    const QSizeF logical = QSizeF(picture.image.size()) / devicePixelRatioF();
    const QPointF topLeft = m_view.toPixel(picture.view.toMap({0, 0}, logical), size());
    const double grown = picture.view.resolution / m_view.resolution;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, std::abs(grown - 1) > 1e-9);
    painter.drawImage(QRectF(topLeft, logical * grown), picture.image, QRectF(picture.image.rect()));
}

void MapCanvas::paintHighlight(QPainter &painter) const
{
    if (m_highlight.isEmpty() || !m_view.isValid()) return;
    const auto onScreen = [&](const QPolygonF &line) {
        QPolygonF pixels;
        pixels.reserve(line.size());
        for (const QPointF &point : line)
            pixels.append(m_view.toPixel(point, size()));
        return pixels;
    };
    QPainterPath areas;
    for (const QPolygonF &ring : m_highlight.areas) {
        areas.addPolygon(onScreen(ring));
        areas.closeSubpath();
    }
    QPainterPath lines;
    for (const QPolygonF &line : m_highlight.lines)
        lines.addPolygon(onScreen(line));
    for (const QPointF &point : m_highlight.points)
        areas.addEllipse(m_view.toPixel(point, size()), 9, 9);

    painter.setRenderHint(QPainter::Antialiasing);
    QColor within = m_highlightColour;
    within.setAlpha(50);
    painter.fillPath(areas, within);
    // White below, so that the line is seen on any colour.
    for (const QPen &pen : {QPen(QColor(255, 255, 255, 230), 5.5), QPen(m_highlightColour, 2.6)}) {
        painter.strokePath(areas, pen);
        painter.strokePath(lines, pen);
    }
}

void MapCanvas::paintCredit(QPainter &painter) const
{
    const QString credit = m_layers ? m_layers->basemap().credit() : QString();
    if (credit.isEmpty()) return;
    QFont small = font();
    small.setPixelSize(10);
    painter.setFont(small);
    const QRectF line = rect().adjusted(0, height() - 12, -4, 0);
    const double wide = QFontMetricsF(small).horizontalAdvance(credit) + 8;
    painter.fillRect(QRectF(line.right() - wide + 4, line.top(), wide, line.height()),
                     QColor(255, 255, 255, 200));
    painter.setPen(QColor(0x1f, 0x29, 0x33));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, credit);
}

void MapCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor::fromRgb(mapBackground));
    paint(painter, m_done);
    paint(painter, m_partly);
    paintCredit(painter);
    paintHighlight(painter);
    if (m_view.isValid()) {
        QList<const MapOverlay *> over = m_overlays;
        if (m_tool) over.append(m_tool.data());
        for (const MapOverlay *overlay : std::as_const(over)) {
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            overlay->paint(painter, *this);
            painter.restore();
        }
    }
    if (m_drag == Drag::Box) {
        const QRectF box = QRectF(m_pressed, m_last).normalized();
        painter.setRenderHint(QPainter::Antialiasing, false);
        QColor within = palette().color(QPalette::Highlight);
        painter.setPen(QPen(within, 1.5));
        within.setAlpha(40);
        painter.setBrush(within);
        painter.drawRect(box);
    }
}

void MapCanvas::resizeEvent(QResizeEvent *)
{
    if (m_view.isValid()) redrawSoon(pause);
    Q_EMIT viewChanged();
}

// --- hands

void MapCanvas::setTool(MapTool *tool)
{
    if (tool == m_tool) return;
    stopDrag();
    if (m_tool) {
        m_tool->disconnect(this);
        m_tool->laidDown();
    }
    m_tool = tool;
    if (tool) {
        connect(tool, &MapTool::changed, this, qOverload<>(&QWidget::update));
        connect(tool, &MapTool::finished, this, [this] { setTool(nullptr); });
        connect(tool, &QObject::destroyed, this, [this] {
            setCursor(Qt::ArrowCursor);
            Q_EMIT toolChanged();
        });
        tool->taken(*this);
    }
    setCursor(tool ? tool->cursor() : QCursor(Qt::ArrowCursor));
    update();
    Q_EMIT toolChanged();
}

MapTool *MapCanvas::tool() const
{
    return m_tool;
}

void MapCanvas::addOverlay(const MapOverlay *overlay)
{
    m_overlays.append(overlay);
    update();
}

void MapCanvas::removeOverlay(const MapOverlay *overlay)
{
    m_overlays.removeAll(overlay);
    update();
}

void MapCanvas::setMagnification(double factor)
{
    m_job->setMagnification(factor);
    redrawSoon(0);
}

void MapCanvas::stopDrag()
{
    m_drag = Drag::None;
    setCursor(m_tool ? m_tool->cursor() : QCursor(Qt::ArrowCursor));
    update();
}

void MapCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_view.isValid()) return;
    const QPointF here = event->position();
    m_pressed = m_last = here;
    if (m_tool && m_tool->pressed({here, toMap(here), event->modifiers()}))
        m_drag = Drag::Tool;
    else
        m_drag = event->modifiers() & Qt::ShiftModifier && !m_tool ? Drag::Box : Drag::Pressed;
}

void MapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF here = event->position();
    if (m_drag == Drag::Pressed &&
        (here - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = Drag::Move;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_drag == Drag::Move) {
        MapView moved = m_view;
        moved.centre += toMap(m_last) - toMap(here);
        show(moved);
    }
    m_last = here;
    if (m_drag == Drag::Box) update();
    if (m_tool && m_drag != Drag::Move && m_view.isValid())
        m_tool->moved({here, toMap(here), event->modifiers()}, m_drag == Drag::Tool);
    reportPointer(here);
}

void MapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) return;
    const Drag was = m_drag;
    stopDrag();
    const QPointF here = event->position();
    const MapPointer pointer{here, toMap(here), event->modifiers()};
    if (was == Drag::Tool && m_tool)
        m_tool->released(pointer);
    else if (was == Drag::Pressed && m_tool)
        m_tool->clicked(pointer);
    else if (was == Drag::Pressed)
        Q_EMIT clicked(pointer.map, touchPixels * m_view.resolution, pointer.modifiers);
    else if (was == Drag::Box)
        zoomToBox(QRectF(m_pressed, here).normalized());
}

void MapCanvas::zoomToBox(const QRectF &box)
{
    if (box.width() < 4 || box.height() < 4) return;
    MapView into;
    into.centre = toMap(box.center());
    into.resolution = m_view.resolution * std::max(box.width() / width(), box.height() / height());
    show(into);
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_view.isValid()) return;
    const QPointF here = event->position();
    if (m_tool && m_tool->doubleClicked({here, toMap(here), event->modifiers()})) return;
    show(m_view.zoomed(2, here, size()));
}

void MapCanvas::wheelEvent(QWheelEvent *event)
{
    if (!m_view.isValid() || event->angleDelta().y() == 0) return;
    show(m_view.zoomed(std::pow(2.0, event->angleDelta().y() / (1.5 * wheelNotch)), event->position(),
                       size()));
    event->accept();
}

void MapCanvas::keyPressEvent(QKeyEvent *event)
{
    if (m_tool && m_tool->keyPressed(event->key())) return;
    const double step = 0.25 * std::min(width(), height()) * m_view.resolution;
    MapView moved = m_view;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_Left:
        moved.centre.rx() -= step;
        break;
    case Qt::Key_Right:
        moved.centre.rx() += step;
        break;
    case Qt::Key_Up:
        moved.centre.ry() += step;
        break;
    case Qt::Key_Down:
        moved.centre.ry() -= step;
        break;
    case Qt::Key_Escape:
        if (m_drag != Drag::None) return stopDrag();
        if (m_tool) return setTool(nullptr);
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_view.isValid()) show(moved);
}

void MapCanvas::leaveEvent(QEvent *)
{
    Q_EMIT pointerLeft();
}

void MapCanvas::reportPointer(const QPointF &pixel)
{
    if (!m_view.isValid() || !m_toDegrees) return;
    const QPointF place = m_view.toMap(pixel, size());
    double x = place.x();
    double y = place.y();
    if (m_toDegrees->transform(x, y)) Q_EMIT pointerMoved(x, y);
}

} // namespace machi::map
