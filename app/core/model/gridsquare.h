#pragma once

#include "core/model/extent.h"

#include <QString>

#include <optional>

namespace machi::core {

/// Standard grid squares (地域メッシュ, JIS X 0410). A 10-digit code is a quarter square or a 100 m square:
/// the code alone cannot tell, so every call names the level.
enum class GridLevel {
    Primary,   ///< 4 digits, about 80 km
    Secondary, ///< 6 digits, about 10 km
    Standard,  ///< 8 digits, about 1 km
    Half,      ///< 9 digits
    Quarter,   ///< 10 digits
    Eighth,    ///< 11 digits
    Tenth      ///< 10 digits: 100 m squares, the tenth of a standard square
};

int gridCodeLength(GridLevel level);
/// The level that a code's length means; 10 digits are taken as Quarter. None for anything else or
/// non-digits.
std::optional<GridLevel> guessGridLevel(const QString &code);
/// None outside latitude 20-46 and longitude 122-154, and for NaN.
std::optional<QString> gridCode(double latitude, double longitude, GridLevel level);
/// The square's box in degrees; none for a code with impossible digits. Computed in integers.
std::optional<Extent> gridExtent(const QString &code, GridLevel level);

} // namespace machi::core
