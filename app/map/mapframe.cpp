#include "map/mapframe.h"

#include "core/model/planezone.h"

#include <algorithm>

namespace machi::map {

namespace {

constexpr double aroundAPoint = 200; ///< metres
constexpr auto webMercator = 3857;

/// A zone other than the preferred one is better only when the place is far outside the preferred one.
bool covers(const core::Crs &preferred, const core::Extent &extent)
{
    if (!preferred.isValid()) return false;
    const auto bounds = QgsCoordinateReferenceSystem(preferred.name()).bounds();
    const double x = (extent.west + extent.east) / 2;
    const double y = (extent.south + extent.north) / 2;
    return bounds.contains(x, y) && extent.east - extent.west < 3;
}

} // namespace

void MapFrame::addMargin(double share)
{
    if (extent.width() < 1 && extent.height() < 1)
        extent = QgsRectangle::fromCenterAndSize(extent.center(), aroundAPoint, aroundAPoint);
    extent.grow(share * std::max(extent.width(), extent.height()));
}

void MapFrame::fitInto(const QSizeF &size, const QMarginsF &free)
{
    const QSizeF room = size.shrunkBy(free);
    const double scale = std::max(extent.width() / room.width(), extent.height() / room.height());
    const QgsPointXY middle = extent.center();
    const double west = middle.x() - (room.width() / 2 + free.left()) * scale;
    const double north = middle.y() + (room.height() / 2 + free.top()) * scale;
    extent = QgsRectangle(west, north - size.height() * scale, west + size.width() * scale, north);
}

MapFrame frameFor(const core::Extent &extent, const core::Crs &preferred)
{
    MapFrame frame;
    if (extent.isEmpty()) return frame;
    core::Crs crs = covers(preferred, extent) ? preferred : core::planeZone(extent);
    if (!crs.isValid()) crs = core::Crs::fromEpsg(webMercator);
    auto transform = core::CoordinateTransform::create(core::Crs::fromEpsg(4326), crs);
    if (!transform) return frame;
    const core::Extent box = transform->transform(extent);
    frame.crs = QgsCoordinateReferenceSystem(crs.name());
    frame.extent = QgsRectangle(box.west, box.south, box.east, box.north);
    return frame;
}

} // namespace machi::map
