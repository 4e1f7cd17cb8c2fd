#include "core/io/tabular/csvreader.h"
#include "core/io/tabular/gridcolumns.h"
#include "iofixture.h"
#include "support/rawzip.h"
#include "support/realdata.h"
#include "support/testregistry.h"

using namespace machi::core;

/// Tables of grid squares that change with time: one row a square, a column a step.
class TestGridTable : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;
    CsvReader m_reader;

    void read(const QByteArray &text) { m->read(m_reader, m->write(QStringLiteral("flow.csv"), text)); }

private Q_SLOTS:
    void init() { m = std::make_unique<IoFixture>(); }

    void aColumnAStep()
    {
        // Not sorted, as files come; 54391362 has no row for the weekday: under ten persons.
        read("mesh1kmid,prefcode,citycode,year,month,dayflag,timezone,population\n"
             "54391362,11,11202,2021,01,2,2,40\n"
             "54391361,11,11202,2021,01,1,0,7154\n"
             "54391361,11,11202,2021,01,2,2,3000\n"
             "54391361,11,11202,2021,02,2,2,3100\n"
             "54391362,11,11202,2021,02,2,2,*\n");
        const auto &table = m->table();
        QCOMPARE(m->codes(), QStringList());
        const TimeAxis &axis = table.dataset.timeAxis;
        QVERIFY(axis.selects == TimeAxis::Selects::Columns);
        QCOMPARE(axis.steps.size(), 3);
        QCOMPARE(axis.label(0), QStringLiteral("2021-1 all days whole day"));
        QCOMPARE(axis.label(1), QStringLiteral("2021-1 weekdays 11:00–14:00"));
        QCOMPARE(axis.label(2), QStringLiteral("2021-2 all days whole day"));
        QCOMPARE(table.features.size(), std::size_t(2));
        QCOMPARE(table.features.at(0).id, std::string("54391361"));
        QCOMPARE(table.text(0, axis.valueColumn(1)), QStringLiteral("7154"));
        QCOMPARE(table.text(0, QStringLiteral("population")), QStringLiteral("3000")); // the step shown first
        QCOMPARE(table.text(0, QStringLiteral("citycode")), QStringLiteral("11202"));
        QCOMPARE(table.value(1, axis.valueColumn(1)), Value()); // held back is not 0
        QCOMPARE(table.text(1, axis.valueColumn(1) + QStringLiteral("_suppressed")), QStringLiteral("1"));
        QCOMPARE(table.text(0, axis.valueColumn(1) + QStringLiteral("_suppressed")), QStringLiteral("0"));
        QCOMPARE(table.text(1, axis.valueColumn(2) + QStringLiteral("_suppressed")), QStringLiteral("1"));
        QCOMPARE(table.indexOf(axis.valueColumn(0) + QStringLiteral("_suppressed")), -1); // none held back
        const Column &column = table.columns.at(table.indexOf(axis.valueColumn(1)));
        QCOMPARE(column.unit, QStringLiteral("person"));
        QCOMPARE(column.titleJa, QStringLiteral("人口 2021-01 平日 11–14時"));
    }
    void japaneseColumnsAndMoments()
    {
        read("メッシュコード（250m）,年,月,平休日,時間帯,滞在人口\n5439136131,2022,8,平日,14時,12\n"
             "5439136131,2022,8,休日,全日,5\n");
        const TimeAxis &axis = m->table().dataset.timeAxis;
        QCOMPARE(axis.steps.size(), 2);
        QCOMPARE(axis.steps.at(0).day, QStringLiteral("weekday"));
        QCOMPARE(axis.steps.at(0).fromHour, 14);
        QCOMPARE(axis.steps.at(1).toHour, 24);
        read("mesh_code,日時,population\n54391361,2022/08/01 13:00,5\n54391361,2022/08/01 09:00,6\n");
        QVERIFY(m->table().dataset.timeAxis.meaning == TimeAxis::Meaning::Instant);
        QCOMPARE(m->table().dataset.timeAxis.label(0), QStringLiteral("2022-08-01 09:00"));
        QCOMPARE(m->table().text(0, QStringLiteral("population")), QStringLiteral("6"));
    }
    void hour24IsTheNextDay()
    {
        read("mesh_code,日時,population\n54391361,2022/08/31 00:00,5\n54391361,2022/08/31 24:00,6\n"
             "54391361,2022/08/31 25:00,7\n54391361,2022/08/31 24:30,8\n54391361,2022/08/31 12:75,9\n");
        const TimeAxis &axis = m->table().dataset.timeAxis;
        QCOMPARE(m->codes(), QStringList{QStringLiteral("csv.time-wrong")});
        QCOMPARE(m->issue(QStringLiteral("csv.time-wrong")).count, 3);
        QCOMPARE(axis.steps.size(), 2);
        QCOMPARE(axis.label(1), QStringLiteral("2022-09-01 00:00"));
        QCOMPARE(m->table().text(0, axis.valueColumn(0)), QStringLiteral("5"));
        QCOMPARE(m->table().text(0, axis.valueColumn(1)), QStringLiteral("6"));
    }
    void labelsOfSeveralFilesGoByName()
    {
        machi::testing::RawZip zip;
        zip.add("flow_a.csv", "meshcode,年,月,市名,備考,人口\n54391361,2021,1,熊谷市,甲,5\n")
            .add("flow_b.csv", "meshcode,年,月,備考,市名,人口\n54391362,2021,1,乙,深谷市,6\n");
        m->read(m_reader, m->write(QStringLiteral("flow.zip"), zip.bytes()));
        const auto &table = m->table();
        QCOMPARE(table.features.size(), std::size_t(2));
        QCOMPARE(table.text(0, QStringLiteral("市名")), QStringLiteral("熊谷市"));
        QCOMPARE(table.text(1, QStringLiteral("市名")), QStringLiteral("深谷市"));
        QCOMPARE(table.text(1, QStringLiteral("備考")), QStringLiteral("乙"));
    }
    void tooManyStepsForTheSuppressed()
    {
        QByteArray text("mesh_code,日時,population\n");
        const QDateTime start(QDate(2022, 1, 1), QTime(0, 0));
        for (int hour = 0; hour < 1000; ++hour)
            text += "54391361," + start.addSecs(hour * 3600LL).toString(Qt::ISODate).toLatin1() +
                    (hour % 2 ? ",5\n" : ",*\n");
        read(text);
        QCOMPARE(m->codes(), QStringList{QStringLiteral("csv.suppressed-left-out")});
        QCOMPARE(m->issue(QStringLiteral("csv.suppressed-left-out")).count, 500);
        QCOMPARE(m->table().dataset.timeAxis.steps.size(), 1000);
    }
    void withoutTimeRowsStay()
    {
        read("meshcode,人口,世帯数\n54391361,100,40\n54391362,*,*\n54391363,,3\n");
        const auto &table = m->table();
        QVERIFY(table.dataset.timeAxis.isEmpty());
        QCOMPARE(table.features.size(), std::size_t(3));
        QCOMPARE(table.text(0, QStringLiteral("人口")), QStringLiteral("100"));
        QCOMPARE(table.value(1, QStringLiteral("人口")), Value());
        QCOMPARE(table.text(1, QStringLiteral("人口_suppressed")), QStringLiteral("1"));
        QCOMPARE(table.text(2, QStringLiteral("人口_suppressed")), QStringLiteral("0")); // only unknown
    }
    void badRows()
    {
        read("mesh1kmid,prefcode,citycode,year,month,dayflag,timezone,population\n"
             "54391361,11,11202,2021,13,1,0,5\n" // no such month
             "99999999,11,11202,2021,1,1,0,5\n"  // no such square
             "54391361,11,11202,2021,1,1,0,many\n"
             "54391361,11,11202,2021,1,1,0,7\n"
             "54391362,11,11202,2021,1,1,0,8\n");
        QCOMPARE(m->codes(),
                 (QStringList{QStringLiteral("csv.grid-twice"), QStringLiteral("csv.grid-wrong"),
                              QStringLiteral("csv.time-wrong"), QStringLiteral("csv.value-wrong")}));
        QCOMPARE(m->issue(QStringLiteral("csv.time-wrong")).line, 2);
        QCOMPARE(m->table().features.size(), std::size_t(2));
    }
    void splitRowsAreNotAdded()
    {
        read("meshcode,year,month,性別,年代,population\n54391361,2021,1,男,20,5\n54391361,2021,1,女,20,6\n"
             "54391361,2021,1,計,計,11\n54391361,2021,2,女,20,*\n");
        const auto &table = m->table();
        QCOMPARE(table.features.size(), std::size_t(1));
        const TimeAxis &axis = table.dataset.timeAxis;
        QCOMPARE(axis.steps.size(), 4);
        QCOMPARE(axis.steps.at(0).text, QStringLiteral("計")); // everybody first, and once
        QCOMPARE(axis.steps.at(1).text, QStringLiteral("女 20"));
        QCOMPARE(axis.steps.at(2).month, 2);
        QCOMPARE(axis.steps.at(3).text, QStringLiteral("男 20"));
        QCOMPARE(table.text(0, axis.valueColumn(0)), QStringLiteral("11"));
        QCOMPARE(table.text(0, axis.valueColumn(1)), QStringLiteral("6"));
        QCOMPARE(table.text(0, axis.valueColumn(2) + QStringLiteral("_suppressed")), QStringLiteral("1"));
    }
    void suppressedIsNotUnknown()
    {
        QVERIFY(isSuppressed(QStringLiteral("***")));
        QVERIFY(isSuppressed(QStringLiteral(" 秘匿 ")));
        QVERIFY(isSuppressed(QStringLiteral("10人未満")));
        QVERIFY(!isSuppressed(QString()));
        QVERIFY(!isSuppressed(QStringLiteral("-")));
        QVERIFY(!isSuppressed(QStringLiteral("0")));
    }
    void realFlow()
    {
        MACHI_NEEDS_REAL_DATA();
        m->read(m_reader,
                machi::testing::realDataFolder() + QStringLiteral("/peopleflow/mlit_1km_kanagawa.zip"));
        const auto &table = m->table();
        QCOMPARE(table.dataset.timeAxis.steps.size(),
                 27); // three Decembers, three kinds of day, three of hour
        // The file's second row: 53391535, December 2019, holidays, 1-4 h: 17 persons.
        const int row = table.rowOf("53391535");
        QVERIFY(row >= 0);
        QCOMPARE(
            table.text(static_cast<std::size_t>(row), QStringLiteral("population_2019_12_holiday_h01_04")),
            QStringLiteral("17"));
        qint64 values = 0;
        for (std::size_t i = 0; i < table.features.size(); ++i)
            for (qsizetype step = 0; step < 27; ++step)
                values += table.value(i, table.dataset.timeAxis.valueColumn(step)) != Value();
        QCOMPARE(values, 51193); // every row of the file has its place
    }
};

MACHI_TEST(TestGridTable)
#include "testgridtable.moc"
