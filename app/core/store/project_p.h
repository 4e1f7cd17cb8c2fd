#pragma once

#include "core/sqlite/database.h"
#include "core/store/catalogue.h"
#include "core/store/cityprofile.h"
#include "core/store/journal.h"
#include "core/store/project.h"
#include "core/store/projectlock.h"
#include "core/store/tablefacts.h"

#include <QMutex>

namespace machi::core {

/// What Project and ImportSession share.
struct Project::Private
{
    QString path;
    Access access = Access::Read;
    std::unique_ptr<ProjectLock> lock; ///< before the database: it must outlive it
    std::unique_ptr<Database> database;
    std::unique_ptr<Catalogue> catalogue;
    std::unique_ptr<Journal> journal;
    CityProfile city;

    QMutex sequenceMutex;
    QHash<QString, int> sequences; ///< last number given per kind, committed or not

    std::function<void()> qgzWriter;
    QMutex factsMutex;
    QHash<QString, std::shared_ptr<const TableFacts>> facts; ///< by data set

    QString file() const { return path + QStringLiteral("/project.sqlite"); }
    QString dataRoot() const { return path + QStringLiteral("/data"); }
    QString folder(const QString &id) const { return dataRoot() + QLatin1Char('/') + id; }

    Status openDatabase();
    Status migrate(const MigrationList &migrations);
    Status load();
    Issues sweep();
    /// `building-7`: never given before in this project. Any thread.
    QString newId(const QString &kind);
    static Result<std::unique_ptr<Project>> openFolder(const QString &path, Access access,
                                                       const MigrationList *plugins, bool fresh);
};

} // namespace machi::core
