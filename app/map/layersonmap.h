#pragma once

#include "map/legendparts.h"

#include <QList>
#include <QSet>
#include <QString>

class QgsCoordinateReferenceSystem;
class QgsLayoutItemMap;
class QgsMapLayer;
class QgsRectangle;

namespace machi::map {

class LayerStack;

/// Whether a layer's box meets `extent` (units of `crs`); true where nobody can tell.
bool meets(const QgsMapLayer &layer, const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs);
/// Keys of the symbols of a layer that occur on the map; empty for a raster, which has none.
QSet<QString> classesOnMap(const QgsMapLayer &layer, const QgsLayoutItemMap &map,
                           const VisibleClasses &visible);
/// The layers of the stack that the map shows something of, top first: what a page may speak of.
QList<QgsMapLayer *> layersOnMap(const LayerStack &stack, const QgsLayoutItemMap &map,
                                 const VisibleClasses &visible);
bool isOnMap(const QgsMapLayer &layer, const QgsLayoutItemMap &map, const VisibleClasses &visible);

} // namespace machi::map
