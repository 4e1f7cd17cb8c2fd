#pragma once

#include <QList>
#include <QPointF>
#include <QString>

namespace machi::core {

/// Lengths and areas on the GRS80 ellipsoid, of which WGS 84 differs by less than 0.1 mm: geodesics after
/// C. F. F. Karney, "Algorithms for geodesics", J. Geodesy 87 (2013), as PROJ has them. Points are lon/lat
/// degrees.

/// Metres along a line; 0 for less than two points.
double geodesicLength(const QList<QPointF> &line);
/// Square metres inside a ring (closed or not, either way round); 0 for less than three points.
double geodesicArea(const QList<QPointF> &ring);

/// For people: `87.4 m`, `1.25 km`.
QString lengthText(double metres);
/// For people: `540 m²`, `1.25 ha (12,500 m²)`, `3.40 km² (340 ha)`.
QString areaText(double squareMetres);

} // namespace machi::core
