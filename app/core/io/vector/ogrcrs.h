#pragma once

#include "core/model/crs.h"

#include <memory>

class OGRCoordinateTransformation;
class OGRSpatialReference;

namespace machi::core {

/// The EPSG system that it is or is most like; empty for none, nullptr and local systems.
Crs crsFromOgr(const OGRSpatialReference *reference);
/// To EPSG:4326 in x/y order; nullptr when PROJ knows no way.
std::unique_ptr<OGRCoordinateTransformation> transformToDegrees(const OGRSpatialReference &from);

} // namespace machi::core
