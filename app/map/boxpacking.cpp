#include "map/boxpacking.h"

#include <algorithm>

namespace machi::map {

namespace {

constexpr double step = 1;    ///< millimetres between the heights that are tried
constexpr double slack = 0.1; ///< for rounding

} // namespace

BoxPlaces filled(const QList<QSizeF> &boxes, const QSizeF &room, double gap)
{
    BoxPlaces places;
    double left = 0;
    double wide = 0;
    double top = 0;
    for (const QSizeF &box : boxes) {
        if (top > 0 && top + box.height() > room.height() + slack) {
            left += wide + gap;
            wide = top = 0;
        }
        if (left + box.width() > room.width() + slack || box.height() > room.height() + slack) break;
        places.corners.append({left, top});
        wide = std::max(wide, box.width());
        top += box.height() + gap;
        places.used = places.used.expandedTo({left + box.width(), top - gap});
    }
    return places;
}

BoxPlaces packed(const QList<QSizeF> &boxes, const QSizeF &room, double gap)
{
    double tallest = 0;
    for (const QSizeF &box : boxes)
        tallest = std::max(tallest, box.height());
    for (double height = tallest; height < room.height(); height += step) {
        const BoxPlaces places = filled(boxes, {room.width(), height}, gap);
        if (places.corners.size() == boxes.size()) return places;
    }
    return filled(boxes, room, gap);
}

} // namespace machi::map
