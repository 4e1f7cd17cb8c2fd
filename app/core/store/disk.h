#pragma once

#include "core/task/result.h"
#include "core/task/writeissue.h"

#include <QString>

#include <optional>

namespace machi::core {

/// Waits until a file's content is on the disk. Errors: `store.disk-full`, `store.write-failed`.
Status syncFile(const QString &path);
/// The names in a folder (not its files' content); nothing to do where the system has no such call.
Status syncFolder(const QString &path);
/// Every file below a folder, then the folders.
Status syncTree(const QString &path);
/// Gives a finished file its name, in place of one that may be there; on failure both stay as they are.
Status moveOver(const QString &from, const QString &to);
/// Bytes that may still be written to the disk of a file or folder that is there; none where the system does
/// not say. Asks the file system itself: a list of mounts says nothing in a change-root or container.
std::optional<qint64> freeSpace(const QString &path);
/// A folder on a file server, where SQLite's shared memory (WAL) must not be used. Unknown counts as local.
bool isOnNetwork(const QString &path);

} // namespace machi::core
