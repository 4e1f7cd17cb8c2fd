#pragma once

#include "core/task/result.h"
#include "core/task/writeissue.h"

#include <QString>

namespace machi::core {

/// Waits until a file's content is on the disk. Errors: `store.disk-full`, `store.write-failed`.
Status syncFile(const QString &path);
/// The names in a folder (not its files' content); nothing to do where the system has no such call.
Status syncFolder(const QString &path);
/// Every file below a folder, then the folders.
Status syncTree(const QString &path);
/// Gives a finished file its name, in place of one that may be there; on failure both stay as they are.
Status moveOver(const QString &from, const QString &to);
/// A folder on a file server, where SQLite's shared memory (WAL) must not be used. Unknown counts as local.
bool isOnNetwork(const QString &path);

} // namespace machi::core
