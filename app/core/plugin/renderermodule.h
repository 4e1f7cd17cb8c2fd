#pragma once

#include "core/plugin/renderer.h"

namespace machi::core {

/// Loads the module `machi_render` from beside the executable, `../lib` or `../lib/machi`. The renderer lives
/// until the program ends. Error `no-renderer` where the module is absent or cannot be loaded (says why).
Result<Renderer *> loadRenderer();

} // namespace machi::core
