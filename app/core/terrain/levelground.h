#pragma once

#include "core/model/extent.h"
#include "core/task/result.h"

#include <QString>

#include <functional>

namespace machi::core {

/// Whether ground is wanted in a square of it (degrees).
using GroundWish = std::function<bool(const Extent &square)>;

/// Scene tiles (`scene/tiles.bin` in `dataFolder`) of level ground at `height`, for where there is no
/// terrain: squares that keep to the ellipsoid's curve, in levels as a terrain has them, u and v over each
/// one's box in degrees from the north-western corner. `box` in degrees; squares of about 600 m that
/// `isWanted` denies stay empty, and at least one must be wanted. Any thread.
Status writeLevelGround(const Extent &box, double height, const QString &dataFolder,
                        const GroundWish &isWanted = {});

} // namespace machi::core
