#include "core/terrain/levelground.h"

#include "core/scene/scenefile.h"
#include "core/task/writeissue.h"

#include <QDir>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <limits>
#include <numbers>

namespace machi::core {

namespace {

constexpr double metresPerDegree = 111320;
constexpr double leafWidth = 600; ///< metres, about
constexpr int mostLevels = 7;

class LevelTree
{
public:
    LevelTree(QFile &file, const Extent &box, double height) : m_file(file), m_box(box), m_height(height) {}

    bool write(int levels)
    {
        const std::uint32_t root = build(levels, 0, 0, 1 << levels);
        return m_good && m_file.finish(HeightDatum::None, root);
    }

private:
    std::uint32_t build(int level, int row, int column, int parts)
    {
        std::vector<std::uint32_t> children;
        for (int quarter = 0; level > 0 && quarter < 4; ++quarter)
            children.push_back(build(level - 1, row * 2 + quarter / 2, column * 2 + quarter % 2, parts));
        const double share = std::ldexp(1.0, level) / parts;
        const double width = (m_box.east - m_box.west) * share;
        const double height = (m_box.north - m_box.south) * share;
        Extent own;
        own.include(m_box.west + column * width, m_box.north - row * height);
        own.include(m_box.west + (column + 1) * width, m_box.north - (row + 1) * height);
        const LocalFrame frame((own.west + own.east) / 2, (own.south + own.north) / 2);
        SceneNode node = emptyNode(frame, level);
        node.west = own.west;
        node.east = own.east;
        node.south = own.south;
        node.north = own.north;
        node.low = node.high = static_cast<float>(m_height);
        const SceneChunk chunk = square(own, frame, height * metresPerDegree > 2 * leafWidth ? 8 : 2);
        node.error = level == 0 ? 0 : 0.1F;
        growBox(node, chunk);
        for (const std::uint32_t child : children) {
            const SceneNode &below = m_file.node(child);
            growBox(node, below, LocalFrame(below.longitude, below.latitude).motionTo(frame));
        }
        m_good = m_file.writeBlock(chunk, node) && m_good;
        return m_file.addNode(node, std::move(children));
    }

    SceneChunk square(const Extent &box, const LocalFrame &frame, int cells) const
    {
        SceneChunk chunk;
        SceneFeature feature{};
        feature.low.fill(std::numeric_limits<float>::max());
        feature.high.fill(std::numeric_limits<float>::lowest());
        for (int y = 0; y <= cells; ++y)
            for (int x = 0; x <= cells; ++x) {
                const double u = double(x) / cells;
                const double v = double(y) / cells;
                const auto at = frame.toLocal(box.west + u * (box.east - box.west),
                                              box.north - v * (box.north - box.south), m_height);
                SceneVertex vertex{};
                float *place[] = {&vertex.east, &vertex.north, &vertex.up};
                for (std::size_t axis = 0; axis < 3; ++axis) {
                    *place[axis] = static_cast<float>(at[axis]);
                    feature.low[axis] = std::min(feature.low[axis], *place[axis]);
                    feature.high[axis] = std::max(feature.high[axis], *place[axis]);
                }
                vertex.normal[2] = 1;
                vertex.u = static_cast<float>(u);
                vertex.v = static_cast<float>(v);
                chunk.vertices.push_back(vertex);
            }
        const auto side = static_cast<std::uint32_t>(cells + 1);
        for (std::uint32_t y = 0; y + 1 < side; ++y)
            for (std::uint32_t x = 0; x + 1 < side; ++x) {
                const std::uint32_t corner = y * side + x;
                chunk.indices.insert(chunk.indices.end(), {corner, corner + side, corner + 1, corner + 1,
                                                           corner + side, corner + side + 1});
            }
        feature.indexCount = static_cast<std::uint32_t>(chunk.indices.size());
        chunk.features.push_back(feature);
        return chunk;
    }

    SceneFileWriter m_file;
    Extent m_box;
    double m_height;
    bool m_good = true;
};

} // namespace

Status writeLevelGround(const Extent &box, double height, const QString &dataFolder)
{
    const QString scene = QDir(dataFolder).filePath(QStringLiteral("scene"));
    errno = 0;
    if (!QDir().mkpath(scene)) return writeIssue(errno ? errno : EACCES, scene);
    QFile file(scene + QStringLiteral("/tiles.bin"));
    const double across = std::max((box.north - box.south) * metresPerDegree,
                                   (box.east - box.west) * metresPerDegree *
                                       std::cos((box.north + box.south) / 2 * std::numbers::pi / 180));
    const int levels =
        std::clamp(static_cast<int>(std::ceil(std::log2(std::max(across / leafWidth, 1.0)))), 0, mostLevels);
    if (file.open(QIODevice::ReadWrite | QIODevice::Truncate) && LevelTree(file, box, height).write(levels))
        return Done{};
    return writeIssue(file.error() == QFileDevice::ResourceError ? ENOSPC
                      : errno                                    ? errno
                                                                 : EIO,
                      file.fileName());
}

} // namespace machi::core
