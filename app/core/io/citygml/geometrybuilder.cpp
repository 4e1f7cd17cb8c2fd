#include "core/io/citygml/geometrybuilder.h"

#include "core/io/citygml/bytescan.h"

#include <fast_float/fast_float.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace machi::core::citygml {

namespace {

// Bound of what one object may make us remember; real objects stay far below.
/// No reference system has a place or a height beyond this, degrees or metres.
constexpr double largestCoordinate = 1e9;
constexpr std::size_t maxSeen = 2000000;

bool same(const double *a, const double *b)
{
    return a[0] == b[0] && a[1] == b[1] && a[2] == b[2];
}

bool hasThreeDistinct(const double *vertices, std::size_t count)
{
    std::size_t i = 1;
    while (i < count && same(vertices, vertices + 3 * i))
        ++i;
    for (std::size_t k = i + 1; k < count; ++k)
        if (!same(vertices, vertices + 3 * k) && !same(vertices + 3 * i, vertices + 3 * k)) return true;
    return false;
}

} // namespace

void GeometryBuilder::beginObject(bool streaming, bool linkTargets)
{
    for (ExactGeometry &geometry : m_lods) {
        geometry.positions.clear();
        geometry.rings.clear();
        geometry.surfaces.clear();
        geometry.lines.clear();
        geometry.piece = 0;
    }
    m_faults = {};
    m_filled = 0;
    m_streaming = streaming;
    m_linkTargets = linkTargets;
    m_references.clear();
    m_places.clear();
    m_templates.clear();
    m_aggregates.clear();
    m_open.clear();
    m_seen.clear();
}

void GeometryBuilder::beginSurface(std::string_view id, SemanticClass fallback)
{
    ExactGeometry &geometry = current();
    ExactGeometry::Surface &surface = geometry.surfaces.emplace_back();
    surface.firstRing = static_cast<std::uint32_t>(geometry.rings.size());
    surface.semantic = m_place.semantic == SemanticClass::Unknown ? fallback : m_place.semantic;
    surface.part = m_place.part;
    surface.id = id;
    surface.semanticId = m_place.semanticId;
}

void GeometryBuilder::beginRing(std::string_view id)
{
    ExactGeometry &geometry = current();
    ExactGeometry::Ring &ring = geometry.rings.emplace_back();
    ring.first = static_cast<std::uint32_t>(geometry.positions.size() / 3);
    ring.id = id;
    m_filled = 0;
    m_spoilt = false;
}

void GeometryBuilder::addNumbers(std::string_view text, int dimension, bool northFirst, std::int64_t line)
{
    std::vector<double> &positions = current().positions;
    const int x = northFirst ? 1 : 0;
    const int y = 1 - x;
    const char *p = text.data();
    const char *end = p + text.size();
    int filled = m_filled;
    for (;;) {
        while (p < end && (isBlank(*p) || *p == ','))
            ++p;
        if (p == end) break;
        if (*p == '+') ++p;
        const auto [next, error] = fast_float::from_chars(p, end, m_vertex[static_cast<std::size_t>(filled)]);
        const bool ended = next == end || isBlank(*next) || *next == ',';
        const bool possible =
            std::abs(m_vertex[static_cast<std::size_t>(filled)]) < largestCoordinate; // not NaN
        if (error != std::errc() || !ended || !possible) {
            m_faults.number.add(line);
            m_spoilt = true;
            break;
        }
        p = next;
        if (++filled < dimension) continue;
        filled = 0;
        positions.push_back(m_vertex[static_cast<std::size_t>(x)]);
        positions.push_back(m_vertex[static_cast<std::size_t>(y)]);
        positions.push_back(dimension > 2 ? m_vertex[2] : 0.0);
    }
    m_filled = filled;
}

void GeometryBuilder::convert(std::size_t first, const CoordinateTransform &toFile, std::int64_t line)
{
    std::vector<double> &positions = current().positions;
    for (std::size_t at = 3 * first; at + 2 < positions.size(); at += 3)
        if (!toFile.transform(positions[at], positions[at + 1])) m_faults.number.add(line);
}

void GeometryBuilder::finishNumbers(std::int64_t line)
{
    if (m_filled != 0) {
        m_faults.number.add(line);
        m_spoilt = true;
    }
    m_filled = 0;
}

void GeometryBuilder::endRing(bool outer, std::int64_t line)
{
    finishNumbers(line);
    ExactGeometry &geometry = current();
    ExactGeometry::Surface &surface = geometry.surfaces.back();
    ExactGeometry::Ring &ring = geometry.rings.back();
    std::vector<double> &positions = geometry.positions;
    const double *vertices = positions.data() + 3 * static_cast<std::size_t>(ring.first);
    std::size_t count = positions.size() / 3 - ring.first;
    const bool closed = count > 1 && same(vertices, vertices + 3 * (count - 1));
    if (closed) {
        --count;
        positions.resize(positions.size() - 3);
    }
    ring.count = static_cast<std::uint32_t>(count);
    const bool first = surface.ringCount == 0;
    if (m_spoilt || first != outer || !hasThreeDistinct(vertices, count)) {
        // Without its outer ring a surface has no inside, so its holes go too.
        if (first == outer && !m_spoilt) m_faults.tooShort.add(line);
        positions.resize(3 * static_cast<std::size_t>(ring.first));
        geometry.rings.pop_back();
        return;
    }
    if (!closed) m_faults.unclosed.add(line);
    ++surface.ringCount;
}

void GeometryBuilder::endSurface()
{
    ExactGeometry &geometry = current();
    if (geometry.surfaces.back().ringCount == 0) {
        geometry.surfaces.pop_back();
        return;
    }
    if (m_streaming) remember(geometry.surfaces.back().id, m_place.lod);
}

void GeometryBuilder::beginLine(std::string_view id)
{
    ExactGeometry &geometry = current();
    ExactGeometry::Line &line = geometry.lines.emplace_back();
    line.first = static_cast<std::uint32_t>(geometry.positions.size() / 3);
    line.id = id;
    m_filled = 0;
    m_spoilt = false;
}

void GeometryBuilder::endSegment(std::int64_t line)
{
    finishNumbers(line);
    ExactGeometry &geometry = current();
    ExactGeometry::Line &open = geometry.lines.back();
    const auto end = static_cast<std::uint32_t>(geometry.positions.size() / 3);
    const std::uint32_t joint = open.first + open.count;
    if (open.count > 0 && joint < end) {
        double *at = geometry.positions.data() + 3 * static_cast<std::size_t>(joint);
        if (same(at - 3, at)) {
            geometry.positions.erase(geometry.positions.begin() + 3 * static_cast<std::ptrdiff_t>(joint),
                                     geometry.positions.begin() + 3 * static_cast<std::ptrdiff_t>(joint) + 3);
        }
    }
    open.count = static_cast<std::uint32_t>(geometry.positions.size() / 3) - open.first;
}

void GeometryBuilder::endLine(std::int64_t line)
{
    endSegment(line);
    ExactGeometry &geometry = current();
    if (m_spoilt || geometry.lines.back().count == 0) {
        geometry.positions.resize(3 * static_cast<std::size_t>(geometry.lines.back().first));
        geometry.lines.pop_back();
    } else if (m_streaming)
        remember(geometry.lines.back().id, m_place.lod);
}

void GeometryBuilder::addPoint(const std::array<double, 3> &position)
{
    beginLine({});
    current().positions.insert(current().positions.end(), position.begin(), position.end());
    current().lines.back().count = 1;
}

GeometryBuilder::Mark GeometryBuilder::mark() const
{
    const ExactGeometry &geometry = m_lods[m_place.lod];
    return {geometry.surfaces.size(), geometry.lines.size(), geometry.positions.size() / 3,
            m_aggregates.size(), m_references.size()};
}

void GeometryBuilder::beginAggregate(std::string_view id)
{
    const Mark from = mark();
    m_open.push_back(m_aggregates.size());
    m_aggregates.emplace_back(
        id, Range{m_place.lod, from.surface, 0, from.line, 0, from.reference, 0, 1U << m_place.lod});
}

void GeometryBuilder::endAggregate()
{
    auto &[id, range] = m_aggregates[m_open.back()];
    m_open.pop_back();
    const Mark end = mark();
    range.endSurface = end.surface;
    range.endLine = end.line;
    range.endReference = end.reference;
    if (!m_streaming) return;
    remember(id, m_place.lod);
    // What nobody asks for would gather without bound.
    if (!m_linkTargets && m_open.empty()) m_aggregates.clear();
}

void GeometryBuilder::reverse(const Mark &from)
{
    ExactGeometry &geometry = current();
    for (std::size_t s = from.surface; s < geometry.surfaces.size(); ++s) {
        const ExactGeometry::Surface &surface = geometry.surfaces[s];
        for (std::uint32_t r = surface.firstRing; r < surface.firstRing + surface.ringCount; ++r) {
            const ExactGeometry::Ring &ring = geometry.rings[r];
            if (!ring.id.empty() || ring.count < 2) continue;
            double *low = geometry.positions.data() + 3 * static_cast<std::size_t>(ring.first);
            double *high = low + 3 * (static_cast<std::size_t>(ring.count) - 1);
            for (; low < high; low += 3, high -= 3)
                std::swap_ranges(low, low + 3, high);
        }
    }
}

void GeometryBuilder::forget(std::size_t lod)
{
    ExactGeometry &geometry = m_lods[lod];
    geometry.positions.clear();
    geometry.rings.clear();
    geometry.surfaces.clear();
    geometry.lines.clear();
    ++geometry.piece;
    // Those that have ended went with the piece; the others go on in the next.
    std::vector<std::pair<std::string_view, Range>> rest;
    for (std::size_t &open : m_open) {
        auto [id, range] = m_aggregates[open];
        if (range.lod == lod) range.firstSurface = range.firstLine = 0;
        open = rest.size();
        rest.emplace_back(id, range);
    }
    m_aggregates = std::move(rest);
}

void GeometryBuilder::remember(std::string_view id, std::uint8_t lod)
{
    if (!id.empty() && m_seen.size() < maxSeen) m_seen.insert(std::hash<std::string_view>{}(id)*8 + lod);
}

bool GeometryBuilder::wasSeen(std::string_view id, std::uint8_t lod) const
{
    return m_seen.contains(std::hash<std::string_view>{}(id)*8 + lod);
}

} // namespace machi::core::citygml
