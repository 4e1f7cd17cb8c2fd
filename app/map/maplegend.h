#pragma once

#include "map/boxpacking.h"
#include "map/legendparts.h"

class QgsLayout;
class QgsLayoutItemLegend;
class QgsLayoutItemMap;

namespace machi::map {

class PageItems;

/// The legend of a page's map as boxes that can be put anywhere, one a heading with its classes, so that a
/// long legend flows through columns and pages. The layout owns the boxes' items.
class MapLegend
{
public:
    MapLegend(const PageItems &items, QgsLayoutItemMap &map, const LayerStack &stack);

    /// What data sets of the kinds `first` show is told before all else.
    void setClasses(const VisibleClasses &visible, const QStringList &first = {});
    /// Makes all boxes anew, none larger than `most` (millimetres): long words are broken, what is too tall
    /// goes on in another box. Letters are `letters` times the page's.
    QList<PageBox> boxes(double letters, const QSizeF &most);
    void clear();

private:
    PageBox box(const QList<LegendPart> &parts, double letters, double widest);
    QList<PageBox> boxesOf(const QList<LegendPart> &parts, double letters, const QSizeF &most);

    const PageItems &m_items;
    QgsLayoutItemMap &m_map;
    const LayerStack &m_stack;
    QList<LegendPart> m_parts;
    qsizetype m_first = 0; ///< parts that come before those of one symbol
    QList<QgsLayoutItemLegend *> m_made;
};

} // namespace machi::map
