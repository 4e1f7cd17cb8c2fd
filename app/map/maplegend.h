#pragma once

#include <QSizeF>
#include <QString>

class QgsLayout;
class QgsLayoutItemLegend;
class QgsLayoutItemMap;

namespace machi::map {

class LayerStack;

/// A legend of what a map really shows, without a frame. Layers in one style share its classes; those of one
/// symbol and kind share one line. The layout owns the item.
class MapLegend
{
public:
    /// Letters are `letters` times the usual size.
    MapLegend(QgsLayout &layout, QgsLayoutItemMap &map, const LayerStack &stack, const QString &family,
              double letters);

    /// Looks which classes occur in the map's present extent, and lays them out in as many columns as `room`
    /// (millimetres) needs, with smaller letters if need be. Gives the size; empty where there is nothing to
    /// show.
    QSizeF settle(const QSizeF &room);
    QgsLayoutItemLegend &item() const { return m_item; }

private:
    void fill();
    void setLetters(double factor);
    QSizeF measure(int columns);

    QgsLayoutItemLegend &m_item;
    QgsLayoutItemMap &m_map;
    const LayerStack &m_stack;
    const QString m_family;
    const double m_letters;
};

} // namespace machi::map
