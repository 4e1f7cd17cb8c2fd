#pragma once

#include "core/model/localframe.h"
#include "core/scene/scenetiles.h"
#include "core/water/watersource.h"

#include <memory>
#include <vector>

namespace machi::core {

/// Water from surfaces that lie at the water's height (PLATEAU's `fld`, `htd`, `tnm`, `ifld`): out of the
/// data set's scene tiles, exact near by, simplified as far as a cell does not show it.
class SurfaceWater : public WaterSource
{
public:
    /// Surfaces whose heights are all alike nothing tell no height.
    static bool canShow(const ProjectLayer &layer, const QString &dataFolder);
    static Result<std::unique_ptr<WaterSource>> open(const WaterLayer &layer);

    Meaning meaning() const override { return Meaning::Level; }
    Extent extent() const override;
    bool read(WaterCells &cells, const Feedback &feedback) override;

private:
    SurfaceWater(std::function<QRgb(std::int64_t)> colours, std::unique_ptr<SceneTiles> tiles);
    bool draw(const SceneNode &node, WaterCells &cells, double allowed, const Feedback &feedback);
    void drawTriangles(const SceneNode &node, WaterCells &cells);
    bool isIntact(const SceneNode &node);

    std::function<QRgb(std::int64_t)> m_colours;
    std::unique_ptr<SceneTiles> m_tiles;
    std::vector<signed char> m_intact; ///< of each node: 0 = not looked at
    std::vector<GeoPoint> m_places;    ///< scratch: of a node's vertices
};

} // namespace machi::core
