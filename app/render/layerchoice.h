#pragma once

#include "core/plugin/renderer.h"
#include "core/store/projectlayer.h"
#include "core/task/result.h"
#include "map/pagedesign.h"

#include <QList>

namespace machi::render {

/// The layers that a request draws, bottom first: those that it names, else a first look at the project as
/// the template wants it, with the layers that have the time asked for. What was asked for in vain is told to
/// `feedback`. Error: `render.nothing-to-draw`.
core::Result<QList<core::ProjectLayer>> chosenLayers(core::Project &project,
                                                     const core::RenderRequest &request,
                                                     const map::PageDesign &design, core::Feedback &feedback);

} // namespace machi::render
