#pragma once

#include "core/model/localframe.h"

#include <array>
#include <limits>
#include <optional>

namespace machi::core {

/// What a section leaves: a box, turned about the upright axis, whose sides may lie endlessly far away.
/// Metres in `frame`. A value; any thread.
struct CutBox
{
    static constexpr double endless = 1e7; ///< metres

    LocalFrame frame;
    Vector3 centre;
    std::array<Vector3, 3> axes{Vector3{1, 0, 0}, Vector3{0, 1, 0}, Vector3{0, 0, 1}}; ///< unit, square
    std::array<double, 3> low{-endless, -endless, -endless}; ///< along the axes, from the centre
    std::array<double, 3> high{endless, endless, endless};

    /// Around a place; its second axis looks to `heading` (degrees clockwise from north).
    static CutBox at(const GeoPoint &centre, double heading);
    /// The same box by another frame.
    CutBox in(const LocalFrame &other) const;

    bool holds(const Vector3 &place) const; ///< of `frame`
    /// From where to where along `direction` (unit) the box is, metres from `from`, the first not below 0;
    /// none where it is missed.
    std::optional<std::pair<double, double>> along(const Vector3 &from, const Vector3 &direction) const;
};

} // namespace machi::core
