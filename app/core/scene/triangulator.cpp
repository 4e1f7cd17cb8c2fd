#include "core/scene/triangulator.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace machi::core {

namespace {

/// Beyond this many vertices clipping ears, whose time grows with the square, is slower than GEOS.
constexpr std::size_t manyVertices = 400;

double cross(double ax, double ay, double bx, double by, double cx, double cy)
{
    return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

bool isInside(double ax, double ay, double bx, double by, double cx, double cy, double px, double py)
{
    return cross(ax, ay, bx, by, px, py) >= 0 && cross(bx, by, cx, cy, px, py) >= 0 &&
           cross(cx, cy, ax, ay, px, py) >= 0;
}

} // namespace

bool Triangulator::computeNormal(std::span<const Point> ring)
{
    Point sum{0, 0, 0};
    const Point &origin = ring.front(); // coordinates near zero keep the digits
    for (std::size_t index = 0; index < ring.size(); ++index) {
        const Point &a = ring[index];
        const Point &b = ring[index + 1 < ring.size() ? index + 1 : 0];
        sum.x += (a.y - b.y) * (a.z + b.z - 2 * origin.z);
        sum.y += (a.z - b.z) * (a.x + b.x - 2 * origin.x);
        sum.z += (a.x - b.x) * (a.y + b.y - 2 * origin.y);
    }
    const double length = std::sqrt(sum.x * sum.x + sum.y * sum.y + sum.z * sum.z);
    if (!(length > 1e-9)) return false;
    m_normal = {sum.x / length, sum.y / length, sum.z / length};
    return true;
}

// Drops the axis that the polygon faces most; the two that stay are ordered so that the outer ring turns
// left.
void Triangulator::project(std::span<const Point> points)
{
    const double x = std::abs(m_normal.x);
    const double y = std::abs(m_normal.y);
    const double z = std::abs(m_normal.z);
    m_flat.resize(points.size() * 2);
    for (std::size_t index = 0; index < points.size(); ++index) {
        const Point &p = points[index];
        double &u = m_flat[index * 2];
        double &v = m_flat[index * 2 + 1];
        if (z >= x && z >= y) {
            u = m_normal.z > 0 ? p.x : p.y;
            v = m_normal.z > 0 ? p.y : p.x;
        } else if (x >= y) {
            u = m_normal.x > 0 ? p.y : p.z;
            v = m_normal.x > 0 ? p.z : p.y;
        } else {
            u = m_normal.y > 0 ? p.z : p.x;
            v = m_normal.y > 0 ? p.x : p.z;
        }
    }
}

bool Triangulator::isConvex(std::uint32_t count) const
{
    // Turning left at every corner is not enough: a star does too. All corners must lie left of the first
    // edge's fan as well, which `cross` with the fan's apex says.
    const auto at = [&](std::uint32_t index) { return m_flat.data() + std::size_t{index % count} * 2; };
    for (std::uint32_t index = 0; index < count; ++index) {
        const double *a = at(index);
        const double *b = at(index + 1);
        const double *c = at(index + 2);
        if (cross(a[0], a[1], b[0], b[1], c[0], c[1]) < 0) return false;
    }
    for (std::uint32_t index = 1; index + 1 < count; ++index) {
        const double *a = at(0);
        const double *b = at(index);
        const double *c = at(index + 1);
        if (cross(a[0], a[1], b[0], b[1], c[0], c[1]) < 0) return false;
    }
    return true;
}

bool Triangulator::triangulate(std::span<const Point> points, std::span<const std::uint32_t> ringSizes,
                               std::vector<std::uint32_t> &triangles)
{
    m_forced = false;
    const std::uint32_t outer = ringSizes.empty() ? 0 : ringSizes.front();
    if (outer < 3 || !computeNormal(points.first(outer))) return false;
    if (outer == 3 && ringSizes.size() == 1) {
        triangles.insert(triangles.end(), {0, 1, 2});
        return true;
    }
    project(points);
    if (ringSizes.size() == 1 && isConvex(outer)) {
        for (std::uint32_t index = 1; index + 1 < outer; ++index)
            triangles.insert(triangles.end(), {0, index, index + 1});
        return true;
    }
    if (points.size() > manyVertices && delaunay(ringSizes, triangles)) return true;
    m_nodes.clear();
    std::int32_t start = makeRing(0, outer, true);
    if (ringSizes.size() > 1) start = joinHoles(start, ringSizes);
    clipEars(start, triangles);
    return true;
}

std::int32_t Triangulator::insertNode(std::uint32_t vertex, std::int32_t after)
{
    const auto index = static_cast<std::int32_t>(m_nodes.size());
    Node node{vertex, m_flat[std::size_t{vertex} * 2], m_flat[std::size_t{vertex} * 2 + 1], index, index,
              false};
    if (after >= 0) {
        node.previous = after;
        node.next = m_nodes[static_cast<std::size_t>(after)].next;
    }
    m_nodes.push_back(node);
    if (after >= 0) {
        m_nodes[static_cast<std::size_t>(node.next)].previous = index;
        m_nodes[static_cast<std::size_t>(after)].next = index;
    }
    return index;
}

std::int32_t Triangulator::makeRing(std::uint32_t first, std::uint32_t count, bool counterClockwise)
{
    double area = 0;
    for (std::uint32_t index = 0; index < count; ++index) {
        const double *a = m_flat.data() + std::size_t{first + index} * 2;
        const double *b = m_flat.data() + std::size_t{first + (index + 1) % count} * 2;
        const double *o = m_flat.data() + std::size_t{first} * 2;
        area += cross(o[0], o[1], a[0], a[1], b[0], b[1]);
    }
    std::int32_t last = -1;
    for (std::uint32_t index = 0; index < count; ++index)
        last = insertNode((area > 0) == counterClockwise ? first + index : first + count - 1 - index, last);
    return last;
}

// Cuts the polygon open along a bridge from a to b and back, so that hole and outer ring become one ring.
std::int32_t Triangulator::split(std::int32_t a, std::int32_t b)
{
    const auto copyA = static_cast<std::int32_t>(m_nodes.size());
    m_nodes.push_back(m_nodes[static_cast<std::size_t>(a)]);
    const auto copyB = static_cast<std::int32_t>(m_nodes.size());
    m_nodes.push_back(m_nodes[static_cast<std::size_t>(b)]);
    const auto node = [&](std::int32_t index) -> Node & { return m_nodes[static_cast<std::size_t>(index)]; };
    const std::int32_t afterA = node(a).next;
    const std::int32_t beforeB = node(b).previous;
    node(a).next = b;
    node(b).previous = a;
    node(copyA).next = afterA;
    node(afterA).previous = copyA;
    node(copyB).next = copyA;
    node(copyA).previous = copyB;
    node(beforeB).next = copyB;
    node(copyB).previous = beforeB;
    return copyB;
}

std::int32_t Triangulator::joinHoles(std::int32_t outer, std::span<const std::uint32_t> ringSizes)
{
    std::vector<std::int32_t> leftmost;
    std::uint32_t first = ringSizes.front();
    for (std::size_t ring = 1; ring < ringSizes.size(); ++ring) {
        const std::uint32_t count = ringSizes[ring];
        if (count >= 3) {
            const std::int32_t start = makeRing(first, count, false);
            std::int32_t best = start;
            for (std::int32_t at = m_nodes[static_cast<std::size_t>(start)].next; at != start;
                 at = m_nodes[static_cast<std::size_t>(at)].next)
                if (m_nodes[static_cast<std::size_t>(at)].x < m_nodes[static_cast<std::size_t>(best)].x)
                    best = at;
            leftmost.push_back(best);
        }
        first += count;
    }
    std::sort(leftmost.begin(), leftmost.end(), [&](std::int32_t a, std::int32_t b) {
        return m_nodes[static_cast<std::size_t>(a)].x < m_nodes[static_cast<std::size_t>(b)].x;
    });
    for (const std::int32_t hole : leftmost)
        if (const std::int32_t bridge = findBridge(hole, outer); bridge >= 0)
            split(bridge, hole);
        else
            m_forced = true;
    return outer;
}

// After D. Eberly, Triangulation by Ear Clipping: a ray to the left from the hole's leftmost vertex meets an
// edge; of that edge's left end and the reflex vertices between, the one nearest to the ray's direction is
// visible.
std::int32_t Triangulator::findBridge(std::int32_t hole, std::int32_t outer) const
{
    const auto node = [&](std::int32_t index) -> const Node & {
        return m_nodes[static_cast<std::size_t>(index)];
    };
    const double hx = node(hole).x;
    const double hy = node(hole).y;
    double qx = -std::numeric_limits<double>::infinity();
    std::int32_t bridge = -1;
    std::int32_t at = outer;
    do {
        const Node &a = node(at);
        const Node &b = node(a.next);
        // Going down on the left of the hole: the inside of a ring that turns left lies to the right of such
        // an edge.
        if (hy <= a.y && hy >= b.y && a.y != b.y) {
            const double x = a.x + (hy - a.y) * (b.x - a.x) / (b.y - a.y);
            if (x <= hx && x > qx) {
                qx = x;
                bridge = a.x < b.x ? at : a.next;
                if (x == hx) return bridge;
            }
        }
        at = a.next;
    } while (at != outer);
    if (bridge < 0) return -1;

    const double mx = node(bridge).x;
    const double my = node(bridge).y;
    double bestTangent = std::numeric_limits<double>::infinity();
    const std::int32_t stop = bridge;
    at = bridge;
    do {
        const Node &p = node(at);
        if (hx >= p.x && p.x >= mx && hx != p.x &&
            (hy < my ? isInside(hx, hy, mx, my, qx, hy, p.x, p.y)
                     : isInside(qx, hy, mx, my, hx, hy, p.x, p.y))) {
            const double tangent = std::abs(hy - p.y) / (hx - p.x);
            const Node &before = node(p.previous);
            const Node &after = node(p.next);
            // The hole must lie within the corner's own angle, else the bridge would leave the polygon.
            const bool convex = cross(before.x, before.y, p.x, p.y, after.x, after.y) >= 0;
            const bool leftOfIn = cross(before.x, before.y, p.x, p.y, hx, hy) >= 0;
            const bool leftOfOut = cross(p.x, p.y, after.x, after.y, hx, hy) >= 0;
            const bool within = convex ? leftOfIn && leftOfOut : leftOfIn || leftOfOut;
            if (within && (tangent < bestTangent || (tangent == bestTangent && p.x > node(bridge).x))) {
                bridge = at;
                bestTangent = tangent;
            }
        }
        at = p.next;
    } while (at != stop);
    return bridge;
}

void Triangulator::updateReflex(std::int32_t index)
{
    Node &node = m_nodes[static_cast<std::size_t>(index)];
    const Node &before = m_nodes[static_cast<std::size_t>(node.previous)];
    const Node &after = m_nodes[static_cast<std::size_t>(node.next)];
    node.reflex = cross(before.x, before.y, node.x, node.y, after.x, after.y) <= 0;
}

bool Triangulator::isEar(std::int32_t index) const
{
    const Node &b = m_nodes[static_cast<std::size_t>(index)];
    if (b.reflex) return false;
    const Node &a = m_nodes[static_cast<std::size_t>(b.previous)];
    const Node &c = m_nodes[static_cast<std::size_t>(b.next)];
    const double west = std::min({a.x, b.x, c.x});
    const double east = std::max({a.x, b.x, c.x});
    const double south = std::min({a.y, b.y, c.y});
    const double north = std::max({a.y, b.y, c.y});
    for (std::int32_t at = c.next; at != b.previous; at = m_nodes[static_cast<std::size_t>(at)].next) {
        const Node &p = m_nodes[static_cast<std::size_t>(at)];
        if (!p.reflex || p.x < west || p.x > east || p.y < south || p.y > north) continue;
        // The ends of a bridge stand twice at one place; they do not block their own corners.
        if ((p.x == a.x && p.y == a.y) || (p.x == b.x && p.y == b.y) || (p.x == c.x && p.y == c.y)) continue;
        if (isInside(a.x, a.y, b.x, b.y, c.x, c.y, p.x, p.y)) return false;
    }
    return true;
}

void Triangulator::clipEars(std::int32_t start, std::vector<std::uint32_t> &triangles)
{
    const auto node = [&](std::int32_t index) -> Node & { return m_nodes[static_cast<std::size_t>(index)]; };
    std::size_t left = 0;
    std::int32_t at = start;
    do {
        updateReflex(at);
        ++left;
        at = node(at).next;
    } while (at != start);

    std::size_t tried = 0;
    while (left > 3) {
        const std::int32_t before = node(at).previous;
        const std::int32_t after = node(at).next;
        const bool flat =
            cross(node(before).x, node(before).y, node(at).x, node(at).y, node(after).x, node(after).y) == 0;
        // When no corner is an ear (the ring crosses itself) any convex one goes, so that the rest can
        // follow.
        const bool ear = flat || isEar(at);
        const bool clip = ear || (tried > left && !node(at).reflex) || tried > 2 * left;
        m_forced = m_forced || (clip && !ear);
        if (!clip) {
            at = after;
            ++tried;
            continue;
        }
        if (!flat)
            triangles.insert(triangles.end(), {node(before).vertex, node(at).vertex, node(after).vertex});
        node(before).next = after;
        node(after).previous = before;
        updateReflex(before);
        updateReflex(after);
        --left;
        tried = 0;
        at = node(after).next; // leaving one out gives rounder triangles than fans do
    }
    triangles.insert(triangles.end(),
                     {node(node(at).previous).vertex, node(at).vertex, node(node(at).next).vertex});
}

} // namespace machi::core
