#include "core/model/gridsquare.h"

#include <cmath>

namespace machi::core {

namespace {

// Everything counts in units of 1/8 of a standard square and 1/10 of one at once: a standard square is
// 30″ × 45″; 40 divides both. One unit is 0.75″ of latitude and 1.125″ of longitude.
constexpr std::int64_t unitsPerStandard = 40;
constexpr std::int64_t unitsPerSecondary = unitsPerStandard * 10;
constexpr std::int64_t unitsPerPrimary = unitsPerSecondary * 8;
constexpr std::int64_t latitudeUnitsPerDegree = unitsPerPrimary * 3 / 2;
constexpr std::int64_t longitudeUnitsPerDegree = unitsPerPrimary;
constexpr double minLatitude = 20, maxLatitude = 46, minLongitude = 122, maxLongitude = 154;

// A decimal like 35.7 lies a hair below the edge it names; this much is taken as on the edge (0.1 µm).
constexpr double edgeTolerance = 1e-12;

std::int64_t units(double degrees, std::int64_t perDegree)
{
    return static_cast<std::int64_t>(std::floor((degrees + edgeTolerance) * static_cast<double>(perDegree)));
}

std::int64_t size(GridLevel level)
{
    switch (level) {
    case GridLevel::Primary:
        return unitsPerPrimary;
    case GridLevel::Secondary:
        return unitsPerSecondary;
    case GridLevel::Standard:
        return unitsPerStandard;
    case GridLevel::Half:
        return unitsPerStandard / 2;
    case GridLevel::Quarter:
        return unitsPerStandard / 4;
    case GridLevel::Eighth:
        return unitsPerStandard / 8;
    case GridLevel::Tenth:
        return unitsPerStandard / 10;
    }
    return unitsPerStandard;
}

QChar digit(std::int64_t value)
{
    return QChar(u'0' + static_cast<int>(value));
}

} // namespace

int gridCodeLength(GridLevel level)
{
    switch (level) {
    case GridLevel::Primary:
        return 4;
    case GridLevel::Secondary:
        return 6;
    case GridLevel::Standard:
        return 8;
    case GridLevel::Half:
        return 9;
    case GridLevel::Quarter:
    case GridLevel::Tenth:
        return 10;
    case GridLevel::Eighth:
        return 11;
    }
    return 8;
}

std::optional<GridLevel> guessGridLevel(const QString &code)
{
    for (const QChar character : code)
        if (character < u'0' || character > u'9') return std::nullopt;
    switch (code.size()) {
    case 4:
        return GridLevel::Primary;
    case 6:
        return GridLevel::Secondary;
    case 8:
        return GridLevel::Standard;
    case 9:
        return GridLevel::Half;
    case 10:
        return GridLevel::Quarter;
    case 11:
        return GridLevel::Eighth;
    default:
        return std::nullopt;
    }
}

std::optional<QString> gridCode(double latitude, double longitude, GridLevel level)
{
    if (!(latitude >= minLatitude && latitude < maxLatitude)) return std::nullopt;
    if (!(longitude >= minLongitude && longitude < maxLongitude)) return std::nullopt;
    const std::int64_t y = units(latitude, latitudeUnitsPerDegree);
    const std::int64_t x = units(longitude - 100, longitudeUnitsPerDegree);

    QString code = QStringLiteral("%1%2")
                       .arg(y / unitsPerPrimary, 2, 10, QChar(u'0'))
                       .arg(x / unitsPerPrimary, 2, 10, QChar(u'0'));
    if (level == GridLevel::Primary) return code;
    code += digit(y % unitsPerPrimary / unitsPerSecondary);
    code += digit(x % unitsPerPrimary / unitsPerSecondary);
    if (level == GridLevel::Secondary) return code;
    code += digit(y % unitsPerSecondary / unitsPerStandard);
    code += digit(x % unitsPerSecondary / unitsPerStandard);
    if (level == GridLevel::Standard) return code;
    if (level == GridLevel::Tenth) {
        code += digit(y % unitsPerStandard / size(level));
        code += digit(x % unitsPerStandard / size(level));
        return code;
    }
    // Halves, quarters and eighths number their four squares 1 south-west, 2 south-east, 3 north-west, 4.
    for (std::int64_t parent = unitsPerStandard; parent > size(level); parent /= 2)
        code += digit(1 + x % parent / (parent / 2) + 2 * (y % parent / (parent / 2)));
    return code;
}

std::optional<Extent> gridExtent(const QString &code, GridLevel level)
{
    if (code.size() != gridCodeLength(level) || !guessGridLevel(code)) return std::nullopt;
    const auto at = [&](int index) { return std::int64_t{code.at(index).digitValue()}; };
    std::int64_t y = (at(0) * 10 + at(1)) * unitsPerPrimary;
    std::int64_t x = (at(2) * 10 + at(3)) * unitsPerPrimary;
    if (level != GridLevel::Primary) {
        if (at(4) > 7 || at(5) > 7) return std::nullopt;
        y += at(4) * unitsPerSecondary;
        x += at(5) * unitsPerSecondary;
    }
    if (code.size() >= 8) {
        y += at(6) * unitsPerStandard;
        x += at(7) * unitsPerStandard;
    }
    if (level == GridLevel::Tenth) {
        y += at(8) * size(level);
        x += at(9) * size(level);
    } else {
        std::int64_t half = unitsPerStandard / 2;
        for (int index = 8; index < code.size(); ++index, half /= 2) {
            const std::int64_t quadrant = at(index) - 1;
            if (quadrant < 0 || quadrant > 3) return std::nullopt;
            x += quadrant % 2 * half;
            y += quadrant / 2 * half;
        }
    }
    const auto latitude = [](std::int64_t value) {
        return static_cast<double>(value) / static_cast<double>(latitudeUnitsPerDegree);
    };
    const auto longitude = [](std::int64_t value) {
        return 100 + static_cast<double>(value) / static_cast<double>(longitudeUnitsPerDegree);
    };
    Extent extent;
    extent.include(longitude(x), latitude(y));
    extent.include(longitude(x + size(level)), latitude(y + size(level)));
    return extent;
}

} // namespace machi::core
