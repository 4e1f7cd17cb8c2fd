#pragma once

#include "core/model/pin.h"
#include "core/store/bookmarks.h"
#include "core/task/feedback.h"
#include "core/task/result.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace machi::core {

class Project;

/// What bringing pins and bookmarks of two copies of a project together did.
struct PinMerge
{
    int added = 0;     ///< pins that only the other copy had
    int updated = 0;   ///< edited there and not here: theirs is the newer state
    int removed = 0;   ///< removed there and not touched here
    int conflicts = 0; ///< edited on both sides: both are kept
    int bookmarks = 0; ///< named views that only the other copy had
    bool isEmpty() const { return added + updated + removed + conflicts + bookmarks == 0; }
};

/// What becomes of one pin of two sides.
struct PinDecision
{
    Pin kept; ///< under the pin's own id
    bool isTheirs = false;
    std::optional<Pin> second; ///< after a conflict: the other one, under an id that every copy gives it
    bool conflict = false;
};

/// Decides by the trail of versions: a side whose present state the other one has already seen has not edited
/// since, so the other one is the newer. Neither seen = both edited: the later edit keeps the id, the earlier
/// one becomes a second pin. One that was removed on one side and edited on the other lives on as it was
/// edited. Both sides reach the same, whichever asks.
PinDecision decide(const Pin &ours, const Pin &theirs);

/// What another copy of a project has, read once. A value.
struct OtherCopy
{
    QString path;
    QList<Pin> pins;
    QHash<QString, QByteArray> photos; ///< by id, those that were not known
    QList<Bookmark> bookmarks;
    Issues issues;
};

/// Reads another project on any thread: a folder, which is only read, or a packed project, which is unpacked
/// to a temporary folder for the while. Errors: those of opening and of unpacking a project, named after
/// `path`; `task.cancelled`.
Result<OtherCopy> readOtherCopy(const QString &path, const QSet<QString> &knownPhotos, Feedback &feedback);
QSet<QString> knownPhotos(Project &project);

/// Takes pins and bookmarks of another copy into `project`, as one entry of the journal (`pin.merge`), so
/// that it can be undone as a whole. Nothing is lost: a conflict keeps both pins and is an issue
/// `pin.conflict` with both texts; a bookmark that was changed comes beside ours. Merging again changes
/// nothing; merging both ways gives both projects the same pins. A bookmark that was removed on one side only
/// comes back. Errors: `store.read-only`, `pin.itself`.
Result<PinMerge> mergePins(Project &project, const OtherCopy &other);
/// Both in one.
Result<PinMerge> mergePins(Project &project, const QString &otherPath, Feedback &feedback);

} // namespace machi::core
