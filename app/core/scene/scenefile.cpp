#include "core/scene/scenefile.h"

#include <zlib.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace machi::core {

void growBox(SceneNode &node, const std::array<double, 3> &at)
{
    for (std::size_t axis = 0; axis < 3; ++axis) {
        // Rounded outwards, for a box must hold what lies in it.
        node.boxLow[axis] = std::min(node.boxLow[axis], std::nextafter(static_cast<float>(at[axis]),
                                                                       std::numeric_limits<float>::lowest()));
        node.boxHigh[axis] = std::max(node.boxHigh[axis], std::nextafter(static_cast<float>(at[axis]),
                                                                         std::numeric_limits<float>::max()));
    }
}

SceneNode emptyNode(const LocalFrame &frame, std::int32_t level)
{
    SceneNode node{};
    node.longitude = frame.longitude();
    node.latitude = frame.latitude();
    node.height = frame.height();
    node.level = level;
    node.image = noSceneIndex;
    node.parent = noSceneIndex;
    node.boxLow.fill(std::numeric_limits<float>::max());
    node.boxHigh.fill(std::numeric_limits<float>::lowest());
    node.west = node.south = node.low = std::numeric_limits<float>::max();
    node.east = node.north = node.high = std::numeric_limits<float>::lowest();
    return node;
}

void growBox(SceneNode &node, const SceneChunk &chunk)
{
    for (const SceneFeature &feature : chunk.features) {
        growBox(node, {double{feature.low[0]}, double{feature.low[1]}, double{feature.low[2]}});
        growBox(node, {double{feature.high[0]}, double{feature.high[1]}, double{feature.high[2]}});
    }
}

void growBox(SceneNode &node, const SceneNode &child, const RigidMotion &motion)
{
    for (int corner = 0; corner < 8; ++corner)
        growBox(node, motion.apply({double{(corner & 1 ? child.boxHigh : child.boxLow)[0]},
                                    double{(corner & 2 ? child.boxHigh : child.boxLow)[1]},
                                    double{(corner & 4 ? child.boxHigh : child.boxLow)[2]}}));
    node.west = std::min(node.west, child.west);
    node.south = std::min(node.south, child.south);
    node.east = std::max(node.east, child.east);
    node.north = std::max(node.north, child.north);
    node.low = std::min(node.low, child.low);
    node.high = std::max(node.high, child.high);
}

SceneFileWriter::SceneFileWriter(QFile &file) : m_file(file)
{
    const SceneFileHeader blank{};
    m_good = m_file.write(reinterpret_cast<const char *>(&blank), sizeof blank) == sizeof blank;
}

std::uint32_t SceneFileWriter::addNode(const SceneNode &node, std::vector<std::uint32_t> &&children)
{
    m_nodes.push_back(node);
    m_children.push_back(std::move(children));
    return static_cast<std::uint32_t>(m_nodes.size()) - 1;
}

bool SceneFileWriter::writeBlock(const SceneChunk &chunk, SceneNode &node)
{
    static const std::array<char, 64> blanks{};
    const qint64 gap = (64 - m_file.pos() % 64) % 64;
    bool good = m_good && m_file.write(blanks.data(), gap) == gap;
    node.place = static_cast<std::uint64_t>(m_file.pos());
    node.vertices = static_cast<std::uint32_t>(chunk.vertices.size());
    node.indices = static_cast<std::uint32_t>(chunk.indices.size());
    node.features = static_cast<std::uint32_t>(chunk.features.size());
    uLong checksum = crc32_z(0, nullptr, 0);
    const auto write = [&](const void *data, std::size_t size) {
        if (size == 0) return;
        checksum = crc32_z(checksum, static_cast<const Bytef *>(data), size);
        good = good && m_file.write(static_cast<const char *>(data), static_cast<qint64>(size)) ==
                           static_cast<qint64>(size);
    };
    write(chunk.vertices.data(), chunk.vertices.size() * sizeof(SceneVertex));
    write(chunk.indices.data(), chunk.indices.size() * sizeof(std::uint32_t));
    // Features hold 64-bit numbers: an odd count of indices is filled up to keep them in place.
    if (chunk.indices.size() % 2) write(blanks.data(), sizeof(std::uint32_t));
    write(chunk.features.data(), chunk.features.size() * sizeof(SceneFeature));
    node.checksum = static_cast<std::uint32_t>(checksum);
    return good;
}

std::uint32_t SceneFileWriter::addImage(const QByteArray &bytes, int width, int height)
{
    SceneImage image{};
    image.place = static_cast<std::uint64_t>(m_file.pos());
    image.bytes = static_cast<std::uint32_t>(bytes.size());
    image.width = static_cast<std::uint32_t>(width);
    image.height = static_cast<std::uint32_t>(height);
    image.checksum = static_cast<std::uint32_t>(crc32_z(crc32_z(0, nullptr, 0),
                                                        reinterpret_cast<const Bytef *>(bytes.constData()),
                                                        static_cast<std::size_t>(bytes.size())));
    m_good = m_good && m_file.write(bytes) == bytes.size();
    m_images.push_back(image);
    return static_cast<std::uint32_t>(m_images.size()) - 1;
}

// In the file the root comes first and brothers stand together.
bool SceneFileWriter::finish(HeightDatum height, std::uint32_t root)
{
    std::vector<SceneNode> nodes = {m_nodes[root]};
    std::vector<std::uint32_t> from = {root};
    SceneFileHeader header{};
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        const std::vector<std::uint32_t> &children = m_children[from[index]];
        nodes[index].firstChild = static_cast<std::uint32_t>(nodes.size());
        nodes[index].children = static_cast<std::uint32_t>(children.size());
        if (children.empty()) {
            nodes[index].firstChild = 0;
            header.triangles += nodes[index].indices / 3;
        }
        for (const std::uint32_t child : children) {
            nodes.push_back(m_nodes[child]);
            nodes.back().parent = static_cast<std::uint32_t>(index);
            from.push_back(child);
        }
    }
    const qint64 gap = (64 - m_file.pos() % 64) % 64;
    const auto imageBytes = static_cast<qint64>(m_images.size() * sizeof(SceneImage));
    const auto nodeBytes = static_cast<qint64>(nodes.size() * sizeof(SceneNode));
    header.magic = sceneMagic;
    header.version = sceneVersion;
    header.nodes = static_cast<std::uint32_t>(nodes.size());
    header.images = static_cast<std::uint32_t>(m_images.size());
    header.nodesPlace = static_cast<std::uint64_t>(m_file.pos() + gap);
    header.imagesPlace = header.nodesPlace + static_cast<std::uint64_t>(nodeBytes);
    header.height = static_cast<std::uint32_t>(height);
    uLong checksum = crc32_z(0, nullptr, 0);
    if (imageBytes > 0)
        checksum = crc32_z(checksum, reinterpret_cast<const Bytef *>(m_images.data()),
                           static_cast<std::size_t>(imageBytes));
    checksum =
        crc32_z(checksum, reinterpret_cast<const Bytef *>(nodes.data()), static_cast<std::size_t>(nodeBytes));
    header.checksum = static_cast<std::uint32_t>(checksum);
    return m_good && m_file.write(QByteArray(gap, '\0')) == gap &&
           m_file.write(reinterpret_cast<const char *>(nodes.data()), nodeBytes) == nodeBytes &&
           (imageBytes == 0 ||
            m_file.write(reinterpret_cast<const char *>(m_images.data()), imageBytes) == imageBytes) &&
           m_file.flush() && m_file.seek(0) &&
           m_file.write(reinterpret_cast<const char *>(&header), sizeof header) == sizeof header &&
           m_file.flush();
}

} // namespace machi::core
