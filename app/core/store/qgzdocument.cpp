#include "core/store/qgzdocument.h"

#include "core/model/kind.h"
#include "core/model/language.h"
#include "core/model/planezone.h"

#include <QDir>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace machi::core {

namespace {

constexpr auto webMercator = 3857;

QString layerId(const ProjectLayer &layer)
{
    // QGIS takes ids of more than ten characters only.
    return QStringLiteral("machi_dataset_") + layer.id();
}

QString relativePath(const QString &folder, const QString &path)
{
    return QStringLiteral("./") + QDir(folder).relativeFilePath(path);
}

QString source(const QString &folder, const ProjectLayer &layer)
{
    return layer.source(relativePath(folder, layer.path));
}

void writeCrs(QXmlStreamWriter &xml, const QString &element, const Crs &crs)
{
    xml.writeStartElement(element);
    xml.writeStartElement(QStringLiteral("spatialrefsys"));
    // QGIS looks at the authority's code only where there is some number of its own.
    xml.writeTextElement(QStringLiteral("srsid"), QString::number(crs.epsg()));
    xml.writeTextElement(QStringLiteral("srid"), QString::number(crs.epsg()));
    xml.writeTextElement(QStringLiteral("authid"), crs.name());
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeExtent(QXmlStreamWriter &xml, const QString &element, const Extent &extent)
{
    xml.writeStartElement(element);
    xml.writeTextElement(QStringLiteral("xmin"), QString::number(extent.west, 'f', 9));
    xml.writeTextElement(QStringLiteral("ymin"), QString::number(extent.south, 'f', 9));
    xml.writeTextElement(QStringLiteral("xmax"), QString::number(extent.east, 'f', 9));
    xml.writeTextElement(QStringLiteral("ymax"), QString::number(extent.north, 'f', 9));
    xml.writeEndElement();
}

/// A .qml's content is what a layer of a project file holds, so it goes in as it is.
void writeStyle(QXmlStreamWriter &xml, const QByteArray &document)
{
    QXmlStreamReader reader(document);
    if (!reader.readNextStartElement()) return;
    int depth = 1;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) ++depth;
        if (reader.isEndElement() && --depth == 0) break;
        if (!reader.isWhitespace()) xml.writeCurrentToken(reader);
    }
}

QString geometryName(LayerGeometry geometry)
{
    switch (geometry) {
    case LayerGeometry::Point:
        return QStringLiteral("Point");
    case LayerGeometry::Line:
        return QStringLiteral("Line");
    case LayerGeometry::Polygon:
        break;
    case LayerGeometry::Raster:
        return {};
    }
    return QStringLiteral("Polygon");
}

void writeLayer(QXmlStreamWriter &xml, const QString &folder, const ProjectLayer &layer)
{
    const bool raster = layer.geometry == LayerGeometry::Raster;
    xml.writeStartElement(QStringLiteral("maplayer"));
    xml.writeAttribute(QStringLiteral("type"), raster ? QStringLiteral("raster") : QStringLiteral("vector"));
    xml.writeAttribute(QStringLiteral("readOnly"), QStringLiteral("1"));
    if (!raster) {
        xml.writeAttribute(QStringLiteral("geometry"), geometryName(layer.geometry));
        xml.writeAttribute(QStringLiteral("labelsEnabled"), QStringLiteral("1"));
        xml.writeAttribute(QStringLiteral("simplifyDrawingHints"), QStringLiteral("1"));
    }
    xml.writeTextElement(QStringLiteral("id"), layerId(layer));
    xml.writeTextElement(QStringLiteral("datasource"), source(folder, layer));
    xml.writeTextElement(QStringLiteral("layername"), layer.title());
    writeCrs(xml, QStringLiteral("srs"), layer.crs);
    xml.writeStartElement(QStringLiteral("resourceMetadata"));
    xml.writeTextElement(QStringLiteral("title"), layer.datasetTitle());
    xml.writeTextElement(QStringLiteral("rights"), layer.dataset.terms.credit);
    xml.writeTextElement(QStringLiteral("license"), layer.dataset.terms.licence);
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("provider"));
    if (!raster) xml.writeAttribute(QStringLiteral("encoding"), QStringLiteral("UTF-8"));
    xml.writeCharacters(layer.provider());
    xml.writeEndElement();
    if (!raster) {
        xml.writeStartElement(QStringLiteral("aliases"));
        for (const Column &column : layer.columns) {
            xml.writeStartElement(QStringLiteral("alias"));
            xml.writeAttribute(QStringLiteral("field"), column.id);
            xml.writeAttribute(QStringLiteral("name"), inLanguage(column.titleJa, column.titleEn));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
    writeStyle(xml, layer.styleDocument());
    xml.writeEndElement();
}

void writeTreeLayer(QXmlStreamWriter &xml, const QString &folder, const ProjectLayer &layer)
{
    xml.writeStartElement(QStringLiteral("layer-tree-layer"));
    xml.writeAttribute(QStringLiteral("id"), layerId(layer));
    xml.writeAttribute(QStringLiteral("name"), layer.title());
    xml.writeAttribute(QStringLiteral("source"), source(folder, layer));
    xml.writeAttribute(QStringLiteral("providerKey"), layer.provider());
    xml.writeAttribute(QStringLiteral("checked"),
                       layer.shown ? QStringLiteral("Qt::Checked") : QStringLiteral("Qt::Unchecked"));
    xml.writeAttribute(QStringLiteral("expanded"), layer.shown ? QStringLiteral("1") : QStringLiteral("0"));
    xml.writeEndElement();
}

/// Groups by family; the order in which layers are drawn crosses families, so it stands by itself.
void writeTree(QXmlStreamWriter &xml, const QString &folder, const QList<ProjectLayer> &layers)
{
    QStringList families;
    for (const Kind &kind : kinds())
        if (!families.contains(kind.family)) families.append(kind.family);
    const auto familyOf = [&](const ProjectLayer &layer) {
        const Kind *kind = findKind(layer.dataset.kind);
        return kind ? kind->family : families.last();
    };
    xml.writeStartElement(QStringLiteral("layer-tree-group"));
    for (const QString &family : families) {
        bool open = false;
        for (auto it = layers.rbegin(); it != layers.rend(); ++it) {
            if (familyOf(*it) != family) continue;
            if (!open) {
                open = true;
                xml.writeStartElement(QStringLiteral("layer-tree-group"));
                xml.writeAttribute(QStringLiteral("name"), familyTitle(family));
                xml.writeAttribute(QStringLiteral("checked"), QStringLiteral("Qt::Checked"));
                xml.writeAttribute(QStringLiteral("expanded"), QStringLiteral("1"));
            }
            writeTreeLayer(xml, folder, *it);
        }
        if (open) xml.writeEndElement();
    }
    xml.writeStartElement(QStringLiteral("custom-order"));
    xml.writeAttribute(QStringLiteral("enabled"), QStringLiteral("1"));
    for (auto it = layers.rbegin(); it != layers.rend(); ++it)
        xml.writeTextElement(QStringLiteral("item"), layerId(*it));
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray qgisProjectDocument(const QString &folder, const QString &title, const QList<ProjectLayer> &layers,
                               const Extent &extent)
{
    Crs crs = planeZone(extent);
    if (!crs.isValid()) crs = Crs::fromEpsg(webMercator);

    QByteArray document;
    QXmlStreamWriter xml(&document);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("qgis"));
    xml.writeAttribute(QStringLiteral("projectname"), title);
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("3.22.0"));
    xml.writeTextElement(QStringLiteral("title"), title);
    writeCrs(xml, QStringLiteral("projectCrs"), crs);
    writeTree(xml, folder, layers);
    xml.writeStartElement(QStringLiteral("mapcanvas"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("theMapCanvas"));
    xml.writeTextElement(QStringLiteral("units"), QStringLiteral("meters"));
    auto transform = CoordinateTransform::create(Crs::fromEpsg(4326), crs);
    if (transform && !extent.isEmpty())
        writeExtent(xml, QStringLiteral("extent"), transform->transform(extent));
    xml.writeTextElement(QStringLiteral("rotation"), QStringLiteral("0"));
    writeCrs(xml, QStringLiteral("destinationsrs"), crs);
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("projectlayers"));
    for (const ProjectLayer &layer : layers)
        writeLayer(xml, folder, layer);
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("properties"));
    xml.writeStartElement(QStringLiteral("Paths"));
    xml.writeStartElement(QStringLiteral("Absolute"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("bool"));
    xml.writeCharacters(QStringLiteral("false"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("SpatialRefSys"));
    xml.writeStartElement(QStringLiteral("ProjectionsEnabled"));
    xml.writeAttribute(QStringLiteral("type"), QStringLiteral("int"));
    xml.writeCharacters(QStringLiteral("1"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return document;
}

} // namespace machi::core
