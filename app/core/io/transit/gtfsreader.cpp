#include "core/io/transit/gtfsreader.h"

#include "core/io/localfiles.h"
#include "core/io/placefilter.h"
#include "core/io/rowsink.h"
#include "core/io/transit/gtfsfeed.h"
#include "core/model/language.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace machi::core {

namespace {

Column column(const char *id, ColumnType type, const char *ja, const char *en, const char *unit = "",
              const char *source = "")
{
    return {QString::fromLatin1(id),
            type,
            QString::fromUtf8(ja),
            QString::fromLatin1(en),
            QString::fromLatin1(unit),
            QString::fromLatin1(source),
            {}};
}

Value text(const QString &words)
{
    return words.isEmpty() ? Value() : Value(words.toStdString());
}

std::vector<Column> tripColumns()
{
    return {
        column("trips_weekday", ColumnType::Integer, "平日の便数", "Trips on a weekday", "trips/day"),
        column("trips_saturday", ColumnType::Integer, "土曜の便数", "Trips on a Saturday", "trips/day"),
        column("trips_sunday", ColumnType::Integer, "日曜・祝日の便数", "Trips on a Sunday", "trips/day")};
}

void append(std::vector<Value> &values, const TripsPerDay &trips)
{
    for (const int count : {trips.weekday(), trips.saturday(), trips.sunday()})
        values.emplace_back(std::int64_t(count));
}

Dataset described(const GtfsFeed &feed, const Source &source, const char *ja, const char *en)
{
    const QString name = !feed.agency.isEmpty()      ? feed.agency
                         : !feed.publisher.isEmpty() ? feed.publisher
                                                     : QFileInfo(source.path()).completeBaseName();
    Dataset dataset;
    dataset.kind = QStringLiteral("transit");
    dataset.variant = inLanguage(QString::fromUtf8(ja), QString::fromLatin1(en));
    dataset.title = name + QLatin1Char(' ') + dataset.variant;
    dataset.crs = Crs::fromEpsg(4326);
    dataset.terms.credit = feed.publisher;
    const auto date = [](const QString &given) {
        return QDateTime(QDate::fromString(given, QStringLiteral("yyyyMMdd")), QTime(0, 0));
    };
    dataset.timeFrom = date(feed.from);
    dataset.timeTo = date(feed.until);
    dataset.provenance.format = QStringLiteral("GTFS");
    return dataset;
}

std::int32_t addSources(const GtfsFeed &feed, const Source &source, TableSink *table, DatasetSink &sink)
{
    for (const Source::Entry &entry : feed.files)
        sink.addSource(table, sourceFile(source, entry));
    return 0;
}

void writeStops(const GtfsFeed &feed, const Source &source, const PlaceFilter &filter, DatasetSink &sink)
{
    TableSink *table = sink.beginTable(described(feed, source, "停留所", "stops"));
    if (!table) return;
    std::vector<Column> columns = {
        column("stop_id", ColumnType::Text, "停留所ID", "Stop ID"),
        column("name", ColumnType::Text, "停留所名", "Stop", "", "stop_name"),
        column("platform", ColumnType::Text, "のりば", "Platform", "", "platform_code"),
        column("routes", ColumnType::Text, "路線", "Routes"),
        column("route_count", ColumnType::Integer, "路線数", "Number of routes")};
    for (const Column &one : tripColumns())
        columns.push_back(one);
    RowSink rows(*table, columns, addSources(feed, source, table, sink));
    for (const GtfsFeed::Stop &stop : feed.stops) {
        Feature row;
        row.id = stop.id.toStdString();
        row.line = stop.line;
        if (stop.latitude) row.shape = Shape::point(*stop.longitude, *stop.latitude);
        if (stop.isStation ||
            (filter.isActive() && (row.shape.isEmpty() || !filter.accepts(row.shape.extent()))))
            continue;
        QStringList names;
        for (const QString &route : stop.routes)
            names.append(feed.routes.value(route).name);
        names.removeDuplicates();
        row.values = {text(stop.id), text(stop.name),
                      text(stop.platform.isEmpty() ? stop.code : stop.platform),
                      text(names.join(QStringLiteral("、"))), std::int64_t(names.size())};
        append(row.values, stop.trips);
        rows.add(std::move(row));
    }
}

void writeRoutes(const GtfsFeed &feed, const Source &source, const PlaceFilter &filter, DatasetSink &sink)
{
    TableSink *table = sink.beginTable(described(feed, source, "路線", "routes"));
    if (!table) return;
    std::vector<Column> columns = {
        column("route_id", ColumnType::Text, "路線ID", "Route ID"),
        column("name", ColumnType::Text, "路線名", "Route", "", "route_long_name"),
        column("headsign", ColumnType::Text, "行先", "Destination", "", "trip_headsign"),
        column("route_color", ColumnType::Text, "路線の色", "Colour of the route"),
        column("shape_id", ColumnType::Text, "形状ID", "Shape ID")};
    for (const Column &one : tripColumns())
        columns.push_back(one);
    RowSink rows(*table, columns, addSources(feed, source, table, sink));
    for (const GtfsFeed::Pattern &pattern : feed.patterns) {
        Feature row;
        row.id = (pattern.route + QLatin1Char('/') + pattern.shape).toStdString();
        if (pattern.line.size() >= 4) {
            row.shape.type = ShapeType::LineString;
            row.shape.coordinates = pattern.line;
        }
        if (row.shape.isEmpty() || (filter.isActive() && !filter.accepts(row.shape.extent()))) continue;
        const GtfsFeed::Route route = feed.routes.value(pattern.route);
        row.values = {text(pattern.route), text(route.name), text(pattern.headsign), text(route.colour),
                      text(pattern.shape)};
        append(row.values, pattern.trips);
        rows.add(std::move(row));
    }
}

} // namespace

QString GtfsReader::title() const
{
    return QCoreApplication::translate("GtfsReader", "Timetables (GTFS, GTFS-JP)");
}

Probe GtfsReader::probe(const Source &source) const
{
    Probe probe;
    const QStringList folders = gtfsFolders(source);
    if (folders.isEmpty()) return probe;
    probe.recognition = Recognition::Yes;
    probe.format = QStringLiteral("GTFS");
    probe.kinds = kinds();
    for (const Source::Entry &entry : source.entries())
        if (folders.contains(entry.path.section(QLatin1Char('/'), 0, -2))) probe.bytes += entry.size;
    return probe;
}

Claims GtfsReader::claims(const Source &source) const
{
    Claims claims;
    const QStringList folders = gtfsFolders(source);
    for (const Source::Entry &entry : source.entries())
        if (folders.contains(entry.path.section(QLatin1Char('/'), 0, -2)) &&
            entry.path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive))
            claims.files.push_back({&entry, Recognition::Yes});
    return claims;
}

void GtfsReader::read(const Source &source, const ReadOptions &options, DatasetSink &sink,
                      Feedback &feedback) const
{
    const PlaceFilter filter(options, Crs::fromEpsg(4326));
    for (const QString &folder : gtfsFolders(source)) {
        if (feedback.isCancelled() || sink.failed()) return;
        feedback.setProgress(-1, QCoreApplication::translate("GtfsReader", "Reading the timetable"));
        GtfsFeed feed;
        if (!feed.read(source, folder, feedback)) continue;
        writeRoutes(feed, source, filter, sink);
        writeStops(feed, source, filter, sink);
    }
}

} // namespace machi::core
