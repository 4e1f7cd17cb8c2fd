#pragma once

#include "core/task/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace machi::core {

class Database;

/// One prepared statement. Parameters and columns are numbered as SQLite does it: parameters from 1, columns
/// from 0. Text and blobs that are bound are not copied: they must live until the next `step` or `reset`.
class Statement
{
public:
    Statement() = default;
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();
    explicit operator bool() const { return m_handle != nullptr; }

    void bind(int parameter, std::int64_t value);
    void bind(int parameter, int value) { bind(parameter, static_cast<std::int64_t>(value)); }
    void bind(int parameter, double value);
    void bind(int parameter, std::string_view text);
    void bind(int parameter, const QString &text); ///< copied
    void bindBlob(int parameter, const void *data, std::size_t size);
    void bindNull(int parameter);

    /// True while there is a row; false at the end and on an error (see `failed`).
    bool next();
    /// Runs to the end and resets; false on an error.
    bool run();
    void reset();
    bool failed() const { return m_failed; }

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const; ///< good until the next `next` or `reset`
    QString string(int column) const;
    std::span<const std::uint8_t> blob(int column) const;
    bool isNull(int column) const;
    sqlite3_stmt *handle() const { return m_handle; }

private:
    friend class Database;
    sqlite3_stmt *m_handle = nullptr;
    bool m_failed = false;
};

/// One connection to an SQLite file, for one thread at a time. Errors are values: a failed call leaves its
/// Issue in `error()`; codes are `store.disk-full`, `store.read-only`, `store.locked`, `store.corrupt`,
/// `store.cannot-open` and `store.sql`.
class Database
{
public:
    enum class Mode {
        Read,      ///< never writes the file (a WAL beside it may be recovered)
        Immutable, ///< a file that nobody changes: no locks at all
        Write,     ///< must exist
        Create     ///< made if it is not there
    };

    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    QString path() const { return m_path; }
    /// One or several statements, results thrown away.
    bool execute(const char *sql);
    bool execute(const QString &sql);
    /// An empty statement on an error.
    Statement prepare(std::string_view sql, bool persistent = false);
    /// First column of the first row, or `fallback`.
    std::int64_t integer(std::string_view sql, std::int64_t fallback = 0);
    QString text(std::string_view sql);

    std::int64_t lastRowId() const;
    int changes() const;
    /// The Issue of the last call that failed.
    Issue error() const;
    Status status(bool ok) const;
    sqlite3 *handle() const { return m_handle; }

private:
    Database(sqlite3 *handle, QString path);
    sqlite3 *m_handle = nullptr;
    QString m_path;
};

/// Rolls back when it is dropped without `commit`. Nested ones are savepoints of the outer one.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    bool isOpen() const { return m_open; }
    /// False (and rolled back) when SQLite refuses.
    bool commit();
    void rollback();
    /// Why it could not begin or commit.
    const Issue &error() const { return m_error; }

private:
    Database &m_database;
    Issue m_error;
    bool m_nested = false;
    bool m_open = false;
};

/// The Issue for an SQLite result code on a file.
Issue databaseIssue(int code, const QString &message, const QString &path);

} // namespace machi::core
