#pragma once

#include <cstdint>
#include <string>

namespace machi::core::sample {

/// Metres east (x) and north (y) of Kumagaya station. Only + − × ÷ and square roots are used on them, and the
/// compiler may not fuse them, so every machine gets the same bits.
struct Point
{
    double x = 0;
    double y = 0;
};
inline Point operator+(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y};
}
inline Point operator-(Point a, Point b)
{
    return {a.x - b.x, a.y - b.y};
}
inline Point operator*(Point a, double f)
{
    return {a.x * f, a.y * f};
}
inline double cross(Point a, Point b)
{
    return a.x * b.y - a.y * b.x;
}
inline double dot(Point a, Point b)
{
    return a.x * b.x + a.y * b.y;
}
double length(Point vector);
Point unit(Point vector);

/// A position with its height above the geoid in millimetres.
struct Position
{
    Point at;
    std::int64_t height = 0;
};

struct Box
{
    double west = 0, south = 0, east = 0, north = 0;
    bool holds(Point p) const { return p.x >= west && p.x < east && p.y >= south && p.y < north; }
};

/// Nanodegrees (0.1 mm), JGD2011. The town is laid out on a plane that touches at the station: fine for an
/// invented town, and the same arithmetic everywhere.
struct Degrees
{
    std::int64_t latitude = 0;
    std::int64_t longitude = 0;
};
Degrees toDegrees(Point point);
Point fromDegrees(double latitude, double longitude);

/// A square of the standard grid (JIS X 0410) as row and column counted from 0° N 100° E: of 1 km, or of any
/// equal division of it.
struct Square
{
    int row = 0;
    int column = 0;
};
/// `parts` squares along each side of a standard square: 1 = the standard square itself.
Square squareAt(Point point, int parts = 1);
Point cornerOf(Square square, int parts = 1); ///< south-west
Box boxOf(Square square, int parts = 1);
std::string standardCode(Square square);  ///< 8 digits
std::string secondaryCode(Square square); ///< 6 digits of the 10 km square round a standard square

/// Floor division for any sign.
constexpr std::int64_t floorDivide(std::int64_t value, std::int64_t by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}
constexpr int floorModulo(int value, int by)
{
    return value - int(floorDivide(value, by)) * by;
}
std::int64_t roundToInteger(double value);

} // namespace machi::core::sample
