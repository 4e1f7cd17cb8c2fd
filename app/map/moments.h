#pragma once

#include <QString>
#include <QtGlobal>

namespace machi::map {

class MapLayers;

/// Shows a step of the layer that leads; the others follow by what their steps mean (core/model/timematch.h),
/// and stay where nothing connects them.
void showMoment(MapLayers &layers, const QString &lead, qsizetype step);

} // namespace machi::map
