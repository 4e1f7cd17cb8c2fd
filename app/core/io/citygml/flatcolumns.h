#pragma once

#include "core/io/citygml/plateautables.h"
#include "core/model/value.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace machi::core::citygml {

/// A column as one file sees it. `key` says what it is, the same in every file and version; `column.id` is
/// the name it would like to have.
struct FlatColumn
{
    std::string key;
    Column column;
    int order = 0; ///< columns that are new together stand by this
};

/// Where columns stand that no table of known attributes places (those come first, in its order).
struct ColumnOrder
{
    static constexpr int shape = 10'000, worst = 11'000, risk = 12'000, area = 0, pair = 13'000,
                         unknown = 14'000, generic = 15'000, parts = 16'000;
};

/// The columns that the rows of one file use so far. One thread.
class FlatColumns
{
public:
    /// Index of the column with that key, made if it is new.
    int add(std::string_view key, std::string_view id, ColumnType type, const QString &titleJa,
            const QString &titleEn, const QString &unit = {}, std::string_view source = {},
            int order = ColumnOrder::unknown);
    void setType(int index, ColumnType type);
    void setCodeList(int index, const QString &codeList);
    const FlatColumn &at(int index) const { return m_columns[static_cast<std::size_t>(index)]; }
    std::size_t size() const { return m_columns.size(); }
    /// What is new or changed since the last call.
    std::vector<std::pair<int, FlatColumn>> takeChanges();

private:
    std::vector<FlatColumn> m_columns;
    std::vector<bool> m_changed;
    std::vector<int> m_changes;
    TextMap<int> m_index;
};

/// How a value reads as a number or date; blanks around it are gone already.
struct ReadValue
{
    Value value;
    ColumnType type = ColumnType::Text;
};
/// Integer without leading zeros, decimal without exponent, ISO date, else text.
ReadValue inferValue(std::string_view text);
bool readReal(std::string_view text, double &value);
bool readInteger(std::string_view text, std::int64_t &value);
/// Length of the ISO date in front (10, or 0 for none); what follows it may be a time zone or midnight.
bool readDate(std::string_view text, std::string_view &date);
ColumnType widerType(ColumnType a, ColumnType b);

/// `"text"` with everything escaped that JSON wants escaped.
void appendJsonText(std::string &json, std::string_view text);

} // namespace machi::core::citygml
