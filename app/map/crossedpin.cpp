#include "map/crossedpin.h"

#include <qgslayoututils.h>
#include <qgsrendercontext.h>

#include <QPainter>
#include <QPainterPath>

namespace machi::map {

namespace {

// Of resources/styles/shelter.qml, millimetres: the head stands this high above the place.
constexpr double headHeight = 3.3;
constexpr double headRadius = 1.9;
constexpr double pinHeight = headHeight + headRadius;

} // namespace

void drawCrossedPin(QPainter &painter, const QPointF &place, double dots)
{
    const QPointF head = place - QPointF(0, headHeight * dots);
    const double radius = headRadius * dots;
    QPainterPath tip;
    tip.moveTo(place);
    tip.lineTo(head + QPointF(-radius * 0.86, radius * 0.5));
    tip.lineTo(head + QPointF(radius * 0.86, radius * 0.5));
    tip.closeSubpath();
    QPainterPath circle;
    circle.addEllipse(head, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, radius * 0.12));
    painter.setBrush(QColor(0x66, 0x71, 0x7c));
    painter.drawPath(circle.united(tip));
    painter.setPen(QPen(Qt::white, radius * 0.32, Qt::SolidLine, Qt::RoundCap));
    const double arm = radius * 0.46;
    painter.drawLine(head + QPointF(-arm, -arm), head + QPointF(arm, arm));
    painter.drawLine(head + QPointF(-arm, arm), head + QPointF(arm, -arm));
    painter.restore();
}

CrossedPinLabel::CrossedPinLabel(QgsLayout *layout, double letters)
    : QgsLayoutItemLabel(layout), m_letters(letters)
{
    setMarginX(indent(letters));
    setMarginY(0);
    setVAlign(Qt::AlignVCenter);
}

double CrossedPinLabel::indent(double letters)
{
    return 7.4 * letters; // as a legend's symbol and the air beside it
}

void CrossedPinLabel::draw(QgsLayoutItemRenderContext &context)
{
    QgsLayoutItemLabel::draw(context);
    const double dots = context.renderContext().scaleFactor();
    const double size = 0.9 * m_letters;
    const QPointF place(2.8 * m_letters, rect().height() / 2 + pinHeight * size / 2);
    drawCrossedPin(*context.renderContext().painter(), place * dots, dots * size);
}

} // namespace machi::map
