#include "core/model/planezone.h"

#include <cmath>
#include <numbers>

namespace machi::core {

Crs planeZone(const Extent &extent)
{
    struct Origin
    {
        double latitude, longitude;
    };
    static constexpr Origin origins[] = {
        {33, 129.5},
        {33, 131},
        {36, 132.0 + 1.0 / 6},
        {33, 133.5},
        {36, 134.0 + 1.0 / 3},
        {36, 136},
        {36, 137.0 + 1.0 / 6},
        {36, 138.5},
        {36, 139.0 + 5.0 / 6},
        {40, 140.0 + 5.0 / 6},
        {44, 140.25},
        {44, 142.25},
        {44, 144.25},
        {26, 142},
        {26, 127.5},
        {26, 124},
        {26, 131},
        {20, 136},
        {26, 154},
    };
    if (extent.isEmpty() || extent.east - extent.west > 3 || extent.north - extent.south > 3) return {};
    const double latitude = (extent.south + extent.north) / 2;
    const double longitude = (extent.west + extent.east) / 2;
    const double narrowing = std::cos(latitude * std::numbers::pi / 180);
    double nearest = 4;
    int zone = 0;
    for (int i = 0; i < static_cast<int>(std::size(origins)); ++i) {
        const double distance =
            std::hypot((longitude - origins[i].longitude) * narrowing, latitude - origins[i].latitude);
        if (distance >= nearest) continue;
        nearest = distance;
        zone = i + 1;
    }
    return zone ? Crs::fromEpsg(6668 + zone) : Crs();
}

} // namespace machi::core
