#pragma once

#include "core/io/citygml/flatcolumns.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace machi::core::citygml {

/// The attributes of one city object in one row: cells by column of the file, only those that are known.
struct FlatRow
{
    struct Cell
    {
        int column = 0;
        Value value;
    };
    std::vector<Cell> cells;
    /// What has no column: name and text, for the JSON column `more_attributes`.
    std::vector<std::pair<std::string, std::string>> extras;
};

/// Fills rows one after the other and finds a cell of the row at hand without searching. One thread.
class RowWriter
{
public:
    void begin(FlatRow &row)
    {
        m_row = &row;
        ++m_serial;
    }
    FlatRow &row() { return *m_row; }
    /// nullptr where the row has no value yet.
    Value *find(int column)
    {
        const auto at = static_cast<std::size_t>(column);
        if (at >= m_slots.size() || m_slots[at].serial != m_serial) return nullptr;
        return &m_row->cells[m_slots[at].position].value;
    }
    bool has(int column) { return find(column) != nullptr; }
    void put(int column, Value value)
    {
        const auto at = static_cast<std::size_t>(column);
        if (at >= m_slots.size()) m_slots.resize(at + 64);
        m_slots[at] = {m_serial, m_row->cells.size()};
        m_row->cells.push_back({column, std::move(value)});
    }
    void extra(std::string name, std::string_view text) { m_row->extras.emplace_back(std::move(name), text); }

private:
    struct Slot
    {
        std::uint64_t serial = 0;
        std::size_t position = 0;
    };
    FlatRow *m_row = nullptr;
    std::uint64_t m_serial = 0;
    std::vector<Slot> m_slots;
};

} // namespace machi::core::citygml
