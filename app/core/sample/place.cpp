#include "core/sample/place.h"

#include <cmath>

namespace machi::core::sample {

namespace {
// Kumagaya station, and the length of a degree there on GRS80.
constexpr double stationLatitude = 36.1394;
constexpr double stationLongitude = 139.3897;
constexpr double metresPerLatitude = 110961.6;
constexpr double metresPerLongitude = 90004.2;
constexpr double nano = 1e9;
// A standard square is 30″ high and 45″ wide.
constexpr double rowsPerDegree = 120.0;
constexpr double columnsPerDegree = 80.0;
constexpr double firstLongitude = 100.0;
} // namespace

double length(Point vector)
{
    return std::sqrt(vector.x * vector.x + vector.y * vector.y);
}

Point unit(Point vector)
{
    const double size = length(vector);
    return size > 0 ? Point{vector.x / size, vector.y / size} : Point{1, 0};
}

std::int64_t roundToInteger(double value)
{
    return std::int64_t(std::floor(value + 0.5));
}

Degrees toDegrees(Point point)
{
    return {roundToInteger((stationLatitude + point.y / metresPerLatitude) * nano),
            roundToInteger((stationLongitude + point.x / metresPerLongitude) * nano)};
}

Point fromDegrees(double latitude, double longitude)
{
    return {(longitude - stationLongitude) * metresPerLongitude,
            (latitude - stationLatitude) * metresPerLatitude};
}

Square squareAt(Point point, int parts)
{
    const double latitude = stationLatitude + point.y / metresPerLatitude;
    const double longitude = stationLongitude + point.x / metresPerLongitude - firstLongitude;
    return {int(std::floor(latitude * rowsPerDegree * parts)),
            int(std::floor(longitude * columnsPerDegree * parts))};
}

Point cornerOf(Square square, int parts)
{
    return fromDegrees(square.row / (rowsPerDegree * parts),
                       firstLongitude + square.column / (columnsPerDegree * parts));
}

Box boxOf(Square square, int parts)
{
    const Point low = cornerOf(square, parts);
    const Point high = cornerOf({square.row + 1, square.column + 1}, parts);
    return {low.x, low.y, high.x, high.y};
}

std::string secondaryCode(Square square)
{
    return std::to_string(square.row / 80) + std::to_string(square.column / 80) +
           std::to_string(square.row / 10 % 8) + std::to_string(square.column / 10 % 8);
}

std::string standardCode(Square square)
{
    return secondaryCode(square) + std::to_string(square.row % 10) + std::to_string(square.column % 10);
}

} // namespace machi::core::sample
