#include "quality_sheets/engine/sheetmerge.h"

#include <QCoreApplication>
#include <QSet>
#include <QUuid>

namespace machi::sheets {

using namespace core;

namespace {

struct SheetMerging
{
    Q_DECLARE_TR_FUNCTIONS(SheetMerge)
};

QStringList allVersions(const SheetEntry &ours, const SheetEntry &theirs)
{
    QStringList versions = ours.versions;
    for (const QString &version : theirs.versions)
        if (!versions.contains(version)) versions.append(version);
    return versions;
}

QString fieldTitle(const SheetTemplate &form, const SheetConflict &conflict)
{
    const SheetItem *item = form.item(conflict.item);
    const SheetField *field = item ? item->field(conflict.field) : nullptr;
    if (!field) return conflict.item + QLatin1Char('/') + conflict.field;
    return item->title.text() + QStringLiteral(" – ") + field->title.text();
}

QString said(const SheetTemplate &form, const SheetConflict &conflict, const QString &text)
{
    if (text.isEmpty()) return SheetMerging::tr("nothing");
    const SheetItem *item = form.item(conflict.item);
    const SheetField *field = item ? item->field(conflict.field) : nullptr;
    const SheetChoice *choice = field ? field->choice(text) : nullptr;
    return choice ? choice->title.text() : text;
}

QString when(const SheetConflict &conflict)
{
    return conflict.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

SheetEntry stateOf(const QList<SheetVersion> &history, const QString &version)
{
    for (const SheetVersion &one : history)
        if (one.id == version) return one.entry;
    return {};
}

} // namespace

QString lastCommon(const SheetEntry &ours, const SheetEntry &theirs)
{
    for (auto it = ours.versions.crbegin(); it != ours.versions.crend(); ++it)
        if (theirs.versions.contains(*it)) return *it;
    return {};
}

MergedEntry mergeEntries(const SheetEntry &ours, const SheetEntry &theirs, const SheetEntry &base)
{
    if (theirs.versions.isEmpty() || ours.versions.contains(theirs.versions.last())) return {ours, false, {}};
    if (ours.versions.isEmpty() || theirs.versions.contains(ours.versions.last())) return {theirs, true, {}};
    MergedEntry merged{ours, true, {}};
    merged.entry.versions = allVersions(ours, theirs);
    const QStringList ourFields = ours.answers.keys(), theirFields = theirs.answers.keys();
    QSet<QString> fields(ourFields.begin(), ourFields.end());
    fields.unite(QSet<QString>(theirFields.begin(), theirFields.end()));
    for (const QString &field : fields) {
        const QString was = base.text(field), here = ours.text(field), there = theirs.text(field);
        if (here == there || there == was) continue;
        if (here == was) {
            if (there.isEmpty())
                merged.entry.answers.remove(field);
            else
                merged.entry.answers.insert(field, theirs.answers.value(field));
        } else {
            merged.conflicts.append({{}, {}, field, was, here, there, theirs.author, theirs.time});
        }
    }
    if (!merged.conflicts.isEmpty())
        merged.entry.status = SheetStatus::Check;
    else if (merged.entry.answers == theirs.answers)
        merged.entry.status = theirs.status; // they alone wrote
    else if (merged.entry.answers != ours.answers)
        merged.entry.status = SheetStatus::Draft; // nobody has confirmed the two together
    return merged;
}

Result<SheetCopies> readCopies(const QString &path, const SheetTemplate &form, const Feedback &feedback)
{
    auto other = Project::open(path, Project::Access::Read);
    if (!other) return other.issues();
    const SheetStore store(**other, form);
    SheetCopies copies{path, {}, other.issues()};
    for (const Dataset &dataset : (*other)->datasets()) {
        if (feedback.isCancelled())
            return makeError(QStringLiteral("task.cancelled"), SheetMerging::tr("Cancelled"), path);
        SheetCopies::One one{dataset, *store.sheet(dataset.id), {}, store.comments(dataset.id)};
        for (const QString &item : one.sheet.entries.keys())
            one.histories.insert(item, store.history(dataset.id, item));
        copies.sheets.append(one);
    }
    return copies;
}

SheetComment conflictComment(const SheetTemplate &form, const SheetConflict &conflict)
{
    const QUuid space(QStringLiteral("{0d4f4c1c-52a5-4d0e-9f0e-6a0f1f1f7c52}"));
    const QStringList parts = {conflict.dataset, conflict.item, conflict.field, conflict.before,
                               conflict.theirs};
    return {conflict.item, conflict.author,
            SheetMerging::tr("%1, in the other copy (%2): %3")
                .arg(fieldTitle(form, conflict), when(conflict), said(form, conflict, conflict.theirs)),
            QDateTime::currentDateTimeUtc(),
            QUuid::createUuidV5(space, parts.join(QChar(1))).toString(QUuid::WithoutBraces)};
}

Issue conflictIssue(const SheetTemplate &form, const SheetConflict &conflict, const QString &file)
{
    return makeIssue(Severity::Warning, QStringLiteral("sheets.conflict"),
                     SheetMerging::tr("%1: answered on both sides; ours stays, theirs is kept as a comment. "
                                      "Before: %2. Here: %3. There (%4, %5): %6")
                         .arg(fieldTitle(form, conflict), said(form, conflict, conflict.before),
                              said(form, conflict, conflict.ours), conflict.author, when(conflict),
                              said(form, conflict, conflict.theirs)),
                     file, 0, conflict.dataset);
}

Result<SheetMerge> mergeSheets(Project &project, SheetStore &store, const SheetCopies &theirs)
{
    SheetMerge done;
    Issues issues = theirs.issues;
    for (const SheetCopies::One &one : theirs.sheets) {
        const std::optional<Dataset> ours = project.dataset(one.dataset.id);
        const bool same = ours && ours->kind == one.dataset.kind &&
                          ours->provenance.created == one.dataset.provenance.created;
        if (!same) {
            if (!one.sheet.entries.isEmpty())
                issues.append(makeIssue(
                    Severity::Warning, QStringLiteral("sheets.other-dataset"),
                    SheetMerging::tr("Left out: the sheet of \"%1\"; this project has not that data set")
                        .arg(one.dataset.title),
                    theirs.path, 0, one.dataset.id));
            continue;
        }
        const Sheet sheet = *store.sheet(ours->id);
        SheetChange change;
        QList<SheetConflict> conflicts;
        for (auto it = one.sheet.entries.begin(); it != one.sheet.entries.end(); ++it) {
            const SheetEntry entry = sheet.entry(it.key());
            const SheetEntry base = stateOf(one.histories.value(it.key()), lastCommon(entry, *it));
            MergedEntry merged = mergeEntries(entry, *it, base);
            if (!merged.changed) continue;
            change.versions.insert(it.key(), one.histories.value(it.key()));
            change.entries.insert(it.key(), merged.entry);
            for (SheetConflict &conflict : merged.conflicts) {
                conflict.dataset = ours->id;
                conflict.item = it.key();
                change.comments.append(conflictComment(store.form(), conflict));
                issues.append(conflictIssue(store.form(), conflict, theirs.path));
                conflicts.append(conflict);
            }
        }
        const QList<SheetComment> known = store.comments(ours->id);
        for (const SheetComment &comment : one.comments) {
            const bool isKnown = std::any_of(known.begin(), known.end(),
                                             [&](const SheetComment &here) { return here.id == comment.id; });
            if (isKnown) continue;
            change.comments.append(comment);
            ++done.comments;
        }
        if (change.entries.isEmpty() && change.comments.isEmpty()) continue;
        if (const Status status = store.apply(QStringLiteral("sheet.merge"), ours->id, change); !status)
            return issues + status.issues();
        done.items += static_cast<int>(change.entries.size());
        done.conflicts += conflicts;
    }
    return {done, issues};
}

} // namespace machi::sheets
