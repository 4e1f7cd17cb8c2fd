#include "core/io/tabular/gridcolumns.h"

#include "core/io/stepname.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <tuple>

namespace machi::core {

namespace {

bool isNamed(const QString &header, const char *pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern)),
                              QRegularExpression::CaseInsensitiveOption)
        .match(header.trimmed())
        .hasMatch();
}

int find(const QStringList &header, const char *pattern)
{
    for (int i = 0; i < header.size(); ++i)
        if (isNamed(header.at(i), pattern)) return i;
    return -1;
}

std::optional<int> whole(const QString &cell, int low, int high)
{
    bool good = false;
    const int value = cell.trimmed().toInt(&good);
    return good && value >= low && value <= high ? std::optional(value) : std::nullopt;
}

bool readDay(const QString &cell, bool national, TimeStep &step)
{
    static constexpr std::array flags = {"holiday", "weekday", "all"};
    const QString word = cell.trimmed();
    if (national) {
        const auto flag = whole(word, 0, 2);
        if (flag) step.day = QString::fromLatin1(flags[static_cast<std::size_t>(*flag)]);
        return flag.has_value();
    }
    if (isNamed(word, "平日|weekdays?"))
        step.day = QStringLiteral("weekday");
    else if (isNamed(word, "休日|土日祝日?|holidays?|weekends?"))
        step.day = QStringLiteral("holiday");
    else if (isNamed(word, "全日|全て|すべて|all"))
        step.day = QStringLiteral("all");
    else
        step.day = word;
    return !word.isEmpty();
}

bool readHours(const QString &cell, bool national, TimeStep &step)
{
    if (national) {
        static constexpr std::array<std::pair<int, int>, 3> bands = {{{11, 14}, {1, 4}, {0, 24}}};
        const auto zone = whole(cell, 0, 2);
        if (zone) std::tie(step.fromHour, step.toHour) = bands[static_cast<std::size_t>(*zone)];
        return zone.has_value();
    }
    if (isNamed(cell, "終日|全日|1日|全時間帯?|all")) {
        step.fromHour = 0;
        step.toHour = 24;
        return true;
    }
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d{1,2})(?::00(?::00)?|時台?)?(?:\s*[-~～〜–ー]\s*(\d{1,2})(?::00|時)?)?$)"));
    const QRegularExpressionMatch match =
        form.match(cell.trimmed().normalized(QString::NormalizationForm_KC));
    if (!match.hasMatch()) return false;
    step.fromHour = match.captured(1).toInt();
    step.toHour = match.captured(2).isEmpty() ? step.fromHour + 1 : match.captured(2).toInt();
    return step.fromHour <= 24 && step.toHour <= 30;
}

bool readMoment(const QString &cell, TimeStep &step)
{
    QString text = cell.trimmed();
    text.replace(QLatin1Char('/'), QLatin1Char('-'));
    static const QRegularExpression form(QStringLiteral(
        R"(^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2})(?::(\d{2}))?(?::\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) return false;
    // The place's own clock, whatever zone is written behind it.
    step.instant =
        momentOf(QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
                 match.captured(4).toInt(), match.captured(5).toInt());
    return step.instant.isValid();
}

constexpr const char *splitNames = "性別|年代|年齢.*|居住地.*|国籍|sex|gender|age.*";

bool isWhole(const QString &word)
{
    return isNamed(word, "計|合計|総計|総数|全体|全て|すべて|全員|男女計|全年代|全年齢|all|total");
}

QString keyOf(const TimeStep &step)
{
    if (step.instant.isValid()) {
        const QString moment = step.instant.toString(QStringLiteral("yyyyMMdd_HHmm"));
        return step.text.isEmpty() ? moment : moment + QLatin1Char('_') + step.text;
    }
    QStringList parts;
    if (step.year > 0) parts << QString::number(step.year);
    if (step.month > 0) parts << QStringLiteral("%1").arg(step.month, 2, 10, QLatin1Char('0'));
    if (!step.day.isEmpty()) parts << step.day;
    if (step.fromHour >= 0)
        parts << QStringLiteral("h%1_%2")
                     .arg(step.fromHour, 2, 10, QLatin1Char('0'))
                     .arg(step.toHour, 2, 10, QLatin1Char('0'));
    if (!step.text.isEmpty()) parts << step.text;
    return parts.join(QLatin1Char('_'));
}

int dayOrder(const QString &day)
{
    return day == QLatin1String("all") ? 0 : day == QLatin1String("weekday") ? 1 : 2;
}

} // namespace

GridColumns findGridColumns(const CsvLayout &layout)
{
    const QStringList &header = layout.header;
    GridColumns found;
    found.code = layout.position.grid;
    std::vector<bool> used(static_cast<std::size_t>(header.size()));
    const auto take = [&](const char *pattern) {
        const int at = find(header, pattern);
        if (at >= 0) used[static_cast<std::size_t>(at)] = true;
        return at;
    };
    used[static_cast<std::size_t>(found.code)] = true;
    if (find(header, "option3") >= 0 && find(header, "option6") >= 0) {
        found.year = take("option3");
        found.month = take("option4");
        found.day = take("option5");
        found.hours = take("option6");
        found.nationalCodes = true;
    } else {
        found.moment = take("日時|日付|年月日|date(time)?|timestamp");
        found.year = take("年|year|年度");
        found.month = take("月|month");
        found.day = take("dayflag|平休日?(区分)?|曜日(区分)?|平日休日(区分)?|day_?type");
        found.hours = take("timezone|時間帯(区分)?|時刻|時間|hour|time");
        found.nationalCodes = find(header, "dayflag") >= 0 && find(header, "timezone") >= 0;
    }
    for (int i = 0; i < header.size(); ++i) {
        if (used[static_cast<std::size_t>(i)] || !isNamed(header.at(i), splitNames)) continue;
        used[static_cast<std::size_t>(i)] = true;
        found.splits.push_back(i);
    }
    for (int i = 0; i < header.size(); ++i) {
        if (used[static_cast<std::size_t>(i)]) continue;
        const ColumnType type = layout.types[static_cast<std::size_t>(i)];
        const bool counted =
            isNamed(header.at(i), "value|population|.*人口.*|.*人数.*|滞在.*|.*count.*|.*数");
        const bool number = type == ColumnType::Integer || type == ColumnType::Real;
        const bool name = isNamed(header.at(i), "option\\d|.*code|.*cd|.*コード|.*id|no\\.?|番号|.*番号");
        if (counted || (number && !name))
            found.values.push_back(i);
        else
            found.labels.push_back(i);
    }
    return found;
}

std::optional<TimeStep> GridColumns::step(const QStringList &fields) const
{
    TimeStep step;
    if (moment >= 0 && !readMoment(fields.value(moment), step)) return std::nullopt;
    if (moment >= 0 && hours >= 0 && !step.instant.time().hour()) {
        TimeStep clock;
        if (!readHours(fields.value(hours), false, clock)) return std::nullopt;
        step.instant = step.instant.addSecs(clock.fromHour * 3600LL);
    } else if (moment < 0) {
        const auto years = whole(fields.value(year), 1900, 2200);
        const auto months = whole(fields.value(month), 1, 12);
        if ((year >= 0 && !years) || (month >= 0 && !months)) return std::nullopt;
        step.year = years.value_or(0);
        step.month = months.value_or(0);
        if (day >= 0 && !readDay(fields.value(day), nationalCodes, step)) return std::nullopt;
        if (hours >= 0 && !readHours(fields.value(hours), nationalCodes, step)) return std::nullopt;
    }
    QStringList part;
    bool whole = true;
    for (const int split : splits) {
        const QString word = fields.value(split).trimmed();
        whole = whole && isWhole(word);
        if (!word.isEmpty()) part << word;
    }
    // Everybody is called so once, not `計 計`.
    step.text = whole ? part.value(0) : part.join(QLatin1Char(' '));
    step.key = keyOf(step);
    // A column's name is made of it.
    static const QRegularExpression odd(QStringLiteral(R"([^\p{L}\p{N}_])"));
    step.key.replace(odd, QStringLiteral("_"));
    return step;
}

std::optional<Extent> squareBox(const QString &code, GridLevel tens)
{
    auto level = guessGridLevel(code);
    if (level == GridLevel::Quarter) level = tens;
    return level ? gridExtent(code, *level) : std::nullopt;
}

Shape squareShape(const Extent &box)
{
    Shape shape;
    shape.type = ShapeType::Polygon;
    shape.coordinates = {box.west,  box.south, box.east,  box.south, box.east,
                         box.north, box.west,  box.north, box.west,  box.south};
    shape.rings = {0};
    shape.parts = {0};
    return shape;
}

bool isSuppressed(const QString &cell)
{
    static const QRegularExpression mark(
        QStringLiteral(R"(^([*＊]+|[xX×✕ｘＸ]|秘匿|非公開|suppressed|<\s*\d+|\d+人?未満)$)"));
    return mark.match(cell.trimmed()).hasMatch();
}

bool isEarlier(const TimeStep &a, const TimeStep &b)
{
    const auto people = [](const TimeStep &step) {
        return std::pair(!step.text.isEmpty() && !isWhole(step.text), step.text);
    };
    if (a.text != b.text) return people(a) < people(b);
    if (a.instant != b.instant) return a.instant < b.instant;
    const auto rank = [](const TimeStep &step) {
        return std::tuple(step.year, step.month, dayOrder(step.day), step.toHour - step.fromHour != 24,
                          step.fromHour);
    };
    return std::tuple(rank(a), a.key) < std::tuple(rank(b), b.key);
}

} // namespace machi::core
