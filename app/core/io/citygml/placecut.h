#pragma once

#include "core/io/placefilter.h"
#include "core/model/exactgeometry.h"

namespace machi::core::citygml {

/// Leaves of a geometry the surfaces and lines that touch the place asked for, with their rings. What
/// `places` is asked are boxes around each, in the geometry's own CRS.
void cutToPlace(ExactGeometry &geometry, const PlaceFilter &places);

} // namespace machi::core::citygml
