#include "core/io/citygml/footprint.h"

#include <algorithm>
#include <cmath>

namespace machi::core::citygml {

namespace {

// A wall written with rounded coordinates still covers a little ground; a metre of wall, less than 1 µm.
constexpr double uprightShare = 1e-6;
// GEOS needs minutes for the union of more faces than this; the outline of shared edges has to do then.
constexpr std::size_t mostFacesToUnite = 20'000;
constexpr std::size_t mostVerticesToCheck = 200'000;
// About a hundredth of a square metre.
constexpr double sliverDegrees = 1e-12;
constexpr double sliverMetres = 0.01;

bool isInside(SemanticClass semantic)
{
    return semantic == SemanticClass::InteriorWall || semantic == SemanticClass::Ceiling ||
           semantic == SemanticClass::Floor;
}

void appendRing(const ExactGeometry &geometry, const ExactGeometry::Ring &ring, bool clockwise, Shape &shape)
{
    const double *xyz = geometry.positions.data() + std::size_t(ring.first) * 3;
    const bool isClockwise = signedArea(xyz, ring.count, 3) < 0;
    shape.rings.push_back(static_cast<std::uint32_t>(shape.coordinates.size() / 2));
    const std::size_t start = shape.coordinates.size();
    for (std::size_t at = 0; at < ring.count; ++at) {
        const double *vertex = xyz + (clockwise == isClockwise ? at : ring.count - 1 - at) * 3;
        shape.coordinates.push_back(vertex[0]);
        shape.coordinates.push_back(vertex[1]);
    }
    shape.coordinates.push_back(shape.coordinates[start]);
    shape.coordinates.push_back(shape.coordinates[start + 1]);
}

void appendPolygon(const ExactGeometry &geometry, const ExactGeometry::Surface &surface, Shape &shape)
{
    shape.parts.push_back(static_cast<std::uint32_t>(shape.rings.size()));
    for (std::uint32_t at = 0; at < surface.ringCount; ++at) {
        const ExactGeometry::Ring &ring = geometry.rings[surface.firstRing + at];
        if (ring.count >= 3) appendRing(geometry, ring, at > 0, shape);
    }
}

} // namespace

Footprint::Footprint(bool isGeographic, bool hasHeights)
    : m_geographic(isGeographic), m_hasHeights(hasHeights)
{
}

void Footprint::collect(const ExactGeometry &geometry, const Surface &surface)
{
    if (surface.ringCount == 0) return;
    const ExactGeometry::Ring &ring = geometry.rings[surface.firstRing];
    if (ring.count < 3) return;
    const double *xyz = geometry.positions.data() + std::size_t(ring.first) * 3;
    const double area = signedArea(xyz, ring.count, 3);
    double girth = 0;
    for (std::size_t at = 0; at < ring.count; ++at) {
        const double *a = xyz + at * 3;
        const double *b = xyz + (at + 1 == ring.count ? 0 : at + 1) * 3;
        girth += std::abs(a[0] - b[0]) + std::abs(a[1] - b[1]);
    }
    if (!std::isfinite(area) || std::abs(area) <= uprightShare * girth * girth) return;
    m_faces.push_back({&geometry, &surface, area});
}

void Footprint::collectLod0(const std::vector<ExactGeometry> &geometry)
{
    for (const SemanticClass wanted : {SemanticClass::Ground, SemanticClass::Roof, SemanticClass::Unknown}) {
        for (const ExactGeometry &lod : geometry) {
            if (lod.lod != 0) continue;
            for (const Surface &surface : lod.surfaces)
                if (surface.semantic == wanted || wanted == SemanticClass::Unknown) collect(lod, surface);
        }
        if (!m_faces.empty()) return;
    }
}

void Footprint::collectLod1(const std::vector<ExactGeometry> &geometry, bool isSheet)
{
    for (const ExactGeometry &lod : geometry) {
        if (lod.lod != 1) continue;
        for (const Surface &surface : lod.surfaces)
            collect(lod, surface);
    }
    if (isSheet) return;
    // A body has a lid and a bottom; a bottom is enough.
    const auto looksDown = [](const Face &face) { return face.area < 0; };
    const auto down = std::count_if(m_faces.begin(), m_faces.end(), looksDown);
    if (down > 0 && static_cast<std::size_t>(down) < m_faces.size())
        std::erase_if(m_faces, [&](const Face &face) { return !looksDown(face); });
}

void Footprint::collectGround(const std::vector<ExactGeometry> &geometry)
{
    for (std::uint8_t level = 2; level <= 4 && m_faces.empty(); ++level)
        for (const ExactGeometry &lod : geometry)
            if (lod.lod == level)
                for (const Surface &surface : lod.surfaces)
                    if (surface.semantic == SemanticClass::Ground) collect(lod, surface);
}

void Footprint::collectOuter(const std::vector<ExactGeometry> &geometry)
{
    for (std::uint8_t level = 2; level <= 4 && m_faces.empty(); ++level)
        for (const ExactGeometry &lod : geometry)
            if (lod.lod == level)
                for (const Surface &surface : lod.surfaces)
                    if (!isInside(surface.semantic)) collect(lod, surface);
}

Shape Footprint::faces() const
{
    Shape shape;
    shape.type = ShapeType::MultiPolygon;
    for (const Face &face : m_faces)
        appendPolygon(*face.geometry, *face.surface, shape);
    return shape;
}

Shape Footprint::dissolved()
{
    if (m_faces.size() == 1) return faces();
    for (const Face &face : m_faces)
        m_outline.add(*face.geometry, *face.surface);
    Shape outline = m_outline.take();
    const bool checked = outline.vertexCount() <= mostVerticesToCheck;
    if (!m_outline.isDoubtful() && !m_outline.hasSeams() && (!checked || m_union.isValid(outline)))
        return outline;
    const double sliver = m_geographic ? sliverDegrees : sliverMetres;
    if (m_faces.size() <= mostFacesToUnite) return m_union.unite(faces(), sliver);
    return checked ? m_union.unite(outline, sliver) : outline;
}

// Of the lowest LOD that has any; an upright face is the line it stands on.
Shape Footprint::lines(const std::vector<ExactGeometry> &geometry) const
{
    Shape shape;
    for (std::uint8_t level = 0; level <= 4 && shape.coordinates.empty(); ++level) {
        for (const ExactGeometry &lod : geometry) {
            if (lod.lod != level) continue;
            for (const ExactGeometry::Line &line : lod.lines) {
                if (line.count < 2) continue;
                shape.rings.push_back(static_cast<std::uint32_t>(shape.coordinates.size() / 2));
                for (std::size_t at = line.first; at < std::size_t(line.first) + line.count; ++at)
                    shape.coordinates.insert(shape.coordinates.end(),
                                             {lod.positions[at * 3], lod.positions[at * 3 + 1]});
            }
        }
    }
    for (std::uint8_t level = 0; level <= 4 && shape.coordinates.empty(); ++level) {
        for (const ExactGeometry &lod : geometry) {
            if (lod.lod != level) continue;
            for (const Surface &surface : lod.surfaces) {
                if (surface.ringCount == 0 || lod.rings[surface.firstRing].count < 2) continue;
                const ExactGeometry::Ring &ring = lod.rings[surface.firstRing];
                const double *xyz = lod.positions.data() + std::size_t(ring.first) * 3;
                const double *far[2] = {xyz, xyz};
                for (int end = 0; end < 2; ++end) { // farthest from the first, then farthest from that
                    const double *from = far[1 - end];
                    for (std::size_t at = 0; at < ring.count; ++at)
                        if (std::hypot(xyz[at * 3] - from[0], xyz[at * 3 + 1] - from[1]) >
                            std::hypot(far[end][0] - from[0], far[end][1] - from[1]))
                            far[end] = xyz + at * 3;
                }
                if (far[0][0] == far[1][0] && far[0][1] == far[1][1]) continue;
                shape.rings.push_back(static_cast<std::uint32_t>(shape.coordinates.size() / 2));
                shape.coordinates.insert(shape.coordinates.end(),
                                         {far[0][0], far[0][1], far[1][0], far[1][1]});
            }
        }
    }
    if (!shape.coordinates.empty()) shape.type = ShapeType::MultiLineString;
    return shape;
}

Shape Footprint::points(const std::vector<ExactGeometry> &geometry) const
{
    Shape shape;
    for (std::uint8_t level = 0; level <= 4 && shape.coordinates.empty(); ++level)
        for (const ExactGeometry &lod : geometry)
            if (lod.lod == level)
                for (const ExactGeometry::Line &line : lod.lines)
                    if (line.count == 1)
                        shape.coordinates.insert(shape.coordinates.end(),
                                                 {lod.positions[std::size_t(line.first) * 3],
                                                  lod.positions[std::size_t(line.first) * 3 + 1]});
    if (!shape.coordinates.empty())
        shape.type = shape.coordinates.size() == 2 ? ShapeType::Point : ShapeType::MultiPoint;
    return shape;
}

void Footprint::includeHeights(const ExactGeometry &geometry, FootprintShape &found) const
{
    if (!m_hasHeights) return;
    for (std::size_t at = 2; at < geometry.positions.size(); at += 3) {
        const double z = geometry.positions[at];
        if (!std::isfinite(z)) continue;
        found.zMin = found.hasHeights ? std::min(found.zMin, z) : z;
        found.zMax = found.hasHeights ? std::max(found.zMax, z) : z;
        found.hasHeights = true;
    }
}

FootprintShape Footprint::of(const std::vector<ExactGeometry> &geometry, bool isSheet)
{
    FootprintShape found;
    m_faces.clear();
    collectLod0(geometry);
    if (m_faces.empty()) collectLod1(geometry, isSheet);
    if (m_faces.empty()) collectGround(geometry);
    if (m_faces.empty()) collectOuter(geometry);
    if (!m_faces.empty()) found.shape = dissolved();
    if (found.shape.isEmpty()) found.shape = lines(geometry);
    if (found.shape.isEmpty()) found.shape = points(geometry);

    // The finest model knows best; roads have a LOD1 at height 0 beside a LOD3 in its place.
    for (int level = 4; level >= 0 && !found.hasHeights; --level) {
        for (const ExactGeometry &lod : geometry)
            if (lod.lod == level) includeHeights(lod, found);
        if (found.zMin == 0 && found.zMax == 0) found.hasHeights = false;
    }
    return found;
}

void Footprint::addPiece(const ExactGeometry &piece)
{
    for (const Surface &surface : piece.surfaces)
        m_pieces.add(piece, surface);
    includeHeights(piece, m_pieceHeights);
}

FootprintShape Footprint::ofPieces()
{
    FootprintShape found = std::move(m_pieceHeights);
    m_pieceHeights = {};
    found.shape = m_pieces.take();
    found.isBox = m_pieces.isBox();
    if ((m_pieces.isDoubtful() || m_pieces.hasSeams()) && found.shape.vertexCount() <= mostVerticesToCheck)
        found.shape = m_union.unite(found.shape, m_geographic ? sliverDegrees : sliverMetres);
    if (found.zMin == 0 && found.zMax == 0) found.hasHeights = false;
    return found;
}

} // namespace machi::core::citygml
