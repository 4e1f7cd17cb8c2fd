#pragma once

#include "core/store/project.h"

#include <functional>
#include <limits>
#include <memory>

namespace machi::testing {

/// What a square of a step has, besides numbers.
constexpr double unknownValue = std::numeric_limits<double>::quiet_NaN();
constexpr double suppressedValue = -std::numeric_limits<double>::infinity();
constexpr double noSquare = std::numeric_limits<double>::infinity(); ///< asked of step 0

/// A project with one data set of kind `flowgrid`: squares of 0.001° from 139.300 E 36.100 N, column
/// `population` with steps 0 to `steps` - 1 (hours), as TimeAxis::Selects::Columns has it; without steps a
/// table without an axis. Row after row from the south, each from the west; ids are `column-row`.
struct GridTown
{
    int columns = 4, rows = 3, steps = 2;
    std::function<double(int column, int row, int step)> value = [](int, int, int) { return 100.0; };

    /// nullptr where it could not be made.
    std::unique_ptr<core::Project> make(const QString &path) const;
};

} // namespace machi::testing
