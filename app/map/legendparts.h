#pragma once

#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

class QgsLayoutItemMap;
class QgsMapLayer;

namespace machi::map {

class LayerStack;

/// Which classes of which layers occur on a map, by layer id: keys of their symbols.
using VisibleClasses = QMap<QString, QSet<QString>>;

/// Lines of a legend that belong together: the classes of a layer, or of several in one style.
struct LegendPart
{
    QgsMapLayer *layer = nullptr; ///< whose symbols are shown
    QStringList titles;           ///< above the classes; of one symbol, beside it
    QList<int> nodes;             ///< places of the layer's legend nodes that are shown
    bool isSingle = false;        ///< one symbol without a heading
};

/// What a legend must tell of a map that shows these classes, those of one symbol first. Layers in one style
/// share their classes; those of one symbol and kind share one line.
QList<LegendPart> legendParts(const LayerStack &stack, const QgsLayoutItemMap &map,
                              const VisibleClasses &visible);

} // namespace machi::map
