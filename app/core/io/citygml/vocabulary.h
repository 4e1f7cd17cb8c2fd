#pragma once

#include "core/model/exactgeometry.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace machi::core::citygml {

/// What the parser does with an element.
enum class Role : std::uint8_t {
    Property, ///< anything unknown: simple content, or a wrapper of complex content
    CityModel,
    FeatureCollection,
    Member,
    Members,
    AppearanceMember,
    BoundedBy,
    Envelope,
    Skipped,
    LodGeometry,
    LodImplicit,
    ImplicitGeometry,
    ReliefLod,
    BoundarySurface,
    Feature,
    DataType,
    GenericAttribute,
    GenericSet,
    GenericName,
    GenericValue,
    GenericWrapper,
    Polygon,
    Triangle,
    Exterior,
    Interior,
    Ring,
    LineString,
    Segment,
    Curve,
    Point,
    PosList,
    Pos,
    Coordinates,
    Aggregate,
    OrientableSurface,
    TransformationMatrix,
    ReferencePoint,
    RelativeGeometry,
    LibraryObject,
    AppearanceObject,
    SurfaceDataMember,
    ParameterizedTexture,
    ImageUri,
    TextureTarget,
    TextureCoordinates,
    TextureRing
};

struct Meaning
{
    Role role = Role::Property;
    std::uint8_t lod = 0;
    SemanticClass semantic = SemanticClass::Unknown;
    bool upperCase = false; ///< GML writes classes so, and properties in lower case
};

/// By canonical name (`bldg:lod1Solid`).
Meaning meaningOf(std::string_view canonical);

/// The canonical prefix of a namespace (`bldg`, `uro`, `gml` …); empty for one that nobody here knows.
std::string canonicalPrefix(std::string_view uri);
/// The version in a namespace's last part: `3.1` of `https://www.geospatial.jp/iur/uro/3.1`.
std::string namespaceVersion(std::string_view uri);

} // namespace machi::core::citygml
