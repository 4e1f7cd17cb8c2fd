#include "core/scene/scenetiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <zlib.h>

#include <cstring>

namespace machi::core {

namespace {

Issue sceneIssue(const char *code, const QString &message, const QString &path)
{
    return makeError(QLatin1String(code), message, QDir::toNativeSeparators(path));
}

std::uint32_t checksumOf(const void *data, std::size_t size)
{
    return static_cast<std::uint32_t>(
        crc32_z(crc32_z(0, nullptr, 0), static_cast<const Bytef *>(data), size));
}

/// Indices as they lie in the file: filled up to an even count.
std::uint64_t storedIndices(const SceneTile &tile)
{
    return (std::uint64_t{tile.indices} + 1) / 2 * 2;
}

std::uint64_t bytesOf(const SceneTile &tile)
{
    return std::uint64_t{tile.vertices} * sizeof(SceneVertex) + storedIndices(tile) * sizeof(std::uint32_t) +
           std::uint64_t{tile.features} * sizeof(SceneFeature);
}

} // namespace

SceneTiles::SceneTiles(const QString &path) : m_file(path) {}
SceneTiles::~SceneTiles() = default;

Result<std::unique_ptr<SceneTiles>> SceneTiles::open(const QString &dataFolder)
{
    const QString path = QDir(dataFolder).filePath(QStringLiteral("scene/tiles.bin"));
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
    if (m_header.magic != sceneMagic || m_header.version != sceneVersion || m_header.indexPlace > size ||
        m_header.tiles > (size - m_header.indexPlace) / sizeof(SceneTile) || m_header.height > 2)
        return false;
    m_data = m_file.map(0, m_file.size());
    if (!m_data) return false;
    m_tiles.resize(m_header.tiles);
    std::memcpy(m_tiles.data(), m_data + m_header.indexPlace, m_tiles.size() * sizeof(SceneTile));
    if (checksumOf(m_tiles.data(), m_tiles.size() * sizeof(SceneTile)) != m_header.indexChecksum)
        return false;
    for (const SceneTile &tile : m_tiles)
        if (tile.place % 64 || tile.place > size || bytesOf(tile) > size - tile.place) return false;
    return true;
}

SceneTiles::Content SceneTiles::content(const SceneTile &tile) const
{
    const unsigned char *at = m_data + tile.place;
    Content content;
    content.vertices = {reinterpret_cast<const SceneVertex *>(at), tile.vertices};
    at += content.vertices.size_bytes();
    content.indices = {reinterpret_cast<const std::uint32_t *>(at), tile.indices};
    at += storedIndices(tile) * sizeof(std::uint32_t);
    content.features = {reinterpret_cast<const SceneFeature *>(at), tile.features};
    return content;
}

bool SceneTiles::isIntact(const SceneTile &tile) const
{
    return checksumOf(m_data + tile.place, static_cast<std::size_t>(bytesOf(tile))) == tile.checksum;
}

} // namespace machi::core
