#include "ui/pins/pinmarker.h"

#include "ui/shell/theme.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace machi::ui {

namespace {

const QColor ink(0x1f, 0x29, 0x33); ///< the map is light in either look
constexpr double headRadius = 10;
constexpr double headHeight = 21; ///< of its middle above the place
constexpr double noteWidth = 220;

QPainterPath polygon(int corners, double radius, double turn, double inner = 0)
{
    QPainterPath path;
    const int points = inner > 0 ? 2 * corners : corners;
    for (int i = 0; i < points; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / points;
        const double length = inner > 0 && i % 2 ? inner : radius;
        const QPointF point(length * std::sin(angle), -length * std::cos(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

QPainterPath person(double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(0, -radius * 0.4), radius * 0.42, radius * 0.42);
    QPainterPath shoulders;
    shoulders.addEllipse(QPointF(0, radius * 0.85), radius * 0.78, radius * 0.75);
    QPainterPath above;
    above.addRect(-radius, -radius, 2 * radius, radius * 1.75);
    return path.united(shoulders.intersected(above));
}

QPainterPath drop(const QPointF &tip)
{
    const QPointF head = tip - QPointF(0, headHeight);
    QPainterPath path(tip);
    path.quadTo(tip + QPointF(-2.5, -7), head + QPointF(-headRadius * 0.86, headRadius * 0.5));
    path.lineTo(head + QPointF(headRadius * 0.86, headRadius * 0.5));
    path.quadTo(tip + QPointF(2.5, -7), tip);
    path.closeSubpath();
    QPainterPath circle;
    circle.addEllipse(head, headRadius, headRadius);
    return path.united(circle);
}

void paintWords(QPainter &painter, const QString &words, const QPointF &at)
{
    QPainterPath path;
    path.addText(at, painter.font(), words);
    // White below, so that it is read on any colour.
    painter.strokePath(path, QPen(QColor(255, 255, 255, 235), 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, ink);
}

QString noteWords(const core::Pin &pin)
{
    return pin.text.isEmpty() ? pin.title : pin.title + QLatin1Char('\n') + pin.text;
}

QRectF noteBox(const core::Pin &pin, const QPointF &tip, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QRectF box = metrics.boundingRect(QRectF(0, 0, noteWidth, 160), Qt::TextWordWrap, noteWords(pin))
                     .adjusted(0, 0, 34, 12);
    box.moveTopLeft(tip + QPointF(-14, -box.height() - 8));
    return box;
}

void paintNote(QPainter &painter, const core::Pin &pin, const QPointF &tip, bool selected)
{
    const core::PinColour colour = core::pinColour(pin.colour);
    const QRectF box = noteBox(pin, tip, painter.font());
    QPainterPath card;
    card.addRoundedRect(box, 6, 6);
    QPainterPath tail(tip);
    tail.lineTo(box.left() + 8, box.bottom() - 1);
    tail.lineTo(box.left() + 22, box.bottom() - 1);
    tail.closeSubpath();
    card = card.united(tail);
    painter.setPen(QPen(selected ? ink : colour.colour, selected ? 2.5 : 1.5));
    painter.setBrush(QColor(255, 255, 255, 240));
    painter.drawPath(card);
    painter.translate(box.left() + 13, box.top() + 6 + painter.fontMetrics().height() / 2.0);
    painter.fillPath(PinMarker::mark(colour.mark, 6), colour.colour);
    painter.translate(-box.left() - 13, -box.top() - 6 - painter.fontMetrics().height() / 2.0);
    painter.setPen(ink);
    painter.drawText(box.adjusted(25, 6, -9, -6), Qt::TextWordWrap, noteWords(pin));
}

} // namespace

QPainterPath PinMarker::mark(core::PinMark mark, double radius)
{
    QPainterPath path;
    switch (mark) {
    case core::PinMark::Circle:
        path.addEllipse(QPointF(), radius * 0.75, radius * 0.75);
        break;
    case core::PinMark::Triangle:
        path = polygon(3, radius, 0);
        break;
    case core::PinMark::Square:
        path = polygon(4, radius, std::numbers::pi / 4);
        break;
    case core::PinMark::Diamond:
        path = polygon(4, radius, 0);
        break;
    case core::PinMark::Star:
        path = polygon(5, radius * 1.1, 0, radius * 0.48);
        break;
    case core::PinMark::Hexagon:
        path = polygon(6, radius * 0.95, 0);
        break;
    case core::PinMark::Cross:
        path.addRect(-radius * 0.3, -radius * 0.95, radius * 0.6, radius * 1.9);
        QPainterPath across;
        across.addRect(-radius * 0.95, -radius * 0.3, radius * 1.9, radius * 0.6);
        path = path.united(across);
        break;
    }
    return path;
}

QRectF PinMarker::grip(const core::Pin &pin, const QPointF &tip, const QFont &font)
{
    if (pin.kind == core::PinKind::Note) return noteBox(pin, tip, font);
    return QRectF(tip.x() - headRadius, tip.y() - headHeight - headRadius, 2 * headRadius,
                  headHeight + headRadius)
        .adjusted(-2, -2, 2, 2);
}

void PinMarker::paint(QPainter &painter, const core::Pin &pin, const QPointF &tip, bool selected)
{
    if (pin.kind == core::PinKind::Note) return paintNote(painter, pin, tip, selected);
    const core::PinColour colour = core::pinColour(pin.colour);
    const QPainterPath body = drop(tip);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(31, 41, 51, 60));
    painter.drawEllipse(tip, 4, 2);
    painter.strokePath(body, QPen(selected ? ink : QColor(255, 255, 255, 235), selected ? 5 : 3));
    painter.fillPath(body, colour.colour);
    painter.save();
    painter.translate(tip - QPointF(0, headHeight));
    painter.fillPath(pin.kind == core::PinKind::Person ? person(7) : mark(colour.mark, 5.5), Qt::white);
    painter.restore();
    const QFontMetricsF metrics(painter.font());
    paintWords(painter, metrics.elidedText(pin.title, Qt::ElideRight, noteWidth),
               tip + QPointF(headRadius + 4, -headHeight + metrics.ascent() / 2 - 1));
}

QIcon PinMarker::icon(const core::Pin &pin)
{
    const core::PinColour colour = core::pinColour(pin.colour);
    QIcon icon;
    for (const int side : {16, 24, 32, 48}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(side / 2.0, side / 2.0);
        const double radius = side / 2.0 - 0.5;
        QPainterPath shape;
        if (pin.kind == core::PinKind::Note)
            shape.addRoundedRect(QRectF(-radius, -radius * 0.8, 2 * radius, radius * 1.6), radius / 4,
                                 radius / 4);
        else
            shape.addEllipse(QPointF(), radius, radius);
        painter.fillPath(shape, colour.colour);
        painter.fillPath(pin.kind == core::PinKind::Person ? person(radius * 0.68)
                                                           : mark(colour.mark, radius * 0.55),
                         Qt::white);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace machi::ui
