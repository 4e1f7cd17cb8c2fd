#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace machi::core {

/// Cuts polygons with holes in space into triangles. Convex ones become fans; others are cut by clipping
/// ears, large ones by GEOS's constrained Delaunay triangulation. Polygons that cross themselves give some
/// triangles, never none and never an endless loop. Keeps scratch memory; one thread.
class Triangulator
{
public:
    struct Point
    {
        double x, y, z;
    };

    /// `points` holds the rings one after the other, each without its closing vertex; `ringSizes` says how
    /// many each has, the outer ring first. Appends triples of indices into `points`, wound as the outer ring
    /// is. False when the polygon has no area. `normal()` is then meaningless.
    bool triangulate(std::span<const Point> points, std::span<const std::uint32_t> ringSizes,
                     std::vector<std::uint32_t> &triangles);
    /// Unit normal of the last polygon, by Newell's method over its outer ring.
    Point normal() const { return m_normal; }
    /// The last polygon crosses itself, or a hole lies outside or across its border: what came out is as near
    /// to it as can be, and not exact.
    bool wasForced() const { return m_forced; }

private:
    struct Node
    {
        std::uint32_t vertex;
        double x, y;
        std::int32_t previous, next;
        bool reflex;
    };
    bool computeNormal(std::span<const Point> ring);
    void project(std::span<const Point> points);
    bool isConvex(std::uint32_t count) const;
    std::int32_t makeRing(std::uint32_t first, std::uint32_t count, bool counterClockwise);
    std::int32_t insertNode(std::uint32_t vertex, std::int32_t after);
    std::int32_t joinHoles(std::int32_t outer, std::span<const std::uint32_t> ringSizes);
    std::int32_t findBridge(std::int32_t hole, std::int32_t outer) const;
    std::int32_t split(std::int32_t a, std::int32_t b);
    void clipEars(std::int32_t start, std::vector<std::uint32_t> &triangles);
    bool isEar(std::int32_t node) const;
    void updateReflex(std::int32_t node);
    bool delaunay(std::span<const std::uint32_t> ringSizes, std::vector<std::uint32_t> &triangles) const;

    Point m_normal{};
    bool m_forced = false;
    std::vector<double> m_flat; ///< x, y of every point, outer ring counter-clockwise
    std::vector<Node> m_nodes;
};

} // namespace machi::core
