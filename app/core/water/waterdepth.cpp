#include "core/water/waterdepth.h"

#include <array>
#include <cmath>

namespace machi::core {

double RankDepth::drawn() const
{
    return std::isfinite(upper) ? upper : lower;
}

std::optional<RankDepth> depthOfRank(int rank)
{
    static constexpr std::array<double, 6> limits = {0, 0.5, 3, 5, 10, 20};
    if (rank < 1 || rank > static_cast<int>(limits.size())) return {};
    const auto index = static_cast<std::size_t>(rank - 1);
    RankDepth depth;
    depth.lower = limits[index];
    if (index + 1 < limits.size()) depth.upper = limits[index + 1];
    return depth;
}

} // namespace machi::core
