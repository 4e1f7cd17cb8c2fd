#include "map/drawnmap.h"

#include "map/crossedpin.h"
#include "map/markplacement.h"

#include <qgslayoutitemregistry.h>

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace machi::map {

namespace {

constexpr double badge = 3.4; ///< millimetres, times the letters
constexpr double lettersOfBadge = 0.72;
constexpr double pin = 3.6;   ///< millimetres, of the symbol at a place
constexpr int measured = 100; ///< pixels of the letters that are measured

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
    if (!m_onlyMarks) drawMap(painter, target);
    painter.save();
    painter.setClipRect(target);
    drawMarks(painter, dots);
    painter.restore();
}

void DrawnMap::drawMap(QPainter &painter, const QRectF &target) const
{
    painter.save();
    painter.setClipRect(target);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_image.isNull()) painter.drawImage(target, m_image);
    if (!m_picture.isNull()) {
        // A picture is played in its own resolution, whatever the painter's.
        const double played = double(painter.device()->logicalDpiX()) / m_picture.logicalDpiX();
        const double scale = target.width() / m_pixels / played;
        painter.translate(target.topLeft());
        painter.scale(scale, scale);
        QPicture picture = m_picture; // playing moves its reader
        picture.play(&painter);
    }
    painter.restore();
}

void DrawnMap::setMarks(const QList<MapMark> &marks)
{
    m_marks = marks;
    QFont font(m_family);
    font.setBold(true);
    font.setPixelSize(measured);
    const QFontMetricsF metrics(font);
    const double height = badge * m_letters;
    QList<NumberedPlace> places;
    for (const MapMark &mark : marks) {
        const double words = metrics.horizontalAdvance(mark.text) * height * lettersOfBadge / measured;
        places.append({mark.at, {std::max(height, words + height * 0.5), height}});
    }
    m_numbers = placedNumbers(places, rect(), pin * m_symbols);
}

void DrawnMap::drawMarks(QPainter &painter, double dots) const
{
    const double height = badge * m_letters * dots;
    QFont font(m_family);
    font.setBold(true);
    font.setPixelSize(std::max(1, static_cast<int>(height * lettersOfBadge)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const auto box = [&](qsizetype i) {
        const QRectF &number = m_numbers.at(i);
        return QRectF(number.topLeft() * dots, number.size() * dots);
    };
    for (const MapMark &mark : m_marks)
        if (mark.crossed) drawCrossedPin(painter, mark.at * dots, dots * m_symbols);
    // Where the number had to go away from its place.
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const QPointF at = m_marks.at(i).at * dots;
        const QPointF way = box(i).center() - at;
        if (std::abs(way.x()) < box(i).width() / 2 + height * 0.8 && std::abs(way.y()) < height * 1.5)
            continue;
        painter.setPen(QPen(QColor(255, 255, 255, 200), height * 0.2));
        painter.drawLine(at, box(i).center());
        painter.setPen(QPen(m_marks.at(i).colour, height * 0.08));
        painter.drawLine(at, box(i).center());
    }
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        painter.setPen(QPen(Qt::white, height * 0.1));
        painter.setBrush(m_marks.at(i).colour);
        painter.drawRoundedRect(box(i), height / 2, height / 2);
        painter.setPen(Qt::white);
        painter.drawText(box(i), Qt::AlignCenter, m_marks.at(i).text);
    }
}

} // namespace machi::map
