#include "core/io/citygml/vocabulary.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <unordered_map>

namespace machi::core::citygml {

namespace {

struct Word
{
    std::string_view name;
    Role role;
    SemanticClass semantic = SemanticClass::Unknown;
};

using enum Role;
using S = SemanticClass;

// With a prefix: exactly that element. Without: that local name in any CityGML or i-UR namespace.
constexpr Word words[] = {
    {"core:CityModel", CityModel},
    {"gml:FeatureCollection", FeatureCollection},
    {"core:cityObjectMember", Member},
    {"gml:featureMember", Member},
    {"core:featureMember", Member},
    {"gml:featureMembers", Members},
    {"core:featureMembers", Members},
    {"app:appearanceMember", AppearanceMember},
    {"core:appearanceMember", AppearanceMember},
    {"app:appearance", AppearanceMember},
    {"core:appearance", AppearanceMember},
    {"gml:boundedBy", BoundedBy},
    {"gml:Envelope", Envelope},
    {"dem:extent", Skipped},
    {"core:multiPoint", Skipped},
    {"dem:lod", ReliefLod},
    {"core:ImplicitGeometry", ImplicitGeometry},
    {"core:transformationMatrix", TransformationMatrix},
    {"core:referencePoint", ReferencePoint},
    {"core:relativeGMLGeometry", RelativeGeometry},
    {"core:relativeGeometry", RelativeGeometry},
    {"core:libraryObject", LibraryObject},

    {"RoofSurface", BoundarySurface, S::Roof},
    {"WallSurface", BoundarySurface, S::Wall},
    {"GroundSurface", BoundarySurface, S::Ground},
    {"OuterCeilingSurface", BoundarySurface, S::OuterCeiling},
    {"OuterFloorSurface", BoundarySurface, S::OuterFloor},
    {"ClosureSurface", BoundarySurface, S::Closure},
    {"InteriorWallSurface", BoundarySurface, S::InteriorWall},
    {"CeilingSurface", BoundarySurface, S::Ceiling},
    {"FloorSurface", BoundarySurface, S::Floor},
    {"WaterSurface", BoundarySurface, S::Water},
    {"WaterGroundSurface", BoundarySurface, S::WaterGround},
    {"WaterClosureSurface", BoundarySurface, S::WaterClosure},
    {"GenericThematicSurface", BoundarySurface},

    {"Door", Feature, S::Door},
    {"DoorSurface", Feature, S::Door},
    {"Window", Feature, S::Window},
    {"WindowSurface", Feature, S::Window},
    {"TrafficArea", Feature, S::Traffic},
    {"AuxiliaryTrafficArea", Feature, S::AuxiliaryTraffic},
    {"BuildingPart", Feature},
    {"Room", Feature},
    {"BuildingRoom", Feature},
    {"BuildingInstallation", Feature},
    {"IntBuildingInstallation", Feature},
    {"BuildingFurniture", Feature},
    {"BuildingConstructiveElement", Feature},
    {"BuildingUnit", Feature},
    {"bldg:Storey", Feature},
    {"TunnelPart", Feature},
    {"TunnelInstallation", Feature},
    {"IntTunnelInstallation", Feature},
    {"TunnelFurniture", Feature},
    {"HollowSpace", Feature},
    {"BridgePart", Feature},
    {"BridgeInstallation", Feature},
    {"IntBridgeInstallation", Feature},
    {"BridgeFurniture", Feature},
    {"BridgeRoom", Feature},
    {"BridgeConstructionElement", Feature},
    {"BridgeConstructiveElement", Feature},
    {"TrafficSpace", Feature},
    {"AuxiliaryTrafficSpace", Feature},
    {"tran:Section", Feature},
    {"tran:Intersection", Feature},
    {"tran:ClearanceSpace", Feature},
    {"tran:HoleSurface", BoundarySurface},
    {"tran:Marking", Feature},
    {"TINRelief", Feature},
    {"MassPointRelief", Feature},
    {"BreaklineRelief", Feature},
    {"RasterRelief", Feature},

    // These may carry a gml:id and are values all the same.
    {"core:Address", DataType},
    {"core:CityObjectRelation", DataType},
    {"core:ExternalReference", DataType},
    {"core:CityObjectRelationType", DataType},

    {"gen:stringAttribute", GenericAttribute},
    {"gen:intAttribute", GenericAttribute},
    {"gen:doubleAttribute", GenericAttribute},
    {"gen:dateAttribute", GenericAttribute},
    {"gen:uriAttribute", GenericAttribute},
    {"gen:measureAttribute", GenericAttribute},
    {"gen:StringAttribute", GenericAttribute},
    {"gen:IntAttribute", GenericAttribute},
    {"gen:DoubleAttribute", GenericAttribute},
    {"gen:DateAttribute", GenericAttribute},
    {"gen:UriAttribute", GenericAttribute},
    {"gen:MeasureAttribute", GenericAttribute},
    {"gen:CodeAttribute", GenericAttribute},
    {"gen:genericAttributeSet", GenericSet},
    {"gen:GenericAttributeSet", GenericSet},
    {"core:genericAttribute", GenericWrapper},
    {"gen:genericAttribute", GenericWrapper},
    {"gen:name", GenericName},
    {"gen:value", GenericValue},

    {"gml:Polygon", Polygon},
    {"gml:PolygonPatch", Polygon},
    {"gml:Rectangle", Polygon},
    {"gml:Triangle", Triangle},
    {"gml:exterior", Exterior},
    {"gml:outerBoundaryIs", Exterior},
    {"gml:interior", Interior},
    {"gml:innerBoundaryIs", Interior},
    {"gml:LinearRing", Ring},
    {"gml:Ring", Ring},
    {"gml:LineString", LineString},
    {"gml:LineStringSegment", Segment},
    {"gml:Arc", Segment},
    {"gml:ArcString", Segment},
    {"gml:GeodesicString", Segment},
    {"gml:Curve", Curve},
    {"gml:Point", Point},
    {"gml:posList", PosList},
    {"gml:pos", Pos},
    {"gml:coordinates", Coordinates},
    {"gml:MultiSurface", Aggregate},
    {"gml:CompositeSurface", Aggregate},
    {"gml:Surface", Aggregate},
    {"gml:PolyhedralSurface", Aggregate},
    {"gml:TriangulatedSurface", Aggregate},
    {"gml:Tin", Aggregate},
    {"gml:Shell", Aggregate},
    {"gml:Solid", Aggregate},
    {"gml:CompositeSolid", Aggregate},
    {"gml:MultiSolid", Aggregate},
    {"gml:MultiPolygon", Aggregate},
    {"gml:MultiGeometry", Aggregate},
    {"gml:GeometricComplex", Aggregate},
    {"gml:MultiCurve", Aggregate},
    {"gml:CompositeCurve", Aggregate},
    {"gml:OrientableCurve", Aggregate},
    {"gml:MultiLineString", Aggregate},
    {"gml:MultiPoint", Aggregate},
    {"gml:OrientableSurface", OrientableSurface},
    {"gml:controlPoint", Skipped}, // a Tin repeats its points and edges here
    {"gml:stopLines", Skipped},
    {"gml:breakLines", Skipped},

    {"app:Appearance", AppearanceObject},
    {"app:surfaceDataMember", SurfaceDataMember},
    {"app:surfaceData", SurfaceDataMember},
    {"app:ParameterizedTexture", ParameterizedTexture},
    {"app:imageURI", ImageUri},
    {"app:target", TextureTarget},
    {"app:textureCoordinates", TextureCoordinates},
    {"app:ring", TextureRing},
};

struct LodWord
{
    std::string_view rest;
    Role role;
    SemanticClass semantic = SemanticClass::Unknown;
};

// What follows `lod0` … `lod4`; other words of that form (`uro:lod1HeightType`) are attributes.
constexpr LodWord lodWords[] = {
    {"Solid", LodGeometry},
    {"MultiSurface", LodGeometry},
    {"MultiSolid", LodGeometry},
    {"MultiCurve", LodGeometry},
    {"MultiPoint", LodGeometry},
    {"Surface", LodGeometry},
    {"Curve", LodGeometry},
    {"Point", LodGeometry},
    {"Geometry", LodGeometry},
    {"Network", LodGeometry},
    {"FootPrint", LodGeometry, S::Ground},
    {"RoofEdge", LodGeometry, S::Roof},
    {"ImplicitRepresentation", LodImplicit},
    {"TerrainIntersection", Skipped},
    {"TerrainIntersectionCurve", Skipped},
};

struct Module
{
    std::string_view part, prefix;
};

constexpr Module modules[] = {
    {"building", "bldg"},       {"transportation", "tran"}, {"landuse", "luse"},   {"vegetation", "veg"},
    {"waterbody", "wtr"},       {"bridge", "brid"},         {"tunnel", "tun"},     {"relief", "dem"},
    {"cityfurniture", "frn"},   {"generics", "gen"},        {"appearance", "app"}, {"construction", "con"},
    {"cityobjectgroup", "grp"}, {"texturedsurface", "tex"}, {"dynamizer", "dyn"},  {"versioning", "vers"},
    {"pointcloud", "pcl"},      {"profiles", "pbase"},
};

bool isLodWord(std::string_view local)
{
    return local.size() > 5 && local.starts_with("lod") && local[3] >= '0' && local[3] <= '4';
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

} // namespace

Meaning meaningOf(std::string_view canonical)
{
    static const std::unordered_map<std::string_view, const Word *> index = [] {
        std::unordered_map<std::string_view, const Word *> map;
        for (const Word &word : words)
            map.emplace(word.name, &word);
        return map;
    }();

    const std::size_t colon = canonical.find(':');
    const std::string_view prefix =
        colon == std::string_view::npos ? std::string_view() : canonical.substr(0, colon);
    const std::string_view local = colon == std::string_view::npos ? canonical : canonical.substr(colon + 1);
    Meaning meaning;
    meaning.upperCase = !local.empty() && local[0] >= 'A' && local[0] <= 'Z';
    if (const auto it = index.find(canonical); it != index.end()) {
        meaning.role = it->second->role;
        meaning.semantic = it->second->semantic;
        return meaning;
    }
    if (prefix == "gml" || prefix == "app" || prefix == "xAL") return meaning;
    if (const auto it = index.find(local); it != index.end()) {
        meaning.role = it->second->role;
        meaning.semantic = it->second->semantic;
    } else if (isLodWord(local)) {
        for (const LodWord &word : lodWords) {
            if (local.substr(4) != word.rest) continue;
            meaning.role = word.role;
            meaning.semantic = word.semantic;
            meaning.lod = static_cast<std::uint8_t>(local[3] - '0');
        }
    } else if (meaning.upperCase && local.ends_with("Attribute")) {
        meaning.role = DataType;
    }
    return meaning;
}

std::string canonicalPrefix(std::string_view uri)
{
    const std::string lower = lowerCase(uri);
    const auto has = [&](std::string_view part) { return lower.find(part) != std::string::npos; };
    if (has("/iur/uro/")) return "uro";
    if (has("/iur/urf/")) return "urf";
    if (const std::size_t at = lower.find("opengis.net/citygml/"); at != std::string::npos) {
        std::string_view rest = std::string_view(lower).substr(at + 20);
        rest = rest.substr(0, rest.find('/'));
        if (!rest.empty() && rest[0] >= '0' && rest[0] <= '9') return "core";
        for (const Module &module : modules)
            if (module.part == rest) return std::string(module.prefix);
        return std::string(rest);
    }
    if (has("opengis.net/gml")) return "gml";
    if (has("/1999/xlink")) return "xlink";
    if (has("xmlschema-instance")) return "xsi";
    if (has("tc:ciq:") && has("xal")) return "xAL";
    return {};
}

std::string namespaceVersion(std::string_view uri)
{
    while (uri.ends_with('/'))
        uri.remove_suffix(1);
    const std::string_view last = uri.substr(uri.rfind('/') + 1);
    const bool version = !last.empty() && std::all_of(last.begin(), last.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '.';
    });
    return version ? std::string(last) : std::string();
}

} // namespace machi::core::citygml
