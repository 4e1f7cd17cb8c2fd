#include "map/markplacement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace machi::map {

namespace {

constexpr double air = 0.12;      ///< between numbers, in heights of one
constexpr double overAPin = 1.5;  ///< how far a number goes rather than cover a place, in heights
constexpr double firstRing = 1.3; ///< distance of its middle from the place, in heights
constexpr double ringStep = 0.9;
constexpr int rings = 12;
constexpr int directions = 16;

/// Right of the place, left of it, below, above.
QList<QPointF> beside(const NumberedPlace &place, double pin)
{
    const double x = pin * 0.5 + place.number.width() / 2;
    const double y = pin * 0.5 + place.number.height() / 2;
    return {place.at + QPointF(x, 0), place.at + QPointF(-x, 0), place.at + QPointF(0, y),
            place.at + QPointF(0, -y - pin)};
}

QList<QPointF> around(const NumberedPlace &place)
{
    const double height = place.number.height();
    QList<QPointF> middles;
    for (int ring = 0; ring < rings; ++ring) {
        const double far = height * (firstRing + ringStep * ring);
        for (int i = 0; i < directions; ++i) {
            const double angle = 2 * std::numbers::pi * (i + 0.5 * (ring % 2)) / directions;
            const double wide = (place.number.width() - height) / 2;
            middles.append(place.at + QPointF(std::cos(angle) * (far + wide), std::sin(angle) * far));
        }
    }
    return middles;
}

} // namespace

QList<QRectF> placedNumbers(const QList<NumberedPlace> &places, const QRectF &room, double pin)
{
    QList<QRectF> placed;
    for (const NumberedPlace &place : places) {
        const double height = place.number.height();
        const auto boxAt = [&](const QPointF &middle) {
            return QRectF(middle - QPointF(place.number.width(), height) / 2, place.number);
        };
        const QList<QPointF> near = beside(place, pin);
        QRectF best = boxAt(near.first());
        double least = std::numeric_limits<double>::max();
        for (const QPointF &middle : near + around(place)) {
            const QPointF way = middle - place.at;
            const double far = std::hypot(way.x(), way.y());
            if (far >= least) continue;
            const QRectF box = boxAt(middle);
            if (!room.contains(box)) continue;
            const QRectF withAir = box.adjusted(-air * height, -air * height, air * height, air * height);
            if (std::any_of(placed.begin(), placed.end(),
                            [&](const QRectF &other) { return withAir.intersects(other); }))
                continue;
            // A pin stands above its place.
            const QRectF reach = box.adjusted(-pin / 3, 0, pin / 3, pin);
            const auto covered = std::count_if(places.begin(), places.end(), [&](const NumberedPlace &other) {
                return reach.contains(other.at);
            });
            const double cost = far + overAPin * height * static_cast<double>(covered);
            if (cost >= least) continue;
            least = cost;
            best = box;
        }
        placed.append(best);
    }
    return placed;
}

} // namespace machi::map
