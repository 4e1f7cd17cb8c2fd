#pragma once

#include "core/store/projectlayer.h"

class QgsVectorLayer;

namespace machi::map {

/// Bus routes come in the colours of their timetable: gives the layer a class a colour, each told by the
/// names of its routes, so that every legend says which line is which. Does nothing to other styles, where
/// the timetable has one colour or none, or where it has more than a legend can hold.
void classifyRoutes(QgsVectorLayer &layer, const core::ProjectLayer &description);

} // namespace machi::map
