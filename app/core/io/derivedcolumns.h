#pragma once

#include "core/model/value.h"
#include "core/task/feedback.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace machi::core {

/// Fills in what a column's name alone says: the unit that stands in its title (`面積（㎡）`, `気温[℃]`) or
/// that a known quantity has (浸水深 m, 流速 m/s, population 人), and Japanese and English titles for the
/// names that simulators and open data use. What the column has already is kept.
void describeColumn(Column &column);

/// Columns worked out from a file's own, so that one style fits files of many makers:
/// - kind flood: `rank`, the official depth rank 1-6 (MLIT manual, 4th edition: bounds 0.5, 3, 5, 10, 20 m,
///   the lower belongs to the rank) from a depth in metres or from words (`0.3m以上0.5m未満の区域`; of words
///   that span several ranks, none). A rank never gives a depth. Kind hazard: the same as `depth_rank`, since
///   a `rank` of other hazards follows lists of its own.
/// - kind survey: `spot_category`, one of toilet, elevator, slope, parking, station, restaurant, shop, other,
/// from
///   the sheet's own word in Japanese or English, or from the columns of a list of toilets.
/// - kind shelter: the kinds of disaster that a place is designated for become true or false, for open data
///   write ○ or 1 and leave the others blank. What says neither (△, 一部) is unknown. These are columns of
///   the file itself.
/// A column of that name in the file itself is left alone, and then nothing is worked out.
class DerivedColumns
{
public:
    /// `name` is the file's or layer's.
    DerivedColumns(const QString &kind, const QString &name, std::vector<Column> &columns);

    const std::vector<Column> &columns() const { return m_columns; }
    /// Puts the values worked out behind those of the row.
    void extend(std::vector<Value> &values) const { extend(values, nullptr, {}, 0); }
    /// Says where a designation is not understood; it is unknown then, not false.
    void extend(std::vector<Value> &values, Feedback *feedback, const QString &file, qint64 line) const;

private:
    std::size_t m_own = 0;
    std::vector<Column> m_columns;
    std::vector<std::function<Value(const std::vector<Value> &)>> m_rules;
    std::vector<std::pair<std::size_t, QString>>
        m_designations; ///< columns of the file that are true or false
};

/// Official rank of a depth in metres; none for 0 and less and for NaN.
std::optional<int> depthRank(double metres);
/// The same from words of a legend.
std::optional<int> depthRank(const QString &words);
/// Category of a survey spot from the word in the sheet.
QString spotCategory(const QString &word);

} // namespace machi::core
