#include "core/scene/cutbox.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace machi::core {

CutBox CutBox::at(const GeoPoint &centre, double heading)
{
    CutBox box;
    box.frame = LocalFrame(centre.longitude, centre.latitude);
    box.centre = {0, 0, centre.height};
    const double angle = heading * std::numbers::pi / 180;
    box.axes = {Vector3{std::cos(angle), -std::sin(angle), 0}, Vector3{std::sin(angle), std::cos(angle), 0},
                Vector3{0, 0, 1}};
    return box;
}

CutBox CutBox::in(const LocalFrame &other) const
{
    CutBox box = *this;
    box.frame = other;
    box.centre = other.pointFrom(frame, centre);
    for (Vector3 &axis : box.axes)
        axis = other.directionFrom(frame, axis);
    return box;
}

bool CutBox::holds(const Vector3 &place) const
{
    const Vector3 away = place - centre;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double at = away.dot(axes[axis]);
        if (at < low[axis] || at > high[axis]) return false;
    }
    return true;
}

std::optional<std::pair<double, double>> CutBox::along(const Vector3 &from, const Vector3 &direction) const
{
    const Vector3 away = from - centre;
    double first = 0;
    double last = std::numeric_limits<double>::max();
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double at = away.dot(axes[axis]);
        const double step = direction.dot(axes[axis]);
        if (std::abs(step) < 1e-12) {
            if (at < low[axis] || at > high[axis]) return {};
            continue;
        }
        const auto [one, other] = std::minmax({(low[axis] - at) / step, (high[axis] - at) / step});
        first = std::max(first, one);
        last = std::min(last, other);
        if (first > last) return {};
    }
    return std::pair(first, last);
}

} // namespace machi::core
