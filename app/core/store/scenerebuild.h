#pragma once

#include "core/model/dataset.h"
#include "core/task/feedback.h"
#include "core/task/result.h"

namespace machi::core {

/// Makes a data set's scene tiles again from what it is a cache of, replacing what is there: the exact
/// geometry; for terrain its elevation grid, which comes from the exact geometry (a TIN) or is the data set
/// (a raster). `dataFolder` is `Project::dataFolder`. Any thread that may use the project's folder;
/// `store.no-geometry` where there is nothing to make them of.
Status rebuildScene(const QString &dataFolder, const Dataset &dataset, Feedback &feedback);

/// The second half of it for terrain: tiles from `elevation.tif` or `raster.tif`.
Status makeTerrainTiles(const QString &raster, const QString &dataFolder, HeightDatum height,
                        const Feedback &feedback);

} // namespace machi::core
