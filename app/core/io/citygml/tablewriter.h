#pragma once

#include "core/io/citygml/columnnames.h"
#include "core/io/citygml/rowbatch.h"
#include "core/io/reader.h"

#include <vector>

namespace machi::core::citygml {

/// Writes the rows of many files into one table: a column of the same key is the same column in all of them,
/// and at most `maxColumns` are made; what finds none, or has none, goes as JSON into `more_attributes`.
class TableWriter
{
public:
    static constexpr int maxColumns = 900;

    explicit TableWriter(TableSink &sink) : m_sink(sink) {}

    TableSink &sink() { return m_sink; }
    /// Rows of another file follow.
    void beginFile() { m_map.clear(); }
    /// Columns that these rows bring and the table lacks, made in a reader's order instead of the file's.
    void prepare(const std::vector<BatchRow> &rows, int table, const std::vector<FlatColumn> &columns);
    /// The file's column has changed.
    void update(int fileColumn, const FlatColumn &column);
    void add(Feature &&feature, FlatRow &&row, const std::vector<FlatColumn> &columns);

private:
    struct TableColumn
    {
        int index = -1; ///< in the sink; -1 = no room
        Column column;
    };
    static constexpr int unmapped = -2;
    std::size_t columnOf(int fileColumn, const FlatColumn &column);
    static void fit(Value &value, ColumnType type);
    int moreAttributes();

    TableSink &m_sink;
    ColumnNames m_names;
    std::vector<TableColumn> m_columns;
    TextMap<std::size_t> m_index; ///< by key
    std::vector<int> m_map;       ///< file column → m_columns
    int m_made = 0;
    int m_more = -1;
};

} // namespace machi::core::citygml
