#pragma once

#include "core/model/extent.h"
#include "core/task/result.h"

#include <QString>

namespace machi::core {

/// Scene tiles (`scene/tiles.bin` in `dataFolder`) of level ground at `height`, for where there is no
/// terrain: squares that keep to the ellipsoid's curve, in levels as a terrain has them, u and v over each
/// one's box in degrees from the north-western corner. `box` in degrees. Any thread.
Status writeLevelGround(const Extent &box, double height, const QString &dataFolder);

} // namespace machi::core
