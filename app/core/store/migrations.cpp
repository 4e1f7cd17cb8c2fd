#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace machi::core {

namespace {
constexpr const char *recordTable = "CREATE TABLE IF NOT EXISTS migration("
                                    "owner TEXT NOT NULL, number INTEGER NOT NULL, applied TEXT NOT NULL, "
                                    "PRIMARY KEY(owner, number)) WITHOUT ROWID";
} // namespace

MigrationList::MigrationList(std::vector<Migration> steps)
{
    for (Migration &step : steps)
        add(std::move(step));
}

void MigrationList::add(Migration step)
{
    const auto place = std::find_if(m_steps.begin(), m_steps.end(), [&](const Migration &other) {
        return other.owner == step.owner && other.number > step.number;
    });
    m_steps.insert(place, std::move(step));
}

QStringList MigrationList::owners() const
{
    QStringList owners;
    for (const Migration &step : m_steps)
        if (!owners.contains(step.owner)) owners.append(step.owner);
    return owners;
}

int MigrationList::latest(const QString &owner) const
{
    int latest = 0;
    for (const Migration &step : m_steps)
        if (step.owner == owner) latest = std::max(latest, step.number);
    return latest;
}

int MigrationList::applied(Database &database, const QString &owner)
{
    Statement query = database.prepare("SELECT max(number) FROM migration WHERE owner = ?");
    if (!query) return 0; // no such table yet
    query.bind(1, owner);
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

std::vector<Migration> MigrationList::missing(Database &database) const
{
    std::vector<Migration> steps;
    for (const QString &owner : owners()) {
        const int done = applied(database, owner);
        for (const Migration &step : m_steps)
            if (step.owner == owner && step.number > done) steps.push_back(step);
    }
    return steps;
}

Status MigrationList::checkNotNewer(Database &database) const
{
    for (const QString &owner : owners()) {
        const int done = applied(database, owner);
        if (done <= latest(owner)) continue;
        return makeError(
            QStringLiteral("store.newer"),
            QCoreApplication::translate("Migrations",
                                        "A newer version of the program made this project (%1 %2, here %3).")
                .arg(owner)
                .arg(done)
                .arg(latest(owner)),
            database.path(), 0, owner);
    }
    return Done{};
}

Status MigrationList::apply(Database &database) const
{
    if (!database.execute(recordTable)) return database.error();
    for (const Migration &step : missing(database)) {
        const auto failed = [&](const Issue &cause) -> Status {
            Issue issue = cause;
            if (issue.code == QStringLiteral("store.sql"))
                issue.code = QStringLiteral("store.migration-failed");
            issue.object = QStringLiteral("%1 %2").arg(step.owner).arg(step.number);
            return issue;
        };
        Transaction transaction(database);
        if (!transaction.isOpen()) return failed(transaction.error());
        for (const QString &statement : step.statements)
            if (!database.execute(statement)) return failed(database.error());
        Statement record = database.prepare("INSERT INTO migration VALUES (?, ?, ?)");
        record.bind(1, step.owner);
        record.bind(2, step.number);
        record.bind(3, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
        if (!record.run()) return failed(database.error());
        if (!transaction.commit()) return failed(transaction.error());
    }
    return Done{};
}

} // namespace machi::core
