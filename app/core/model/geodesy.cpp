#include "core/model/geodesy.h"

#include <QLocale>

#include <geodesic.h>

#include <cmath>

namespace machi::core {

namespace {

constexpr double semiMajorAxis = 6378137;        ///< metres, GRS80
constexpr double flattening = 1 / 298.257222101; ///< GRS80
constexpr double hectare = 10000;
constexpr double squareKilometre = 1e6;

const geod_geodesic &ellipsoid()
{
    static const geod_geodesic grs80 = [] {
        geod_geodesic made;
        geod_init(&made, semiMajorAxis, flattening);
        return made;
    }();
    return grs80;
}

QString number(double value, int decimals)
{
    return QLocale(QLocale::English).toString(value, 'f', decimals);
}

} // namespace

double geodesicLength(const QList<QPointF> &line)
{
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        double part = 0;
        geod_inverse(&ellipsoid(), line.at(i - 1).y(), line.at(i - 1).x(), line.at(i).y(), line.at(i).x(),
                     &part, nullptr, nullptr);
        length += part;
    }
    return length;
}

double geodesicArea(const QList<QPointF> &ring)
{
    if (ring.size() < 3) return 0;
    geod_polygon polygon;
    geod_polygon_init(&polygon, 0);
    for (const QPointF &point : ring)
        geod_polygon_addpoint(&ellipsoid(), &polygon, point.y(), point.x());
    double area = 0;
    geod_polygon_compute(&ellipsoid(), &polygon, 0, 1, &area, nullptr);
    return std::abs(area);
}

QString lengthText(double metres)
{
    if (metres < 100) return number(metres, 1) + QStringLiteral(" m");
    if (metres < 1000) return number(metres, 0) + QStringLiteral(" m");
    return number(metres / 1000, metres < 10000 ? 3 : 2) + QStringLiteral(" km");
}

QString areaText(double squareMetres)
{
    if (squareMetres < hectare)
        return number(squareMetres, squareMetres < 100 ? 1 : 0) + QStringLiteral(" m²");
    if (squareMetres < squareKilometre)
        return QStringLiteral("%1 ha (%2 m²)")
            .arg(number(squareMetres / hectare, 2), number(squareMetres, 0));
    return QStringLiteral("%1 km² (%2 ha)")
        .arg(number(squareMetres / squareKilometre, 2), number(squareMetres / hectare, 0));
}

} // namespace machi::core
