#pragma once

#include "core/model/crs.h"

#include <QString>

namespace machi::map {

/// `平面直角座標系 IX 系 (EPSG:6677)`: a CRS for people, in their language where it has a name there.
QString crsTitle(const core::Crs &crs);

} // namespace machi::map
