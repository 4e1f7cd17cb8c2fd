#include "core/store/namedstyle.h"

#include "core/model/language.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace machi::core {

namespace {

struct Index
{
    QStringList order;
    QList<NamedStyle> styles;
    QHash<QString, QString> english; ///< by the Japanese that stands in the files
};

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/styles/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &one : value.toArray())
        list.append(one.toString());
    return list;
}

LayerGeometry geometryFromName(const QString &name)
{
    if (name == QLatin1String("point")) return LayerGeometry::Point;
    if (name == QLatin1String("line")) return LayerGeometry::Line;
    return name == QLatin1String("raster") ? LayerGeometry::Raster : LayerGeometry::Polygon;
}

const Index &index()
{
    static const Index all = [] {
        Index made;
        const QJsonObject root = QJsonDocument::fromJson(resource(QStringLiteral("index.json"))).object();
        made.order = strings(root.value(QLatin1String("order")));
        for (const QJsonValue &value : root.value(QLatin1String("styles")).toArray()) {
            const QJsonObject one = value.toObject();
            made.styles.append(
                {one.value(QLatin1String("name")).toString(),
                 geometryFromName(one.value(QLatin1String("geometry")).toString()),
                 strings(one.value(QLatin1String("kinds"))), strings(one.value(QLatin1String("columns"))),
                 one.value(QLatin1String("ja")).toString(), one.value(QLatin1String("en")).toString(),
                 one.value(QLatin1String("told")).toBool(), one.value(QLatin1String("notice")).toBool()});
        }
        const QJsonObject labels = root.value(QLatin1String("labels")).toObject();
        for (auto it = labels.begin(); it != labels.end(); ++it)
            made.english.insert(it.key(), it.value().toString());
        return made;
    }();
    return all;
}

QString plainStyle(LayerGeometry geometry)
{
    switch (geometry) {
    case LayerGeometry::Point:
        return QStringLiteral("point");
    case LayerGeometry::Line:
        return QStringLiteral("line");
    case LayerGeometry::Raster:
        return QStringLiteral("raster");
    case LayerGeometry::Polygon:
        break;
    }
    return QStringLiteral("polygon");
}

} // namespace

QString NamedStyle::title() const
{
    return inLanguage(titleJa, titleEn);
}

bool NamedStyle::fits(const QString &kind, LayerGeometry layer, const QList<Column> &layerColumns) const
{
    if (geometry != layer || (!kinds.isEmpty() && !kinds.contains(kind))) return false;
    return std::all_of(columns.begin(), columns.end(), [&](const QString &needed) {
        return std::any_of(layerColumns.begin(), layerColumns.end(),
                           [&](const Column &column) { return column.id == needed; });
    });
}

const QList<NamedStyle> &namedStyles()
{
    return index().styles;
}

const NamedStyle *findNamedStyle(const QString &name)
{
    const QList<NamedStyle> &all = namedStyles();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const NamedStyle &one) { return one.name == name; });
    return it == all.end() ? nullptr : &*it;
}

const NamedStyle *styleForLayer(const Dataset &dataset, LayerGeometry geometry, const QList<Column> &columns,
                                const QString &wanted)
{
    for (const QString &name : {wanted, dataset.style}) {
        const NamedStyle *style = findNamedStyle(name);
        if (style && style->fits(dataset.kind, geometry, columns)) return style;
    }
    for (const NamedStyle &style : namedStyles())
        if (!style.kinds.isEmpty() && style.fits(dataset.kind, geometry, columns)) return &style;
    return findNamedStyle(plainStyle(geometry));
}

QByteArray styleDocument(const NamedStyle &style)
{
    const QByteArray source = resource(style.name + QStringLiteral(".qml"));
    if (isJapanese() || source.isEmpty()) return source;
    QByteArray out;
    QXmlStreamReader reader(source);
    QXmlStreamWriter writer(&out);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) {
            writer.writeCurrentToken(reader);
            continue;
        }
        writer.writeStartElement(reader.name().toString());
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            const QString value = attribute.value().toString();
            const bool translated = attribute.name() == QLatin1String("label");
            writer.writeAttribute(attribute.name().toString(),
                                  translated ? index().english.value(value, value) : value);
        }
    }
    return out;
}

int drawOrder(const QString &kind)
{
    const int place = static_cast<int>(index().order.indexOf(kind));
    return place >= 0 ? place : static_cast<int>(index().order.indexOf(QStringLiteral("vector")));
}

} // namespace machi::core
