#pragma once

#include "core/model/dataset.h"
#include "core/model/value.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace machi::core {

/// What a layer's symbols are for.
enum class LayerGeometry { Point, Line, Polygon, Raster };

/// A style of `resources/styles` (a `.qml` that QGIS 3.22 and later read) and what it needs of a layer.
struct NamedStyle
{
    QString name; ///< `building-height`: file name without its ending
    LayerGeometry geometry = LayerGeometry::Polygon;
    QStringList kinds;   ///< kinds of data set that it is for; empty = any
    QStringList columns; ///< columns that its classes come from
    QString titleJa, titleEn;
    bool selfExplaining = false; ///< a heading needs not say what the classes are: 浸水想定, 土地利用
    bool needsNotice = false;    ///< shows floods or hazards: the 事前防災 notice belongs beside it

    QString title() const; ///< in the user's language
    bool fits(const QString &kind, LayerGeometry layer, const QList<Column> &layerColumns) const;
};

/// All, in the order in which they are offered; for one kind the first that fits is its default.
const QList<NamedStyle> &namedStyles();
/// nullptr for an unknown name.
const NamedStyle *findNamedStyle(const QString &name);
/// The first of: `wanted`, the data set's own style, the kind's default, the plain one of the geometry. Names
/// that do not fit the layer are passed over. Never nullptr.
const NamedStyle *styleForLayer(const Dataset &dataset, LayerGeometry geometry, const QList<Column> &columns,
                                const QString &wanted = {});
/// The QML document (UTF-8), labels in the user's language; empty for `raster`, whose document depends on the
/// file.
QByteArray styleDocument(const NamedStyle &style);
/// Where a kind lies when all are drawn, 0 = at the bottom. Unknown kinds lie in the middle.
int drawOrder(const QString &kind);

} // namespace machi::core
