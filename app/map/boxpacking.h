#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>

class QgsLayoutItem;

namespace machi::map {

/// A piece of a page that is as large as it is. Lengths in millimetres.
struct PageBox
{
    QgsLayoutItem *item = nullptr; ///< the layout's
    QSizeF size;
};

/// Where boxes stand in a room: below each other in columns side by side, in their order.
struct BoxPlaces
{
    QList<QPointF> corners; ///< top left, from the room's; of the first boxes, as many as fit
    QSizeF used;
};
/// As low a block as possible.
BoxPlaces packed(const QList<QSizeF> &boxes, const QSizeF &room, double gap);
/// Each column filled before the next one is begun.
BoxPlaces filled(const QList<QSizeF> &boxes, const QSizeF &room, double gap);

} // namespace machi::map
