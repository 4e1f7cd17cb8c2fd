#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace machi::core {

/// What a surface of a city object is, after CityGML's boundary surface classes.
enum class SemanticClass : std::uint8_t {
    Unknown,
    Roof,
    Wall,
    Ground,
    OuterCeiling,
    OuterFloor,
    Closure,
    InteriorWall,
    Ceiling,
    Floor,
    Door,
    Window,
    Traffic,
    AuxiliaryTraffic,
    Water,
    WaterGround,
    WaterClosure,
    Triangle
};

/// The exact 3D geometry of one city object in one LOD: rings with holes in the source's own doubles.
/// Positions are x/y/z triples in the data set's CRS (longitude first), heights by its height datum.
struct ExactGeometry
{
    struct Ring
    {
        std::uint32_t first = 0; ///< index of the first vertex
        std::uint32_t count = 0; ///< the closing vertex is left out
        std::string id;          ///< gml:id, with or without the source giving one
    };
    /// One polygon: its outer ring, then its holes.
    struct Surface
    {
        std::uint32_t firstRing = 0;
        std::uint32_t ringCount = 0;
        SemanticClass semantic = SemanticClass::Unknown;
        std::uint16_t part = 0; ///< index into `parts`; 0 is the object itself
        std::string id;         ///< gml:id of the polygon
        std::string semanticId; ///< gml:id of the boundary surface, for its own attributes
    };
    /// Open curves and single points (LOD0 networks, trees, signs).
    struct Line
    {
        std::uint32_t first = 0;
        std::uint32_t count = 0; ///< 1 = a point
        std::string id;
    };

    std::uint8_t lod = 0;
    /// Geometry that is too big for one piece comes as several with the same lod and rising `piece`.
    std::uint32_t piece = 0;
    std::vector<double> positions;
    std::vector<Ring> rings;
    std::vector<Surface> surfaces;
    std::vector<Line> lines;
    std::vector<std::string> parts; ///< gml:ids; [0] is the object, then its parts, rooms and installations

    bool isEmpty() const { return positions.empty(); }
};

/// A texture on one ring: which picture, and u/v per vertex of the ring (closing vertex left out).
struct RingTexture
{
    std::string ringId;
    std::string image; ///< path relative to the file that names it
    std::vector<float> uv;
};

} // namespace machi::core
