#include "core/io/transit/gtfsreader.h"
#include "iofixture.h"
#include "support/rawzip.h"
#include "support/realdata.h"
#include "support/testregistry.h"

using namespace machi::core;
using machi::testing::RawZip;

class TestGtfsReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;
    GtfsReader m_reader;

    static RawZip feed(const QByteArray &stopTimes, const QByteArray &shapes = {})
    {
        RawZip zip;
        zip.add("feed/agency.txt", "\xEF\xBB\xBF"
                                   "agency_id,agency_name\n1,見本バス\n")
            .add("feed/stops.txt", "stop_id,stop_name,stop_lat,stop_lon,location_type\n"
                                   "A,駅前,36.14,139.39,0\nB,市役所,36.15,139.39,0\nC,どこか,,,0\n"
                                   "P,駅,36.14,139.39,1\n")
            .add("feed/routes.txt", "route_id,route_short_name,route_long_name,route_type,route_color\n"
                                    "1,,さくら号,3,E988B3\n2,2,,3,zz\n")
            .add("feed/calendar.txt",
                 "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
                 "平日,1,1,1,1,1,0,0,20240401,20250331\n毎日,1,1,1,1,1,1,1,20240401,20250331\n")
            // 2025-01-04 is a Saturday; the day off of 平日 changes nothing.
            .add("feed/calendar_dates.txt",
                 "service_id,date,exception_type\n臨時,20250104,1\n平日,20250102,2\n")
            .add("feed/trips.txt", "route_id,service_id,trip_id,trip_headsign,shape_id\n"
                                   "1,平日,t1,市役所行き,s1\n1,毎日,t2,市役所行き,s1\n2,臨時,t3,駅前行き,\n"
                                   "9,毎日,t4,,\n")
            .add("feed/stop_times.txt", stopTimes);
        if (!shapes.isEmpty()) zip.add("feed/shapes.txt", shapes);
        return zip;
    }
    void read(RawZip &zip) { m->read(m_reader, m->write(QStringLiteral("feed.zip"), zip.bytes())); }

private Q_SLOTS:
    void init() { m = std::make_unique<IoFixture>(); }

    void stopsCountTheirTrips()
    {
        RawZip zip = feed("trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
                          "t1,8:00:00,8:00:00,A,1\nt1,8:10:00,8:10:00,B,2\nt2,9:00:00,9:00:00,A,1\n"
                          "t2,9:10:00,9:10:00,B,2\nt3,25:00:00,25:00:00,B,1\nt3,25:10:00,25:10:00,A,2\n"
                          "t9,9:00:00,9:00:00,A,1\n",
                          "shape_id,shape_pt_lat,shape_pt_lon,shape_pt_sequence\n"
                          "s1,36.15,139.39,10\ns1,36.14,139.39,2\ns1,,139.39,3\n");
        read(zip);
        QCOMPARE(m->codes(),
                 (QStringList{QStringLiteral("gtfs.coordinates-wrong"), QStringLiteral("gtfs.no-shape"),
                              QStringLiteral("gtfs.unknown-id")}));
        QCOMPARE(m->sink().tables.size(), std::size_t(2));
        const auto &routes = *m->sink().tables.at(0);
        const auto &stops = *m->sink().tables.at(1);
        QCOMPARE(stops.dataset.kind, QStringLiteral("transit"));
        QCOMPARE(stops.dataset.title, QStringLiteral("見本バス stops"));
        QCOMPARE(stops.features.size(), std::size_t(3)); // a station is no stop
        const auto at = static_cast<std::size_t>(stops.rowOf("A"));
        QCOMPARE(stops.text(at, QStringLiteral("trips_weekday")), QStringLiteral("2"));
        QCOMPARE(stops.text(at, QStringLiteral("trips_saturday")), QStringLiteral("2"));
        QCOMPARE(stops.text(at, QStringLiteral("trips_sunday")), QStringLiteral("1"));
        QCOMPARE(stops.text(at, QStringLiteral("routes")), QStringLiteral("さくら号、2"));
        QVERIFY(stops.features.at(static_cast<std::size_t>(stops.rowOf("C"))).shape.isEmpty());
        QCOMPARE(describe(routes.features.at(0).shape),
                 QStringLiteral("LINE 139.390000 36.140000 139.390000 36.150000"));
        QCOMPARE(routes.text(0, QStringLiteral("route_color")), QStringLiteral("#E988B3"));
        QCOMPARE(routes.text(0, QStringLiteral("trips_weekday")), QStringLiteral("2"));
        // Without a shape the stops are joined; a colour that is none is unknown.
        QCOMPARE(describe(routes.features.at(1).shape),
                 QStringLiteral("LINE 139.390000 36.150000 139.390000 36.140000"));
        QCOMPARE(routes.value(1, QStringLiteral("route_color")), Value());
    }
    void stopsAreJoinedInTheirOrder()
    {
        RawZip zip = feed("trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
                          "t3,8:10:00,8:10:00,B,10\nt3,8:20:00,8:20:00,A,20\nt3,8:00:00,8:00:00,A,9\n");
        read(zip);
        const auto &routes = *m->sink().tables.at(0);
        const auto at = static_cast<std::size_t>(routes.features.size() == 1 ? 0 : 1);
        QCOMPARE(describe(routes.features.at(at).shape),
                 QStringLiteral("LINE 139.390000 36.140000 139.390000 36.150000 139.390000 36.140000"));
    }
    void brokenFeeds()
    {
        RawZip none;
        none.add("stops.txt", "stop_id\n").add("trips.txt", "x\n");
        QCOMPARE(m->probe(m_reader, m->write(QStringLiteral("none.zip"), none.bytes())), Recognition::No);
        RawZip zip = feed("trip,stop\n1,2\n");
        read(zip);
        QVERIFY(m->codes().contains(QStringLiteral("gtfs.column-missing")));
        QVERIFY(m->sink().tables.empty());
    }
    void realFeed()
    {
        MACHI_NEEDS_REAL_DATA();
        m->read(m_reader,
                machi::testing::realDataFolder() + QStringLiteral("/transit/gtfs_kumagaya_yuyu.zip"));
        QCOMPARE(m->codes(), QStringList());
        const auto &routes = *m->sink().tables.at(0);
        const auto &stops = *m->sink().tables.at(1);
        QCOMPARE(stops.features.size(), std::size_t(395));
        QCOMPARE(stops.dataset.title, QStringLiteral("熊谷市ゆうゆうバス stops"));
        qint64 trips = 0;
        for (std::size_t i = 0; i < routes.features.size(); ++i)
            trips += routes.text(i, QStringLiteral("trips_weekday")).toInt();
        QVERIFY(trips > 0 && trips <= 120);
    }
};

MACHI_TEST(TestGtfsReader)
#include "testgtfsreader.moc"
