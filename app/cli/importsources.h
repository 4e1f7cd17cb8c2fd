#pragma once

#include "core/io/reader.h"
#include "core/plugin/verb.h"

namespace machi::cli {

/// Imports into a project, made if it is not there, and fills text and `datasets` of the run.
core::VerbStatus importSources(const QString &projectPath, const QStringList &sources,
                               const core::ReadOptions &options, core::VerbRun &run);

} // namespace machi::cli
