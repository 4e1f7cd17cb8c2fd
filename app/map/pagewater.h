#pragma once

#include "core/store/projectlayer.h"
#include "map/pagedesign.h"

#include <QList>

#include <optional>

namespace machi::map {

/// Whether a page of this purpose takes its rivers and ponds from the land use: a map for a disaster must
/// show them, and no data set of the project (`all`) is of water itself.
bool showsWaterOfLandUse(PagePurpose purpose, const QList<core::ProjectLayer> &all);
/// Only the water of a land use layer, drawn as water is; none where the layer does not tell it. The rest of
/// land use would mix with the colours of the depths.
std::optional<core::ProjectLayer> waterOfLandUse(core::ProjectLayer layer);
/// Whether a layer is what `waterOfLandUse` gave: its filter is the page's own, nothing is kept from anybody.
bool isWaterOfLandUse(const core::ProjectLayer &layer);

} // namespace machi::map
