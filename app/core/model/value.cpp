#include "core/model/value.h"

namespace machi::core {

QString columnTypeName(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
        return QStringLiteral("integer");
    case ColumnType::Real:
        return QStringLiteral("real");
    case ColumnType::Date:
        return QStringLiteral("date");
    case ColumnType::DateTime:
        return QStringLiteral("datetime");
    case ColumnType::Boolean:
        return QStringLiteral("boolean");
    case ColumnType::Text:
        break;
    }
    return QStringLiteral("text");
}

std::optional<ColumnType> columnTypeFromName(const QString &name)
{
    for (ColumnType type : {ColumnType::Text, ColumnType::Integer, ColumnType::Real, ColumnType::Date,
                            ColumnType::DateTime, ColumnType::Boolean})
        if (columnTypeName(type) == name) return type;
    return std::nullopt;
}

} // namespace machi::core
