#pragma once

#include "core/model/extent.h"
#include "core/sqlite/database.h"

#include <QByteArray>

#include <memory>

namespace machi::core {

/// Makes an SQLite file with a table `features` a SpatiaLite one: reference system, geometry column, R-tree,
/// statistics; and closes it. `type` is SpatiaLite's name of the geometry type; `castPoints` turns single
/// points into multipoints first; `extent` is that of all shapes. Only the reference system that is needed
/// goes into `spatial_ref_sys`. A table of type GEOMETRY gets the spatial views features_point, features_line
/// and features_polygon.
Status addSpatialMetadata(std::unique_ptr<Database> database, int epsg, const QByteArray &type,
                          bool castPoints, const Extent &extent);

} // namespace machi::core
