#include "ui/pins/pinoverlay.h"

#include "map/mapcanvas.h"
#include "ui/pins/pinmarker.h"
#include "ui/shell/theme.h"

#include <QPainter>

namespace machi::ui {

void PinOverlay::setHeld(const QString &id, const QPointF &map)
{
    m_held = id;
    m_hand = map;
}

QPointF PinOverlay::pixelOf(const core::Pin &pin, const map::MapCanvas &canvas) const
{
    if (pin.id == m_held) return canvas.toPixel(m_hand);
    const auto map = canvas.fromDegrees(pin.place);
    return map ? canvas.toPixel(*map) : QPointF(-1e6, -1e6);
}

QString PinOverlay::at(const QPointF &pixel, const map::MapCanvas &canvas) const
{
    if (!m_visible) return {};
    for (auto pin = m_pins.rbegin(); pin != m_pins.rend(); ++pin)
        if (PinMarker::grip(*pin, pixelOf(*pin, canvas), Theme::bold()).contains(pixel)) return pin->id;
    return {};
}

QString PinOverlay::tipAt(const QPointF &pixel, const map::MapCanvas &canvas) const
{
    const QString id = at(pixel, canvas);
    for (const core::Pin &pin : m_pins)
        if (!id.isEmpty() && pin.id == id)
            return QStringLiteral("<b>%1</b><br>%2").arg(pin.title.toHtmlEscaped(), pin.text.toHtmlEscaped());
    return {};
}

void PinOverlay::paint(QPainter &painter, const map::MapCanvas &canvas) const
{
    if (!m_visible) return;
    painter.setFont(Theme::bold());
    const QRectF seen = QRectF(canvas.rect()).adjusted(-300, -200, 300, 200);
    for (const core::Pin &pin : m_pins) {
        const QPointF tip = pixelOf(pin, canvas);
        if (seen.contains(tip)) PinMarker::paint(painter, pin, tip, pin.id == m_selected);
    }
}

} // namespace machi::ui
