#pragma once

#include "core/model/extent.h"

#include <qgscoordinatereferencesystem.h>
#include <qgsrectangle.h>

#include <QMarginsF>
#include <QSizeF>

namespace machi::core {
class CityProfile;
}

namespace machi::map {

/// What part of the world a map shows, in the units of its CRS.
struct MapFrame
{
    QgsCoordinateReferenceSystem crs;
    QgsRectangle extent;

    bool isValid() const { return crs.isValid() && !extent.isEmpty(); }
    /// Grown on all sides by `share` of its size; a single point becomes 200 m wide.
    void addMargin(double share);
    /// Grown in one direction so that it has the shape of `size`, of which the strips `free` (same unit) are
    /// left to legends.
    void fitInto(const QSizeF &size, const QMarginsF &free = {});
};

/// The box of `extent` (lon/lat degrees) in the city's plane rectangular zone if it is a map of that city,
/// else in the zone that fits, else in Web Mercator. Not valid for an empty extent.
MapFrame frameFor(const core::Extent &extent, const core::CityProfile *city = nullptr);

} // namespace machi::map
