#pragma once

#include "core/model/extent.h"
#include "map/pagedesign.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>

namespace machi::map {

class LayerStack;

/// A place that a page lists, with the number that it has on the map.
struct ListedPlace
{
    QPointF at; ///< lon/lat degrees
    QString number;
    QString name;
    QString detail; ///< where it is, without the city that most of them share
};

struct PlaceList
{
    QString heading;
    QColor colour;
    QList<ListedPlace> places;
    QString note;         ///< what is not in it
    bool crossed = false; ///< what is on the map but not for this hazard
};

/// The places that a hazard or shelter map must name, as far as the stack's layers have them inside `extent`
/// (lon/lat degrees): places of refuge; for floods also underground malls, facilities for people who need
/// care and large factories (Flood Control Act, article 15); then what is on the map but not designated for
/// this hazard, where a list tells. One place that two lists name stands once; a list that tells for which
/// hazards it is counts more than one that does not. Last, for floods, how many facilities are in none of the
/// lists (a list without places, only a note). None for a plain map.
QList<PlaceList> placesOnMap(const LayerStack &stack, const core::Extent &extent, PagePurpose purpose);

/// Whether rows of such data sets are named in a list.
bool isListed(const QString &kind);

} // namespace machi::map
