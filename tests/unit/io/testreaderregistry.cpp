#include "core/io/readplan.h"
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
        for (const ReadPart &part : planReading(registry, **source, {}).parts)
            ids.append(part.reader->id());
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
    }
    void besideACityEverythingIsOffered()
    {
        machi::testing::RawZip inner;
        inner.add("more/parks.geojson", R"({"type":"FeatureCollection","features":[]})");
        machi::testing::RawZip zip;
        zip.add("town/udx/bldg/x.gml", "<CityModel/>")
            .add("town/udx/bldg/x_appearance/roof.tif", "x")
            .add("town/codelists/list.csv", "a,b\n")
            .add("town/metadata/quality.xlsx", "x")
            .add("town/misc/notes.csv", "a,b\n")
            .add("town/shelters.csv", "a,b\n")
            .add("misc/survey.csv", "a,b\n")
            .add("dem.tif", "x")
            .add("dem.tfw", "x")
            .add("letter.pdf", "x")
            .add("inner.zip", inner.bytes())
            .add("plan.dwg", "x")
            .add("odd.xyz", "x");
        const auto source = Source::open(m->write(QStringLiteral("all.zip"), zip.bytes()));
        QVERIFY(source.ok());
        const ReaderRegistry registry;
        const ReadPlan plan = planReading(registry, **source, {});
        QMap<QString, qint64> bytes;
        for (const ReadPart &part : plan.parts)
            bytes.insert(part.reader->id(), part.probe.bytes);
        QCOMPARE(bytes.keys(), (QStringList{QStringLiteral("citygml"), QStringLiteral("csv"),
                                            QStringLiteral("geojson"), QStringLiteral("geotiff")}));
        QCOMPARE(bytes.value(QStringLiteral("csv")), 8); // two tables, not those of the delivery
        QCOMPARE(bytes.value(QStringLiteral("geotiff")), 1);
        QCOMPARE(plan.leftOver.size(), 1);
        const Issue left = plan.leftOver.first();
        QCOMPARE(left.code, QStringLiteral("import.left-out"));
        QVERIFY(left.isError()); // a drawing
        QCOMPARE(left.count, 2);
        QVERIFY(left.message.contains(QStringLiteral("plan.dwg, odd.xyz")));
    }
    void papersAreNotMissed()
    {
        machi::testing::RawZip zip;
        zip.add("a.csv", "a,b\n")
            .add("README.txt", "x")
            .add("photo.jpg", "x")
            .add("a.shp", "x")
            .add("a.dbf", "x");
        const auto source = Source::open(m->write(QStringLiteral("t.zip"), zip.bytes()));
        const ReaderRegistry registry;
        QVERIFY(planReading(registry, **source, {}).leftOver.isEmpty());
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
