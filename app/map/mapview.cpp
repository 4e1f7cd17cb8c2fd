#include "map/mapview.h"

#include <algorithm>

namespace machi::map {

namespace {

constexpr double smallestSide = 200;
constexpr double finest = 0.01; ///< units a pixel: closer in, nothing is gained and numbers begin to jump
constexpr double coarsest = 60000;

} // namespace

QPointF MapView::toPixel(const QPointF &map, const QSizeF &size) const
{
    return {size.width() / 2 + (map.x() - centre.x()) / resolution,
            size.height() / 2 - (map.y() - centre.y()) / resolution};
}

QPointF MapView::toMap(const QPointF &pixel, const QSizeF &size) const
{
    return {centre.x() + (pixel.x() - size.width() / 2) * resolution,
            centre.y() - (pixel.y() - size.height() / 2) * resolution};
}

core::Extent MapView::extent(const QSizeF &size) const
{
    core::Extent extent;
    const QPointF topLeft = toMap({0, 0}, size);
    const QPointF bottomRight = toMap({size.width(), size.height()}, size);
    extent.include(topLeft.x(), topLeft.y());
    extent.include(bottomRight.x(), bottomRight.y());
    return extent;
}

MapView MapView::showing(const core::Extent &extent, const QSizeF &size, double margin)
{
    MapView view;
    if (extent.isEmpty() || size.isEmpty()) return view;
    view.centre = {(extent.west + extent.east) / 2, (extent.south + extent.north) / 2};
    const double width = extent.east - extent.west;
    const double height = extent.north - extent.south;
    const double widest = std::max(width, height);
    const double grown = widest < smallestSide ? smallestSide : 0;
    view.resolution = std::max({(width + 2 * margin * widest) / size.width(),
                                (height + 2 * margin * widest) / size.height(),
                                grown / std::min(size.width(), size.height())});
    view.resolution = std::clamp(view.resolution, finest, coarsest);
    return view;
}

MapView MapView::zoomed(double factor, const QPointF &pixel, const QSizeF &size) const
{
    MapView view = *this;
    view.resolution = std::clamp(resolution / factor, finest, coarsest);
    const QPointF fixed = toMap(pixel, size);
    const QPointF moved = view.toMap(pixel, size);
    view.centre += fixed - moved;
    return view;
}

} // namespace machi::map
