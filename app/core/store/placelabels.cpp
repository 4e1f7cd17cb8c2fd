#include "core/store/placelabels.h"

#include "core/sqlite/database.h"
#include "core/sqlite/quoting.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace machi::core {

namespace {

constexpr qsizetype mostPlaces = 500; ///< each label asks whether it is one of them

/// The columns that the label comes from, as far as the table has them.
QStringList nameColumns(const QString &field, Database &table)
{
    static const QRegularExpression attribute(QStringLiteral("attribute\\(\\$currentfeature, '([^']+)'\\)"));
    QSet<QString> there;
    Statement query = table.prepare("SELECT name FROM pragma_table_info('features')");
    while (query.next())
        there.insert(query.string(0));
    QStringList names;
    for (auto found = attribute.globalMatch(field); found.hasNext();)
        if (const QString name = found.next().captured(1); there.contains(name)) names.append(name);
    return names;
}

QStringList firstRows(Database &table, const QStringList &names)
{
    QString sql = QStringLiteral("SELECT min(f.fid), count(*) FROM idx_features_geometry i "
                                 "JOIN features f ON f.fid = i.pkid GROUP BY i.xmin, i.ymin");
    for (const QString &name : names)
        sql += QLatin1String(", f.") + quotedName(name);
    Statement query = table.prepare((sql + QStringLiteral(" ORDER BY 1")).toStdString());
    QStringList rows;
    bool repeats = false;
    while (query.next() && rows.size() <= mostPlaces) {
        rows.append(QString::number(query.integer(0)));
        repeats = repeats || query.integer(1) > 1;
    }
    return repeats && rows.size() <= mostPlaces ? rows : QStringList();
}

} // namespace

QByteArray labelPlacesOnce(const QByteArray &style, const QString &tablePath)
{
    static const QRegularExpression field(QStringLiteral("<text-style fieldName=\"([^\"]+)\""));
    QString document = QString::fromUtf8(style);
    const QRegularExpressionMatch label = field.match(document);
    if (!label.hasMatch()) return style;
    const auto table = Database::open(tablePath, Database::Mode::Immutable);
    if (!table) return style;
    const QStringList names = nameColumns(label.captured(1), **table);
    const QStringList rows = names.isEmpty() ? QStringList() : firstRows(**table, names);
    if (rows.isEmpty()) return style;
    document.replace(
        label.capturedStart(1), label.capturedLength(1),
        QStringLiteral("if($id in (%1), %2, NULL)").arg(rows.join(QStringLiteral(", ")), label.captured(1)));
    return document.toUtf8();
}

} // namespace machi::core
