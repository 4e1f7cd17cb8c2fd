#pragma once

#include "map/maplayers.h"
#include "map/maptool.h"

#include <QPolygonF>

namespace machi::ui {

/// Draws an area on the map: a box by dragging, or a polygon by clicks, ended by a double click, Enter or a
/// click on its first corner; Backspace takes the last corner back.
class AreaTool : public map::MapTool
{
    Q_OBJECT

public:
    enum class Form { Box, Polygon };
    explicit AreaTool(Form form, QObject *parent = nullptr) : MapTool(parent), m_form(form) {}
    /// What the hand is told to do it for; empty = for selecting.
    void setPurpose(const QString &purpose) { m_purpose = purpose; }

    QString hint() const override;
    void taken(map::MapCanvas &canvas) override;
    void laidDown() override;
    bool pressed(const map::MapPointer &pointer) override;
    void moved(const map::MapPointer &pointer, bool down) override;
    void released(const map::MapPointer &pointer) override;
    void clicked(const map::MapPointer &pointer) override;
    bool doubleClicked(const map::MapPointer &pointer) override;
    bool keyPressed(int key) override;
    void paint(QPainter &painter, const map::MapCanvas &canvas) const override;

Q_SIGNALS:
    /// Corners in units of the canvas's CRS; `how` by the keys held: Ctrl adds, Shift takes away.
    void drawn(const QPolygonF &area, machi::map::Choose how);

private:
    void finish(Qt::KeyboardModifiers modifiers);

    Form m_form;
    QString m_purpose;
    const map::MapCanvas *m_canvas = nullptr;
    QPolygonF m_corners; ///< map units
    QPointF m_pointer;
};

/// What the keys held mean for a selection.
map::Choose chooseBy(Qt::KeyboardModifiers modifiers);

} // namespace machi::ui
