#include "core/store/publication.h"

#include "core/sqlite/database.h"
#include "core/store/catalogue.h"
#include "core/store/pinexport.h"
#include "core/store/pinstore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace machi::core {

namespace {

Issue leftOut(const QString &title, const QString &why, const QString &object = {})
{
    return makeIssue(Severity::Warning, QStringLiteral("pack.left-out"),
                     QCoreApplication::translate("Publication", "Left out: %1 (%2)").arg(title, why), {}, 0,
                     object);
}

QStringList tablesOf(Database &database)
{
    QStringList tables;
    Statement query =
        database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    while (query.next())
        tables.append(query.string(0));
    return tables;
}

bool dropDatasets(Database &database, Publication &result, Issues &issues)
{
    Catalogue catalogue(database);
    for (const Dataset &dataset : catalogue.datasets()) {
        if (dataset.terms.openness == Openness::Open)
            result.datasets.append(dataset.id);
        else
            issues.append(leftOut(dataset.title, opennessTitle(dataset.terms.openness), dataset.id));
    }
    for (const QString &id : catalogue.allIds())
        if (!result.datasets.contains(id) && !catalogue.purge(id)) return false;
    return true;
}

bool dropPins(Database &database, Issues &issues)
{
    qsizetype people = 0;
    for (const Pin &pin : pinRows(database)) {
        if (pin.mayLeave() && !pin.removed) continue;
        if (!pin.removed) ++people;
        Statement row = database.prepare("DELETE FROM pin WHERE id = ?");
        row.bind(1, pin.id);
        if (!row.run()) return false;
    }
    if (people > 0)
        issues.append(
            leftOut(QCoreApplication::translate("Publication", "%1 people of the people map").arg(people),
                    QCoreApplication::translate("Publication", "no consent")));
    return database.execute("DELETE FROM pin_photo WHERE sha256 NOT IN (SELECT photo FROM pin)");
}

/// The folder a file came from names a person's computer more often than not.
bool shortenPaths(Database &database)
{
    for (const char *table : {"source", "finding"}) {
        const bool isSource = std::string_view(table) == "source";
        const QString column = isSource ? QStringLiteral("path") : QStringLiteral("file");
        QList<std::pair<QString, QString>> changes;
        {
            Statement query = database.prepare(QStringLiteral("SELECT DISTINCT %1 FROM %2")
                                                   .arg(column, QString::fromLatin1(table))
                                                   .toStdString());
            while (query.next()) {
                const QString path = query.string(0);
                const QString name =
                    QString(path).replace(u'\\', u'/').section(u'/', -1, -1, QString::SectionSkipEmpty);
                if (name != path) changes.append({path, name});
            }
        }
        for (const auto &[path, name] : changes) {
            Statement row = database.prepare(QStringLiteral("UPDATE %2 SET %1 = ?1 WHERE %1 = ?2")
                                                 .arg(column, QString::fromLatin1(table))
                                                 .toStdString());
            row.bind(1, name);
            row.bind(2, path);
            if (!row.run()) return false;
        }
    }
    return true;
}

bool emptyOthers(Database &database, Issues &issues)
{
    static const QStringList known = {
        QStringLiteral("setting"), QStringLiteral("sequence"),  QStringLiteral("dataset"),
        QStringLiteral("source"),  QStringLiteral("finding"),   QStringLiteral("migration"),
        QStringLiteral("pin"),     QStringLiteral("pin_photo"), QStringLiteral("bookmark")};
    for (const QString &table : tablesOf(database)) {
        if (known.contains(table)) continue;
        const QString quoted = QString(table).replace(u'"', QLatin1String("\"\""));
        const std::int64_t rows =
            database.integer(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(quoted).toStdString());
        if (rows == 0) continue;
        if (!database.execute(QStringLiteral("DELETE FROM \"%1\"").arg(quoted))) return false;
        if (table != QLatin1String("journal"))
            issues.append(leftOut(table, QCoreApplication::translate("Publication", "of a plugin")));
    }
    return true;
}

} // namespace

Result<Publication> Publication::prepare(const QString &catalogueFile)
{
    const auto opened = Database::open(catalogueFile, Database::Mode::Write);
    if (!opened) return opened.issues();
    Database &database = **opened;
    Publication result;
    Issues issues;
    const bool done =
        database.execute("PRAGMA secure_delete = ON; BEGIN") && dropDatasets(database, result, issues) &&
        (!tablesOf(database).contains(QLatin1String("pin")) || dropPins(database, issues)) &&
        shortenPaths(database) && emptyOthers(database, issues) && database.execute("COMMIT; VACUUM");
    if (!done) return database.error();
    return {result, issues};
}

Status Publication::writePins(const QString &catalogueFile, const QString &to)
{
    const auto opened = Database::open(catalogueFile, Database::Mode::Read);
    if (!opened) return opened.issues();
    const QList<Pin> pins = pinRows(**opened);
    return pins.isEmpty() ? Status(Done{}) : exportPins(pins, to);
}

} // namespace machi::core
