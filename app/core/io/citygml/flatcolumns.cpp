#include "core/io/citygml/flatcolumns.h"

#include <charconv>

namespace machi::core::citygml {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Codes such as 0301 or 007 are no numbers.
bool hasLeadingZero(std::string_view digits)
{
    return digits.size() > 1 && digits[0] == '0' && isDigit(digits[1]);
}

} // namespace

int FlatColumns::add(std::string_view key, std::string_view id, ColumnType type, const QString &titleJa,
                     const QString &titleEn, const QString &unit, std::string_view source, int order)
{
    const auto known = m_index.find(key);
    if (known != m_index.end()) return known->second;
    const int index = static_cast<int>(m_columns.size());
    FlatColumn flat;
    flat.key = key;
    flat.column.id = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    flat.column.type = type;
    flat.column.titleJa = titleJa;
    flat.column.titleEn = titleEn;
    flat.column.unit = unit;
    flat.column.source = QString::fromUtf8(source.data(), static_cast<qsizetype>(source.size()));
    flat.order = order;
    m_columns.push_back(std::move(flat));
    m_changed.push_back(true);
    m_changes.push_back(index);
    m_index.insert({std::string(key), index});
    return index;
}

void FlatColumns::setType(int index, ColumnType type)
{
    const auto at = static_cast<std::size_t>(index);
    if (m_columns[at].column.type == type) return;
    m_columns[at].column.type = type;
    if (!m_changed[at]) m_changes.push_back(index);
    m_changed[at] = true;
}

void FlatColumns::setCodeList(int index, const QString &codeList)
{
    const auto at = static_cast<std::size_t>(index);
    if (m_columns[at].column.codeList == codeList) return;
    m_columns[at].column.codeList = codeList;
    if (!m_changed[at]) m_changes.push_back(index);
    m_changed[at] = true;
}

std::vector<std::pair<int, FlatColumn>> FlatColumns::takeChanges()
{
    std::vector<std::pair<int, FlatColumn>> changes;
    changes.reserve(m_changes.size());
    for (const int index : m_changes) {
        changes.emplace_back(index, m_columns[static_cast<std::size_t>(index)]);
        m_changed[static_cast<std::size_t>(index)] = false;
    }
    m_changes.clear();
    return changes;
}

bool readReal(std::string_view text, double &value)
{
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    if (text.empty() || !(isDigit(text.front()) || text.front() == '-' || text.front() == '.')) return false;
    const char *end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    return fault == std::errc() && stop == end;
}

bool readInteger(std::string_view text, std::int64_t &value)
{
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    const char *end = text.data() + text.size();
    const auto [stop, fault] = std::from_chars(text.data(), end, value);
    return !text.empty() && fault == std::errc() && stop == end;
}

bool readDate(std::string_view text, std::string_view &date)
{
    if (text.size() < 10 || text[4] != '-' || text[7] != '-') return false;
    for (const int at : {0, 1, 2, 3, 5, 6, 8, 9})
        if (!isDigit(text[static_cast<std::size_t>(at)])) return false;
    const int month = (text[5] - '0') * 10 + text[6] - '0';
    const int day = (text[8] - '0') * 10 + text[9] - '0';
    if (month < 1 || month > 12 || day < 1 || day > 31) return false;
    std::string_view rest = text.substr(10);
    if (rest.starts_with("T00:00:00")) rest.remove_prefix(9);
    if (rest.starts_with(".000")) rest.remove_prefix(4);
    const bool zone = rest.empty() || rest == "Z" || (rest.size() == 6 && (rest[0] == '+' || rest[0] == '-'));
    if (zone) date = text.substr(0, 10);
    return zone;
}

ReadValue inferValue(std::string_view text)
{
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    std::string_view date;
    if (!digits.empty() && isDigit(digits[0])) {
        if (!hasLeadingZero(digits)) {
            std::int64_t integer = 0;
            if (digits.size() <= 18 && text != "-0" && readInteger(text, integer))
                return {integer, ColumnType::Integer};
            double real = 0;
            if (digits.find_first_not_of("0123456789.") == std::string_view::npos &&
                digits.find('.') != std::string_view::npos && readReal(text, real))
                return {real, ColumnType::Real};
        }
        if (text.size() == 10 && readDate(text, date)) return {std::string(date), ColumnType::Date};
    }
    return {std::string(text), ColumnType::Text};
}

ColumnType widerType(ColumnType a, ColumnType b)
{
    if (a == b) return a;
    const bool numbers = (a == ColumnType::Integer && b == ColumnType::Real) ||
                         (a == ColumnType::Real && b == ColumnType::Integer);
    return numbers ? ColumnType::Real : ColumnType::Text;
}

void appendJsonText(std::string &json, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        switch (c) {
        case '"':
            json += "\\\"";
            break;
        case '\\':
            json += "\\\\";
            break;
        case '\n':
            json += "\\n";
            break;
        case '\r':
            json += "\\r";
            break;
        case '\t':
            json += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                json += "\\u00";
                json += hex[static_cast<unsigned char>(c) >> 4];
                json += hex[static_cast<unsigned char>(c) & 15];
            } else {
                json += c;
            }
        }
    }
    json += '"';
}

} // namespace machi::core::citygml
