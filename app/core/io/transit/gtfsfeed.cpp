#include "core/io/transit/gtfsfeed.h"

#include "core/io/tabular/csvparser.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace machi::core {

namespace {

using Week = std::array<bool, 7>;

QString pathIn(const QString &folder, const char *name)
{
    return folder.isEmpty() ? QString::fromLatin1(name)
                            : folder + QLatin1Char('/') + QString::fromLatin1(name);
}

/// One file of a feed, row by row, with columns by name.
class FeedFile
{
public:
    FeedFile(const Source &source, const QString &folder, const char *name, Feedback &feedback)
        : m_feedback(feedback), m_entry(source.find(pathIn(folder, name)))
    {
        if (!m_entry) return;
        m_display = source.displayPath(*m_entry);
        m_parser = std::make_unique<CsvParser>(source.stream(*m_entry), TextEncoding::Utf8, QLatin1Char(','));
        QStringList header;
        if (!m_parser->next(header)) return;
        for (qsizetype i = 0; i < header.size(); ++i) {
            QString column = header.at(i).trimmed();
            if (column.startsWith(QChar(QChar::ByteOrderMark))) column.remove(0, 1);
            m_columns.insert(column, i);
        }
    }
    bool isThere() const { return m_entry != nullptr; }
    const Source::Entry &entry() const { return *m_entry; }

    /// Reports columns that must be there; false when one is missing.
    bool has(std::initializer_list<const char *> columns)
    {
        for (const char *column : columns) {
            if (m_columns.contains(QString::fromLatin1(column))) continue;
            m_feedback.report(makeError(QStringLiteral("gtfs.column-missing"),
                                        QCoreApplication::translate("GtfsFeed", "The column %1 is missing")
                                            .arg(QLatin1String(column)),
                                        m_display, 1));
            return false;
        }
        return true;
    }
    bool next()
    {
        if (!m_parser || m_feedback.isCancelled()) return false;
        while (m_parser->next(m_fields))
            if (m_fields.size() > 1 || !m_fields.first().trimmed().isEmpty()) return true;
        if (!m_parser->error().isEmpty())
            m_feedback.report(makeError(
                QStringLiteral("source.read-failed"),
                QCoreApplication::translate("GtfsFeed", "Reading failed: %1").arg(m_parser->error()),
                m_display, m_parser->line()));
        return false;
    }
    QString text(const char *column) const
    {
        return m_fields.value(m_columns.value(QString::fromLatin1(column), -1)).trimmed();
    }
    std::optional<double> number(const char *column) const
    {
        bool good = false;
        const double value = text(column).toDouble(&good);
        return good ? std::optional(value) : std::nullopt;
    }
    qint64 line() const { return m_parser->line(); }
    void say(Severity severity, const char *code, const QString &message, const QString &object = {})
    {
        m_feedback.report(
            makeIssue(severity, QString::fromLatin1(code), message, m_display, m_parser->line(), object));
    }
    void unknown(const QString &id)
    {
        say(Severity::Warning, "gtfs.unknown-id",
            QCoreApplication::translate("GtfsFeed", "“%1” is named here and stands nowhere").arg(id));
    }

private:
    Feedback &m_feedback;
    const Source::Entry *m_entry;
    QString m_display;
    std::unique_ptr<CsvParser> m_parser;
    QHash<QString, qsizetype> m_columns;
    QStringList m_fields;
};

QHash<QString, Week> services(FeedFile &calendar, FeedFile &dates)
{
    static constexpr std::array names = {"monday", "tuesday",  "wednesday", "thursday",
                                         "friday", "saturday", "sunday"};
    QHash<QString, Week> all;
    while (calendar.isThere() && calendar.next()) {
        Week week{};
        for (std::size_t day = 0; day < names.size(); ++day)
            week[day] = calendar.text(names[day]) == QLatin1String("1");
        all.insert(calendar.text("service_id"), week);
    }
    QHash<QString, Week> added;
    while (dates.isThere() && dates.next()) {
        const QDate date = QDate::fromString(dates.text("date"), QStringLiteral("yyyyMMdd"));
        if (date.isValid() && dates.text("exception_type") == QLatin1String("1"))
            added[dates.text("service_id")][static_cast<std::size_t>(date.dayOfWeek() - 1)] = true;
    }
    for (auto it = added.begin(); it != added.end(); ++it) {
        const Week known = all.value(it.key());
        if (std::none_of(known.begin(), known.end(), [](bool runs) { return runs; }))
            all[it.key()] = it.value();
    }
    return all;
}

QString colour(const QString &given)
{
    static const QRegularExpression six(QStringLiteral("^[0-9A-Fa-f]{6}$"));
    return six.match(given).hasMatch() ? QLatin1Char('#') + given : QString();
}

struct Trip
{
    std::size_t pattern = 0;
    Week week{};
};

using Shapes = QHash<QString, std::vector<double>>;

Shapes readShapes(FeedFile &file)
{
    struct Point
    {
        double order, longitude, latitude;
    };
    QHash<QString, std::vector<Point>> points;
    while (file.isThere() && file.next()) {
        const auto latitude = file.number("shape_pt_lat");
        const auto longitude = file.number("shape_pt_lon");
        if (latitude && longitude)
            points[file.text("shape_id")].push_back(
                {file.number("shape_pt_sequence").value_or(0), *longitude, *latitude});
        else
            file.say(Severity::Warning, "gtfs.coordinates-wrong",
                     QCoreApplication::translate("GtfsFeed", "A point of a route has no position"),
                     file.text("shape_id"));
    }
    Shapes shapes;
    for (auto it = points.begin(); it != points.end(); ++it) {
        std::stable_sort(it->begin(), it->end(),
                         [](const Point &a, const Point &b) { return a.order < b.order; });
        std::vector<double> &line = shapes[it.key()];
        for (const Point &point : *it)
            line.insert(line.end(), {point.longitude, point.latitude});
    }
    return shapes;
}

} // namespace

int TripsPerDay::weekday() const
{
    return *std::max_element(day.begin(), day.begin() + 5);
}

void TripsPerDay::add(const Week &runs)
{
    for (std::size_t i = 0; i < day.size(); ++i)
        day[i] += runs[i] ? 1 : 0;
}

QStringList gtfsFolders(const Source &source)
{
    QStringList folders;
    for (const Source::Entry &entry : source.entries()) {
        if (entry.path.section(QLatin1Char('/'), -1) != QLatin1String("stops.txt")) continue;
        const QString folder = entry.path.section(QLatin1Char('/'), 0, -2);
        if (source.find(pathIn(folder, "trips.txt")) && source.find(pathIn(folder, "stop_times.txt")))
            folders.append(folder);
    }
    return folders;
}

bool GtfsFeed::read(const Source &source, const QString &folder, Feedback &feedback)
{
    const auto open = [&](const char *name) {
        FeedFile file(source, folder, name, feedback);
        if (file.isThere()) files.append(file.entry());
        return file;
    };
    FeedFile agencies = open("agency.txt");
    if (agencies.isThere() && agencies.next()) agency = agencies.text("agency_name");
    FeedFile info = open("feed_info.txt");
    if (info.isThere() && info.next()) {
        publisher = info.text("feed_publisher_name");
        from = info.text("feed_start_date");
        until = info.text("feed_end_date");
    }

    FeedFile stopFile = open("stops.txt");
    if (!stopFile.has({"stop_id", "stop_lat", "stop_lon"})) return false;
    QHash<QString, std::size_t> stopAt;
    while (stopFile.next()) {
        Stop stop;
        stop.id = stopFile.text("stop_id");
        stop.name = stopFile.text("stop_name");
        stop.code = stopFile.text("stop_code");
        stop.platform = stopFile.text("platform_code");
        stop.zone = stopFile.text("zone_id");
        stop.parent = stopFile.text("parent_station");
        stop.isStation = stopFile.text("location_type") == QLatin1String("1");
        stop.line = stopFile.line();
        stop.latitude = stopFile.number("stop_lat");
        stop.longitude = stopFile.number("stop_lon");
        if (!stop.latitude || !stop.longitude || std::abs(*stop.latitude) > 90 ||
            std::abs(*stop.longitude) > 180 || (*stop.latitude == 0 && *stop.longitude == 0)) {
            stop.latitude.reset();
            stop.longitude.reset();
            stopFile.say(Severity::Error, "gtfs.coordinates-wrong",
                         QCoreApplication::translate("GtfsFeed", "A stop has no position"), stop.id);
        }
        stopAt.insert(stop.id, stops.size());
        stops.push_back(std::move(stop));
    }

    FeedFile routeFile = open("routes.txt");
    while (routeFile.isThere() && routeFile.next()) {
        const QString id = routeFile.text("route_id");
        QStringList names = {routeFile.text("route_short_name"), routeFile.text("route_long_name")};
        names.removeAll(QString());
        names.removeDuplicates();
        routes.insert(id, {id, names.isEmpty() ? id : names.join(QLatin1Char(' ')),
                           colour(routeFile.text("route_color")), routeFile.text("route_type").toInt()});
    }

    FeedFile calendar = open("calendar.txt");
    FeedFile dates = open("calendar_dates.txt");
    const QHash<QString, Week> weeks = services(calendar, dates);
    FeedFile tripFile = open("trips.txt");
    if (!tripFile.has({"trip_id", "route_id", "service_id"})) return false;
    QHash<QString, Trip> trips;
    std::map<std::pair<QString, QString>, std::size_t> patternAt;
    while (tripFile.next()) {
        const QString route = tripFile.text("route_id");
        const QString service = tripFile.text("service_id");
        if (!routes.contains(route)) {
            tripFile.unknown(route);
            routes.insert(route, {route, route, {}, -1});
        }
        if (!weeks.contains(service)) tripFile.unknown(service);
        const auto [known, isNew] =
            patternAt.try_emplace({route, tripFile.text("shape_id")}, patterns.size());
        if (isNew)
            patterns.push_back({route, tripFile.text("shape_id"), tripFile.text("trip_headsign"), {}, {}});
        const Trip trip{known->second, weeks.value(service)};
        patterns[trip.pattern].trips.add(trip.week);
        trips.insert(tripFile.text("trip_id"), trip);
    }

    FeedFile shapeFile = open("shapes.txt");
    const Shapes shapes = readShapes(shapeFile);
    for (Pattern &pattern : patterns)
        pattern.line = shapes.value(pattern.shape);

    // A line is made of the first trip where there is no shape; rows stand in any order.
    struct Call
    {
        double order, longitude, latitude;
    };
    FeedFile times = open("stop_times.txt");
    if (!times.has({"trip_id", "stop_id"})) return false;
    QHash<std::size_t, QString> drawnBy;
    QHash<std::size_t, std::vector<Call>> calls;
    while (times.next()) {
        const auto trip = trips.constFind(times.text("trip_id"));
        const auto stop = stopAt.constFind(times.text("stop_id"));
        if (trip == trips.constEnd() || stop == stopAt.constEnd()) {
            times.unknown(trip == trips.constEnd() ? times.text("trip_id") : times.text("stop_id"));
            continue;
        }
        Stop &here = stops[*stop];
        Pattern &pattern = patterns[trip->pattern];
        here.trips.add(trip->week);
        here.routes.insert(pattern.route);
        if (shapes.contains(pattern.shape) || !here.latitude) continue;
        if (drawnBy.value(trip->pattern, trip.key()) != trip.key()) continue;
        drawnBy.insert(trip->pattern, trip.key());
        calls[trip->pattern].push_back(
            {times.number("stop_sequence").value_or(0), *here.longitude, *here.latitude});
    }
    for (auto it = calls.begin(); it != calls.end(); ++it) {
        std::stable_sort(it->begin(), it->end(),
                         [](const Call &a, const Call &b) { return a.order < b.order; });
        for (const Call &call : *it)
            patterns[it.key()].line.insert(patterns[it.key()].line.end(), {call.longitude, call.latitude});
    }
    if (!drawnBy.isEmpty()) {
        Issue issue =
            makeIssue(Severity::Info, QStringLiteral("gtfs.no-shape"),
                      QCoreApplication::translate(
                          "GtfsFeed", "The feed draws no line for a route; its stops were joined instead"),
                      source.displayPath(times.entry()));
        issue.count = drawnBy.size();
        feedback.report(issue);
    }
    return !feedback.isCancelled() && !stops.empty();
}

} // namespace machi::core
