#include "recording.h"

#include <algorithm>
#include <cstring>

namespace machi::testing {

namespace {
QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}
} // namespace

qint64 MemoryStream::read(char *data, qint64 size)
{
    if (m_failAt >= 0 && m_place >= m_failAt) {
        m_failed = true;
        return -1;
    }
    qint64 count = std::min({size, m_most, m_bytes.size() - m_place});
    if (m_failAt >= 0) count = std::min(count, m_failAt - m_place);
    std::memcpy(data, m_bytes.constData() + m_place, static_cast<std::size_t>(count));
    m_place += count;
    return count;
}

const RecordedObject::Value *RecordedObject::find(const QString &path) const
{
    for (const Value &value : values)
        if (value.path == path) return &value;
    return nullptr;
}

QString RecordedObject::value(const QString &path) const
{
    QStringList found;
    for (const Value &value : values)
        if (value.path == path) found += value.text;
    if (found.isEmpty()) return QStringLiteral("(none)");
    return found.size() == 1 ? found.first() : QStringLiteral("(several)");
}

const ExactGeometry *RecordedObject::lod(int lod) const
{
    for (const ExactGeometry &each : geometry)
        if (each.lod == lod) return &each;
    return nullptr;
}

bool RecordingHandler::header(const citygml::FileHeader &header)
{
    ++headers;
    fileHeader = header;
    return true;
}

bool RecordingHandler::object(const citygml::CityObject &object, const citygml::PathTable &paths)
{
    RecordedObject &copy = objects.emplace_back();
    copy.className = text(object.className);
    copy.id = text(object.id);
    copy.line = object.line;
    for (const citygml::Attribute &attribute : object.attributes)
        copy.values.append({text(paths.name(attribute.path)), text(attribute.value),
                            text(attribute.codeSpace), text(attribute.uom), attribute.group, attribute.part});
    for (const citygml::Part &part : object.parts)
        copy.parts.append({text(part.className), text(part.id), part.parent, part.line});
    for (const citygml::GeometryLink &link : object.links)
        copy.links.append({text(link.href), link.lod, link.part, link.line, link.place});
    copy.geometry = object.geometry;
    return stopAfter < 0 || static_cast<int>(objects.size()) < stopAfter;
}

bool RecordingHandler::piece(const citygml::CityObject &, ExactGeometry &&piece, const citygml::PathTable &)
{
    pieces.push_back(std::move(piece));
    return true;
}

bool RecordingHandler::texture(RingTexture &&texture)
{
    textures.push_back(std::move(texture));
    return true;
}

const Issue *RecordingHandler::issueOf(const QString &code) const
{
    for (const Issue &issue : issues)
        if (issue.code == code) return &issue;
    return nullptr;
}

QStringList RecordingHandler::issueCodes() const
{
    QStringList codes;
    for (const Issue &issue : issues)
        codes += issue.code;
    codes.sort();
    return codes;
}

QStringList RecordingHandler::ids() const
{
    QStringList ids;
    for (const RecordedObject &object : objects)
        ids += object.id;
    return ids;
}

RecordingHandler parsed(const QByteArray &bytes, const citygml::CityParser::Options &options, qint64 most)
{
    RecordingHandler handler;
    MemoryStream stream(bytes, most);
    citygml::CityParser parser;
    parser.parse(stream, handler, options);
    return handler;
}

QByteArray cityModel(const QByteArray &members)
{
    return QByteArrayLiteral(
               R"(<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:grp="http://www.opengis.net/citygml/cityobjectgroup/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.1" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xlink="http://www.w3.org/1999/xlink"><gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3"><gml:lowerCorner>36.14 139.38 20</gml:lowerCorner><gml:upperCorner>36.15 139.39 80</gml:upperCorner></gml:Envelope></gml:boundedBy>

)") + members +
           "\n</core:CityModel>\n";
}

QByteArray building(const QByteArray &content, const QByteArray &id)
{
    return cityModel("<core:cityObjectMember>\n<bldg:Building gml:id=\"" + id + "\">\n" + content +
                     "\n</bldg:Building>\n</core:cityObjectMember>");
}

QByteArray polygon(const QByteArray &id, double side, double height, const QByteArray &ringId)
{
    const auto vertex = [&](double north, double east) {
        return QByteArray::number(36.145 + north * side / 10000, 'g', 15) + ' ' +
               QByteArray::number(139.385 + east * side / 10000, 'g', 15) + ' ' + QByteArray::number(height) +
               ' ';
    };
    const auto attribute = [](const QByteArray &value) {
        return value.isEmpty() ? QByteArray() : " gml:id=\"" + value + '"';
    };
    return "<gml:Polygon" + attribute(id) + "><gml:exterior><gml:LinearRing" + attribute(ringId) +
           "><gml:posList>" + vertex(0, 0) + vertex(0, 1) + vertex(1, 1) + vertex(1, 0) + vertex(0, 0) +
           "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>";
}

} // namespace machi::testing
