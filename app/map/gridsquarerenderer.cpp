#include "map/gridsquarerenderer.h"

#include <qgsexception.h>
#include <qgsrendercontext.h>

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace machi::map {

namespace {

/// Pixels between two exact transformations. Between them places are interpolated: over 16 pixels of a plane
/// rectangular zone or Web Mercator that errs by much less than one.
constexpr int tile = 16;
constexpr double smallestOutlined = 6; ///< pixels a square is wide
constexpr double hatchMillimetres = 1.7, lineMillimetres = 0.14, outlineMillimetres = 0.08;

} // namespace

GridSquareRenderer::GridSquareRenderer(const QString &layerId, QgsRenderContext &context,
                                       std::shared_ptr<const core::GridValues> values,
                                       std::shared_ptr<const GridClasses> classes, qsizetype step,
                                       std::vector<bool> selected)
    : QgsMapLayerRenderer(layerId, &context),
      m_values(std::move(values)),
      m_classes(std::move(classes)),
      m_step(step),
      m_selected(std::move(selected)),
      m_selectionColour(qPremultiply(context.selectionColor().rgba()))
{
}

void GridSquareRenderer::findNodes(const QSize &size, double ratio)
{
    const core::GridLattice &lattice = m_values->lattice();
    const QgsCoordinateTransform &transform = renderContext()->coordinateTransform();
    const QgsMapToPixel &mapToPixel = renderContext()->mapToPixel();
    m_nodeColumns = size.width() / tile + 2;
    const int nodeRows = size.height() / tile + 2;
    m_nodes.clear();
    m_nodes.reserve(static_cast<std::size_t>(m_nodeColumns) * static_cast<std::size_t>(nodeRows));
    for (int y = 0; y < nodeRows; ++y) {
        for (int x = 0; x < m_nodeColumns; ++x) {
            QgsPointXY point = mapToPixel.toMapCoordinates(x * tile / ratio, y * tile / ratio);
            try {
                if (transform.isValid())
                    point = transform.transform(point, Qgis::TransformDirection::Reverse);
            } catch (const QgsCsException &) {
                point.set(std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN());
            }
            m_nodes.push_back(
                {(point.x() - lattice.west) / lattice.width, (point.y() - lattice.south) / lattice.height});
        }
    }
    // How large squares are is decided in the middle, so that all have an outline or none.
    const int x = std::min(m_nodeColumns / 2, m_nodeColumns - 2);
    const int y = std::min(nodeRows / 2, nodeRows - 2);
    const double across = std::hypot(node(x + 1, y).x - node(x, y).x, node(x, y + 1).x - node(x, y).x) / tile;
    const double down = std::hypot(node(x + 1, y).y - node(x, y).y, node(x, y + 1).y - node(x, y).y) / tile;
    const auto pixels = [&](double millimetres) {
        return renderContext()->convertToPainterUnits(millimetres, Qgis::RenderUnit::Millimeters) * ratio;
    };
    if (std::max(across, down) * smallestOutlined < 1 && qAlpha(m_classes->outlineColour()) > 0) {
        const double width = std::max(1.0, pixels(outlineMillimetres));
        m_outlineX = width * across;
        m_outlineY = width * down;
    }
    m_hatchEvery = std::max(4, static_cast<int>(std::lround(pixels(hatchMillimetres))));
    m_hatchWidth = std::max(1, static_cast<int>(std::lround(pixels(lineMillimetres))));
}

bool GridSquareRenderer::render()
{
    const double ratio = renderContext()->devicePixelRatio();
    const QSize size = renderContext()->deviceOutputSize();
    if (size.isEmpty()) return true;
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return false;
    image.fill(Qt::transparent);
    findNodes(size, ratio);
    for (int y = 0; y * tile < size.height(); ++y) {
        if (renderContext()->renderingStopped()) return false;
        for (int x = 0; x * tile < size.width(); ++x)
            paintTile(image, x, y);
    }
    image.setDevicePixelRatio(ratio);
    renderContext()->painter()->drawImage(QPointF(0, 0), image);
    return true;
}

void GridSquareRenderer::paintTile(QImage &image, int tileX, int tileY) const
{
    const Place corners[4] = {node(tileX, tileY), node(tileX + 1, tileY), node(tileX, tileY + 1),
                              node(tileX + 1, tileY + 1)};
    double west = corners[0].x, east = west, south = corners[0].y, north = south;
    for (const Place &corner : corners) {
        if (!std::isfinite(corner.x) || !std::isfinite(corner.y)) return;
        west = std::min(west, corner.x);
        east = std::max(east, corner.x);
        south = std::min(south, corner.y);
        north = std::max(north, corner.y);
    }
    const core::GridLattice &lattice = m_values->lattice();
    if (east < 0 || north < 0 || west >= lattice.columns || south >= lattice.rows) return;

    const int right = std::min(image.width(), (tileX + 1) * tile);
    const int bottom = std::min(image.height(), (tileY + 1) * tile);
    for (int y = tileY * tile; y < bottom; ++y) {
        const double down = (y - tileY * tile + 0.5) / tile;
        const Place first{corners[0].x + (corners[2].x - corners[0].x) * down,
                          corners[0].y + (corners[2].y - corners[0].y) * down};
        const Place last{corners[1].x + (corners[3].x - corners[1].x) * down,
                         corners[1].y + (corners[3].y - corners[1].y) * down};
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = tileX * tile; x < right; ++x) {
            const double across = (x - tileX * tile + 0.5) / tile;
            line[x] = colourAt({first.x + (last.x - first.x) * across, first.y + (last.y - first.y) * across},
                               x, y);
        }
    }
}

QRgb GridSquareRenderer::colourAt(const Place &place, int x, int y) const
{
    const core::GridLattice &lattice = m_values->lattice();
    if (!(place.x >= 0 && place.y >= 0 && place.x < lattice.columns && place.y < lattice.rows)) return 0;
    const auto column = static_cast<std::int32_t>(place.x);
    const auto row = static_cast<std::int32_t>(place.y);
    const std::int32_t square =
        m_values->places()[static_cast<std::size_t>(row) * static_cast<std::size_t>(lattice.columns) +
                           static_cast<std::size_t>(column)];
    // A damaged file may name a square that is not there.
    if (square < 0 || square >= m_values->squares()) return 0;
    const std::uint8_t number =
        m_classes->classOf(m_values->values(m_step)[static_cast<std::size_t>(square)]);
    if (number == GridClasses::none) return 0;
    if (place.x - column < m_outlineX || place.y - row < m_outlineY)
        return qPremultiply(m_classes->outlineColour());
    if (!m_selected.empty() && m_selected[static_cast<std::size_t>(square)]) return m_selectionColour;
    if (m_classes->isHatched(number) && (x + y) % m_hatchEvery < m_hatchWidth)
        return m_classes->hatchColour();
    return m_classes->colour(number);
}

} // namespace machi::map
