#include "core/model/kind.h"

#include "core/model/language.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace machi::core {

namespace {

struct Family
{
    const char *id;
    const char *ja;
    const char *en;
};

constexpr Family families[] = {
    {"citymodel", "都市モデル", "City model"},
    {"hazard", "洪水・災害", "Floods and hazards"},
    {"shelter", "避難所・施設", "Shelters and facilities"},
    {"barrierfree", "バリアフリー", "Barrier-free"},
    {"flow", "人流", "People flow"},
    {"heat", "暑さ", "Heat"},
    {"background", "背景", "Background"},
};

struct Row
{
    const char *id;
    const char *family;
    const char *ja;
    const char *en;
};

constexpr Row rows[] = {
    {"building", "citymodel", "建築物", "Buildings"},
    {"road", "citymodel", "道路", "Roads"},
    {"railway", "citymodel", "鉄道", "Railways"},
    {"track", "citymodel", "徒歩道", "Paths"},
    {"square", "citymodel", "広場", "Squares"},
    {"waterway", "citymodel", "航路", "Waterways"},
    {"bridge", "citymodel", "橋梁", "Bridges"},
    {"bridgelist", "citymodel", "橋梁一覧", "Bridge list"},
    {"tunnel", "citymodel", "トンネル", "Tunnels"},
    {"construction", "citymodel", "その他の構造物", "Other constructions"},
    {"underground", "citymodel", "地下街", "Underground malls"},
    {"utility", "citymodel", "地下埋設物", "Utility networks"},
    {"vegetation", "citymodel", "植生", "Vegetation"},
    {"furniture", "citymodel", "都市設備", "City furniture"},
    {"landuse", "citymodel", "土地利用", "Land use"},
    {"urbanplan", "citymodel", "都市計画決定情報", "Urban planning"},
    {"water", "citymodel", "水部", "Water bodies"},
    {"area", "citymodel", "区域", "Areas"},
    {"generic", "citymodel", "汎用都市オブジェクト", "Generic city objects"},
    {"terrain", "citymodel", "地形", "Terrain"},
    {"flood", "hazard", "洪水浸水想定区域", "Flood areas"},
    {"hazard", "hazard", "災害リスク", "Hazard areas"},
    {"shelter", "shelter", "避難所", "Shelters"},
    {"facility", "shelter", "施設", "Facilities"},
    {"survey", "barrierfree", "バリアフリー調査", "Barrier-free survey"},
    {"walknetwork", "barrierfree", "歩行空間ネットワーク", "Pedestrian network"},
    {"flowgrid", "flow", "人流メッシュ", "People flow by grid square"},
    {"census", "flow", "統計メッシュ", "Statistics by grid square"},
    {"od", "flow", "OD 表", "Trips between places"},
    {"track-log", "flow", "移動軌跡", "Tracks of movement"},
    {"servicelog", "flow", "サービス利用記録", "Service logs"},
    {"transit", "flow", "公共交通", "Public transport"},
    {"heat", "heat", "暑さ", "Heat"},
    {"mesh", "heat", "計算格子", "Computation mesh"},
    {"weather", "heat", "気象", "Weather"},
    {"coolspot", "heat", "クールシェアスポット", "Cool-share spots"},
    {"sensor", "heat", "センサー", "Sensors"},
    {"pin", "background", "ピン", "Pins"},
    {"table", "background", "表", "Table"},
    {"vector", "background", "図形", "Features"},
    {"raster", "background", "画像", "Raster"},
};

/// Titles that readers give beside the names of kinds.
constexpr const char *titles[][2] = {
    {"点検対象橋梁", "Bridges inspected"},
    {"暑さ指数（WBGT）実況推定値", "Heat index (WBGT), observed or estimated"},
};

/// What readers and files call a part of their data, in plain words of the language that is spoken now.
QString readable(QString text, const QString &kind)
{
    static const QRegularExpression breach(QStringLiteral("^BP(\\d+)$"));
    static const QRegularExpression unnamedRiver(QStringLiteral("^(\\d+)(?= L[12]$)"));
    static const QRegularExpression unnamedClass(QStringLiteral("^(.*\\D) (\\d+)$"));
    if (kind == QLatin1String("transit"))
        for (const auto &[ja, en] : {std::pair("路線", "routes"), std::pair("停留所", "stops")})
            for (const QString &known : {QString::fromUtf8(ja), QString::fromLatin1(en)})
                if (text == known || text.endsWith(QLatin1Char(' ') + known))
                    return text.chopped(known.size()) +
                           inLanguage(QString::fromUtf8(ja), QString::fromLatin1(en));
    if (kind == QLatin1String("walknetwork") && text == QLatin1String("link"))
        return inLanguage(QStringLiteral("歩行空間のリンク"), QStringLiteral("Walking links"));
    if (kind == QLatin1String("walknetwork") && text == QLatin1String("node"))
        return inLanguage(QStringLiteral("歩行空間のノード"), QStringLiteral("Walking nodes"));
    // The names that the standard of municipal open data gives such files, behind the city's code.
    if (kind == QLatin1String("shelter"))
        for (const auto &[file, ja, en] :
             {std::tuple("evacuation_space", "指定緊急避難場所", "Emergency evacuation sites"),
              std::tuple("evacuation_shelter", "指定避難所", "Designated shelters")})
            if (text.contains(QLatin1String(file)) && !text.contains(u' '))
                return inLanguage(QString::fromUtf8(ja), QString::fromLatin1(en));
    if (kind == QLatin1String("flood")) {
        text.replace(breach,
                     inLanguage(QStringLiteral("破堤点 BP\\1"), QStringLiteral("Breach point BP\\1")));
        text.replace(unnamedRiver,
                     inLanguage(QStringLiteral("河川番号 \\1"), QStringLiteral("River no. \\1")));
    }
    if (kind == QLatin1String("hazard"))
        text.replace(unnamedClass,
                     inLanguage(QStringLiteral("\\1（区分 \\2）"), QStringLiteral("\\1 (class \\2)")));
    // Names of files: 浸水履歴_令和元年.
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x2fff; }))
        text.replace(QLatin1Char('_'), QLatin1Char(' '));
    return text;
}

} // namespace

QString Kind::title() const
{
    return isJapanese() ? titleJa : titleEn;
}

bool Kind::isSpecific() const
{
    static const QStringList unspecific = {QStringLiteral("vector"), QStringLiteral("raster"),
                                           QStringLiteral("table"), QStringLiteral("generic")};
    return !unspecific.contains(id);
}

const QList<Kind> &kinds()
{
    static const QList<Kind> all = [] {
        QList<Kind> list;
        for (const Row &row : rows)
            list.append({QString::fromLatin1(row.id), QString::fromLatin1(row.family),
                         QString::fromUtf8(row.ja), QString::fromUtf8(row.en)});
        return list;
    }();
    return all;
}

const Kind *findKind(const QString &id)
{
    const auto it =
        std::find_if(kinds().cbegin(), kinds().cend(), [&](const Kind &kind) { return kind.id == id; });
    return it == kinds().cend() ? nullptr : &*it;
}

QString titleInLanguage(const QString &title, const QString &id)
{
    for (const auto &[ja, en] : titles)
        if (title == QString::fromUtf8(ja) || title == QLatin1String(en))
            return inLanguage(QString::fromUtf8(ja), QString::fromLatin1(en));
    const Kind *kind = findKind(id);
    if (!kind) return title;
    for (const QString &known : {kind->titleJa, kind->titleEn})
        // Not of 道路台帳, whose own name this is.
        if (title == known || title.startsWith(known + QLatin1Char(' ')))
            return kind->title() + title.mid(known.size());
    return readable(title, id);
}

QString variantInLanguage(const QString &variant, const QString &kind)
{
    return readable(variant, kind);
}

QString familyTitle(const QString &family)
{
    for (const Family &candidate : families)
        if (family == QLatin1String(candidate.id))
            return QString::fromUtf8(isJapanese() ? candidate.ja : candidate.en);
    return family;
}

} // namespace machi::core
