#pragma once

#include "core/model/bytebuffer.h"
#include "core/model/shape.h"

namespace machi::core {

/// Writes a shape as SpatiaLite keeps geometry (https://www.gaia-gis.it/gaia-sins/BLOB-Geometry.html),
/// without z. Lines and polygons always become multi, so that a table has one type; a point stays one. False
/// and an empty buffer for an empty shape and for coordinates that are not finite.
bool toSpatialiteBlob(const Shape &shape, int srid, Bytes &out);

} // namespace machi::core
