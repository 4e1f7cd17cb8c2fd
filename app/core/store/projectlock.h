#pragma once

#include "core/task/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace machi::core {

/// The right to write a project: one process at a time, by the file `project.lock`. A lock whose process has
/// died on this computer is taken over; one of another computer is not, because nobody can ask there.
class ProjectLock
{
public:
    /// `store.locked` names process and computer of the holder; `store.read-only` where no file can be made.
    static Result<std::unique_ptr<ProjectLock>> acquire(const QString &projectFolder);

private:
    explicit ProjectLock(const QString &file);
    bool takeOverUnwritten();
    QLockFile m_file;
};

} // namespace machi::core
