#include "core/io/derivedcolumns.h"

#include "core/io/tabular/columntype.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace machi::core {

namespace {

/// A quantity known by the whole name of its column, without the unit behind it.
struct Known
{
    const char *name;
    const char *ja;
    const char *en;
    const char *unit;
};

constexpr std::array known = {
    Known{"(最大|想定)?浸水深", nullptr, "Flood depth", "m"},
    Known{"(最大)?流速", nullptr, "Flow velocity", "m/s"},
    Known{"標高|地盤高", nullptr, "Elevation", "m"},
    Known{"FloodSurface", "浸水面の値", "Flood surface", ""},
    Known{"population|人口|滞在人口", "人口", "Population", "person"},
    Known{"prefcode", "都道府県コード", "Prefecture code", ""},
    Known{"citycode", "市区町村コード", "City code", ""},
    Known{"想定収容人数|収容人数|収容定員", nullptr, "Capacity", "person"},
    Known{"temperature|気温", "気温", "Air temperature", "°C"},
    Known{"wbgt|暑さ指数", "暑さ指数（WBGT）", "Heat index (WBGT)", "°C"},
    Known{"tmrt", "平均放射温度", "Mean radiant temperature", "°C"},
    Known{"utci", "UTCI", "UTCI", "°C"},
    Known{"(相対)?湿度|humidity|rh", "相対湿度", "Relative humidity", "%"},
    Known{"wind_strength|wind_speed|風速", "風速", "Wind speed", "m/s"},
    Known{"wind_vector", "風ベクトル", "Wind vector", "m/s"},
    Known{"橋長", nullptr, "Bridge length", "m"},
    Known{"幅員", nullptr, "Width", "m"},
    Known{"橋面積", nullptr, "Bridge area", "m2"},
    Known{"径間数", nullptr, "Spans", ""},
    Known{"架設年次", nullptr, "Year built", "year"},
    Known{"経過年次", nullptr, "Years since built", ""},
    Known{"shape_leng(th)?", "周長（元データの値）", "Perimeter (as given)", ""},
    Known{"shape_area", "面積（元データの値）", "Area (as given)", ""},
    Known{"color", "色", "Colour", ""},
    Known{"fill", "塗りの色", "Fill colour", ""},
    Known{"名称|施設名|施設・場所名|スポット名|地点名|name", "名称", "Name", ""},
    Known{"住所|所在地|address", "住所", "Address", ""},
    Known{"(災害種別_)?洪水", "洪水", "Flood", ""},
    Known{"(災害種別_)?崖崩れ、土石流及び地滑り", "崖崩れ、土石流及び地滑り", "Landslides", ""},
    Known{"(災害種別_)?高潮", "高潮", "Storm surge", ""},
    Known{"(災害種別_)?地震", "地震", "Earthquake", ""},
    Known{"(災害種別_)?津波", "津波", "Tsunami", ""},
    Known{"(災害種別_)?大規模な火事", "大規模な火事", "Large fire", ""},
    Known{"(災害種別_)?内水氾濫", "内水氾濫", "Inland flood", ""},
    Known{"(災害種別_)?火山現象", "火山現象", "Volcano", ""},
    Known{"指定避難所との(重複|住所同一)", "指定避難所を兼ねる", "Also a designated shelter", ""},
    Known{"指定緊急避難場所との住所同一", "指定緊急避難場所を兼ねる", "Also an emergency site", ""},
    Known{"共通ID", nullptr, "Common ID", ""},
    Known{"都道府県名及び市町村名", nullptr, "Municipality", ""},
    Known{"受入対象者", nullptr, "Who is taken in", ""},
    Known{"電話番号", nullptr, "Telephone", ""},
    Known{"カテゴリー?|category", "カテゴリ", "Category", ""},
    Known{"コメント|comment", "コメント", "Comment", ""},
    Known{"toilet_name", "トイレの名称", "Toilet", ""},
    Known{"floor", "階", "Floor", ""},
    Known{"note|備考", "備考", "Note", ""},
};

struct Unit
{
    const char *word;
    const char *unit;
};
constexpr std::array units = {
    Unit{"m", "m"},     Unit{"ｍ", "m"},   Unit{"メートル", "m"}, Unit{"km", "km"},     Unit{"cm", "cm"},
    Unit{"mm", "mm"},   Unit{"㎡", "m2"},  Unit{"m2", "m2"},      Unit{"m²", "m2"},     Unit{"ha", "ha"},
    Unit{"m3", "m3"},   Unit{"m³", "m3"},  Unit{"m/s", "m/s"},    Unit{"℃", "°C"},      Unit{"°C", "°C"},
    Unit{"度", "°"},    Unit{"%", "%"},    Unit{"％", "%"},       Unit{"人", "person"}, Unit{"名", "person"},
    Unit{"年", "year"}, Unit{"分", "min"}, Unit{"時間", "h"},     Unit{"W/m2", "W/m2"}, Unit{"円", "yen"},
};

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

bool matches(const QString &name, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(text(pattern)),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption)
        .match(name)
        .hasMatch();
}

bool isNumber(const Column &column)
{
    return column.type == ColumnType::Integer || column.type == ColumnType::Real;
}

std::optional<double> numberOf(const Value &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value)) return static_cast<double>(*integer);
    if (const auto *real = std::get_if<double>(&value)) return *real;
    return std::nullopt;
}

QString textOf(const Value &value)
{
    const auto *words = std::get_if<std::string>(&value);
    return words ? QString::fromStdString(*words) : QString();
}

qsizetype find(const std::vector<Column> &columns, const char *pattern)
{
    const auto it = std::find_if(columns.begin(), columns.end(),
                                 [&](const Column &one) { return matches(one.id, pattern); });
    return it == columns.end() ? -1 : it - columns.begin();
}

/// Whether a cell says that a place is designated: `○（2階以上）` does, a blank or a dash that it is not, `△`
/// neither.
std::optional<bool> designationOf(const QString &cell)
{
    const QString words = cell.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression no(QStringLiteral("^(0+(\\.0+)?|[-‐‑–—―−ー]+)?$"));
    static const QRegularExpression yes(QStringLiteral("^([○◯〇◎]|1(?!\\d))"));
    if (no.match(words).hasMatch()) return false;
    if (const auto answer = answerOf(words)) return answer;
    if (yes.match(words).hasMatch()) return true;
    return std::nullopt;
}

constexpr std::array rankBounds = {0.5, 3.0, 5.0, 10.0, 20.0};

} // namespace

void describeColumn(Column &column)
{
    static const QRegularExpression behind(QStringLiteral(R"(^(.+?)\s*[(（\[［]([^)）\]］]+)[)）\]］]$)"));
    QString name = column.id;
    if (const QRegularExpressionMatch match = behind.match(column.id); match.hasMatch()) {
        for (const Unit &unit : units) {
            if (match.captured(2).trimmed() != text(unit.word)) continue;
            name = match.captured(1);
            if (column.unit.isEmpty()) column.unit = text(unit.unit);
            if (column.titleJa == column.id) column.titleJa = name;
            if (column.titleEn == column.id) column.titleEn = name;
            break;
        }
    }
    for (const Known &quantity : known) {
        if (!matches(name, quantity.name)) continue;
        const bool measures = *quantity.unit != '\0';
        if (column.unit.isEmpty() && (isNumber(column) || !measures)) column.unit = text(quantity.unit);
        if (quantity.ja && (column.titleJa.isEmpty() || column.titleJa == name))
            column.titleJa = text(quantity.ja);
        if (column.titleEn.isEmpty() || column.titleEn == name) column.titleEn = text(quantity.en);
        return;
    }
}

std::optional<int> depthRank(double metres)
{
    if (!(metres > 0)) return std::nullopt;
    return 1 + static_cast<int>(std::upper_bound(rankBounds.begin(), rankBounds.end(), metres) -
                                rankBounds.begin());
}

std::optional<int> depthRank(const QString &words)
{
    static const QRegularExpression number(QStringLiteral(R"((\d+(?:\.\d+)?)\s*(cm|m|ｍ|メートル)?)"));
    std::vector<double> metres;
    for (auto it = number.globalMatch(words.normalized(QString::NormalizationForm_KC)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        metres.push_back(match.captured(1).toDouble() *
                         (match.captured(2) == QLatin1String("cm") ? 0.01 : 1.0));
    }
    if (metres.empty() || metres.size() > 2) return std::nullopt;
    const bool upper = metres.size() == 2 || words.contains(QStringLiteral("未満")) ||
                       words.contains(QStringLiteral("以下"));
    const double low = metres.size() == 2 ? metres.front() : upper ? 0 : metres.front();
    const int rank = low > 0 ? *depthRank(low) : 1;
    // 0.3 m to 1 m is partly the one, partly the other.
    if (upper && static_cast<std::size_t>(rank) <= rankBounds.size() &&
        metres.back() > rankBounds[static_cast<std::size_t>(rank) - 1])
        return std::nullopt;
    if (!upper && static_cast<std::size_t>(rank) <= rankBounds.size()) return std::nullopt;
    return rank;
}

QString spotCategory(const QString &word)
{
    struct Row
    {
        const char *id;
        const char *words;
    };
    static constexpr std::array rows = {
        Row{"toilet", "toilet|restroom|トイレ|便所|お手洗い"},
        Row{"elevator", "elevator|lift|エレベータ"},
        Row{"slope", "slope|ramp|スロープ|坂"},
        Row{"parking", "parking|駐車"},
        Row{"station", "station|駅|bus_?stop|バス停|交通"},
        Row{"restaurant", "restaurant|cafe|食堂|飲食|レストラン|カフェ|居酒屋"},
        Row{"shop", "shop|store|店|買い物|スーパー|コンビニ"},
        Row{"hotel", "hotel|宿|ホテル"},
        Row{"medical", "hospital|clinic|medical|病院|医院|薬局"},
        Row{"park", "park|公園|広場"},
        Row{"public", "public|役所|公民館|図書館|学校|施設"},
    };
    if (word.trimmed().isEmpty()) return {};
    for (const Row &row : rows)
        if (QRegularExpression(text(row.words), QRegularExpression::CaseInsensitiveOption)
                .match(word)
                .hasMatch())
            return text(row.id);
    return QStringLiteral("other");
}

DerivedColumns::DerivedColumns(const QString &kind, const QString &name, std::vector<Column> &columns)
    : m_own(columns.size())
{
    const auto add = [&](const char *id, ColumnType type, const char *ja, const char *en, auto rule) {
        m_columns.push_back({text(id), type, text(ja), text(en), {}, {}, {}});
        m_rules.emplace_back(std::move(rule));
    };
    const bool flood = kind == QLatin1String("flood");
    if ((flood || kind == QLatin1String("hazard")) && find(columns, "rank") < 0) {
        const qsizetype depth = find(columns, "(最大|想定)?浸水深(\\(m\\)|（ｍ）|（m）)?|depth");
        if (depth >= 0)
            add(flood ? "rank" : "depth_rank", ColumnType::Integer, "浸水ランク（公式区分）",
                "Flood rank (official classes)",
                [at = static_cast<std::size_t>(depth)](const std::vector<Value> &row) -> Value {
                    const auto number = numberOf(row[at]);
                    const auto rank = number ? depthRank(*number) : depthRank(textOf(row[at]));
                    return rank ? Value(std::int64_t(*rank)) : Value();
                });
    }
    if (kind == QLatin1String("survey") && find(columns, "spot_category") < 0) {
        const qsizetype word = find(columns, "カテゴリー?|category|種別|施設種別");
        const bool toilets = find(columns, "toilet_name|トイレ名?") >= 0 ||
                             !spotCategory(name).compare(QLatin1String("toilet"));
        if (word >= 0 || toilets)
            add("spot_category", ColumnType::Text, "種類", "Category",
                [word, toilets](const std::vector<Value> &row) -> Value {
                    QString found;
                    if (word >= 0) found = spotCategory(textOf(row[static_cast<std::size_t>(word)]));
                    if (found.isEmpty() && toilets) found = QStringLiteral("toilet");
                    return found.isEmpty() ? Value() : Value(found.toStdString());
                });
    }
    if (kind == QLatin1String("shelter")) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!matches(columns[i].id,
                         "(災害種別_)?(洪水|崖崩れ.*|土砂災害|高潮|地震|津波|大規模な火事|内水氾濫|"
                         "火山現象)|指定避難所との(重複|住所同一)|指定緊急避難場所との住所同一"))
                continue;
            columns[i].type = ColumnType::Boolean;
            m_designations.emplace_back(i, columns[i].id);
        }
    }
}

void DerivedColumns::extend(std::vector<Value> &values, Feedback *feedback, const QString &file,
                            qint64 line) const
{
    values.resize(m_own);
    for (const auto &[at, column] : m_designations) {
        const auto number = numberOf(values[at]);
        const QString words = textOf(values[at]);
        const std::optional<bool> designated = number ? std::optional(*number != 0) : designationOf(words);
        values[at] = designated ? Value(std::int64_t(*designated)) : Value();
        if (!designated && feedback)
            feedback->report(
                makeIssue(Severity::Warning, QStringLiteral("shelter.designation-unclear"),
                          QCoreApplication::translate(
                              "DerivedColumns",
                              "“%1” does not say whether the place is designated; it was taken as unknown")
                              .arg(words),
                          file, line, column));
    }
    for (const auto &rule : m_rules)
        values.push_back(rule(values));
}

} // namespace machi::core
