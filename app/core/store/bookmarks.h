#pragma once

#include "core/task/result.h"

#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QString>

#include <vector>

namespace machi::core {

struct Migration;
class Database;
class Project;

/// A named view of the map.
struct Bookmark
{
    QString id; ///< UUID
    QString title;
    QPointF centre;     ///< lon/lat degrees
    double scale = 0;   ///< 1 : so many
    QJsonObject layers; ///< what was visible, in the window's own words; empty = left as it is
    bool operator==(const Bookmark &other) const = default;
};

/// The step that makes the table `bookmark`; owner `bookmarks`.
const std::vector<Migration> &bookmarkMigrations();

/// Rows of the table, in order; none where there is no such table.
QList<Bookmark> bookmarkRows(Database &database);
/// A new row or another state of one, at a place among the others; inside the caller's transaction.
bool writeBookmarkRow(Database &database, const Bookmark &bookmark, qsizetype place);

/// The named views of an open project, in an order of the user's own. Every edit is an entry of the journal
/// with object `bookmarks`; Project::edited tells of it. Project's thread.
class Bookmarks
{
public:
    explicit Bookmarks(Project &project) : m_project(project) {}

    QList<Bookmark> all() const;
    /// At the end; gets an id.
    Status add(const Bookmark &bookmark);
    Status rename(const QString &id, const QString &title);
    Status remove(const QString &id);
    /// To a place among the others, 0 = first.
    Status move(const QString &id, qsizetype place);

    static const QString journalObject;

private:
    Status replace(const QString &action, const QList<Bookmark> &bookmarks);

    Project &m_project;
};

} // namespace machi::core
