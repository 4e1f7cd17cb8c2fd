#pragma once

#include "quality_sheets/engine/sheettemplate.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace machi::sheets {

/// How far an item is.
enum class SheetStatus {
    Empty,     ///< 未記入
    Draft,     ///< 下書き
    Confirmed, ///< 確認済
    Check      ///< 要確認
};

QString statusName(SheetStatus status); ///< empty, draft, confirmed, check
std::optional<SheetStatus> statusFromName(const QString &name);
QString statusTitle(SheetStatus status); ///< in the user's language

/// What a person wrote into a field.
struct SheetAnswer
{
    QString text; ///< of a choice: its id
    /// What the data said of the same thing at that moment; empty where they say nothing of it.
    QString fact;
    bool operator==(const SheetAnswer &) const = default;
};

/// What people made of one item.
struct SheetEntry
{
    QMap<QString, SheetAnswer> answers; ///< by field; a field that is not there was not answered
    SheetStatus status = SheetStatus::Empty;
    QString author; ///< of the last change
    QDateTime time; ///< of the last change, UTC
    /// Ids of all states that it has had, the present one last: how copies of a project find out who edited.
    QStringList versions;

    QString text(const QString &field) const { return answers.value(field).text; }
    /// The same answers and status.
    bool says(const SheetEntry &other) const { return answers == other.answers && status == other.status; }
};

/// The sheet of one data set.
struct Sheet
{
    QString dataset;
    QString form;    ///< SheetTemplate::id
    int version = 0; ///< SheetTemplate::version that it was last edited with
    /// By item. Answers to items and fields that the form no longer has are kept.
    QMap<QString, SheetEntry> entries;

    SheetEntry entry(const QString &item) const { return entries.value(item); }
};

/// Whether a field is asked for, by what its item's choices say.
bool isAsked(const SheetItem &item, const SheetField &field, const SheetEntry &entry);
/// Who fills an item in, by what its choices say.
QStringList bodiesOf(const SheetItem &item, const SheetEntry &entry);
/// Titles of required fields that have no answer.
QStringList missingFields(const SheetItem &item, const SheetEntry &entry);

/// How much of what is required has been answered, over the whole sheet.
struct Completeness
{
    int answered = 0;
    int required = 0;
    int confirmed = 0; ///< items
    int items = 0;
    int percent() const { return required > 0 ? 100 * answered / required : 100; }
};
Completeness completeness(const SheetTemplate &form, const Sheet &sheet);

/// An answer that the data have since contradicted.
struct Contradiction
{
    QString item, field;
    QString then; ///< what the data said when it was written
    QString now;  ///< what they say
};
/// `facts`: keys by id, as they are now (factlist.h).
QList<Contradiction> contradictions(const SheetTemplate &form, const Sheet &sheet,
                                    const QHash<QString, QString> &facts);

/// An answer as people read it: the words of a choice.
QString answerText(const SheetField &field, const SheetEntry &entry);

QByteArray answersToJson(const QMap<QString, SheetAnswer> &answers);
QMap<QString, SheetAnswer> answersFromJson(const QByteArray &json);

} // namespace machi::sheets
