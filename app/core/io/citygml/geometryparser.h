#pragma once

#include "core/io/citygml/axischeck.h"
#include "core/io/citygml/geometrybuilder.h"
#include "core/io/citygml/textreader.h"
#include "core/io/citygml/tokenizer.h"

namespace machi::core::citygml {

/// Reads GML 3.1 and 3.2 geometry into a GeometryBuilder: everything from gml:Point to gml:MultiSolid, and
/// the implicit geometry of CityGML. Elements it does not know are looked into for geometry further down.
class GeometryParser
{
public:
    /// Asked after every surface and line; gives geometry away when enough has gathered. False = stop.
    class Overflow
    {
    public:
        virtual ~Overflow() = default;
        virtual bool gathered() = 0;
    };

    GeometryParser(GeometryBuilder &builder, TextReader &texts, AxisCheck &axes, IssueLog &issues)
        : m_builder(builder), m_texts(texts), m_axes(axes), m_issues(issues)
    {
    }
    /// `dimension`: of coordinates that do not say so themselves.
    void beginFile(int dimension) { m_fileDimension = dimension; }
    void beginObject(Tokenizer &tokenizer, Overflow *overflow);

    /// The element just started is a property that holds geometry; reads up to its end tag. False = XML
    /// fault.
    bool property();
    /// The element just started is itself a geometry.
    bool geometry();
    /// The element just started is a core:ImplicitGeometry.
    bool implicitGeometry();

private:
    bool walk();
    bool polygon(SemanticClass fallback);
    bool boundary(bool outer);
    bool ring(bool outer);
    bool numbers();
    bool line(bool single);
    bool lineContent();
    bool segments();
    bool aggregate();
    bool orientable();
    bool libraryObject();
    bool nestedContent(std::string_view &text);
    void noteReference();
    /// What an element says of its coordinates holds to its end.
    class SrsScope
    {
    public:
        explicit SrsScope(GeometryParser &parser)
            : m_parser(parser), m_dimension(parser.m_dimension), m_system(parser.m_system)
        {
        }
        ~SrsScope()
        {
            m_parser.m_dimension = m_dimension;
            m_parser.m_system = m_system;
        }
        Q_DISABLE_COPY_MOVE(SrsScope)

    private:
        GeometryParser &m_parser;
        int m_dimension;
        const OtherSystem *m_system;
    };
    void enterSrs();
    int dimensionOr(int dimension);

    GeometryBuilder &m_builder;
    TextReader &m_texts;
    AxisCheck &m_axes;
    IssueLog &m_issues;
    Tokenizer *m_tokenizer = nullptr;
    Overflow *m_overflow = nullptr;
    int m_fileDimension = 3;
    int m_dimension = 3;
    const OtherSystem *m_system = nullptr; ///< null: the file's own
    bool m_local = false;                  ///< implicit geometry: metres, x/y/z
};

} // namespace machi::core::citygml
