#pragma once

#include "map/maplayers.h"

#include <QString>

#include <optional>

namespace machi::ui {

/// What a layer is called in the window: `建築物`, `荒川水系荒川 L2`; the data set's whole title where that
/// would not tell it from another of the project.
QString layerName(const core::ProjectLayer &layer, const QList<map::LayerState> &all);

/// How many there are, in the word for what they are: `11,684 棟`, `193 か所`; where a filter leaves `shown`
/// of them, `120 / 500 棟`.
/// `withoutPlace`: how many rows of points have no position, where that is known.
/// `places`: how many different ones the values of a layer with time belong to, where that is known.
QString countText(const core::ProjectLayer &layer, std::optional<qint64> shown = {},
                  std::optional<qint64> places = {}, std::optional<qint64> withoutPlace = {});

} // namespace machi::ui
