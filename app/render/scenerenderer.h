#pragma once

#include "core/plugin/renderer.h"
#include "core/store/projectlayer.h"

#include <QList>

namespace machi::render {

/// Draws the city in 3D into `request.out` (PNG; of a sequence a folder of PNGs or an MP4), with what lies on
/// the ground as the map shows it. `layers` are what the request names or a first look, bottom first; terrain
/// stands below them in any case. Errors: `render.no-scene` (nothing stands in 3D), `render.no-graphics` (why
/// not), `render.cancelled`, `render.cannot-write`, `render.no-time`, `render.no-views`. Where a film cannot
/// be made the pictures stay, and an issue says so. Data sets whose tiles are outdated are left out with a
/// warning.
core::Status renderScene(core::Project &project, const core::RenderRequest &request,
                         const QList<core::ProjectLayer> &layers, core::Feedback &feedback);

} // namespace machi::render
