#include "ui/ask/placemark.h"

#include "map/mapcanvas.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace machi::ui {

namespace {

constexpr double ring = 13; ///< pixels
constexpr double cross = 6;

} // namespace

PlaceMark::PlaceMark(map::MapCanvas &canvas) : QObject(&canvas), m_canvas(canvas)
{
    canvas.addOverlay(this);
    connect(&canvas, &map::MapCanvas::clicked, this, &PlaceMark::clear);
}

void PlaceMark::show(const core::Extent &place, bool isSquare)
{
    m_place = place;
    m_isSquare = isSquare;
    m_canvas.update();
}

void PlaceMark::clear()
{
    if (isShown()) show({}, false);
}

void PlaceMark::paint(QPainter &painter, const map::MapCanvas &canvas) const
{
    if (!isShown() || !canvas.view().isValid()) return;
    const auto pixel = [&](double longitude, double latitude) {
        const auto map = canvas.fromDegrees({longitude, latitude});
        return map ? std::optional(canvas.toPixel(*map)) : std::nullopt;
    };
    QPainterPath path;
    if (m_isSquare) {
        QPolygonF corners;
        for (const auto &[longitude, latitude] : {std::pair(m_place.west, m_place.south),
                                                  {m_place.east, m_place.south},
                                                  {m_place.east, m_place.north},
                                                  {m_place.west, m_place.north}})
            if (const auto corner = pixel(longitude, latitude)) corners.append(*corner);
        if (corners.size() < 4) return;
        path.addPolygon(corners);
        path.closeSubpath();
    } else {
        const auto middle = pixel((m_place.west + m_place.east) / 2, (m_place.south + m_place.north) / 2);
        if (!middle) return;
        path.addEllipse(*middle, ring, ring);
        for (const QPointF &way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)}) {
            path.moveTo(*middle + way * (ring - cross));
            path.lineTo(*middle + way * (ring + cross));
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    // Light around dark, so that it is seen on any ground.
    painter.strokePath(path, QPen(QColor(255, 255, 255, 220), 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(path,
                       QPen(Theme::colours().highlight, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

} // namespace machi::ui
