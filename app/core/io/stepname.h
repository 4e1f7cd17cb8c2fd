#pragma once

#include "core/model/timeaxis.h"

#include <QString>

#include <optional>
#include <vector>

namespace machi::core {

/// What a file's name says of its step in a series of files.
struct StepName
{
    QString series; ///< what is left of the name, the same for all files of the series
    TimeAxis::Meaning meaning = TimeAxis::Meaning::Instant;
    TimeStep step; ///< its key sorts and selects
};

/// Understands moments (`tmrt_2019-08-01_1300`, `2019080113`, SOLWEIG's `Tmrt_2019_213_1300D` with the day of
/// the year), minutes (`BP001_00010m`, four digits or more, for `_5m` is a cell size; `10min`, `10分`: after
/// a breach), and hour or wind of a simulation's pattern (`heat_h14_wNE`, `14時_北東`). None for any other
/// name and for impossible times.
std::optional<StepName> stepOfName(const QString &stem);

/// A moment of a day's clock, whose end is written 24:00; invalid for an impossible one.
QDateTime momentOf(const QDate &day, int hour, int minute);

/// An axis of the steps given, sorted; `order` gives the place each had before. Steps of the same key stay
/// beside each other.
TimeAxis axisOfSteps(const std::vector<StepName> &names, std::vector<std::size_t> &order);

} // namespace machi::core
