#include "core/io/rowsink.h"

#include <algorithm>

namespace machi::core {

RowSink::RowSink(TableSink &table, const std::vector<Column> &columns, std::int32_t source)
    : m_table(table), m_source(source)
{
    for (const Column &column : columns) {
        m_places.push_back(static_cast<std::size_t>(table.column(column)));
        m_width = std::max(m_width, m_places.back() + 1);
    }
}

void RowSink::add(Feature &&row)
{
    std::vector<Value> own = std::move(row.values);
    row.values.assign(m_width, Value());
    for (std::size_t i = 0; i < std::min(own.size(), m_places.size()); ++i)
        row.values[m_places[i]] = std::move(own[i]);
    row.source = m_source;
    m_table.add(std::move(row));
}

} // namespace machi::core
