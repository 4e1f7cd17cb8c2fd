#pragma once

#include "core/model/crs.h"
#include "core/task/feedback.h"

#include <functional>

class GDALDataset;

namespace machi::core {

/// Reads every block once. A damaged file is found out before a data set is begun for it, because the store
/// gives up a whole import over a raster that was promised and not written. False after a failure or a
/// cancel.
bool readThrough(GDALDataset &raster, const std::function<bool(double)> &progress);

/// Writes a raster as a tiled, compressed GeoTIFF with overviews, in blocks; `crs` replaces the raster's own
/// where it is valid. False after a failure or a cancel: then there is no file. Inside a GdalScope.
bool copyRaster(GDALDataset &from, const QString &to, const Crs &crs,
                const std::function<bool(double)> &progress);

} // namespace machi::core
