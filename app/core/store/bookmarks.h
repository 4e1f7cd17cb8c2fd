#pragma once

#include "core/task/result.h"

#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QString>

#include <vector>

namespace machi::core {

struct Migration;
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
