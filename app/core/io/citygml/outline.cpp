#include "core/io/citygml/outline.h"

#include <cmath>
#include <cstring>
#include <utility>

namespace machi::core::citygml {

namespace {

constexpr std::size_t firstSize = 256;

std::uint64_t bits(double value)
{
    std::uint64_t word = 0;
    std::memcpy(&word, &value, sizeof word);
    return word;
}

std::size_t hashOf(double ax, double ay, double bx, double by)
{
    std::uint64_t hash = bits(ax) * 0x9e3779b97f4a7c15u;
    hash = (hash ^ (hash >> 29) ^ bits(ay)) * 0xbf58476d1ce4e5b9u;
    hash = (hash ^ (hash >> 31) ^ bits(bx)) * 0x94d049bb133111ebu;
    hash = (hash ^ (hash >> 30) ^ bits(by)) * 0x9e3779b97f4a7c15u;
    return static_cast<std::size_t>(hash ^ (hash >> 32));
}

} // namespace

double signedArea(const double *coordinates, std::size_t count, std::size_t stride)
{
    // Relative to the first vertex: degrees near 139 have few digits left for a house.
    double area = 0;
    const double x0 = coordinates[0];
    const double y0 = coordinates[1];
    for (std::size_t at = 1; at + 1 < count; ++at) {
        const double *a = coordinates + at * stride;
        const double *b = a + stride;
        area += (a[0] - x0) * (b[1] - y0) - (b[0] - x0) * (a[1] - y0);
    }
    return area / 2;
}

Outline::Outline(std::size_t maxOpenEdges, std::size_t maxVertices)
    : m_edges(firstSize), m_maxOpen(maxOpenEdges), m_maxVertices(maxVertices)
{
    m_shape.type = ShapeType::MultiPolygon;
}

void Outline::add(const ExactGeometry &geometry, const ExactGeometry::Surface &surface)
{
    if (m_taken) m_doubtful = m_seams = m_isBox = m_taken = false;
    for (std::uint32_t at = 0; at < surface.ringCount; ++at) {
        const ExactGeometry::Ring &ring = geometry.rings[surface.firstRing + at];
        if (ring.count < 3) {
            if (at == 0) return;
            continue;
        }
        const double *xyz = geometry.positions.data() + std::size_t(ring.first) * 3;
        const double area = signedArea(xyz, ring.count, 3);
        if (area == 0 || !std::isfinite(area)) {
            if (at == 0) return;
            continue;
        }
        const bool wantClockwise = at > 0;
        addRing(xyz, ring.count, (area < 0) != wantClockwise);
    }
    if (m_open > m_maxOpen) {
        m_seams = true;
        close();
    }
}

void Outline::addRing(const double *xyz, std::size_t count, bool clockwise)
{
    for (std::size_t at = 0; at < count; ++at) {
        const double *a = xyz + at * 3;
        const double *b = xyz + (at + 1 == count ? 0 : at + 1) * 3;
        if (clockwise)
            addEdge(b[0] + 0.0, b[1] + 0.0, a[0] + 0.0, a[1] + 0.0);
        else
            addEdge(a[0] + 0.0, a[1] + 0.0, b[0] + 0.0, b[1] + 0.0);
    }
}

void Outline::addEdge(double ax, double ay, double bx, double by)
{
    if (ax == bx && ay == by) return;
    const bool forward = ax < bx || (ax == bx && ay < by);
    if (!forward) {
        std::swap(ax, bx);
        std::swap(ay, by);
    }
    if ((m_open + 1) * 2 > m_edges.size()) grow();
    std::size_t slot = hashOf(ax, ay, bx, by) & (m_edges.size() - 1);
    while (m_edges[slot].used) {
        Edge &edge = m_edges[slot];
        if (edge.ax == ax && edge.ay == ay && edge.bx == bx && edge.by == by) {
            edge.net += forward ? 1 : -1;
            if (edge.net == 0) remove(slot);
            return;
        }
        slot = (slot + 1) & (m_edges.size() - 1);
    }
    m_edges[slot] = {ax, ay, bx, by, forward ? 1 : -1, true};
    ++m_open;
}

// Moves up what was pushed past the freed slot, so that no marks of the dead pile up.
void Outline::remove(std::size_t slot)
{
    const std::size_t mask = m_edges.size() - 1;
    --m_open;
    std::size_t hole = slot;
    for (std::size_t next = (hole + 1) & mask; m_edges[next].used; next = (next + 1) & mask) {
        const Edge &edge = m_edges[next];
        const std::size_t home = hashOf(edge.ax, edge.ay, edge.bx, edge.by) & mask;
        if (((next - home) & mask) < ((next - hole) & mask)) continue;
        m_edges[hole] = edge;
        hole = next;
    }
    m_edges[hole] = {};
}

void Outline::grow()
{
    std::vector<Edge> old(m_edges.size() * 2);
    old.swap(m_edges);
    const std::size_t mask = m_edges.size() - 1;
    for (const Edge &edge : old) {
        if (!edge.used) continue;
        std::size_t slot = hashOf(edge.ax, edge.ay, edge.bx, edge.by) & mask;
        while (m_edges[slot].used)
            slot = (slot + 1) & mask;
        m_edges[slot] = edge;
    }
}

void Outline::close()
{
    std::vector<double> directed;
    directed.reserve(m_open * 4);
    for (const Edge &edge : m_edges) {
        if (!edge.used) continue;
        if (edge.net > 1 || edge.net < -1) m_doubtful = true;
        if (edge.net > 0)
            directed.insert(directed.end(), {edge.ax, edge.ay, edge.bx, edge.by});
        else
            directed.insert(directed.end(), {edge.bx, edge.by, edge.ax, edge.ay});
    }
    m_edges.assign(firstSize, {});
    m_open = 0;
    if (!assemblePolygons(directed, m_shape)) m_doubtful = true;
    if (!m_isBox && m_shape.vertexCount() <= m_maxVertices) return;
    m_isBox = true;
    if (!m_shape.coordinates.empty()) m_box.include(m_shape.extent());
    m_shape = {};
    m_shape.type = ShapeType::MultiPolygon;
}

Shape Outline::take()
{
    close();
    m_taken = true;
    if (m_isBox) {
        const Extent box = std::exchange(m_box, {});
        m_shape.coordinates = {box.west,  box.south, box.east,  box.south, box.east,
                               box.north, box.west,  box.north, box.west,  box.south};
        m_shape.rings = {0};
        m_shape.parts = {0};
    }
    Shape shape = std::move(m_shape);
    m_shape = {};
    m_shape.type = ShapeType::MultiPolygon;
    if (shape.coordinates.empty()) shape.type = ShapeType::None;
    return shape;
}

} // namespace machi::core::citygml
