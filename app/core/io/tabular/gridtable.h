#pragma once

#include "core/io/tabular/csvlayout.h"
#include "core/io/tabular/gridcolumns.h"
#include "core/sqlite/database.h"

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace machi::core {

/// Turns rows of (square, time, values), in any order and from any number of files, into one row a square
/// with a column a step, as TimeAxis::Selects::Columns means it. The rows wait in a file on disk, so memory
/// does not grow with them. Of a value:
///   `<measure>`                        that of the step shown first
///   `<measure>_<key>`                  that of a step, unknown where nothing was given
///   `<measure>_<key>_suppressed`       true where it was held back; only for steps where that happened
/// The row's id is the code, rows are sorted by code: a layer reads one column in one pass. One thread.
class GridTable
{
public:
    /// Only tables with time.
    static bool fits(const CsvLayout &layout);

    /// `scratch` = path of a file to be made; several files may go into one table.
    static Result<std::unique_ptr<GridTable>> create(const QString &scratch);

    /// Reads a file; false when it was stopped. `progress` gets bytes.
    bool read(const Source &source, const Source::Entry &entry, const CsvLayout &layout, Feedback &feedback,
              const std::function<bool(qint64)> &progress);
    /// Gives the squares to the table and sets its axis. `progress` gets rows written.
    void write(TableSink &table, const ReadOptions &options, Feedback &feedback,
               const std::function<bool(qint64)> &progress);

private:
    struct Measure
    {
        Column column;
        std::vector<qint64> known, suppressed; ///< by step number in order of meeting
    };
    GridTable(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
    std::size_t measure(const CsvLayout &layout, const GridColumns &columns, int index);
    std::size_t labelNumber(const QString &name, bool national);
    std::size_t stepNumber(const TimeStep &step);
    std::unique_ptr<Database> m_database;
    QString m_display;
    GridLevel m_level = GridLevel::Standard;
    bool m_missingIsSuppressed = false;
    std::vector<Measure> m_measures;
    std::vector<Column> m_labels;
    std::vector<TimeStep> m_steps;          ///< as they were met
    std::map<QString, std::size_t> m_known; ///< by key
};

} // namespace machi::core
