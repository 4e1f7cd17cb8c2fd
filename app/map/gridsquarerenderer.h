#pragma once

#include "core/store/gridvalues.h"
#include "map/gridclasses.h"

#include <qgscoordinatetransform.h>
#include <qgsmaplayerrenderer.h>
#include <qgsmaptopixel.h>

#include <QImage>

#include <memory>
#include <vector>

namespace machi::map {

/// Draws one step of grid squares: every pixel is asked for its square, and coloured by its class. Squares
/// that are large enough get an outline; values held back are hatched, selected ones coloured. On any thread.
class GridSquareRenderer : public QgsMapLayerRenderer
{
public:
    GridSquareRenderer(const QString &layerId, QgsRenderContext &context,
                       std::shared_ptr<const core::GridValues> values,
                       std::shared_ptr<const GridClasses> classes, qsizetype step,
                       std::vector<bool> selected = {});
    bool render() override;

private:
    /// A place in the lattice, in squares from its south-west corner; not a number where the map is nowhere.
    struct Place
    {
        double x, y;
    };
    void findNodes(const QSize &size, double ratio);
    void paintTile(QImage &image, int tileX, int tileY) const;
    QRgb colourAt(const Place &place, int x, int y) const;
    const Place &node(int x, int y) const { return m_nodes[static_cast<std::size_t>(y * m_nodeColumns + x)]; }

    std::shared_ptr<const core::GridValues> m_values;
    std::shared_ptr<const GridClasses> m_classes;
    qsizetype m_step;
    std::vector<bool> m_selected; ///< by square; empty = none
    QRgb m_selectionColour = 0;
    std::vector<Place> m_nodes;
    int m_nodeColumns = 0;
    double m_outlineX = 0, m_outlineY = 0;  ///< width of an outline in squares, 0 = none
    int m_hatchEvery = 8, m_hatchWidth = 1; ///< pixels
};

} // namespace machi::map
