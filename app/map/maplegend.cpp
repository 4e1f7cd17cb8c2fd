#include "map/maplegend.h"

#include "core/model/language.h"
#include "map/gridsquarelayer.h"
#include "map/layerstack.h"

#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgslayertree.h>
#include <qgslayertreelayer.h>
#include <qgslayertreemodel.h>
#include <qgslayertreemodellegendnode.h>
#include <qgslayout.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutrendercontext.h>
#include <qgslegendrenderer.h>
#include <qgslegendstyle.h>
#include <qgsmaplayer.h>
#include <qgsmaplayerlegend.h>
#include <qgsrasterlayer.h>
#include <qgsrasterrenderer.h>
#include <qgsrenderer.h>
#include <qgstextformat.h>
#include <qgsvectorlayer.h>

namespace machi::map {

namespace {

/// The enumeration moved into class Qgis in QGIS 3.42.
using Part = decltype(QgsLegendStyle::styleFromName(QString()));

const QString lineBreak = QStringLiteral("|");
constexpr double headingGap = 2.4; ///< millimetres above each heading

QgsTextFormat textFormat(const QString &family, double points, bool bold)
{
    QgsTextFormat format;
    format.setFont(QFont(family));
    format.setNamedStyle(bold ? QStringLiteral("Bold") : QStringLiteral("Regular"));
    format.setSize(points);
    format.setSizeUnit(Qgis::RenderUnit::Points);
    format.setColor(QColor(0x1f, 0x29, 0x33));
    return format;
}

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
                        .arg(title, layer.dataset.title);
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

/// QGIS's own test looks at features only.
QSet<QString> classesOnMap(const GridSquareLayer &squares, const QgsLayoutItemMap &map)
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

QList<int> places(const QgsMapLayer &layer, const QSet<QString> &classes)
{
    QList<int> found;
    const QgsLegendSymbolList symbols = symbolsOf(layer);
    for (int i = 0; i < symbols.size(); ++i)
        if (classes.contains(symbols.at(i).ruleKey())) found.append(i);
    return found;
}

} // namespace

MapLegend::MapLegend(QgsLayout &layout, QgsLayoutItemMap &map, const LayerStack &stack, const QString &family,
                     double letters)
    : m_item(*new QgsLayoutItemLegend(&layout)), m_stack(stack), m_family(family), m_letters(letters)
{
    m_item.setAutoUpdateModel(false);
    m_item.model()->rootGroup()->removeAllChildren();
    m_item.setWrapString(lineBreak);
    m_item.setSplitLayer(false);
    m_item.setBackgroundEnabled(false);
    m_item.setDrawRasterStroke(false);
    m_item.setLinkedMap(&map);
    layout.addLayoutItem(&m_item);
}

void MapLegend::setLetters(double factor)
{
    const double size = factor * m_letters;
    const auto style = [&](Part part, double points, bool bold) {
        m_item.rstyle(part).setTextFormat(textFormat(m_family, points * size, bold));
    };
    style(Part::Title, 9, true);
    m_item.rstyle(Part::Title).setMargin(QgsLegendStyle::Bottom, 0); // there is none
    style(Part::Group, 8.5, true);
    style(Part::Subgroup, 8.5, true);
    style(Part::SymbolLabel, 8, false);
    m_item.rstyle(Part::Subgroup).setMargin(QgsLegendStyle::Top, headingGap * size);
    m_item.rstyle(Part::Subgroup).setMargin(QgsLegendStyle::Bottom, 0.4 * size);
    m_item.rstyle(Part::Symbol).setMargin(QgsLegendStyle::Top, 0.9 * size);
    m_item.rstyle(Part::SymbolLabel).setMargin(QgsLegendStyle::Left, 1.8 * size);
    m_item.setSymbolWidth(5.6 * size);
    m_item.setSymbolHeight(3.2 * size);
    m_item.setBoxSpace(2.6 * size);
    m_item.setColumnSpace(4 * size);
}

void MapLegend::fill(const VisibleClasses &visible)
{
    const QHash<QString, QString> titles = legendTitles(m_stack);
    QList<Entry> single;
    QList<Entry> classed;
    for (QgsMapLayer *layer : m_stack.layers()) {
        const core::ProjectLayer &description = *m_stack.description(layer);
        const bool vector = qobject_cast<QgsVectorLayer *>(layer);
        const auto *squares = qobject_cast<GridSquareLayer *>(layer);
        const bool hasSymbols = vector || squares;
        const QSet<QString> classes =
            squares ? classesOnMap(*squares, *m_item.linkedMap()) : visible.value(layer->id());
        if (hasSymbols ? classes.isEmpty() : rasterPlaces(*layer).isEmpty()) continue;
        // One symbol needs no heading, so it stands before the blocks that have one.
        if (vector && description.style->columns.isEmpty()) {
            addSingle(single, {layer, {titles.value(description.id())}, classes}, m_stack);
            continue;
        }
        const auto same = std::find_if(classed.begin(), classed.end(), [&](const Entry &entry) {
            return hasSymbols && entry.layer->type() == layer->type() &&
                   m_stack.description(entry.layer)->style == description.style;
        });
        if (same == classed.end()) {
            classed.append({layer, {titles.value(description.id())}, classes});
        } else {
            same->titles.append(titles.value(description.id()));
            same->classes.unite(classes);
        }
    }

    QgsLayerTree *root = m_item.model()->rootGroup();
    root->removeAllChildren();
    for (const Entry &entry : single + classed) {
        QgsLayerTreeLayer *node = root->addLayer(entry.layer);
        node->setCustomProperty(QStringLiteral("legend/title-label"), entry.titles.join(lineBreak));
        if (!symbolsOf(*entry.layer).isEmpty())
            QgsMapLayerLegendUtils::setLegendNodeOrder(node, places(*entry.layer, entry.classes));
        else
            QgsMapLayerLegendUtils::setLegendNodeOrder(node, rasterPlaces(*entry.layer));
        m_item.model()->refreshLayerLegend(node);
    }
}

QSizeF MapLegend::measure(int columns)
{
    // A legend takes its size while it is exported, so it is, far off the page.
    const QPointF away(-3000, -3000);
    m_item.setColumnCount(columns);
    m_item.attemptSetSceneRect(QRectF(away, QSizeF(20, 20)));
    m_item.updateFilterByMap(false);
    const double dpi = m_item.layout()->renderContext().dpi();
    QgsLayoutExporter(m_item.layout()).renderRegionToImage(QRectF(away, QSizeF(10, 10)), QSize(), dpi);
    return m_item.rect().size();
}

QSizeF MapLegend::settle(const QSizeF &room, const VisibleClasses &classes)
{
    fill(classes);
    if (m_item.model()->rootGroup()->children().isEmpty()) return {};
    // Smaller letters rather than a second column: a wide legend takes the map's place.
    struct Form
    {
        double letters;
        int columns;
    };
    QSizeF size;
    for (const auto &[letters, columns] : {Form{1, 1}, Form{0.85, 1}, Form{1, 2}, Form{0.85, 2},
                                           Form{0.72, 2}, Form{0.85, 3}, Form{0.72, 3}, Form{0.6, 4}}) {
        setLetters(letters);
        size = measure(columns);
        if (size.height() <= room.height() && size.width() <= room.width()) break;
    }
    return size;
}

} // namespace machi::map
