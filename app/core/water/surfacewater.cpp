#include "core/water/surfacewater.h"

#include "core/model/localframe.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace machi::core {

namespace {

constexpr double metresPerDegree = 111'000;
constexpr float upright = 0.1F; ///< walls of a body of water are not its surface

} // namespace

bool SurfaceWater::canShow(const ProjectLayer &layer, const QString &dataFolder)
{
    static const QStringList ground = {QStringLiteral("areaType"),
                                       QStringLiteral("disasterType")}; // landslides
    for (const Column &column : layer.columns)
        if (ground.contains(column.id)) return false;
    const bool hasHeights = std::any_of(layer.columns.begin(), layer.columns.end(),
                                        [](const Column &one) { return one.id == QLatin1String("z_max"); });
    return hasHeights && QFileInfo::exists(QDir(dataFolder).filePath(QStringLiteral("scene/tiles.bin")));
}

SurfaceWater::SurfaceWater(std::function<QRgb(std::int64_t)> colours, std::unique_ptr<SceneTiles> tiles)
    : m_colours(std::move(colours)), m_tiles(std::move(tiles)), m_intact(m_tiles->nodes().size(), 0)
{
}

Result<std::unique_ptr<WaterSource>> SurfaceWater::open(const WaterLayer &layer)
{
    auto tiles = SceneTiles::open(layer.dataFolder);
    if (!tiles) return tiles.issues();
    return std::unique_ptr<WaterSource>(new SurfaceWater(layer.colours, tiles.take()));
}

Extent SurfaceWater::extent() const
{
    const SceneNode &root = m_tiles->nodes().front();
    return {root.west, root.south, root.east, root.north};
}

bool SurfaceWater::read(WaterCells &cells, const Feedback &feedback)
{
    return draw(m_tiles->nodes().front(), cells, cells.stepY() * metresPerDegree, feedback);
}

bool SurfaceWater::draw(const SceneNode &node, WaterCells &cells, double allowed, const Feedback &feedback)
{
    if (feedback.isCancelled()) return false;
    if (!cells.box.intersects({node.west, node.south, node.east, node.north})) return true;
    // Blocks of a merged tile keep the area of what they stand for, not its place.
    if (node.isLeaf() || double{node.error} <= allowed / 2) {
        drawTriangles(node, cells);
        return true;
    }
    for (std::uint32_t child = 0; child < node.children; ++child)
        if (!draw(m_tiles->nodes()[node.firstChild + child], cells, allowed, feedback)) return false;
    return true;
}

bool SurfaceWater::isIntact(const SceneNode &node)
{
    signed char &known = m_intact[static_cast<std::size_t>(&node - m_tiles->nodes().data())];
    if (known == 0) known = m_tiles->isIntact(node) ? 1 : -1;
    return known > 0;
}

void SurfaceWater::drawTriangles(const SceneNode &node, WaterCells &cells)
{
    if (!isIntact(node)) return;
    const SceneTiles::Content content = m_tiles->content(node);
    const LocalFrame frame(node.longitude, node.latitude, node.height);
    m_places.clear();
    for (const SceneVertex &vertex : content.vertices)
        m_places.push_back(
            frame.toGeographic(Vector3{double{vertex.east}, double{vertex.north}, double{vertex.up}}));
    for (const SceneFeature &feature : content.features) {
        const QRgb colour = m_colours ? m_colours(feature.fid) : 0;
        if (qAlpha(colour) == 0) continue;
        const auto indices = content.indices.subspan(feature.firstIndex, feature.indexCount);
        for (std::size_t corner = 0; corner + 2 < indices.size(); corner += 3) {
            if (std::abs(content.vertices[indices[corner]].normal[2]) < upright) continue;
            std::array<CellPoint, 3> points{};
            std::array<double, 3> heights{};
            for (std::size_t index = 0; index < 3; ++index) {
                const GeoPoint &at = m_places[indices[corner + index]];
                points[index] = {(at.longitude - cells.box.west) / cells.stepX(),
                                 (cells.box.north - at.latitude) / cells.stepY()};
                heights[index] = at.height;
            }
            fillTriangle(points, heights, cells.columns, cells.rows, [&](int column, int row, double height) {
                cells.put(cells.at(column, row), static_cast<float>(height), colour);
            });
        }
    }
}

} // namespace machi::core
