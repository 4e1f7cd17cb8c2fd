#pragma once

#include "core/sample/output.h"

namespace machi::core::sample {

class CityGmlFile;
struct Building;

/// The PLATEAU folder `udx/bldg`: one file for each standard square that has a building, LOD0 and LOD1 for
/// all, LOD2 with textures round the station.
void writeBuildings(const Town &town, Output &output);

/// What stands in a building after its geometry: address, risk, details, ID, data quality.
void writeBuildingAttributes(CityGmlFile &file, const Town &town, const Building &building);

} // namespace machi::core::sample
