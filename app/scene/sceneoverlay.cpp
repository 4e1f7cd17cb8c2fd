#include "scene/sceneoverlay.h"

#include "scene/sceneview.h"

namespace machi::scene {

SceneOverlay::SceneOverlay(SceneView &view) : QWidget(&view), m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&view, &SceneView::cameraChanged, this, qOverload<>(&QWidget::update));
}

void SceneOverlay::paintEvent(QPaintEvent *)
{
    if (m_markers.isEmpty()) return;
    QPainter painter(this);
    QFont letters = font();
    letters.setBold(true);
    m_markers.paint(painter, m_view.camera(), QSizeF(size()), letters);
}

} // namespace machi::scene
