#include "core/model/sunposition.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace machi::core {

namespace {

constexpr double degree = std::numbers::pi / 180;
constexpr double riseElevation = -0.833;

/// As seen from the earth's centre.
struct Sun
{
    double declination = 0;    ///< radians
    double equationOfTime = 0; ///< minutes by which a sundial is ahead
};

Sun sunAt(const QDateTime &moment)
{
    const double days = static_cast<double>(moment.toMSecsSinceEpoch()) / 86400000.0 - 10957.5; // from J2000
    const double t = days / 36525;                                                              // centuries
    const double meanLongitude = std::fmod(280.46646 + t * (36000.76983 + t * 0.0003032), 360) * degree;
    const double meanAnomaly = (357.52911 + t * (35999.05029 - 0.0001537 * t)) * degree;
    const double eccentricity = 0.016708634 - t * (0.000042037 + 0.0000001267 * t);
    const double centre = std::sin(meanAnomaly) * (1.914602 - t * (0.004817 + 0.000014 * t)) +
                          std::sin(2 * meanAnomaly) * (0.019993 - 0.000101 * t) +
                          std::sin(3 * meanAnomaly) * 0.000289;
    const double node = (125.04 - 1934.136 * t) * degree;
    const double longitude =
        meanLongitude + (centre - 0.00569 - 0.00478 * std::sin(node)) * degree; // aberration, nutation
    const double meanObliquity = 23 + (26 + (21.448 - t * (46.815 + t * (0.00059 - t * 0.001813))) / 60) / 60;
    const double obliquity = (meanObliquity + 0.00256 * std::cos(node)) * degree;

    const double y = std::pow(std::tan(obliquity / 2), 2);
    const double time = y * std::sin(2 * meanLongitude) - 2 * eccentricity * std::sin(meanAnomaly) +
                        4 * eccentricity * y * std::sin(meanAnomaly) * std::cos(2 * meanLongitude) -
                        0.5 * y * y * std::sin(4 * meanLongitude) -
                        1.25 * eccentricity * eccentricity * std::sin(2 * meanAnomaly);
    return {std::asin(std::sin(obliquity) * std::sin(longitude)), 4 * time / degree};
}

double minutesOfDay(const QDateTime &moment)
{
    return moment.toUTC().time().msecsSinceStartOfDay() / 60000.0;
}

/// When the sun stands at an hour angle (degrees, west positive) on the day of `noon`, by Newton's steps.
QDateTime whenAt(double hourAngle, const QDateTime &start, double longitude)
{
    QDateTime moment = start;
    for (int step = 0; step < 3; ++step) {
        const double now = minutesOfDay(moment) + sunAt(moment).equationOfTime + 4 * longitude - 720;
        const double off = std::remainder(4 * hourAngle - now, 1440);
        moment = moment.addMSecs(std::llround(off * 60000));
    }
    return moment;
}

} // namespace

SunPosition sunPosition(const QDateTime &moment, double longitude, double latitude)
{
    const Sun sun = sunAt(moment);
    const double solarTime = minutesOfDay(moment) + sun.equationOfTime + 4 * longitude;
    const double hourAngle = (solarTime / 4 - 180) * degree;
    const double high = latitude * degree;
    // East, north, up of the sun.
    const double east = -std::cos(sun.declination) * std::sin(hourAngle);
    const double north = std::cos(high) * std::sin(sun.declination) -
                         std::sin(high) * std::cos(sun.declination) * std::cos(hourAngle);
    const double up = std::sin(high) * std::sin(sun.declination) +
                      std::cos(high) * std::cos(sun.declination) * std::cos(hourAngle);
    const double azimuth = std::atan2(east, north) / degree;
    return {azimuth < 0 ? azimuth + 360 : azimuth, std::asin(std::clamp(up, -1.0, 1.0)) / degree};
}

Vector3 directionTo(const SunPosition &sun)
{
    const double flat = std::cos(sun.elevation * degree);
    return {std::sin(sun.azimuth * degree) * flat, std::cos(sun.azimuth * degree) * flat,
            std::sin(sun.elevation * degree)};
}

SunDay sunDay(const QDate &date, int offset, double longitude, double latitude)
{
    const QDateTime midday(date, QTime(12, 0), Qt::OffsetFromUTC, offset);
    SunDay day;
    day.noon = whenAt(0, midday, longitude);
    const auto edge = [&](int side) -> QDateTime {
        QDateTime moment = day.noon;
        for (int step = 0; step < 3; ++step) {
            const double declination = sunAt(moment).declination;
            const double cosine =
                (std::sin(riseElevation * degree) - std::sin(latitude * degree) * std::sin(declination)) /
                (std::cos(latitude * degree) * std::cos(declination));
            if (std::abs(cosine) > 1) return {};
            moment = whenAt(side * std::acos(cosine) / degree, moment, longitude);
        }
        return moment;
    };
    day.rise = edge(-1);
    day.set = edge(1);
    return day;
}

} // namespace machi::core
