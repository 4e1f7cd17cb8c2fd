#pragma once

#include "core/model/extent.h"
#include "map/maptool.h"

#include <QObject>

namespace machi::ui {

/// Marks the place that was searched for, until the next search or click: a ring where coordinates lie, the
/// outline of a grid square. A child of the canvas.
class PlaceMark : public QObject, public map::MapOverlay
{
    Q_OBJECT

public:
    explicit PlaceMark(map::MapCanvas &canvas);
    void show(const core::Extent &place, bool isSquare); ///< lon/lat degrees; of a point its middle counts
    void clear();
    bool isShown() const { return !m_place.isEmpty(); }
    void paint(QPainter &painter, const map::MapCanvas &canvas) const override;

private:
    map::MapCanvas &m_canvas;
    core::Extent m_place;
    bool m_isSquare = false;
};

} // namespace machi::ui
