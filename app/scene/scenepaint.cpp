#include "scene/scenepaint.h"

#include "core/sqlite/quoting.h"
#include "core/store/tablequery.h"

#include <QVariant>
#include <QXmlStreamReader>

#include <algorithm>

namespace machi::scene {

namespace {

/// Walls take less light than a map's paper: pale fills would look grey.
constexpr QRgb quiet = 0xfff0f1f3;

/// The fill of a style that draws all alike. Buildings keep the quiet colour that they have without a style.
QRgb plainColour(const core::ProjectLayer &layer, const QByteArray &document)
{
    if (layer.dataset.kind == QLatin1String("building")) return quiet;
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) continue;
        const auto attribute = [&](const char *name) {
            return reader.attributes().value(QLatin1String(name)).toString();
        };
        if (reader.name() == QLatin1String("renderer-v2") &&
            attribute("type") != QLatin1String("singleSymbol"))
            return quiet;
        if (reader.name() != QLatin1String("Option") || attribute("name") != QLatin1String("color")) continue;
        const QStringList parts = attribute("value").split(QLatin1Char(','));
        return parts.size() < 3 ? quiet : qRgb(parts[0].toInt(), parts[1].toInt(), parts[2].toInt());
    }
    return quiet;
}

} // namespace

QColor colourOf(const core::ClassStyle &style, const QVariant &value)
{
    if (style.method == core::ClassStyle::Method::One)
        return style.classes.isEmpty() ? style.other : style.classes.first().colour;
    if (value.isNull()) return style.other;
    if (style.method == core::ClassStyle::Method::Values) {
        const QString text = value.toString();
        for (const core::StyleClass &one : style.classes)
            if (one.value == text) return one.colour;
        return style.other;
    }
    const double number = value.toDouble();
    for (const core::StyleClass &one : style.classes)
        if (number >= one.lower && number < one.upper) return one.colour;
    // The topmost class holds its upper bound too, as in the map.
    if (!style.classes.isEmpty() && number == style.classes.last().upper) return style.classes.last().colour;
    return style.other;
}

std::shared_ptr<SceneColours> coloursOf(const core::ProjectLayer &layer, core::Feedback &feedback)
{
    auto colours = std::make_shared<SceneColours>();
    const QByteArray document = layer.styleDocument();
    colours->usual = plainColour(layer, document);
    std::optional<core::ClassStyle> style = layer.settings.style;
    if (!style) style = core::ClassStyle::fromDocument(document);
    const bool classes = style && style->method != core::ClassStyle::Method::One && !style->column.isEmpty();
    if (!classes && style && layer.settings.style) colours->usual = colourOf(*style, {}).rgb();
    const bool filtered = !layer.settings.filter.isEmpty();
    if (!classes && !filtered) return colours;

    auto table = core::TableQuery::open(layer, true);
    if (!table) return {};
    core::Database &database = (*table)->database();
    const core::Interruption interruption(database, feedback);
    const QString condition = (*table)->condition({}, {});
    QString sql = QStringLiteral("SELECT fid, %1 FROM features")
                      .arg(classes ? core::quotedName(style->column) : QStringLiteral("NULL"));
    if (!condition.isEmpty()) sql += QStringLiteral(" WHERE ") + condition;
    core::ColumnType type{};
    for (const core::Column &column : layer.columns)
        if (classes && column.id == style->column) type = column.type;
    core::Statement row = core::prepareText(database, sql);
    if (!row) return {};
    const QRgb alike = colours->usual;
    if (filtered) colours->usual = 0; // what is not met is left out
    while (row.next()) {
        const auto fid = static_cast<std::size_t>(std::max<std::int64_t>(0, row.integer(0)));
        if (fid >= colours->byFid.size()) colours->byFid.resize(fid + 1, filtered ? 0 : colours->usual);
        colours->byFid[fid] = classes ? colourOf(*style, core::cellValue(row, 1, type)).rgb() : alike;
    }
    if (row.failed()) return {};
    return colours;
}

} // namespace machi::scene
