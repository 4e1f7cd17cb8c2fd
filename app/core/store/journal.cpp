#ifndef SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_SESSION
#endif
#ifndef SQLITE_ENABLE_PREUPDATE_HOOK
#define SQLITE_ENABLE_PREUPDATE_HOOK
#endif
#include "core/store/journal.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <cstring>
#include <memory>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace machi::core {

namespace {

/// Of whoever sits at this computer: the whole name where the system knows it, else the login.
QString systemName()
{
#ifdef Q_OS_UNIX
    if (const passwd *user = getpwuid(getuid())) {
        const QString whole =
            QString::fromLocal8Bit(user->pw_gecos).section(QLatin1Char(','), 0, 0).trimmed();
        if (!whole.isEmpty()) return whole;
        if (user->pw_name && *user->pw_name) return QString::fromLocal8Bit(user->pw_name);
    }
#endif
    const QString login = qEnvironmentVariable("USER");
    return login.isEmpty() ? qEnvironmentVariable("USERNAME") : login;
}

struct SqliteFree
{
    void operator()(void *data) const { sqlite3_free(data); }
};
struct SessionDelete
{
    void operator()(sqlite3_session *session) const { sqlite3session_delete(session); }
};

/// Tables whose rows are no one's edit.
int isEditable(void *, const char *table)
{
    return std::strcmp(table, "journal") != 0 && std::strcmp(table, "migration") != 0 &&
           std::strcmp(table, "sequence") != 0;
}

int refuseConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

Issue nothingIssue()
{
    return makeError(QStringLiteral("journal.nothing"),
                     QCoreApplication::translate("Journal", "There is nothing to undo or redo."));
}

constexpr std::string_view entryColumns =
    "SELECT number, action, object, author, time, state, change IS NOT NULL FROM journal ";

JournalEntry entryFromRow(const Statement &row)
{
    JournalEntry entry;
    entry.number = row.integer(0);
    entry.action = row.string(1);
    entry.object = row.string(2);
    entry.author = row.string(3);
    entry.time = QDateTime::fromString(row.string(4), Qt::ISODateWithMs);
    const std::string_view state = row.text(5);
    entry.state = state == "done"     ? JournalEntry::State::Done
                  : state == "undone" ? JournalEntry::State::Undone
                                      : JournalEntry::State::Dropped;
    entry.undoable = row.integer(6) != 0;
    return entry;
}

} // namespace

Journal::Journal(Database &database) : m_database(database), m_author(systemName()) {}

bool Journal::insert(const QString &action, const QString &object, const void *change, int size)
{
    Statement row = m_database.prepare(
        "INSERT INTO journal(action, object, author, time, state, change) VALUES (?, ?, ?, ?, 'done', ?)");
    row.bind(1, action);
    row.bind(2, object);
    row.bind(3, m_author);
    row.bind(4, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    if (size > 0) row.bindBlob(5, change, static_cast<std::size_t>(size));
    return row.run();
}

bool Journal::note(const QString &action, const QString &object)
{
    return insert(action, object, nullptr, 0);
}

Status Journal::edit(const QString &action, const QString &object, const Change &change)
{
    Transaction transaction(m_database);
    if (!transaction.isOpen()) return transaction.error();

    sqlite3_session *raw = nullptr;
    if (sqlite3session_create(m_database.handle(), "main", &raw) != SQLITE_OK) return m_database.error();
    const std::unique_ptr<sqlite3_session, SessionDelete> session(raw);
    sqlite3session_table_filter(raw, isEditable, nullptr);
    sqlite3session_attach(raw, nullptr);

    if (!change(m_database)) return m_database.error();

    int size = 0;
    void *data = nullptr;
    const int code = sqlite3session_changeset(raw, &size, &data);
    const std::unique_ptr<void, SqliteFree> changeset(data);
    if (code != SQLITE_OK) return databaseIssue(code, {}, m_database.path());
    if (size == 0) {
        if (!transaction.commit()) return transaction.error();
        return Done{};
    }
    if (!m_database.execute("UPDATE journal SET state = 'dropped' WHERE state = 'undone'") ||
        !insert(action, object, data, size))
        return m_database.error();
    if (!transaction.commit()) return transaction.error();
    return Done{};
}

std::optional<JournalEntry> Journal::entry(std::string_view sql) const
{
    Statement query = m_database.prepare(std::string(entryColumns) + std::string(sql));
    if (!query.next()) return std::nullopt;
    return entryFromRow(query);
}

std::optional<JournalEntry> Journal::nextUndo() const
{
    return entry("WHERE state = 'done' AND change IS NOT NULL ORDER BY number DESC LIMIT 1");
}

std::optional<JournalEntry> Journal::nextRedo() const
{
    return entry("WHERE state = 'undone' AND change IS NOT NULL ORDER BY number LIMIT 1");
}

Result<JournalEntry> Journal::undo()
{
    return replay(nextUndo(), true);
}
Result<JournalEntry> Journal::redo()
{
    return replay(nextRedo(), false);
}

Result<JournalEntry> Journal::replay(const std::optional<JournalEntry> &entry, bool backwards)
{
    if (!entry) return nothingIssue();
    Transaction transaction(m_database);
    if (!transaction.isOpen()) return transaction.error();

    QByteArray changeset;
    {
        Statement query = m_database.prepare("SELECT change FROM journal WHERE number = ?");
        query.bind(1, entry->number);
        if (!query.next()) return m_database.error();
        const std::span<const std::uint8_t> blob = query.blob(0);
        changeset =
            QByteArray(reinterpret_cast<const char *>(blob.data()), static_cast<qsizetype>(blob.size()));
    }
    int size = static_cast<int>(changeset.size());
    void *data = changeset.data();
    std::unique_ptr<void, SqliteFree> inverted;
    if (backwards) {
        void *inverse = nullptr;
        const int code = sqlite3changeset_invert(size, data, &size, &inverse);
        inverted.reset(inverse);
        if (code != SQLITE_OK) return databaseIssue(code, {}, m_database.path());
        data = inverse;
    }
    const int code =
        sqlite3changeset_apply(m_database.handle(), size, data, nullptr, refuseConflict, nullptr);
    if (code == SQLITE_ABORT)
        return makeError(
            QStringLiteral("journal.conflict"),
            QCoreApplication::translate("Journal", "The rows have been changed in another way since."),
            m_database.path(), 0, entry->object);
    if (code != SQLITE_OK) return databaseIssue(code, {}, m_database.path());

    Statement mark = m_database.prepare("UPDATE journal SET state = ? WHERE number = ?");
    mark.bind(1, backwards ? std::string_view("undone") : std::string_view("done"));
    mark.bind(2, entry->number);
    if (!mark.run()) return m_database.error();
    if (!transaction.commit()) return transaction.error();
    JournalEntry result = *entry;
    result.state = backwards ? JournalEntry::State::Undone : JournalEntry::State::Done;
    return result;
}

QList<JournalEntry> Journal::entries(int limit) const
{
    QList<JournalEntry> entries;
    Statement query = m_database.prepare(std::string(entryColumns) + "ORDER BY number DESC LIMIT ?");
    query.bind(1, limit);
    while (query.next())
        entries.append(entryFromRow(query));
    return entries;
}

bool Journal::settle(const QString &object)
{
    Statement statement = m_database.prepare("UPDATE journal SET change = NULL WHERE object = ?");
    statement.bind(1, object);
    return statement.run();
}

} // namespace machi::core
