#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace machi::core {

/// A city, ward of Tokyo, town or village of Japan.
struct Municipality
{
    QString code; ///< five digits: JIS X 0401 and 0402
    QString prefecture;
    QString name; ///< in Japanese, without the prefecture
};

/// All of `resources/cities/municipalities.csv` (its source stands there), by code. Any thread.
const QList<Municipality> &municipalities();
QStringList prefectures(); ///< from Hokkaido to Okinawa
/// nullptr for a code that is not in the list.
const Municipality *findMunicipality(const QString &code);

} // namespace machi::core
