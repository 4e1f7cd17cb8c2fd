#pragma once

#include "core/model/gridsquare.h"

#include <QList>
#include <QString>

#include <optional>

namespace machi::core {

/// Where a text that somebody typed or pasted points. Full-width characters are taken as what they mean.

/// Degrees, as the text has them.
struct PositionText
{
    double longitude = 0, latitude = 0;
};
/// Two coordinates that `parseCoordinate` understands, in either order (what is marked N, E, 緯度, lat …, or
/// more than 90, says which is which), with or without brackets and words before them; an address of a web
/// map (Google, OpenStreetMap, GSI) and `geo:`. Numbers without any mark must lie in Japan, so that not every
/// pair of numbers is a place.
std::optional<PositionText> parsePosition(const QString &text);

/// Metres of a plane rectangular zone, north first, as surveyors write them.
struct PlaneText
{
    double north = 0, east = 0;
    bool isNamed = false; ///< the text says X and Y
};
std::optional<PlaneText> parsePlaneMetres(const QString &text);

/// A grid square in Japan. Ten digits may give two: a quarter and a tenth of a standard square.
struct GridText
{
    QString code;
    GridLevel level = GridLevel::Standard;
    Extent extent; ///< degrees
};
/// Codes with or without hyphens (`5439-13-61`).
QList<GridText> parseGridSquare(const QString &text);

/// Whether degrees lie in the box of Japan that grid squares cover (latitude 20-46, longitude 122-154).
bool isInGridArea(double longitude, double latitude);

} // namespace machi::core
