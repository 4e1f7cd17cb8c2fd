#pragma once

#include "core/task/feedback.h"
#include "core/task/result.h"
#include "map/layerstack.h"
#include "map/mapframe.h"

#include <QImage>
#include <QSize>

namespace machi::map {

/// What lies under all layers.
inline constexpr QRgb mapBackground = 0xfff3f4f6;

/// The bare map, layers drawn side by side on all processors; `frame` already has the picture's shape. Main
/// thread; waits, and stops soon after `feedback` is cancelled (error `map.cancelled`). What a layer could
/// not draw is a warning.
core::Result<QImage> drawMap(const LayerStack &stack, const MapFrame &frame, const QSize &pixels, double dpi,
                             core::Feedback &feedback);

} // namespace machi::map
