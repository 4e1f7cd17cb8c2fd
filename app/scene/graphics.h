#pragma once

#include <QString>

namespace machi::scene {

/// Why this computer cannot draw 3D, for people; empty where it can, as far as that shows before anything is
/// drawn. To be asked before a SceneView is made: a window that holds one cannot go on when its graphics
/// fail. Main thread.
QString graphicsFailure();

} // namespace machi::scene
