#include "quality_sheets/engine/sheetstore.h"

#include "core/sqlite/database.h"
#include "core/store/journal.h"

#include <QCoreApplication>
#include <QUuid>

namespace machi::sheets {

using namespace core;

namespace {

Issue unknown(const QString &what, const QString &object)
{
    return makeError(QStringLiteral("sheets.unknown"),
                     QCoreApplication::translate("SheetStore", "There is no \"%1\" in the sheets.").arg(what),
                     {}, 0, object);
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

/// False in a project that was made without the plugin and is open for reading.
bool hasTables(Database &database)
{
    return database.integer("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND "
                            "name = 'quality_sheets_entry'") > 0;
}

/// Columns answers, status, author, time from `first` on.
SheetEntry entryFromRow(const Statement &row, int first)
{
    SheetEntry entry;
    entry.answers = answersFromJson(row.string(first).toUtf8());
    entry.status = statusFromName(row.string(first + 1)).value_or(SheetStatus::Draft);
    entry.author = row.string(first + 2);
    entry.time = QDateTime::fromString(row.string(first + 3), Qt::ISODateWithMs);
    return entry;
}

bool writeVersion(Database &database, const QString &dataset, const QString &item, const SheetVersion &state)
{
    Statement row =
        database.prepare("INSERT OR IGNORE INTO quality_sheets_version VALUES (?, ?, ?, ?, ?, ?, ?)");
    row.bind(1, state.id);
    row.bind(2, dataset);
    row.bind(3, item);
    row.bind(4, QString::fromUtf8(answersToJson(state.entry.answers)));
    row.bind(5, statusName(state.entry.status));
    row.bind(6, state.entry.author);
    row.bind(7, state.entry.time.toString(Qt::ISODateWithMs));
    return row.run();
}

bool writeEntry(Database &database, const QString &dataset, const QString &item, const SheetEntry &entry)
{
    // Not REPLACE: the journal is to see a change of the row, not its end and a new one.
    Statement row = database.prepare(
        "INSERT INTO quality_sheets_entry VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT(dataset, item) "
        "DO UPDATE SET answers = ?3, status = ?4, author = ?5, time = ?6, versions = ?7");
    row.bind(1, dataset);
    row.bind(2, item);
    row.bind(3, QString::fromUtf8(answersToJson(entry.answers)));
    row.bind(4, statusName(entry.status));
    row.bind(5, entry.author);
    row.bind(6, entry.time.toString(Qt::ISODateWithMs));
    row.bind(7, entry.versions.join(QLatin1Char(' ')));
    return row.run() && writeVersion(database, dataset, item, {entry.versions.last(), entry});
}

bool writeComment(Database &database, const QString &dataset, const SheetComment &comment)
{
    Statement row =
        database.prepare("INSERT OR IGNORE INTO quality_sheets_comment VALUES (?, ?, ?, ?, ?, ?)");
    row.bind(1, comment.id.isEmpty() ? newId() : comment.id);
    row.bind(2, dataset);
    row.bind(3, comment.item);
    row.bind(4, comment.author);
    row.bind(5, comment.time.toString(Qt::ISODateWithMs));
    row.bind(6, comment.text);
    return row.run();
}

} // namespace

std::vector<Migration> sheetMigrations()
{
    return {{QStringLiteral("quality_sheets"),
             1,
             {QStringLiteral("CREATE TABLE quality_sheets_sheet(dataset TEXT PRIMARY KEY, "
                             "form TEXT NOT NULL, version INTEGER NOT NULL, created TEXT NOT NULL)"),
              QStringLiteral("CREATE TABLE quality_sheets_entry(dataset TEXT, item TEXT, "
                             "answers TEXT NOT NULL, status TEXT NOT NULL, author TEXT NOT NULL, "
                             "time TEXT NOT NULL, versions TEXT NOT NULL, PRIMARY KEY(dataset, item))"),
              QStringLiteral("CREATE TABLE quality_sheets_version(id TEXT PRIMARY KEY, "
                             "dataset TEXT NOT NULL, item TEXT NOT NULL, answers TEXT NOT NULL, "
                             "status TEXT NOT NULL, author TEXT NOT NULL, time TEXT NOT NULL)"),
              QStringLiteral("CREATE TABLE quality_sheets_comment(id TEXT PRIMARY KEY, "
                             "dataset TEXT NOT NULL, item TEXT NOT NULL, author TEXT NOT NULL, "
                             "time TEXT NOT NULL, text TEXT NOT NULL)")}}};
}

Sheet SheetStore::inPresentForm(Sheet sheet) const
{
    if (sheet.version >= m_form.version) return sheet;
    for (auto it = m_form.renamed.begin(); it != m_form.renamed.end(); ++it) {
        const QString oldItem = it.key().section(QLatin1Char('/'), 0, 0);
        const QString newItem = it->section(QLatin1Char('/'), 0, 0);
        SheetEntry from = sheet.entry(oldItem);
        const SheetAnswer answer = from.answers.take(it.key().section(QLatin1Char('/'), 1));
        if (answer.text.isEmpty()) continue;
        SheetEntry to = oldItem == newItem ? from : sheet.entry(newItem);
        if (to.versions.isEmpty()) {
            to = from;
            to.answers.clear();
        }
        to.answers.insert(it->section(QLatin1Char('/'), 1), answer);
        if (oldItem != newItem) sheet.entries.insert(oldItem, from);
        sheet.entries.insert(newItem, to);
    }
    return sheet;
}

std::optional<Sheet> SheetStore::sheet(const QString &dataset) const
{
    if (!m_project.dataset(dataset)) return {};
    Sheet sheet{dataset, m_form.id, m_form.version, {}};
    Database &database = m_project.database();
    if (!hasTables(database)) return sheet;
    Statement head = database.prepare("SELECT form, version FROM quality_sheets_sheet WHERE dataset = ?");
    head.bind(1, dataset);
    if (head.next()) {
        sheet.form = head.string(0);
        sheet.version = static_cast<int>(head.integer(1));
    }
    Statement query = database.prepare("SELECT item, answers, status, author, time, versions "
                                       "FROM quality_sheets_entry WHERE dataset = ?");
    query.bind(1, dataset);
    while (query.next()) {
        SheetEntry entry = entryFromRow(query, 1);
        entry.versions = query.string(5).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        sheet.entries.insert(query.string(0), entry);
    }
    return inPresentForm(sheet);
}

Status SheetStore::check(const QString &dataset) const
{
    if (!m_project.dataset(dataset)) return unknown(dataset, dataset);
    if (m_project.access() != Project::Access::Write)
        return makeError(QStringLiteral("store.read-only"),
                         QCoreApplication::translate("SheetStore", "The project is open for reading only."));
    return Done{};
}

Status SheetStore::check(const QString &dataset, const QString &item) const
{
    if (const Status good = check(dataset); !good) return good;
    if (!m_form.item(item)) return unknown(item, dataset);
    return Done{};
}

SheetEntry SheetStore::stamped(SheetEntry entry) const
{
    entry.author = m_project.journal().author();
    entry.time = QDateTime::currentDateTimeUtc();
    entry.versions.append(newId());
    return entry;
}

Status SheetStore::apply(const QString &action, const QString &dataset, const SheetChange &change)
{
    if (const Status good = check(dataset); !good) return good;
    QMap<QString, SheetEntry> entries;
    for (auto it = change.entries.begin(); it != change.entries.end(); ++it) {
        const QList<SheetVersion> known = change.versions.value(it.key());
        const bool isTheirs =
            !it->versions.isEmpty() && std::any_of(known.begin(), known.end(), [&](const SheetVersion &one) {
                return one.id == it->versions.last() && one.entry.says(*it);
            });
        entries.insert(it.key(), isTheirs ? *it : stamped(*it));
    }
    // A sheet of an older form is written whole: its answers stand under their new names from now on.
    if (const Sheet whole = *sheet(dataset); whole.version < m_form.version)
        for (auto it = whole.entries.begin(); it != whole.entries.end(); ++it)
            if (!entries.contains(it.key()) && !it->versions.isEmpty()) entries.insert(it.key(), *it);
    const QString object = journalObject(dataset);
    const Status status = m_project.journal().edit(action, object, [&](Database &database) {
        for (auto it = change.versions.begin(); it != change.versions.end(); ++it)
            for (const SheetVersion &version : *it)
                if (!writeVersion(database, dataset, it.key(), version)) return false;
        for (auto it = entries.begin(); it != entries.end(); ++it)
            if (!writeEntry(database, dataset, it.key(), *it)) return false;
        for (const SheetComment &comment : change.comments)
            if (!writeComment(database, dataset, comment)) return false;
        if (entries.isEmpty()) return true;
        Statement head = database.prepare("INSERT INTO quality_sheets_sheet VALUES (?1, ?2, ?3, ?4) "
                                          "ON CONFLICT(dataset) DO UPDATE SET form = ?2, version = ?3");
        head.bind(1, dataset);
        head.bind(2, m_form.id);
        head.bind(3, m_form.version);
        head.bind(4, now());
        return head.run();
    });
    if (status) Q_EMIT m_project.edited(object);
    return status;
}

Status SheetStore::setAnswers(const QString &dataset, const QString &itemId,
                              const QMap<QString, QString> &texts, const QHash<QString, QString> &facts)
{
    if (const Status good = check(dataset, itemId); !good) return good;
    const SheetItem &item = *m_form.item(itemId);
    SheetEntry entry = sheet(dataset)->entry(itemId);
    const SheetEntry before = entry;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const SheetField *field = item.field(it.key());
        if (!field) return unknown(itemId + QLatin1Char('/') + it.key(), dataset);
        if (it->trimmed().isEmpty()) {
            entry.answers.remove(it.key());
            continue;
        }
        if (field->type == SheetField::Type::Choice && !field->choice(*it)) return unknown(*it, dataset);
        if (entry.text(it.key()) == *it) continue;
        entry.answers.insert(it.key(), {*it, facts.value(field->fact)});
    }
    if (entry.answers == before.answers) return Done{};
    entry.status = entry.answers.isEmpty() ? SheetStatus::Empty : SheetStatus::Draft;
    return apply(QStringLiteral("sheet.edit"), dataset, {{{itemId, entry}}, {}, {}});
}

Status SheetStore::setStatus(const QString &dataset, const QString &itemId, SheetStatus status)
{
    if (const Status good = check(dataset, itemId); !good) return good;
    const SheetItem &item = *m_form.item(itemId);
    SheetEntry entry = sheet(dataset)->entry(itemId);
    if (status == SheetStatus::Confirmed)
        if (const QStringList missing = missingFields(item, entry); !missing.isEmpty())
            return makeError(
                QStringLiteral("sheets.incomplete"),
                QCoreApplication::translate("SheetStore", "\"%1\" cannot be confirmed yet. Missing: %2")
                    .arg(item.title.text(), missing.join(QStringLiteral(", "))),
                {}, 0, dataset);
    if (entry.status == status) return Done{};
    entry.status = status;
    return apply(QStringLiteral("sheet.status"), dataset, {{{itemId, entry}}, {}, {}});
}

Status SheetStore::comment(const QString &dataset, const QString &item, const QString &text)
{
    if (const Status good = check(dataset, item); !good) return good;
    if (text.trimmed().isEmpty()) return Done{};
    const SheetComment comment{
        item, m_project.journal().author(), text.trimmed(), QDateTime::currentDateTimeUtc(), {}};
    return apply(QStringLiteral("sheet.comment"), dataset, {{}, {}, {comment}});
}

Result<int> SheetStore::copyFrom(const QString &dataset, const QString &other)
{
    if (const Status good = check(dataset); !good) return good.issues();
    const std::optional<Sheet> from = sheet(other);
    if (!from) return unknown(other, dataset);
    const Sheet to = *sheet(dataset);
    QMap<QString, SheetEntry> taken;
    for (const SheetItem &item : m_form.items()) {
        if (!to.entry(item.id).answers.isEmpty()) continue;
        SheetEntry entry = to.entry(item.id);
        entry.answers = from->entry(item.id).answers;
        if (entry.answers.isEmpty()) continue;
        entry.status = SheetStatus::Draft;
        taken.insert(item.id, entry);
    }
    if (taken.isEmpty()) return 0;
    const Status status = apply(QStringLiteral("sheet.copy"), dataset, {taken, {}, {}});
    if (!status) return status.issues();
    return static_cast<int>(taken.size());
}

QList<SheetVersion> SheetStore::history(const QString &dataset, const QString &item) const
{
    QList<SheetVersion> all;
    if (!hasTables(m_project.database())) return all;
    Statement query = m_project.database().prepare(
        "SELECT id, answers, status, author, time FROM quality_sheets_version WHERE dataset = ? AND item = ? "
        "ORDER BY time, rowid");
    query.bind(1, dataset);
    query.bind(2, item);
    while (query.next())
        all.append({query.string(0), entryFromRow(query, 1)});
    return all;
}

QList<SheetComment> SheetStore::comments(const QString &dataset) const
{
    QList<SheetComment> all;
    if (!hasTables(m_project.database())) return all;
    Statement query =
        m_project.database().prepare("SELECT item, author, text, time, id FROM quality_sheets_comment WHERE "
                                     "dataset = ? ORDER BY time, id");
    query.bind(1, dataset);
    while (query.next())
        all.append({query.string(0), query.string(1), query.string(2),
                    QDateTime::fromString(query.string(3), Qt::ISODateWithMs), query.string(4)});
    return all;
}

} // namespace machi::sheets
