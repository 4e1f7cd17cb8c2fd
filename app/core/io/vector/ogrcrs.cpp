#include "core/io/vector/ogrcrs.h"

#include <cpl_conv.h>
#include <ogr_spatialref.h>

#include <cstring>

namespace machi::core {

Crs crsFromOgr(const OGRSpatialReference *reference)
{
    if (!reference || reference->IsEmpty() || reference->IsLocal()) return {};
    const char *authority = reference->GetAuthorityName(nullptr);
    const char *code = reference->GetAuthorityCode(nullptr);
    if (authority && code) {
        if (std::strcmp(authority, "EPSG") == 0) return Crs::fromName(QString::fromUtf8(code));
        // OGC's CRS84 is WGS 84 with longitude first, as everything here is.
        if (std::strcmp(authority, "OGC") == 0 && std::strcmp(code, "CRS84") == 0) return Crs::fromEpsg(4326);
    }
    char *wkt = nullptr;
    const char *const options[] = {"FORMAT=WKT2_2019", nullptr};
    Crs crs;
    if (reference->exportToWkt(&wkt, options) == OGRERR_NONE) crs = Crs::fromWkt(QString::fromUtf8(wkt));
    CPLFree(wkt);
    return crs;
}

std::unique_ptr<OGRCoordinateTransformation> transformToDegrees(const OGRSpatialReference &from)
{
    OGRSpatialReference to;
    if (to.importFromEPSG(4326) != OGRERR_NONE) return nullptr;
    to.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    return std::unique_ptr<OGRCoordinateTransformation>(OGRCreateCoordinateTransformation(&from, &to));
}

} // namespace machi::core
