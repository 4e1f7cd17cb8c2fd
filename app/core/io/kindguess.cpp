#include "core/io/kindguess.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace machi::core {

namespace {

constexpr unsigned none = 1, points = 2, lines = 4, areas = 8;

unsigned bitOf(ShapeFamily family)
{
    return 1U << static_cast<unsigned>(family);
}

/// A kind is meant when the name matches, or when every expression of `columns` (split by blanks) matches
/// some column whole.
struct Rule
{
    const char *kind;
    unsigned families;
    const char *name;
    const char *columns;
};

constexpr std::array rules = {
    Rule{"survey", none | points, "wheelog", "スポット識別子"},
    Rule{"survey", none | points, "", "spot.?id category"},
    Rule{"survey", none | points, "バリアフリー|barrier.?free", "toilet_name"},
    Rule{"survey", none | points, "", "(多機能|バリアフリー|車椅子).*トイレ.*"},
    Rule{"sensor", none | points, "", "(気温|暑さ指数|WBGT|湿度|相対湿度).* 日時|時刻|観測.*"},
    Rule{"heat", points | areas, "", "temperature|wbgt|tmrt|utci|wind_strength"},
    Rule{"heat", areas, "暑さ|heat.?class|ヒート", ""},
    Rule{"flowgrid", none | areas, "", "mesh[0-9]+k?mid"},
    Rule{"flowgrid", none | areas, "", "mesh_?code|メッシュコード value|population|人口|滞在人口"},
    Rule{"bridgelist", none | points, "", "橋梁名|橋名 橋長.*|橋梁番号"},
    Rule{"walknetwork", points | lines, "", "link_id start_id end_id"},
    Rule{"walknetwork", points, "", "node_id link1_id"},
    Rule{"shelter", none | points,
         "避難所|避難場所|避難ビル|evacuation_?(space|site|shelter)|shelter|hinan(jo|basho|nnjo|biru)", ""},
    Rule{"shelter", points, "", "指定(緊急)?避難(所|場所).*"},
    Rule{"shelter", points, "", "洪水 津波 地震"},
    Rule{"hazard", areas, "浸水(履歴|実績)|内水|高潮|津波|土砂|ため池|雨水出水", ""},
    Rule{"flood", areas, "浸水|洪水|flood|inundation|A31", ""},
    Rule{"flood", areas, "", "浸水深.*|浸水ランク.*|浸水区域.*|最大浸水深.*"},
    Rule{"coolspot", none | points, "クールシェア|cool.?share|涼み処", ""},
};

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

bool hasColumns(const QStringList &columns, const QString &patterns)
{
    if (patterns.isEmpty()) return false;
    const QStringList wanted = patterns.split(QLatin1Char(' '));
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &pattern) {
        const QRegularExpression whole = expression(QRegularExpression::anchoredPattern(pattern));
        return std::any_of(columns.begin(), columns.end(),
                           [&](const QString &column) { return whole.match(column).hasMatch(); });
    });
}

} // namespace

ShapeFamily familyOf(ShapeType type)
{
    switch (type) {
    case ShapeType::Point:
    case ShapeType::MultiPoint:
        return ShapeFamily::Points;
    case ShapeType::LineString:
    case ShapeType::MultiLineString:
        return ShapeFamily::Lines;
    case ShapeType::Polygon:
    case ShapeType::MultiPolygon:
        return ShapeFamily::Areas;
    case ShapeType::None:
        break;
    }
    return ShapeFamily::None;
}

QString familyName(ShapeFamily family)
{
    switch (family) {
    case ShapeFamily::Points:
        return QCoreApplication::translate("ShapeFamily", "points");
    case ShapeFamily::Lines:
        return QCoreApplication::translate("ShapeFamily", "lines");
    case ShapeFamily::Areas:
        return QCoreApplication::translate("ShapeFamily", "areas");
    case ShapeFamily::None:
        break;
    }
    return QCoreApplication::translate("ShapeFamily", "no geometry");
}

QString guessKind(const QString &name, const QString &folder, const QStringList &columns, ShapeFamily family)
{
    for (const Rule &rule : rules) {
        if ((rule.families & bitOf(family)) == 0) continue;
        const QString pattern = QString::fromUtf8(rule.name);
        const bool named = !pattern.isEmpty() && (expression(pattern).match(name).hasMatch() ||
                                                  expression(pattern).match(folder).hasMatch());
        if (named || hasColumns(columns, QString::fromUtf8(rule.columns)))
            return QString::fromUtf8(rule.kind);
    }
    switch (family) {
    case ShapeFamily::Points:
        return QStringLiteral("facility");
    case ShapeFamily::None:
        return QStringLiteral("table");
    default:
        return QStringLiteral("vector");
    }
}

QString guessRasterKind(const QString &name, const QString &folder, const QStringList &bands)
{
    QStringList names = bands;
    names << name << folder;
    const auto speaksOf = [&](const char *pattern) {
        const QRegularExpression words = expression(QString::fromUtf8(pattern));
        return std::any_of(names.begin(), names.end(),
                           [&](const QString &text) { return words.match(text).hasMatch(); });
    };
    if (speaksOf("浸水|洪水|flood|inundation|A31")) return QStringLiteral("flood");
    if (speaksOf("(^|[_/ -])(tmrt|utci|wbgt|pet|heat)|暑さ|暑熱|気温|温熱|放射温度"))
        return QStringLiteral("heat");
    return speaksOf("(^|[_/ -])dem([_ -]|\\d|$)|標高") ? QStringLiteral("terrain") : QStringLiteral("raster");
}

} // namespace machi::core
