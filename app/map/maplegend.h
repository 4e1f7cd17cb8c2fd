#pragma once

#include <QSizeF>
#include <QString>

class QgsLayout;
class QgsLayoutItemLegend;
class QgsLayoutItemMap;

namespace machi::map {

class LayerStack;

/// A legend of what the map really shows in its extent, without a frame, letters `letters` times the usual size.
/// Layers in one style share its classes. The layout owns it.
QgsLayoutItemLegend *addLegend(QgsLayout &layout, QgsLayoutItemMap &map, const LayerStack &stack,
                               const QString &family, double letters);

/// Fits the legend to the map's present extent, in as many columns as `room` (millimetres) needs, and gives its
/// size; empty where nothing is left to show.
QSizeF settleLegend(QgsLayoutItemLegend &legend, const QSizeF &room);

} // namespace machi::map
