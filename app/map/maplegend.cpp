#include "map/maplegend.h"

#include "map/layerstack.h"
#include "map/pageitems.h"

#include <qgslayertree.h>
#include <qgslayertreelayer.h>
#include <qgslayertreemodel.h>
#include <qgslayertreemodellegendnode.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutrendercontext.h>
#include <qgslayoututils.h>
#include <qgslegendrenderer.h>
#include <qgslegendstyle.h>
#include <qgsmaplayer.h>
#include <qgsmaplayerlegend.h>
#include <qgsprintlayout.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace machi::map {

namespace {

/// The enumeration moved into class Qgis in QGIS 3.42.
using Part = decltype(QgsLegendStyle::styleFromName(QString()));

const QString lineBreak(QChar(0x2028)); // no name has a line separator
constexpr double headingPoints = 8.5;
constexpr double labelPoints = 8;
constexpr double symbolWidth = 5.6; ///< millimetres, times the letters, as all below
constexpr double symbolHeight = 3.2;
constexpr double besideSymbol = 1.8;

QString broken(const PageItems &items, const QString &text, double points, bool bold, double width)
{
    return items.wrapped(text, points, bold, width).join(lineBreak);
}

/// A layer's own title stands beside its symbol if it has but one.
void nameNode(QgsLayerTreeLayer &node, const LegendPart &part, const PageItems &items, double letters,
              double widest)
{
    const double beside = widest - (symbolWidth + besideSymbol) * letters * items.letters();
    QStringList titles;
    for (const QString &title : part.titles)
        titles.append(part.isSingle ? broken(items, title, labelPoints * letters, false, beside)
                                    : broken(items, title, headingPoints * letters, true, widest));
    node.setCustomProperty(QStringLiteral("legend/title-label"), titles.join(lineBreak));
    QgsMapLayerLegendUtils::setLegendNodeOrder(&node, part.nodes);
    if (part.isSingle) return;
    const auto all = part.layer->legend()->createLayerTreeModelLegendNodes(&node);
    for (const int place : part.nodes) {
        if (place >= all.size()) continue;
        const QString label = all.at(place)->data(Qt::DisplayRole).toString();
        const QString lines = broken(items, label, labelPoints * letters, false, beside);
        if (lines != label) QgsMapLayerLegendUtils::setLegendNodeUserLabel(&node, place, lines);
    }
    qDeleteAll(all);
}

} // namespace

MapLegend::MapLegend(const PageItems &items, QgsLayoutItemMap &map, const LayerStack &stack)
    : m_items(items), m_map(map), m_stack(stack)
{
}

void MapLegend::setClasses(const VisibleClasses &visible, const QStringList &first)
{
    m_parts = legendParts(m_stack, m_map, visible);
    const auto rest = std::stable_partition(m_parts.begin(), m_parts.end(), [&](const LegendPart &part) {
        const core::ProjectLayer *layer = m_stack.description(part.layer);
        return !part.isSingle && layer && first.contains(layer->dataset.kind);
    });
    m_first = rest - m_parts.begin();
}

void MapLegend::clear()
{
    for (QgsLayoutItemLegend *item : m_made)
        m_items.layout().removeLayoutItem(item);
    m_made.clear();
}

PageBox MapLegend::box(const QList<LegendPart> &parts, double letters, double widest)
{
    auto *made = new QgsLayoutItemLegend(&m_items.layout());
    m_made.append(made);
    made->setAutoUpdateModel(false);
    made->model()->rootGroup()->removeAllChildren();
    made->setWrapString(lineBreak);
    made->setBackgroundEnabled(false);
    made->setDrawRasterStroke(false);
    made->setLinkedMap(&m_map);
    made->setResizeToContents(false);
    m_items.layout().addLayoutItem(made);
    const double size = letters * m_items.letters();
    const auto style = [&](Part part, double points, bool bold) {
        made->rstyle(part).setTextFormat(m_items.format(points * letters, bold, PageItems::ink));
        for (const auto side :
             {QgsLegendStyle::Top, QgsLegendStyle::Bottom, QgsLegendStyle::Left, QgsLegendStyle::Right})
            made->rstyle(part).setMargin(side, 0);
    };
    style(Part::Title, headingPoints, true);
    style(Part::Group, headingPoints, true);
    style(Part::Subgroup, headingPoints, true);
    style(Part::Symbol, labelPoints, false);
    style(Part::SymbolLabel, labelPoints, false);
    made->rstyle(Part::Subgroup).setMargin(QgsLegendStyle::Bottom, 0.5 * size);
    made->rstyle(Part::Symbol).setMargin(QgsLegendStyle::Top, 0.9 * size);
    made->rstyle(Part::SymbolLabel).setMargin(QgsLegendStyle::Left, besideSymbol * size);
    made->setSymbolWidth(symbolWidth * size);
    made->setSymbolHeight(symbolHeight * size);
    made->setBoxSpace(0);
    for (const LegendPart &part : parts) {
        QgsLayerTreeLayer *node = made->model()->rootGroup()->addLayer(part.layer);
        nameNode(*node, part, m_items, letters, widest);
        made->model()->refreshLayerLegend(node);
    }
    const double dpi = m_items.layout().renderContext().dpi();
    QgsRenderContext context = QgsLayoutUtils::createRenderContextForLayout(&m_items.layout(), nullptr, dpi);
    QgsLegendRenderer renderer(made->model(), made->legendSettings());
    // A little more, so that no letter is lost to rounding.
    const QSizeF needed = renderer.minimumSize(&context) + QSizeF(0.4, 0.4);
    made->attemptResize(QgsLayoutSize(needed));
    return {made, needed};
}

QList<PageBox> MapLegend::boxesOf(const QList<LegendPart> &parts, double letters, const QSizeF &most)
{
    const PageBox whole = box(parts, letters, most.width());
    const qsizetype rows = parts.size() > 1 ? parts.size() : parts.first().nodes.size();
    if (whole.size.height() <= most.height() || rows < 2) return {whole};
    m_items.layout().removeLayoutItem(m_made.takeLast());
    const auto pieces = static_cast<qsizetype>(std::ceil(whole.size.height() / most.height()));
    const qsizetype each = std::max<qsizetype>(1, (rows + pieces - 1) / pieces);
    QList<PageBox> made;
    for (qsizetype at = 0; at < rows; at += each) {
        if (parts.size() > 1) {
            made += boxesOf(parts.mid(at, each), letters, most);
            continue;
        }
        LegendPart piece = parts.first();
        piece.nodes = piece.nodes.mid(at, each);
        if (at > 0)
            for (QString &title : piece.titles)
                title = QCoreApplication::translate("PageFlow", "%1 (continued)").arg(title);
        made += boxesOf({piece}, letters, most);
    }
    return made;
}

QList<PageBox> MapLegend::boxes(double letters, const QSizeF &most)
{
    clear();
    const auto isSingle = [](const LegendPart &part) { return part.isSingle; };
    QList<LegendPart> single;
    std::copy_if(m_parts.begin(), m_parts.end(), std::back_inserter(single), isSingle);
    QList<PageBox> made;
    for (const LegendPart &part : m_parts.first(m_first))
        made += boxesOf({part}, letters, most);
    if (!single.isEmpty()) made += boxesOf(single, letters, most);
    for (const LegendPart &part : m_parts.mid(m_first))
        if (!part.isSingle) made += boxesOf({part}, letters, most);
    return made;
}

} // namespace machi::map
