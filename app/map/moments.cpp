#include "map/moments.h"

#include "core/model/timematch.h"
#include "map/maplayers.h"

namespace machi::map {

void showMoment(MapLayers &layers, const QString &lead, qsizetype step)
{
    const qsizetype row = layers.indexOf(lead);
    if (row < 0) return;
    const core::TimeAxis axis = layers.layers().at(row).layer.dataset.timeAxis;
    layers.setStep(lead, step);
    for (const LayerState &state : layers.layers())
        if (state.layer.id() != lead)
            layers.setStep(state.layer.id(), core::matchingStep(state.layer.dataset.timeAxis, axis, step));
}

} // namespace machi::map
