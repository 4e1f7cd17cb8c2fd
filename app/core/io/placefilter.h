#pragma once

#include "core/io/reader.h"

#include <vector>

namespace machi::core {

/// The part of the world that the user asked for, in the coordinates of a layer. One thread at a time.
class PlaceFilter
{
public:
    /// Everything passes when neither `bbox` nor `gridCodes` is set.
    PlaceFilter(const ReadOptions &options, const Crs &crs);

    bool isActive() const { return m_active; }
    bool accepts(const Extent &extent) const;

private:
    bool m_active = false;
    std::vector<Extent> m_boxes;
};

} // namespace machi::core
