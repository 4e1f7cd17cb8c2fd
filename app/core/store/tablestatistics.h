#pragma once

#include "core/model/columntext.h"
#include "core/store/tablequery.h"

#include <QList>
#include <QSet>
#include <QString>

namespace machi::core {

/// What a column's values are like. Numbers: all of it; words: how often each.
struct ColumnStatistics
{
    struct Bar
    {
        QString label; ///< the word; empty for numbers
        double from = 0, to = 0;
        qint64 count = 0;
    };
    bool numbers = false;
    qint64 rows = 0; ///< looked at
    qint64 unknown = 0;
    qint64 suppressed = 0; ///< of the unknown ones: held back
    double sum = 0, mean = 0, median = 0, least = 0, greatest = 0;
    int decimals = 0;     ///< digits behind the point that the values have, at most 3
    qint64 different = 0; ///< words
    QList<Bar> bars;      ///< equal steps of round numbers; the most frequent words first, then the rest

    qint64 known() const { return rows - unknown; }
};

/// Of the rows that the layer shows, or of `only` among them (not empty). The median of an even number of
/// values is the mean of the two in the middle.
Result<ColumnStatistics> columnStatistics(TableQuery &table, const ShownColumn &column,
                                          const QSet<qint64> &only, Feedback &feedback);

/// A round step that cuts a span into about `count`: 1, 2 or 5 times a power of ten.
double roundStep(double span, int count);

} // namespace machi::core
