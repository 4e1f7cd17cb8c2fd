#pragma once

#include "quality_sheets/engine/sheetstore.h"

#include "core/model/dataset.h"
#include "core/task/feedback.h"

namespace machi::sheets {

/// A field that two people answered differently without knowing of each other.
struct SheetConflict
{
    QString dataset, item, field;
    QString before; ///< what both began with; empty = nothing, or nobody knows any more
    QString ours, theirs;
    QString author; ///< theirs
    QDateTime time; ///< theirs
};

/// What came of one item of two copies.
struct MergedEntry
{
    SheetEntry entry;     ///< without a version of its own where it is exactly one of the two
    bool changed = false; ///< it is not ours as it was
    QList<SheetConflict> conflicts;
};

/// Three-way, field by field: an answer that one side left as it was in `base` gives way to the other's.
/// Where both changed it, ours stays, the item is to be checked, and the conflict tells both. A copy that has
/// seen the other's present state is simply the newer one.
MergedEntry mergeEntries(const SheetEntry &ours, const SheetEntry &theirs, const SheetEntry &base);
/// Id of the last state that both have been through; empty = none.
QString lastCommon(const SheetEntry &ours, const SheetEntry &theirs);

/// What another copy of the project has, read once. A value.
struct SheetCopies
{
    struct One
    {
        core::Dataset dataset;
        Sheet sheet;
        QMap<QString, QList<SheetVersion>> histories; ///< by item
        QList<SheetComment> comments;
    };
    QString path;
    QList<One> sheets;
    core::Issues issues;
};

/// Opens another project for reading. Errors: those of opening. Any thread.
core::Result<SheetCopies> readCopies(const QString &path, const SheetTemplate &form,
                                     const core::Feedback &feedback);

struct SheetMerge
{
    int items = 0;    ///< that changed here
    int comments = 0; ///< that came
    QList<SheetConflict> conflicts;
};

/// Takes the sheets of another copy into a project, one entry of the journal (`sheet.merge`) a data set.
/// Nothing is lost: in a conflict their answer becomes a comment, and an issue `sheets.conflict` tells both.
/// Merging again changes nothing. A data set that is not the same one in both is left out with a warning
/// `sheets.other-dataset`. Errors: those of the store.
core::Result<SheetMerge> mergeSheets(core::Project &project, SheetStore &store, const SheetCopies &theirs);

/// The issue that tells a conflict.
core::Issue conflictIssue(const SheetTemplate &form, const SheetConflict &conflict, const QString &file);
/// The comment that keeps their answer. The same conflict always gives the same id, so it comes only once.
SheetComment conflictComment(const SheetTemplate &form, const SheetConflict &conflict);

} // namespace machi::sheets
