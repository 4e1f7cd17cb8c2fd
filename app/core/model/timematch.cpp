#include "core/model/timematch.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace machi::core {

namespace {

qint64 secondsOf(const QDateTime &time)
{
    // Clock time of the place is Japan's, so that both sorts of moment lie on one scale.
    if (time.timeSpec() != Qt::LocalTime) return time.toSecsSinceEpoch();
    QDateTime japan = time;
    japan.setOffsetFromUtc(9 * 60 * 60);
    return japan.toSecsSinceEpoch();
}

template <typename Distance> qsizetype nearest(const TimeAxis &axis, Distance distance)
{
    qsizetype best = -1;
    double least = std::numeric_limits<double>::infinity();
    for (qsizetype i = 0; i < axis.steps.size(); ++i) {
        const double far = distance(axis.steps.at(i));
        if (far >= least) continue;
        least = far;
        best = i;
    }
    return best;
}

/// A moment as a kind of time.
TimeStep profileOf(const TimeStep &step)
{
    if (!step.instant.isValid()) return step;
    const QDateTime local =
        step.instant.timeSpec() == Qt::LocalTime ? step.instant : step.instant.toOffsetFromUtc(9 * 60 * 60);
    TimeStep kind;
    kind.year = local.date().year();
    kind.month = local.date().month();
    kind.day = local.date().dayOfWeek() > 5 ? QStringLiteral("holiday") : QStringLiteral("weekday");
    kind.fromHour = local.time().hour();
    kind.wind = step.wind;
    return kind;
}

double hoursApart(const TimeStep &a, const TimeStep &b)
{
    if (a.fromHour < 0 || b.fromHour < 0) return 0;
    const double from = a.toHour < 0 ? a.fromHour : a.fromHour + (a.toHour - a.fromHour) / 2.0;
    const double to = b.toHour < 0 ? b.fromHour : b.fromHour + (b.toHour - b.fromHour) / 2.0;
    return std::abs(from - to);
}

double profileDistance(const TimeStep &a, const TimeStep &b)
{
    const auto differ = [](auto x, auto y, auto untold) { return x != untold && y != untold && x != y; };
    double far = hoursApart(a, b) * 100;
    if (differ(a.day, b.day, QString()) && a.day != QLatin1String("all") && b.day != QLatin1String("all"))
        far += 50;
    if (differ(a.wind, b.wind, QString())) far += 30;
    if (a.month > 0 && b.month > 0) {
        const int apart = std::abs(a.month - b.month);
        far += std::min(apart, 12 - apart);
    }
    if (a.year > 0 && b.year > 0) far += std::abs(a.year - b.year) * 0.1;
    return far;
}

} // namespace

qsizetype matchingStep(const TimeAxis &axis, const TimeAxis &lead, qsizetype at)
{
    if (axis.isEmpty() || at < 0 || at >= lead.steps.size()) return -1;
    const TimeStep &wanted = lead.steps.at(at);
    using Meaning = TimeAxis::Meaning;
    if (axis.meaning == lead.meaning && axis.event == lead.event) {
        const qsizetype same = axis.indexOf(wanted.key);
        if (same >= 0 && axis.steps.size() == lead.steps.size()) return same;
    }
    if (axis.meaning == Meaning::SinceEvent || lead.meaning == Meaning::SinceEvent) {
        if (axis.meaning != lead.meaning || axis.event != lead.event) return -1;
        return nearest(axis, [&](const TimeStep &step) { return std::abs(step.minutes - wanted.minutes); });
    }
    if (axis.meaning == Meaning::Instant && lead.meaning == Meaning::Instant)
        return nearest(axis, [&](const TimeStep &step) {
            return std::abs(static_cast<double>(secondsOf(step.instant) - secondsOf(wanted.instant)));
        });
    const TimeStep kind = profileOf(wanted);
    return nearest(axis, [&](const TimeStep &step) { return profileDistance(profileOf(step), kind); });
}

qsizetype stepFor(const TimeAxis &axis, const QString &text)
{
    if (const qsizetype key = axis.indexOf(text); key >= 0) return key;
    TimeAxis asked;
    asked.steps = {TimeStep()};
    static const QRegularExpression clock(QStringLiteral("^(\\d+):(\\d\\d)$"));
    if (const auto match = clock.match(text);
        match.hasMatch() && axis.meaning == TimeAxis::Meaning::SinceEvent) {
        asked.meaning = axis.meaning;
        asked.event = axis.event;
        asked.steps[0].minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
        return matchingStep(axis, asked, 0);
    }
    asked.steps[0].instant = QDateTime::fromString(text, Qt::ISODate);
    return asked.steps.first().instant.isValid() ? matchingStep(axis, asked, 0) : -1;
}

QString tickText(const TimeAxis &axis, qsizetype at)
{
    if (at < 0 || at >= axis.steps.size()) return {};
    const TimeStep &step = axis.steps.at(at);
    if (axis.meaning == TimeAxis::Meaning::SinceEvent) {
        const auto whole = static_cast<qint64>(std::llround(step.minutes));
        return QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    }
    if (axis.meaning == TimeAxis::Meaning::Instant) {
        const auto japan = [](const QDateTime &time) {
            return time.timeSpec() == Qt::LocalTime ? time : time.toOffsetFromUtc(9 * 60 * 60);
        };
        const bool oneDay =
            japan(axis.steps.first().instant).date() == japan(axis.steps.last().instant).date();
        return japan(step.instant).toString(oneDay ? QStringLiteral("H:mm") : QStringLiteral("M-d H:mm"));
    }
    const bool oneMonth = std::all_of(axis.steps.begin(), axis.steps.end(), [&](const TimeStep &other) {
        return other.month == step.month && other.year == step.year;
    });
    if (!oneMonth && step.month > 0)
        return step.year > 0 ? QStringLiteral("%1-%2").arg(step.year).arg(step.month)
                             : QString::number(step.month);
    QStringList parts;
    if (step.fromHour >= 0 && !(step.fromHour == 0 && step.toHour == 24))
        parts << QStringLiteral("%1:00").arg(step.fromHour);
    if (!step.wind.isEmpty()) parts << step.wind;
    return parts.isEmpty() ? step.text : parts.join(QLatin1Char(' '));
}

} // namespace machi::core
