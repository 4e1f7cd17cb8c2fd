#pragma once

#include "core/scene/scenechunk.h"

#include <QFile>

#include <vector>

namespace machi::core {

/// A node without anything in it: its boxes hold nothing.
SceneNode emptyNode(const LocalFrame &frame, std::int32_t level);
/// Makes the box of positions hold this as well.
void growBox(SceneNode &node, const std::array<double, 3> &at);
void growBox(SceneNode &node, const SceneChunk &chunk);
/// The child's boxes, degrees and heights too; `motion` leads from its frame to that of the node.
void growBox(SceneNode &node, const SceneNode &child, const RigidMotion &motion);

/// Writes a file of the format of scenetiles.h: blocks as they come, the index last. One thread.
class SceneFileWriter
{
public:
    /// `file` is open for writing and empty.
    explicit SceneFileWriter(QFile &file);

    /// Sets place, counts and checksum. False = the file has an error.
    bool writeBlock(const SceneChunk &chunk, SceneNode &node);
    /// For `SceneNode::image`; `bytes` = a JPEG or PNG file.
    std::uint32_t addImage(const QByteArray &bytes, int width, int height);
    /// Children come before their parent, which names them by the numbers that they got here.
    std::uint32_t addNode(const SceneNode &node, std::vector<std::uint32_t> &&children);
    const SceneNode &node(std::uint32_t number) const { return m_nodes[number]; }
    /// Writes index and header.
    bool finish(HeightDatum height, std::uint32_t root);

private:
    QFile &m_file;
    bool m_good = false;
    std::vector<SceneNode> m_nodes;
    std::vector<std::vector<std::uint32_t>> m_children;
    std::vector<SceneImage> m_images;
};

} // namespace machi::core
