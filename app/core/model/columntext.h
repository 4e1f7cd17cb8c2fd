#pragma once

#include "core/model/timeaxis.h"
#include "core/model/value.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace machi::core {

/// A column as people see it. What belongs together is one: a code stands beside its label
/// (`usage`, `usage_code`), the words of a rank beside the rank (`x_rank`, `x_rank_label`).
struct ShownColumn
{
    int column = 0;      ///< index into the columns: what is sorted and counted
    int label = -1;      ///< the words for it, shown instead
    int code = -1;       ///< the code that it is the label of
    int suppressed = -1; ///< true where the value was held back
};

QList<ShownColumn> shownColumns(const QList<Column> &columns);
/// The same for a table with a column a step: only the columns of one step, in the place of the column that
/// they are the steps of; that one itself for step -1.
QList<ShownColumn> shownColumns(const QList<Column> &columns, const TimeAxis &axis, qsizetype step);
/// Index of a column, -1 where there is none.
int columnIndex(const QList<Column> &columns, const QString &id);

/// Title in the user's language, else what there is.
QString columnTitle(const Column &column);
/// The column that says at `step` what `column` says at its own step of the axis; itself where it does not
/// change with time.
QString columnOfStep(const QList<Column> &columns, const TimeAxis &axis, const QString &column,
                     qsizetype step);
/// The unit as it is written: `m²`; empty for years and where there is none.
QString unitText(const QString &unit);
/// Title with its unit, for the head of a table: `計測高さ（m）`.
QString columnHeading(const Column &column);
bool isNumber(const Column &column);

/// The word for a value that nobody knows: 不明.
QString unknownText();
/// The word for a value that was held back, which is few and not none: 秘匿.
QString suppressedText();
bool isKnown(const QVariant &value);
/// Digits in the user's language, at most three behind the point.
QString numberText(double value);
/// The size of a file, in the units that files are sold and limited by: 1 MB = 1 000 000 bytes.
QString sizeText(qint64 bytes);
/// One value in words, with its unit if asked for; unknown is `unknownText`.
QString valueText(const Column &column, const QVariant &value, bool withUnit);

} // namespace machi::core
