#pragma once

#include "core/model/crs.h"

#include <string_view>

namespace machi::core::citygml {

/// What a srsName says of the numbers in a file.
struct Srs
{
    int epsg = 0; ///< 0 = not an EPSG name
    bool geographic = true;
    bool northFirst = true; ///< latitude or northing comes first
};

/// Takes `EPSG:6697`, the http and urn forms, the old `…/epsg.xml#6697`, and CRS84. A name that says nothing
/// means what nearly every file of Japan means: latitude, longitude.
Srs srsFromName(std::string_view name);
Srs srsFromCrs(const Crs &crs);

/// Japan's box in degrees: x is longitude.
bool isInJapan(double longitude, double latitude);

/// Moves a point given in degrees by metres east and north, exactly enough for the size of a lamp or a tree:
/// radii of curvature of the GRS80 ellipsoid (Snyder, Map Projections, USGS PP 1395, 4-18 and 4-20).
void moveByMetres(double &longitude, double &latitude, double east, double north);

} // namespace machi::core::citygml
