#pragma once

#include <QString>

namespace machi::core {

/// Japanese or English: `wanted` (ja, en), else `MACHI_LANG`, else the system's locale; any other is English.
/// Installs the translations of the program and of Qt in the application, in place of those of an earlier
/// call. Call before the first text is shown.
void installLanguage(const QString &wanted = {});

/// Which of two texts to show, for data that carry both.
bool isJapanese();
inline QString inLanguage(const QString &japanese, const QString &english)
{
    return isJapanese() ? japanese : english;
}

/// `0.1.0`, as in the top CMakeLists.txt.
QString programVersion();

} // namespace machi::core
