// The QML of styles that people make in the window; the named ones come from resources/styles/make.py, whose
// symbols these follow.
#include "core/model/columntext.h"
#include "core/sqlite/quoting.h"
#include "core/store/classstyle.h"
#include "core/store/layerfilter.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace machi::core {

namespace {

using Xml = QXmlStreamWriter;
using Options = std::initializer_list<std::pair<const char *, QString>>;

constexpr double unknownNumber = -1e9; ///< a graduated renderer leaves out empty values

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

QString rgba(const QColor &colour)
{
    return QStringLiteral("%1,%2,%3,255").arg(colour.red()).arg(colour.green()).arg(colour.blue());
}

void option(Xml &xml, const char *type, const char *name, const QString &value)
{
    xml.writeEmptyElement(text("Option"));
    xml.writeAttribute(text("type"), text(type));
    xml.writeAttribute(text("name"), text(name));
    xml.writeAttribute(text("value"), value);
}

/// `near` is drawn only on large scales: outlines of small areas would be all that is left of them.
void symbolLayer(Xml &xml, const char *kind, Options options, const char *near = nullptr)
{
    xml.writeStartElement(text("layer"));
    xml.writeAttribute(text("class"), text(kind));
    xml.writeAttribute(text("enabled"), text("1"));
    xml.writeAttribute(text("locked"), text("0"));
    xml.writeAttribute(text("pass"), text("0"));
    xml.writeStartElement(text("Option"));
    xml.writeAttribute(text("type"), text("Map"));
    for (const auto &[name, value] : options)
        option(xml, "QString", name, value);
    xml.writeEndElement();
    if (near) {
        xml.writeStartElement(text("data_defined_properties"));
        xml.writeStartElement(text("Option"));
        xml.writeAttribute(text("type"), text("Map"));
        option(xml, "QString", "name", {});
        xml.writeStartElement(text("Option"));
        xml.writeAttribute(text("type"), text("Map"));
        xml.writeAttribute(text("name"), text("properties"));
        xml.writeStartElement(text("Option"));
        xml.writeAttribute(text("type"), text("Map"));
        xml.writeAttribute(text("name"), text(near));
        option(xml, "bool", "active", text("true"));
        option(xml, "int", "type", text("3"));
        option(xml, "QString", "expression", text("if(@map_scale > 12000, 'no', 'solid')"));
        xml.writeEndElement();
        xml.writeEndElement();
        option(xml, "QString", "type", text("collection"));
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

/// Thin oblique lines over an area.
void hatch(Xml &xml, int number, const QColor &ink)
{
    xml.writeStartElement(text("layer"));
    xml.writeAttribute(text("class"), text("LinePatternFill"));
    xml.writeAttribute(text("enabled"), text("1"));
    xml.writeAttribute(text("locked"), text("0"));
    xml.writeAttribute(text("pass"), text("0"));
    xml.writeStartElement(text("Option"));
    xml.writeAttribute(text("type"), text("Map"));
    option(xml, "QString", "angle", text("45"));
    option(xml, "QString", "distance", text("1.2"));
    option(xml, "QString", "distance_unit", text("MM"));
    xml.writeEndElement();
    xml.writeStartElement(text("symbol"));
    xml.writeAttribute(text("type"), text("line"));
    xml.writeAttribute(text("name"), QStringLiteral("@%1@1").arg(number));
    xml.writeAttribute(text("alpha"), text("1"));
    xml.writeAttribute(text("clip_to_extent"), text("1"));
    xml.writeAttribute(text("force_rhr"), text("0"));
    symbolLayer(xml, "SimpleLine",
                {{"line_color", rgba(ink)}, {"line_width", text("0.14")}, {"line_width_unit", text("MM")}});
    xml.writeEndElement();
    xml.writeEndElement();
}

/// `isUnknown`: areas get thin oblique lines, so that they also differ without colour, as in the named
/// styles.
void symbol(Xml &xml, int number, LayerGeometry geometry, const QColor &colour, bool isUnknown)
{
    xml.writeStartElement(text("symbol"));
    xml.writeAttribute(text("type"), text(geometry == LayerGeometry::Point  ? "marker"
                                          : geometry == LayerGeometry::Line ? "line"
                                                                            : "fill"));
    xml.writeAttribute(text("name"), QString::number(number));
    xml.writeAttribute(text("alpha"), text("1"));
    xml.writeAttribute(text("clip_to_extent"), text("1"));
    xml.writeAttribute(text("force_rhr"), text("0"));
    const QString outline = rgba(colour.darker(140));
    switch (geometry) {
    case LayerGeometry::Point:
        symbolLayer(xml, "SimpleMarker",
                    {{"name", text("circle")},
                     {"color", rgba(colour)},
                     {"size", text("3")},
                     {"size_unit", text("MM")},
                     {"outline_color", text("255,255,255,255")},
                     {"outline_width", text("0.3")},
                     {"outline_width_unit", text("MM")}});
        break;
    case LayerGeometry::Line:
        symbolLayer(xml, "SimpleLine",
                    {{"line_color", rgba(colour)},
                     {"line_width", text("0.6")},
                     {"line_width_unit", text("MM")},
                     {"capstyle", text("round")},
                     {"joinstyle", text("round")}});
        break;
    default:
        symbolLayer(xml, "SimpleFill",
                    {{"color", rgba(colour)},
                     {"style", text("solid")},
                     {"joinstyle", text("miter")},
                     {"outline_color", outline},
                     {"outline_width", text("0.1")},
                     {"outline_width_unit", text("MM")},
                     {"outline_style", text("solid")}},
                    "outlineStyle");
        if (isUnknown) hatch(xml, number, colour.darker(130));
    }
    xml.writeEndElement();
}

void range(Xml &xml, double lower, double upper, int number, const QString &label)
{
    xml.writeEmptyElement(text("range"));
    xml.writeAttribute(text("lower"), QString::number(lower, 'g', 15));
    xml.writeAttribute(text("upper"), QString::number(upper, 'g', 15));
    xml.writeAttribute(text("symbol"), QString::number(number));
    xml.writeAttribute(text("label"), label);
    xml.writeAttribute(text("render"), text("true"));
}

void category(Xml &xml, const QString &value, int number, const QString &label)
{
    xml.writeEmptyElement(text("category"));
    xml.writeAttribute(text("value"), value);
    xml.writeAttribute(text("symbol"), QString::number(number));
    xml.writeAttribute(text("label"), label);
    xml.writeAttribute(text("render"), text("true"));
    xml.writeAttribute(text("type"), text("string"));
}

void beginRenderer(Xml &xml, const char *type, const QString &attribute)
{
    xml.writeStartElement(text("renderer-v2"));
    xml.writeAttribute(text("type"), text(type));
    if (!attribute.isEmpty()) xml.writeAttribute(text("attr"), attribute);
    xml.writeAttribute(text("symbollevels"), text("0"));
    xml.writeAttribute(text("enableorderby"), text("0"));
}

void writeLabels(Xml &xml, const QString &column, LayerGeometry geometry)
{
    xml.writeStartElement(text("labeling"));
    xml.writeAttribute(text("type"), text("simple"));
    xml.writeStartElement(text("settings"));
    xml.writeAttribute(text("calloutType"), text("simple"));
    xml.writeStartElement(text("text-style"));
    for (const auto &[name, value] : Options{{"fieldName", quotedName(column)},
                                             {"isExpression", text("1")},
                                             {"fontFamily", text("Noto Sans CJK JP")},
                                             {"namedStyle", text("Regular")},
                                             {"fontSize", text("8")},
                                             {"fontSizeUnit", text("Point")},
                                             {"textColor", text("31,41,51,255")},
                                             {"textOpacity", text("1")}})
        xml.writeAttribute(text(name), value);
    xml.writeStartElement(text("families"));
    for (const char *family : {"Yu Gothic UI", "Noto Sans JP"}) {
        xml.writeEmptyElement(text("family"));
        xml.writeAttribute(text("name"), text(family));
    }
    xml.writeEndElement();
    xml.writeEmptyElement(text("text-buffer"));
    for (const auto &[name, value] : Options{{"bufferDraw", text("1")},
                                             {"bufferSize", text("0.7")},
                                             {"bufferSizeUnits", text("MM")},
                                             {"bufferColor", text("255,255,255,255")},
                                             {"bufferOpacity", text("0.9")},
                                             {"bufferJoinStyle", text("128")}})
        xml.writeAttribute(text(name), value);
    xml.writeEndElement();
    xml.writeEmptyElement(text("placement"));
    // Beside a point, along a line, within an area.
    xml.writeAttribute(text("placement"), text(geometry == LayerGeometry::Point  ? "6"
                                               : geometry == LayerGeometry::Line ? "2"
                                                                                 : "1"));
    xml.writeAttribute(text("predefinedPositionOrder"), text("R,L,TR,BR,TL,BL"));
    xml.writeAttribute(text("centroidInside"), text("1"));
    xml.writeAttribute(text("dist"), text(geometry == LayerGeometry::Point ? "1.2" : "0"));
    xml.writeAttribute(text("distUnits"), text("MM"));
    xml.writeAttribute(text("offsetUnits"), text("MM"));
    xml.writeAttribute(text("priority"), text("6"));
    xml.writeEmptyElement(text("rendering"));
    for (const auto &[name, value] : Options{{"drawLabels", text("1")},
                                             {"scaleVisibility", text("1")},
                                             {"scaleMin", text("0")},
                                             {"scaleMax", text("20000")},
                                             {"displayAll", text("0")},
                                             {"obstacle", text("1")}})
        xml.writeAttribute(text(name), value);
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray ClassStyle::document(LayerGeometry geometry) const
{
    if (geometry == LayerGeometry::Raster || classes.isEmpty()) return {};
    QByteArray out;
    Xml xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartElement(text("qgis"));
    xml.writeAttribute(text("version"), text("3.22.0"));
    xml.writeAttribute(text("styleCategories"), text("Symbology|Labeling|Rendering"));
    xml.writeAttribute(text("labelsEnabled"), text("0"));
    QList<QColor> colours;
    if (method == Method::One) {
        beginRenderer(xml, "singleSymbol", {});
        colours = {classes.first().colour};
    } else if (method == Method::Values) {
        beginRenderer(xml, "categorizedSymbol", quotedName(column));
        xml.writeStartElement(text("categories"));
        for (const StyleClass &one : classes) {
            category(xml, one.value, static_cast<int>(colours.size()), one.label);
            colours.append(one.colour);
        }
        category(xml, {}, static_cast<int>(colours.size()),
                 QCoreApplication::translate("ClassStyle", "other, unknown"));
        colours.append(other);
        xml.writeEndElement();
    } else {
        beginRenderer(xml, "graduatedSymbol",
                      QStringLiteral("coalesce(%1, -1000000000)").arg(quotedName(column)));
        xml.writeStartElement(text("ranges"));
        // Highest first: a bound belongs to the class above it. The outermost classes have no end.
        for (qsizetype i = classes.size() - 1; i >= 0; --i) {
            const StyleClass &one = classes.at(i);
            range(xml, i == 0 ? -1e8 : one.lower, i + 1 == classes.size() ? 1e15 : one.upper,
                  static_cast<int>(colours.size()), one.label);
            colours.append(one.colour);
        }
        range(xml, unknownNumber - 1, unknownNumber + 1, static_cast<int>(colours.size()), unknownText());
        colours.append(other);
        xml.writeEndElement();
    }
    xml.writeStartElement(text("symbols"));
    for (int i = 0; i < static_cast<int>(colours.size()); ++i)
        symbol(xml, i, geometry, colours.at(i), method != Method::One && i + 1 == colours.size());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeTextElement(text("layerOpacity"), text("1"));
    xml.writeEndElement();
    return out;
}

QByteArray LabelStyle::applied(const QByteArray &document, LayerGeometry geometry) const
{
    if (use == Use::AsStyle || geometry == LayerGeometry::Raster || document.isEmpty()) return document;
    QByteArray out;
    QXmlStreamReader reader(document);
    Xml writer(&out);
    int depth = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            if (depth == 1 && reader.name() == QLatin1String("labeling")) {
                reader.skipCurrentElement();
                continue;
            }
            if (depth++ == 0) {
                writer.writeStartElement(reader.name().toString());
                for (const QXmlStreamAttribute &attribute : reader.attributes())
                    if (attribute.name() != QLatin1String("labelsEnabled")) writer.writeAttribute(attribute);
                writer.writeAttribute(text("labelsEnabled"), text(use == Use::Column ? "1" : "0"));
                continue;
            }
        }
        if (reader.isEndElement() && --depth == 0 && use == Use::Column)
            writeLabels(writer, column, geometry);
        writer.writeCurrentToken(reader);
    }
    return out;
}

} // namespace machi::core
