#pragma once

#include <QStringView>

#include <optional>

namespace machi::core {

enum class CoordinateAxis { Latitude, Longitude };

/// A latitude or longitude as somebody wrote it.
struct CoordinateText
{
    double degrees = 0;
    std::optional<CoordinateAxis> axis; ///< where the text itself says (N, 東経 …)
    bool marked = false;                ///< degrees and minutes are marked as such: 36°07', 36度7分
    bool packed = false;                ///< read from digits without marks: 360735.12
};

/// Understands decimal degrees; degrees, minutes and seconds with ° ' ", 度分秒, colons, blanks, hyphens or
/// dots (N36.07.35.12); digits run together (360735.12, 1392104.96); N/S/E/W and 北緯/南緯/東経/西経 before
/// or after; full-width characters. None for anything else, for minutes or seconds of 60 and more, and beyond
/// ±180 (±90 where the text says latitude).
std::optional<CoordinateText> parseCoordinate(QStringView text);

} // namespace machi::core
