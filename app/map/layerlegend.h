#pragma once

#include <QImage>
#include <QList>
#include <QSize>
#include <QString>

class QgsMapLayer;

namespace machi::map {

/// One class of a layer's style.
struct LegendEntry
{
    QString label; ///< empty for a layer of one symbol
    QImage swatch;
};

/// Classes of a layer's style in its order, swatches of `size` pixels.
QList<LegendEntry> legendOf(const QgsMapLayer &layer, const QSize &size);

/// The same without classes that no row falls into, for a picture that has no room to spare. Reads the table,
/// so it may take a moment; of very large ones all classes are told.
QList<LegendEntry> legendOfRows(const QgsMapLayer &layer, const QSize &size);

} // namespace machi::map
