#pragma once

#include "core/task/issue.h"

namespace machi::ui {

/// What readers say in the words of the command line (`--crs EPSG:6677`) in those of the import page.
core::Issues inWindowWords(core::Issues issues);
QString inWindowWords(const QString &message);

} // namespace machi::ui
