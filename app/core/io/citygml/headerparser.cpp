#include "core/io/citygml/headerparser.h"

#include "core/io/citygml/bytescan.h"

#include <QCoreApplication>

#include <fast_float/fast_float.h>

#include <cmath>

namespace machi::core::citygml {

bool HeaderParser::boundedBy(Tokenizer &tokenizer)
{
    const std::size_t outer = tokenizer.depth() - 1;
    m_line = tokenizer.line();
    std::string_view corner;
    for (;;) {
        switch (tokenizer.next()) {
        case Token::Start:
            if (tokenizer.element().meaning.role == Role::Envelope) {
                m_srsName = tokenizer.attribute(XmlAttribute::SrsName);
                const std::string_view dimension = tokenizer.attribute(XmlAttribute::SrsDimension);
                m_dimension = dimension == "2" ? 2 : dimension == "3" ? 3 : 0;
            }
            corner = tokenizer.element().name;
            break;
        case Token::Text:
            if (corner == "gml:lowerCorner" || corner == "gml:upperCorner" || corner == "gml:pos")
                this->corner(tokenizer.text());
            break;
        case Token::End:
            if (tokenizer.depth() == outer) return true;
            break;
        case Token::Finished:
        case Token::Failed:
            return false;
        }
    }
}

void HeaderParser::corner(std::string_view text)
{
    const char *p = text.data();
    const char *end = p + text.size();
    const std::size_t before = m_corners.size();
    while (m_corners.size() < before + 3) {
        p = skipBlanks(p, end);
        double number = 0;
        const auto [next, error] = fast_float::from_chars(p, end, number);
        if (p == end || error != std::errc() || !std::isfinite(number)) break;
        m_corners.push_back(number);
        p = next;
    }
    m_cornerSize = m_corners.size() - before;
}

FileHeader HeaderParser::finish(std::string_view ahead, const ElementNames &names, AxisCheck &axes,
                                IssueLog &issues)
{
    if (m_srsName.empty()) {
        constexpr std::string_view key = "srsName=\"";
        if (const std::size_t at = ahead.find(key); at != std::string_view::npos) {
            const std::string_view value = ahead.substr(at + key.size());
            m_srsName = value.substr(0, std::min<std::size_t>(value.find('"'), 200));
        }
    }
    const Srs srs = m_crs.isValid() ? srsFromCrs(m_crs) : srsFromName(m_srsName);
    axes.beginFile(srs);
    if (srs.epsg == 0 && !ahead.empty())
        issues.reportOnce(
            Severity::Warning, "citygml.crs-missing",
            QCoreApplication::translate(
                "CityGml",
                "The file does not name its reference system; latitude, longitude and height are assumed"),
            m_line);

    FileHeader header;
    header.cityGmlVersion = names.cityGmlVersion();
    header.uroVersion = names.uroVersion();
    header.urfVersion = names.urfVersion();
    header.epsg = srs.epsg;
    header.srsName = m_srsName;
    header.dimension = m_dimension != 0 ? m_dimension : m_cornerSize == 2 ? 2 : 3;
    if (m_cornerSize >= 2 && m_corners.size() == 2 * m_cornerSize) {
        const double *upper = m_corners.data() + m_cornerSize;
        const Extent box = axes.envelope(m_corners[0], m_corners[1], upper[0], upper[1], m_line);
        if (srs.geographic) header.envelope = box;
    }
    return header;
}

} // namespace machi::core::citygml
