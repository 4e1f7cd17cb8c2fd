#include "map/maplegend.h"

#include "map/layerstack.h"

#include <qgslayertree.h>
#include <qgslayertreelayer.h>
#include <qgslayertreemodel.h>
#include <qgslayertreeutils.h>
#include <qgslayout.h>
#include <qgslayoutexporter.h>
#include <qgslayoutitemlegend.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutrendercontext.h>
#include <qgslegendrenderer.h>
#include <qgslegendstyle.h>
#include <qgsmaplayer.h>
#include <qgsmaplayerlegend.h>
#include <qgstextformat.h>

namespace machi::map {

namespace {

/// The enumeration moved into class Qgis in QGIS 3.42.
using Part = decltype(QgsLegendStyle::styleFromName(QString()));

QgsTextFormat letters(const QString &family, double points, bool bold, const QColor &colour)
{
    QgsTextFormat format;
    QFont font(family);
    font.setBold(bold);
    format.setFont(font);
    format.setNamedStyle(bold ? QStringLiteral("Bold") : QStringLiteral("Regular"));
    format.setSize(points);
    format.setSizeUnit(Qgis::RenderUnit::Points);
    format.setColor(colour);
    return format;
}

} // namespace

QgsLayoutItemLegend *addLegend(QgsLayout &layout, QgsLayoutItemMap &map, const LayerStack &stack,
                               const QString &family, double factor)
{
    auto *legend = new QgsLayoutItemLegend(&layout);
    legend->setAutoUpdateModel(false);
    // No groups, a printed legend is short; layers of one symbol first, where they need no heading.
    QgsLayerTree *root = legend->model()->rootGroup();
    root->removeAllChildren();
    for (const bool withClasses : {false, true})
        for (QgsMapLayer *layer : stack.layers())
            if (stack.description(layer)->style->columns.isEmpty() != withClasses) root->addLayer(layer);

    const QColor ink(0x1f, 0x29, 0x33);
    const auto style = [&](Part part, double points, bool bold) {
        legend->rstyle(part).setTextFormat(letters(family, points * factor, bold, ink));
    };
    style(Part::Title, 9, true);
    style(Part::Group, 8.5, true);
    style(Part::Subgroup, 8.5, true);
    style(Part::SymbolLabel, 8, false);
    legend->rstyle(Part::Title).setMargin(QgsLegendStyle::Bottom, 0);
    legend->rstyle(Part::Subgroup).setMargin(QgsLegendStyle::Top, 2.4 * factor);
    legend->rstyle(Part::Subgroup).setMargin(QgsLegendStyle::Bottom, 0.4 * factor);
    legend->rstyle(Part::Symbol).setMargin(QgsLegendStyle::Top, 0.9 * factor);
    legend->rstyle(Part::SymbolLabel).setMargin(QgsLegendStyle::Left, 1.8 * factor);
    legend->setSymbolWidth(5.6 * factor);
    legend->setSymbolHeight(3.2 * factor);
    legend->setBoxSpace(2.6 * factor);
    legend->setColumnSpace(4 * factor);
    legend->setSplitLayer(true);
    legend->setBackgroundEnabled(false);
    legend->setLinkedMap(&map);
    legend->setLegendFilterByMapEnabled(true);
    layout.addLayoutItem(legend);
    return legend;
}

QSizeF settleLegend(QgsLayoutItemLegend &legend, const QSizeF &room)
{
    // A legend filters its classes and takes its size while it is exported, so it is, far off the page.
    const QPointF away(-3000, -3000);
    const auto settle = [&] {
        legend.attemptSetSceneRect(QRectF(away, QSizeF(20, 20)));
        legend.updateFilterByMap(false);
        const double dpi = legend.layout()->renderContext().dpi();
        QgsLayoutExporter(legend.layout()).renderRegionToImage(QRectF(away, QSizeF(10, 10)), QSize(), dpi);
        return legend.rect().size();
    };
    for (int columns = 1; columns <= 3; ++columns) {
        legend.setColumnCount(columns);
        const QSizeF size = settle();
        if (size.height() <= room.height() || columns == 3) return size;
    }
    return {};
}

} // namespace machi::map
