#include "scene/sceneoverlay.h"

#include "scene/sceneview.h"

#include <QFontMetricsF>

namespace machi::scene {

SceneOverlay::SceneOverlay(SceneView &view) : QWidget(&view), m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&view, &SceneView::cameraChanged, this, qOverload<>(&QWidget::update));
}

void SceneOverlay::setLine(const std::optional<SceneLine> &line)
{
    m_line = line;
    update();
}

void SceneOverlay::paintEvent(QPaintEvent *)
{
    if (m_markers.isEmpty() && !m_line) return;
    QPainter painter(this);
    QFont letters = font();
    letters.setBold(true);
    painter.setFont(letters);
    m_markers.paint(painter, m_view.camera(), QSizeF(size()), letters);
    if (m_line) paintLine(painter);
}

void SceneOverlay::paintLine(QPainter &painter) const
{
    const SceneCamera &camera = m_view.camera();
    const auto from = camera.toPixel(camera.toFrame(m_line->from), size());
    const auto to = camera.toPixel(camera.toFrame(m_line->to), size());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(0xc6, 0x28, 0x28));
    for (const auto &[colour, width] : {std::pair{QColor(Qt::white), 5.0}, {QColor(0xc6, 0x28, 0x28), 2.4}}) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        if (from && to) painter.drawLine(*from, *to);
    }
    painter.setPen(QPen(Qt::white, 1.5));
    for (const auto &end : {from, to})
        if (end) painter.drawEllipse(*end, 4.5, 4.5);
    if (m_line->words.isEmpty() || !from || !to) return;
    const QFontMetricsF metrics(painter.font());
    QRectF box(0, 0, metrics.horizontalAdvance(m_line->words) + 16, metrics.height() + 8);
    box.moveCenter((*from + *to) / 2 - QPointF(0, metrics.height() + 8));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 230));
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(QColor(0x22, 0x2a, 0x30));
    painter.drawText(box, Qt::AlignCenter, m_line->words);
}

} // namespace machi::scene
