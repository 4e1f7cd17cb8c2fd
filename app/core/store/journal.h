#pragma once

#include "core/sqlite/database.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace machi::core {

/// One change of the project, as the journal tells it.
struct JournalEntry
{
    enum class State {
        Done,
        Undone,
        Dropped ///< undone, and then something else was done: it cannot be redone
    };
    std::int64_t number = 0;
    QString action; ///< `dataset.remove`, `survey.edit`
    QString object; ///< what was changed
    QString author;
    QDateTime time; ///< UTC
    State state = State::Done;
    bool undoable = false;
};

/// The edit journal of project.sqlite. Every change is a row that holds what it changed, as an SQLite
/// changeset: undo applies its inverse, redo applies it again. So any table with a primary key can be edited,
/// plugins' too; only `journal`, `migration` and `sequence` stay out. Same thread as its database.
class Journal
{
public:
    using Change = std::function<bool(Database &)>;

    explicit Journal(Database &database);
    /// Who edits from now on; at first the name that the system knows the user by.
    void setAuthor(const QString &author) { m_author = author; }
    QString author() const { return m_author; }

    /// Runs `change` and records it, in one transaction: both or neither. A change that touched nothing
    /// leaves no row. What was undone before can no longer be redone.
    Status edit(const QString &action, const QString &object, const Change &change);
    /// A row for something that is not undone here (an import). Inside the caller's transaction.
    bool note(const QString &action, const QString &object);

    std::optional<JournalEntry> nextUndo() const;
    std::optional<JournalEntry> nextRedo() const;
    /// The entry undone or redone. `journal.nothing` when there is none, `journal.conflict` when the rows
    /// have changed behind the journal's back.
    Result<JournalEntry> undo();
    Result<JournalEntry> redo();

    /// Latest first.
    QList<JournalEntry> entries(int limit = 1000) const;
    /// Makes the changes of an object final: they stay listed, but can no longer be undone.
    bool settle(const QString &object);

private:
    std::optional<JournalEntry> entry(std::string_view sql) const;
    Result<JournalEntry> replay(const std::optional<JournalEntry> &entry, bool backwards);
    bool insert(const QString &action, const QString &object, const void *change, int size);

    Database &m_database;
    QString m_author;
};

} // namespace machi::core
