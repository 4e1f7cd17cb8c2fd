#include "map/legendparts.h"

#include "core/model/language.h"
#include "map/gridsquarelayer.h"
#include "map/layersonmap.h"
#include "map/layerstack.h"

#include <qgslayertreelayer.h>
#include <qgslayertreemodellegendnode.h>
#include <qgslayoutitemmap.h>
#include <qgsmaplayerlegend.h>
#include <qgsrasterlayer.h>
#include <qgsrasterrenderer.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace machi::map {

namespace {

/// Short titles, with the data set's own where two would be the same.
QHash<QString, QString> legendTitles(const LayerStack &stack)
{
    QHash<QString, int> met;
    for (const core::ProjectLayer &layer : stack.descriptions())
        ++met[layer.shortTitle()];
    QHash<QString, QString> titles;
    for (const core::ProjectLayer &layer : stack.descriptions()) {
        QString title = layer.shortTitle();
        if (met.value(title) > 1 && title != layer.title())
            title = core::inLanguage(QStringLiteral("%1［%2］"), QStringLiteral("%1 [%2]"))
                        .arg(title, layer.datasetTitle());
        titles.insert(layer.id(), title);
    }
    return titles;
}

/// Layers whose classes are the same, top first.
struct Entry
{
    QgsMapLayer *layer = nullptr;
    QStringList titles;
    QSet<QString> classes;
};

/// Two lists of shelters are one line, 避難所.
void addSingle(QList<Entry> &entries, const Entry &entry, const LayerStack &stack)
{
    const core::ProjectLayer &added = *stack.description(entry.layer);
    const auto same = std::find_if(entries.begin(), entries.end(), [&](const Entry &other) {
        const core::ProjectLayer &known = *stack.description(other.layer);
        return known.style == added.style && known.dataset.kind == added.dataset.kind &&
               known.shortTitle() == added.shortTitle();
    });
    if (same == entries.end())
        entries.append(entry);
    else
        same->titles = QStringList{added.shortTitle()};
}

/// All of a raster's nodes but the one that only names its band (QGIS puts it first, as plain text). None for
/// a picture, whose colours are what one sees.
QList<int> rasterPlaces(QgsMapLayer &layer)
{
    const auto *raster = qobject_cast<QgsRasterLayer *>(&layer);
    if (!raster || !raster->renderer() || raster->renderer()->type().startsWith(QLatin1String("multiband")) ||
        raster->renderer()->type() == QLatin1String("singlebandcolordata"))
        return {};
    QgsLayerTreeLayer node(&layer);
    const auto nodes = layer.legend()->createLayerTreeModelLegendNodes(&node);
    QList<int> kept;
    for (int i = 0; i < nodes.size(); ++i)
        if (i > 0 || !qobject_cast<QgsSimpleLegendNode *>(nodes.at(i))) kept.append(i);
    qDeleteAll(nodes);
    return kept;
}

QgsLegendSymbolList symbolsOf(const QgsMapLayer &layer)
{
    if (const auto *squares = qobject_cast<const GridSquareLayer *>(&layer))
        return squares->classes().legend();
    const auto *vector = qobject_cast<const QgsVectorLayer *>(&layer);
    return vector && vector->renderer() ? vector->renderer()->legendSymbolItems() : QgsLegendSymbolList();
}

QList<int> places(QgsMapLayer &layer, const QSet<QString> &classes)
{
    const QgsLegendSymbolList symbols = symbolsOf(layer);
    if (symbols.isEmpty()) return rasterPlaces(layer);
    QList<int> found;
    for (int i = 0; i < symbols.size(); ++i)
        if (classes.contains(symbols.at(i).ruleKey())) found.append(i);
    return found;
}

} // namespace

QList<LegendPart> legendParts(const LayerStack &stack, const QgsLayoutItemMap &map,
                              const VisibleClasses &visible)
{
    const QHash<QString, QString> titles = legendTitles(stack);
    QList<Entry> single;
    QList<Entry> classed;
    for (QgsMapLayer *layer : stack.layers()) {
        const core::ProjectLayer &description = *stack.description(layer);
        const bool vector = qobject_cast<QgsVectorLayer *>(layer);
        const auto *squares = qobject_cast<GridSquareLayer *>(layer);
        const bool hasSymbols = vector || squares;
        const QSet<QString> classes = classesOnMap(*layer, map, visible);
        if (!isOnMap(*layer, map, visible) || (!hasSymbols && rasterPlaces(*layer).isEmpty())) continue;
        const Entry entry{layer, {titles.value(description.id())}, classes};
        // One symbol needs no heading.
        if (vector && description.style->columns.isEmpty()) {
            addSingle(single, entry, stack);
            continue;
        }
        const auto same = std::find_if(classed.begin(), classed.end(), [&](const Entry &known) {
            return hasSymbols && known.layer->type() == layer->type() &&
                   stack.description(known.layer)->style == description.style;
        });
        if (same == classed.end()) {
            classed.append(entry);
        } else {
            same->titles += entry.titles;
            same->classes.unite(classes);
        }
    }
    QList<LegendPart> parts;
    for (const Entry &entry : single)
        parts.append({entry.layer, entry.titles, places(*entry.layer, entry.classes), true});
    for (const Entry &entry : classed)
        parts.append({entry.layer, entry.titles, places(*entry.layer, entry.classes), false});
    return parts;
}

} // namespace machi::map
