#include "core/sample/opendata.h"
#include "core/sample/random.h"
#include "core/sample/textfile.h"

#include <algorithm>

namespace machi::core::sample {

namespace {

constexpr const char *agency = "9000020112020";
constexpr double metresPerMinute = 210; // of a bus, stops included

struct Stop
{
    std::string id, name;
    Point at;
};

struct Route
{
    std::string id, name, colour, headsign;
    std::vector<Stop> stops;
    int firstMinute, lastMinute, interval;
};

std::string clock(int minute)
{
    std::string text = std::to_string(100 + minute / 60).substr(1) + ":" +
                       std::to_string(100 + minute % 60).substr(1) + ":00";
    return text;
}

// How many blocks the town goes on from the station in one direction, up to a limit.
int reach(const TownPlan &plan, int columnStep, int rowStep, int limit)
{
    int steps = 0;
    while (steps < limit && plan.isBuilt(columnStep < 0   ? -steps - 1
                                         : columnStep > 0 ? steps
                                                          : 0,
                                         rowStep < 0 ? -2 - steps : steps))
        ++steps;
    return steps & ~1;
}

// A line from crossing to crossing; the last stop may be the first again.
Route makeRoute(const TownPlan &plan, const std::string &id, const std::string &name,
                const std::string &colour, const std::vector<std::pair<int, int>> &crossings)
{
    Route route{id, name, colour, "サンプル熊谷駅", {}, 390, 1170, 30};
    int number = 0;
    for (const auto &[column, row] : crossings) {
        const Point kerb{Streets::columnHalfWidth(column) + 0.8,
                         (row < 0 ? -1 : 1) * (Streets::rowHalfWidth(row) + 9)};
        const bool station = column == 0 && (row == 0 || row == -1);
        const std::string title = station ? (row == 0 ? "サンプル熊谷駅北口" : "サンプル熊谷駅南口")
                                          : name + "停留所" + std::to_string(number);
        if (!route.stops.empty() && crossings.front() == std::pair{column, row}) {
            route.stops.push_back(route.stops.front());
            continue;
        }
        route.stops.push_back({id + "_" + std::to_string(101 + number).substr(1), title,
                               plan.streets().node(column, row) + kerb});
        ++number;
    }
    return route;
}

std::vector<Route> routesOf(const TownPlan &plan)
{
    const int east = std::max(2, reach(plan, 1, 1, 12));
    const int north = std::max(2, reach(plan, 0, 1, 12));
    const int west = std::max(2, reach(plan, -1, 1, 12));
    const int south = std::max(2, reach(plan, 0, -1, 12));
    return {makeRoute(plan, "loop", "見本循環", "2E8B57",
                      {{0, 0},
                       {0, north / 2},
                       {0, north},
                       {east / 2, north},
                       {east, north},
                       {east, north / 2},
                       {east, 0},
                       {east / 2, 0},
                       {0, 0}}),
            makeRoute(
                plan, "west", "西回り線", "C05A00",
                {{0, 0}, {-west / 2, 0}, {-west, 0}, {-west, north / 2}, {-west, north}, {0, north}, {0, 0}}),
            makeRoute(plan, "south", "川沿い線", "1F6FB2",
                      {{0, -1},
                       {0, -1 - south / 2},
                       {0, -1 - south},
                       {-west / 2, -1 - south},
                       {-west / 2, -1},
                       {0, -1}})};
}

class Feed
{
public:
    explicit Feed(Output &output) : m_output(output) {}

    void table(const char *name, const std::string &rows, qint64 count = 0)
    {
        TextFile file(m_output.path(QStringLiteral("transit/gtfs/%1.txt").arg(QString::fromLatin1(name))));
        file << rows;
        m_output.finish(file, QStringLiteral("transit"), QStringLiteral("transit/gtfs"), count);
    }

private:
    Output &m_output;
};

void addTrips(const Route &route, std::string &trips, std::string &times, std::string &shapes)
{
    for (std::size_t i = 0; i < route.stops.size(); ++i)
        shapes += route.id + "," + coordinates(route.stops[i].at) + "," + std::to_string(i + 1) + "\n";
    for (const std::string service : {"平日", "土日祝"}) {
        int number = 0;
        const int interval = service == "平日" ? route.interval : 2 * route.interval;
        for (int start = route.firstMinute; start <= route.lastMinute; start += interval) {
            const std::string trip = route.id + "_" + service + std::to_string(101 + number++).substr(1);
            trips += route.id + "," + service + "," + trip + "," + route.headsign + "," + route.id + "\n";
            double metres = 0;
            for (std::size_t i = 0; i < route.stops.size(); ++i) {
                if (i > 0) metres += length(route.stops[i].at - route.stops[i - 1].at);
                const std::string time =
                    clock(start + int(roundToInteger(metres / metresPerMinute + double(i) * 0.3)));
                times += trip + "," + time + "," + time + "," + route.stops[i].id + "," +
                         std::to_string(i + 1) + "\n";
            }
        }
    }
}

} // namespace

void writeTimetable(const Town &town, Output &output)
{
    std::string routes =
        "route_id,agency_id,route_short_name,route_long_name,route_type,route_color,route_text_color\n";
    std::string stops = "stop_id,stop_name,stop_lat,stop_lon,zone_id,location_type\n";
    std::string trips = "route_id,service_id,trip_id,trip_headsign,shape_id\n";
    std::string times = "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n";
    std::string shapes = "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\n";
    qint64 stopCount = 0;
    for (const Route &route : routesOf(town.plan)) {
        routes += route.id + "," + agency + ",," + route.name + ",3," + route.colour + ",FFFFFF\n";
        for (std::size_t i = 0; i < route.stops.size(); ++i) {
            if (i > 0 && route.stops[i].id == route.stops.front().id) continue;
            stops += route.stops[i].id + "," + route.stops[i].name + "," + coordinates(route.stops[i].at) +
                     "," + route.stops[i].id + ",0\n";
            ++stopCount;
        }
        addTrips(route, trips, times, shapes);
    }
    Feed feed(output);
    feed.table("agency",
               std::string("agency_id,agency_name,agency_url,agency_timezone,agency_lang,agency_phone\n") +
                   agency + ",見本バス（架空）,https://example.jp/bus,Asia/Tokyo,ja,048-000-0000\n");
    feed.table("agency_jp", std::string("agency_id,agency_official_name,agency_zip_number,agency_address\n") +
                                agency +
                                ",見本バス株式会社（架空）,3600000,埼玉県熊谷市見本町一丁目1番1号\n");
    feed.table("stops", stops, stopCount);
    feed.table("routes", routes);
    feed.table("trips", trips);
    feed.table("stop_times", times);
    feed.table("shapes", shapes);
    feed.table("calendar",
               "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
               "平日,1,1,1,1,1,0,0,20260401,20270331\n土日祝,0,0,0,0,0,1,1,20260401,20270331\n");
    feed.table("calendar_dates", "service_id,date,exception_type\n平日,20270101,2\n土日祝,20270101,1\n");
    feed.table(
        "fare_attributes",
        std::string("fare_id,price,currency_type,payment_method,transfers,agency_id\nflat_150,150,JPY,0,0,") +
            agency + "\n");
    feed.table("fare_rules", "fare_id,route_id\nflat_150,loop\nflat_150,west\nflat_150,south\n");
    feed.table(
        "translations",
        "table_name,field_name,language,translation,record_id\nagency,agency_name,ja,見本バス（架空）," +
            std::string(agency) + "\n");
    feed.table("feed_info",
               "feed_publisher_name,feed_publisher_url,feed_lang,feed_start_date,feed_end_date,feed_version\n"
               "見本バス（架空）,https://example.jp/bus,ja,20260401,20270331,sample_1\n");
}

} // namespace machi::core::sample
