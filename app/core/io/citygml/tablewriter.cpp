#include "core/io/citygml/tablewriter.h"

#include <algorithm>

namespace machi::core::citygml {

namespace {

std::string asText(const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value)) return *text;
    if (const auto *integer = std::get_if<std::int64_t>(&value)) return std::to_string(*integer);
    if (const auto *real = std::get_if<double>(&value)) return QString::number(*real, 'g', 17).toStdString();
    return {};
}

} // namespace

std::size_t TableWriter::columnOf(int fileColumn, const FlatColumn &column)
{
    const auto at = static_cast<std::size_t>(fileColumn);
    if (at >= m_map.size()) m_map.resize(at + 1, unmapped);
    if (m_map[at] != unmapped) return static_cast<std::size_t>(m_map[at]);
    const auto known = m_index.find(column.key);
    if (known != m_index.end()) {
        m_map[at] = static_cast<int>(known->second);
        update(fileColumn, column);
        return known->second;
    }
    TableColumn added;
    added.column = column.column;
    // One column stays free for what finds no room.
    if (m_made < maxColumns - 1) {
        added.column.id = m_names.take(column.column.id.toStdString());
        added.index = m_sink.column(added.column);
        ++m_made;
    }
    m_columns.push_back(std::move(added));
    m_index.insert({column.key, m_columns.size() - 1});
    m_map[at] = static_cast<int>(m_columns.size()) - 1;
    return m_columns.size() - 1;
}

void TableWriter::prepare(const std::vector<BatchRow> &rows, int table,
                          const std::vector<FlatColumn> &columns)
{
    std::vector<bool> used(columns.size());
    for (const BatchRow &row : rows)
        if (row.table == table)
            for (const FlatRow::Cell &cell : row.row.cells)
                used[static_cast<std::size_t>(cell.column)] = true;
    std::vector<int> sorted;
    for (std::size_t at = 0; at < columns.size(); ++at)
        if (used[at]) sorted.push_back(static_cast<int>(at));
    const auto order = [&](int at) { return columns[static_cast<std::size_t>(at)].order; };
    std::stable_sort(sorted.begin(), sorted.end(), [&](int a, int b) { return order(a) < order(b); });
    for (const int at : sorted)
        columnOf(at, columns[static_cast<std::size_t>(at)]);
}

void TableWriter::update(int fileColumn, const FlatColumn &column)
{
    const auto at = static_cast<std::size_t>(fileColumn);
    if (at >= m_map.size() || m_map[at] == unmapped) return;
    TableColumn &mine = m_columns[static_cast<std::size_t>(m_map[at])];
    const ColumnType type = widerType(mine.column.type, column.column.type);
    const bool learnsUnit = mine.column.unit.isEmpty() && !column.column.unit.isEmpty();
    const bool learnsList = mine.column.codeList.isEmpty() && !column.column.codeList.isEmpty();
    if (type == mine.column.type && !learnsUnit && !learnsList) return;
    mine.column.type = type;
    if (learnsUnit) mine.column.unit = column.column.unit;
    if (learnsList) mine.column.codeList = column.column.codeList;
    if (mine.index >= 0) m_sink.column(mine.column);
}

void TableWriter::fit(Value &value, ColumnType type)
{
    if (type == ColumnType::Real) {
        if (const auto *integer = std::get_if<std::int64_t>(&value)) value = static_cast<double>(*integer);
    } else if (type == ColumnType::Text && !std::holds_alternative<std::string>(value)) {
        value = asText(value);
    }
}

int TableWriter::moreAttributes()
{
    if (m_more < 0) {
        Column column;
        column.id = m_names.take("more_attributes");
        column.titleJa = QStringLiteral("その他の属性（JSON）");
        column.titleEn = QStringLiteral("More attributes (JSON)");
        m_more = m_sink.column(column);
        ++m_made;
    }
    return m_more;
}

void TableWriter::add(Feature &&feature, FlatRow &&row, const std::vector<FlatColumn> &columns)
{
    const auto put = [&](int index, Value &&value) {
        const auto at = static_cast<std::size_t>(index);
        if (at >= feature.values.size()) feature.values.resize(at + 1);
        feature.values[at] = std::move(value);
    };
    feature.values.clear();
    feature.values.reserve(m_columns.size());
    for (FlatRow::Cell &cell : row.cells) {
        const FlatColumn &column = columns[static_cast<std::size_t>(cell.column)];
        const TableColumn &mine = m_columns[columnOf(cell.column, column)];
        if (mine.index < 0) {
            row.extras.emplace_back(column.column.id.toStdString(), asText(cell.value));
            continue;
        }
        fit(cell.value, mine.column.type);
        put(mine.index, std::move(cell.value));
    }
    if (!row.extras.empty()) {
        std::string json = "{";
        TextMap<int> used;
        for (const auto &[name, words] : row.extras) {
            if (json.size() > 1) json += ',';
            const int times = ++used[name];
            appendJsonText(json, times == 1 ? name : name + '_' + std::to_string(times));
            json += ':';
            appendJsonText(json, words);
        }
        json += '}';
        put(moreAttributes(), std::move(json));
    }
    m_sink.add(std::move(feature));
}

} // namespace machi::core::citygml
