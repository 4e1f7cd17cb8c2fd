#pragma once

#include <QSet>
#include <QString>

#include <string_view>

namespace machi::core::citygml {

/// A name that SQL, QGIS and expressions take: letters of any script, digits and `_`; what else there is
/// becomes
/// `_`; never empty, never with a digit of ASCII in front.
QString legalColumnName(std::string_view wanted);

/// The column names of one table. SQLite and OGR do not tell `Name` from `name`, so neither does this.
class ColumnNames
{
public:
    /// `wanted` made legal, with `_2`, `_3` … where it is taken or reserved by the store.
    QString take(std::string_view wanted);

private:
    QSet<QString> m_taken; ///< case-folded
};

} // namespace machi::core::citygml
