#include "core/sqlite/database.h"

#include "core/sqlite/longpaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>

#include <sqlite3.h>

#include <cerrno>
#include <utility>

namespace machi::core {

// --- Statement

Statement::Statement(Statement &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_failed(other.m_failed)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this == &other) return *this;
    sqlite3_finalize(m_handle);
    m_handle = std::exchange(other.m_handle, nullptr);
    m_failed = other.m_failed;
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_handle);
}

void Statement::bind(int parameter, std::int64_t value)
{
    sqlite3_bind_int64(m_handle, parameter, value);
}
void Statement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_handle, parameter, value);
}
void Statement::bind(int parameter, std::string_view text)
{
    // An empty view may have no address, which SQLite would take for NULL.
    sqlite3_bind_text64(m_handle, parameter, text.data() ? text.data() : "", text.size(), SQLITE_STATIC,
                        SQLITE_UTF8);
}
void Statement::bind(int parameter, const QString &text)
{
    if (text.isNull()) return bindNull(parameter);
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_handle, parameter, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
}
void Statement::bindBlob(int parameter, const void *data, std::size_t size)
{
    sqlite3_bind_blob64(m_handle, parameter, size ? data : "", size, SQLITE_STATIC);
}
void Statement::bindNull(int parameter)
{
    sqlite3_bind_null(m_handle, parameter);
}

bool Statement::next()
{
    if (!m_handle) {
        m_failed = true;
        return false;
    }
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW) return true;
    m_failed = code != SQLITE_DONE;
    return false;
}

bool Statement::run()
{
    while (next()) {
    }
    reset();
    return !m_failed;
}

void Statement::reset()
{
    if (m_handle) sqlite3_reset(m_handle);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_handle, column);
}
double Statement::real(int column) const
{
    return sqlite3_column_double(m_handle, column);
}
std::string_view Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_handle, column));
    if (!data) return {};
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column))};
}
QString Statement::string(int column) const
{
    if (isNull(column)) return {};
    const std::string_view view = text(column);
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}
std::span<const std::uint8_t> Statement::blob(int column) const
{
    const auto *data = static_cast<const std::uint8_t *>(sqlite3_column_blob(m_handle, column));
    return {data, data ? static_cast<std::size_t>(sqlite3_column_bytes(m_handle, column)) : 0};
}
bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

// --- Database

Issue databaseIssue(int code, const QString &message, const QString &path)
{
    const auto issue = [&](const char *name, const QString &text) {
        return makeError(QLatin1String(name), text, QDir::toNativeSeparators(path));
    };
    switch (code & 0xff) {
    case SQLITE_FULL:
        return issue("store.disk-full", QCoreApplication::translate("Database", "The disk is full."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return issue("store.read-only",
                     QCoreApplication::translate("Database", "The file cannot be written."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return issue("store.locked",
                     QCoreApplication::translate("Database", "Another program is using the file."));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return issue("store.corrupt",
                     QCoreApplication::translate("Database", "The file is damaged: %1").arg(message));
    case SQLITE_CANTOPEN:
        return issue("store.cannot-open",
                     QCoreApplication::translate("Database", "The file cannot be opened."));
    default:
        return issue("store.sql",
                     QCoreApplication::translate("Database", "The database refused: %1").arg(message));
    }
}

Database::Database(sqlite3 *handle, QString path) : m_handle(handle), m_path(std::move(path)) {}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    allowLongDatabasePaths();
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI;
    QByteArray name = QUrl::fromLocalFile(path).toEncoded();
    switch (mode) {
    case Mode::Read:
        flags |= SQLITE_OPEN_READONLY;
        break;
    case Mode::Immutable:
        flags |= SQLITE_OPEN_READONLY;
        name += "?immutable=1";
        break;
    case Mode::Write:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Mode::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        break;
    }
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(name.constData(), &handle, flags, nullptr);
    if (code != SQLITE_OK) {
        const QString message = handle ? QString::fromUtf8(sqlite3_errmsg(handle)) : QString();
        const int system = handle ? sqlite3_system_errno(handle) : 0;
        sqlite3_close_v2(handle);
        if (system == EACCES || system == EPERM || system == EROFS)
            return databaseIssue(SQLITE_READONLY, message, path);
        return databaseIssue(code, message, path);
    }
    sqlite3_extended_result_codes(handle, 1);
    return std::unique_ptr<Database>(new Database(handle, path));
}

bool Database::execute(const char *sql)
{
    return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}
bool Database::execute(const QString &sql)
{
    return execute(sql.toUtf8().constData());
}

Statement Database::prepare(std::string_view sql, bool persistent)
{
    Statement statement;
    sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()),
                       persistent ? SQLITE_PREPARE_PERSISTENT : 0, &statement.m_handle, nullptr);
    return statement;
}

std::int64_t Database::integer(std::string_view sql, std::int64_t fallback)
{
    Statement statement = prepare(sql);
    return statement.next() && !statement.isNull(0) ? statement.integer(0) : fallback;
}

QString Database::text(std::string_view sql)
{
    Statement statement = prepare(sql);
    return statement.next() ? statement.string(0) : QString();
}

std::int64_t Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}
int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

Issue Database::error() const
{
    const int code = sqlite3_extended_errcode(m_handle);
    const QString message = QString::fromUtf8(sqlite3_errmsg(m_handle));
    if ((code & 0xff) == SQLITE_IOERR || (code & 0xff) == SQLITE_CANTOPEN) {
        switch (sqlite3_system_errno(m_handle)) {
        case ENOSPC:
#ifdef EDQUOT
        case EDQUOT:
#endif
            return databaseIssue(SQLITE_FULL, message, m_path);
        case EACCES:
        case EPERM:
        case EROFS:
            return databaseIssue(SQLITE_READONLY, message, m_path);
        default:
            break;
        }
    }
    return databaseIssue(code, message, m_path);
}

Status Database::status(bool ok) const
{
    if (ok) return Done{};
    return error();
}

// --- Transaction

Transaction::Transaction(Database &database)
    : m_database(database), m_nested(!sqlite3_get_autocommit(database.handle()))
{
    m_open = m_database.execute(m_nested ? "SAVEPOINT inner_step" : "BEGIN IMMEDIATE");
    if (!m_open) m_error = m_database.error();
}

Transaction::~Transaction()
{
    rollback();
}

bool Transaction::commit()
{
    if (!m_open) return false;
    if (!m_database.execute(m_nested ? "RELEASE inner_step" : "COMMIT")) {
        m_error = m_database.error();
        rollback();
        return false;
    }
    m_open = false;
    return true;
}

void Transaction::rollback()
{
    if (!m_open) return;
    m_open = false;
    m_database.execute(m_nested ? "ROLLBACK TO inner_step; RELEASE inner_step" : "ROLLBACK");
}

} // namespace machi::core
