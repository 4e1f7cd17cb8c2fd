#pragma once

#include "core/model/heightdatum.h"
#include "core/task/result.h"

#include <QFile>
#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace machi::core {

/// The 3D view's cache of a data set: `scene/tiles.bin` in its folder, triangles ready for the graphics card.
/// It can always be made again from the exact geometry. Layout, little-endian, every block at a multiple of
/// 64:
///   SceneFileHeader
///   per tile: SceneVertex[vertices], u32[indices], SceneFeature[features]   (place and counts in the index)
///   SceneTile[tiles]   the index, sorted by row, then column
/// A leaf tile is one square of a fixed grid of 1/160 degree of longitude by 1/240 degree of latitude (about
/// 560 by 460 m in Japan: the half grid square of JIS X 0410). An object lies in the tile of its centre; one
/// larger than a tile is shared out surface by surface, so a tile's box may reach over its square. Every
/// object is there once, in its best LOD up to 3, inner rooms and closure surfaces left out. Positions are
/// metres east, north, up on the plane that touches the GRS80 ellipsoid at the tile's origin (centre of the
/// square, height 0). Heights are the source's own, above geoid or ellipsoid as the header says.
struct SceneVertex
{
    float east, north, up;
    float normal[3]; ///< of the surface, unit length
    float feature;   ///< index into the tile's features, for a lookup texture
    float semantic;  ///< SemanticClass
};
static_assert(sizeof(SceneVertex) == 32);

/// The triangles of one object in one tile. An object that came in pieces has several.
struct SceneFeature
{
    std::int64_t fid;
    std::uint32_t firstIndex; ///< into the tile's indices; three make a triangle
    std::uint32_t indexCount;
    std::array<float, 3> low; ///< box, metres as positions
    std::array<float, 3> high;
};
static_assert(sizeof(SceneFeature) == 40);

struct SceneTile
{
    std::int32_t column;                ///< floor(longitude × 160)
    std::int32_t row;                   ///< floor(latitude × 240)
    double longitude, latitude, height; ///< origin: degrees, metres
    double west, south, east, north;    ///< box of what lies in it, degrees
    float low, high;                    ///< heights, metres
    std::uint64_t place;                ///< of the vertices, bytes from the start of the file
    std::uint32_t vertices, indices, features;
    std::uint32_t checksum; ///< CRC-32 of the three blocks
};
static_assert(sizeof(SceneTile) == 96);

struct SceneFileHeader
{
    std::array<char, 8> magic; ///< `MACHI3D` and a zero; written last, so a torn file has none
    std::uint32_t version;
    std::uint32_t tiles;
    std::uint64_t indexPlace;
    std::uint64_t triangles;
    std::uint32_t height; ///< HeightDatum
    std::uint32_t indexChecksum;
    std::array<std::uint8_t, 24> unused;
};
static_assert(sizeof(SceneFileHeader) == 64);

constexpr std::array<char, 8> sceneMagic = {'M', 'A', 'C', 'H', 'I', '3', 'D', '\0'};
constexpr std::uint32_t sceneVersion = 1;
constexpr double sceneColumnsPerDegree = 160;
constexpr double sceneRowsPerDegree = 240;

/// Reads them, memory-mapped. The spans live as long as this does. Any thread, once it is open.
class SceneTiles
{
public:
    struct Content
    {
        std::span<const SceneVertex> vertices;
        std::span<const std::uint32_t> indices;
        std::span<const SceneFeature> features;
    };

    /// Of the folder that `Project::dataFolder` gives. `store.no-scene`, `store.scene-damaged`: make it
    /// again.
    static Result<std::unique_ptr<SceneTiles>> open(const QString &dataFolder);
    ~SceneTiles();

    HeightDatum height() const { return static_cast<HeightDatum>(m_header.height); }
    std::uint64_t triangles() const { return m_header.triangles; }
    std::span<const SceneTile> tiles() const { return m_tiles; }
    Content content(const SceneTile &tile) const;
    /// Compares the tile with its checksum, which touches all of its memory.
    bool isIntact(const SceneTile &tile) const;

private:
    explicit SceneTiles(const QString &path);
    bool load();

    QFile m_file;
    const unsigned char *m_data = nullptr;
    SceneFileHeader m_header{};
    std::vector<SceneTile> m_tiles;
};

} // namespace machi::core
