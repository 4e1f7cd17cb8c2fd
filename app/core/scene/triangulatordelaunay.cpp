#include "core/scene/triangulator.h"

#include <geos_c.h>

#include <cstring>
#include <memory>
#include <unordered_map>

namespace machi::core {

namespace {

struct Place
{
    double x, y;
    bool operator==(const Place &other) const { return x == other.x && y == other.y; }
};
struct PlaceHash
{
    std::size_t operator()(const Place &place) const
    {
        std::uint64_t bits[2];
        std::memcpy(bits, &place, sizeof bits);
        return static_cast<std::size_t>((bits[0] * 0x9e3779b97f4a7c15u) ^
                                        (bits[1] * 0xbf58476d1ce4e5b9u >> 7));
    }
};

/// GEOS's own context: its messages about invalid polygons are expected and dropped.
class Geos
{
public:
    Geos() : m_handle(GEOS_init_r()) {}
    ~Geos() { GEOS_finish_r(m_handle); }
    Geos(const Geos &) = delete;
    Geos &operator=(const Geos &) = delete;
    GEOSContextHandle_t handle() const { return m_handle; }

    GEOSGeometry *ring(const double *flat, std::uint32_t count) const
    {
        GEOSCoordSequence *sequence = GEOSCoordSeq_create_r(m_handle, count + 1, 2);
        if (!sequence) return nullptr;
        for (std::uint32_t index = 0; index <= count; ++index) {
            const double *point = flat + std::size_t{index % count} * 2;
            GEOSCoordSeq_setXY_r(m_handle, sequence, index, point[0], point[1]);
        }
        return GEOSGeom_createLinearRing_r(m_handle, sequence);
    }

private:
    GEOSContextHandle_t m_handle;
};

struct GeometryDestroy
{
    GEOSContextHandle_t handle;
    void operator()(GEOSGeometry *geometry) const { GEOSGeom_destroy_r(handle, geometry); }
};

} // namespace

bool Triangulator::delaunay(std::span<const std::uint32_t> ringSizes,
                            std::vector<std::uint32_t> &triangles) const
{
    const Geos geos;
    using Geometry = std::unique_ptr<GEOSGeometry, GeometryDestroy>;
    const GeometryDestroy destroy{geos.handle()};

    std::vector<GEOSGeometry *> rings;
    std::uint32_t first = 0;
    for (const std::uint32_t count : ringSizes) {
        if (count >= 3)
            if (GEOSGeometry *ring = geos.ring(m_flat.data() + std::size_t{first} * 2, count))
                rings.push_back(ring);
        first += count;
    }
    if (rings.empty()) return false;
    const Geometry polygon(GEOSGeom_createPolygon_r(geos.handle(), rings.front(), rings.data() + 1,
                                                    static_cast<unsigned>(rings.size() - 1)),
                           destroy);
    if (!polygon || GEOSisValid_r(geos.handle(), polygon.get()) != 1) return false;
    const Geometry cut(GEOSConstrainedDelaunayTriangulation_r(geos.handle(), polygon.get()), destroy);
    if (!cut) return false;

    std::unordered_map<Place, std::uint32_t, PlaceHash> vertices;
    for (std::uint32_t index = 0; index < m_flat.size() / 2; ++index)
        vertices.try_emplace({m_flat[std::size_t{index} * 2], m_flat[std::size_t{index} * 2 + 1]}, index);
    const std::size_t before = triangles.size();
    const int count = GEOSGetNumGeometries_r(geos.handle(), cut.get());
    for (int number = 0; number < count; ++number) {
        const GEOSGeometry *triangle = GEOSGetGeometryN_r(geos.handle(), cut.get(), number);
        const GEOSGeometry *shell = GEOSGetExteriorRing_r(geos.handle(), triangle);
        const GEOSCoordSequence *sequence = GEOSGeom_getCoordSeq_r(geos.handle(), shell);
        std::uint32_t corner[3];
        Place place[3];
        for (unsigned index = 0; index < 3; ++index) {
            GEOSCoordSeq_getXY_r(geos.handle(), sequence, index, &place[index].x, &place[index].y);
            const auto found = vertices.find(place[index]);
            if (found == vertices.end()) {
                triangles.resize(before);
                return false;
            }
            corner[index] = found->second;
        }
        const double area = (place[1].x - place[0].x) * (place[2].y - place[0].y) -
                            (place[1].y - place[0].y) * (place[2].x - place[0].x);
        if (area < 0) std::swap(corner[1], corner[2]);
        triangles.insert(triangles.end(), corner, corner + 3);
    }
    return triangles.size() > before;
}

} // namespace machi::core
