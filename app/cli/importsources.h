#pragma once

#include "core/plugin/verb.h"
#include "core/store/importer.h"

namespace machi::cli {

/// Imports into a project, made if it is not there, and fills text and `datasets` of the run.
core::VerbStatus importSources(const QString &projectPath, const QList<core::ImportSource> &sources,
                               core::VerbRun &run);

} // namespace machi::cli
