#pragma once

#include "core/model/pin.h"
#include "map/maptool.h"

#include <QString>

namespace machi::ui {

/// The pins on the map, labelled. All of them, also those that never leave the project.
class PinOverlay : public map::MapOverlay
{
public:
    void setPins(const QList<core::Pin> &pins) { m_pins = pins; }
    void setSelected(const QString &id) { m_selected = id; }
    QString selected() const { return m_selected; }
    void setVisible(bool visible) { m_visible = visible; }
    /// Where a pin is shown while a hand holds it, map units; an empty id lets go.
    void setHeld(const QString &id, const QPointF &map);

    /// The pin under a pixel, the topmost; empty = none.
    QString at(const QPointF &pixel, const map::MapCanvas &canvas) const;
    QString tipAt(const QPointF &pixel, const map::MapCanvas &canvas) const override;
    void paint(QPainter &painter, const map::MapCanvas &canvas) const override;

private:
    QPointF pixelOf(const core::Pin &pin, const map::MapCanvas &canvas) const;

    QList<core::Pin> m_pins;
    QString m_selected;
    QString m_held;
    QPointF m_hand;
    bool m_visible = true;
};

} // namespace machi::ui
