#pragma once

#include "core/model/crs.h"
#include "core/task/feedback.h"
#include "core/task/result.h"

namespace machi::core {

/// Makes a data set's scene tiles again from its exact geometry, replacing what is there. Any thread that may
/// use the project's folder; `store.no-geometry` where there is nothing to make them of.
Status rebuildScene(const QString &dataFolder, const Crs &crs, HeightDatum height, Feedback &feedback);

} // namespace machi::core
