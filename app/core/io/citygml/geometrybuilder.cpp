#include "core/io/citygml/geometrybuilder.h"

#include "core/io/citygml/bytescan.h"

#include <fast_float/fast_float.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace machi::core::citygml {

namespace {

// Bounds of what one object may make us remember; real objects stay far below.
constexpr std::size_t maxSeen = 2000000;
constexpr std::size_t maxReferences = 400000;

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

std::string_view localId(std::string_view href)
{
    return href.starts_with('#') ? href.substr(1) : std::string_view();
}

} // namespace

void GeometryBuilder::beginObject(bool streaming)
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
    m_references.clear();
    m_aggregates.clear();
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
        if (error != std::errc() || !ended || !std::isfinite(m_vertex[static_cast<std::size_t>(filled)])) {
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

void GeometryBuilder::addPoint(const double (&position)[3])
{
    beginLine({});
    current().positions.insert(current().positions.end(), position, position + 3);
    current().lines.back().count = 1;
}

GeometryBuilder::Mark GeometryBuilder::mark() const
{
    const ExactGeometry &geometry = m_lods[m_place.lod];
    return {geometry.surfaces.size(), geometry.lines.size(), geometry.positions.size() / 3};
}

void GeometryBuilder::endAggregate(const Mark &from, std::string_view id)
{
    if (m_streaming) {
        remember(id, m_place.lod);
        return;
    }
    const ExactGeometry &geometry = current();
    m_aggregates.emplace_back(id, Range{m_place.lod, from.surface, geometry.surfaces.size(), from.line,
                                        geometry.lines.size(), 1U << m_place.lod});
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

double *GeometryBuilder::positionsSince(const Mark &from, std::size_t &count)
{
    ExactGeometry &geometry = current();
    count = geometry.positions.size() / 3 - from.vertex;
    return geometry.positions.data() + 3 * from.vertex;
}

void GeometryBuilder::forget(std::size_t lod)
{
    ExactGeometry &geometry = m_lods[lod];
    geometry.positions.clear();
    geometry.rings.clear();
    geometry.surfaces.clear();
    geometry.lines.clear();
    ++geometry.piece;
}

void GeometryBuilder::remember(std::string_view id, std::uint8_t lod)
{
    if (!id.empty() && m_seen.size() < maxSeen) m_seen.insert(std::hash<std::string_view>{}(id)*8 + lod);
}

bool GeometryBuilder::wasSeen(std::string_view id, std::uint8_t lod) const
{
    return m_seen.contains(std::hash<std::string_view>{}(id)*8 + lod);
}

void GeometryBuilder::refer(std::string_view href, std::int64_t line)
{
    if (m_streaming && wasSeen(localId(href), m_place.lod)) return;
    if (m_references.size() < maxReferences)
        m_references.push_back({href, m_place, line});
    else
        m_faults.references.add(line);
}

void GeometryBuilder::indexIds()
{
    m_ids.clear();
    for (std::uint8_t lod = 0; lod < lodCount; ++lod) {
        const ExactGeometry &geometry = m_lods[lod];
        for (std::size_t i = 0; i < geometry.surfaces.size(); ++i)
            index(geometry.surfaces[i].id, {lod, i, i + 1, 0, 0, 1U << lod});
        for (std::size_t i = 0; i < geometry.lines.size(); ++i)
            index(geometry.lines[i].id, {lod, 0, 0, i, i + 1, 1U << lod});
    }
    for (const auto &[id, range] : m_aggregates)
        index(id, range);
}

void GeometryBuilder::index(std::string_view id, const Range &range)
{
    if (id.empty()) return;
    const auto [it, added] = m_ids.try_emplace(id, range);
    if (!added) it->second.copied |= range.copied; // an id used twice is there in both LODs
}

void GeometryBuilder::resolve(std::vector<GeometryLink> &links)
{
    if (m_references.empty()) return;
    if (!m_streaming) indexIds();
    // Copies make the strings that m_ids looks at move, so all ranges are looked up first.
    std::vector<std::pair<Range, const Reference *>> copies;
    for (const Reference &reference : m_references) {
        const std::string_view id = localId(reference.href);
        if (m_streaming && wasSeen(id, reference.place.lod)) continue;
        const auto it = id.empty() || m_streaming ? m_ids.end() : m_ids.find(id);
        if (it == m_ids.end()) {
            links.push_back({reference.href, reference.place.lod, reference.place.part, reference.line});
            continue;
        }
        const unsigned bit = 1U << reference.place.lod;
        if (it->second.copied & bit) continue;
        it->second.copied |= bit;
        copies.emplace_back(it->second, &reference);
    }
    m_ids.clear();
    for (const auto &[range, reference] : copies)
        copy(range, reference->place);
    m_references.clear();
}

void GeometryBuilder::copy(const Range &from, const GeometryPlace &to)
{
    const ExactGeometry &source = m_lods[from.lod];
    ExactGeometry &target = m_lods[to.lod];
    for (std::size_t i = from.firstSurface; i < from.endSurface; ++i) {
        ExactGeometry::Surface surface = source.surfaces[i];
        const std::uint32_t firstRing = surface.firstRing;
        surface.firstRing = static_cast<std::uint32_t>(target.rings.size());
        surface.part = to.part;
        for (std::uint32_t r = 0; r < surface.ringCount; ++r) {
            ExactGeometry::Ring ring = source.rings[firstRing + r];
            const std::uint32_t first = ring.first;
            ring.first = static_cast<std::uint32_t>(target.positions.size() / 3);
            copyVertices(source, first, ring.count, target);
            target.rings.push_back(std::move(ring));
        }
        target.surfaces.push_back(std::move(surface));
    }
    for (std::size_t i = from.firstLine; i < from.endLine; ++i) {
        ExactGeometry::Line line = source.lines[i];
        const std::uint32_t first = line.first;
        line.first = static_cast<std::uint32_t>(target.positions.size() / 3);
        copyVertices(source, first, line.count, target);
        target.lines.push_back(std::move(line));
    }
}

void GeometryBuilder::copyVertices(const ExactGeometry &source, std::uint32_t first, std::uint32_t count,
                                   ExactGeometry &target)
{
    const auto from = source.positions.begin() + 3 * static_cast<std::ptrdiff_t>(first);
    target.positions.insert(target.positions.end(), from, from + 3 * static_cast<std::ptrdiff_t>(count));
}

} // namespace machi::core::citygml
