#pragma once

#include "core/sqlite/database.h"

#include <QString>

namespace machi::core {

/// A text as it is compared when somebody looks for it: full-width letters and digits as half-width and
/// half-width kana as full-width (Unicode NFKC), small letters, every kind of dash as `-`, no blanks at the
/// ends.
QString foldedText(const QString &text);

/// Gives the connection the SQL function `folded(text)`. False when SQLite refuses.
bool addFoldedFunction(Database &database);

} // namespace machi::core
