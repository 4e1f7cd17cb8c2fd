#include "core/store/bookmarks.h"

#include "core/plugin/plugin.h"
#include "core/store/journal.h"
#include "core/store/project.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace machi::core {

const QString Bookmarks::journalObject = QStringLiteral("bookmarks");

const std::vector<Migration> &bookmarkMigrations()
{
    static const std::vector<Migration> steps = {
        {QStringLiteral("bookmarks"),
         1,
         {QStringLiteral("CREATE TABLE bookmark("
                         "id TEXT PRIMARY KEY, position INTEGER NOT NULL, title TEXT NOT NULL, "
                         "longitude REAL NOT NULL, latitude REAL NOT NULL, scale REAL NOT NULL, "
                         "layers TEXT NOT NULL)")}}};
    return steps;
}

QList<Bookmark> bookmarkRows(Database &database)
{
    QList<Bookmark> found;
    // An older project that is open for reading has no such table.
    if (database.integer("SELECT count(*) FROM sqlite_master WHERE name = 'bookmark'") == 0) return found;
    Statement query = database.prepare(
        "SELECT id, title, longitude, latitude, scale, layers FROM bookmark ORDER BY position, id");
    while (query.next())
        found.append({query.string(0),
                      query.string(1),
                      {query.real(2), query.real(3)},
                      query.real(4),
                      QJsonDocument::fromJson(query.string(5).toUtf8()).object()});
    return found;
}

bool writeBookmarkRow(Database &database, const Bookmark &bookmark, qsizetype place)
{
    Statement row = database.prepare(
        "INSERT INTO bookmark VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(id) DO UPDATE SET "
        "position = ?2, title = ?3, longitude = ?4, latitude = ?5, scale = ?6, layers = ?7");
    row.bind(1, bookmark.id);
    row.bind(2, static_cast<std::int64_t>(place));
    row.bind(3, bookmark.title);
    row.bind(4, bookmark.centre.x());
    row.bind(5, bookmark.centre.y());
    row.bind(6, bookmark.scale);
    row.bind(7, QString::fromUtf8(QJsonDocument(bookmark.layers).toJson(QJsonDocument::Compact)));
    return row.run();
}

QList<Bookmark> Bookmarks::all() const
{
    return bookmarkRows(m_project.database());
}

Status Bookmarks::add(const Bookmark &bookmark)
{
    QList<Bookmark> bookmarks = all();
    bookmarks.append(bookmark);
    bookmarks.last().id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return replace(QStringLiteral("bookmark.add"), bookmarks);
}

Status Bookmarks::rename(const QString &id, const QString &title)
{
    QList<Bookmark> bookmarks = all();
    for (Bookmark &bookmark : bookmarks)
        if (bookmark.id == id) bookmark.title = title;
    return replace(QStringLiteral("bookmark.rename"), bookmarks);
}

Status Bookmarks::remove(const QString &id)
{
    QList<Bookmark> bookmarks = all();
    bookmarks.removeIf([&](const Bookmark &bookmark) { return bookmark.id == id; });
    return replace(QStringLiteral("bookmark.remove"), bookmarks);
}

Status Bookmarks::move(const QString &id, qsizetype place)
{
    QList<Bookmark> bookmarks = all();
    const auto it = std::find_if(bookmarks.begin(), bookmarks.end(),
                                 [&](const Bookmark &bookmark) { return bookmark.id == id; });
    if (it == bookmarks.end()) return Done{};
    bookmarks.move(std::distance(bookmarks.begin(), it),
                   std::clamp<qsizetype>(place, 0, bookmarks.size() - 1));
    return replace(QStringLiteral("bookmark.move"), bookmarks);
}

Status Bookmarks::replace(const QString &action, const QList<Bookmark> &bookmarks)
{
    if (m_project.access() != Project::Access::Write)
        return makeError(QStringLiteral("store.read-only"),
                         QCoreApplication::translate("Bookmarks", "The project is open for reading only."));
    const QList<Bookmark> before = all();
    const Status status = m_project.journal().edit(action, journalObject, [&](Database &database) {
        for (const Bookmark &old : before) {
            if (std::any_of(bookmarks.begin(), bookmarks.end(),
                            [&](const Bookmark &one) { return one.id == old.id; }))
                continue;
            Statement gone = database.prepare("DELETE FROM bookmark WHERE id = ?");
            gone.bind(1, old.id);
            if (!gone.run()) return false;
        }
        for (qsizetype place = 0; place < bookmarks.size(); ++place)
            if (!writeBookmarkRow(database, bookmarks.at(place), place)) return false;
        return true;
    });
    if (status) Q_EMIT m_project.edited(journalObject);
    return status;
}

} // namespace machi::core
