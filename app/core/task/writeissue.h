#pragma once

#include "core/task/issue.h"

namespace machi::core {

/// An Issue for the system error number of a failed write: `store.disk-full`, `store.read-only`,
/// `store.write-failed`.
Issue writeIssue(int error, const QString &path);

} // namespace machi::core
