#pragma once

#include "core/task/feedback.h"
#include "core/task/result.h"

#include <QString>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <vector>

namespace machi::core {

/// Whom a pack is for.
enum class PackFor {
    Colleagues, ///< all of it, people without the consent tick too
    Everybody ///< to be published: without what is not open or tells of people; see core/store/publication.h
};

/// The files of a project as they are at one moment, although somebody may be working in it: the catalogue as
/// a copy of its own, the data sets that it names, and whatever else lies in the folder (photos, tables of
/// plugins). Without the lock, unfinished imports, older copies of the catalogue and what a pack would not
/// give back. Data sets never change; all else is copied aside, so it stays as measured. Any thread.
class ProjectFiles
{
public:
    struct File
    {
        QString path; ///< in the project, `/` between parts
        QString from; ///< where its content is now
        qint64 size = 0;
    };

    /// Errors are those of opening a project. For everybody: the catalogue made fit, the data sets that stay,
    /// their styles and the pins; warnings `pack.left-out` tell what is not in it.
    static Result<std::unique_ptr<ProjectFiles>> collect(const QString &projectPath,
                                                         PackFor whom = PackFor::Colleagues);
    const std::vector<File> &files() const { return m_files; } ///< by path
    qint64 bytes() const;

private:
    ProjectFiles() = default;
    QTemporaryDir m_snapshot;
    std::vector<File> m_files;
};

/// A project folder in the making, under another name until it is complete. Dropped without `commit` it
/// leaves nothing.
class NewProjectFolder
{
public:
    /// `store.exists` when anything but an empty folder is there, `store.disk-full` when `bytes` do not fit.
    static Result<std::unique_ptr<NewProjectFolder>> begin(const QString &path, qint64 bytes);
    ~NewProjectFolder();
    NewProjectFolder(const NewProjectFolder &) = delete;
    NewProjectFolder &operator=(const NewProjectFolder &) = delete;

    /// Gives up to so many bytes, 0 at the end, -1 on an error, which `error` then holds.
    using Bytes = std::function<qint64(char *data, qint64 size, Issue &error)>;
    /// Writes one file; `written` hears how many bytes came since it was last called.
    Status write(const QString &path, const Bytes &bytes, Feedback &feedback,
                 const std::function<void(qint64)> &written);
    /// Checks that it opens as a project, waits for the disk, and gives it its name.
    Status commit();

private:
    NewProjectFolder(QString path, QString part) : m_path(std::move(path)), m_part(std::move(part)) {}
    QString m_path, m_part;
    bool m_isDone = false;
};

/// Copies a project (which may be open) to a new folder. The copy is complete or not there.
/// Errors: those of opening and of NewProjectFolder, `store.cancelled`.
Status copyProject(const QString &projectPath, const QString &target, Feedback &feedback);

} // namespace machi::core
