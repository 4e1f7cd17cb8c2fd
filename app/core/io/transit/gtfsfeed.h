#pragma once

#include "core/io/reader.h"

#include <QHash>
#include <QString>

#include <array>
#include <functional>
#include <set>
#include <vector>

namespace machi::core {

/// Trips on an ordinary day of each kind.
struct TripsPerDay
{
    std::array<int, 7> day{}; ///< Monday first
    int weekday() const;      ///< the busiest of Monday to Friday
    int saturday() const { return day[5]; }
    int sunday() const { return day[6]; }
    void add(const std::array<bool, 7> &runs);
};

/// A timetable feed (GTFS, GTFS-JP) as far as a map needs it: where the stops and routes are and how many
/// trips a day call there. What runs on which weekday is taken from calendar.txt; where that does not know a
/// service, from the weekdays of the days that calendar_dates.txt adds. Single days off (New Year) do not
/// count. Times of day are not kept. Memory grows with stops, trips and shape points, not with stop times.
struct GtfsFeed
{
    struct Stop
    {
        QString id, name, code, platform, zone, parent;
        std::optional<double> latitude, longitude;
        bool isStation = false; ///< holds stops and is not one itself
        TripsPerDay trips;
        std::set<QString> routes; ///< ids
        qint64 line = 0;
    };
    struct Route
    {
        QString id, name, colour; ///< colour `#rrggbb` or empty
        int type = -1;            ///< 3 = bus
    };
    /// Trips of a route along one line.
    struct Pattern
    {
        QString route, shape, headsign;
        TripsPerDay trips;
        std::vector<double> line; ///< longitude, latitude …; empty where neither shape nor stops give one
    };

    QString agency, publisher, from, until; ///< dates as written: 20240401
    std::vector<Stop> stops;
    QHash<QString, Route> routes;
    std::vector<Pattern> patterns;
    QList<Source::Entry> files; ///< that were read

    /// Reads the feed in a folder of a source (empty = the top). Faults are reported: `gtfs.file-missing`,
    /// `gtfs.column-missing`, `gtfs.unknown-id`, `gtfs.coordinates-wrong`, `gtfs.no-shape`. False = nothing
    /// to show, or stopped.
    bool read(const Source &source, const QString &folder, Feedback &feedback);
};

/// Folders of a source that hold a feed (stops.txt beside trips.txt and stop_times.txt).
QStringList gtfsFolders(const Source &source);

} // namespace machi::core
