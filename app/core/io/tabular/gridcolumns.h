#pragma once

#include "core/io/tabular/csvlayout.h"
#include "core/model/shape.h"
#include "core/model/timeaxis.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace machi::core {

/// What the columns of a table of grid squares mean: the code, when, what was counted, and the rest.
/// Understood: year, month, dayflag and timezone of the national people-flow data (dayflag 0 holiday, 1
/// weekday, 2 all; timezone 0 11-14 h, 1 1-4 h, 2 whole day), the same as `option3` to `option6` with
/// `value`; 年, 月, 平休日 or 曜日区分 (平日, 休日, 全日), 時間帯 or 時刻 (`14`, `14時`, `11-14`), and 日時
/// or 日付.
struct GridColumns
{
    int code = -1, year = -1, month = -1, day = -1, hours = -1, moment = -1;
    std::vector<int> values; ///< counted or measured
    std::vector<int> labels; ///< the same for all rows of a square: 都道府県コード …
    std::vector<int> splits; ///< sex, age, home: a square has several rows at a time, each a step of its own
    bool nationalCodes = false; ///< of dayflag and timezone; then a square without a row was held back

    bool hasTime() const { return year >= 0 || month >= 0 || day >= 0 || hours >= 0 || moment >= 0; }
    /// The step of a record; none where it cannot be understood. An axis has one meaning: moments where there
    /// is such a column, else kinds of time.
    std::optional<TimeStep> step(const QStringList &fields) const;
};

GridColumns findGridColumns(const CsvLayout &layout);

/// A square's box in degrees; `tens` says what ten digits are. None for a code that is none.
std::optional<Extent> squareBox(const QString &code, GridLevel tens);
Shape squareShape(const Extent &box);
/// A cell that says that the value was held back: `*`, `x`, 秘匿 … (blank and `-` say only that it is
/// unknown).
bool isSuppressed(const QString &cell);
/// Order of steps: those of all people before those of a part, then in time: months, then all days before
/// weekdays and holidays, the whole day before its hours.
bool isEarlier(const TimeStep &a, const TimeStep &b);

} // namespace machi::core
