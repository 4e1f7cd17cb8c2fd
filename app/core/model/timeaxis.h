#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace machi::core {

/// One step of a time axis. Which members are set depends on the axis's meaning.
struct TimeStep
{
    QString key;       ///< unique in the axis, never translated: what selects the data
    QDateTime instant; ///< Instant; Qt::LocalTime = clock time of the place, whatever this computer's zone is
    double minutes = 0;      ///< SinceEvent
    int year = 0, month = 0; ///< Profile; 0 = not told
    QString day;             ///< Profile: `weekday`, `holiday`, `all`, or the source's own word
    int fromHour = -1;       ///< Profile, local time; -1 = not told
    int toHour = -1;         ///< end of a band of hours; -1 = the hour itself; 0 to 24 = the whole day
    QString wind;            ///< where it blows from in a simulation's pattern: `N`, `NE` …
    QString text;            ///< the source's own words, shown behind the rest
    bool operator==(const TimeStep &other) const = default;
};

/// The ordered steps in time of a data set and how a step finds its data. A plain value; no steps = no time.
struct TimeAxis
{
    enum class Meaning {
        Instant,    ///< moments
        SinceEvent, ///< minutes since `event`, which has no date of its own: a breach (破堤)
        Profile     ///< a kind of time: month, weekday or holiday, hours
    };
    enum class Selects {
        Rows,    ///< rows of `features` whose (indexed) `column` equals the key
        Columns, ///< column `<column>_<key>` of `features`; `<column>` alone holds the values of step `first`
        Files    ///< one raster a step on one grid or several: `stepFile`
    };

    Meaning meaning = Meaning::Instant;
    Selects selects = Selects::Rows;
    QString column; ///< for Rows and Columns
    QString event;  ///< for SinceEvent: `breach` (shown as 破堤), or the source's own word
    int first = 0;  ///< the step that is shown at first
    QList<TimeStep> steps;

    bool isEmpty() const { return steps.isEmpty(); }
    /// For people, in their language: `破堤後 1 時間 50 分`, `2019年12月 平日 11–14 時`. Empty out of range.
    QString label(qsizetype step) const;
    /// -1 for an unknown key.
    qsizetype indexOf(const QString &key) const;
    /// Columns: the column that holds a step's values; that with `_suppressed` behind, where there is one,
    /// is true where the value was held back (秘匿), so that its being unknown means few and not none.
    QString valueColumn(qsizetype step) const;
    /// Files: the file of a step, beside the data set's `raster.tif`, which is that of step 0.
    static QString stepFile(const QString &raster, qsizetype step);
    bool operator==(const TimeAxis &other) const = default;
};

QJsonObject timeAxisToJson(const TimeAxis &axis);
/// An axis without steps for anything that is not one.
TimeAxis timeAxisFromJson(const QJsonObject &json);

} // namespace machi::core
