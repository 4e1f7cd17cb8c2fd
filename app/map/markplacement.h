#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace machi::map {

/// Where the number of a place stands. Lengths in one unit, y down.
struct NumberedPlace
{
    QPointF at;
    QSizeF number; ///< how much room it takes
};

/// A room for each number, in their order: beside its place, or as near as there is room, so that no number
/// covers another and few cover places (`pin` large). Where there is no room at all, beside the place.
QList<QRectF> placedNumbers(const QList<NumberedPlace> &places, const QRectF &room, double pin);

} // namespace machi::map
