#include "core/store/pinmerge.h"

#include "core/store/journal.h"
#include "core/store/pinlayer.h"
#include "core/store/pinstore.h"
#include "core/store/project.h"
#include "core/store/projectpack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace machi::core {

namespace {

/// What a person can see of it is the same.
bool sameContent(const Pin &a, const Pin &b)
{
    return a.kind == b.kind && a.place == b.place && a.title == b.title && a.text == b.text &&
           a.colour == b.colour && a.photo == b.photo && a.consent == b.consent && a.removed == b.removed;
}

/// The states that either side has been through; the present one of `last` stays last.
QStringList allVersions(const Pin &last, const Pin &other)
{
    QStringList versions = other.versions;
    for (const QString &version : last.versions) {
        versions.removeAll(version);
        versions.append(version);
    }
    return versions;
}

/// The same in every copy that meets the same conflict.
QString secondId(const Pin &pin)
{
    const QUuid space(QStringLiteral("{6f0f3b0e-5f0a-4f0e-9a59-0d6a7e7c6b11}"));
    return QUuid::createUuidV5(space, pin.id + pin.version()).toString(QUuid::WithoutBraces);
}

QString described(const Pin &pin)
{
    QString words = QStringLiteral("\"%1\"").arg(pin.title);
    if (!pin.text.isEmpty()) words += QStringLiteral(" %1").arg(pin.text.simplified());
    return QCoreApplication::translate("PinMerge", "%1 (%2, %3)")
        .arg(words, pin.editor, pin.edited.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

Issue conflictIssue(const Pin &ours, const Pin &theirs, const QString &file)
{
    QString message;
    if (theirs.removed)
        message = QCoreApplication::translate("PinMerge", "Removed there, edited here; it is kept. Here: %1")
                      .arg(described(ours));
    else if (ours.removed)
        message = QCoreApplication::translate("PinMerge", "Removed here, edited there; it is kept. There: %1")
                      .arg(described(theirs));
    else
        message = QCoreApplication::translate("PinMerge",
                                              "Edited on both sides; both are kept. Here: %1. There: %2")
                      .arg(described(ours), described(theirs));
    return makeIssue(Severity::Warning, QStringLiteral("pin.conflict"), message, file, 0, ours.id);
}

} // namespace

PinDecision decide(const Pin &ours, const Pin &theirs)
{
    if (ours.versions.contains(theirs.version())) return {ours, false, {}, false};
    if (theirs.versions.contains(ours.version())) return {theirs, true, {}, false};
    // Two who wrote the same, or both removed it, do not disagree.
    const bool same = sameContent(ours, theirs) || (ours.removed && theirs.removed);
    const bool isTheirs =
        !same && ours.removed != theirs.removed
            ? ours.removed
            : std::pair(theirs.edited, theirs.version()) > std::pair(ours.edited, ours.version());
    PinDecision decision{isTheirs ? theirs : ours, isTheirs, {}, !same};
    const Pin &other = isTheirs ? ours : theirs;
    decision.kept.versions = allVersions(decision.kept, other);
    if (same || other.removed) return decision;
    decision.second = other;
    decision.second->id = secondId(other);
    return decision;
}

QSet<QString> knownPhotos(Project &project)
{
    QSet<QString> known;
    for (const Pin &pin : pinRows(project.database()))
        known.insert(pin.photo);
    return known;
}

namespace {

Issue cancelled(const QString &path)
{
    return makeError(QStringLiteral("task.cancelled"), QCoreApplication::translate("PinMerge", "Cancelled"),
                     path);
}

Result<OtherCopy> readFolder(const QString &path, const QSet<QString> &knownPhotos, const Feedback &feedback)
{
    auto other = Project::open(path, Project::Access::Read);
    if (!other) return other.issues();
    OtherCopy copy;
    copy.path = path;
    copy.issues = other.issues();
    copy.pins = pinRows((*other)->database());
    copy.bookmarks = bookmarkRows((*other)->database());
    for (const Pin &pin : std::as_const(copy.pins)) {
        if (feedback.isCancelled()) return cancelled(path);
        if (pin.photo.isEmpty() || knownPhotos.contains(pin.photo)) continue;
        const QByteArray photo = pinPhotoBytes((*other)->database(), pin.photo);
        if (!photo.isEmpty()) copy.photos.insert(pin.photo, photo);
    }
    return copy;
}

/// Nobody looks for what was unpacked: it is the pack that has the fault.
Issues namedAfter(const QString &file, Issues issues)
{
    for (Issue &issue : issues)
        issue.file = file;
    return issues;
}

} // namespace

Result<OtherCopy> readOtherCopy(const QString &path, const QSet<QString> &knownPhotos, Feedback &feedback)
{
    if (!QFileInfo(path).isFile()) return readFolder(path, knownPhotos, feedback);
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return makeError(QStringLiteral("pack.write-failed"), scratch.errorString(), scratch.path());
    const QString folder = scratch.filePath(QStringLiteral("other.machi"));
    const Status unpacked = unpackProject(path, folder, feedback);
    if (feedback.isCancelled()) return cancelled(path);
    if (!unpacked) return namedAfter(path, unpacked.issues());
    auto read = readFolder(folder, knownPhotos, feedback);
    if (!read) return namedAfter(path, read.issues());
    OtherCopy copy = read.take();
    copy.path = path;
    copy.issues = namedAfter(path, copy.issues);
    return copy;
}

namespace {

/// Theirs that this side lacks; what both changed comes a second time, under an id that every copy gives it.
QList<Bookmark> newBookmarks(const QList<Bookmark> &ours, const QList<Bookmark> &theirs)
{
    const auto find = [&](const QString &id) {
        return std::find_if(ours.begin(), ours.end(), [&](const Bookmark &one) { return one.id == id; });
    };
    static const QUuid space(QStringLiteral("{b1d4c7e2-6f5b-4d0c-8a43-2f0f6a1f7c55}"));
    QList<Bookmark> found;
    for (Bookmark one : theirs) {
        if (const auto same = find(one.id); same != ours.end()) {
            if (*same == one) continue;
            const QString content = QStringLiteral("%1 %2 %3 %4 %5")
                                        .arg(one.id, one.title)
                                        .arg(one.centre.x(), 0, 'g', 12)
                                        .arg(one.centre.y(), 0, 'g', 12)
                                        .arg(one.scale, 0, 'g', 12);
            one.id = QUuid::createUuidV5(space, content).toString(QUuid::WithoutBraces);
            if (find(one.id) != ours.end()) continue;
        }
        found.append(one);
    }
    return found;
}

} // namespace

Result<PinMerge> mergePins(Project &project, const QString &otherPath, Feedback &feedback)
{
    auto other = readOtherCopy(otherPath, knownPhotos(project), feedback);
    if (!other) return other.issues();
    return mergePins(project, *other);
}

Result<PinMerge> mergePins(Project &project, const OtherCopy &other)
{
    if (project.access() != Project::Access::Write)
        return makeError(QStringLiteral("store.read-only"),
                         QCoreApplication::translate("PinMerge", "The project is open for reading only."),
                         project.path());
    if (QFileInfo(other.path).canonicalFilePath() == QFileInfo(project.path()).canonicalFilePath())
        return makeError(QStringLiteral("pin.itself"),
                         QCoreApplication::translate("PinMerge", "A project cannot be merged with itself."),
                         other.path);
    QHash<QString, Pin> here;
    for (const Pin &pin : pinRows(project.database()))
        here.insert(pin.id, pin);
    PinMerge done;
    Issues issues = other.issues;
    QList<Pin> rows;
    for (const Pin &theirs : other.pins) {
        const auto ours = here.constFind(theirs.id);
        if (ours == here.constEnd()) {
            rows.append(theirs);
            if (!theirs.removed) ++done.added;
            continue;
        }
        const PinDecision decision = decide(*ours, theirs);
        if (decision.kept != *ours) rows.append(decision.kept);
        if (decision.isTheirs && !decision.conflict) ++(theirs.removed ? done.removed : done.updated);
        if (decision.second && !here.contains(decision.second->id)) rows.append(*decision.second);
        if (!decision.conflict) continue;
        ++done.conflicts;
        issues.append(conflictIssue(*ours, theirs, other.path));
    }
    const QList<Bookmark> ours = bookmarkRows(project.database());
    const QList<Bookmark> views = newBookmarks(ours, other.bookmarks);
    done.bookmarks = static_cast<int>(views.size());
    if (rows.isEmpty() && views.isEmpty()) return {done, issues};
    const QString object = QFileInfo(QDir(other.path).absolutePath()).fileName();
    const Status merged =
        project.journal().edit(QStringLiteral("pin.merge"), object, [&](Database &database) {
            for (const Pin &pin : std::as_const(rows)) {
                const QByteArray photo = other.photos.value(pin.photo);
                if (!photo.isEmpty() && !writePinPhoto(database, pin.photo, photo)) return false;
                if (!writePinRow(database, pin)) return false;
            }
            for (qsizetype place = 0; place < views.size(); ++place)
                if (!writeBookmarkRow(database, views.at(place), ours.size() + place)) return false;
            return true;
        });
    if (!merged) return merged.issues();
    issues += refreshPinLayer(project);
    Q_EMIT project.edited(PinStore::journalObject(QString()));
    if (!views.isEmpty()) Q_EMIT project.edited(Bookmarks::journalObject);
    return {done, issues};
}

} // namespace machi::core
