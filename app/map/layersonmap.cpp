#include "map/layersonmap.h"

#include "map/gridsquarelayer.h"
#include "map/layerstack.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgslayoutitemmap.h>
#include <qgsmaplayer.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace machi::map {

namespace {

/// QGIS's own test looks at features only.
QSet<QString> classesOfSquares(const GridSquareLayer &squares, const QgsLayoutItemMap &map)
{
    QgsRectangle box = squares.extent();
    try {
        const QgsCoordinateTransform transform(map.crs(), squares.crs(), QgsCoordinateTransformContext());
        box = transform.transformBoundingBox(map.extent());
    } catch (const QgsCsException &) {
        // All of them, then.
    }
    return squares.classesIn(box);
}

} // namespace

bool meets(const QgsMapLayer &layer, const QgsRectangle &extent, const QgsCoordinateReferenceSystem &crs)
{
    try {
        return QgsCoordinateTransform(layer.crs(), crs, QgsCoordinateTransformContext())
            .transformBoundingBox(layer.extent())
            .intersects(extent);
    } catch (const QgsCsException &) {
        return true;
    }
}

QSet<QString> classesOnMap(const QgsMapLayer &layer, const QgsLayoutItemMap &map,
                           const VisibleClasses &visible)
{
    const auto *squares = qobject_cast<const GridSquareLayer *>(&layer);
    return squares ? classesOfSquares(*squares, map) : visible.value(layer.id());
}

bool isOnMap(const QgsMapLayer &layer, const QgsLayoutItemMap &map, const VisibleClasses &visible)
{
    if (!layer.isInScaleRange(map.scale())) return false;
    if (qobject_cast<const QgsVectorLayer *>(&layer) || qobject_cast<const GridSquareLayer *>(&layer))
        return !classesOnMap(layer, map, visible).isEmpty();
    return meets(layer, map.extent(), map.crs());
}

QList<QgsMapLayer *> layersOnMap(const LayerStack &stack, const QgsLayoutItemMap &map,
                                 const VisibleClasses &visible)
{
    QList<QgsMapLayer *> shown;
    std::copy_if(stack.layers().begin(), stack.layers().end(), std::back_inserter(shown),
                 [&](const QgsMapLayer *layer) { return isOnMap(*layer, map, visible); });
    return shown;
}

} // namespace machi::map
