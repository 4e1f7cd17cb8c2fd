#pragma once

#include "core/io/citygml/templateplace.h"
#include "core/model/exactgeometry.h"
#include "core/model/extent.h"
#include "core/task/issue.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace machi::core::citygml {

/// Names an attribute by its path below the city object, with canonical prefixes whatever the file calls
/// them: `bldg:measuredHeight`, `uro:bldgDisasterRiskAttribute/uro:RiverFloodingRiskAttribute/uro:depth`,
/// `gen:計測周辺長` (generic attributes by their name). Ids are dense from 0, so a vector maps them to
/// columns.
using PathId = std::uint32_t;

/// The paths met so far by one parser; ids are only good with their own table. One thread.
class PathTable
{
public:
    virtual ~PathTable() = default;
    virtual std::string_view name(PathId path) const = 0;
    virtual std::size_t size() const = 0;
};

/// One simple value of a city object, its text with entities resolved and blanks trimmed.
/// Views live as long as the CityObject they came with.
struct Attribute
{
    PathId path = 0;
    std::uint32_t group = 0; ///< values with the same non-zero group stood in the same complex element
    std::uint16_t part = 0;  ///< index into CityObject::parts
    std::string_view value;
    std::string_view codeSpace;
    std::string_view uom;
};

/// The object itself ([0]) and what is inside it: building parts, rooms, installations, openings, lanes.
/// Attribute paths start afresh at each part; those of a boundary surface
/// (`bldg:boundedBy/bldg:RoofSurface/…`) belong to the part that it bounds, one group a surface.
struct Part
{
    std::string_view className; ///< `bldg:BuildingPart`
    std::string_view id;
    std::uint16_t parent = 0;
    std::int64_t line = 0;
};

/// A reference to geometry that stands elsewhere: another member (`#id`), or a file (`path.gml#id`).
/// References inside one object are already resolved.
struct GeometryLink
{
    std::string_view href;
    std::uint8_t lod = 0;
    std::uint16_t part = 0;
    std::int64_t line = 0;
    /// Of an implicit geometry: the target is a template, drawn in metres around its own origin.
    std::optional<TemplatePlace> place;
    /// A boundary surface is meant, in every LOD that it has; `lod` says nothing.
    bool isBoundary = false;
};

/// A run of surfaces and lines with a gml:id of its own (MultiSurface, CompositeSurface, Solid …), and the
/// references that belong to it too.
struct Aggregate
{
    std::string_view id;
    std::uint8_t lod = 0;
    std::size_t firstSurface = 0, endSurface = 0, firstLine = 0, endLine = 0;
    std::vector<std::string_view> references;
};

/// The shape of an implicit geometry before it was placed: metres around its own origin.
struct ShapeTemplate
{
    ExactGeometry geometry;
    std::vector<Aggregate> aggregates;
};

/// One city object complete, as it stands in the file. Geometry is already in longitude/latitude order.
struct CityObject
{
    std::string_view className; ///< canonical: `bldg:Building`, `tran:Road`, `wtr:WaterBody`
    std::string_view id;        ///< gml:id, may be empty
    std::int64_t line = 0;      ///< of the object's start tag, 1-based
    std::vector<Attribute> attributes;
    std::vector<Part> parts;
    /// One per LOD that has any; in LOD0 SemanticClass::Roof marks a roof edge, Ground a footprint.
    /// Relief counts in the LOD that `dem:lod` names. Implicit geometry is placed; without a shape its
    /// reference point is a line of one vertex, with a link to one it is only the link. Terrain intersection
    /// curves are left out. Flat coordinates have z = 0.
    std::vector<ExactGeometry> geometry;
    std::vector<GeometryLink> links;
    /// What links from elsewhere can point to; only where CityParser::Options::linkTargets asks for it. Those
    /// of a piece stand in the piece.
    std::vector<Aggregate> aggregates;
    std::vector<ShapeTemplate> templates;
};

/// What a file says of itself before its first object.
struct FileHeader
{
    std::string cityGmlVersion; ///< `1.0`, `2.0`, `3.0`
    std::string uroVersion;     ///< `1.4` … `4.0`, empty without i-UR
    std::string urfVersion;
    int epsg = 0; ///< of the envelope's srsName, else of the first geometry's; 0 = none given
    std::string srsName;
    int dimension = 3;
    Extent envelope; ///< lon/lat
};

/// Takes what the parser finds, in file order, on the parser's thread. False from a method = stop.
class CityObjectHandler
{
public:
    virtual ~CityObjectHandler() = default;
    virtual bool header(const FileHeader &header) = 0;
    /// The object and its views are good only during the call.
    virtual bool object(const CityObject &object, const PathTable &paths) = 0;
    /// A member too big for memory: its geometry comes first in pieces (each at most some MB, `object`
    /// holding what is known so far), then `object()` with all attributes and no geometry. It comes even
    /// where the member turns out to be broken or cut short after its first piece; an Error issue tells so.
    virtual bool piece(const CityObject &object, ExactGeometry &&piece, const PathTable &paths) = 0;
    /// u/v as the file gives them, less the closing pair where it repeats the first.
    virtual bool texture(RingTexture &&texture) = 0;
    /// A fault that leaves one object out or repairs it; the rest goes on. `file` is filled by the caller.
    virtual void issue(Issue issue) = 0;
};

} // namespace machi::core::citygml
