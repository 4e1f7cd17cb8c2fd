#include "core/io/citygml/columnnames.h"

#include <QStringList>

namespace machi::core::citygml {

namespace {

// What the store's tables and the drivers that read them keep for themselves.
bool isReserved(const QString &folded)
{
    static const QStringList reserved = {
        QStringLiteral("fid"),    QStringLiteral("ogc_fid"),     QStringLiteral("rowid"),
        QStringLiteral("oid"),    QStringLiteral("_rowid_"),     QStringLiteral("id"),
        QStringLiteral("pk"),     QStringLiteral("geom"),        QStringLiteral("geometry"),
        QStringLiteral("shape"),  QStringLiteral("gml_id"),      QStringLiteral("feature_id"),
        QStringLiteral("source"), QStringLiteral("source_line"), QStringLiteral("line"),
    };
    return reserved.contains(folded);
}

constexpr qsizetype longestName = 60;

} // namespace

QString legalColumnName(std::string_view wanted)
{
    const QString text = QString::fromUtf8(wanted.data(), static_cast<qsizetype>(wanted.size()));
    QString name;
    name.reserve(text.size());
    for (const QChar c : text) {
        const bool good = c == u'_' || c.isLetterOrNumber() || c.isSurrogate() || c.isMark();
        if (good)
            name += c;
        else if (!name.endsWith(u'_'))
            name += u'_';
    }
    name.truncate(longestName);
    if (name.endsWith(u'_') && name.size() > 1) name.chop(1);
    if (name.isEmpty() || name.at(0).isHighSurrogate()) name.prepend(u'_');
    if (name.at(0) >= u'0' && name.at(0) <= u'9') name.prepend(u'_');
    if (name.at(name.size() - 1).isHighSurrogate()) name.chop(1);
    return name;
}

QString ColumnNames::take(std::string_view wanted)
{
    const QString name = legalColumnName(wanted);
    QString tried = name;
    for (int number = 2;; ++number) {
        const QString folded = tried.toCaseFolded();
        if (!isReserved(folded) && !m_taken.contains(folded)) {
            m_taken.insert(folded);
            return tried;
        }
        tried = name + u'_' + QString::number(number);
    }
}

} // namespace machi::core::citygml
