#include "core/model/kind.h"
#include "iofixture.h"
#include "support/rawzip.h"
#include "support/testregistry.h"

#include <algorithm>

using namespace machi::core;

class TestReaderRegistry : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;

    QStringList recognisers(const QString &path) const
    {
        const auto source = Source::open(path);
        QStringList ids;
        if (!source.ok()) return ids;
        const ReaderRegistry registry;
        for (const auto &[reader, probe] : registry.probe(**source))
            ids.append(reader->id());
        return ids;
    }

private Q_SLOTS:
    void init() { m = std::make_unique<IoFixture>(); }

    void everyReaderSaysWhatItIs()
    {
        const ReaderRegistry registry;
        QStringList ids;
        for (const Reader *reader : registry.readers()) {
            QVERIFY(!reader->title().isEmpty());
            QVERIFY(!reader->extensions().isEmpty());
            QVERIFY(!reader->kinds().isEmpty());
            for (const QString &kind : reader->kinds())
                QVERIFY2(findKind(kind), qPrintable(kind));
            QVERIFY(!ids.contains(reader->id()));
            ids.append(reader->id());
        }
        for (const char *id : {"geojson", "shapefile", "geopackage", "kml", "csv", "geotiff"})
            QVERIFY(ids.contains(QString::fromLatin1(id)));
        QVERIFY(ids.contains(QStringLiteral("gtfs")));
    }
    void surestFirst()
    {
        QCOMPARE(recognisers(m->write(QStringLiteral("a.csv"), "a,b\n")), QStringList{QStringLiteral("csv")});
        QCOMPARE(recognisers(m->write(QStringLiteral("a.pdf"), "%PDF")), QStringList());
        machi::testing::RawZip zip;
        zip.add("a.csv", "a,b\n").add("b.shp", "x").add("c.txt", "x");
        const QStringList both = recognisers(m->write(QStringLiteral("t.zip"), zip.bytes()));
        QCOMPARE(both, (QStringList{QStringLiteral("shapefile"), QStringLiteral("csv")}));
        zip.add("udx/bldg/x.gml", "<CityModel/>");
        const auto source = Source::open(m->write(QStringLiteral("city.zip"), zip.bytes()));
        const ReaderRegistry registry;
        for (const auto &[reader, probe] : registry.probe(**source))
            QVERIFY2(reader->id() == QStringLiteral("citygml") || probe.recognition == Recognition::Maybe,
                     qPrintable(reader->id()));
    }
    void theUsersKindIsGiven()
    {
        const ReaderRegistry registry;
        for (const Reader *reader : registry.readers()) {
            if (reader->id() == QStringLiteral("csv")) QVERIFY(reader->canGive(QStringLiteral("pin")));
            if (reader->id() == QStringLiteral("geotiff")) QVERIFY(!reader->canGive(QStringLiteral("table")));
        }
    }
};

MACHI_TEST(TestReaderRegistry)
#include "testreaderregistry.moc"
