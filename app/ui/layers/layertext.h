#pragma once

#include "map/maplayers.h"

#include <QString>

namespace machi::ui {

/// What a layer is called in the window: `建築物`, `荒川水系荒川 L2`; the data set's whole title where that
/// would not tell it from another of the project.
QString layerName(const core::ProjectLayer &layer, const QList<map::LayerState> &all);

/// How many there are, in the word for what they are: `11,684 棟`, `193 か所`.
QString countText(const core::ProjectLayer &layer);

} // namespace machi::ui
