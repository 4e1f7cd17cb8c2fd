#pragma once

#include "core/io/reader.h"

#include <vector>

namespace machi::core {

/// Carries the rows of one file into a table that other files fill too: the file's columns by its own order
/// on one side, the table's on the other. Values of the file that are worked out (derivedcolumns.h) come
/// behind its own. One thread; the table must outlive it.
class RowSink
{
public:
    RowSink(TableSink &table, const std::vector<Column> &columns, std::int32_t source);

    /// `row.values` go by the file's columns; what it has beyond them is left out.
    void add(Feature &&row);
    TableSink &table() { return m_table; }

private:
    TableSink &m_table;
    std::vector<std::size_t> m_places; ///< in the table, by the file's columns
    std::size_t m_width = 0;
    std::int32_t m_source;
};

} // namespace machi::core
