#include "core/io/stepname.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace machi::core {

namespace {

// Clockwise from north.
constexpr std::array winds = {std::pair("N", u8"北"),    std::pair("NE", u8"北東"), std::pair("E", u8"東"),
                              std::pair("SE", u8"南東"), std::pair("S", u8"南"),    std::pair("SW", u8"南西"),
                              std::pair("W", u8"西"),    std::pair("NW", u8"北西")};

QString trimmedSeries(QString text)
{
    static const QRegularExpression ends(QStringLiteral("^[ _.\\-]+|[ _.\\-]+$"));
    static const QRegularExpression gaps(QStringLiteral("[_\\-]{2,}"));
    return text.replace(gaps, QStringLiteral("_")).remove(ends);
}

QString without(const QString &stem, const QRegularExpressionMatch &match)
{
    return trimmedSeries(stem.left(match.capturedStart()) + QLatin1Char('_') + stem.mid(match.capturedEnd()));
}

std::optional<StepName> momentIn(const QString &stem)
{
    static const QRegularExpression byMonth(QStringLiteral(
        R"((?<!\d)((?:19|20)\d\d)([-_]?)([01]\d)\2([0-3]\d)[T_\- ]?([0-2]\d)[-:]?([0-5]\d)?(?:[-:]?[0-5]\d)?(?!\d))"));
    static const QRegularExpression byDay(
        QStringLiteral(R"((?<!\d)((?:19|20)\d\d)_([0-3]?\d?\d)_([0-2]\d)([0-5]\d)([DN]?)(?![\dA-Za-z]))"));
    QDateTime moment;
    QRegularExpressionMatch match = byMonth.match(stem);
    if (match.hasMatch()) {
        moment =
            momentOf(QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt()),
                     match.captured(5).toInt(), match.captured(6).toInt());
    } else {
        match = byDay.match(stem);
        const int day = match.captured(2).toInt();
        if (!match.hasMatch() || day < 1 || day > 366) return std::nullopt;
        moment = momentOf(QDate(match.captured(1).toInt(), 1, 1).addDays(day - 1), match.captured(3).toInt(),
                          match.captured(4).toInt());
    }
    if (!moment.isValid()) return std::nullopt;
    StepName name;
    name.series = without(stem, match);
    name.step.instant = moment;
    name.step.key = moment.toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
    return name;
}

std::optional<StepName> minutesIn(const QString &stem)
{
    static const QRegularExpression minutes(
        QStringLiteral(R"((?<!\d)(?:(\d{4,6})m|(\d{1,6})\s*(?:min|分後?))$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = minutes.match(stem);
    if (!match.hasMatch()) return std::nullopt;
    StepName name;
    name.meaning = TimeAxis::Meaning::SinceEvent;
    name.step.minutes = (match.captured(1) + match.captured(2)).toInt();
    name.step.key = QString::number(static_cast<int>(name.step.minutes));
    name.series = without(stem, match);
    return name;
}

std::optional<StepName> patternIn(const QString &stem)
{
    static const QRegularExpression hour(
        QStringLiteral(R"((?:^|[_\- ])(?:h([0-2]?\d)|([0-2]?\d)(?:h|時))(?=$|[_\- ]))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression wind(QStringLiteral(
        R"((?:^|[_\- ])(?:w(?:ind)?[_\-]?)?(N|NE|E|SE|S|SW|W|NW|[北南][東西]?|東|西)(?:の?風)?(?=$|[_\- ]))"));
    StepName name;
    name.meaning = TimeAxis::Meaning::Profile;
    name.series = stem;
    const QRegularExpressionMatch time = hour.match(stem);
    if (time.hasMatch()) {
        name.step.fromHour = (time.captured(1) + time.captured(2)).toInt();
        if (name.step.fromHour > 24) return std::nullopt;
        name.step.key = QStringLiteral("h%1").arg(name.step.fromHour, 2, 10, QLatin1Char('0'));
        name.series = without(name.series, time);
    }
    const QRegularExpressionMatch from = wind.match(name.series);
    for (const auto &[id, word] : winds) {
        const QString japanese = QString::fromUtf8(reinterpret_cast<const char *>(word));
        if (from.captured(1) != QLatin1String(id) && from.captured(1) != japanese) continue;
        name.step.wind = QString::fromLatin1(id);
        name.series = without(name.series, from);
        name.step.key +=
            (name.step.key.isEmpty() ? QStringLiteral("w") : QStringLiteral("_w")) + name.step.wind;
        break;
    }
    // A lone letter can be anything; together with an hour it is a pattern.
    if (name.step.fromHour < 0) return std::nullopt;
    return name;
}

int windOrder(const QString &wind)
{
    for (std::size_t i = 0; i < winds.size(); ++i)
        if (wind == QLatin1String(winds[i].first)) return static_cast<int>(i);
    return static_cast<int>(winds.size());
}

bool before(const StepName &a, const StepName &b)
{
    if (a.meaning == TimeAxis::Meaning::Instant) return a.step.instant < b.step.instant;
    if (a.meaning == TimeAxis::Meaning::SinceEvent) return a.step.minutes < b.step.minutes;
    // Playing the steps is a day under one wind, then under the next.
    return std::pair(windOrder(a.step.wind), a.step.fromHour) <
           std::pair(windOrder(b.step.wind), b.step.fromHour);
}

} // namespace

QDateTime momentOf(const QDate &day, int hour, int minute)
{
    if (hour == 24 && minute == 0) return QDateTime(day, QTime(0, 0)).addDays(1);
    // With an invalid time a QDateTime would be valid, at midnight.
    const QTime time(hour, minute);
    return day.isValid() && time.isValid() ? QDateTime(day, time) : QDateTime();
}

std::optional<StepName> stepOfName(const QString &stem)
{
    if (auto name = momentIn(stem)) return name;
    if (auto name = minutesIn(stem)) return name;
    return patternIn(stem);
}

TimeAxis axisOfSteps(const std::vector<StepName> &names, std::vector<std::size_t> &order)
{
    order.resize(names.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return before(names[a], names[b]); });
    TimeAxis axis;
    if (names.empty()) return axis;
    axis.meaning = names.front().meaning;
    if (axis.meaning == TimeAxis::Meaning::SinceEvent) axis.event = QStringLiteral("breach");
    for (const std::size_t at : order)
        axis.steps.append(names[at].step);
    return axis;
}

} // namespace machi::core
