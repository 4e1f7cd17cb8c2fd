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
    LevelTree(QFile &file, const Extent &box, double height, const GroundWish &isWanted)
        : m_file(file), m_box(box), m_height(height), m_isWanted(isWanted)
    {
    }

    bool write(int levels)
    {
        std::vector<Extent> leaves;
        const std::uint32_t root = build(levels, 0, 0, 1 << levels, leaves);
        return m_good && root != noSceneIndex && m_file.finish(HeightDatum::None, root);
    }

private:
    /// Adds the squares of its leaves to `leaves`; noSceneIndex where none is wanted.
    std::uint32_t build(int level, int row, int column, int parts, std::vector<Extent> &leaves)
    {
        std::vector<std::uint32_t> children;
        std::vector<Extent> below;
        for (int quarter = 0; level > 0 && quarter < 4; ++quarter)
            if (const std::uint32_t child =
                    build(level - 1, row * 2 + quarter / 2, column * 2 + quarter % 2, parts, below);
                child != noSceneIndex)
                children.push_back(child);
        const double share = std::ldexp(1.0, level) / parts;
        const double width = (m_box.east - m_box.west) * share;
        const double height = (m_box.north - m_box.south) * share;
        Extent own;
        own.include(m_box.west + column * width, m_box.north - row * height);
        own.include(m_box.west + (column + 1) * width, m_box.north - (row + 1) * height);
        if (level == 0 ? m_isWanted && !m_isWanted(own) : children.empty()) return noSceneIndex;
        const bool isWhole = below.size() == std::size_t{1} << (2 * level);
        if (level == 0) below.push_back(own);
        leaves.insert(leaves.end(), below.begin(), below.end());
        const LocalFrame frame((own.west + own.east) / 2, (own.south + own.north) / 2);
        SceneNode node = emptyNode(frame, level);
        node.west = own.west;
        node.east = own.east;
        node.south = own.south;
        node.north = own.north;
        node.low = node.high = static_cast<float>(m_height);
        SceneChunk chunk;
        if (level == 0 || isWhole)
            addSquare(chunk, own, own, frame, height * metresPerDegree > 2 * leafWidth ? 8 : 2);
        else
            for (const Extent &leaf : below)
                addSquare(chunk, leaf, own, frame, 1);
        node.error = level == 0 ? 0 : 0.1F;
        growBox(node, chunk);
        for (const std::uint32_t child : children) {
            const SceneNode &below = m_file.node(child);
            growBox(node, below, LocalFrame(below.longitude, below.latitude).motionTo(frame));
        }
        m_good = m_file.writeBlock(chunk, node) && m_good;
        return m_file.addNode(node, std::move(children));
    }

    /// `whole` = what u and v are shares of.
    void addSquare(SceneChunk &chunk, const Extent &box, const Extent &whole, const LocalFrame &frame,
                   int cells) const
    {
        const auto first = static_cast<std::uint32_t>(chunk.vertices.size());
        SceneFeature feature{};
        feature.firstIndex = static_cast<std::uint32_t>(chunk.indices.size());
        feature.low.fill(std::numeric_limits<float>::max());
        feature.high.fill(std::numeric_limits<float>::lowest());
        for (int y = 0; y <= cells; ++y)
            for (int x = 0; x <= cells; ++x) {
                const double longitude = box.west + (box.east - box.west) * x / cells;
                const double latitude = box.north - (box.north - box.south) * y / cells;
                const auto at = frame.toLocal(longitude, latitude, m_height);
                SceneVertex vertex{};
                float *place[] = {&vertex.east, &vertex.north, &vertex.up};
                for (std::size_t axis = 0; axis < 3; ++axis) {
                    *place[axis] = static_cast<float>(at[axis]);
                    feature.low[axis] = std::min(feature.low[axis], *place[axis]);
                    feature.high[axis] = std::max(feature.high[axis], *place[axis]);
                }
                vertex.normal[2] = 1;
                vertex.u = static_cast<float>((longitude - whole.west) / (whole.east - whole.west));
                vertex.v = static_cast<float>((whole.north - latitude) / (whole.north - whole.south));
                vertex.feature = static_cast<float>(chunk.features.size());
                chunk.vertices.push_back(vertex);
            }
        const auto side = static_cast<std::uint32_t>(cells + 1);
        for (std::uint32_t y = 0; y + 1 < side; ++y)
            for (std::uint32_t x = 0; x + 1 < side; ++x) {
                const std::uint32_t corner = first + y * side + x;
                chunk.indices.insert(chunk.indices.end(), {corner, corner + side, corner + 1, corner + 1,
                                                           corner + side, corner + side + 1});
            }
        feature.indexCount = static_cast<std::uint32_t>(chunk.indices.size()) - feature.firstIndex;
        chunk.features.push_back(feature);
    }

    SceneFileWriter m_file;
    Extent m_box;
    double m_height;
    GroundWish m_isWanted;
    bool m_good = true;
};

} // namespace

Status writeLevelGround(const Extent &box, double height, const QString &dataFolder,
                        const GroundWish &isWanted)
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
    if (file.open(QIODevice::ReadWrite | QIODevice::Truncate) &&
        LevelTree(file, box, height, isWanted).write(levels))
        return Done{};
    return writeIssue(file.error() == QFileDevice::ResourceError ? ENOSPC
                      : errno                                    ? errno
                                                                 : EIO,
                      file.fileName());
}

} // namespace machi::core
