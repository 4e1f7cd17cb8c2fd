#include "map/drawnmap.h"

#include <qgslayoutitemregistry.h>

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace machi::map {

namespace {

constexpr double badge = 3.4; ///< millimetres, times the letters

} // namespace

DrawnMap::DrawnMap(QgsLayout *layout, QString family, double letters)
    : QgsLayoutItem(layout), m_family(std::move(family)), m_letters(letters)
{
}

void DrawnMap::setDrawing(const QImage &image, const QPicture &picture, double pixels)
{
    m_image = image;
    m_picture = picture;
    m_pixels = pixels;
}

int DrawnMap::type() const
{
    return QgsLayoutItemRegistry::PluginItem + 1;
}

void DrawnMap::draw(QgsLayoutItemRenderContext &context)
{
    QPainter &painter = *context.renderContext().painter();
    const double dots = context.renderContext().scaleFactor();
    const QRectF target(QPointF(0, 0), rect().size() * dots);
    painter.save();
    painter.setClipRect(target);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_image.isNull()) painter.drawImage(target, m_image);
    if (!m_picture.isNull()) {
        painter.save();
        // A picture is played in its own resolution, whatever the painter's.
        const double played = double(painter.device()->logicalDpiX()) / m_picture.logicalDpiX();
        const double scale = target.width() / m_pixels / played;
        painter.scale(scale, scale);
        m_picture.play(&painter);
        painter.restore();
    }
    drawMarks(painter, dots);
    painter.restore();
}

void DrawnMap::drawMarks(QPainter &painter, double dots) const
{
    const double height = badge * m_letters * dots;
    QFont font(m_family);
    font.setBold(true);
    font.setPixelSize(std::max(1, static_cast<int>(height * 0.72)));
    const QFontMetricsF metrics(font);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    for (const MapMark &mark : m_marks) {
        const double width = std::max(height, metrics.horizontalAdvance(mark.text) + height * 0.5);
        const QRectF box(mark.at.x() * dots + height * 0.45, mark.at.y() * dots - height * 0.5, width,
                         height);
        painter.setPen(QPen(Qt::white, height * 0.1));
        painter.setBrush(mark.colour);
        painter.drawRoundedRect(box, height / 2, height / 2);
        painter.setPen(Qt::white);
        painter.drawText(box, Qt::AlignCenter, mark.text);
    }
}

} // namespace machi::map
