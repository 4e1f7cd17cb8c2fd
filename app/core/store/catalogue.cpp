#include "core/store/catalogue.h"

#include <QJsonDocument>

namespace machi::core {

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFromText(const QString &text)
{
    return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs);
}

// The time axis lies with the provenance: both are read as a whole or not at all.
QString provenanceText(const Provenance &provenance, const TimeAxis &axis)
{
    QJsonObject object{
        {QStringLiteral("reader"), provenance.reader},   {QStringLiteral("version"), provenance.version},
        {QStringLiteral("options"), provenance.options}, {QStringLiteral("format"), provenance.format},
        {QStringLiteral("purpose"), provenance.purpose},
    };
    if (!axis.isEmpty()) object.insert(QStringLiteral("timeAxis"), timeAxisToJson(axis));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Provenance provenanceFromJson(const QJsonObject &object)
{
    Provenance provenance;
    provenance.reader = object.value(QStringLiteral("reader")).toString();
    provenance.version = object.value(QStringLiteral("version")).toString();
    provenance.options = object.value(QStringLiteral("options")).toObject();
    provenance.format = object.value(QStringLiteral("format")).toString();
    provenance.purpose = object.value(QStringLiteral("purpose")).toString();
    return provenance;
}

Severity severityFromName(const QString &name)
{
    for (Severity severity : {Severity::Info, Severity::Repaired, Severity::Warning})
        if (severityName(severity) == name) return severity;
    return Severity::Error;
}

constexpr std::string_view datasetColumns =
    "id, kind, variant, title, epsg, height, west, south, east, north, features, licence, credit, openness, "
    "time_from, time_to, style, provenance, created";

Dataset datasetFromRow(const Statement &row)
{
    Dataset dataset;
    dataset.id = row.string(0);
    dataset.kind = row.string(1);
    dataset.variant = row.string(2);
    dataset.title = row.string(3);
    if (const auto epsg = static_cast<int>(row.integer(4))) dataset.crs = Crs::fromEpsg(epsg);
    dataset.height = heightDatumFromName(row.string(5)).value_or(HeightDatum::None);
    if (!row.isNull(6)) dataset.extent = {row.real(6), row.real(7), row.real(8), row.real(9)};
    dataset.features = row.integer(10);
    dataset.terms.licence = row.string(11);
    dataset.terms.credit = row.string(12);
    // Whatever cannot be understood must not travel further than it may.
    dataset.terms.openness = opennessFromName(row.string(13)).value_or(Openness::Personal);
    dataset.timeFrom = timeFromText(row.string(14));
    dataset.timeTo = timeFromText(row.string(15));
    dataset.style = row.string(16);
    const QJsonObject object = QJsonDocument::fromJson(row.string(17).toUtf8()).object();
    dataset.provenance = provenanceFromJson(object);
    dataset.timeAxis = timeAxisFromJson(object.value(QLatin1String("timeAxis")).toObject());
    dataset.provenance.created = timeFromText(row.string(18));
    return dataset;
}

void readSources(Database &database, Dataset &dataset)
{
    Statement query =
        database.prepare("SELECT path, size, sha256, modified FROM source WHERE dataset = ? ORDER BY number");
    query.bind(1, dataset.id);
    while (query.next())
        dataset.provenance.sources.append(
            {query.string(0), query.integer(1), query.string(2), timeFromText(query.string(3))});
}

} // namespace

QList<Dataset> Catalogue::datasets() const
{
    QList<Dataset> datasets;
    Statement query = m_database.prepare("SELECT " + std::string(datasetColumns) +
                                         " FROM dataset WHERE removed IS NULL ORDER BY position");
    while (query.next())
        datasets.append(datasetFromRow(query));
    for (Dataset &dataset : datasets)
        readSources(m_database, dataset);
    return datasets;
}

std::optional<Dataset> Catalogue::dataset(const QString &id) const
{
    Statement query = m_database.prepare("SELECT " + std::string(datasetColumns) +
                                         " FROM dataset WHERE id = ? AND removed IS NULL");
    query.bind(1, id);
    if (!query.next()) return std::nullopt;
    Dataset dataset = datasetFromRow(query);
    readSources(m_database, dataset);
    return dataset;
}

std::optional<DatasetForm> Catalogue::form(const QString &id) const
{
    Statement query = m_database.prepare("SELECT form FROM dataset WHERE id = ?");
    query.bind(1, id);
    if (!query.next()) return std::nullopt;
    return query.text(0) == "raster" ? DatasetForm::Raster : DatasetForm::Table;
}

QStringList Catalogue::allIds() const
{
    QStringList ids;
    Statement query = m_database.prepare("SELECT id FROM dataset");
    while (query.next())
        ids.append(query.string(0));
    return ids;
}

QStringList Catalogue::removedBefore(const QDateTime &time) const
{
    QStringList ids;
    Statement query = m_database.prepare("SELECT id FROM dataset WHERE removed < ?");
    query.bind(1, timeText(time));
    while (query.next())
        ids.append(query.string(0));
    return ids;
}

bool Catalogue::add(const Dataset &dataset, DatasetForm form, const Issues &findings)
{
    Statement row = m_database.prepare(
        "INSERT INTO dataset(id, kind, variant, title, epsg, height, west, south, east, north, features, "
        "licence, "
        "credit, openness, time_from, time_to, style, provenance, created, form, position) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, "
        "(SELECT 1 + coalesce(max(position), 0) FROM dataset))");
    row.bind(1, dataset.id);
    row.bind(2, dataset.kind);
    row.bind(3, dataset.variant);
    row.bind(4, dataset.title);
    row.bind(5, dataset.crs.epsg());
    row.bind(6, heightDatumName(dataset.height));
    if (!dataset.extent.isEmpty()) {
        row.bind(7, dataset.extent.west);
        row.bind(8, dataset.extent.south);
        row.bind(9, dataset.extent.east);
        row.bind(10, dataset.extent.north);
    }
    row.bind(11, static_cast<std::int64_t>(dataset.features));
    row.bind(12, dataset.terms.licence);
    row.bind(13, dataset.terms.credit);
    row.bind(14, opennessName(dataset.terms.openness));
    row.bind(15, timeText(dataset.timeFrom));
    row.bind(16, timeText(dataset.timeTo));
    row.bind(17, dataset.style);
    row.bind(18, provenanceText(dataset.provenance, dataset.timeAxis));
    row.bind(19, timeText(dataset.provenance.created));
    row.bind(20, form == DatasetForm::Raster ? std::string_view("raster") : std::string_view("table"));
    if (!row.run()) return false;

    Statement source = m_database.prepare("INSERT INTO source VALUES (?, ?, ?, ?, ?, ?)");
    int number = 0;
    for (const SourceFile &file : dataset.provenance.sources) {
        source.bind(1, dataset.id);
        source.bind(2, number++);
        source.bind(3, file.path);
        source.bind(4, static_cast<std::int64_t>(file.size));
        source.bind(5, file.sha256);
        source.bind(6, timeText(file.modified));
        if (!source.run()) return false;
    }
    Statement finding = m_database.prepare("INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    number = 0;
    for (const Issue &issue : findings) {
        finding.bind(1, dataset.id);
        finding.bind(2, number++);
        finding.bind(3, severityName(issue.severity));
        finding.bind(4, issue.code);
        finding.bind(5, issue.file);
        finding.bind(6, static_cast<std::int64_t>(issue.line));
        finding.bind(7, issue.object);
        finding.bind(8, issue.message);
        finding.bind(9, static_cast<std::int64_t>(issue.count));
        if (!finding.run()) return false;
    }
    return true;
}

bool Catalogue::setRemoved(const QString &id, const QDateTime &when)
{
    Statement statement = m_database.prepare("UPDATE dataset SET removed = ? WHERE id = ?");
    statement.bind(1, timeText(when));
    statement.bind(2, id);
    return statement.run();
}

bool Catalogue::setStyle(const QString &id, const QString &style)
{
    Statement statement = m_database.prepare("UPDATE dataset SET style = ? WHERE id = ?");
    statement.bind(1, style);
    statement.bind(2, id);
    return statement.run();
}

bool Catalogue::purge(const QString &id)
{
    for (std::string_view sql :
         {"DELETE FROM setting WHERE name IN ('layer.' || ?1, 'layer.' || ?1 || '_point', "
          "'layer.' || ?1 || '_linestring', 'layer.' || ?1 || '_polygon')",
          "DELETE FROM finding WHERE dataset = ?", "DELETE FROM source WHERE dataset = ?",
          "DELETE FROM dataset WHERE id = ?"}) {
        Statement statement = m_database.prepare(sql);
        statement.bind(1, id);
        if (!statement.run()) return false;
    }
    return true;
}

Issues Catalogue::findings(const QString &id) const
{
    Issues issues;
    Statement query =
        m_database.prepare("SELECT severity, code, file, line, object, message, count FROM finding "
                           "WHERE dataset = ? ORDER BY number");
    query.bind(1, id);
    while (query.next()) {
        Issue issue = makeIssue(severityFromName(query.string(0)), query.string(1), query.string(5),
                                query.string(2), query.integer(3), query.string(4));
        issue.count = query.integer(6);
        issues.append(issue);
    }
    return issues;
}

QString Catalogue::setting(const QString &name) const
{
    Statement query = m_database.prepare("SELECT value FROM setting WHERE name = ?");
    query.bind(1, name);
    return query.next() ? query.string(0) : QString();
}

bool Catalogue::setSetting(const QString &name, const QString &value)
{
    Statement statement = m_database.prepare("INSERT OR REPLACE INTO setting VALUES (?, ?)");
    statement.bind(1, name);
    statement.bind(2, value);
    return statement.run();
}

QHash<QString, int> Catalogue::sequences() const
{
    QHash<QString, int> last;
    Statement query = m_database.prepare("SELECT kind, last FROM sequence");
    while (query.next())
        last.insert(query.string(0), static_cast<int>(query.integer(1)));
    return last;
}

bool Catalogue::setSequence(const QString &kind, int last)
{
    Statement statement = m_database.prepare("INSERT INTO sequence VALUES (?1, ?2) "
                                             "ON CONFLICT(kind) DO UPDATE SET last = max(last, ?2)");
    statement.bind(1, kind);
    statement.bind(2, last);
    return statement.run();
}

} // namespace machi::core
