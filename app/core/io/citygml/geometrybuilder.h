#pragma once

#include "core/io/citygml/cityobject.h"
#include "core/model/crs.h"

#include <array>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace machi::core::citygml {

/// What a geometry being read belongs to.
struct GeometryPlace
{
    std::uint8_t lod = 0;
    std::uint16_t part = 0;
    SemanticClass semantic = SemanticClass::Unknown;
    std::string_view semanticId;
};

/// Repairs and losses of one object, counted so that each kind is told once.
struct GeometryFaults
{
    struct Count
    {
        std::int64_t count = 0;
        std::int64_t line = 0; ///< of the first
        void add(std::int64_t where)
        {
            if (count++ == 0) line = where;
        }
    };
    Count unclosed;   ///< rings whose last vertex does not repeat the first
    Count tooShort;   ///< rings with fewer than three distinct vertices, left out
    Count references; ///< beyond what can be kept
    Count number;     ///< what is no number, not finite, or half a vertex: the object cannot be used
};

/// Collects the rings, surfaces and lines of one city object by LOD and resolves references between them. One
/// thread.
class GeometryBuilder
{
public:
    static constexpr std::size_t lodCount = 5;

    /// `streaming`: pieces will be taken before the object is complete. `linkTargets`: aggregates and
    /// templates are kept for links from elsewhere.
    void beginObject(bool streaming, bool linkTargets);
    void setPlace(const GeometryPlace &place) { m_place = place; }
    const GeometryPlace &place() const { return m_place; }

    void beginSurface(std::string_view id, SemanticClass fallback);
    void beginRing(std::string_view id);
    /// Numbers of a posList, pos or coordinates element; `dimension` 2 or 3. Text may come in several goes.
    void addNumbers(std::string_view text, int dimension, bool northFirst, std::int64_t line);
    void endRing(bool outer, std::int64_t line);
    /// Brings the vertices of the LOD under way from `first` on into the file's reference system.
    void convert(std::size_t first, const CoordinateTransform &toFile, std::int64_t line);
    /// Drops a surface whose outer ring was left out.
    void endSurface();
    void beginLine(std::string_view id);
    /// Ends a run of numbers inside a line: the next segment may repeat its last vertex.
    void endSegment(std::int64_t line);
    void endLine(std::int64_t line);
    void addPoint(const std::array<double, 3> &position);

    /// Where an aggregate begins; given back at its end, so that references find it by id.
    struct Mark
    {
        std::size_t surface = 0, line = 0, vertex = 0, aggregate = 0, reference = 0;
    };
    Mark mark() const;
    void beginAggregate(std::string_view id);
    void endAggregate();
    /// Turns the surfaces added since round. Rings with an id stay as they are: textures count on their
    /// order.
    void reverse(const Mark &from);
    /// Ends an implicit geometry whose shape was added since `from`, in metres: moves it to its place. False
    /// when there was no shape nor a reference to one.
    bool place(const Mark &from, const TemplatePlace &place, bool geographic);

    /// A reference by xlink; `href` must stay until resolve(). `isTemplate`: to a shape in metres.
    void refer(std::string_view href, bool isTemplate, std::int64_t line);
    /// The same to a boundary surface as a whole, in every LOD that it has.
    void referToBoundary(std::string_view href, std::int64_t line);
    /// A boundary surface begins; references to it are then no links.
    void noteBoundary(std::string_view id)
    {
        if (m_streaming) remember(id, boundaryLevel);
    }
    /// Copies surfaces referred to from another LOD; what this object has not becomes a link.
    void resolve(std::vector<GeometryLink> &links);
    /// Aggregates that have ended or reach into what is there of an LOD, with what they refer to.
    void giveAggregates(std::size_t lod, std::vector<Aggregate> &aggregates) const;
    std::vector<ShapeTemplate> takeTemplates() { return std::exchange(m_templates, {}); }

    ExactGeometry &geometry(std::size_t lod) { return m_lods[lod]; }
    std::size_t vertexCount() const { return m_lods[m_place.lod].positions.size() / 3; }
    /// Ends a piece: the LOD begins anew, its ids are remembered.
    void forget(std::size_t lod);
    const GeometryFaults &faults() const { return m_faults; }

private:
    struct Reference
    {
        std::string_view href;
        GeometryPlace place;
        std::int64_t line;
        int templatePlace; ///< index; noTemplate, or unplaced until its implicit geometry ends
        bool isBoundary;
    };
    struct Range
    {
        std::uint8_t lod = 0;
        std::size_t firstSurface = 0, endSurface = 0, firstLine = 0, endLine = 0;
        std::size_t firstReference = 0, endReference = 0;
        unsigned copied = 0; ///< bits of the LODs that have it already
    };
    static constexpr int noTemplate = -1;
    static constexpr int unplaced = -2;
    static constexpr std::uint8_t boundaryLevel = 7; ///< in m_seen, where LODs end at 4

    ExactGeometry &current() { return m_lods[m_place.lod]; }
    void remember(std::string_view id, std::uint8_t lod);
    bool wasSeen(std::string_view id, std::uint8_t lod) const;
    void keep(const Reference &reference);
    bool hasBoundary(std::string_view id) const;
    void indexIds();
    void index(std::string_view id, const Range &range);
    Aggregate aggregateOf(std::string_view id, const Range &range) const;
    void keepTemplate(const Mark &from);
    static void append(const ExactGeometry &source, const Range &range, ExactGeometry &target, int part);
    void finishNumbers(std::int64_t line);

    std::array<ExactGeometry, lodCount> m_lods;
    GeometryPlace m_place;
    GeometryFaults m_faults;
    std::array<double, 3> m_vertex{};
    int m_filled = 0;      ///< numbers of m_vertex so far
    bool m_spoilt = false; ///< the ring or line being read holds what is no number
    bool m_streaming = false;
    bool m_linkTargets = false;
    std::vector<Reference> m_references;
    std::vector<TemplatePlace> m_places;
    std::vector<ShapeTemplate> m_templates;
    std::vector<std::pair<std::string_view, Range>> m_aggregates;
    std::vector<std::size_t> m_open;                   ///< of m_aggregates, those not ended yet
    std::unordered_map<std::string_view, Range> m_ids; ///< filled by resolve()
    std::unordered_set<std::uint64_t> m_seen; ///< hashes of ids and LODs of pieces already given away
};

} // namespace machi::core::citygml
