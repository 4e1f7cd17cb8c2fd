#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace machi::core {

/// One cell of a feature table. Text is UTF-8, because that is how it comes and how SQLite keeps it.
/// No value = unknown (不明): never a dummy number.
using Value = std::variant<std::monostate, std::int64_t, double, std::string>;

enum class ColumnType { Text, Integer, Real, Date, DateTime, Boolean };
QString columnTypeName(ColumnType type);
std::optional<ColumnType> columnTypeFromName(const QString &name);

/// What a column of a feature table is. `id` is the SQL name and never translated.
struct Column
{
    QString id;
    ColumnType type = ColumnType::Text;
    QString titleJa;
    QString titleEn;
    QString unit;     ///< `m`, `m2`, `year`, `h`; empty where there is none
    QString source;   ///< path in the source: `uro:bldgDisasterRiskAttribute/uro:depth`
    QString codeList; ///< file name of the code list that the codes come from
};

} // namespace machi::core
