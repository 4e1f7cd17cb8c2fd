#pragma once

#include "core/model/crs.h"

#include <optional>

namespace machi::core {

/// Turns plane coordinates of a data set into lon/lat degrees on JGD2011 (EPSG:6668). Degrees of whatever
/// datum, and coordinates without a CRS, stay as they are. Any thread, one at a time.
class ToDegrees
{
public:
    explicit ToDegrees(const Crs &crs);

    /// False where PROJ knows no way from this CRS.
    bool isUsable() const { return m_usable; }
    /// In place; false (and the input kept) when PROJ cannot transform the point.
    bool transform(double &x, double &y) const { return !m_transform || m_transform->transform(x, y); }

private:
    std::optional<CoordinateTransform> m_transform;
    bool m_usable = true;
};

} // namespace machi::core
