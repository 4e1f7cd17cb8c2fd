#include "core/io/vector/geojsonreader.h"
#include "gdalfiles.h"
#include "iofixture.h"
#include "support/rawzip.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QTcpServer>

#include <algorithm>

using namespace machi::core;

class TestGeoJsonReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;
    GeoJsonReader m_reader;

    static QByteArray collection(const QByteArray &features, const QByteArray &more = {})
    {
        return "{\"type\":\"FeatureCollection\"," + more + "\"features\":[" + features + "]}";
    }
    static QByteArray feature(const QByteArray &geometry, const QByteArray &properties = "{}")
    {
        return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":" + geometry + "}";
    }
    static QByteArray point(const QByteArray &coordinates)
    {
        return "{\"type\":\"Point\",\"coordinates\":[" + coordinates + "]}";
    }
    void read(const QByteArray &bytes, const ReadOptions &options = {},
              const QString &name = QStringLiteral("t.geojson"))
    {
        m->read(m_reader, m->write(name, bytes), options);
    }

private Q_SLOTS:
    void init() { m = std::make_unique<IoFixture>(); }

    void propertiesBecomeColumns()
    {
        read(collection(
            feature(point("139.3,36.1"),
                    "{\"名称\":\"熊谷\",\"n\":7,\"x\":1.5,\"ok\":true,\"day\":\"2024-01-05\",\"list\":[1,2],"
                    "\"deep\":{\"a\":1},\"none\":null}")));
        QCOMPARE(m->codes(), QStringList());
        const auto &table = m->table();
        QCOMPARE(table.dataset.kind, QStringLiteral("facility"));
        QCOMPARE(table.dataset.crs.epsg(), 4326);
        QCOMPARE(table.dataset.title, QStringLiteral("t"));
        QCOMPARE(describe(table.features.at(0).shape), QStringLiteral("POINT 139.300000 36.100000"));
        QCOMPARE(table.text(0, QStringLiteral("名称")), QStringLiteral("熊谷"));
        QCOMPARE(table.value(0, QStringLiteral("n")), Value(std::int64_t(7)));
        QCOMPARE(table.value(0, QStringLiteral("x")), Value(1.5));
        QCOMPARE(table.columns.at(table.indexOf(QStringLiteral("ok"))).type, ColumnType::Boolean);
        QCOMPARE(table.value(0, QStringLiteral("ok")), Value(std::int64_t(1)));
        QCOMPARE(table.text(0, QStringLiteral("day")), QStringLiteral("2024-01-05"));
        QCOMPARE(table.text(0, QStringLiteral("list")).remove(QLatin1Char(' ')), QStringLiteral("[1,2]"));
        QCOMPARE(table.text(0, QStringLiteral("deep")).remove(QLatin1Char(' ')), QStringLiteral("{\"a\":1}"));
        QCOMPARE(table.value(0, QStringLiteral("none")), Value());
    }
    void mixedGeometriesGoApart()
    {
        const QByteArray line = "{\"type\":\"LineString\",\"coordinates\":[[139,36],[139.1,36.1]]}";
        const QByteArray both =
            "{\"type\":\"GeometryCollection\",\"geometries\":[" + point("139,36") + "," + line + "]}";
        read(collection(feature(point("139,36"), "{\"n\":1}") + "," + feature(line, "{\"n\":2}") + "," +
                        feature(both, "{\"n\":3}") + "," + feature("null", "{\"n\":4}")));
        QCOMPARE(m->sink().tables.size(), std::size_t(2));
        const auto *points = m->sink().table(QStringLiteral("facility"));
        const auto *lines = m->sink().table(QStringLiteral("vector"));
        QCOMPARE(points->features.size(), std::size_t(3)); // with the row that has no geometry
        QCOMPARE(lines->features.size(), std::size_t(2));
        QCOMPARE(lines->text(1, QStringLiteral("n")), QStringLiteral("3"));
        QCOMPARE(m->codes(),
                 (QStringList{QStringLiteral("geometry.missing"), QStringLiteral("geometry.split")}));
    }
    void heights()
    {
        read(collection(feature(point("139,36,12.5")) + "," + feature(point("139,36,0"))));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("height.unknown")});
        QCOMPARE(describe(m->table().features.at(0).shape),
                 QStringLiteral("POINTZ 139.000000 36.000000 12.500000"));
        QCOMPARE(m->table().dataset.height, HeightDatum::None);
        ReadOptions options;
        options.height = HeightDatum::Geoid;
        read(collection(feature(point("139,36,12.5"))), options);
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->table().dataset.height, HeightDatum::Geoid);
        options.height = HeightDatum::None;
        read(collection(feature(point("139,36,12.5"))), options);
        QCOMPARE(describe(m->table().features.at(0).shape), QStringLiteral("POINT 139.000000 36.000000"));
        read(collection(feature(point("139,36,0"))));
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(describe(m->table().features.at(0).shape), QStringLiteral("POINT 139.000000 36.000000"));
    }
    void wrongPlaces()
    {
        read(collection(feature(point("36.1,139.3")) + "," + feature(point("-9000,-30000")) + "," +
                        feature(point("NaN,36")) + "," + feature(point("-1.79e308,-1.79e308")) + "," +
                        feature(point("2.35,48.86"))));
        const auto &table = m->table();
        QCOMPARE(table.features.size(), std::size_t(5));
        QCOMPARE(describe(table.features.at(0).shape), QStringLiteral("POINT 139.300000 36.100000"));
        QCOMPARE(m->issue(QStringLiteral("coordinates.swapped")).severity, Severity::Repaired);
        QVERIFY(table.features.at(1).shape.isEmpty());
        QVERIFY(m->issue(QStringLiteral("coordinates.not-degrees")).isError());
        QVERIFY(table.features.at(2).shape.isEmpty());
        QVERIFY(table.features.at(3).shape.isEmpty());
        QVERIFY(!m->issue(QStringLiteral("geometry.not-finite")).code.isEmpty());
        QVERIFY(!table.features.at(4).shape.isEmpty());
        QVERIFY(!m->issue(QStringLiteral("coordinates.outside-japan")).code.isEmpty());
    }
    void oldStyleCrs()
    {
        const QByteArray crs =
            "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::6677\"}},";
        read(collection(feature(point("-43000.5,15000.25")), crs));
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->table().dataset.crs.epsg(), 6677);
        QCOMPARE(describe(m->table().features.at(0).shape),
                 QStringLiteral("POINT -43000.500000 15000.250000"));
        ReadOptions options;
        options.bbox = Extent{139.0, 36.0, 139.5, 36.5};
        read(collection(feature(point("-43000.5,15000.25")) + "," + feature(point("100000,15000.25")), crs),
             options);
        QCOMPARE(m->table().features.size(), std::size_t(1));
    }
    void metresWithoutCrs()
    {
        const QByteArray metres = collection(feature(point("-43000.5,15000.25")));
        read(metres);
        QCOMPARE(m->codes(), QStringList{QStringLiteral("needs-option")});
        QVERIFY(m->sink().tables.empty());
        ReadOptions options;
        options.crs = Crs::fromEpsg(6677);
        read(metres, options);
        QCOMPARE(m->table().dataset.crs.epsg(), 6677);
        // Among others, a file that names its CRS keeps it, and one that does not takes the option.
        machi::testing::RawZip zip;
        zip.add("a.geojson", metres).add("b.geojson", collection(feature(point("139,36"), "{\"other\":1}")));
        m->read(m_reader, m->write(QStringLiteral("t.zip"), zip.bytes()), options);
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->sink().tables.at(0)->dataset.crs.epsg(), 6677);
        QCOMPARE(m->sink().tables.at(1)->dataset.crs.epsg(), 4326);
    }
    void openRingsAreClosed()
    {
        read(collection(
            feature("{\"type\":\"Polygon\",\"coordinates\":[[[139,36],[139.1,36],[139.1,36.1]]]}")));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("geometry.ring-closed")});
        QCOMPARE(describe(m->table().features.at(0).shape),
                 QStringLiteral(
                     "POLYGON 139.000000 36.000000 139.100000 36.000000 139.100000 36.100000 139.000000 "
                     "36.000000"));
    }
    void theNetworkIsNotUsed()
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost)) QSKIP("no local port");
        read(collection(feature(point("139,36")),
                        "\"crs\":{\"type\":\"link\",\"properties\":{\"href\":\"http://127.0.0.1:" +
                            QByteArray::number(server.serverPort()) + "/crs\"}},"));
        QVERIFY(!server.waitForNewConnection(200));
        QCOMPARE(m->table().features.size(), std::size_t(1));
    }
    void cutShort()
    {
        QByteArray features;
        for (int i = 0; i < 100; ++i)
            features += (i ? "," : "") +
                        feature(point("139,36"), "{\"t\":\"a]}\\\"{\",\"n\":" + QByteArray::number(i) + "}");
        const QByteArray whole = collection(features);
        const qsizetype last = whole.lastIndexOf("{\"type\":\"Feature\"");
        read(whole.left(last + 30));
        QCOMPARE(m->table().features.size(), std::size_t(99));
        QVERIFY(m->issue(QStringLiteral("geojson.cut-short")).isError());
        read(whole.left(40));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("geojson.unreadable")});
    }
    void otherEncodings()
    {
        const QByteArray japanese =
            collection(feature(point("139,36"), "{\"\x96\xBC\":\"\x95\x5C\"}")); // 名, 表
        read(japanese);
        QCOMPARE(m->table().text(0, QStringLiteral("名")), QStringLiteral("表"));
        QCOMPARE(m->issue(QStringLiteral("geojson.encoding")).severity, Severity::Repaired);
        ReadOptions options;
        options.encoding = QStringLiteral("CP932");
        read(japanese, options);
        QCOMPARE(m->codes(), QStringList());
        read("\xEF\xBB\xBF" + collection(feature(point("139,36"), "{\"a\":\"b\"}")));
        QCOMPARE(m->table().text(0, QStringLiteral("a")), QStringLiteral("b"));
    }
    void linesAndSingleFeatures()
    {
        read(feature(point("139,36")) + "\n" + feature(point("139,37")) + "\n", {},
             QStringLiteral("t.geojsonl"));
        QCOMPARE(m->table().features.size(), std::size_t(2));
        read(feature(point("139,36")), {}, QStringLiteral("t.json"));
        QCOMPARE(m->table().features.size(), std::size_t(1));
    }
    void swappedAxesAreExchanged()
    {
        const QByteArray bytes = collection(feature("{\"type\":\"Point\",\"coordinates\":[36.147,139.388]}"));
        const QString path = m->write(QStringLiteral("a.geojson"), bytes);
        ReadOptions named;
        named.crs = Crs::fromEpsg(4326);
        for (const ReadOptions &options : {ReadOptions(), named}) {
            m->read(m_reader, path, options);
            QCOMPARE(m->codes(), QStringList{QStringLiteral("coordinates.swapped")});
            QCOMPARE(describe(m->table().features.at(0).shape), QStringLiteral("POINT 139.388000 36.147000"));
        }
    }
    void faultsHaveALine()
    {
        const QByteArray one = feature("{\"type\":\"Point\",\"coordinates\":[139.3,36.1]}");
        const QByteArray cut = collection(one + ",\n" + one + ",\n" + one);
        m->read(m_reader, m->write(QStringLiteral("a.geojson"), cut.left(cut.size() - 20)));
        QCOMPARE(m->issue(QStringLiteral("geojson.cut-short")).line, 3);
        m->read(m_reader, m->write(QStringLiteral("b.geojson"), "{\n\"type\": nonsense}"));
        QCOMPARE(m->issue(QStringLiteral("geojson.unreadable")).line, 2);
    }
    void probes()
    {
        QCOMPARE(m->probe(m_reader, m->write(QStringLiteral("a.json"), collection(feature("null")))),
                 Recognition::Yes);
        QCOMPARE(m->probe(m_reader, m->write(QStringLiteral("b.json"), "{\"type\":\"CityJSON\"}")),
                 Recognition::No);
        QCOMPARE(m->probe(m_reader, m->write(QStringLiteral("c.txt"), collection(feature("null")))),
                 Recognition::No);
    }
    void badFiles()
    {
        for (const QByteArray &bytes :
             {QByteArray("hello"), QByteArray("{}"), QByteArray("[1,2"), QByteArray(100, '\0')}) {
            read(bytes);
            QVERIFY(m->sink().tables.empty());
            QCOMPARE(m->codes(), QStringList{QStringLiteral("geojson.unreadable")});
        }
        read(collection(""));
        QVERIFY(m->issues().isEmpty());
        QCOMPARE(m->table().features.size(), std::size_t(0));
        machi::testing::RawZip zip;
        zip.add("good.geojson", collection(feature(point("139,36"))))
            .add("empty.geojson", "")
            .add("bad.geojson", "{");
        m->read(m_reader, m->write(QStringLiteral("t.zip"), zip.bytes()));
        QCOMPARE(m->table().features.size(), std::size_t(1));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("geojson.unreadable")});
        QCOMPARE(m->issues().size(), 2);
    }
    void realFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("rows");
        QTest::newRow("flood surface") << "flood/sim_flood.geojson"
                                       << "flood" << 1;
        QTest::newRow("emergency sites") << "shelters/kumagaya_112020_emergency.json"
                                         << "shelter" << 193;
        QTest::newRow("shelters") << "shelters/kumagaya_112020_evacuation.json"
                                  << "shelter" << 146;
    }
    void realFiles()
    {
        MACHI_NEEDS_REAL_DATA();
        QFETCH(QString, file);
        const QString path = machi::testing::realDataFolder() + QLatin1Char('/') + file;
        QCOMPARE(m->probe(m_reader, path), Recognition::Yes);
        m->read(m_reader, path);
        QCOMPARE(m->codes(), QStringList());
        QTEST(m->table().dataset.kind, "kind");
        QTEST(static_cast<int>(m->table().features.size()), "rows");
        const auto &features = m->table().features;
        QVERIFY(std::none_of(features.begin(), features.end(),
                             [](const Feature &row) { return row.shape.isEmpty(); }));
    }
};

MACHI_TEST(TestGeoJsonReader)
#include "testgeojsonreader.moc"
