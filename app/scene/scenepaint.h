#pragma once

#include "core/store/projectlayer.h"
#include "core/task/feedback.h"
#include "scene/scenelayer.h"

#include <memory>

namespace machi::scene {

/// The colours of a layer's objects by its style (its own, else the named one, as far as its classes come
/// from one column alone; else one quiet colour): what its filter leaves out is not shown. Reads one column
/// of the table. Any thread; nullptr when the table cannot be read or the work was cancelled.
std::shared_ptr<SceneColours> coloursOf(const core::ProjectLayer &layer, core::Feedback &feedback);

/// The class that a value falls into, else `style.other`. `value` null = unknown.
QColor colourOf(const core::ClassStyle &style, const QVariant &value);

} // namespace machi::scene
