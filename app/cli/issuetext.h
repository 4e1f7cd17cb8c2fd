#pragma once

#include "core/task/issue.h"

#include <QJsonArray>
#include <QString>

namespace machi::cli {

/// Issues for people: worst first, like ones together, long runs of one code cut with a note.
/// One line each: severity, file:line, object, message, ×count, [code]. Ends with a new line unless empty.
QString issueText(const core::Issues &issues);

/// `[{"severity","code","file","line","object","message","count"}]`, all of them, in the order they came.
QJsonArray issuesToJson(const core::Issues &issues);

} // namespace machi::cli
