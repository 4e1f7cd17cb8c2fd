#include "core/io/citygml/geometryparser.h"

#include "core/io/citygml/bytescan.h"

#include <QCoreApplication>

#include <fast_float/fast_float.h>

#include <algorithm>
#include <cmath>

namespace machi::core::citygml {

namespace {

// As many numbers as there are, `size` at most.
int readNumbers(std::string_view text, double *values, int size)
{
    const char *p = text.data();
    const char *end = p + text.size();
    int count = 0;
    while (count < size) {
        while (p < end && (isBlank(*p) || *p == ','))
            ++p;
        if (p == end) break;
        const auto [next, error] = fast_float::from_chars(p, end, values[count]);
        if (error != std::errc() || !std::isfinite(values[count])) break;
        p = next;
        ++count;
    }
    return count;
}

} // namespace

// A shape drawn once in metres around its own origin, and put at many places.
bool GeometryParser::implicitGeometry()
{
    TemplatePlace place;
    bool placed = false;
    const GeometryBuilder::Mark mark = m_builder.mark();
    Overflow *const overflow = m_overflow;
    m_overflow = nullptr;
    for (;;) {
        const Token token = m_tokenizer->next();
        if (token == Token::End) break;
        if (token == Token::Text) continue;
        if (token != Token::Start) return false;
        bool read = false;
        switch (m_tokenizer->element().meaning.role) {
        case Role::TransformationMatrix: {
            std::string_view text;
            read = m_texts.content(*m_tokenizer, text);
            double values[16];
            if (readNumbers(text, values, 16) == 16) std::copy(values, values + 16, place.matrix.begin());
            break;
        }
        case Role::ReferencePoint: {
            const SrsScope scope(*this);
            std::string_view text;
            read = nestedContent(text);
            placed = readNumbers(text, place.reference.data(), 3) >= 2;
            if (placed && m_axes.northFirst(m_system)) std::swap(place.reference[0], place.reference[1]);
            if (placed && m_system && m_system->toFile)
                placed = m_system->toFile->transform(place.reference[0], place.reference[1]);
            break;
        }
        case Role::RelativeGeometry:
            m_local = true;
            read = property();
            m_local = false;
            break;
        case Role::LibraryObject:
            read = libraryObject();
            break;
        default:
            read = skipElement(*m_tokenizer);
            break;
        }
        if (!read) return false;
    }
    m_overflow = overflow;

    if (!m_builder.place(mark, place, m_axes.srs().geographic) && placed) m_builder.addPoint(place.reference);
    return !m_overflow || m_overflow->gathered();
}

// A shape in a file of its own: geometry of a GML file is followed, what other programs drew is not.
bool GeometryParser::libraryObject()
{
    const std::int64_t line = m_tokenizer->line();
    std::string_view text;
    if (!m_texts.content(*m_tokenizer, text)) return false;
    if (text.find(".gml#") != std::string_view::npos || text.find(".xml#") != std::string_view::npos)
        m_builder.refer(text, true, line);
    else if (!text.empty())
        m_issues.reportOnce(Severity::Info, "citygml.library-object",
                            QCoreApplication::translate(
                                "CityGml", "A shape of a library is shown as the point where it stands"),
                            line);
    return true;
}

// The first text at any depth: core:referencePoint / gml:Point / gml:pos.
bool GeometryParser::nestedContent(std::string_view &text)
{
    for (;;) {
        switch (m_tokenizer->next()) {
        case Token::Start:
            enterSrs();
            if (!nestedContent(text)) return false;
            break;
        case Token::Text:
            if (text.empty()) text = m_texts.keep(m_tokenizer->text(), false, *m_tokenizer);
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
