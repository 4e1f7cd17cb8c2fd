#include "core/store/tablequery.h"

#include "core/model/columntext.h"
#include "core/sqlite/quoting.h"

#include <sqlite3.h>

namespace machi::core {

namespace {

constexpr int stepsBetweenLooks = 20000; ///< of SQLite's machine, between two looks for a cancel

/// Type of SpatiaLite's functions for the part of a mixed table that a layer shows.
QString partCondition(const ProjectLayer &layer)
{
    if (!layer.mixed) return {};
    const char *types = layer.geometry == LayerGeometry::Point  ? "'POINT', 'MULTIPOINT'"
                        : layer.geometry == LayerGeometry::Line ? "'LINESTRING', 'MULTILINESTRING'"
                                                                : "'POLYGON', 'MULTIPOLYGON'";
    return QStringLiteral("GeometryType(\"geometry\") IN (%1)").arg(QString::fromLatin1(types));
}

} // namespace

Interruption::Interruption(Database &database, const Feedback &feedback) : m_database(database)
{
    const auto look = [](void *data) { return static_cast<const Feedback *>(data)->isCancelled() ? 1 : 0; };
    sqlite3_progress_handler(database.handle(), stepsBetweenLooks, look, const_cast<Feedback *>(&feedback));
}

Interruption::~Interruption()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

QVariant cellValue(const Statement &row, int index, ColumnType type)
{
    if (row.isNull(index)) return {};
    switch (sqlite3_column_type(row.handle(), index)) {
    case SQLITE_INTEGER:
        if (type == ColumnType::Real) return row.real(index);
        return QVariant(static_cast<qlonglong>(row.integer(index)));
    case SQLITE_FLOAT:
        return row.real(index);
    default:
        return row.string(index);
    }
}

Statement prepareText(Database &database, const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    return database.prepare(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

TableQuery::TableQuery(ProjectLayer layer, bool filtered, std::unique_ptr<Database> database)
    : m_layer(std::move(layer)),
      m_filtered(filtered),
      m_connection(std::make_unique<SpatialConnection>(std::move(database)))
{
}

Result<std::unique_ptr<TableQuery>> TableQuery::open(const ProjectLayer &layer, bool filtered)
{
    Result<std::unique_ptr<Database>> opened = Database::open(layer.path, Database::Mode::Immutable);
    if (!opened) return opened.issues();
    return std::unique_ptr<TableQuery>(new TableQuery(layer, filtered, opened.take()));
}

QString TableQuery::condition(const QString &extra, const QString &text) const
{
    QString all = partCondition(m_layer);
    if (m_filtered) all = bothHold(m_layer.shownRows(), all);
    all = bothHold(all, extra);
    if (text.isEmpty()) return all;
    // The same words as a rule that says "contains".
    QStringList any;
    LayerFilter one;
    for (const ShownColumn &shown : shownColumns(m_layer.columns)) {
        const Column &column = m_layer.columns.at(shown.label >= 0 ? shown.label : shown.column);
        if (column.type != ColumnType::Text && !isNumber(column)) continue;
        one.rules = {{column.id, FilterRule::Test::Contains, {text}}};
        any.append(one.sql(m_layer.columns, m_layer.crs));
    }
    return any.isEmpty() ? all : bothHold(all, any.join(QStringLiteral(" OR ")));
}

Result<std::vector<qint64>> TableQuery::rows(const QString &extra, const QString &text, const Order &order,
                                             Feedback &feedback)
{
    QString sql = QStringLiteral("SELECT fid FROM features");
    if (const QString where = condition(extra, text); !where.isEmpty())
        sql += QStringLiteral(" WHERE ") + where;
    if (const int index = columnIndex(m_layer.columns, order.column); index >= 0) {
        const QString name = quotedName(order.column);
        sql += QStringLiteral(" ORDER BY %1 IS NULL, %1%2, fid")
                   .arg(name, order.descending ? QStringLiteral(" DESC") : QString());
    } else if (order.descending) {
        sql += QStringLiteral(" ORDER BY fid DESC");
    }
    const Interruption interruption(database(), feedback);
    Statement query = prepareText(database(), sql);
    if (!query) return database().error();
    std::vector<qint64> fids;
    fids.reserve(static_cast<std::size_t>(std::max<qint64>(m_layer.dataset.features, 0)));
    while (query.next())
        fids.push_back(query.integer(0));
    if (feedback.isCancelled()) return std::vector<qint64>();
    if (query.failed()) return database().error();
    return fids;
}

QList<QVariantList> TableQuery::values(std::span<const qint64> fids, QStringList *identifiers)
{
    if (!m_row) {
        QStringList names = {QStringLiteral("gml_id")};
        for (const Column &column : m_layer.columns)
            names.append(quotedName(column.id));
        m_row = prepareText(
            database(),
            QStringLiteral("SELECT %1 FROM features WHERE fid = ?").arg(names.join(QLatin1Char(','))));
    }
    QList<QVariantList> all;
    all.reserve(static_cast<qsizetype>(fids.size()));
    for (const qint64 fid : fids) {
        QVariantList row;
        m_row.bind(1, static_cast<std::int64_t>(fid));
        if (m_row.next()) {
            row.reserve(m_layer.columns.size());
            for (int index = 0; index < m_layer.columns.size(); ++index)
                row.append(cellValue(m_row, index + 1, m_layer.columns.at(index).type));
            if (identifiers) identifiers->append(m_row.string(0));
        } else if (identifiers) {
            identifiers->append(QString());
        }
        m_row.reset();
        all.append(row);
    }
    return all;
}

QStringList TableQuery::different(const QString &column, int most)
{
    Statement query =
        prepareText(database(), QStringLiteral("SELECT %1, count(*) FROM features WHERE %1 IS NOT NULL GROUP "
                                               "BY %1 ORDER BY 2 DESC, 1 LIMIT %2")
                                    .arg(quotedName(column))
                                    .arg(most));
    QStringList all;
    while (query.next())
        all.append(query.string(0));
    return all;
}

} // namespace machi::core
