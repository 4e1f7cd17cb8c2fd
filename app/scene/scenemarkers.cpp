#include "scene/scenemarkers.h"

#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>

namespace machi::scene {

namespace {

constexpr double pole = 18;       ///< pixels
constexpr double farthest = 25;   ///< times the eye's height, beyond which signs would be a heap
constexpr double least = 4000;    ///< metres that are always shown
constexpr std::size_t most = 400; ///< of the nearest
constexpr double pale = 0.4;      ///< of what is hidden
constexpr double smaller = 0.75;

} // namespace

void SceneMarkers::set(std::vector<SceneMarker> markers)
{
    m_markers = std::move(markers);
    m_states.assign(m_markers.size(), {});
    m_painted.clear();
}

core::Vector3 SceneMarkers::foot(std::size_t number, const SceneCamera &camera) const
{
    return camera.toFrame(m_markers[number].place) + core::Vector3{0, 0, m_states[number].lift};
}

std::vector<std::size_t> SceneMarkers::near(const SceneCamera &camera, const QSizeF &size, double scale) const
{
    std::vector<std::pair<double, std::size_t>> seen;
    const QRectF picture(QPointF(-40, -40) * scale, size + QSizeF(80, 120) * scale);
    for (std::size_t number = 0; number < m_markers.size(); ++number) {
        const core::Vector3 at = foot(number, camera);
        const double distance = (at - camera.eye()).length();
        if (distance > std::max(least, farthest * camera.eye().z)) continue;
        const auto pixel = camera.toPixel(at, size);
        if (pixel && picture.contains(*pixel)) seen.emplace_back(distance, number);
    }
    std::sort(seen.begin(), seen.end());
    if (seen.size() > most) seen.resize(most);
    std::vector<std::size_t> numbers;
    for (const auto &[distance, number] : seen)
        numbers.push_back(number);
    return numbers;
}

void SceneMarkers::paint(QPainter &painter, const SceneCamera &camera, const QSizeF &size, const QFont &font,
                         double scale)
{
    struct Seen
    {
        std::size_t number;
        QPointF foot;
        bool isHidden;
    };
    std::vector<Seen> seen;
    for (const std::size_t number : near(camera, size, scale)) {
        const MarkerState::Sight sight = m_states[number].sight;
        if (sight == MarkerState::Sight::CutAway) continue;
        if (const auto pixel = camera.toPixel(foot(number, camera), size))
            seen.push_back({number, *pixel, sight == MarkerState::Sight::Hidden});
    }
    // What has a name is looked for by it: it lies above the rest. What is hidden lies below all.
    std::stable_partition(seen.begin(), seen.end(),
                          [this](const Seen &one) { return !m_markers[one.number].name.isEmpty(); });
    std::stable_partition(seen.begin(), seen.end(), [](const Seen &one) { return !one.isHidden; });

    m_painted.clear();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    std::vector<QRectF> boxes;
    for (const Seen &one : seen) {
        const QSizeF icon = QSizeF(m_markers[one.number].icon.size()) * scale * (one.isHidden ? smaller : 1);
        const double above = one.isHidden ? 0 : pole * scale;
        boxes.emplace_back(one.foot.x() - icon.width() / 2, one.foot.y() - above - icon.height(),
                           icon.width(), icon.height());
    }
    for (std::size_t index = seen.size(); index-- > 0;) {
        painter.setOpacity(seen[index].isHidden ? pale : 1);
        painter.setPen(QPen(QColor(40, 50, 60, 200), 1.6 * scale));
        if (!seen[index].isHidden)
            painter.drawLine(seen[index].foot, QPointF(seen[index].foot.x(), boxes[index].bottom()));
        painter.drawImage(boxes[index], m_markers[seen[index].number].icon);
        m_painted.emplace_back(boxes[index], seen[index].number);
    }
    painter.setOpacity(1);
    // Names, the nearest first, beside their sign; what is hidden says nothing.
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    std::vector<QRectF> taken;
    for (std::size_t index = 0; index < seen.size(); ++index)
        if (!m_markers[seen[index].number].name.isEmpty() && !seen[index].isHidden)
            taken.push_back(boxes[index]);
    for (std::size_t index = 0; index < seen.size(); ++index) {
        const QString &name = m_markers[seen[index].number].name;
        if (name.isEmpty() || seen[index].isHidden) continue;
        const QRectF own(boxes[index].right() + 3 * scale, boxes[index].center().y() - metrics.height() / 2,
                         metrics.horizontalAdvance(name) + 2 * scale, metrics.height());
        bool free = true;
        for (std::size_t other = 0; other < taken.size() && free; ++other)
            free = other == index || !taken[other].intersects(own);
        if (!free) continue;
        taken.push_back(own);
        QPainterPath letters;
        letters.addText(QPointF(own.left(), own.top() + metrics.ascent()), font, name);
        painter.setPen(
            QPen(QColor(255, 255, 255, 235), 3.2 * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(letters);
        painter.fillPath(letters, QColor(0x22, 0x2a, 0x30));
    }
}

const SceneMarker *SceneMarkers::at(const QPointF &pixel) const
{
    for (auto one = m_painted.rbegin(); one != m_painted.rend(); ++one)
        if (one->first.contains(pixel)) return &m_markers[one->second];
    return nullptr;
}

} // namespace machi::scene
