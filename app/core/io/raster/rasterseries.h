#pragma once

#include "core/io/source.h"
#include "core/io/stepname.h"

#include <vector>

namespace machi::core {

/// The files of one raster data set: a single GeoTIFF, or a series with one for each step in time.
struct RasterSeries
{
    std::vector<const Source::Entry *> entries; ///< in the order of the steps
    std::vector<StepName> steps;                ///< none for a single raster
    QString title;
};

/// A GeoTIFF by its name, and not a city model's texture.
bool isGeoTiff(const Source::Entry &entry);
/// Folder of an entry, without the last slash; empty at the top.
QString folderPath(const Source::Entry &entry);
/// The GeoTIFFs of a source. Those of one folder whose names differ in the step only (stepname.h) are a
/// series. The entries are the source's own.
std::vector<RasterSeries> rasterSeries(const Source &source);

} // namespace machi::core
