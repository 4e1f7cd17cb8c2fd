#pragma once

#include "core/store/projectlayer.h"

#include <QImage>
#include <QList>
#include <QPointF>
#include <QString>

#include <functional>

class QgsMapLayer;
class QgsProject;

namespace machi::core {
class Feedback;
}

namespace machi::map {

/// A point of a layer with the symbol that the map gives it.
struct MapMarker
{
    QPointF degrees; ///< lon/lat
    QImage icon;
    QString name; ///< of a place that people look for by name; else empty
    QString layerId;
    qint64 fid = 0;
};

using MarkerReader = std::function<QList<MapMarker>(core::Feedback &)>;

/// Reads the points of a layer, each place once (a sensor has a row an hour), at most `most`; none for areas,
/// lines and rasters. Prepared in the main thread; what it gives reads the table in any, while the project
/// is open.
MarkerReader markersOf(const QgsMapLayer &layer, const core::ProjectLayer &description,
                       const QgsProject &project, qsizetype most = 2000);

} // namespace machi::map
