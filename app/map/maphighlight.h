#pragma once

#include <QList>
#include <QPointF>
#include <QPolygonF>

namespace machi::map {

/// The outline of what is selected, in units of the canvas's CRS.
struct MapHighlight
{
    QList<QPolygonF> areas; ///< rings, holes among them (odd-even)
    QList<QPolygonF> lines;
    QList<QPointF> points;

    bool isEmpty() const { return areas.isEmpty() && lines.isEmpty() && points.isEmpty(); }
};

} // namespace machi::map
