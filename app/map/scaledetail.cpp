#include "map/scaledetail.h"

#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgsfillsymbollayer.h>
#include <qgsrendercontext.h>
#include <qgsrenderer.h>
#include <qgssymbol.h>
#include <qgssymbollayer.h>
#include <qgssymbollayerutils.h>
#include <qgsvectorlayer.h>

namespace machi::map {

namespace {

void settle(QgsSimpleFillSymbolLayer &fill, QgsExpressionContext &context)
{
    const auto outline = QgsSymbolLayer::Property::StrokeStyle;
    QgsProperty property = fill.dataDefinedProperties().property(outline);
    if (property.propertyType() != Qgis::PropertyType::Expression) return;
    QgsExpression expression(property.expressionString());
    // Only what is the same for every feature.
    if (!expression.referencedColumns().isEmpty() ||
        expression.referencedVariables() != QSet<QString>{QStringLiteral("map_scale")})
        return;
    const QVariant style = expression.evaluate(&context);
    if (expression.hasEvalError()) return;
    fill.setStrokeStyle(QgsSymbolLayerUtils::decodePenStyle(style.toString()));
    property.setActive(false);
    fill.setDataDefinedProperty(outline, property);
}

} // namespace

void settleOutlines(const QList<QgsMapLayer *> &layers, double scale)
{
    QgsExpressionContext context;
    auto *scope = new QgsExpressionContextScope;
    scope->setVariable(QStringLiteral("map_scale"), scale, true);
    context.appendScope(scope);
    QgsRenderContext rendering;
    for (QgsMapLayer *layer : layers) {
        auto *vector = qobject_cast<QgsVectorLayer *>(layer);
        if (!vector || !vector->renderer() || vector->geometryType() != Qgis::GeometryType::Polygon) continue;
        for (QgsSymbol *symbol : vector->renderer()->symbols(rendering))
            for (QgsSymbolLayer *part : symbol->symbolLayers())
                if (auto *fill = dynamic_cast<QgsSimpleFillSymbolLayer *>(part)) settle(*fill, context);
    }
}

} // namespace machi::map
