#include "map/mapframe.h"

#include "core/model/planezone.h"
#include "core/store/cityprofile.h"

#include <algorithm>

namespace machi::map {

namespace {

constexpr double aroundAPoint = 200; ///< metres
constexpr auto webMercator = 3857;

core::Crs zoneFor(const core::Extent &extent, const core::CityProfile *city)
{
    const core::Crs zone = core::planeZone(extent);
    if (!zone.isValid() || !city || !city->planeCrs().isValid()) return zone;
    return city->extent().isEmpty() || city->extent().intersects(extent) ? city->planeCrs() : zone;
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

MapFrame frameFor(const core::Extent &extent, const core::CityProfile *city)
{
    MapFrame frame;
    if (extent.isEmpty()) return frame;
    core::Crs crs = zoneFor(extent, city);
    if (!crs.isValid()) crs = core::Crs::fromEpsg(webMercator);
    auto transform = core::CoordinateTransform::create(core::Crs::fromEpsg(4326), crs);
    if (!transform) return frame;
    const core::Extent box = transform->transform(extent);
    frame.crs = QgsCoordinateReferenceSystem(crs.name());
    frame.extent = QgsRectangle(box.west, box.south, box.east, box.north);
    return frame;
}

} // namespace machi::map
