#pragma once

#include "core/model/localframe.h"

#include <QDate>
#include <QDateTime>

namespace machi::core {

/// Where the sun stands, degrees. The elevation is that of its centre above the level plane as geometry has
/// it, without the air's refraction (which lifts it by 0.5° at the horizon, by less than 0.03° above 30°).
struct SunPosition
{
    double azimuth = 0; ///< clockwise from north, 0 … 360
    double elevation = 0;
};

/// After the equations of NOAA's solar calculator (gml.noaa.gov/grad/solcalc), which are the low-accuracy
/// ones of J. Meeus, "Astronomical Algorithms" (1991), chapters 25 and 28: good to 0.02° between 1900 and
/// 2100. Degrees. Any thread.
SunPosition sunPosition(const QDateTime &moment, double longitude, double latitude);

/// Towards it: east, north, up, unit length.
Vector3 directionTo(const SunPosition &sun);

/// The sun's day. Rise and set: its upper edge touches a level horizon, with refraction (centre at -0.833°,
/// as NOAA has it); not valid where that does not happen that day.
struct SunDay
{
    QDateTime rise, noon, set;
};

/// Of the day `date` as clocks have it that are `offset` seconds ahead of UTC; times are given in it, good to
/// half a minute in Japan.
SunDay sunDay(const QDate &date, int offset, double longitude, double latitude);

/// Japan's clocks, seconds ahead of UTC: one zone, no summer time.
constexpr int japanTime = 9 * 3600;

} // namespace machi::core
