#pragma once

#include <QMap>
#include <QSet>
#include <QSizeF>
#include <QString>

class QgsLayout;
class QgsLayoutItemLegend;
class QgsLayoutItemMap;

namespace machi::map {

class LayerStack;

/// Which classes of which layers occur on a map, by layer id: keys of their symbols.
using VisibleClasses = QMap<QString, QSet<QString>>;

/// A legend of what a map really shows, without a frame. Layers in one style share its classes; those of one
/// symbol and kind share one line. The layout owns the item.
class MapLegend
{
public:
    /// Letters are `letters` times the usual size.
    MapLegend(QgsLayout &layout, QgsLayoutItemMap &map, const LayerStack &stack, const QString &family,
              double letters);

    /// Lays the classes out in as many columns as `room` (millimetres) needs, with smaller letters if need
    /// be. Gives the size; empty where there is nothing to show.
    QSizeF settle(const QSizeF &room, const VisibleClasses &classes);
    QgsLayoutItemLegend &item() const { return m_item; }

private:
    void fill(const VisibleClasses &visible);
    void setLetters(double factor);
    QSizeF measure(int columns);

    QgsLayoutItemLegend &m_item;
    const LayerStack &m_stack;
    const QString m_family;
    const double m_letters;
};

} // namespace machi::map
