#pragma once

#include <QString>

namespace machi::testing {

/// Folder of real files beside the checkout (`../shared/real`, or MACHI_REAL_DATA); empty where it is absent.
QString realDataFolder();
/// A file of `tests/cases` or `tests/data`.
QString caseFile(const QString &name);
QString dataFile(const QString &name);

} // namespace machi::testing

/// Skips the test function with a plain message where the real files are absent.
#define MACHI_NEEDS_REAL_DATA()                                                                              \
    if (machi::testing::realDataFolder().isEmpty()) QSKIP("real files (../shared/real) are not here")
