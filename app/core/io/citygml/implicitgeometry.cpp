#include "core/io/citygml/geometryparser.h"

#include "core/io/citygml/bytescan.h"

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

// A shape drawn once in metres around its own origin, and put at many places (CityGML 2.0, 8.2):
// place = matrix * point + reference point.
bool GeometryParser::implicitGeometry()
{
    double matrix[16] = {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1};
    double reference[3] = {0, 0, 0};
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
            if (readNumbers(text, values, 16) == 16) std::copy(values, values + 16, matrix);
            break;
        }
        case Role::ReferencePoint: {
            std::string_view text;
            read = nestedContent(text);
            placed = readNumbers(text, reference, 3) >= 2;
            if (placed && m_axes.northFirst()) std::swap(reference[0], reference[1]);
            break;
        }
        case Role::RelativeGeometry:
            m_local = true;
            read = property();
            m_local = false;
            break;
        default:
            read = skipElement(*m_tokenizer);
            break;
        }
        if (!read) return false;
    }
    m_overflow = overflow;

    std::size_t count = 0;
    double *points = m_builder.positionsSince(mark, count);
    const bool geographic = m_axes.srs().geographic;
    for (std::size_t i = 0; i < count; ++i, points += 3) {
        double moved[3];
        for (int row = 0; row < 3; ++row) {
            const double *m = matrix + 4 * row;
            moved[row] = m[0] * points[0] + m[1] * points[1] + m[2] * points[2] + m[3];
        }
        std::copy(reference, reference + 3, points);
        points[2] += moved[2];
        if (geographic) {
            moveByMetres(points[0], points[1], moved[0], moved[1]);
        } else {
            points[0] += moved[0];
            points[1] += moved[1];
        }
    }
    if (count == 0 && placed) m_builder.addPoint(reference);
    return !m_overflow || m_overflow->gathered();
}

// The first text at any depth: core:referencePoint / gml:Point / gml:pos.
bool GeometryParser::nestedContent(std::string_view &text)
{
    for (;;) {
        switch (m_tokenizer->next()) {
        case Token::Start:
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
