#include "core/store/tablestatistics.h"

#include "core/sqlite/quoting.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <vector>

namespace machi::core {

namespace {

constexpr int wantedBars = 16;
constexpr qsizetype mostWords = 12;

/// Digits behind the point, so far as a thousandth tells.
int decimalsOf(double value, int least)
{
    double scaled = value * std::pow(10, least);
    for (int digits = least; digits < 3; ++digits, scaled *= 10)
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * std::max(1.0, std::abs(scaled))) return digits;
    return 3;
}

void describe(ColumnStatistics &found, std::vector<double> &values)
{
    const std::size_t count = values.size();
    if (count == 0) return;
    for (const double value : values) {
        found.sum += value;
        if (found.decimals < 3) found.decimals = decimalsOf(value, found.decimals);
    }
    found.mean = found.sum / static_cast<double>(count);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(count / 2);
    std::nth_element(values.begin(), middle, values.end());
    found.median = *middle;
    if (count % 2 == 0) found.median = (found.median + *std::max_element(values.begin(), middle)) / 2;
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    found.least = *least;
    found.greatest = *greatest;
}

void makeBars(ColumnStatistics &found, const std::vector<double> &values, bool whole)
{
    if (values.empty()) return;
    const double span = found.greatest - found.least;
    double step = span > 0 ? roundStep(span, wantedBars) : 1;
    if (whole) step = std::max(step, 1.0);
    const double start = std::floor(found.least / step) * step;
    const auto count =
        std::max<qsizetype>(1, static_cast<qsizetype>(std::floor((found.greatest - start) / step)) + 1);
    for (qsizetype i = 0; i < count; ++i)
        found.bars.append(
            {{}, start + static_cast<double>(i) * step, start + static_cast<double>(i + 1) * step, 0});
    for (const double value : values) {
        const auto place = static_cast<qsizetype>(std::floor((value - start) / step));
        ++found.bars[std::clamp<qsizetype>(place, 0, count - 1)].count;
    }
}

void makeBars(ColumnStatistics &found, const QHash<QString, qint64> &words)
{
    found.different = words.size();
    for (auto it = words.begin(); it != words.end(); ++it)
        found.bars.append({it.key(), 0, 0, it.value()});
    std::sort(found.bars.begin(), found.bars.end(),
              [](const ColumnStatistics::Bar &a, const ColumnStatistics::Bar &b) {
                  return a.count != b.count ? a.count > b.count : a.label < b.label;
              });
    if (found.bars.size() <= mostWords) return;
    ColumnStatistics::Bar rest;
    for (qsizetype i = mostWords - 1; i < found.bars.size(); ++i)
        rest.count += found.bars.at(i).count;
    found.bars.resize(mostWords - 1);
    found.bars.append(rest);
}

} // namespace

double roundStep(double span, int count)
{
    const double raw = span / count;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= raw) return factor * power;
    return 10 * power;
}

Result<ColumnStatistics> columnStatistics(TableQuery &table, const ShownColumn &shown,
                                          const QSet<qint64> &only, Feedback &feedback)
{
    const QList<Column> &columns = table.layer().columns;
    // Ranks have words: those are counted.
    const Column &column = columns.at(shown.label >= 0 ? shown.label : shown.column);
    ColumnStatistics found;
    found.numbers = isNumber(column);
    QString names = quotedName(column.id);
    if (shown.suppressed >= 0) names += QLatin1Char(',') + quotedName(columns.at(shown.suppressed).id);
    QString sql = QStringLiteral("SELECT fid, %1 FROM features").arg(names);
    if (const QString where = table.condition({}, {}); !where.isEmpty())
        sql += QStringLiteral(" WHERE ") + where;
    const Interruption interruption(table.database(), feedback);
    Statement query = prepareText(table.database(), sql);
    if (!query) return table.database().error();
    std::vector<double> values;
    QHash<QString, qint64> words;
    while (query.next()) {
        if (!only.isEmpty() && !only.contains(query.integer(0))) continue;
        ++found.rows;
        if (query.isNull(1)) {
            ++found.unknown;
            if (shown.suppressed >= 0 && query.integer(2) != 0) ++found.suppressed;
        } else if (found.numbers)
            values.push_back(query.real(1));
        else
            ++words[query.string(1)];
    }
    if (query.failed() && !feedback.isCancelled()) return table.database().error();
    if (found.numbers) {
        describe(found, values);
        makeBars(found, values, column.type == ColumnType::Integer);
    } else {
        makeBars(found, words);
    }
    return found;
}

} // namespace machi::core
