#include "core/io/citygml/polygonunion.h"

#include "core/io/citygml/outline.h"

#include <geos_c.h>

#include <cmath>
#include <vector>

namespace machi::core::citygml {

struct PolygonUnion::Private
{
    GEOSContextHandle_t geos = nullptr;

    struct Delete
    {
        GEOSContextHandle_t geos;
        void operator()(GEOSGeometry *geometry) const { GEOSGeom_destroy_r(geos, geometry); }
    };
    using Geometry = std::unique_ptr<GEOSGeometry, Delete>;
    Geometry own(GEOSGeometry *geometry) const { return Geometry(geometry, Delete{geos}); }

    GEOSGeometry *ring(const Shape &shape, std::size_t at) const
    {
        const std::size_t from = shape.rings[at];
        const std::size_t to = at + 1 < shape.rings.size() ? shape.rings[at + 1] : shape.vertexCount();
        if (to < from + 4) return nullptr;
        GEOSCoordSequence *points = GEOSCoordSeq_copyFromBuffer_r(geos, shape.coordinates.data() + from * 2,
                                                                  static_cast<unsigned>(to - from), 0, 0);
        return points ? GEOSGeom_createLinearRing_r(geos, points) : nullptr;
    }

    Geometry collection(const Shape &shape) const
    {
        std::vector<GEOSGeometry *> polygons;
        for (std::size_t part = 0; part < shape.parts.size(); ++part) {
            const std::size_t from = shape.parts[part];
            const std::size_t to = part + 1 < shape.parts.size() ? shape.parts[part + 1] : shape.rings.size();
            GEOSGeometry *shell = ring(shape, from);
            if (!shell) continue;
            std::vector<GEOSGeometry *> holes;
            for (std::size_t at = from + 1; at < to; ++at)
                if (GEOSGeometry *hole = ring(shape, at)) holes.push_back(hole);
            GEOSGeometry *polygon =
                GEOSGeom_createPolygon_r(geos, shell, holes.data(), static_cast<unsigned>(holes.size()));
            if (polygon) polygons.push_back(polygon);
        }
        return own(GEOSGeom_createCollection_r(geos, GEOS_MULTIPOLYGON, polygons.data(),
                                               static_cast<unsigned>(polygons.size())));
    }

    void appendRing(const GEOSGeometry *ring, bool isHole, double smallestHole, Shape &shape) const
    {
        const GEOSCoordSequence *points = GEOSGeom_getCoordSeq_r(geos, ring);
        unsigned count = 0;
        if (!points || !GEOSCoordSeq_getSize_r(geos, points, &count) || count < 4) return;
        std::vector<double> xy(std::size_t(count) * 2);
        GEOSCoordSeq_copyToBuffer_r(geos, points, xy.data(), 0, 0);
        const double area = signedArea(xy.data(), count - 1, 2);
        if (isHole && std::abs(area) < smallestHole) return;
        shape.rings.push_back(static_cast<std::uint32_t>(shape.coordinates.size() / 2));
        if ((area > 0) == isHole)
            for (std::size_t at = 0; at < count / 2; ++at) {
                std::swap(xy[at * 2], xy[(count - 1 - at) * 2]);
                std::swap(xy[at * 2 + 1], xy[(count - 1 - at) * 2 + 1]);
            }
        shape.coordinates.insert(shape.coordinates.end(), xy.begin(), xy.end());
    }

    void append(const GEOSGeometry *geometry, double smallestHole, Shape &shape) const
    {
        const int type = GEOSGeomTypeId_r(geos, geometry);
        if (type == GEOS_POLYGON) {
            if (GEOSisEmpty_r(geos, geometry)) return;
            shape.parts.push_back(static_cast<std::uint32_t>(shape.rings.size()));
            appendRing(GEOSGetExteriorRing_r(geos, geometry), false, 0, shape);
            const int holes = GEOSGetNumInteriorRings_r(geos, geometry);
            for (int at = 0; at < holes; ++at)
                appendRing(GEOSGetInteriorRingN_r(geos, geometry, at), true, smallestHole, shape);
        } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
            const int parts = GEOSGetNumGeometries_r(geos, geometry);
            for (int at = 0; at < parts; ++at)
                append(GEOSGetGeometryN_r(geos, geometry, at), smallestHole, shape);
        }
    }
};

PolygonUnion::PolygonUnion() : d(std::make_unique<Private>())
{
    d->geos = GEOS_init_r();
    const auto quiet = [](const char *, void *) {};
    GEOSContext_setErrorMessageHandler_r(d->geos, quiet, nullptr);
    GEOSContext_setNoticeMessageHandler_r(d->geos, quiet, nullptr);
}

PolygonUnion::~PolygonUnion()
{
    GEOS_finish_r(d->geos);
}

bool PolygonUnion::isValid(const Shape &polygons) const
{
    const Private::Geometry made = d->collection(polygons);
    return made && GEOSisValid_r(d->geos, made.get()) == 1;
}

Shape PolygonUnion::unite(const Shape &polygons, double smallestHole) const
{
    const Private::Geometry made = d->collection(polygons);
    if (!made) return polygons;
    Private::Geometry united = d->own(GEOSUnaryUnion_r(d->geos, made.get()));
    if (!united) {
        // Faces that cross themselves: repaired one by one first.
        std::vector<GEOSGeometry *> repaired;
        const int parts = GEOSGetNumGeometries_r(d->geos, made.get());
        for (int at = 0; at < parts; ++at)
            if (GEOSGeometry *good = GEOSMakeValid_r(d->geos, GEOSGetGeometryN_r(d->geos, made.get(), at)))
                repaired.push_back(good);
        const Private::Geometry all = d->own(GEOSGeom_createCollection_r(
            d->geos, GEOS_GEOMETRYCOLLECTION, repaired.data(), static_cast<unsigned>(repaired.size())));
        if (all) united = d->own(GEOSUnaryUnion_r(d->geos, all.get()));
    }
    if (!united) return polygons;
    Shape shape;
    shape.type = ShapeType::MultiPolygon;
    d->append(united.get(), smallestHole, shape);
    return shape.coordinates.empty() ? polygons : shape;
}

} // namespace machi::core::citygml
