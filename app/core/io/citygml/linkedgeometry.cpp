#include "core/io/citygml/linkedgeometry.h"

#include "core/io/citygml/geometrycopy.h"

#include <algorithm>

namespace machi::core::citygml {

namespace {

ExactGeometry &ofLod(std::vector<ExactGeometry> &geometry, std::uint8_t lod, const CityObject &object)
{
    const auto found = std::find_if(geometry.begin(), geometry.end(),
                                    [&](const ExactGeometry &one) { return one.lod == lod; });
    if (found != geometry.end()) return *found;
    ExactGeometry &added = geometry.emplace_back();
    added.lod = lod;
    for (const Part &part : object.parts)
        added.parts.emplace_back(part.id);
    return added;
}

} // namespace

bool LinkedGeometry::convert(ExactGeometry &geometry, const FileCrs &from)
{
    if (from.height != m_height && from.height != HeightDatum::None && m_height != HeightDatum::None)
        m_otherHeights = true;
    const Crs source = from.crs.horizontal();
    if (!source.isValid() || source == m_crs.horizontal()) return true;
    const auto [known, isNew] = m_transforms.try_emplace(source.epsg());
    if (isNew)
        if (Result<CoordinateTransform> made = CoordinateTransform::create(source, m_crs.horizontal()))
            known->second = made.take();
    if (!known->second) return false;
    for (std::size_t at = 0; at + 2 < geometry.positions.size(); at += 3)
        if (!known->second->transform(geometry.positions[at], geometry.positions[at + 1])) return false;
    return true;
}

void LinkedGeometry::add(LinkIndex::Part &&part, const CityObject &object, const GeometryLink &link,
                         std::vector<ExactGeometry> &geometry)
{
    if (link.place) { // in metres around itself, whatever its file
        link.place->apply(part.geometry.positions.data(), part.geometry.positions.size() / 3,
                          m_crs.isGeographic());
    } else if (!convert(part.geometry, part.crs)) {
        m_lost = true;
        return;
    }
    for (ExactGeometry::Surface &surface : part.geometry.surfaces)
        surface.part = link.part;
    appendGeometry(part.geometry, ofLod(geometry, link.isBoundary ? part.geometry.lod : link.lod, object));
}

void LinkedGeometry::addPlaceOf(const CityObject &object, const GeometryLink &link,
                                std::vector<ExactGeometry> &geometry)
{
    if (!link.place) return;
    ExactGeometry &target = ofLod(geometry, link.lod, object);
    target.lines.push_back({static_cast<std::uint32_t>(target.positions.size() / 3), 1, {}});
    target.positions.insert(target.positions.end(), link.place->reference.begin(),
                            link.place->reference.end());
}

std::size_t LinkedGeometry::vertices(const std::vector<ExactGeometry> &geometry)
{
    std::size_t count = 0;
    for (const ExactGeometry &one : geometry)
        count += one.positions.size() / 3;
    return count;
}

} // namespace machi::core::citygml
