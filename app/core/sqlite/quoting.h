#pragma once

#include <QString>

namespace machi::core {

/// A name in SQL's quotes: `"用途"`.
QString quotedName(QString name);
/// A text in SQL's quotes: `'住宅'`.
QString quotedText(QString text);

} // namespace machi::core
