#pragma once

#include "core/model/exactgeometry.h"
#include "core/model/extent.h"
#include "core/model/shape.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace machi::core::citygml {

/// The outline of faces that share their edges, such as the triangles of a terrain or a flood surface, seen
/// from above: an edge that two faces have in common cancels, what is left is the outline. Takes any number
/// of faces and remembers only edges that have no partner yet; when these become too many, what is there is
/// closed off and the outline comes out in several polygons along that seam. x/y must be equal to the last
/// bit to be the same.
class Outline
{
public:
    /// What would have more than `maxVertices` comes out as its box.
    explicit Outline(std::size_t maxOpenEdges = 200'000, std::size_t maxVertices = 1'000'000);

    /// One polygon with holes; faces without an area seen from above add nothing.
    void add(const ExactGeometry &geometry, const ExactGeometry::Surface &surface);
    /// A MultiPolygon, empty without faces. The outline is empty afterwards.
    Shape take();
    /// True when what take() gave last may overlap or cross itself: faces overlapped or did not close.
    bool isDoubtful() const { return m_doubtful; }
    /// True when it came out in several parts because of its size.
    bool hasSeams() const { return m_seams; }
    /// True when it was too much to keep, and its box was given.
    bool isBox() const { return m_isBox; }

private:
    struct Edge
    {
        double ax = 0, ay = 0, bx = 0, by = 0; ///< a before b
        std::int32_t net = 0;                  ///< how much oftener from a to b than from b to a
        bool used = false;
    };
    void addRing(const double *xyz, std::size_t count, bool clockwise);
    void addEdge(double ax, double ay, double bx, double by);
    void remove(std::size_t slot);
    void grow();
    void close();

    std::vector<Edge> m_edges; ///< open addressing, size a power of two
    std::size_t m_open = 0;
    std::size_t m_maxOpen;
    Shape m_shape;
    bool m_doubtful = false;
    std::size_t m_maxVertices;
    Extent m_box; ///< of what was too much
    bool m_seams = false;
    bool m_isBox = false;
    bool m_taken = false; ///< what add() brings next is another outline
};

/// Signed area of a ring seen from above, counter-clockwise positive; the ring's own unit, squared.
double signedArea(const double *coordinates, std::size_t count, std::size_t stride);

/// Joins directed edges (x/y of start and end, inside on the left) to polygons with holes and appends them to
/// `shape`. False when some edges did not close.
bool assemblePolygons(const std::vector<double> &edges, Shape &shape);

} // namespace machi::core::citygml
