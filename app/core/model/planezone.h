#pragma once

#include "core/model/crs.h"
#include "core/model/extent.h"

namespace machi::core {

/// The zone of the plane rectangular coordinate systems (平面直角座標系, JGD2011, EPSG:6669-6687) whose
/// origin (MLIT notice no. 9 of 2002) lies nearest to the middle of `extent` (lon/lat degrees): good to draw
/// with. The official zone goes by prefecture and is the city profile's business. Not valid for an empty
/// extent, one wider than 3°, or one more than 4° from every origin.
Crs planeZone(const Extent &extent);

} // namespace machi::core
