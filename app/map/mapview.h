#pragma once

#include "core/model/extent.h"

#include <QPointF>
#include <QSizeF>

namespace machi::map {

/// What a canvas shows: its middle in units of the canvas's CRS (x east, y north), and how many of them one
/// logical pixel is wide. A value.
struct MapView
{
    QPointF centre;
    double resolution = 0;

    bool isValid() const { return resolution > 0; }
    QPointF toPixel(const QPointF &map, const QSizeF &size) const;
    QPointF toMap(const QPointF &pixel, const QSizeF &size) const;
    core::Extent extent(const QSizeF &size) const;
    /// The view that shows all of `extent` with `margin` (a share of its size) around; a single point becomes
    /// 200 units wide. Not valid for an empty extent or size.
    static MapView showing(const core::Extent &extent, const QSizeF &size, double margin);
    /// The same with the place under `pixel` staying there.
    MapView zoomed(double factor, const QPointF &pixel, const QSizeF &size) const;

    bool operator==(const MapView &other) const = default;
};

} // namespace machi::map
