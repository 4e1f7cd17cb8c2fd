#include "core/io/citygml/geometrybuilder.h"

#include "core/io/citygml/geometrycopy.h"

#include <algorithm>

namespace machi::core::citygml {

namespace {

// Bound of what one object may make us remember; real objects stay far below.
constexpr std::size_t maxReferences = 400000;

std::string_view localId(std::string_view href)
{
    return href.starts_with('#') ? href.substr(1) : std::string_view();
}

} // namespace

void GeometryBuilder::refer(std::string_view href, bool isTemplate, std::int64_t line)
{
    if (m_streaming && !m_linkTargets && !isTemplate && wasSeen(localId(href), m_place.lod)) return;
    keep({href, m_place, line, isTemplate ? unplaced : noTemplate, false});
}

void GeometryBuilder::referToBoundary(std::string_view href, std::int64_t line)
{
    keep({href, m_place, line, noTemplate, true});
}

void GeometryBuilder::keep(const Reference &reference)
{
    if (m_references.size() < maxReferences)
        m_references.push_back(reference);
    else
        m_faults.references.add(reference.line);
}

// The faces of a boundary surface are there already when the object has it.
bool GeometryBuilder::hasBoundary(std::string_view id) const
{
    if (m_streaming) return wasSeen(id, boundaryLevel);
    return std::any_of(m_lods.begin(), m_lods.end(), [&](const ExactGeometry &geometry) {
        return std::any_of(geometry.surfaces.begin(), geometry.surfaces.end(),
                           [&](const ExactGeometry::Surface &surface) { return surface.semanticId == id; });
    });
}

bool GeometryBuilder::place(const Mark &from, const TemplatePlace &place, bool geographic)
{
    ExactGeometry &geometry = current();
    if (m_linkTargets) keepTemplate(from);
    const std::size_t count = geometry.positions.size() / 3 - from.vertex;
    place.apply(geometry.positions.data() + 3 * from.vertex, count, geographic);
    const auto first = m_references.begin() + static_cast<std::ptrdiff_t>(from.reference);
    const bool refers = std::any_of(first, m_references.end(),
                                    [](const Reference &one) { return one.templatePlace == unplaced; });
    if (refers) m_places.push_back(place);
    for (auto it = first; it != m_references.end(); ++it)
        if (it->templatePlace == unplaced) it->templatePlace = static_cast<int>(m_places.size()) - 1;
    return count > 0 || refers;
}

void GeometryBuilder::keepTemplate(const Mark &from)
{
    const ExactGeometry &geometry = current();
    const Range all{
        m_place.lod, from.surface, geometry.surfaces.size(), from.line, geometry.lines.size(), 0, 0, 0};
    if (all.firstSurface == all.endSurface && all.firstLine == all.endLine &&
        from.aggregate == m_aggregates.size())
        return;
    ShapeTemplate &kept = m_templates.emplace_back();
    append(geometry, all, kept.geometry, -1);
    for (std::size_t at = from.aggregate; at < m_aggregates.size(); ++at) {
        Aggregate &aggregate =
            kept.aggregates.emplace_back(aggregateOf(m_aggregates[at].first, m_aggregates[at].second));
        aggregate.firstSurface -= from.surface;
        aggregate.endSurface -= from.surface;
        aggregate.firstLine -= from.line;
        aggregate.endLine -= from.line;
    }
}

Aggregate GeometryBuilder::aggregateOf(std::string_view id, const Range &range) const
{
    Aggregate aggregate{id, range.lod, range.firstSurface, range.endSurface, range.firstLine, range.endLine,
                        {}};
    for (std::size_t at = range.firstReference; at < range.endReference; ++at)
        aggregate.references.push_back(m_references[at].href);
    return aggregate;
}

void GeometryBuilder::giveAggregates(std::size_t lod, std::vector<Aggregate> &aggregates) const
{
    for (std::size_t at = 0; at < m_aggregates.size(); ++at) {
        auto [id, range] = m_aggregates[at];
        if (range.lod != lod || id.empty()) continue;
        if (std::find(m_open.begin(), m_open.end(), at) != m_open.end()) {
            range.endSurface = m_lods[lod].surfaces.size();
            range.endLine = m_lods[lod].lines.size();
        }
        aggregates.push_back(aggregateOf(id, range));
    }
}

void GeometryBuilder::indexIds()
{
    m_ids.clear();
    for (std::uint8_t lod = 0; lod < lodCount; ++lod) {
        const ExactGeometry &geometry = m_lods[lod];
        for (std::size_t i = 0; i < geometry.surfaces.size(); ++i)
            index(geometry.surfaces[i].id, {lod, i, i + 1, 0, 0, 0, 0, 1U << lod});
        for (std::size_t i = 0; i < geometry.lines.size(); ++i)
            index(geometry.lines[i].id, {lod, 0, 0, i, i + 1, 0, 0, 1U << lod});
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
    std::vector<std::pair<std::size_t, GeometryPlace>> open;
    for (std::size_t at = m_references.size(); at-- > 0;)
        open.emplace_back(at, m_references[at].place);
    // Copies make the strings that m_ids looks at move, so all ranges are looked up first.
    std::vector<std::pair<Range, GeometryPlace>> copies;
    while (!open.empty()) {
        const auto [at, place] = open.back();
        open.pop_back();
        const Reference &reference = m_references[at];
        const std::string_view id = localId(reference.href);
        const bool isTemplate = reference.templatePlace >= 0;
        if (reference.isBoundary) {
            if (id.empty() || !hasBoundary(id))
                links.push_back({reference.href, place.lod, place.part, reference.line, {}, true});
            continue;
        }
        if (m_streaming && !isTemplate && wasSeen(id, place.lod)) continue;
        const auto it = id.empty() || m_streaming || isTemplate ? m_ids.end() : m_ids.find(id);
        if (it == m_ids.end()) {
            GeometryLink link{reference.href, place.lod, place.part, reference.line, {}, false};
            if (isTemplate) link.place = m_places[static_cast<std::size_t>(reference.templatePlace)];
            links.push_back(link);
            continue;
        }
        Range &range = it->second;
        if (range.copied & (1U << place.lod)) continue;
        range.copied |= 1U << place.lod;
        copies.emplace_back(range, place);
        // A solid may be nothing but references itself.
        for (std::size_t inner = range.endReference; inner-- > range.firstReference;)
            open.emplace_back(inner, place);
    }
    m_ids.clear();
    for (const auto &[range, place] : copies)
        append(m_lods[range.lod], range, m_lods[place.lod], place.part);
}

void GeometryBuilder::append(const ExactGeometry &source, const Range &range, ExactGeometry &target, int part)
{
    for (std::size_t i = range.firstSurface; i < range.endSurface; ++i) {
        appendSurface(source, source.surfaces[i], target);
        if (part >= 0) target.surfaces.back().part = static_cast<std::uint16_t>(part);
    }
    for (std::size_t i = range.firstLine; i < range.endLine; ++i)
        appendLine(source, source.lines[i], target);
}

} // namespace machi::core::citygml
