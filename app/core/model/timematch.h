#pragma once

#include "core/model/timeaxis.h"

namespace machi::core {

/// The step of `axis` that belongs to a step of another axis: the same key on an axis of the same steps, the
/// nearest moment, the nearest time since an event of the same name, or the kind of time that agrees most
/// (hour before day, day before month; a moment is of its hour, weekday and month). -1 where nothing
/// connects the two.
qsizetype matchingStep(const TimeAxis &axis, const TimeAxis &lead, qsizetype step);

/// The step that a person means: its key, the nearest to a moment (`2023-07-18T14:00`), the nearest to a time
/// since the event (`2:20`). -1 where the text is none of these for this axis.
qsizetype stepFor(const TimeAxis &axis, const QString &text);

/// A short text for the scale under a slider: `1:20` since an event, `14:00` or `7-18 14:00`; of
/// kinds of time `17:00`, or only the month `2019-12` where there are several.
QString tickText(const TimeAxis &axis, qsizetype step);

} // namespace machi::core
