#pragma once

#include "core/model/exactgeometry.h"
#include "core/scene/spillfile.h"
#include "core/sqlite/database.h"

#include <unordered_map>
#include <vector>

namespace machi::core {

/// Joins textures, which come by the ids of rings, to the rings themselves, which may come before or after.
/// Both wait on disk; the join holds a bounded part of the textures in memory and passes over the rings.
/// Ids are compared by 64-bit hashes within one source file. One thread.
class TextureJoin
{
public:
    static constexpr std::int32_t unknownSource = -1;

    explicit TextureJoin(const QString &folder);

    /// `source` = index of the source file, or `unknownSource` until `setSource` tells it for the object.
    bool addRings(std::int64_t fid, std::int32_t source, const ExactGeometry &geometry);
    void setSource(std::int64_t fid, std::int32_t source) { m_lateSources[fid] = source; }
    bool addTexture(std::int32_t source, const RingTexture &texture);
    bool hasTextures() const { return m_textureCount > 0; }

    /// Fills textures(id, source, image) and texture_coordinates(fid, lod, piece, ring, texture, uv), where
    /// `ring` counts the rings of one piece in the order of its surfaces and `uv` are float pairs, one per
    /// vertex.
    bool join(Database &database);
    /// Textures of rings that are not there. A ring named again (another theme, a repetition) does not count.
    std::int64_t unmatched() const { return m_textureCount - m_matched - m_mismatched - m_repeated; }
    std::int64_t matched() const { return m_matched; }
    std::int64_t mismatched() const { return m_mismatched; } ///< another number of vertices
    /// Of a failed add; a failed join leaves its error here or in the database.
    Issue error() const;

private:
    struct RingRecord
    {
        std::uint64_t hash;
        std::int64_t fid;
        std::uint32_t ring : 28;
        std::uint32_t lod : 4;
        std::uint32_t piece;
        std::uint32_t vertices;
        std::int32_t source;
    };
    struct TextureRecord
    {
        std::uint64_t hash; ///< with the source in it
        std::uint32_t image;
        std::uint32_t values;
    };
    struct Waiting
    {
        qint64 place;
        bool used = false;
    };
    bool writeImages(Database &database);
    bool loadTextures(qint64 &place);
    bool passOverRings(Statement &insert);

    SpillFile m_rings;
    SpillFile m_textures;
    std::unordered_map<std::string, std::uint32_t> m_images; ///< source number, a blank, path
    std::string m_imageKey;
    std::int64_t m_textureCount = 0;
    std::int64_t m_matched = 0;
    std::int64_t m_mismatched = 0;
    std::int64_t m_repeated = 0;
    std::unordered_map<std::int64_t, std::int32_t>
        m_lateSources; ///< of objects whose pieces came before them
    std::unordered_map<std::uint64_t, Waiting> m_waiting;
    std::vector<bool> m_textured; ///< per ring record: the first texture wins
};

} // namespace machi::core
