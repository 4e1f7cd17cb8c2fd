#include "core/store/layerfilter.h"

#include "core/model/columntext.h"
#include "core/sqlite/quoting.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>
#include <utility>

namespace machi::core {

namespace {

using Test = FilterRule::Test;

constexpr std::array<std::pair<Test, const char *>, 7> testNames = {{{Test::AtLeast, "at-least"},
                                                                     {Test::AtMost, "at-most"},
                                                                     {Test::Is, "is"},
                                                                     {Test::IsNot, "is-not"},
                                                                     {Test::Contains, "contains"},
                                                                     {Test::Known, "known"},
                                                                     {Test::Unknown, "unknown"}}};
constexpr std::array<std::pair<LayerFilter::Area, const char *>, 3> areaNames = {
    {{LayerFilter::Area::Everywhere, "everywhere"},
     {LayerFilter::Area::View, "view"},
     {LayerFilter::Area::Drawn, "drawn"}}};

template <typename Names, typename Value> QString nameOf(const Names &names, Value value)
{
    for (const auto &[one, name] : names)
        if (one == value) return QString::fromLatin1(name);
    return {};
}

template <typename Names> auto valueOf(const Names &names, const QString &wanted)
{
    for (const auto &[one, name] : names)
        if (wanted == QLatin1String(name)) return one;
    return names.front().first;
}

QString literal(const Column &column, const QString &value)
{
    bool number = false;
    const double plain = value.toDouble(&number);
    if ((isNumber(column) || column.type == ColumnType::Boolean) && number)
        return QString::number(plain, 'g', 15);
    return quotedText(value);
}

QString likeText(QString text)
{
    for (const QChar wild : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        text.replace(wild, QLatin1Char('\\') + QString(wild));
    return quotedText(QLatin1Char('%') + text + QLatin1Char('%')) + QStringLiteral(" ESCAPE '\\'");
}

QString ruleSql(const FilterRule &rule, const Column &column)
{
    const QString name = quotedName(column.id);
    const auto compare = [&](const char *sign) {
        return rule.values.isEmpty()
                   ? QString()
                   : QStringLiteral("%1 %2 %3")
                         .arg(name, QString::fromLatin1(sign), literal(column, rule.values.first()));
    };
    QStringList values;
    for (const QString &value : rule.values)
        values.append(literal(column, value));
    switch (rule.test) {
    case Test::AtLeast:
        return compare(">=");
    case Test::AtMost:
        return compare("<=");
    case Test::Is:
        return values.isEmpty() ? QString() : QStringLiteral("%1 IN (%2)").arg(name, values.join(u','));
    case Test::IsNot:
        // What nobody knows is not that either.
        return values.isEmpty()
                   ? QString()
                   : QStringLiteral("(%1 IS NULL OR %1 NOT IN (%2))").arg(name, values.join(u','));
    case Test::Contains:
        return rule.values.isEmpty() ? QString()
                                     : QStringLiteral("%1 LIKE %2").arg(name, likeText(rule.values.first()));
    case Test::Known:
        return QStringLiteral("%1 IS NOT NULL").arg(name);
    case Test::Unknown:
        return QStringLiteral("%1 IS NULL").arg(name);
    }
    return {};
}

QString areaSql(const QPolygonF &outline, const Crs &crs)
{
    const auto transform = CoordinateTransform::create(Crs::fromEpsg(4326), crs);
    if (!transform) return {};
    QStringList corners;
    Extent box;
    for (const QPointF &corner : outline) {
        double x = corner.x();
        double y = corner.y();
        if (!transform->transform(x, y)) return {};
        box.include(x, y);
        corners.append(QStringLiteral("%1 %2").arg(x, 0, 'f', 9).arg(y, 0, 'f', 9));
    }
    if (corners.size() < 3) return {};
    corners.append(corners.first());
    const auto number = [](double value) { return QString::number(value, 'f', 9); };
    // The R-tree first: it leaves few rows to look at closely.
    return QStringLiteral("\"fid\" IN (SELECT pkid FROM idx_features_geometry WHERE xmax >= %1 AND xmin <= "
                          "%2 AND ymax >= %3 AND ymin <= %4) AND Intersects(\"geometry\", "
                          "GeomFromText('POLYGON((%5))', %6))")
        .arg(number(box.west), number(box.east), number(box.south), number(box.north), corners.join(u','))
        .arg(crs.epsg() > 0 ? crs.epsg() : -1);
}

QString valueWords(const FilterRule &rule, const Column &column)
{
    QStringList words;
    for (const QString &value : rule.values)
        words.append(valueText(column, value, true));
    return words.join(QCoreApplication::translate("LayerFilter", " or "));
}

QString ruleWords(const FilterRule &rule, const QList<Column> &columns)
{
    const int index = columnIndex(columns, rule.column);
    if (index < 0) return {};
    const Column &column = columns.at(index);
    // `x_rank_label` are the words of `x_rank`, and so is its name.
    const int plain =
        column.id.endsWith(QLatin1String("_label")) ? columnIndex(columns, column.id.chopped(6)) : -1;
    const QString name = columnTitle(plain >= 0 ? columns.at(plain) : column);
    const QString value = valueWords(rule, column);
    switch (rule.test) {
    case Test::AtLeast:
        return QCoreApplication::translate("LayerFilter", "%1 at least %2").arg(name, value);
    case Test::AtMost:
        return QCoreApplication::translate("LayerFilter", "%1 at most %2").arg(name, value);
    case Test::Is:
        return QCoreApplication::translate("LayerFilter", "%1 is %2").arg(name, value);
    case Test::IsNot:
        return QCoreApplication::translate("LayerFilter", "%1 is not %2").arg(name, value);
    case Test::Contains:
        return QCoreApplication::translate("LayerFilter", "%1 contains %2").arg(name, value);
    case Test::Known:
        return QCoreApplication::translate("LayerFilter", "%1 is known").arg(name);
    case Test::Unknown:
        return QCoreApplication::translate("LayerFilter", "%1 is unknown").arg(name);
    }
    return {};
}

} // namespace

QString bothHold(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty()) return one.isEmpty() ? other : one;
    return QStringLiteral("(%1) AND (%2)").arg(one, other);
}

QString LayerFilter::sql(const QList<Column> &columns, const Crs &crs) const
{
    QStringList parts;
    for (const FilterRule &rule : rules) {
        const int index = columnIndex(columns, rule.column);
        const QString part = index < 0 ? QString() : ruleSql(rule, columns.at(index));
        if (!part.isEmpty()) parts.append(part);
    }
    if (area != Area::Everywhere)
        if (const QString part = areaSql(outline, crs); !part.isEmpty()) parts.append(part);
    return parts.join(QStringLiteral(" AND "));
}

QString LayerFilter::sentence(const QList<Column> &columns) const
{
    QStringList parts;
    for (const FilterRule &rule : rules)
        if (const QString words = ruleWords(rule, columns); !words.isEmpty()) parts.append(words);
    if (area == Area::View)
        parts.append(QCoreApplication::translate("LayerFilter", "only on a part of the map"));
    if (area == Area::Drawn)
        parts.append(QCoreApplication::translate("LayerFilter", "only in the chosen area"));
    return parts.join(QCoreApplication::translate("LayerFilter", ", "));
}

QJsonObject LayerFilter::toJson() const
{
    QJsonArray all;
    for (const FilterRule &rule : rules)
        all.append(QJsonObject{{QStringLiteral("column"), rule.column},
                               {QStringLiteral("test"), nameOf(testNames, rule.test)},
                               {QStringLiteral("values"), QJsonArray::fromStringList(rule.values)}});
    QJsonObject object{{QStringLiteral("rules"), all}};
    if (area == Area::Everywhere) return object;
    QJsonArray corners;
    for (const QPointF &corner : outline)
        corners.append(QJsonArray{corner.x(), corner.y()});
    object.insert(QStringLiteral("area"), nameOf(areaNames, area));
    object.insert(QStringLiteral("outline"), corners);
    return object;
}

LayerFilter LayerFilter::fromJson(const QJsonObject &object)
{
    LayerFilter filter;
    for (const QJsonValue &value : object.value(QLatin1String("rules")).toArray()) {
        const QJsonObject one = value.toObject();
        FilterRule rule{one.value(QLatin1String("column")).toString(),
                        valueOf(testNames, one.value(QLatin1String("test")).toString()),
                        {}};
        for (const QJsonValue &each : one.value(QLatin1String("values")).toArray())
            rule.values.append(each.toString());
        filter.rules.append(rule);
    }
    for (const QJsonValue &corner : object.value(QLatin1String("outline")).toArray())
        filter.outline.append({corner.toArray().at(0).toDouble(), corner.toArray().at(1).toDouble()});
    filter.area = filter.outline.size() < 3
                      ? Area::Everywhere
                      : valueOf(areaNames, object.value(QLatin1String("area")).toString());
    return filter;
}

} // namespace machi::core
