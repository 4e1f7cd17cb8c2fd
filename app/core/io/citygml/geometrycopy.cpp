#include "core/io/citygml/geometrycopy.h"

#include <utility>

namespace machi::core::citygml {

namespace {

std::uint32_t appendVertices(const ExactGeometry &from, std::uint32_t first, std::uint32_t count,
                             ExactGeometry &to)
{
    const auto at = static_cast<std::uint32_t>(to.positions.size() / 3);
    const auto begin = from.positions.begin() + static_cast<std::ptrdiff_t>(first) * 3;
    to.positions.insert(to.positions.end(), begin, begin + static_cast<std::ptrdiff_t>(count) * 3);
    return at;
}

} // namespace

void appendSurface(const ExactGeometry &from, const ExactGeometry::Surface &surface, ExactGeometry &to)
{
    ExactGeometry::Surface copy = surface;
    copy.firstRing = static_cast<std::uint32_t>(to.rings.size());
    for (std::uint32_t at = 0; at < surface.ringCount; ++at) {
        ExactGeometry::Ring ring = from.rings[surface.firstRing + at];
        ring.first = appendVertices(from, ring.first, ring.count, to);
        to.rings.push_back(std::move(ring));
    }
    to.surfaces.push_back(std::move(copy));
}

void appendLine(const ExactGeometry &from, const ExactGeometry::Line &line, ExactGeometry &to)
{
    ExactGeometry::Line copy = line;
    copy.first = appendVertices(from, line.first, line.count, to);
    to.lines.push_back(std::move(copy));
}

void appendGeometry(const ExactGeometry &from, ExactGeometry &to)
{
    for (const ExactGeometry::Surface &surface : from.surfaces)
        appendSurface(from, surface, to);
    for (const ExactGeometry::Line &line : from.lines)
        appendLine(from, line, to);
}

} // namespace machi::core::citygml
