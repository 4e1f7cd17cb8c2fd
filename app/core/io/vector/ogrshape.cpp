#include "core/io/vector/ogrshape.h"

#include <ogr_geometry.h>

#include <cmath>
#include <memory>

namespace machi::core {

namespace {

using Geometry = std::unique_ptr<OGRGeometry>;

// Simple geometries of one family each, in the order in which they stand.
struct Families
{
    std::unique_ptr<OGRMultiPoint> points;
    std::unique_ptr<OGRMultiLineString> lines;
    std::unique_ptr<OGRMultiPolygon> polygons;
    int families() const { return (points ? 1 : 0) + (lines ? 1 : 0) + (polygons ? 1 : 0); }
};

template <typename T> void append(std::unique_ptr<T> &multi, const OGRGeometry &geometry)
{
    if (!multi) multi = std::make_unique<T>();
    multi->addGeometry(&geometry);
}

void gather(const OGRGeometry &geometry, Families &out)
{
    if (geometry.IsEmpty()) return;
    switch (wkbFlatten(geometry.getGeometryType())) {
    case wkbPoint:
        append(out.points, geometry);
        return;
    case wkbLineString:
        append(out.lines, geometry);
        return;
    case wkbPolygon:
        append(out.polygons, geometry);
        return;
    default:
        break;
    }
    if (OGR_GT_IsSubClassOf(geometry.getGeometryType(), wkbGeometryCollection)) {
        for (const OGRGeometry *member : *geometry.toGeometryCollection())
            gather(*member, out);
        return;
    }
    // Triangles, TINs and polyhedral surfaces.
    const Geometry polygons(OGRGeometryFactory::forceToMultiPolygon(geometry.clone()));
    if (polygons && wkbFlatten(polygons->getGeometryType()) == wkbMultiPolygon)
        for (const OGRGeometry *member : *polygons->toMultiPolygon())
            append(out.polygons, *member);
}

// Some programs write the largest number there is where there is no position.
constexpr double beyondEarth = 1e12;

bool isFinite(const Shape &shape)
{
    for (const double value : shape.coordinates)
        if (!(std::abs(value) < beyondEarth)) return false;
    return true;
}

bool hasOpenRing(const OGRGeometry &geometry)
{
    class Visitor : public OGRDefaultConstGeometryVisitor
    {
    public:
        using OGRDefaultConstGeometryVisitor::visit;
        void visit(const OGRLinearRing *ring) override
        {
            if (!ring->IsEmpty() && !ring->get_IsClosed()) open = true;
        }
        bool open = false;
    };
    Visitor visitor;
    geometry.accept(&visitor);
    return visitor.open;
}

Shape toShape(OGRGeometry &geometry, bool keepZ)
{
    if (!keepZ) geometry.flattenTo2D();
    std::vector<unsigned char> wkb(geometry.WkbSize());
    if (geometry.exportToWkb(wkbNDR, wkb.data(), wkbVariantIso) != OGRERR_NONE) return {};
    return Shape::fromWkb(wkb.data(), wkb.size());
}

} // namespace

OgrShapes shapesFromOgr(const OGRGeometry *geometry, bool keepZ, bool swap)
{
    OgrShapes out;
    if (!geometry || geometry->IsEmpty()) return out;
    Geometry copy;
    if (geometry->hasCurveGeometry(TRUE)) {
        copy.reset(geometry->getLinearGeometry());
        out.linearized = true;
        if (!copy) return out;
    } else {
        copy.reset(geometry->clone());
    }
    if (copy->IsMeasured()) {
        copy->setMeasured(FALSE);
        out.measureDropped = true;
    }
    if (swap) copy->swapXY();
    out.ringClosed = hasOpenRing(*copy);
    if (out.ringClosed) copy->closeRings();

    std::vector<Geometry> pieces;
    const OGRwkbGeometryType type = wkbFlatten(copy->getGeometryType());
    if (type >= wkbPoint && type <= wkbMultiPolygon) {
        pieces.push_back(std::move(copy));
    } else {
        Families families;
        gather(*copy, families);
        out.split = families.families() > 1;
        if (families.points) pieces.push_back(std::move(families.points));
        if (families.lines) pieces.push_back(std::move(families.lines));
        if (families.polygons) pieces.push_back(std::move(families.polygons));
    }
    for (const Geometry &piece : pieces) {
        Shape shape = toShape(*piece, keepZ);
        if (shape.isEmpty()) continue;
        if (isFinite(shape))
            out.shapes.push_back(std::move(shape));
        else
            out.notFinite = true;
    }
    return out;
}

} // namespace machi::core
