#include "core/terrain/terraintiles.h"

#include "core/model/exactgeometry.h"
#include "core/scene/scenefile.h"
#include "core/task/writeissue.h"
#include "core/terrain/elevationraster.h"
#include "core/terrain/righttriangles.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cmath>
#include <limits>

namespace machi::core {

namespace {

constexpr int cells = 128;
constexpr int side = cells + 1;

class TerrainTree
{
public:
    TerrainTree(ElevationRaster &raster, QFile &file, const Feedback &feedback)
        : m_raster(raster),
          m_file(file),
          m_feedback(feedback),
          m_triangles(side),
          m_heights(std::size_t{side} * side),
          m_extent(raster.extent())
    {
    }

    bool write(HeightDatum height)
    {
        const int wide = (std::max(m_raster.columns(), m_raster.rows()) + cells - 1) / cells;
        const int level = std::bit_width(static_cast<unsigned>(wide - 1));
        std::uint32_t root = noSceneIndex;
        if (!build(level, 0, 0, root)) return false;
        m_isEmpty = root == noSceneIndex;
        return m_isEmpty || m_file.finish(height, root);
    }
    bool isEmpty() const { return m_isEmpty; }

private:
    bool build(int level, int row, int column, std::uint32_t &node);
    bool read(int level, int row, int column);
    void fillOneCell();
    void mesh(double error, int level, const SceneNode &node, int row, int column, SceneChunk &chunk);
    void addSkirts(SceneChunk &chunk, const std::vector<std::uint32_t> &points, double depth,
                   const std::vector<std::uint32_t> &numbers);
    double longitude(int column) const { return m_extent.west + (column + 0.5) * m_raster.stepX(); }
    double latitude(int row) const { return m_extent.north - (row + 0.5) * m_raster.stepY(); }
    std::array<float, 3> normal(int x, int y, double cellX, double cellY) const;

    ElevationRaster &m_raster;
    SceneFileWriter m_file;
    const Feedback &m_feedback;
    RightTriangles m_triangles;
    std::vector<float> m_heights;
    Extent m_extent;
    bool m_isEmpty = true;
};

bool TerrainTree::read(int level, int row, int column)
{
    const int stride = 1 << level;
    for (int y = 0; y < side; ++y)
        if (!m_raster.readRow(row + y * stride, column, stride, side,
                              m_heights.data() + std::size_t{side} * y))
            return false;
    return true;
}

// From afar a border that is drawn a cell too wide is better than a gap.
void TerrainTree::fillOneCell()
{
    const std::vector<float> before = m_heights;
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x) {
            if (!std::isnan(before[static_cast<std::size_t>(y * side + x)])) continue;
            float sum = 0;
            int count = 0;
            for (int ny = std::max(y - 1, 0); ny <= std::min(y + 1, cells); ++ny)
                for (int nx = std::max(x - 1, 0); nx <= std::min(x + 1, cells); ++nx) {
                    const float value = before[static_cast<std::size_t>(ny * side + nx)];
                    if (std::isnan(value)) continue;
                    sum += value;
                    ++count;
                }
            if (count > 0)
                m_heights[static_cast<std::size_t>(y * side + x)] = sum / static_cast<float>(count);
        }
}

std::array<float, 3> TerrainTree::normal(int x, int y, double cellX, double cellY) const
{
    const auto at = [&](int px, int py) {
        return double{
            m_heights[static_cast<std::size_t>(std::clamp(py, 0, cells) * side + std::clamp(px, 0, cells))]};
    };
    const double here = at(x, y);
    const auto slope = [&](double before, double after, bool first, bool last, double cell) {
        const bool hasBefore = !first && !std::isnan(before);
        const bool hasAfter = !last && !std::isnan(after);
        if (hasBefore && hasAfter) return (after - before) / (2 * cell);
        if (hasAfter) return (after - here) / cell;
        return hasBefore ? (here - before) / cell : 0.0;
    };
    const double east = slope(at(x - 1, y), at(x + 1, y), x == 0, x == cells, cellX);
    const double south = slope(at(x, y - 1), at(x, y + 1), y == 0, y == cells, cellY);
    const double length = std::sqrt(east * east + south * south + 1);
    return {static_cast<float>(-east / length), static_cast<float>(south / length),
            static_cast<float>(1 / length)};
}

void TerrainTree::mesh(double error, int level, const SceneNode &node, int row, int column, SceneChunk &chunk)
{
    const int stride = 1 << level;
    std::vector<std::uint32_t> points;
    for (double allowed = error;; allowed *= 1.5) {
        points.clear();
        m_triangles.triangles(static_cast<float>(allowed), points);
        if (points.size() / 3 <= sceneNodeTriangles || level == 0) break;
    }
    if (points.empty()) return;
    const LocalFrame frame(node.longitude, node.latitude);
    const double cellY = stride * m_raster.metres();
    const double cellX = stride * m_raster.stepX() / m_raster.stepY() * m_raster.metres() *
                         std::cos(node.latitude * std::acos(-1.0) / 180);
    std::vector<std::uint32_t> numbers(m_heights.size(), noSceneIndex);
    for (const std::uint32_t point : points) {
        std::uint32_t &number = numbers[point];
        if (number == noSceneIndex) {
            number = static_cast<std::uint32_t>(chunk.vertices.size());
            const int x = static_cast<int>(point) % side;
            const int y = static_cast<int>(point) / side;
            const std::array<double, 3> at = frame.toLocal(
                longitude(column + x * stride), latitude(row + y * stride), double{m_heights[point]});
            const std::array<float, 3> up = normal(x, y, cellX, cellY);
            chunk.vertices.push_back({static_cast<float>(at[0]),
                                      static_cast<float>(at[1]),
                                      static_cast<float>(at[2]),
                                      {up[0], up[1], up[2]},
                                      0,
                                      static_cast<float>(SemanticClass::Triangle),
                                      static_cast<float>(x) / cells,
                                      static_cast<float>(y) / cells});
        }
        chunk.indices.push_back(number);
    }
    addSkirts(chunk, points, 1 + 3 * error, numbers);
    SceneFeature feature{};
    feature.indexCount = static_cast<std::uint32_t>(chunk.indices.size());
    feature.low.fill(std::numeric_limits<float>::max());
    feature.high.fill(std::numeric_limits<float>::lowest());
    for (const SceneVertex &vertex : chunk.vertices) {
        const float at[] = {vertex.east, vertex.north, vertex.up};
        for (std::size_t axis = 0; axis < 3; ++axis) {
            feature.low[axis] = std::min(feature.low[axis], at[axis]);
            feature.high[axis] = std::max(feature.high[axis], at[axis]);
        }
    }
    chunk.features.push_back(feature);
}

void TerrainTree::addSkirts(SceneChunk &chunk, const std::vector<std::uint32_t> &points, double depth,
                            const std::vector<std::uint32_t> &numbers)
{
    const auto isOnOneSide = [](std::uint32_t a, std::uint32_t b) {
        const std::uint32_t ax = a % side, ay = a / side, bx = b % side, by = b / side;
        return (ax == bx && (ax == 0 || ax == cells)) || (ay == by && (ay == 0 || ay == cells));
    };
    for (std::size_t index = 0; index < points.size(); ++index) {
        const std::uint32_t a = points[index];
        const std::uint32_t b = points[index % 3 == 2 ? index - 2 : index + 1];
        if (!isOnOneSide(a, b)) continue;
        const auto first = static_cast<std::uint32_t>(chunk.vertices.size());
        for (const std::uint32_t point : {a, b}) {
            SceneVertex vertex = chunk.vertices[numbers[point]];
            vertex.up -= static_cast<float>(depth);
            chunk.vertices.push_back(vertex);
        }
        const std::uint32_t upperA = numbers[a];
        const std::uint32_t upperB = numbers[b];
        // The ground lies left of the edge, so the skirt looks to the right.
        chunk.indices.insert(chunk.indices.end(), {upperA, first, first + 1, upperA, first + 1, upperB});
    }
}

bool TerrainTree::build(int level, int row, int column, std::uint32_t &number)
{
    number = noSceneIndex;
    if (m_feedback.isCancelled()) return false;
    // A single line of cells has no area.
    if (row >= m_raster.rows() - 1 || column >= m_raster.columns() - 1) return true;
    const int width = cells << level;
    std::vector<std::uint32_t> children;
    double childError = 0;
    if (level > 0)
        for (int quarter = 0; quarter < 4; ++quarter) {
            std::uint32_t child = noSceneIndex;
            if (!build(level - 1, row + (quarter / 2) * width / 2, column + (quarter % 2) * width / 2, child))
                return false;
            if (child == noSceneIndex) continue;
            children.push_back(child);
            childError = std::max(childError, double{m_file.node(child).error});
        }
    if (level > 0 && children.size() < 2) {
        if (!children.empty()) number = children.front();
        return true;
    }
    if (!read(level, row, column)) return false;
    if (level > 0) fillOneCell();
    m_triangles.setHeights(m_heights);
    const LocalFrame frame((longitude(column) + longitude(column + width)) / 2,
                           (latitude(row) + latitude(row + width)) / 2);
    SceneNode node = emptyNode(frame, level);
    node.west = longitude(column);
    node.east = longitude(column + width);
    node.north = latitude(row);
    node.south = latitude(row + width);
    const double allowed = std::ldexp(std::max(terrainLeafError, 0.05 * m_raster.metres()), level);
    const double error = level == 0 ? terrainLeafError : allowed;
    SceneChunk chunk;
    mesh(error, level, node, row, column, chunk);
    if (chunk.features.empty()) return true;
    node.error = level == 0 ? 0 : static_cast<float>(allowed + childError);
    for (const float value : m_heights) {
        if (std::isnan(value)) continue;
        node.low = std::min(node.low, value);
        node.high = std::max(node.high, value);
    }
    growBox(node, chunk);
    for (const std::uint32_t child : children) {
        const SceneNode &below = m_file.node(child);
        growBox(node, below, LocalFrame(below.longitude, below.latitude).motionTo(frame));
    }
    if (!m_file.writeBlock(chunk, node)) return false;
    number = m_file.addNode(node, std::move(children));
    return true;
}

} // namespace

Status writeTerrainTiles(ElevationRaster &raster, const QString &dataFolder, HeightDatum height,
                         const Feedback &feedback)
{
    const QString scene = QDir(dataFolder).filePath(QStringLiteral("scene"));
    errno = 0;
    if (!QDir().mkpath(scene)) return writeIssue(errno ? errno : EACCES, scene);
    const QString target = scene + QStringLiteral("/tiles.bin");
    const QString fresh = target + QStringLiteral(".tmp");
    QFile file(fresh);
    bool good = file.open(QIODevice::ReadWrite | QIODevice::Truncate);
    TerrainTree tree(raster, file, feedback);
    good = good && tree.write(height);
    const int error = file.error() == QFileDevice::ResourceError ? ENOSPC : errno;
    file.close();
    if (good && !tree.isEmpty()) {
        QFile::remove(target);
        if (QFile::rename(fresh, target)) return Done{};
    }
    QFile::remove(fresh);
    if (feedback.isCancelled())
        return makeError(QStringLiteral("store.cancelled"),
                         QCoreApplication::translate("SceneTiles", "Cancelled."), dataFolder);
    if (good)
        return makeError(QStringLiteral("terrain.empty"),
                         QCoreApplication::translate("Terrain", "The elevation raster has no values."),
                         dataFolder);
    return writeIssue(error ? error : EIO, fresh);
}

} // namespace machi::core
