// Rings and polygons from loose directed edges.
#include "core/io/citygml/outline.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <unordered_map>

namespace machi::core::citygml {

namespace {

struct Point
{
    double x = 0, y = 0;
    bool operator==(const Point &other) const { return x == other.x && y == other.y; }
};

struct PointHash
{
    std::size_t operator()(const Point &point) const
    {
        std::uint64_t a = 0;
        std::uint64_t b = 0;
        std::memcpy(&a, &point.x, sizeof a);
        std::memcpy(&b, &point.y, sizeof b);
        std::uint64_t hash = a * 0x9e3779b97f4a7c15u;
        hash = (hash ^ (hash >> 29) ^ b) * 0xbf58476d1ce4e5b9u;
        return static_cast<std::size_t>(hash ^ (hash >> 32));
    }
};

struct Ring
{
    std::vector<Point> points; ///< not closed
    double area = 0;
    double west = 0, south = 0, east = 0, north = 0;
};

/// The edges as a graph: where each vertex leads to.
class EdgeGraph
{
public:
    explicit EdgeGraph(const std::vector<double> &edges)
    {
        const std::size_t count = edges.size() / 4;
        std::unordered_map<Point, std::uint32_t, PointHash> index;
        index.reserve(count * 2);
        const auto vertex = [&](double x, double y) {
            const auto [at, added] =
                index.try_emplace(Point{x, y}, static_cast<std::uint32_t>(m_points.size()));
            if (added) m_points.push_back({x, y});
            return at->second;
        };
        std::vector<std::uint32_t> from(count);
        std::vector<std::uint32_t> to(count);
        for (std::size_t at = 0; at < count; ++at) {
            from[at] = vertex(edges[at * 4], edges[at * 4 + 1]);
            to[at] = vertex(edges[at * 4 + 2], edges[at * 4 + 3]);
        }
        m_first.assign(m_points.size() + 1, 0);
        for (const std::uint32_t start : from)
            ++m_first[start + 1];
        for (std::size_t at = 1; at < m_first.size(); ++at)
            m_first[at] += m_first[at - 1];
        m_next = m_first;
        m_ends.resize(count);
        for (std::size_t at = 0; at < count; ++at)
            m_ends[m_next[from[at]]++] = to[at];
        std::copy(m_first.begin(), m_first.end(), m_next.begin());
    }

    /// Simple rings: a walk that comes back to one of its own vertices sheds the loop it has made there.
    bool rings(std::vector<Ring> &found)
    {
        bool closed = true;
        std::vector<std::uint32_t> path;
        std::vector<std::uint32_t> place(m_points.size(), none);
        for (std::uint32_t start = 0; start < m_points.size(); ++start) {
            while (m_next[start] < m_first[start + 1]) {
                path.assign(1, start);
                place[start] = 0;
                while (true) {
                    const std::uint32_t here = path.back();
                    if (m_next[here] == m_first[here + 1]) {
                        closed = closed && path.size() == 1;
                        break;
                    }
                    const std::uint32_t there = m_ends[m_next[here]++];
                    if (place[there] == none) {
                        place[there] = static_cast<std::uint32_t>(path.size());
                        path.push_back(there);
                        continue;
                    }
                    shed(path, place, place[there], found);
                    if (path.size() == 1) break;
                }
                for (const std::uint32_t vertex : path)
                    place[vertex] = none;
            }
        }
        return closed;
    }

private:
    static constexpr std::uint32_t none = ~0u;

    void shed(std::vector<std::uint32_t> &path, std::vector<std::uint32_t> &place, std::uint32_t first,
              std::vector<Ring> &found)
    {
        Ring ring;
        for (std::size_t at = first; at < path.size(); ++at)
            ring.points.push_back(m_points[path[at]]);
        for (std::size_t at = first + 1; at < path.size(); ++at)
            place[path[at]] = none;
        path.resize(first + 1);
        finish(ring);
        if (ring.points.size() >= 3 && ring.area != 0) found.push_back(std::move(ring));
    }

    // Vertices in the middle of a straight edge come from faces that are gone.
    static void finish(Ring &ring)
    {
        std::vector<Point> kept;
        const std::size_t count = ring.points.size();
        for (std::size_t at = 0; at < count; ++at) {
            const Point &before = kept.empty() ? ring.points[(at + count - 1) % count] : kept.back();
            const Point &here = ring.points[at];
            const Point &after = ring.points[(at + 1) % count];
            const double cross =
                (here.x - before.x) * (after.y - here.y) - (here.y - before.y) * (after.x - here.x);
            if (cross != 0) kept.push_back(here);
        }
        ring.points = std::move(kept);
        if (ring.points.size() < 3) return;
        ring.area = signedArea(&ring.points[0].x, ring.points.size(), 2);
        ring.west = ring.east = ring.points[0].x;
        ring.south = ring.north = ring.points[0].y;
        for (const Point &point : ring.points) {
            ring.west = std::min(ring.west, point.x);
            ring.east = std::max(ring.east, point.x);
            ring.south = std::min(ring.south, point.y);
            ring.north = std::max(ring.north, point.y);
        }
    }

    std::vector<Point> m_points;
    std::vector<std::uint32_t> m_first; ///< into m_ends, by vertex
    std::vector<std::uint32_t> m_next;
    std::vector<std::uint32_t> m_ends;
};

bool contains(const Ring &ring, const Point &point)
{
    bool inside = false;
    const std::size_t count = ring.points.size();
    for (std::size_t at = 0, before = count - 1; at < count; before = at++) {
        const Point &a = ring.points[at];
        const Point &b = ring.points[before];
        if ((a.y > point.y) == (b.y > point.y)) continue;
        if (point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
    }
    return inside;
}

void append(const Ring &ring, Shape &shape)
{
    shape.rings.push_back(static_cast<std::uint32_t>(shape.coordinates.size() / 2));
    for (const Point &point : ring.points) {
        shape.coordinates.push_back(point.x);
        shape.coordinates.push_back(point.y);
    }
    shape.coordinates.push_back(ring.points.front().x);
    shape.coordinates.push_back(ring.points.front().y);
}

} // namespace

bool assemblePolygons(const std::vector<double> &edges, Shape &shape)
{
    std::vector<Ring> rings;
    bool good = EdgeGraph(edges).rings(rings);
    std::vector<std::size_t> shells;
    for (std::size_t at = 0; at < rings.size(); ++at)
        if (rings[at].area > 0) shells.push_back(at);
    // The smallest shell around a hole is its own.
    std::stable_sort(shells.begin(), shells.end(),
                     [&](std::size_t a, std::size_t b) { return rings[a].area < rings[b].area; });
    std::vector<std::vector<std::size_t>> holes(shells.size());
    for (std::size_t at = 0; at < rings.size(); ++at) {
        const Ring &hole = rings[at];
        if (hole.area > 0) continue;
        // A vertex may touch the shell; the middle of an edge does not.
        const Point middle{(hole.points[0].x + hole.points[1].x) / 2,
                           (hole.points[0].y + hole.points[1].y) / 2};
        bool housed = false;
        for (std::size_t shell = 0; shell < shells.size() && !housed; ++shell) {
            const Ring &ring = rings[shells[shell]];
            if (ring.area <= -hole.area || middle.x < ring.west || middle.x > ring.east ||
                middle.y < ring.south || middle.y > ring.north || !contains(ring, middle))
                continue;
            holes[shell].push_back(at);
            housed = true;
        }
        good = good && housed;
    }
    for (std::size_t shell = 0; shell < shells.size(); ++shell) {
        shape.parts.push_back(static_cast<std::uint32_t>(shape.rings.size()));
        append(rings[shells[shell]], shape);
        for (const std::size_t hole : holes[shell])
            append(rings[hole], shape);
    }
    return good;
}

} // namespace machi::core::citygml
