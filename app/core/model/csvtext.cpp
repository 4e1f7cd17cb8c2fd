#include "core/model/csvtext.h"

#include <algorithm>

namespace machi::core {

QString formulaGuarded(const QString &text)
{
    bool isNumber = false;
    text.toDouble(&isNumber);
    if (isNumber || text.size() < 2 || !QStringLiteral("=+-@\t\r").contains(text.front())) return text;
    return QLatin1Char('\'') + text;
}

QString csvField(QString field)
{
    const bool quotes = std::any_of(field.cbegin(), field.cend(), [](QChar sign) {
        return sign == u',' || sign == u'"' || sign == u'\n' || sign == u'\r';
    });
    return quotes
               ? QLatin1Char('"') + field.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"')
               : field;
}

QString csvRecord(const QStringList &fields)
{
    QString line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0) line += QLatin1Char(',');
        line += csvField(fields.at(i));
    }
    return line + QLatin1String("\r\n");
}

} // namespace machi::core
