#include "core/task/writeissue.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <cstring>

namespace machi::core {

Issue writeIssue(int error, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (error) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return makeError(QStringLiteral("store.disk-full"),
                         QCoreApplication::translate("Disk", "The disk is full."), file);
    case EACCES:
    case EPERM:
    case EROFS:
        return makeError(QStringLiteral("store.read-only"),
                         QCoreApplication::translate("Disk", "No permission to write here."), file);
    default:
        return makeError(QStringLiteral("store.write-failed"),
                         QCoreApplication::translate("Disk", "Writing failed: %1")
                             .arg(QString::fromLocal8Bit(std::strerror(error))),
                         file);
    }
}

} // namespace machi::core
