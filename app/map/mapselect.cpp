#include "core/task/feedback.h"
#include "map/gridsquarelayer.h"
#include "map/layerstack.h"
#include "map/maplayers.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsgeometry.h>
#include <qgsgeometryengine.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerfeatureiterator.h>

namespace machi::map {

void MapLayers::select(const QString &layerId, const QSet<qint64> &fids, Choose how)
{
    if (indexOf(layerId) < 0) return;
    QStringList changed = {layerId};
    QSet<qint64> now = how == Choose::Only ? fids : selected(layerId);
    if (how == Choose::Only)
        changed += m_selected.keys();
    else if (how == Choose::Add)
        now.unite(fids);
    else if (how == Choose::Remove)
        now.subtract(fids);
    else
        for (const qint64 fid : fids)
            if (!now.remove(fid)) now.insert(fid);
    changed.removeDuplicates();
    if (how == Choose::Only) m_selected.clear();
    m_selected.remove(layerId);
    if (!now.isEmpty()) m_selected.insert(layerId, now);
    for (const QString &id : std::as_const(changed)) {
        drawSelection(id);
        Q_EMIT selectionChanged(id);
    }
}

void MapLayers::clearSelection()
{
    const QStringList changed = m_selected.keys();
    m_selected.clear();
    for (const QString &id : changed) {
        drawSelection(id);
        Q_EMIT selectionChanged(id);
    }
}

void MapLayers::drawSelection(const QString &layerId)
{
    const QSet<qint64> all = selected(layerId);
    const QSet<qint64> drawn = all.size() > 1 ? all : QSet<qint64>();
    if (auto *squares = qobject_cast<GridSquareLayer *>(mapLayer(layerId))) {
        if (squares->select(drawn)) Q_EMIT pictureChanged();
        return;
    }
    auto *layer = qobject_cast<QgsVectorLayer *>(mapLayer(layerId));
    if (!layer) return;
    if (layer->selectedFeatureIds() == drawn) return;
    layer->selectByIds(drawn);
    layer->triggerRepaint(); // the canvas keeps a picture of each layer
    Q_EMIT pictureChanged();
}

std::function<QSet<qint64>(core::Feedback &)> MapLayers::touching(const QString &layerId,
                                                                  const QPolygonF &area) const
{
    const auto nothing = [](core::Feedback &) { return QSet<qint64>(); };
    const QgsMapLayer *shown = mapLayer(layerId);
    const auto *squares = qobject_cast<const GridSquareLayer *>(shown);
    const QgsVectorLayer *layer = squares ? squares->table() : qobject_cast<const QgsVectorLayer *>(shown);
    if (!layer || area.size() < 3) return nothing;
    QPolygonF closed = area;
    if (!closed.isClosed()) closed.append(closed.first());
    QgsGeometry within = QgsGeometry::fromQPolygonF(closed);
    try {
        within.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem(m_crs.name()), layer->crs(),
                                                project().transformContext()));
    } catch (const QgsCsException &) {
        return nothing;
    }
    // A copy of what it needs: the layer itself belongs to the main thread.
    const auto source = std::make_shared<QgsVectorLayerFeatureSource>(layer);
    return [source, within](core::Feedback &feedback) {
        QgsFeatureRequest request;
        request.setFilterRect(within.boundingBox());
        request.setNoAttributes();
        const std::unique_ptr<QgsGeometryEngine> engine(QgsGeometry::createGeometryEngine(within.constGet()));
        engine->prepareGeometry();
        QSet<qint64> found;
        QgsFeature feature;
        for (QgsFeatureIterator it = source->getFeatures(request); it.nextFeature(feature);) {
            if (feedback.isCancelled()) return QSet<qint64>();
            if (feature.hasGeometry() && engine->intersects(feature.geometry().constGet()))
                found.insert(feature.id());
        }
        return found;
    };
}

} // namespace machi::map
