#pragma once

#include "core/plugin/plugin.h"
#include "core/sqlite/database.h"

#include <QStringList>

#include <vector>

namespace machi::core {

/// The steps that bring project.sqlite up to date: core's own (see schema.h) and those of plugins.
/// Within an owner steps run by number; each runs once, in one transaction with the row that records it.
class MigrationList
{
public:
    MigrationList() = default;
    explicit MigrationList(std::vector<Migration> steps);
    void add(Migration step);
    const std::vector<Migration> &steps() const { return m_steps; }
    QStringList owners() const;
    int latest(const QString &owner) const;

    /// Steps that the file has not had yet, in the order they are to run.
    std::vector<Migration> missing(Database &database) const;
    /// Owner and number of a step that the file has had and this program does not know; an Issue
    /// `store.newer`.
    Status checkNotNewer(Database &database) const;
    /// Runs what is missing. `store.migration-failed` names owner and number; earlier steps stay done.
    Status apply(Database &database) const;

    /// Number of the last step an owner has had in the file; 0 = none.
    static int applied(Database &database, const QString &owner);

private:
    std::vector<Migration> m_steps;
};

} // namespace machi::core
