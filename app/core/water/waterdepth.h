#pragma once

#include <QString>

#include <limits>
#include <optional>

namespace machi::core {

/// The depths that a rank stands for, metres. A rank is a class and never a depth: whoever draws one says
/// which end of it is drawn.
struct RankDepth
{
    double lower = 0;
    double upper = std::numeric_limits<double>::infinity(); ///< of the topmost rank, which has no end

    /// What is drawn: the upper end, for a map of water must not show less than there may be; of the topmost
    /// rank the lower one.
    double drawn() const;
};

/// Ranks 1 … 6 of the MLIT manual for flood maps (水害ハザードマップ作成の手引き, 4th edition, figure 7.2-1):
/// 0.5, 3, 5, 10 and 20 m. Nothing for any other number.
std::optional<RankDepth> depthOfRank(int rank);

} // namespace machi::core
