#pragma once

#include "core/model/crs.h"
#include "core/task/feedback.h"

#include <functional>

class GDALDataset;

namespace machi::core {

/// Writes a raster as a tiled, compressed GeoTIFF with overviews, in blocks; `crs` replaces the raster's own where
/// it is valid. False after a failure or a cancel: then there is no file. Inside a GdalScope.
bool copyRaster(GDALDataset &from, const QString &to, const Crs &crs,
                const std::function<bool(double)> &progress);

} // namespace machi::core
