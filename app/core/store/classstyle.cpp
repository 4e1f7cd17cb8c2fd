#include "core/store/classstyle.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <utility>

namespace machi::core {

namespace {

using Method = ClassStyle::Method;

constexpr std::array<std::pair<Method, const char *>, 7> methodNames = {{{Method::One, "one"},
                                                                         {Method::Equal, "equal"},
                                                                         {Method::Quantile, "quantile"},
                                                                         {Method::Natural, "natural"},
                                                                         {Method::Official, "official"},
                                                                         {Method::Values, "values"},
                                                                         {Method::Manual, "manual"}}};
constexpr double unknownBelow = -1e8; ///< the named styles' class of unknown values lies there

QColor colourFromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char(','));
    if (parts.size() < 3) return {};
    return QColor(parts.at(0).toInt(), parts.at(1).toInt(), parts.at(2).toInt());
}

QString nameOf(Method method)
{
    for (const auto &[one, name] : methodNames)
        if (one == method) return QString::fromLatin1(name);
    return {};
}

} // namespace

QJsonObject ClassStyle::toJson() const
{
    QJsonArray all;
    for (const StyleClass &one : classes) {
        QJsonObject object{{QStringLiteral("label"), one.label},
                           {QStringLiteral("colour"), one.colour.name()}};
        if (method == Method::Values)
            object.insert(QStringLiteral("value"), one.value);
        else if (method != Method::One) {
            object.insert(QStringLiteral("lower"), one.lower);
            object.insert(QStringLiteral("upper"), one.upper);
        }
        all.append(object);
    }
    return {{QStringLiteral("method"), nameOf(method)},
            {QStringLiteral("column"), column},
            {QStringLiteral("ramp"), ramp},
            {QStringLiteral("turned"), turned},
            {QStringLiteral("other"), other.name()},
            {QStringLiteral("classes"), all}};
}

std::optional<ClassStyle> ClassStyle::fromJson(const QJsonObject &object)
{
    ClassStyle style;
    const QString method = object.value(QLatin1String("method")).toString();
    for (const auto &[one, name] : methodNames)
        if (method == QLatin1String(name)) style.method = one;
    style.column = object.value(QLatin1String("column")).toString();
    style.ramp = object.value(QLatin1String("ramp")).toString();
    style.turned = object.value(QLatin1String("turned")).toBool();
    style.other = QColor(object.value(QLatin1String("other")).toString());
    for (const QJsonValue &value : object.value(QLatin1String("classes")).toArray()) {
        const QJsonObject one = value.toObject();
        style.classes.append(
            {one.value(QLatin1String("lower")).toDouble(), one.value(QLatin1String("upper")).toDouble(),
             one.value(QLatin1String("value")).toString(), one.value(QLatin1String("label")).toString(),
             QColor(one.value(QLatin1String("colour")).toString())});
    }
    if (style.classes.isEmpty() || (style.method != Method::One && style.column.isEmpty()))
        return std::nullopt;
    return style;
}

std::optional<ClassStyle> ClassStyle::fromDocument(const QByteArray &document)
{
    ClassStyle style;
    style.method = Method::Official;
    QStringList symbols; // of the classes, by number
    QHash<QString, QColor> colours;
    QString symbol;
    int depth = 0; // of symbols inside symbols
    static const QRegularExpression plain(QStringLiteral("^\"?([^\"()',]+)\"?$"));
    static const QRegularExpression orUnknown(QStringLiteral("^coalesce\\(\"([^\"]+)\", *-1000000000\\)$"));
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        reader.readNext();
        const auto attribute = [&](const char *name) {
            return reader.attributes().value(QLatin1String(name)).toString();
        };
        if (reader.isEndElement() && reader.name() == QLatin1String("symbol")) --depth;
        if (!reader.isStartElement()) continue;
        if (reader.name() == QLatin1String("renderer-v2")) {
            const QString type = attribute("type");
            if (type == QLatin1String("categorizedSymbol"))
                style.method = Method::Values;
            else if (type == QLatin1String("singleSymbol"))
                style.method = Method::One;
            else if (type != QLatin1String("graduatedSymbol"))
                return std::nullopt;
            if (style.method == Method::One) continue;
            for (const QRegularExpression &form : {plain, orUnknown})
                if (const auto match = form.match(attribute("attr")); match.hasMatch())
                    style.column = match.captured(1);
            if (style.column.isEmpty()) return std::nullopt;
        } else if (reader.name() == QLatin1String("range")) {
            symbols.append(attribute("symbol"));
            style.classes.append(
                {attribute("lower").toDouble(), attribute("upper").toDouble(), {}, attribute("label"), {}});
        } else if (reader.name() == QLatin1String("category")) {
            symbols.append(attribute("symbol"));
            style.classes.append({0, 0, attribute("value"), attribute("label"), {}});
        } else if (reader.name() == QLatin1String("symbol")) {
            if (depth++ == 0) symbol = attribute("name");
        } else if (reader.name() == QLatin1String("Option") && depth == 1 &&
                   (attribute("name") == QLatin1String("color") ||
                    attribute("name") == QLatin1String("line_color"))) {
            // The last layer lies on top; an invisible one has no colour.
            if (!attribute("value").endsWith(QLatin1String(",0")))
                colours.insert(symbol, colourFromText(attribute("value")));
        }
    }
    if (style.method == Method::One && !colours.isEmpty()) {
        style.classes = {StyleClass{0, 0, {}, {}, colours.constBegin().value()}};
        return style;
    }
    for (qsizetype i = style.classes.size() - 1; i >= 0; --i) {
        StyleClass &one = style.classes[i];
        one.colour = colours.value(symbols.at(i));
        const bool rest = style.method == Method::Values ? one.value.isEmpty() : one.upper < unknownBelow;
        if (!rest) continue;
        style.other = one.colour;
        style.classes.removeAt(i);
    }
    if (style.classes.isEmpty()) return std::nullopt;
    if (style.method == Method::Official)
        std::sort(style.classes.begin(), style.classes.end(),
                  [](const StyleClass &a, const StyleClass &b) { return a.lower < b.lower; });
    return style;
}

QJsonObject LabelStyle::toJson() const
{
    if (use == Use::AsStyle) return {};
    return {{QStringLiteral("column"), use == Use::Column ? column : QString()}};
}

LabelStyle LabelStyle::fromJson(const QJsonObject &object)
{
    if (!object.contains(QLatin1String("column"))) return {};
    const QString column = object.value(QLatin1String("column")).toString();
    return {column.isEmpty() ? Use::Off : Use::Column, column};
}

} // namespace machi::core
