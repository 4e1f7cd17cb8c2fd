#pragma once

#include "quality_sheets/engine/sheet.h"

#include "core/plugin/plugin.h"
#include "core/store/project.h"

#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace machi::sheets {

/// The steps that make the plugin's tables; owner `quality_sheets`.
std::vector<core::Migration> sheetMigrations();

/// One state that an item has had.
struct SheetVersion
{
    QString id;
    SheetEntry entry; ///< without `versions`
};

struct SheetComment
{
    QString item, author, text;
    QDateTime time; ///< UTC
    QString id;     ///< empty = it gets one when it is stored
};

/// Several changes of one sheet that belong together.
struct SheetChange
{
    QMap<QString, SheetEntry> entries;           ///< by item, as they are to be
    QMap<QString, QList<SheetVersion>> versions; ///< states that another copy has been through, by item
    QList<SheetComment> comments;
};

/// The sheets of an open project. Every edit is one entry of the journal (`sheet.edit`, `sheet.status`,
/// `sheet.comment`, `sheet.copy`, `sheet.merge`, `sheet.import` with object `sheet:<dataset>`), so undo and
/// redo hold for all of them; Project::edited tells of it. Errors: `store.read-only`, `sheets.unknown` (no
/// such data set, item, field or choice), `sheets.incomplete`, and those of the database. Project's thread.
class SheetStore
{
public:
    SheetStore(core::Project &project, const SheetTemplate &form) : m_project(project), m_form(form) {}

    const SheetTemplate &form() const { return m_form; }

    /// Every data set has one, from the moment it is committed; an empty one takes no row. Answers to fields
    /// that the form has renamed stand under their new names. None for an id that is no data set.
    std::optional<Sheet> sheet(const QString &dataset) const;

    /// Answers to fields of one item; an empty text takes an answer back. An item that was confirmed is a
    /// draft again. `facts` (keys by id) is what the data say now: it is
    /// kept with the answers it belongs to.
    core::Status setAnswers(const QString &dataset, const QString &item, const QMap<QString, QString> &texts,
                            const QHash<QString, QString> &facts = {});
    /// `sheets.incomplete` when an item is to be confirmed that lacks required answers.
    core::Status setStatus(const QString &dataset, const QString &item, SheetStatus status);
    core::Status comment(const QString &dataset, const QString &item, const QString &text);
    /// Takes over the answers to items that are empty here, as drafts. Says how many items.
    core::Result<int> copyFrom(const QString &dataset, const QString &other);
    /// All of a change, as one entry of the journal. Each entry becomes a new state of its item by the
    /// present author, but for one whose last state is among `versions`: it is that state.
    core::Status apply(const QString &action, const QString &dataset, const SheetChange &change);

    /// Of an item, the earliest first.
    QList<SheetVersion> history(const QString &dataset, const QString &item) const;
    QList<SheetComment> comments(const QString &dataset) const;

    static QString journalObject(const QString &dataset) { return QStringLiteral("sheet:") + dataset; }

private:
    core::Status check(const QString &dataset) const;
    core::Status check(const QString &dataset, const QString &item) const;
    SheetEntry stamped(SheetEntry entry) const;
    Sheet inPresentForm(Sheet sheet) const;

    core::Project &m_project;
    const SheetTemplate &m_form;
};

} // namespace machi::sheets
