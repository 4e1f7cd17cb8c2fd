#include "core/io/citygml/geometryparser.h"

#include "core/io/citygml/bytescan.h"

#include <QCoreApplication>

namespace machi::core::citygml {

namespace {

// How many numbers make a vertex in a gml:pos (all there are) or in gml:coordinates (those up to the first
// blank).
int tupleSize(std::string_view text, Role role)
{
    const char separator = role == Role::Coordinates ? ',' : ' ';
    int size = 1;
    const char *end = text.data() + text.size();
    for (const char *p = text.data(); p < end; ++p) {
        if (separator == ',' && isBlank(*p)) break;
        if (separator == ',' ? *p == ',' : isBlank(*p) && !isBlank(p[-1])) ++size;
    }
    return size == 2 ? 2 : 3;
}

} // namespace

void GeometryParser::beginObject(Tokenizer &tokenizer, Overflow *overflow)
{
    m_tokenizer = &tokenizer;
    m_overflow = overflow;
    m_dimension = m_fileDimension;
    m_system = nullptr;
    m_local = false;
}

int GeometryParser::dimensionOr(int dimension)
{
    const std::string_view text = m_tokenizer->attribute(XmlAttribute::SrsDimension);
    return text == "2" ? 2 : text == "3" ? 3 : dimension;
}

void GeometryParser::enterSrs()
{
    m_dimension = dimensionOr(m_dimension);
    const std::string_view name = m_tokenizer->attribute(XmlAttribute::SrsName);
    if (!name.empty() && !m_local) m_system = m_axes.other(name, m_tokenizer->line());
}

void GeometryParser::noteReference()
{
    const std::string_view href = m_tokenizer->attribute(XmlAttribute::Href);
    if (!href.empty()) m_builder.refer(m_texts.keep(href, false, *m_tokenizer), m_local, m_tokenizer->line());
}

bool GeometryParser::property()
{
    noteReference();
    return walk();
}

bool GeometryParser::walk()
{
    for (;;) {
        switch (m_tokenizer->next()) {
        case Token::Start:
            if (!geometry()) return false;
            break;
        case Token::Text:
            break;
        case Token::End:
            return true;
        case Token::Finished:
        case Token::Failed:
            return false;
        }
    }
}

bool GeometryParser::geometry()
{
    switch (m_tokenizer->element().meaning.role) {
    case Role::Polygon:
        return polygon(SemanticClass::Unknown);
    case Role::Triangle:
        return polygon(SemanticClass::Triangle);
    case Role::LineString:
    case Role::Segment:
    case Role::Curve:
        return line(false);
    case Role::Point:
        return line(true);
    case Role::Aggregate:
        return aggregate();
    case Role::OrientableSurface:
        return orientable();
    case Role::ImplicitGeometry:
        return implicitGeometry();
    case Role::Skipped:
    case Role::BoundedBy:
    case Role::PosList:
    case Role::Pos:
    case Role::Coordinates:
        return skipElement(*m_tokenizer);
    default:
        return property();
    }
}

bool GeometryParser::aggregate()
{
    const SrsScope scope(*this);
    enterSrs();
    bool done = false;
    if (m_tokenizer->has(XmlAttribute::Id)) {
        const std::string_view id =
            m_texts.keep(m_tokenizer->attribute(XmlAttribute::Id), false, *m_tokenizer);
        m_builder.beginAggregate(id);
        done = walk();
        m_builder.endAggregate();
    } else {
        done = walk();
    }
    return done;
}

bool GeometryParser::orientable()
{
    const bool turned = m_tokenizer->attribute(XmlAttribute::Orientation) == "-";
    const GeometryBuilder::Mark mark = m_builder.mark();
    if (!aggregate()) return false;
    // Pieces given away in between would make the mark mean something else.
    if (turned && !m_tokenizer->isStreaming()) m_builder.reverse(mark);
    return true;
}

bool GeometryParser::polygon(SemanticClass fallback)
{
    const SrsScope scope(*this);
    enterSrs();
    m_builder.beginSurface(m_tokenizer->attribute(XmlAttribute::Id), fallback);
    for (;;) {
        const Token token = m_tokenizer->next();
        if (token == Token::End) break;
        if (token == Token::Text) continue;
        if (token != Token::Start) return false;
        const Role role = m_tokenizer->element().meaning.role;
        const bool read = role == Role::Exterior   ? boundary(true)
                          : role == Role::Interior ? boundary(false)
                                                   : skipElement(*m_tokenizer);
        if (!read) return false;
    }
    m_builder.endSurface();
    return !m_overflow || m_overflow->gathered();
}

bool GeometryParser::boundary(bool outer)
{
    for (;;) {
        const Token token = m_tokenizer->next();
        if (token == Token::End) return true;
        if (token == Token::Text) continue;
        if (token != Token::Start) return false;
        const bool read =
            m_tokenizer->element().meaning.role == Role::Ring ? ring(outer) : skipElement(*m_tokenizer);
        if (!read) return false;
    }
}

bool GeometryParser::ring(bool outer)
{
    const int outerDimension = m_dimension;
    m_dimension = dimensionOr(m_dimension);
    m_builder.beginRing(m_tokenizer->attribute(XmlAttribute::Id));
    if (!lineContent()) return false;
    m_builder.endRing(outer, m_tokenizer->line());
    m_dimension = outerDimension;
    return true;
}

// Numbers however deep they stand: gml:Ring holds whole curves.
bool GeometryParser::lineContent()
{
    for (;;) {
        switch (m_tokenizer->next()) {
        case Token::Start: {
            const Role role = m_tokenizer->element().meaning.role;
            const bool held = role == Role::PosList || role == Role::Pos || role == Role::Coordinates;
            if (!(held ? numbers() : lineContent())) return false;
            break;
        }
        case Token::Text:
            break;
        case Token::End:
            return true;
        case Token::Finished:
        case Token::Failed:
            return false;
        }
    }
}

bool GeometryParser::numbers()
{
    int dimension = dimensionOr(m_dimension);
    const Role role = m_tokenizer->element().meaning.role;
    const bool northFirst = !m_local && m_axes.northFirst(m_system);
    for (;;) {
        switch (m_tokenizer->next()) {
        case Token::Text: {
            const std::string_view text = m_tokenizer->text();
            if (role != Role::PosList) dimension = tupleSize(text, role);
            const std::size_t first = m_builder.vertexCount();
            m_builder.addNumbers(text, dimension, northFirst, m_tokenizer->line());
            if (!m_local && m_system && m_system->toFile)
                m_builder.convert(first, *m_system->toFile, m_tokenizer->line());
            break;
        }
        case Token::Start:
            if (!skipElement(*m_tokenizer)) return false;
            break;
        case Token::End:
            return true;
        case Token::Finished:
        case Token::Failed:
            return false;
        }
    }
}

bool GeometryParser::line(bool single)
{
    const SrsScope scope(*this);
    enterSrs();
    m_builder.beginLine(m_tokenizer->attribute(XmlAttribute::Id));
    const bool read = single ? lineContent() : segments();
    if (!read) return false;
    m_builder.endLine(m_tokenizer->line());
    return !m_overflow || m_overflow->gathered();
}

// A gml:Curve is one line whose segments repeat each other's ends.
bool GeometryParser::segments()
{
    for (;;) {
        switch (m_tokenizer->next()) {
        case Token::Start: {
            const Role role = m_tokenizer->element().meaning.role;
            if (role == Role::Segment) {
                const int outerDimension = m_dimension;
                m_dimension = dimensionOr(m_dimension);
                if (!lineContent()) return false;
                m_builder.endSegment(m_tokenizer->line());
                m_dimension = outerDimension;
                break;
            }
            const bool held = role == Role::PosList || role == Role::Pos || role == Role::Coordinates;
            if (!(held ? numbers() : segments())) return false;
            break;
        }
        case Token::Text:
            break;
        case Token::End:
            return true;
        case Token::Finished:
        case Token::Failed:
            return false;
        }
    }
}

} // namespace machi::core::citygml
