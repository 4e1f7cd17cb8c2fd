#include "core/io/tabular/csvreader.h"
#include "core/io/tabular/wbgtreader.h"
#include "iofixture.h"
#include "support/rawzip.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QFile>

using namespace machi::core;

class TestWbgtReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;
    WbgtReader m_reader;

private Q_SLOTS:
    void init() { m = std::make_unique<IoFixture>(); }

    void hoursBecomeColumns()
    {
        machi::testing::RawZip zip;
        zip.add("202006.csv",
                "\xEF\xBB\xBF\"Date\",\"Time\",\"43056\",\"11001\"\n"
                "\"2020/6/1\",\"14:00\",\"25.3\",\"\"\n\"2020/6/1\",\"24:00\",\"20.1\",\"9.5\"\n"
                "\"2020/6/x\",\"1:00\",\"1\",\"2\"\n\"2020/6/2\",\"1:00\",,\n")
            .add("area.csv", "\"地方\",\"振興局\",\"地点番号\",\"観測所名\",\"所在地\"\n"
                             "\"関東\",\"埼玉\",\"43056\",\"熊谷\",\"熊谷市桜町\"\n");
        const QString path = m->write(QStringLiteral("wbgt.zip"), zip.bytes());
        QCOMPARE(m->probe(m_reader, path), Recognition::Yes);
        QCOMPARE(m->probe(CsvReader(), path), Recognition::No); // not read twice
        m->read(m_reader, path);
        QCOMPARE(m->codes(),
                 (QStringList{QStringLiteral("csv.time-wrong"), QStringLiteral("wbgt.no-position")}));
        const auto &table = m->table();
        const TimeAxis &axis = table.dataset.timeAxis;
        QCOMPARE(table.dataset.kind, QStringLiteral("weather"));
        QCOMPARE(axis.steps.size(), 2); // an hour without any value is still to come
        QCOMPARE(axis.label(1), QStringLiteral("2020-06-02 00:00"));
        const auto row = static_cast<std::size_t>(table.rowOf("43056"));
        QCOMPARE(table.text(row, QStringLiteral("地点名")), QStringLiteral("熊谷"));
        QCOMPARE(table.text(row, axis.valueColumn(1)).left(4), QStringLiteral("20.1"));
        QCOMPARE(describe(table.features.at(row).shape), QStringLiteral("POINT 139.380000 36.150000"));
        const auto other = static_cast<std::size_t>(table.rowOf("11001"));
        QCOMPARE(table.value(other, axis.valueColumn(0)), Value());
        QVERIFY(table.features.at(other).shape.isEmpty());
    }
    void positionsComeFromATable()
    {
        QFile table(QStringLiteral(":/weather/stations.csv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QVERIFY(table.readAll().contains("\n43056,36.15,139.38\n"));
    }
    void emptyAndOtherTables()
    {
        m->read(m_reader, m->write(QStringLiteral("a.csv"), "Date,Time,43056\n2020/6/1,1:00,\n"));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("wbgt.empty")});
        QVERIFY(m->sink().tables.empty());
        QCOMPARE(m->probe(m_reader, m->write(QStringLiteral("b.csv"), "Date,Time,price\n")), Recognition::No);
    }
    void realStations()
    {
        MACHI_NEEDS_REAL_DATA();
        m->read(m_reader, machi::testing::realDataFolder() + QStringLiteral("/heat/wbgt_2020_06_07.zip"));
        const auto &table = m->table();
        const TimeAxis &axis = table.dataset.timeAxis;
        QVERIFY(axis.steps.size() > 1300);
        const auto row = static_cast<std::size_t>(table.rowOf("11001"));
        // The file's third line: 2020/6/1 2:00, first station.
        QCOMPARE(table.text(row, QStringLiteral("WBGT_20200601_0200")), QStringLiteral("10.5"));
        QVERIFY(table.rowOf("43056") >= 0);
    }
};

MACHI_TEST(TestWbgtReader)
#include "testwbgtreader.moc"
