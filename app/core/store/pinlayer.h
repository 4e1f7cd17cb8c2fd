#pragma once

#include "core/store/projectlayer.h"
#include "core/task/issue.h"

#include <optional>

namespace machi::core {

class Project;

/// The pins as others see them: `pins.geojson` in the project's folder holds those that may leave the project
/// (Pin::mayLeave), for print, pictures and project.qgz. The window draws its own, all of them.

/// The layer over that file; none where there is no pin to show.
std::optional<ProjectLayer> pinLayer(const Project &project);

/// Writes the file anew, or takes it away, after pins have changed; and project.qgz where the layer came or
/// went. What goes wrong is a warning: the edit stands whatever becomes of the file.
Issues refreshPinLayer(Project &project);

/// The file alone.
Issues writePinFile(const Project &project);

} // namespace machi::core
