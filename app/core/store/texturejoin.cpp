#include "core/store/texturejoin.h"

#include <QDir>

#include <functional>
#include <string_view>
#include <utility>

namespace machi::core {

namespace {

/// About 60 MB of hash table.
constexpr std::size_t texturesPerPass = 1'000'000;

std::uint64_t idHash(std::string_view id)
{
    if (!id.empty() && id.front() == '#') id.remove_prefix(1);
    return std::hash<std::string_view>()(id);
}

std::uint64_t withSource(std::uint64_t hash, std::int32_t source)
{
    hash ^= static_cast<std::uint64_t>(source) * 0x9e3779b97f4a7c15u;
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9u;
    return hash ^ (hash >> 31);
}

} // namespace

TextureJoin::TextureJoin(const QString &folder)
    : m_rings(QDir(folder).filePath(QStringLiteral("rings.spill"))),
      m_textures(QDir(folder).filePath(QStringLiteral("textures.spill")))
{
}

Issue TextureJoin::error() const
{
    return m_rings.error().code.isEmpty() ? m_textures.error() : m_rings.error();
}

bool TextureJoin::addRings(std::int64_t fid, std::int32_t source, const ExactGeometry &geometry)
{
    std::uint32_t number = 0;
    for (const ExactGeometry::Surface &surface : geometry.surfaces)
        for (std::uint32_t index = 0; index < surface.ringCount; ++index, ++number) {
            const ExactGeometry::Ring &ring = geometry.rings[surface.firstRing + index];
            if (ring.id.empty()) continue;
            const RingRecord record{
                idHash(ring.id), fid,   number & 0xfffffffu, geometry.lod & 15u, geometry.piece,
                ring.count,      source};
            if (m_rings.append(&record, sizeof record) < 0) return false;
        }
    return true;
}

bool TextureJoin::addTexture(std::int32_t source, const RingTexture &texture)
{
    m_imageKey = std::to_string(source);
    m_imageKey += ' ';
    m_imageKey += texture.image;
    const auto image =
        m_images.try_emplace(m_imageKey, static_cast<std::uint32_t>(m_images.size() + 1)).first->second;
    const TextureRecord record{withSource(idHash(texture.ringId), source), image,
                               static_cast<std::uint32_t>(texture.uv.size())};
    ++m_textureCount;
    return m_textures.append(&record, sizeof record) >= 0 &&
           m_textures.append(texture.uv.data(), texture.uv.size() * sizeof(float)) >= 0;
}

bool TextureJoin::writeImages(Database &database)
{
    Statement row = database.prepare("INSERT INTO textures VALUES (?, ?, ?)");
    for (const auto &[key, id] : m_images) {
        const std::size_t blank = key.find(' ');
        row.bind(1, static_cast<std::int64_t>(id));
        row.bind(2, std::string_view(key).substr(0, blank)); // the column's type makes it a number
        row.bind(3, std::string_view(key).substr(blank + 1));
        if (!row.run()) return false;
    }
    return true;
}

bool TextureJoin::loadTextures(qint64 &place)
{
    m_waiting.clear();
    TextureRecord record{};
    while (place < m_textures.size() && m_waiting.size() < texturesPerPass) {
        if (!m_textures.read(place, &record, sizeof record)) return false;
        if (!m_waiting.try_emplace(record.hash, Waiting{place}).second) ++m_repeated;
        place += static_cast<qint64>(sizeof record + record.values * sizeof(float));
    }
    return true;
}

bool TextureJoin::passOverRings(Statement &insert)
{
    RingRecord ring{};
    TextureRecord texture{};
    std::vector<float> uv;
    std::size_t number = 0;
    for (qint64 place = 0; place < m_rings.size(); place += static_cast<qint64>(sizeof ring), ++number) {
        if (!m_rings.read(place, &ring, sizeof ring)) return false;
        std::int32_t source = ring.source;
        if (source == unknownSource)
            if (const auto late = m_lateSources.find(ring.fid); late != m_lateSources.end())
                source = late->second;
        const auto found = m_waiting.find(withSource(ring.hash, source));
        if (found == m_waiting.end() || m_textured[number]) continue;
        if (!m_textures.read(found->second.place, &texture, sizeof texture)) return false;
        const bool counts = !std::exchange(found->second.used, true);
        if (texture.values != ring.vertices * 2) {
            m_mismatched += counts;
            continue;
        }
        uv.resize(texture.values);
        if (!m_textures.read(found->second.place + static_cast<qint64>(sizeof texture), uv.data(),
                             uv.size() * sizeof(float)))
            return false;
        m_textured[number] = true;
        m_matched += counts;
        insert.bind(1, ring.fid);
        insert.bind(2, static_cast<int>(ring.lod));
        insert.bind(3, static_cast<std::int64_t>(ring.piece));
        insert.bind(4, static_cast<int>(ring.ring));
        insert.bind(5, static_cast<std::int64_t>(texture.image));
        insert.bindBlob(6, uv.data(), uv.size() * sizeof(float));
        if (!insert.run()) return false;
    }
    return true;
}

bool TextureJoin::join(Database &database)
{
    if (!hasTextures()) return true;
    if (!database.execute(
            "CREATE TABLE textures(id INTEGER PRIMARY KEY, source INTEGER NOT NULL, image TEXT NOT NULL); "
            "CREATE TABLE texture_coordinates(fid INTEGER NOT NULL, lod INTEGER NOT NULL, "
            "piece INTEGER NOT NULL, ring INTEGER NOT NULL, texture INTEGER NOT NULL, uv BLOB NOT NULL)"))
        return false;
    if (!writeImages(database)) return false;
    m_textured.assign(static_cast<std::size_t>(m_rings.size()) / sizeof(RingRecord), false);
    Statement insert = database.prepare("INSERT INTO texture_coordinates VALUES (?, ?, ?, ?, ?, ?)", true);
    for (qint64 place = 0; place < m_textures.size();)
        if (!loadTextures(place) || !passOverRings(insert)) return false;
    insert = {};
    return database.execute("CREATE INDEX texture_place ON texture_coordinates(fid, lod, piece)");
}

} // namespace machi::core
