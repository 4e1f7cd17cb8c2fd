#pragma once

#include "core/model/exactgeometry.h"
#include "core/model/shape.h"
#include "core/model/value.h"

#include <cstdint>
#include <string>
#include <vector>

namespace machi::core {

/// One row on its way into a table. `values` goes by column index of the table; what is not there is unknown.
struct Feature
{
    std::string id; ///< gml:id or the source's own identifier; may be empty
    Shape shape;
    std::vector<Value> values;
    std::vector<ExactGeometry> exact;
    std::int32_t source = 0; ///< index into the data set's sources
    std::int64_t line = 0;
};

} // namespace machi::core
