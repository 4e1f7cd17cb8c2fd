#include "core/io/citygml/placecut.h"

#include "core/model/extent.h"

namespace machi::core::citygml {

namespace {

Extent extentOf(const std::vector<double> &positions, std::uint32_t first, std::uint32_t count)
{
    Extent extent;
    for (std::size_t at = first; at < std::size_t(first) + count; ++at)
        extent.include(positions[3 * at], positions[3 * at + 1]);
    return extent;
}

void append(const std::vector<double> &from, std::uint32_t &first, std::uint32_t count,
            std::vector<double> &to)
{
    const auto begin = from.begin() + 3 * static_cast<std::ptrdiff_t>(first);
    first = static_cast<std::uint32_t>(to.size() / 3);
    to.insert(to.end(), begin, begin + 3 * static_cast<std::ptrdiff_t>(count));
}

} // namespace

void cutToPlace(ExactGeometry &geometry, const PlaceFilter &places)
{
    ExactGeometry cut;
    for (ExactGeometry::Surface &surface : geometry.surfaces) {
        const ExactGeometry::Ring &outer = geometry.rings[surface.firstRing];
        if (!places.accepts(extentOf(geometry.positions, outer.first, outer.count))) continue;
        const std::uint32_t firstRing = surface.firstRing;
        surface.firstRing = static_cast<std::uint32_t>(cut.rings.size());
        for (std::uint32_t at = 0; at < surface.ringCount; ++at)
            cut.rings.push_back(std::move(geometry.rings[firstRing + at]));
        cut.surfaces.push_back(std::move(surface));
    }
    for (ExactGeometry::Line &line : geometry.lines)
        if (places.accepts(extentOf(geometry.positions, line.first, line.count)))
            cut.lines.push_back(std::move(line));
    for (ExactGeometry::Ring &ring : cut.rings)
        append(geometry.positions, ring.first, ring.count, cut.positions);
    for (ExactGeometry::Line &line : cut.lines)
        append(geometry.positions, line.first, line.count, cut.positions);
    geometry.rings = std::move(cut.rings);
    geometry.surfaces = std::move(cut.surfaces);
    geometry.lines = std::move(cut.lines);
    geometry.positions = std::move(cut.positions);
}

} // namespace machi::core::citygml
