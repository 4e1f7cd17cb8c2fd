#include "scene/sceneoverlay.h"

#include "scene/sceneview.h"

#include <QFontInfo>
#include <QFontMetricsF>

namespace machi::scene {

namespace {

constexpr double nearest = 0.2; ///< metres before the eye

/// The part of a line that lies before the eye; false = none does.
bool clip(const SceneCamera &camera, core::Vector3 &from, core::Vector3 &to)
{
    const double start = (from - camera.eye()).dot(camera.forward()) - nearest;
    const double end = (to - camera.eye()).dot(camera.forward()) - nearest;
    if (start <= 0 && end <= 0) return false;
    if (start <= 0) from = from + (to - from) * (start / (start - end));
    if (end <= 0) to = to + (from - to) * (end / (end - start));
    return true;
}

} // namespace

SceneOverlay::SceneOverlay(SceneView &view) : QWidget(&view), m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&view, &SceneView::cameraChanged, this, qOverload<>(&QWidget::update));
}

void SceneOverlay::setLines(const QString &owner, const std::vector<SceneLine> &lines)
{
    m_lines.insert(owner, lines);
    update();
}

void SceneOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, QSizeF(size()), 1);
}

void SceneOverlay::paint(QPainter &painter, const QSizeF &size, double scale)
{
    QFont letters = font();
    letters.setBold(true);
    letters.setPixelSize(static_cast<int>(QFontInfo(letters).pixelSize() * scale));
    painter.setFont(letters);
    if (!m_markers.isEmpty()) m_markers.paint(painter, m_view.camera(), size, letters, scale);
    for (const std::vector<SceneLine> &lines : std::as_const(m_lines))
        for (const SceneLine &line : lines)
            paintLine(painter, line, size, scale);
}

void SceneOverlay::paintLine(QPainter &painter, const SceneLine &line, const QSizeF &size, double scale) const
{
    const SceneCamera &camera = m_view.camera();
    core::Vector3 first = camera.toFrame(line.from);
    core::Vector3 last = camera.toFrame(line.to);
    if (!clip(camera, first, last)) return;
    const auto from = camera.toPixel(first, size);
    const auto to = camera.toPixel(last, size);
    if (!from || !to) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = line.width * scale;
    painter.setPen(QPen(QColor(255, 255, 255, 220), width + 2.6 * scale, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(*from, *to);
    QPen pen(line.colour, width, Qt::SolidLine, line.dashed ? Qt::FlatCap : Qt::RoundCap);
    if (line.dashed) pen.setDashPattern({3, 2.4});
    painter.setPen(pen);
    painter.drawLine(*from, *to);
    if (line.isMarked) {
        painter.setPen(QPen(Qt::white, 1.5 * scale));
        painter.setBrush(line.colour);
        for (const QPointF &end : {*from, *to})
            painter.drawEllipse(end, 4.5 * scale, 4.5 * scale);
    }
    if (line.words.isEmpty()) return;
    const QFontMetricsF metrics(painter.font());
    QRectF box(0, 0, metrics.horizontalAdvance(line.words) + 16 * scale, metrics.height() + 8 * scale);
    box.moveCenter((*from + *to) / 2 - QPointF(0, metrics.height() + 8 * scale));
    // Words are read even where the line leaves the picture.
    const QRectF picture = QRectF(QPointF(0, 0), size).adjusted(4, 4, -4, -4);
    box.moveLeft(
        std::clamp(box.left(), picture.left(), std::max(picture.left(), picture.right() - box.width())));
    box.moveTop(
        std::clamp(box.top(), picture.top(), std::max(picture.top(), picture.bottom() - box.height())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(255, 255, 255, 230));
    painter.drawRoundedRect(box, 6 * scale, 6 * scale);
    painter.setPen(QColor(0x22, 0x2a, 0x30));
    painter.drawText(box, Qt::AlignCenter, line.words);
}

} // namespace machi::scene
