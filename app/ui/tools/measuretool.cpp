#include "ui/tools/measuretool.h"

#include "core/model/geodesy.h"
#include "map/mapcanvas.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace machi::ui {

namespace {

constexpr double pointSize = 4;
constexpr double labelSpace = 70; ///< pixels that a side must have to carry its own length

void paintLabel(QPainter &painter, const QString &words, const QPointF &middle)
{
    const QFontMetricsF metrics(painter.font());
    QRectF box = metrics.boundingRect(words).adjusted(-6, -3, 6, 3);
    box.moveCenter(middle);
    painter.setPen(QPen(Theme::colours().line, 1));
    painter.setBrush(Theme::colours().panel);
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(Theme::colours().text);
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace

MeasureTool::MeasureTool(Mode mode, QObject *parent) : MapTool(parent), m_mode(mode) {}

// The figure itself stands at the line on the map.
QString MeasureTool::hint() const
{
    if (!m_drawing && !result().isEmpty()) return tr("Click to measure again");
    if (isCrossed()) return tr("The outline crosses itself; Backspace takes a point back");
    if (m_points.isEmpty())
        return m_mode == Mode::Area ? tr("Click the corners of the area") : tr("Click the points of the way");
    return tr("Double click or Enter ends, Backspace takes a point back");
}

void MeasureTool::taken(map::MapCanvas &canvas)
{
    m_canvas = &canvas;
}

void MeasureTool::laidDown()
{
    m_points.clear();
    m_drawing = false;
    m_canvas = nullptr;
}

QList<QPointF> MeasureTool::shape() const
{
    QList<QPointF> points = m_points;
    if (m_drawing) points.append(m_hand);
    return points;
}

QList<QPointF> MeasureTool::degrees(const QList<QPointF> &map) const
{
    QList<QPointF> places;
    for (const QPointF &point : map)
        if (const auto place = m_canvas ? m_canvas->toDegrees(point) : std::nullopt) places.append(*place);
    return places;
}

bool MeasureTool::isCrossed() const
{
    if (m_mode != Mode::Area) return false;
    QList<QPointF> ring = shape();
    ring.erase(std::unique(ring.begin(), ring.end()), ring.end()); // the hand lies on the last point
    const qsizetype count = ring.size();
    const auto side = [&](qsizetype at) { return QLineF(ring.at(at), ring.at((at + 1) % count)); };
    for (qsizetype one = 0; one < count; ++one)
        for (qsizetype other = one + 2; other < count; ++other) {
            if (one == 0 && other == count - 1) continue; // neighbours, too
            if (side(one).intersects(side(other), nullptr) == QLineF::BoundedIntersection) return true;
        }
    return false;
}

double MeasureTool::value() const
{
    if (isCrossed()) return 0;
    const QList<QPointF> places = degrees(shape());
    return m_mode == Mode::Area ? core::geodesicArea(places) : core::geodesicLength(places);
}

QString MeasureTool::result() const
{
    const double figure = value();
    if (figure <= 0) return {};
    return m_mode == Mode::Area ? tr("Area %1").arg(core::areaText(figure))
                                : tr("Distance %1").arg(core::lengthText(figure));
}

void MeasureTool::moved(const map::MapPointer &pointer, bool)
{
    if (!m_drawing) return;
    m_hand = pointer.map;
    Q_EMIT hintChanged();
    Q_EMIT changed();
}

void MeasureTool::clicked(const map::MapPointer &pointer)
{
    if (!m_drawing) m_points.clear();
    m_drawing = true;
    m_points.append(pointer.map);
    m_hand = pointer.map;
    Q_EMIT hintChanged();
    Q_EMIT changed();
}

bool MeasureTool::doubleClicked(const map::MapPointer &)
{
    end(); // its first click has set the last point
    return true;
}

bool MeasureTool::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        end();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (m_points.isEmpty()) return false;
        m_points.removeLast();
        m_drawing = !m_points.isEmpty();
        Q_EMIT hintChanged();
        Q_EMIT changed();
        return true;
    default:
        return false;
    }
}

void MeasureTool::end()
{
    if (!m_drawing || !isReady()) return;
    m_drawing = false;
    Q_EMIT hintChanged();
    Q_EMIT changed();
    Q_EMIT ended(result());
}

void MeasureTool::paint(QPainter &painter, const map::MapCanvas &canvas) const
{
    const QList<QPointF> points = shape();
    if (points.isEmpty()) return;
    QPolygonF line;
    for (const QPointF &point : points)
        line.append(canvas.toPixel(point));
    const bool area = m_mode == Mode::Area;
    QPainterPath path;
    path.addPolygon(line);
    if (area && line.size() > 2) path.closeSubpath();
    const QColor colour = Theme::colours().highlight;
    if (area) {
        QColor within = colour;
        within.setAlpha(45);
        painter.fillPath(path, within);
    }
    // White below, so that the line is seen on any colour.
    painter.strokePath(path, QPen(QColor(255, 255, 255, 230), 5.5));
    painter.strokePath(path, QPen(colour, 2.6));
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        painter.setPen(QPen(colour, 2));
        painter.setBrush(Qt::white);
        painter.drawEllipse(line.at(i), pointSize, pointSize);
    }
    painter.setFont(Theme::small());
    for (qsizetype i = 1; !area && points.size() > 2 && i < points.size(); ++i) {
        if (QLineF(line.at(i - 1), line.at(i)).length() < labelSpace) continue;
        const double length = core::geodesicLength(degrees({points.at(i - 1), points.at(i)}));
        paintLabel(painter, core::lengthText(length), (line.at(i - 1) + line.at(i)) / 2);
    }
    painter.setFont(Theme::bold());
    if (isCrossed())
        return paintLabel(painter, tr("The outline crosses itself"), path.boundingRect().center());
    const double figure = value();
    if (figure <= 0) return;
    const QPointF middle = area ? path.boundingRect().center() : line.last() + QPointF(0, -22);
    paintLabel(painter, area ? core::areaText(figure) : core::lengthText(figure), middle);
}

} // namespace machi::ui
