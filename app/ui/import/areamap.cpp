#include "ui/import/areamap.h"

#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace machi::ui {

namespace {

constexpr double margin = 14;
constexpr double leastSpan = 0.004; ///< degrees: a single point gets some land around it
constexpr double leastBox = 3;      ///< pixels; less was a click

core::Extent boxOf(const QPointF &a, const QPointF &b)
{
    core::Extent box;
    box.include(a.x(), a.y());
    box.include(b.x(), b.y());
    return box;
}

} // namespace

AreaMap::AreaMap(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Area"));
}

void AreaMap::setSquares(const QList<Square> &squares)
{
    m_squares = squares;
    update();
}

void AreaMap::setWanted(const QString &code, bool wanted)
{
    for (Square &square : m_squares)
        if (square.code == code) square.isWanted = wanted;
    update();
}

void AreaMap::setAreas(const QList<core::Extent> &areas)
{
    m_areas = areas;
    update();
}

void AreaMap::setCity(const core::Extent &city)
{
    m_city = city;
    update();
}

void AreaMap::setDrawing(bool on)
{
    m_drawing = on;
    m_from.reset();
    setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
}

void AreaMap::setBox(const std::optional<core::Extent> &box)
{
    m_box = box;
    update();
}

core::Extent AreaMap::extent() const
{
    core::Extent all;
    for (const Square &square : m_squares)
        all.include(square.extent);
    for (const core::Extent &area : m_areas)
        if (!area.isEmpty()) all.include(area);
    if (all.isEmpty()) all = m_city;
    if (all.isEmpty()) return all;
    const double x = std::max(0.0, leastSpan - (all.east - all.west)) / 2;
    const double y = std::max(0.0, leastSpan - (all.north - all.south)) / 2;
    return {all.west - x, all.south - y, all.east + x, all.north + y};
}

QPointF AreaMap::pixel(double longitude, double latitude) const
{
    const core::Extent all = extent();
    if (all.isEmpty()) return {};
    // A degree of longitude is shorter than one of latitude.
    const double squeeze = std::cos((all.south + all.north) / 2 * M_PI / 180);
    const double scale = std::min((width() - 2 * margin) / ((all.east - all.west) * squeeze),
                                  (height() - 2 * margin) / (all.north - all.south));
    return {width() / 2.0 + (longitude - (all.west + all.east) / 2) * squeeze * scale,
            height() / 2.0 - (latitude - (all.south + all.north) / 2) * scale};
}

QPointF AreaMap::degrees(const QPointF &at) const
{
    const core::Extent all = extent();
    if (all.isEmpty()) return {};
    const QPointF origin = pixel(all.west, all.south);
    const QPointF far = pixel(all.east, all.north);
    return {all.west + (at.x() - origin.x()) / (far.x() - origin.x()) * (all.east - all.west),
            all.south + (at.y() - origin.y()) / (far.y() - origin.y()) * (all.north - all.south)};
}

QRectF AreaMap::rectangle(const core::Extent &extent) const
{
    return QRectF(pixel(extent.west, extent.north), pixel(extent.east, extent.south)).normalized();
}

const AreaMap::Square *AreaMap::squareAt(const QPointF &at) const
{
    const Square *found = nullptr;
    for (const Square &square : m_squares)
        if (rectangle(square.extent).contains(at) && (!found || square.code.size() > found->code.size()))
            found = &square;
    return found;
}

void AreaMap::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    painter.setClipRect(rect().adjusted(2, 2, -2, -2));
    if (m_squares.isEmpty() && m_areas.isEmpty()) {
        painter.setPen(colours.quiet);
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Where it lies will be known when it is read."));
        return;
    }
    if (!m_city.isEmpty()) {
        painter.setPen(QPen(colours.quiet, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rectangle(m_city));
    }
    QColor fill = colours.accent;
    fill.setAlphaF(0.35F);
    for (const Square &square : m_squares) {
        const QRectF where = rectangle(square.extent).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(square.isWanted ? colours.accent : colours.off, 1));
        painter.setBrush(square.isWanted ? QBrush(fill) : QBrush(colours.panel));
        painter.drawRect(where);
        if (where.width() < painter.fontMetrics().horizontalAdvance(square.code) + 6) continue;
        painter.setPen(square.isWanted ? colours.text : colours.quiet);
        painter.drawText(where, Qt::AlignCenter, square.code);
    }
    painter.setPen(QPen(colours.accent, 1.5));
    painter.setBrush(m_squares.isEmpty() ? QBrush(fill) : QBrush(Qt::NoBrush));
    for (const core::Extent &area : m_areas) {
        QRectF where = rectangle(area);
        if (where.width() < 4 && where.height() < 4) where = {where.center() - QPointF(3, 3), QSizeF(6, 6)};
        painter.drawRect(where);
    }
    if (!m_box) return;
    painter.setPen(QPen(colours.text, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rectangle(*m_box));
}

void AreaMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || extent().isEmpty()) return;
    if (m_drawing) {
        m_from = degrees(event->position());
        return;
    }
    const Square *square = squareAt(event->position());
    if (!square) return;
    const QString code = square->code;
    const bool wanted = !square->isWanted;
    setWanted(code, wanted);
    Q_EMIT squareToggled(code, wanted);
}

void AreaMap::mouseMoveEvent(QMouseEvent *event)
{
    if (m_from) setBox(boxOf(*m_from, degrees(event->position())));
}

void AreaMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_from) return;
    const core::Extent box = boxOf(*m_from, degrees(event->position()));
    m_from.reset();
    const QRectF drawn = rectangle(box);
    setBox(drawn.width() < leastBox || drawn.height() < leastBox ? std::nullopt : std::optional(box));
    Q_EMIT boxDrawn();
}

bool AreaMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Square *square = squareAt(help->pos());
    QToolTip::showText(help->globalPos(),
                       square ? tr("Grid square %1\n%2").arg(square->code, square->note) : QString(), this);
    return true;
}

} // namespace machi::ui
