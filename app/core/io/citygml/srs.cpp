#include "core/io/citygml/srs.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>
#include <string>

namespace machi::core::citygml {

namespace {

int epsgOf(std::string_view name)
{
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const std::size_t at = lower.find("epsg");
    const std::size_t begin = at == std::string::npos ? 0 : at;
    std::size_t end =
        std::min(lower.find_first_of(",&", begin), lower.size()); // compounds name the horizontal one first
    while (end > begin && (lower[end - 1] < '0' || lower[end - 1] > '9'))
        --end;
    std::size_t first = end;
    while (first > begin && lower[first - 1] >= '0' && lower[first - 1] <= '9')
        --first;
    int code = 0;
    std::from_chars(lower.data() + first, lower.data() + end, code);
    return at == std::string::npos && first != 0 ? 0 : code;
}

// For systems that the PROJ in use is too old to know: the compounds of Japan's plane rectangular zones.
bool isPlaneRectangular(int epsg)
{
    return (epsg >= 10162 && epsg <= 10174) || (epsg >= 6669 && epsg <= 6687) ||
           (epsg >= 2443 && epsg <= 2461) || (epsg >= 30161 && epsg <= 30179);
}

} // namespace

Srs srsFromCrs(const Crs &crs)
{
    return {crs.epsg(), crs.isGeographic(), crs.isLatitudeFirst()};
}

Srs srsFromName(std::string_view name)
{
    Srs srs;
    if (name.find("CRS84") != std::string_view::npos) {
        srs.epsg = name.find("CRS84h") != std::string_view::npos ? 4979 : 4326;
        srs.northFirst = false;
        return srs;
    }
    srs.epsg = epsgOf(name);
    if (srs.epsg == 0) return srs;
    const Crs crs = Crs::fromEpsg(srs.epsg);
    if (crs.isValid()) return srsFromCrs(crs);
    if (isPlaneRectangular(srs.epsg)) srs.geographic = false;
    return srs;
}

bool isInJapan(double longitude, double latitude)
{
    return latitude >= 20 && latitude <= 46 && longitude >= 122 && longitude <= 154;
}

void moveByMetres(double &longitude, double &latitude, double east, double north)
{
    constexpr double a = 6378137.0;
    constexpr double f = 1 / 298.257222101;
    constexpr double e2 = f * (2 - f);
    constexpr double degrees = 180 / std::numbers::pi;
    const double phi = latitude / degrees;
    const double root = std::sqrt(1 - e2 * std::sin(phi) * std::sin(phi));
    const double meridian = a * (1 - e2) / (root * root * root);
    const double parallel = a / root * std::cos(phi);
    latitude += north / meridian * degrees;
    if (parallel > 1) longitude += east / parallel * degrees;
}

} // namespace machi::core::citygml
