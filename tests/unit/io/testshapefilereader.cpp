#include "core/io/vector/dbfencoding.h"
#include "core/io/vector/shapefilereader.h"
#include "gdalfiles.h"
#include "iofixture.h"
#include "support/rawzip.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>

using namespace machi::core;

class TestShapefileReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;
    ShapefileReader m_reader;

    // GDAL writes a Shapefile whose text is CP932 or UTF-8.
    QString make(const QByteArray &encoding, const QString &name = QStringLiteral("t.shp"), bool cpg = false)
    {
        LayerRecipe recipe;
        recipe.name = QFileInfo(name).completeBaseName().toUtf8();
        recipe.fields = {"名称", "人数:int", "面積:real"};
        recipe.rows = {{"POINT (139.3 36.1)", {"能登表示", "12", "1.5"}},
                       {"POINT (139.4 36.2)", {"熊谷", {}, {}}}};
        recipe.options = {"ENCODING=" + encoding};
        const QString path = m->path(name);
        makeVectorFile("ESRI Shapefile", path, {recipe});
        if (!cpg) QFile::remove(m->path(QString::fromUtf8(recipe.name) + QStringLiteral(".cpg")));
        return path;
    }
    QByteArray bytes(const QString &name)
    {
        QFile file(m->path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m = std::make_unique<IoFixture>(); }

    void encodings_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<bool>("cpg");
        QTest::newRow("CP932 found") << QByteArray("CP932") << false;
        QTest::newRow("UTF-8 found") << QByteArray("UTF-8") << false;
        QTest::newRow("CP932 told") << QByteArray("CP932") << true;
        QTest::newRow("UTF-8 told") << QByteArray("UTF-8") << true;
    }
    void encodings()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(bool, cpg);
        m->read(m_reader, make(encoding, QStringLiteral("t.shp"), cpg));
        QCOMPARE(m->codes(), QStringList());
        const auto &table = m->table();
        QCOMPARE(table.features.size(), std::size_t(2));
        QCOMPARE(table.dataset.crs.epsg(), 6668);
        QCOMPARE(table.text(0, QStringLiteral("名称")), QStringLiteral("能登表示"));
        QCOMPARE(table.value(0, QStringLiteral("人数")), Value(std::int64_t(12)));
        QCOMPARE(table.value(1, QStringLiteral("人数")), Value());
        QCOMPARE(table.value(0, QStringLiteral("面積")), Value(1.5));
        QCOMPARE(describe(table.features.at(1).shape), QStringLiteral("POINT 139.400000 36.200000"));
        QStringList files;
        for (const SourceFile &file : table.sources)
            files.append(QFileInfo(file.path).suffix());
        QVERIFY(files.startsWith(QStringLiteral("shp")));
        QVERIFY(files.contains(QStringLiteral("dbf")));
    }
    void theOptionWins()
    {
        make("CP932");
        m->write(QStringLiteral("t.cpg"), "UTF-8");
        m->read(m_reader, m->path(QStringLiteral("t.shp")));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("shapefile.cpg-wrong")});
        QCOMPARE(m->table().text(0, QStringLiteral("名称")), QStringLiteral("能登表示"));
        ReadOptions options;
        options.encoding = QStringLiteral("Shift_JIS");
        m->read(m_reader, m->path(QStringLiteral("t.shp")), options);
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->table().text(0, QStringLiteral("名称")), QStringLiteral("能登表示"));
        m->write(QStringLiteral("t.cpg"), "klingon");
        m->read(m_reader, m->path(QStringLiteral("t.shp")));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("shapefile.cpg-unknown")});
    }
    void halfCharactersAreDropped()
    {
        // A table by hand: one text field of 5 bytes holding 熊谷市 cut in its third character.
        QByteArray table(32, '\0');
        table[0] = '\x03';
        table[4] = 1;
        table[8] = 65;
        table[10] = 6;
        QByteArray field("t");
        field.resize(32, '\0');
        field[11] = 'C';
        field[16] = 5;
        table += field + "\r " + QByteArray::fromHex("8c46924a8e");
        const QString path = m->write(QStringLiteral("t.dbf"), table);
        const DbfText text = examineDbf(path);
        QCOMPARE(text.texts, 1);
        QCOMPARE(text.best(), TextEncoding::Cp932);
        QCOMPARE(text.faults(TextEncoding::Cp932), 0);
        QCOMPARE(decodeCell(QByteArray::fromHex("8c46924a8e").constData(), TextEncoding::Cp932),
                 QStringLiteral("熊谷"));
        QCOMPARE(decodeCell("\xE7\x86\x8A\xE8\xB0", TextEncoding::Utf8), QStringLiteral("熊"));
        QCOMPARE(missingDbfBytes(path), 0);
        QCOMPARE(missingDbfBytes(m->write(QStringLiteral("t.dbf"), table.chopped(3))), 3);
        QVERIFY(!examineDbf(QStringLiteral("/nowhere")).readable);
    }
    void missingParts()
    {
        make("UTF-8");
        QFile::remove(m->path(QStringLiteral("t.prj")));
        m->read(m_reader, m->path(QStringLiteral("t.shp")));
        QCOMPARE(m->codes(),
                 (QStringList{QStringLiteral("crs.assumed"), QStringLiteral("shapefile.no-prj")}));
        QCOMPARE(m->table().dataset.crs.epsg(), 6668);
        ReadOptions options;
        options.crs = Crs::fromEpsg(4612);
        m->read(m_reader, m->path(QStringLiteral("t.shp")), options);
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->table().dataset.crs.epsg(), 4612);

        QFile::remove(m->path(QStringLiteral("t.shx")));
        const QStringList before = QDir(m->folder()).entryList(QDir::Files);
        m->read(m_reader, m->path(QStringLiteral("t.shp")), options);
        QCOMPARE(m->codes(), QStringList{QStringLiteral("shapefile.no-shx")});
        QCOMPARE(m->table().features.size(), std::size_t(2));
        QCOMPARE(m->table().text(0, QStringLiteral("名称")), QStringLiteral("能登表示"));
        QCOMPARE(QDir(m->folder()).entryList(QDir::Files), before); // the user's folder stays as it was

        QFile::remove(m->path(QStringLiteral("t.dbf")));
        m->read(m_reader, m->path(QStringLiteral("t.shp")), options);
        QCOMPARE(m->codes(),
                 (QStringList{QStringLiteral("shapefile.no-dbf"), QStringLiteral("shapefile.no-shx")}));
        QCOMPARE(m->table().features.size(), std::size_t(2));
    }
    void metresWithoutSystem()
    {
        LayerRecipe recipe;
        recipe.name = "metres";
        recipe.epsg = 0;
        recipe.fields = {"a"};
        recipe.rows = {{"POINT (-43000 15000)", {"x"}}};
        makeVectorFile("ESRI Shapefile", m->path(QStringLiteral("metres.shp")), {recipe});
        m->read(m_reader, m->path(QStringLiteral("metres.shp")));
        QVERIFY(m->issue(QStringLiteral("needs-option")).message.contains(QStringLiteral("--crs")));
        QVERIFY(m->sink().tables.empty());
        ReadOptions options;
        options.crs = Crs::fromEpsg(6677);
        m->read(m_reader, m->path(QStringLiteral("metres.shp")), options);
        QCOMPARE(m->table().dataset.crs.epsg(), 6677);
    }
    void systemWithoutEpsgCode()
    {
        LayerRecipe recipe;
        recipe.name = "odd";
        recipe.projection = "+proj=laea +lat_0=36.5 +lon_0=139.123 +ellps=GRS80 +units=m";
        recipe.fields = {"a"};
        recipe.rows = {{"POINT (0 0)", {"x"}}};
        makeVectorFile("ESRI Shapefile", m->path(QStringLiteral("odd.shp")), {recipe});
        m->read(m_reader, m->path(QStringLiteral("odd.shp")));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("crs.transformed")});
        QCOMPARE(m->table().dataset.crs.epsg(), 4326);
        QCOMPARE(describe(m->table().features.at(0).shape), QStringLiteral("POINT 139.123000 36.500000"));
    }
    void upperCaseAndArchive()
    {
        make("CP932");
        machi::testing::RawZip zip;
        zip.add("町/T.SHP", bytes(QStringLiteral("t.shp"))).add("町/T.DBF", bytes(QStringLiteral("t.dbf")));
        zip.add("町/T.SHX", bytes(QStringLiteral("t.shx"))).add("町/T.PRJ", bytes(QStringLiteral("t.prj")));
        zip.add("他/T.cpg", "UTF-8"); // of another folder
        const QString path = m->write(QStringLiteral("t.zip"), zip.bytes());
        QCOMPARE(m->probe(m_reader, path), Recognition::Yes);
        m->read(m_reader, path);
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->table().text(0, QStringLiteral("名称")), QStringLiteral("能登表示"));
        QVERIFY(m->table().sources.at(0).path.endsWith(QStringLiteral("/t.zip/町/T.SHP")));
    }
    void badFiles()
    {
        make("UTF-8");
        const QByteArray shape = bytes(QStringLiteral("t.shp"));
        m->write(QStringLiteral("t.shp"), shape.left(110));
        m->read(m_reader, m->path(QStringLiteral("t.shp")));
        QCOMPARE(m->table().features.size(), std::size_t(2)); // attributes of both, no place
        QVERIFY(m->table().features.at(0).shape.isEmpty());
        QVERIFY(!m->issue(QStringLiteral("geometry.missing")).code.isEmpty());
        m->write(QStringLiteral("t.shp"), "not a shapefile");
        m->read(m_reader, m->path(QStringLiteral("t.shp")));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("shapefile.unreadable")});
        QVERIFY(m->sink().tables.empty());

        make("UTF-8", QStringLiteral("good.shp"));
        m->write(QStringLiteral("t.shp"), "");
        m->read(m_reader, m->folder());
        QCOMPARE(m->table().features.size(), std::size_t(2));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("shapefile.unreadable")});
    }
    void cutTable()
    {
        make("UTF-8");
        const QByteArray table = bytes(QStringLiteral("t.dbf"));
        m->write(QStringLiteral("t.dbf"), table.left(table.size() - 40));
        m->read(m_reader, m->path(QStringLiteral("t.shp")));
        QCOMPARE(m->table().text(0, QStringLiteral("名称")), QStringLiteral("能登表示"));
        QCOMPARE(m->table().features.size(), std::size_t(2));
        QVERIFY(!m->table().features.at(1).shape.isEmpty());
        QCOMPARE(m->codes(), QStringList{QStringLiteral("shapefile.cut-dbf")});
        QCOMPARE(bytes(QStringLiteral("t.dbf")).size(), table.size() - 40); // the user's file stays as it was
    }
    void realBreachOfTheShira()
    {
        MACHI_NEEDS_REAL_DATA();
        m->read(m_reader, machi::testing::realDataFolder() + QStringLiteral("/flood/kumamoto_BP001"));
        QCOMPARE(m->codes(), QStringList());
        const auto &table = m->table();
        QCOMPARE(table.dataset.kind, QStringLiteral("flood"));
        QCOMPARE(table.dataset.title, QStringLiteral("BP001"));
        QCOMPARE(table.dataset.crs.epsg(), 4612);
        QCOMPARE(table.features.size(), std::size_t(1791 + 2262));
        QCOMPARE(table.value(0, QStringLiteral("浸水深")), Value(0.398));
        QCOMPARE(table.value(0, QStringLiteral("浸水深ﾗﾝｸ")), Value(std::int64_t(1)));
        QCOMPARE(table.value(0, QStringLiteral("MESH")), Value(std::int64_t(4830748032220)));
    }
    void realArchives()
    {
        MACHI_NEEDS_REAL_DATA();
        m->read(m_reader, machi::testing::realDataFolder() +
                              QStringLiteral("/barrierfree/walk_space_network_hiroshima.zip"));
        QCOMPARE(m->sink().tables.size(), std::size_t(2));
        QCOMPARE(m->sink().tables.at(0)->features.size() + m->sink().tables.at(1)->features.size(),
                 std::size_t(3995 + 3556));
        for (const auto &table : m->sink().tables)
            QCOMPARE(table->dataset.kind, QStringLiteral("walknetwork"));

        m->read(m_reader, machi::testing::realDataFolder() + QStringLiteral("/flood/yaizu_flood.zip"));
        std::size_t rows = 0;
        for (const auto &table : m->sink().tables) {
            QCOMPARE(table->dataset.kind, QStringLiteral("hazard"));
            rows += table->features.size();
        }
        QCOMPARE(rows, std::size_t(1275));
    }
    void numberedFilesAreATimeSeries()
    {
        LayerRecipe recipe;
        recipe.type = wkbPolygon;
        recipe.fields = {"浸水深:real"};
        recipe.options = {"ENCODING=CP932"};
        for (const char *name : {"BP001_00110m", "BP001_00010m", "BP002_00010m"}) {
            recipe.name = name;
            recipe.rows = {{"POLYGON ((139.3 36.1,139.4 36.1,139.4 36.2,139.3 36.1))", {"0.7"}}};
            makeVectorFile("ESRI Shapefile", m->path(QStringLiteral("%1.shp").arg(QLatin1String(name))),
                           {recipe});
            QFile::remove(m->path(QStringLiteral("%1.cpg").arg(QLatin1String(name))));
        }
        // Capital endings, and one step that is no Shapefile at all.
        for (const char *ending : {"shp", "shx", "dbf", "prj"})
            QVERIFY(QFile::rename(
                m->path(QStringLiteral("BP001_00110m.%1").arg(QLatin1String(ending))),
                m->path(QStringLiteral("BP001_00110m.%1").arg(QString::fromLatin1(ending).toUpper()))));
        m->write(QStringLiteral("BP001_00020m.shp"), "broken");
        m->read(m_reader, m->folder());
        QCOMPARE(m->issue(QStringLiteral("shapefile.unreadable")).file,
                 m->path(QStringLiteral("BP001_00020m.shp")));
        QCOMPARE(m->sink().tables.size(), std::size_t(2));
        const auto &table = *m->sink().tables.front();
        const TimeAxis &axis = table.dataset.timeAxis;
        QCOMPARE(table.dataset.kind, QStringLiteral("flood"));
        QCOMPARE(table.dataset.title, QStringLiteral("BP001"));
        QCOMPARE(axis.column, QStringLiteral("minutes"));
        QCOMPARE(axis.steps.size(), 2);
        QCOMPARE(axis.label(1), QStringLiteral("1 h 50 min after the breach"));
        QCOMPARE(table.features.size(), std::size_t(2));
        QStringList minutes = {table.text(0, QStringLiteral("minutes")),
                               table.text(1, QStringLiteral("minutes"))};
        minutes.sort();
        QCOMPARE(minutes, (QStringList{QStringLiteral("10"), QStringLiteral("110")}));
        QCOMPARE(table.text(0, QStringLiteral("rank")), QStringLiteral("2"));
        // Another breach is another scenario; of one step only, it has no axis.
        QVERIFY(m->sink().tables.back()->dataset.timeAxis.isEmpty());
        QCOMPARE(m->sink().tables.back()->indexOf(QStringLiteral("minutes")), -1);
    }
    void realFloodSeries()
    {
        MACHI_NEEDS_REAL_DATA();
        m->read(m_reader, machi::testing::realDataFolder() + QStringLiteral("/flood/kumamoto_BP001"));
        QCOMPARE(m->codes(), QStringList());
        const auto &table = m->table();
        QCOMPARE(table.features.size(), std::size_t(4053));
        QCOMPARE(table.dataset.timeAxis.steps.size(), 2);
        QCOMPARE(table.dataset.timeAxis.steps.at(1).minutes, 10.0);
        QVERIFY(table.indexOf(QStringLiteral("浸水深ﾗﾝｸ")) >= 0);
        const int depth = table.indexOf(QStringLiteral("浸水深"));
        QVERIFY(depth >= 0);
        QCOMPARE(table.columns.at(depth).unit, QStringLiteral("m"));
    }
};

MACHI_TEST(TestShapefileReader)
#include "testshapefilereader.moc"
