#include "map/gridsquarelayer.h"
#include "map/layerstack.h"
#include "map/maphighlight.h"
#include "map/maplayers.h"
#include "map/maptool.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsexpressioncontextutils.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsgeometry.h>
#include <qgsmarkersymbol.h>
#include <qgspalettedrasterrenderer.h>
#include <qgsproject.h>
#include <qgsrasterdataprovider.h>
#include <qgsrasteridentifyresult.h>
#include <qgsrasterlayer.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <QCoreApplication>

namespace machi::map {

namespace {

constexpr int mostHits = 50; ///< of one layer: more than anybody reads

QgsCoordinateTransform between(const QgsCoordinateReferenceSystem &from,
                               const QgsCoordinateReferenceSystem &to, const QgsProject &project)
{
    return QgsCoordinateTransform(from, to, project.transformContext());
}

/// The values of the step that is shown, and the word for those held back, which is none for nobody knows.
void showStep(const core::ProjectLayer &layer, MapHit &hit)
{
    const core::TimeAxis &axis = layer.dataset.timeAxis;
    if (axis.selects != core::TimeAxis::Selects::Columns) return;
    const auto label = [](const QString &column) { return column + QStringLiteral("_label"); };
    const auto nameSuppressed = [&](const QString &column, const QString &shown) {
        if (hit.values.value(column + QStringLiteral("_suppressed")).toBool())
            hit.values.insert(label(shown), QCoreApplication::translate("GridSquares", "Suppressed"));
    };
    for (qsizetype step = 0; step < axis.steps.size(); ++step)
        nameSuppressed(axis.valueColumn(step), axis.valueColumn(step));
    const QString now = axis.valueColumn(layer.step);
    if (!hit.values.contains(now)) return;
    hit.values.insert(axis.column, hit.values.value(now));
    nameSuppressed(now, axis.column);
}

MapHit hitOf(const core::ProjectLayer &layer, const QgsFeature &feature)
{
    MapHit hit;
    hit.layerId = layer.id();
    hit.fid = feature.id();
    hit.gmlId = feature.attribute(QStringLiteral("gml_id")).toString();
    const QgsFields fields = feature.fields();
    for (const core::Column &column : layer.columns) {
        const int field = fields.lookupField(column.id);
        if (field < 0) continue;
        const QVariant value = feature.attribute(field);
        hit.values.insert(column.id, QgsVariantUtils::isNull(value) ? QVariant() : value);
    }
    showStep(layer, hit);
    return hit;
}

/// What can be asked row by row; nullptr for a raster.
const QgsVectorLayer *rowsOf(const QgsMapLayer *layer)
{
    if (const auto *squares = qobject_cast<const GridSquareLayer *>(layer)) return squares->table();
    return qobject_cast<const QgsVectorLayer *>(layer);
}

QList<MapHit> featuresAt(const QgsVectorLayer &layer, const core::ProjectLayer &description,
                         const QgsRectangle &box, int most = mostHits)
{
    QgsFeatureRequest request;
    request.setFilterRect(box);
    request.setFlags(Qgis::FeatureRequestFlag::ExactIntersect);
    request.setLimit(most);
    QList<MapHit> hits;
    QgsFeature feature;
    for (QgsFeatureIterator it = layer.getFeatures(request); it.nextFeature(feature);)
        hits.append(hitOf(description, feature));
    return hits;
}

std::optional<MapHit> cellAt(const QgsRasterLayer &layer, const core::ProjectLayer &description,
                             const QgsPointXY &point)
{
    const QgsRasterDataProvider *provider = layer.dataProvider();
    if (!provider || !layer.extent().contains(point)) return {};
    MapHit hit;
    hit.layerId = description.id();
    // bandDescription() asks the file and changes nothing.
    auto *bands = const_cast<QgsRasterDataProvider *>(provider);
    for (int band = 1; band <= provider->bandCount(); ++band) {
        bool known = false;
        const double value = bands->sample(point, band, &known);
        const QString number = QString::number(band);
        hit.values.insert(number, known ? QVariant(value) : QVariant());
        if (const QString title = bands->bandDescription(band); !title.isEmpty())
            hit.values.insert(number + QStringLiteral("_title"), title);
    }
    // What the legend calls the cell that is seen.
    bool empty = true;
    const auto *classes = dynamic_cast<const QgsPalettedRasterRenderer *>(layer.renderer());
    for (int number = 1; number <= provider->bandCount(); ++number) {
        const QString band = QString::number(number);
        const QVariant value = hit.values.value(band);
        empty = empty && !value.isValid();
        // Bands of one picture of ranks have the same classes; others only the band that is drawn.
        if (!classes ||
            (number != classes->inputBand() && description.dataset.kind != QLatin1String("flood")))
            continue;
        for (const QgsPalettedRasterRenderer::Class &one : classes->classes())
            if (value.isValid() && one.value == value.toDouble() && !one.label.isEmpty())
                hit.values.insert(band + QStringLiteral("_label"), one.label);
    }
    if (empty) return {};
    return hit;
}

/// What the layer's markers cover around their place, logical pixels, y downwards: a pin stands above it.
QRectF markerReach(const QgsVectorLayer &layer)
{
    constexpr double farthest = 40;
    QgsRenderContext context;
    context.setScaleFactor(96 / 25.4);
    context.expressionContext().appendScopes(QgsExpressionContextUtils::globalProjectLayerScopes(&layer));
    const QgsFeature any(layer.fields(), 1); // some offsets ask for a number
    context.expressionContext().setFeature(any);
    QRectF reach;
    for (QgsSymbol *symbol : const_cast<QgsFeatureRenderer *>(layer.renderer())->symbols(context))
        if (auto *marker = dynamic_cast<QgsMarkerSymbol *>(symbol))
            reach |= marker->bounds(QPointF(), context, any);
    return reach & QRectF(-farthest, -farthest, 2 * farthest, 2 * farthest);
}

/// An area is met where the pointer is; lines and points are too thin for that.
QgsRectangle reachOf(const QgsVectorLayer &layer, const QPointF &map, double tolerance)
{
    const bool area = layer.geometryType() == Qgis::GeometryType::Polygon;
    const double side = area ? tolerance / 50 : 2 * tolerance;
    QgsRectangle box = QgsRectangle::fromCenterAndSize(QgsPointXY(map.x(), map.y()), side, side);
    if (layer.geometryType() == Qgis::GeometryType::Point && layer.renderer()) {
        const double pixel = tolerance / touchPixels;
        const QRectF marker = markerReach(layer);
        box.combineExtentWith(QgsRectangle(map.x() - marker.right() * pixel, map.y() + marker.top() * pixel,
                                           map.x() - marker.left() * pixel,
                                           map.y() + marker.bottom() * pixel));
    }
    return box;
}

QPolygonF polygonOf(const QgsPolylineXY &line)
{
    QPolygonF polygon;
    polygon.reserve(line.size());
    for (const QgsPointXY &point : line)
        polygon.append(QPointF(point.x(), point.y()));
    return polygon;
}

} // namespace

QList<MapHit> MapLayers::identify(const QPointF &map, double tolerance) const
{
    const QgsCoordinateReferenceSystem crs(m_crs.name());
    QList<MapHit> hits;
    for (QgsMapLayer *layer : visibleLayers()) {
        const core::ProjectLayer *known = m_stack->description(layer);
        if (!known) continue; // the base map
        const core::ProjectLayer &description = *known;
        const QgsCoordinateTransform transform = between(crs, layer->crs(), project());
        try {
            if (const QgsVectorLayer *vector = rowsOf(layer)) {
                const QgsRectangle box = reachOf(*vector, map, tolerance);
                hits += featuresAt(*vector, description, transform.transformBoundingBox(box));
            } else if (auto *raster = qobject_cast<QgsRasterLayer *>(layer)) {
                if (auto hit =
                        cellAt(*raster, description, transform.transform(QgsPointXY(map.x(), map.y()))))
                    hits.append(*hit);
            }
        } catch (const QgsCsException &) {
            // Outside of what the layer's CRS covers there is nothing to be met.
        }
    }
    return hits;
}

std::optional<MapHit> MapLayers::firstHit(const QPointF &map, double tolerance) const
{
    const QgsCoordinateReferenceSystem crs(m_crs.name());
    for (QgsMapLayer *layer : visibleLayers()) {
        const QgsVectorLayer *vector = rowsOf(layer);
        const core::ProjectLayer *known = m_stack->description(layer);
        if (!vector || !known) continue;
        try {
            const QgsRectangle box =
                between(crs, layer->crs(), project()).transformBoundingBox(reachOf(*vector, map, tolerance));
            const QList<MapHit> hits = featuresAt(*vector, *known, box, 1);
            if (!hits.isEmpty()) return hits.first();
        } catch (const QgsCsException &) {
            // Outside of what the layer's CRS covers there is nothing to be met.
        }
    }
    return {};
}

std::optional<MapHit> MapLayers::hit(const QString &layerId, qint64 fid) const
{
    const qsizetype row = indexOf(layerId);
    if (row < 0) return {};
    // A data set of mixed geometry has several layers, and the row is in one of them.
    for (const LayerState &state : m_rows) {
        if (state.layer.dataset.id != m_rows.at(row).layer.dataset.id) continue;
        const QgsVectorLayer *layer = rowsOf(mapLayer(state.layer.id()));
        const QgsFeature feature = layer ? layer->getFeature(fid) : QgsFeature();
        if (feature.isValid()) return hitOf(state.layer, feature);
    }
    return {};
}

MapHighlight MapLayers::outline(const MapHit &hit) const
{
    MapHighlight outline;
    const QgsVectorLayer *layer = rowsOf(mapLayer(hit.layerId));
    if (!layer || hit.fid == 0) return outline;
    QgsGeometry geometry = layer->getGeometry(hit.fid);
    try {
        geometry.transform(between(layer->crs(), QgsCoordinateReferenceSystem(m_crs.name()), project()));
    } catch (const QgsCsException &) {
        return outline;
    }
    geometry.convertToStraightSegment();
    for (const QgsGeometry &part : geometry.asGeometryCollection()) {
        switch (part.type()) {
        case Qgis::GeometryType::Polygon:
            for (const QgsPolylineXY &ring : part.asPolygon())
                outline.areas.append(polygonOf(ring));
            break;
        case Qgis::GeometryType::Line:
            outline.lines.append(polygonOf(part.asPolyline()));
            break;
        case Qgis::GeometryType::Point:
            outline.points.append(QPointF(part.asPoint().x(), part.asPoint().y()));
            break;
        default:
            break;
        }
    }
    return outline;
}

core::Extent MapLayers::extentOf(const MapHit &hit) const
{
    core::Extent extent;
    const QgsVectorLayer *layer = rowsOf(mapLayer(hit.layerId));
    if (!layer || hit.fid == 0) return extent;
    try {
        const QgsRectangle box =
            between(layer->crs(), QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), project())
                .transformBoundingBox(layer->getGeometry(hit.fid).boundingBox());
        extent = {box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()};
    } catch (const QgsCsException &) {
        return {};
    }
    return extent;
}

} // namespace machi::map
