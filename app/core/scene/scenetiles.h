#pragma once

#include "core/model/heightdatum.h"
#include "core/model/localframe.h"
#include "core/task/result.h"

#include <QFile>
#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace machi::core {

/// The 3D view's cache of a data set: `scene/tiles.bin` in its folder, a tree of tiles with triangles ready
/// for the graphics card. It can always be made again from the exact geometry. Layout of version 2,
/// little-endian, every block at a multiple of 64:
///   SceneFileHeader
///   per tile: SceneVertex[vertices], u32[indices], SceneFeature[features]   (place and counts in its node)
///   per picture: a JPEG or PNG file
///   SceneImage[images]
///   SceneNode[nodes]   the root first; children of one node one after the other
/// The tree stands on a fixed grid of 1/160 degree of longitude by 1/240 degree of latitude (about 560 by 460
/// m in Japan: the half grid square of JIS X 0410). A leaf is one square of it, a part of one that holds too
/// much, or several that together hold little. An object lies in the square of its centre; one larger than a
/// square is shared out surface by surface, so a box may reach over its square. In the leaves every object is
/// there once, in its best LOD up to 3, inner rooms and closure surfaces left out: they are exact. A node
/// above stands for all leaves below it, merged and simplified, at most about `sceneNodeTriangles` of them;
/// draw either it or its children, never both (tileselection.h chooses). Positions are metres in the
/// LocalFrame of the tile's origin. Heights are the source's own, above geoid or ellipsoid as the header
/// says.
struct SceneVertex
{
    float east, north, up;
    float normal[3]; ///< of the surface, unit length
    float feature;   ///< index into the tile's features, for a lookup texture
    float semantic;  ///< SemanticClass
    float u, v;      ///< in the tile's picture, v = 0 at its upper edge; below 0 where there is no texture
};
static_assert(sizeof(SceneVertex) == 40);

/// The triangles of one object in one tile. An object that came in pieces has several. In a merged tile
/// small neighbours are one block that bears the fid of the largest.
struct SceneFeature
{
    std::int64_t fid;
    std::uint32_t firstIndex; ///< into the tile's indices; three make a triangle
    std::uint32_t indexCount;
    std::array<float, 3> low; ///< box, metres as positions
    std::array<float, 3> high;
};
static_assert(sizeof(SceneFeature) == 40);

constexpr std::uint32_t noSceneIndex = 0xffffffff;

struct SceneNode
{
    double longitude, latitude, height; ///< origin: degrees, metres
    double west, south, east, north;    ///< box of what lies in it and below, degrees
    std::uint64_t place;                ///< of the vertices, bytes from the start of the file
    std::uint32_t vertices, indices, features;
    std::uint32_t checksum; ///< CRC-32 of the three blocks
    float low, high;        ///< heights as in the source, metres
    float error;            ///< metres by which what is drawn may be wrong; 0 in a leaf
    std::int32_t level;     ///< its square is 2^level squares of the grid wide
    std::uint32_t parent;   ///< into `nodes()`; `noSceneIndex` at the root
    std::uint32_t firstChild;
    std::uint32_t children;      ///< 0: a leaf
    std::uint32_t image;         ///< into `images()`, or `noSceneIndex`
    std::array<float, 3> boxLow; ///< metres as positions, of what lies in it and below
    std::array<float, 3> boxHigh;

    bool isLeaf() const { return children == 0; }
};
static_assert(sizeof(SceneNode) == 136);

/// A picture that the textures of a tile were packed into, a JPEG or PNG file as QImage reads it.
struct SceneImage
{
    std::uint64_t place;
    std::uint32_t bytes;
    std::uint32_t width, height; ///< pixels
    std::uint32_t checksum;
};
static_assert(sizeof(SceneImage) == 24);

struct SceneFileHeader
{
    std::array<char, 8> magic; ///< `MACHI3D` and a zero; written last, so a torn file has none
    std::uint32_t version;
    std::uint32_t nodes;
    std::uint64_t nodesPlace;
    std::uint64_t imagesPlace;
    std::uint32_t images;
    std::uint32_t height;    ///< HeightDatum
    std::uint64_t triangles; ///< of all leaves
    std::uint32_t checksum;  ///< CRC-32 of images and nodes
    std::array<std::uint8_t, 12> unused;
};
static_assert(sizeof(SceneFileHeader) == 64);

constexpr std::array<char, 8> sceneMagic = {'M', 'A', 'C', 'H', 'I', '3', 'D', '\0'};
constexpr std::uint32_t sceneVersion = 2;
constexpr double sceneColumnsPerDegree = 160;
constexpr double sceneRowsPerDegree = 240;
/// What a merged tile is kept to; a leaf with more than four times as many is parted where it can be.
constexpr std::uint32_t sceneNodeTriangles = 12'000;

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

    /// Of the folder that `Project::dataFolder` gives. `store.no-scene`; `store.scene-damaged` (an older
    /// version too): make it again with `rebuildScene`.
    static Result<std::unique_ptr<SceneTiles>> open(const QString &dataFolder);
    /// A file of this format elsewhere.
    static Result<std::unique_ptr<SceneTiles>> openFile(const QString &path);
    ~SceneTiles();

    HeightDatum height() const { return static_cast<HeightDatum>(m_header.height); }
    std::uint64_t triangles() const { return m_header.triangles; } ///< of all leaves
    /// The tree; never empty.
    std::span<const SceneNode> nodes() const { return m_nodes; }
    std::span<const SceneImage> images() const { return m_images; }
    Content content(const SceneNode &node) const;
    /// The bytes of a picture, for QImage::fromData.
    std::span<const unsigned char> picture(const SceneImage &image) const;
    /// Compares the tile with its checksum, which touches all of its memory.
    bool isIntact(const SceneNode &node) const;
    bool isIntact(const SceneImage &image) const;
    /// Bytes of the tile in the file, without its picture.
    static std::uint64_t bytes(const SceneNode &node);
    /// Lets the memory of a tile's bytes go, where the system can; they come back when they are looked at.
    void release(const SceneNode &node) const;

private:
    explicit SceneTiles(const QString &path);
    bool load();
    bool isSound() const;

    QFile m_file;
    const unsigned char *m_data = nullptr;
    SceneFileHeader m_header{};
    std::vector<SceneNode> m_nodes;
    std::vector<SceneImage> m_images;
};

} // namespace machi::core
