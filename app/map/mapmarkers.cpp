#include "map/mapmarkers.h"

#include "core/task/feedback.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsexpressioncontextutils.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsgeometry.h>
#include <qgsproject.h>
#include <qgsrendercontext.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerfeatureiterator.h>

#include <QHash>
#include <QSet>

#include <cmath>
#include <memory>

namespace machi::map {

namespace {

constexpr int room = 64;         ///< pixels that a symbol is drawn into
constexpr qsizetype named = 300; ///< more names than these nobody reads

QImage iconOf(const QgsSymbol &symbol)
{
    const std::unique_ptr<QgsSymbol> copy(symbol.clone());
    const QImage whole = copy->asImage(QSize(room, room));
    QRect ink;
    for (int y = 0; y < whole.height(); ++y)
        for (int x = 0; x < whole.width(); ++x)
            if (qAlpha(whole.pixel(x, y)) > 20) ink |= QRect(x, y, 1, 1);
    return ink.isEmpty() ? QImage() : whole.copy(ink);
}

int nameField(const QgsFields &fields)
{
    for (const QString &name : {QStringLiteral("名称"), QStringLiteral("name"), QStringLiteral("title"),
                                QStringLiteral("スポット名"), QStringLiteral("Spot Name"),
                                QStringLiteral("施設名"), QStringLiteral("施設・場所名")})
        if (const int field = fields.lookupField(name); field >= 0) return field;
    return -1;
}

bool isNamed(const QString &kind)
{
    return kind == QLatin1String("shelter") || kind == QLatin1String("coolspot") ||
           kind == QLatin1String("facility");
}

} // namespace

MarkerReader markersOf(const QgsMapLayer &layer, const core::ProjectLayer &description,
                       const QgsProject &project, qsizetype most)
{
    const auto *vector = qobject_cast<const QgsVectorLayer *>(&layer);
    if (!vector || vector->geometryType() != Qgis::GeometryType::Point || !vector->renderer())
        return [](core::Feedback &) { return QList<MapMarker>(); };
    const QgsCoordinateTransform toDegrees(
        vector->crs(), QgsCoordinateReferenceSystem(QStringLiteral("EPSG:4326")), project.transformContext());
    const std::shared_ptr<QgsFeatureRenderer> renderer(vector->renderer()->clone());
    const auto source = std::make_shared<QgsVectorLayerFeatureSource>(vector);
    const int name = isNamed(description.dataset.kind) ? nameField(vector->fields()) : -1;
    QgsRenderContext context;
    context.expressionContext().appendScopes(QgsExpressionContextUtils::globalProjectLayerScopes(vector));
    return [toDegrees, renderer, source, name, context, fields = vector->fields(), id = description.id(),
            most](core::Feedback &feedback) mutable {
        QList<MapMarker> markers;
        renderer->startRender(context, fields);
        QHash<const QgsSymbol *, QImage> icons;
        QSet<std::pair<qint64, qint64>> places;
        QgsFeatureIterator rows = source->getFeatures(QgsFeatureRequest().setLimit(most * 30));
        QgsFeature row;
        while (markers.size() < most && !feedback.isCancelled() && rows.nextFeature(row)) {
            if (row.geometry().isEmpty()) continue;
            context.expressionContext().setFeature(row);
            const QgsSymbol *symbol = renderer->symbolForFeature(row, context);
            if (!symbol) continue;
            QgsPointXY at = row.geometry().vertexAt(0);
            try {
                at = toDegrees.transform(at);
            } catch (const QgsCsException &) {
                continue;
            }
            const std::pair<qint64, qint64> place(std::llround(at.x() * 1e6), std::llround(at.y() * 1e6));
            if (places.contains(place)) continue;
            places.insert(place);
            if (!icons.contains(symbol)) icons.insert(symbol, iconOf(*symbol));
            if (icons.value(symbol).isNull()) continue;
            markers.append({{at.x(), at.y()},
                            icons.value(symbol),
                            name >= 0 ? row.attribute(name).toString() : QString(),
                            id,
                            row.id()});
        }
        renderer->stopRender(context);
        if (markers.size() > named)
            for (MapMarker &marker : markers)
                marker.name.clear();
        return markers;
    };
}

} // namespace machi::map
