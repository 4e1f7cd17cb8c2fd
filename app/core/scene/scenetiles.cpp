#include "core/scene/scenetiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <zlib.h>

#include <cstring>

#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace machi::core {

namespace {

Issue sceneIssue(const char *code, const QString &message, const QString &path)
{
    return makeError(QLatin1String(code), message, QDir::toNativeSeparators(path));
}

std::uint32_t checksumOf(const void *data, std::size_t size, uLong before = 0)
{
    return static_cast<std::uint32_t>(crc32_z(before, static_cast<const Bytef *>(data), size));
}

/// Indices as they lie in the file: filled up to an even count.
std::uint64_t storedIndices(const SceneNode &node)
{
    return (std::uint64_t{node.indices} + 1) / 2 * 2;
}

std::uint64_t bytesOf(const SceneNode &node)
{
    return std::uint64_t{node.vertices} * sizeof(SceneVertex) + storedIndices(node) * sizeof(std::uint32_t) +
           std::uint64_t{node.features} * sizeof(SceneFeature);
}

} // namespace

SceneTiles::SceneTiles(const QString &path) : m_file(path) {}
SceneTiles::~SceneTiles() = default;

Result<std::unique_ptr<SceneTiles>> SceneTiles::open(const QString &dataFolder)
{
    return openFile(QDir(dataFolder).filePath(QStringLiteral("scene/tiles.bin")));
}

Result<std::unique_ptr<SceneTiles>> SceneTiles::openFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return sceneIssue("store.no-scene",
                          QCoreApplication::translate("SceneTiles", "The data set has no scene tiles."),
                          path);
    std::unique_ptr<SceneTiles> tiles(new SceneTiles(path));
    if (!tiles->load())
        return sceneIssue("store.scene-damaged",
                          QCoreApplication::translate("SceneTiles", "The scene tiles are damaged."), path);
    return tiles;
}

bool SceneTiles::load()
{
    if (!m_file.open(QIODevice::ReadOnly)) return false;
    const auto size = static_cast<std::uint64_t>(m_file.size());
    if (size < sizeof m_header ||
        m_file.read(reinterpret_cast<char *>(&m_header), sizeof m_header) != sizeof m_header)
        return false;
    const auto fits = [size](std::uint64_t place, std::uint64_t count, std::uint64_t each) {
        return place <= size && count <= (size - place) / each;
    };
    if (m_header.magic != sceneMagic || m_header.version != sceneVersion || m_header.height > 2 ||
        m_header.nodes == 0 || !fits(m_header.nodesPlace, m_header.nodes, sizeof(SceneNode)) ||
        !fits(m_header.imagesPlace, m_header.images, sizeof(SceneImage)))
        return false;
    m_data = m_file.map(0, m_file.size());
    if (!m_data) return false;
    m_images.resize(m_header.images);
    m_nodes.resize(m_header.nodes);
    if (!m_images.empty())
        std::memcpy(m_images.data(), m_data + m_header.imagesPlace, m_images.size() * sizeof(SceneImage));
    std::memcpy(m_nodes.data(), m_data + m_header.nodesPlace, m_nodes.size() * sizeof(SceneNode));
    const std::uint32_t sum = checksumOf(m_nodes.data(), m_nodes.size() * sizeof(SceneNode),
                                         checksumOf(m_images.data(), m_images.size() * sizeof(SceneImage)));
    if (sum != m_header.checksum) return false;
    for (const SceneNode &node : m_nodes)
        if (node.place % 64 || !fits(node.place, bytesOf(node), 1)) return false;
    for (const SceneImage &image : m_images)
        if (!fits(image.place, image.bytes, 1)) return false;
    return isSound();
}

// Whoever follows the links must come to an end.
bool SceneTiles::isSound() const
{
    const auto count = static_cast<std::uint32_t>(m_nodes.size());
    for (std::uint32_t index = 0; index < count; ++index) {
        const SceneNode &node = m_nodes[index];
        if (index == 0 ? node.parent != noSceneIndex : node.parent >= index) return false;
        if (node.image != noSceneIndex && node.image >= m_images.size()) return false;
        if (node.children == 0) continue;
        if (node.firstChild <= index || node.firstChild > count || node.children > count - node.firstChild)
            return false;
        for (std::uint32_t child = 0; child < node.children; ++child)
            if (m_nodes[node.firstChild + child].parent != index) return false;
    }
    return true;
}

SceneTiles::Content SceneTiles::content(const SceneNode &node) const
{
    const unsigned char *at = m_data + node.place;
    Content content;
    content.vertices = {reinterpret_cast<const SceneVertex *>(at), node.vertices};
    at += content.vertices.size_bytes();
    content.indices = {reinterpret_cast<const std::uint32_t *>(at), node.indices};
    at += storedIndices(node) * sizeof(std::uint32_t);
    content.features = {reinterpret_cast<const SceneFeature *>(at), node.features};
    return content;
}

std::span<const unsigned char> SceneTiles::picture(const SceneImage &image) const
{
    return {m_data + image.place, image.bytes};
}

bool SceneTiles::isIntact(const SceneNode &node) const
{
    return checksumOf(m_data + node.place, static_cast<std::size_t>(bytesOf(node))) == node.checksum;
}

bool SceneTiles::isIntact(const SceneImage &image) const
{
    return checksumOf(m_data + image.place, image.bytes) == image.checksum;
}

std::uint64_t SceneTiles::bytes(const SceneNode &node)
{
    return bytesOf(node);
}

void SceneTiles::release(const SceneNode &node) const
{
#ifdef Q_OS_UNIX
    // Whole pages only: a neighbour's may still be in use.
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto begin = (reinterpret_cast<std::uintptr_t>(m_data + node.place) + page - 1) / page * page;
    const auto end = reinterpret_cast<std::uintptr_t>(m_data + node.place + bytesOf(node)) / page * page;
    if (end > begin) madvise(reinterpret_cast<void *>(begin), end - begin, MADV_DONTNEED);
#else
    Q_UNUSED(node)
#endif
}

} // namespace machi::core
