#pragma once

#include "core/plugin/renderer.h"

#include <QCoreApplication>

#include <memory>

namespace machi::core {

/// Loads the module `machi_render` from beside the executable, `../lib` or `../lib/machi`. The renderer lives
/// until the program ends. Error `no-renderer` where the module is absent or cannot be loaded (says why).
Result<Renderer *> loadRenderer();

/// The application object of a program that is going to draw: what the module asks for (QGIS's layouts need a
/// QApplication, though they show nothing), a QGuiApplication where there is no module. Make it before any
/// other. `scene` = 3D views too.
std::unique_ptr<QCoreApplication> makeDrawingApplication(int &argc, char **argv, bool scene);

} // namespace machi::core
