#include "core/model/timeaxis.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

#include <array>
#include <cmath>

namespace machi::core {

namespace {

constexpr std::array meanings = {"instant", "since-event", "profile"};
constexpr std::array selections = {"rows", "columns", "files"};

template <typename Enum, std::size_t count>
Enum fromName(const std::array<const char *, count> &names, const QString &name)
{
    for (std::size_t i = 0; i < count; ++i)
        if (name == QLatin1String(names[i])) return static_cast<Enum>(i);
    return Enum();
}

QString momentText(const QDateTime &given)
{
    // A moment of a known zone is shown in Japan's.
    const QDateTime time = given.timeSpec() == Qt::LocalTime ? given : given.toOffsetFromUtc(9 * 60 * 60);
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString durationText(double minutes)
{
    const auto whole = static_cast<qint64>(std::llround(minutes));
    const qint64 hours = whole / 60;
    if (hours == 0) return QCoreApplication::translate("TimeAxis", "%1 min").arg(whole);
    if (whole % 60 == 0) return QCoreApplication::translate("TimeAxis", "%1 h").arg(hours);
    return QCoreApplication::translate("TimeAxis", "%1 h %2 min").arg(hours).arg(whole % 60);
}

QString dayText(const QString &day)
{
    if (day == QLatin1String("weekday")) return QCoreApplication::translate("TimeAxis", "weekdays");
    if (day == QLatin1String("holiday")) return QCoreApplication::translate("TimeAxis", "holidays");
    if (day == QLatin1String("all")) return QCoreApplication::translate("TimeAxis", "all days");
    return day;
}

QString hourText(const TimeStep &step)
{
    if (step.fromHour < 0) return {};
    if (step.toHour < 0) return QCoreApplication::translate("TimeAxis", "%1:00").arg(step.fromHour);
    if (step.fromHour == 0 && step.toHour == 24) return QCoreApplication::translate("TimeAxis", "whole day");
    return QCoreApplication::translate("TimeAxis", "%1:00–%2:00").arg(step.fromHour).arg(step.toHour);
}

QString windText(const QString &wind)
{
    if (wind == QLatin1String("N")) return QCoreApplication::translate("TimeAxis", "wind from the north");
    if (wind == QLatin1String("NE"))
        return QCoreApplication::translate("TimeAxis", "wind from the north-east");
    if (wind == QLatin1String("E")) return QCoreApplication::translate("TimeAxis", "wind from the east");
    if (wind == QLatin1String("SE"))
        return QCoreApplication::translate("TimeAxis", "wind from the south-east");
    if (wind == QLatin1String("S")) return QCoreApplication::translate("TimeAxis", "wind from the south");
    if (wind == QLatin1String("SW"))
        return QCoreApplication::translate("TimeAxis", "wind from the south-west");
    if (wind == QLatin1String("W")) return QCoreApplication::translate("TimeAxis", "wind from the west");
    if (wind == QLatin1String("NW"))
        return QCoreApplication::translate("TimeAxis", "wind from the north-west");
    return wind;
}

QStringList profileText(const TimeStep &step)
{
    QStringList parts;
    if (step.year > 0 && step.month > 0)
        parts << QCoreApplication::translate("TimeAxis", "%1-%2", "year and month")
                     .arg(step.year)
                     .arg(step.month);
    else if (step.year > 0)
        parts << QCoreApplication::translate("TimeAxis", "%1", "year").arg(step.year);
    else if (step.month > 0)
        parts << QCoreApplication::translate("TimeAxis", "month %1").arg(step.month);
    parts << dayText(step.day) << hourText(step);
    return parts;
}

} // namespace

QString TimeAxis::label(qsizetype at) const
{
    if (at < 0 || at >= steps.size()) return {};
    const TimeStep &step = steps.at(at);
    QStringList parts;
    switch (meaning) {
    case Meaning::Instant:
        parts << momentText(step.instant);
        break;
    case Meaning::SinceEvent:
        parts << (event == QLatin1String("breach")
                      ? QCoreApplication::translate("TimeAxis", "%1 after the breach")
                            .arg(durationText(step.minutes))
                      : QCoreApplication::translate("TimeAxis", "%2 after %1")
                            .arg(event, durationText(step.minutes)));
        break;
    case Meaning::Profile:
        parts << profileText(step);
        break;
    }
    parts << windText(step.wind) << step.text;
    parts.removeAll(QString());
    return parts.isEmpty() ? step.key : parts.join(QLatin1Char(' '));
}

qsizetype TimeAxis::indexOf(const QString &key) const
{
    for (qsizetype i = 0; i < steps.size(); ++i)
        if (steps.at(i).key == key) return i;
    return -1;
}

QString TimeAxis::valueColumn(qsizetype step) const
{
    if (step < 0 || step >= steps.size()) return {};
    return column + QLatin1Char('_') + steps.at(step).key;
}

QString TimeAxis::stepFile(const QString &raster, qsizetype step)
{
    if (step <= 0) return raster;
    const qsizetype dot = raster.lastIndexOf(QLatin1Char('.'));
    return raster.left(dot) + QLatin1Char('-') + QString::number(step) + raster.mid(dot);
}

QJsonObject timeAxisToJson(const TimeAxis &axis)
{
    QJsonArray steps;
    for (const TimeStep &step : axis.steps) {
        QJsonObject one{{QStringLiteral("key"), step.key}};
        if (step.instant.isValid()) one.insert(QStringLiteral("instant"), step.instant.toString(Qt::ISODate));
        if (axis.meaning == TimeAxis::Meaning::SinceEvent)
            one.insert(QStringLiteral("minutes"), step.minutes);
        if (step.year > 0) one.insert(QStringLiteral("year"), step.year);
        if (step.month > 0) one.insert(QStringLiteral("month"), step.month);
        if (!step.day.isEmpty()) one.insert(QStringLiteral("day"), step.day);
        if (step.fromHour >= 0) one.insert(QStringLiteral("fromHour"), step.fromHour);
        if (step.toHour >= 0) one.insert(QStringLiteral("toHour"), step.toHour);
        if (!step.wind.isEmpty()) one.insert(QStringLiteral("wind"), step.wind);
        if (!step.text.isEmpty()) one.insert(QStringLiteral("text"), step.text);
        steps.append(one);
    }
    QJsonObject json{
        {QStringLiteral("meaning"), QLatin1String(meanings[static_cast<std::size_t>(axis.meaning)])},
        {QStringLiteral("selects"), QLatin1String(selections[static_cast<std::size_t>(axis.selects)])},
        {QStringLiteral("first"), axis.first},
        {QStringLiteral("steps"), steps},
    };
    if (!axis.column.isEmpty()) json.insert(QStringLiteral("column"), axis.column);
    if (!axis.event.isEmpty()) json.insert(QStringLiteral("event"), axis.event);
    return json;
}

TimeAxis timeAxisFromJson(const QJsonObject &json)
{
    TimeAxis axis;
    axis.meaning = fromName<TimeAxis::Meaning>(meanings, json.value(QLatin1String("meaning")).toString());
    axis.selects = fromName<TimeAxis::Selects>(selections, json.value(QLatin1String("selects")).toString());
    axis.column = json.value(QLatin1String("column")).toString();
    axis.event = json.value(QLatin1String("event")).toString();
    for (const QJsonValue &value : json.value(QLatin1String("steps")).toArray()) {
        const QJsonObject one = value.toObject();
        TimeStep step;
        step.key = one.value(QLatin1String("key")).toString();
        step.instant = QDateTime::fromString(one.value(QLatin1String("instant")).toString(), Qt::ISODate);
        step.minutes = one.value(QLatin1String("minutes")).toDouble();
        step.year = one.value(QLatin1String("year")).toInt();
        step.month = one.value(QLatin1String("month")).toInt();
        step.day = one.value(QLatin1String("day")).toString();
        step.fromHour = one.value(QLatin1String("fromHour")).toInt(-1);
        step.toHour = one.value(QLatin1String("toHour")).toInt(-1);
        step.wind = one.value(QLatin1String("wind")).toString();
        step.text = one.value(QLatin1String("text")).toString();
        axis.steps.append(step);
    }
    const int first = json.value(QLatin1String("first")).toInt();
    axis.first = first >= 0 && first < axis.steps.size() ? first : 0;
    return axis;
}

} // namespace machi::core
