#include "core/store/projectlock.h"

#include "core/store/disk.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>

namespace machi::core {

ProjectLock::ProjectLock(const QString &file) : m_file(file)
{
    m_file.setStaleLockTime(0); // long work is no reason to lose the lock; a dead process is
}

// A process killed between making the file and writing its name into it leaves a lock of nobody.
bool ProjectLock::takeOverUnwritten()
{
    qint64 process = 0;
    QString computer;
    QString program;
    for (int attempt = 0; attempt < 10; ++attempt) {
        if (m_file.error() != QLockFile::LockFailedError) return false;
        if (m_file.getLockInfo(&process, &computer, &program)) return false;
        if (m_file.tryLock(100)) return true;
    }
    return m_file.removeStaleLockFile() && m_file.tryLock(0);
}

Result<std::unique_ptr<ProjectLock>> ProjectLock::acquire(const QString &projectFolder)
{
    const QString path = QDir(projectFolder).filePath(QStringLiteral("project.lock"));
    std::unique_ptr<ProjectLock> lock(new ProjectLock(path));
    if (lock->m_file.tryLock(0) || lock->takeOverUnwritten()) return lock;
    switch (lock->m_file.error()) {
    case QLockFile::LockFailedError: {
        qint64 process = 0;
        QString computer;
        QString program;
        if (!lock->m_file.getLockInfo(&process, &computer, &program)) computer = QStringLiteral("?");
        return makeError(
            QStringLiteral("store.locked"),
            QCoreApplication::translate(
                "ProjectLock", "%1 (process %2) on %3 is writing this project. It can be read meanwhile.")
                .arg(program.isEmpty() ? QStringLiteral("?") : program)
                .arg(process)
                .arg(computer),
            QDir::toNativeSeparators(projectFolder));
    }
    case QLockFile::PermissionError:
        return writeIssue(EACCES, projectFolder);
    default: {
        // Qt does not say why the file could not be written; trying it again does.
        QFile probe(path + QStringLiteral(".try"));
        const bool written = probe.open(QIODevice::WriteOnly) && probe.write("?") == 1 && probe.flush();
        const int error = written ? EIO : errno;
        probe.remove();
        return writeIssue(error, projectFolder);
    }
    }
}

} // namespace machi::core
