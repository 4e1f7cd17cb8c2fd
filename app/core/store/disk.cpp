#include "core/store/disk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#else
#include <sys/mount.h>
#include <sys/param.h>
#endif
#endif

namespace machi::core {

std::optional<qint64> freeSpace(const QString &path)
{
    std::error_code error;
    const std::filesystem::space_info space =
        std::filesystem::space(QFileInfo(path).filesystemFilePath(), error);
    if (error) return {};
    return static_cast<qint64>(space.available);
}

#ifdef Q_OS_WIN

Status syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) return writeIssue(EACCES, path);
    if (_commit(file.handle()) != 0) return writeIssue(errno, path);
    return Done{};
}

Status syncFolder(const QString &)
{
    return Done{};
}

bool isOnNetwork(const QString &path)
{
    const QString full = QDir::toNativeSeparators(QDir(path).absolutePath());
    if (full.startsWith(QStringLiteral("\\\\"))) return true;
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>((full.left(3)).utf16())) == DRIVE_REMOTE;
}

#else

namespace {
Status syncPath(const QString &path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0) return writeIssue(errno, path);
    const int error = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    // Some file servers cannot sync a folder and say so with EINVAL; there is nothing more to be done then.
    if (error && error != EINVAL) return writeIssue(error, path);
    return Done{};
}
} // namespace

Status syncFile(const QString &path)
{
    return syncPath(path, O_RDONLY);
}
Status syncFolder(const QString &path)
{
    return syncPath(path, O_RDONLY | O_DIRECTORY);
}

bool isOnNetwork(const QString &path)
{
    struct statfs info;
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0) return false;
#ifdef Q_OS_LINUX
    switch (static_cast<std::uint32_t>(info.f_type)) {
    case 0x6969:     // NFS
    case 0x517b:     // SMB
    case 0xff534d42: // CIFS
    case 0xfe534d42: // SMB 2
    case 0x564c:     // NCP
    case 0x5346414f: // AFS
    case 0x6b414653: // kAFS
    case 0x73757245: // Coda
    case 0x00c36400: // Ceph
    case 0x01021997: // 9P
    case 0x65735546: // FUSE: sshfs, Google Drive … as a rule
        return true;
    default:
        return false;
    }
#else
    return !(info.f_flags & MNT_LOCAL);
#endif
}

#endif

Status syncTree(const QString &path)
{
    QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (Status status = syncFile(files.next()); !status) return status;
    QDirIterator folders(path, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (folders.hasNext())
        if (Status status = syncFolder(folders.next()); !status) return status;
    return syncFolder(path);
}

Status moveOver(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemAbsoluteFilePath(),
                            QFileInfo(to).filesystemAbsoluteFilePath(), error);
    if (error) return writeIssue(error.default_error_condition().value(), to);
    return Done{};
}

} // namespace machi::core
