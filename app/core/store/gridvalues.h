#pragma once

#include "core/model/timeaxis.h"
#include "core/task/feedback.h"
#include "core/task/result.h"

#include <QFile>
#include <QString>

#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>

class QTemporaryDir;

namespace machi::core {

/// Where the squares of a table lie: `columns` × `rows` places of one size, counted from the south-west.
struct GridLattice
{
    double west = 0, south = 0; ///< of the first place, in the table's CRS
    double width = 0, height = 0;
    std::int32_t columns = 0, rows = 0;
    bool operator==(const GridLattice &other) const = default;
};

/// The values of a table of equal squares as a map reads them: which square lies at each place of the
/// lattice, and one column of floats a time step, memory-mapped. They stand in `grid-*.bin` beside the table,
/// a cache that is made again where it is missing or damaged; where that folder cannot be written to, in a
/// temporary one. Constant once it is open: any thread.
class GridValues
{
public:
    /// Held back (秘匿): few, and not none. An unknown value is not a number.
    static constexpr float suppressed = -std::numeric_limits<float>::infinity();
    static constexpr std::int32_t nowhere = -1;

    /// `column` holds the values; with an axis of TimeAxis::Selects::Columns that is its column, and each
    /// step has its own. Error `grid.irregular`: rows that are not squares of one size side by side, or so
    /// far apart that a lattice makes no sense.
    static Result<std::unique_ptr<GridValues>> open(const QString &tablePath, const TimeAxis &axis,
                                                    const QString &column);
    /// The same with progress and cancel (`task.cancelled`), for a thread that may wait.
    static Result<std::unique_ptr<GridValues>> open(const QString &tablePath, const TimeAxis &axis,
                                                    const QString &column, Feedback &feedback);
    /// The values if the file is there and whole; else nullptr, at once.
    static std::unique_ptr<GridValues> ready(const QString &tablePath, const TimeAxis &axis,
                                             const QString &column);
    /// Makes the file beside the table, so that the first look does not wait for it. `grid.irregular`,
    /// `grid.cannot-write`, or `task.cancelled`.
    static Status make(const QString &tablePath, const TimeAxis &axis, const QString &column,
                       Feedback &feedback);
    ~GridValues();

    const GridLattice &lattice() const { return m_lattice; }
    /// Numbers of squares (the row's fid less one, in a table of squares only), or `nowhere`: west to east,
    /// then south to north.
    std::span<const std::int32_t> places() const { return m_places; }
    std::int32_t at(double x, double y) const; ///< `nowhere` outside
    std::int32_t squares() const { return m_squares; }
    qsizetype steps() const { return m_steps; }
    std::span<const float> values(qsizetype step) const;
    bool hasSuppressed() const { return m_hasSuppressed; } ///< in any step
    bool hasUnknown() const { return m_hasUnknown; }       ///< in any step

private:
    explicit GridValues(const QString &path);
    bool load(const QString &tablePath, const TimeAxis &axis, const QString &column);

    QFile m_file;
    std::unique_ptr<QTemporaryDir> m_folder; ///< where the file is not beside the table
    GridLattice m_lattice;
    std::span<const std::int32_t> m_places;
    const float *m_values = nullptr;
    std::int32_t m_squares = 0;
    qsizetype m_steps = 0;
    bool m_hasSuppressed = false;
    bool m_hasUnknown = false;
};

} // namespace machi::core
