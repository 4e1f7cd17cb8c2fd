#include "ui/ask/selecttools.h"

#include "map/mapcanvas.h"
#include "ui/shell/theme.h"

#include <QLineF>
#include <QPainter>

namespace machi::ui {

namespace {

constexpr double least = 3;  ///< pixels: a smaller box is a slip of the hand
constexpr double reach = 10; ///< pixels around the first corner

QPolygonF boxOf(const QPointF &one, const QPointF &other)
{
    const QRectF box = QRectF(one, other).normalized();
    return QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
}

} // namespace

map::Choose chooseBy(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier) return map::Choose::Remove;
    return modifiers & Qt::ControlModifier ? map::Choose::Add : map::Choose::Only;
}

QString AreaTool::hint() const
{
    const QString what = m_form == Form::Box ? tr("Draw a box with the mouse.")
                                             : tr("Click the corners; a double click ends the area.");
    if (!m_purpose.isEmpty()) return QStringLiteral("%1 %2").arg(m_purpose, what);
    return QStringLiteral("%1 %2").arg(what, tr("Ctrl adds, Shift takes away."));
}

void AreaTool::taken(map::MapCanvas &canvas)
{
    m_canvas = &canvas;
    m_corners.clear();
}

void AreaTool::laidDown()
{
    m_canvas = nullptr;
    m_corners.clear();
}

bool AreaTool::pressed(const map::MapPointer &pointer)
{
    if (m_form == Form::Polygon) return false; // a drag moves the map, a click is a corner
    m_corners = {pointer.map};
    m_pointer = pointer.map;
    return true;
}

void AreaTool::moved(const map::MapPointer &pointer, bool)
{
    m_pointer = pointer.map;
    if (!m_corners.isEmpty()) Q_EMIT changed();
}

void AreaTool::released(const map::MapPointer &pointer)
{
    if (m_form != Form::Box || m_corners.isEmpty() || !m_canvas) return;
    const QPointF from = m_canvas->toPixel(m_corners.first());
    m_pointer = pointer.map;
    if (std::abs(from.x() - pointer.pixel.x()) < least || std::abs(from.y() - pointer.pixel.y()) < least) {
        m_corners.clear();
        return Q_EMIT changed();
    }
    m_corners = boxOf(m_corners.first(), pointer.map);
    finish(pointer.modifiers);
}

void AreaTool::clicked(const map::MapPointer &pointer)
{
    if (m_form != Form::Polygon || !m_canvas) return;
    if (m_corners.size() > 2 && QLineF(m_canvas->toPixel(m_corners.first()), pointer.pixel).length() < reach)
        return finish(pointer.modifiers);
    // The two clicks of a double click are one corner.
    if (m_corners.isEmpty() || QLineF(m_canvas->toPixel(m_corners.last()), pointer.pixel).length() > least)
        m_corners.append(pointer.map);
    m_pointer = pointer.map;
    Q_EMIT changed();
}

bool AreaTool::doubleClicked(const map::MapPointer &pointer)
{
    if (m_form != Form::Polygon) return false;
    clicked(pointer);
    finish(pointer.modifiers);
    return true;
}

bool AreaTool::keyPressed(int key)
{
    if (m_form != Form::Polygon || m_corners.isEmpty()) return false;
    if (key == Qt::Key_Backspace) {
        m_corners.removeLast();
        Q_EMIT changed();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return false;
    finish({});
    return true;
}

void AreaTool::finish(Qt::KeyboardModifiers modifiers)
{
    const QPolygonF area = m_corners;
    m_corners.clear();
    Q_EMIT changed();
    if (area.size() > 2) Q_EMIT drawn(area, chooseBy(modifiers));
}

void AreaTool::paint(QPainter &painter, const map::MapCanvas &canvas) const
{
    if (m_corners.isEmpty()) return;
    QPolygonF shape = m_form == Form::Box ? boxOf(m_corners.first(), m_pointer) : m_corners;
    if (m_form == Form::Polygon) shape.append(m_pointer);
    for (QPointF &corner : shape)
        corner = canvas.toPixel(corner);
    QColor within = Theme::colours().accent;
    painter.setPen(QPen(within, 2));
    within.setAlpha(40);
    painter.setBrush(within);
    painter.drawPolygon(shape);
    if (m_form == Form::Box) return;
    painter.setBrush(Theme::colours().panel);
    for (qsizetype i = 0; i + 1 < shape.size(); ++i)
        painter.drawEllipse(shape.at(i), 3.5, 3.5);
}

} // namespace machi::ui
