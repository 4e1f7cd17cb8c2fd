#include "core/store/municipalities.h"

#include <QFile>

#include <algorithm>

namespace machi::core {

namespace {

QList<Municipality> readAll()
{
    QList<Municipality> all;
    QFile file(QStringLiteral(":/machi/cities/municipalities.csv"));
    if (!file.open(QIODevice::ReadOnly)) return all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u',');
        if (!line.startsWith(u'#') && cells.size() == 3) all.append({cells.at(0), cells.at(1), cells.at(2)});
    }
    return all;
}

} // namespace

const QList<Municipality> &municipalities()
{
    static const QList<Municipality> all = readAll();
    return all;
}

QStringList prefectures()
{
    QStringList names;
    for (const Municipality &one : municipalities())
        if (names.isEmpty() || names.last() != one.prefecture) names.append(one.prefecture);
    return names;
}

const Municipality *findMunicipality(const QString &code)
{
    const QList<Municipality> &all = municipalities();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const Municipality &one) { return one.code == code; });
    return it == all.end() ? nullptr : &*it;
}

} // namespace machi::core
