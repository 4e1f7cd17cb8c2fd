#include "core/sample/citygmlfile.h"

#include "core/sample/random.h"

#include <algorithm>

namespace machi::core::sample {

namespace {

constexpr std::string_view head = R"(<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
)";
// Room for the two corners; what they do not fill stays blank.
constexpr std::size_t envelopeLength = 140;

void appendCorner(std::string &text, Degrees at, std::int64_t height)
{
    append(text, {at.latitude, 9});
    text += ' ';
    append(text, {at.longitude, 9});
    text += ' ';
    append(text, {height, 3, true});
}

} // namespace

std::string hexadecimal(std::uint64_t key)
{
    std::string text(16, '0');
    for (std::size_t i = 16; i-- > 0; key >>= 4)
        text[i] = "0123456789abcdef"[key & 15];
    return text;
}

std::string objectId(std::string_view prefix, std::uint64_t key)
{
    std::string digits = hexadecimal(scramble(key)) + hexadecimal(scramble(key ^ 0x5851f42d4c957f2dull));
    digits[12] = '4';
    digits[16] = "89ab"[key & 3];
    std::string id(prefix);
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i == 0) id += '_';
        if (i == 8 || i == 12 || i == 16 || i == 20) id += '-';
        id += digits[i];
    }
    return id;
}

CityGmlFile::CityGmlFile(Output &output, const QString &relative)
    : m_output(output), m_path(output.path(Output::delivery() + u'/' + relative))
{
    for (qsizetype i = 0; i < relative.count(u'/'); ++i)
        m_codeLists += "../";
    m_codeLists += "codelists/";
}

CityGmlFile::~CityGmlFile() = default;

void CityGmlFile::begin()
{
    if (!m_text.open(m_path)) m_output.fail(m_text.issue());
    m_text << head;
    m_envelopeAt = m_text.bytes();
    m_text << std::string(envelopeLength, ' ') << "\n</gml:Envelope>\n</gml:boundedBy>\n";
}

void CityGmlFile::beginMember()
{
    if (m_members++ == 0) begin();
    m_text << "<core:cityObjectMember>\n";
}

void CityGmlFile::endMember()
{
    m_text << "</core:cityObjectMember>\n";
}

void CityGmlFile::finish(const QString &kind)
{
    if (m_members == 0) return;
    m_text << "</core:CityModel>\n";
    std::string envelope = "<gml:lowerCorner>";
    appendCorner(envelope, m_low, m_lowHeight);
    envelope += "</gml:lowerCorner>\n<gml:upperCorner>";
    appendCorner(envelope, m_high, m_highHeight);
    envelope += "</gml:upperCorner>";
    if (!m_empty) m_text.patch(m_envelopeAt, envelope);
    if (m_text.failed()) m_output.fail(m_text.issue());
    m_output.finish(m_text, kind, Output::delivery(), m_members);
}

void CityGmlFile::open(std::string_view element, std::string_view id)
{
    m_text << '<' << element;
    if (!id.empty()) m_text << " gml:id=\"" << id << '"';
    m_text << ">\n";
}

void CityGmlFile::close(std::string_view element)
{
    m_text << "</" << element << ">\n";
}

void CityGmlFile::code(std::string_view element, std::string_view list, std::string_view value)
{
    m_text << '<' << element << " codeSpace=\"" << m_codeLists << list << ".xml\">" << value << "</"
           << element << ">\n";
}

void CityGmlFile::value(std::string_view element, std::string_view text)
{
    m_text << '<' << element << '>' << text << "</" << element << ">\n";
}

void CityGmlFile::measure(std::string_view element, std::string_view unit, Fixed number)
{
    m_text << '<' << element << " uom=\"" << unit << "\">" << number << "</" << element << ">\n";
}

void CityGmlFile::position(const Position &position)
{
    const Degrees at = toDegrees(position.at);
    if (m_empty) {
        m_low = m_high = at;
        m_lowHeight = m_highHeight = position.height;
        m_empty = false;
    }
    m_low = {std::min(m_low.latitude, at.latitude), std::min(m_low.longitude, at.longitude)};
    m_high = {std::max(m_high.latitude, at.latitude), std::max(m_high.longitude, at.longitude)};
    m_lowHeight = std::min(m_lowHeight, position.height);
    m_highHeight = std::max(m_highHeight, position.height);
    m_scratch.clear();
    appendCorner(m_scratch, at, position.height);
    m_text << m_scratch;
}

void CityGmlFile::ring(std::span<const Position> positions, std::string_view id)
{
    m_text << "<gml:LinearRing";
    if (!id.empty()) m_text << " gml:id=\"" << id << '"';
    m_text << ">\n<gml:posList>";
    for (const Position &each : positions) {
        position(each);
        m_text << ' ';
    }
    position(positions.front());
    m_text << "</gml:posList>\n</gml:LinearRing>\n";
}

void CityGmlFile::polygon(const Rings &rings, std::string_view id, std::string_view ringId)
{
    m_text << "<gml:Polygon";
    if (!id.empty()) m_text << " gml:id=\"" << id << '"';
    m_text << ">\n";
    for (std::size_t i = 0; i < rings.size(); ++i) {
        const std::string_view side = i == 0 ? "gml:exterior" : "gml:interior";
        open(side);
        ring(rings[i],
             i == 0 || ringId.empty() ? std::string(ringId) : std::string(ringId) + "_" + std::to_string(i));
        close(side);
    }
    m_text << "</gml:Polygon>\n";
}

void CityGmlFile::member(const Rings &rings, std::string_view id, std::string_view ringId)
{
    m_text << "<gml:surfaceMember>\n";
    polygon(rings, id, ringId);
    m_text << "</gml:surfaceMember>\n";
}

void CityGmlFile::multiSurface(std::string_view element, const std::vector<Rings> &polygons)
{
    open(element);
    m_text << "<gml:MultiSurface>\n";
    for (const Rings &rings : polygons)
        member(rings);
    m_text << "</gml:MultiSurface>\n";
    close(element);
}

void CityGmlFile::prism(std::span<const Point> footprint, std::int64_t low, std::int64_t high)
{
    m_text << "<gml:Solid>\n<gml:exterior>\n<gml:CompositeSurface>\n";
    std::vector<Position> face;
    for (auto at = footprint.rbegin(); at != footprint.rend(); ++at)
        face.push_back({*at, low});
    member({face});
    for (std::size_t i = 0; i < footprint.size(); ++i) {
        const Point from = footprint[i];
        const Point to = footprint[(i + 1) % footprint.size()];
        member({{{from, low}, {to, low}, {to, high}, {from, high}}});
    }
    face.clear();
    for (const Point at : footprint)
        face.push_back({at, high});
    member({face});
    m_text << "</gml:CompositeSurface>\n</gml:exterior>\n</gml:Solid>\n";
}

void CityGmlFile::quality(std::string_view element, int lod, std::string_view geometry,
                          std::string_view theme)
{
    open(element);
    open("uro:DataQualityAttribute");
    code("uro:geometrySrcDescLod" + std::to_string(lod), "DataQualityAttribute_geometrySrcDesc", geometry);
    code("uro:thematicSrcDesc", "DataQualityAttribute_thematicSrcDesc", theme);
    close("uro:DataQualityAttribute");
    close(element);
}

} // namespace machi::core::sample
