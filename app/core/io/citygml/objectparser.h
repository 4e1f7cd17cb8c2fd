#pragma once

#include "core/io/citygml/appearanceparser.h"
#include "core/io/citygml/geometryparser.h"
#include "core/io/citygml/pathtree.h"
#include "core/io/citygml/textreader.h"

namespace machi::core::citygml {

/// Turns one city object's XML into calls of a CityObjectHandler. What an element means is looked up
/// (vocabulary.h); everything unknown with simple content becomes an Attribute by its path. One thread.
class ObjectParser : private GeometryParser::Overflow
{
public:
    enum class Outcome { Delivered, LeftOut, Stopped, Broken };

    ObjectParser(PathTree &paths, AxisCheck &axes, IssueLog &issues);

    void beginFile(CityObjectHandler &handler, int dimension, std::size_t pieceVertices, bool linkTargets);
    /// The element just started is a city object. LeftOut and Broken are not yet reported.
    Outcome parse(Tokenizer &tokenizer);
    /// The element just started holds appearances.
    Outcome parseAppearances(Tokenizer &tokenizer);

    /// gml:id of the object last begun.
    std::string_view objectId() const { return m_object.id; }
    /// It broke off because it says more than may be kept, not because of its XML.
    bool isTooLarge() const { return m_texts.isFull(); }

private:
    /// Where in an object the parser is.
    struct Place
    {
        PathTree::Node path = PathTree::root;
        std::uint32_t group = 0;
        std::uint16_t part = 0;
        std::uint8_t lod = 0; ///< of geometry whose property names none
        SemanticClass semantic = SemanticClass::Unknown;
        std::string_view semanticId;
    };

    bool content(Place place);
    bool property(Place &place);
    bool value(Place &place);
    bool complex(const Place &place);
    bool nested(const Place &place);
    bool part(const Place &place);
    bool boundarySurface(const Place &place);
    bool geometry(const Place &place, std::uint8_t lod, SemanticClass semantic, bool isProperty);
    bool genericAttribute(const Place &place);
    bool genericSet(const Place &place);
    void add(PathTree::Node path, const Place &place, std::string_view value, std::string_view codeSpace,
             std::string_view uom);
    std::string_view keep(XmlAttribute attribute);

    bool gathered() override;
    bool givePiece(std::size_t lod);
    bool finish();
    void reportRepairs();
    void namePartsOf(ExactGeometry &geometry) const;

    PathTree &m_paths;
    AxisCheck &m_axes;
    IssueLog &m_issues;
    TextReader m_texts;
    GeometryBuilder m_builder;
    GeometryParser m_geometry;
    AppearanceParser m_appearances;
    CityObjectHandler *m_handler = nullptr;
    Tokenizer *m_tokenizer = nullptr;
    CityObject m_object;
    std::uint32_t m_groups = 0;
    std::size_t m_pieceVertices = 0;
    bool m_stopped = false;
    bool m_gavePieces = false;
    bool m_linkTargets = false;
};

} // namespace machi::core::citygml
