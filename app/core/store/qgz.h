#pragma once

#include "core/task/result.h"

namespace machi::core {

class Project;

/// Writes `project.qgz` into the project's folder from what is committed, for an ordinary QGIS; replaced
/// whole or not at all. Error: `qgz.write-failed`. Data sets that cannot be shown are left out with warnings.
Status writeQgz(const Project &project);

/// The same after the project changed: the change stands whatever becomes of the file, so a failure is a
/// warning. Where the project has a QgzKeeper, it writes the file a little later.
Issues refreshQgz(const Project &project);

} // namespace machi::core
