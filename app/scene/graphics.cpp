#include "scene/graphics.h"

#include <QCoreApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QQuickWindow>

namespace machi::scene {

namespace {

/// Elsewhere Qt Quick draws by the system's own interface (Direct3D, Metal).
bool isDrawnByOpenGl()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return QQuickWindow::graphicsApi() == QSGRendererInterface::OpenGL;
#else
    return QQuickWindow::graphicsApi() != QSGRendererInterface::Vulkan &&
           QQuickWindow::graphicsApi() != QSGRendererInterface::Software;
#endif
}

} // namespace

QString graphicsFailure()
{
    if (!isDrawnByOpenGl()) return {};
    QOffscreenSurface surface;
    surface.create();
    QOpenGLContext context;
    if (context.create() && context.makeCurrent(&surface)) return {};
    return QCoreApplication::translate("SceneView", "OpenGL cannot be started.");
}

} // namespace machi::scene
