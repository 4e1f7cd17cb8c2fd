#include "core/io/tabular/csvreader.h"
#include "iofixture.h"
#include "support/rawzip.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QStringEncoder>

using namespace machi::core;

class TestCsvReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;
    CsvReader m_reader;

    void read(const QByteArray &bytes, const ReadOptions &options = {},
              const QString &name = QStringLiteral("t.csv"))
    {
        m->read(m_reader, m->write(name, bytes), options);
    }

private Q_SLOTS:
    void init() { m = std::make_unique<IoFixture>(); }

    void headers_data()
    {
        QTest::addColumn<QString>("header");
        for (const char *header :
             {"緯度,経度", "北緯,東経", "lat,lng", "lat,lon", "Latitude,Longitude", "LAT,LONG",
              "緯度（10進）,経度（10進）", "緯度(世界測地系),経度(世界測地系)", "所在地_緯度,所在地_経度",
              "ＬＡＴ,ＬＯＮ", "y,x", "Y座標,X座標", "\"緯度\",\"経度\""})
            QTest::newRow(header) << QString::fromUtf8(header);
    }
    void headers()
    {
        QFETCH(QString, header);
        read(header.toUtf8() + ",名称\n36.1264,139.3514,あ\n");
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(describe(m->table().features.at(0).shape), QStringLiteral("POINT 139.351400 36.126400"));
        QCOMPARE(m->table().features.at(0).line, 2);
        QCOMPARE(m->table().dataset.kind, QStringLiteral("facility"));
        QCOMPARE(m->table().dataset.crs.epsg(), 4326);
        QCOMPARE(m->table().dataset.height, HeightDatum::None);
        QCOMPARE(m->table().text(0, QStringLiteral("名称")), QStringLiteral("あ"));
    }
    void encodings_data()
    {
        const QString text = QStringLiteral("名称,緯度,経度\n能生表示,36.1,139.3\n");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("BOM") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("CP932") << QByteArray::fromHex("96bc8fcc") + "," + QByteArray::fromHex("88dc9378") +
                                      "," + QByteArray::fromHex("8c6f9378") + "\r\n" +
                                      QByteArray::fromHex("945c90b6955c8ea6") + ",36.1,139.3\r\n";
        QByteArray wide("\xFF\xFE");
        for (const QChar c : text)
            wide += QByteArray(1, static_cast<char>(c.cell())) + QByteArray(1, static_cast<char>(c.row()));
        QTest::newRow("UTF-16") << wide;
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        read(bytes);
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->table().text(0, QStringLiteral("名称")), QStringLiteral("能生表示"));
        QCOMPARE(describe(m->table().features.at(0).shape), QStringLiteral("POINT 139.300000 36.100000"));
    }
    void namedEncoding()
    {
        ReadOptions options;
        options.encoding = QStringLiteral("Shift_JIS");
        read(QByteArray::fromHex("96bc8fcc") + ",lat,lon\n" + QByteArray::fromHex("955c") + ",36,139\n",
             options);
        QCOMPARE(m->table().text(0, QStringLiteral("名称")), QStringLiteral("表"));
        options.encoding = QStringLiteral("klingon");
        read("a,lat,lon\n1,36,139\n", options);
        QCOMPARE(m->codes(), QStringList{QStringLiteral("encoding.unknown")});
    }
    void neitherEncoding()
    {
        read("name,lat,lon\n\xE7\x86\x8A\xFF\xFF\x81,36,139\n");
        QCOMPARE(m->codes(), QStringList{QStringLiteral("text.undecodable")});
        QCOMPARE(m->table().features.size(), std::size_t(1));
    }
    void oneRowOfAnotherEncoding()
    {
        QByteArray text("名称,緯度,経度\n市役所,36.14,139.39\n");
        text += QByteArray::fromHex("955c") + ",36.15,139.38\n籠原小,36.16,139.37\n";
        read(text);
        QCOMPARE(m->codes(), QStringList{QStringLiteral("text.undecodable")});
        QCOMPARE(m->issue(QStringLiteral("text.undecodable")).line, 3);
        QVERIFY(m->issue(QStringLiteral("text.undecodable")).isError());
        QCOMPARE(m->table().features.size(), std::size_t(3));
        QCOMPARE(m->table().text(0, QStringLiteral("名称")), QStringLiteral("市役所"));
        QVERIFY(m->table().text(1, QStringLiteral("名称")).contains(QChar(QChar::ReplacementCharacter)));
        QCOMPARE(m->table().text(2, QStringLiteral("名称")), QStringLiteral("籠原小"));
    }
    void delimiters()
    {
        for (const QByteArray &delimiter : {QByteArray("\t"), QByteArray(";"), QByteArray("|")}) {
            QByteArray text = "name~lat~lon\n\"a, b; c\"~36~139\n";
            read(text.replace("~", delimiter));
            QCOMPARE(m->table().columns.size(), 3);
            QCOMPARE(m->table().text(0, QStringLiteral("name")), QStringLiteral("a, b; c"));
        }
        ReadOptions options;
        options.settings.insert(QStringLiteral("delimiter"), QStringLiteral("tab"));
        read("lat\tlon\ta,b,c,d\n36\t139\t1\n", options);
        QCOMPARE(m->table().columns.size(), 3);
    }
    void degreesMinutesSeconds()
    {
        read("橋梁名,橋長,緯度,経度\n宮裏1号橋,5.6,\"36° 07' 35.12\"\"\",\"139° 21' 04.96\"\"\"\n"
             "四度梅原2号橋,5.6,36度07分47.74秒,139度21分04.96秒\n");
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->table().dataset.kind, QStringLiteral("bridgelist"));
        QCOMPARE(describe(m->table().features.at(0).shape), QStringLiteral("POINT 139.351378 36.126422"));
        QCOMPARE(describe(m->table().features.at(1).shape), QStringLiteral("POINT 139.351378 36.129928"));
    }
    void wrongAndMissingPositions()
    {
        read("名称,緯度,経度\na,36.1,139.3\nb,,\nc,不明,139.3\nd,36.1,\ne,0,0\nf,36.1,139.4\n");
        const auto &table = m->table();
        QCOMPARE(table.features.size(), std::size_t(6));
        QVERIFY(table.features.at(1).shape.isEmpty());
        QVERIFY(table.features.at(2).shape.isEmpty());
        QVERIFY(table.features.at(3).shape.isEmpty());
        QVERIFY(table.features.at(4).shape.isEmpty());
        QCOMPARE(table.text(4, QStringLiteral("名称")), QStringLiteral("e"));
        QVERIFY(!table.features.at(5).shape.isEmpty());
        QCOMPARE(m->issue(QStringLiteral("csv.coordinates-missing")).line, 3);
        const Issue wrong = m->issue(QStringLiteral("csv.coordinates-wrong"));
        QCOMPARE(wrong.line, 4);
        QVERIFY(wrong.message.contains(QStringLiteral("不明")));
        QCOMPARE(wrong.object, QStringLiteral("緯度"));
        QCOMPARE(m->issues().size(), 4);
    }
    void shiftedPositions()
    {
        read("番号,所在地,緯度,経度,橋長,橋番号\n1,上根,36° 12' 20.57\",139° 22' 58.91\",52.6,x\n"
             "2,川原,明戸,36° 09' 31.82\",139° 19' 09.97\",5.7\n3,36° 09' 31.82\",139° 19' 09.97\",36° 09' "
             "31.82\",139° 19' "
             "09.97\",1\n");
        QCOMPARE(describe(m->table().features.at(0).shape), QStringLiteral("POINT 139.383031 36.205714"));
        QCOMPARE(describe(m->table().features.at(1).shape), QStringLiteral("POINT 139.319436 36.158839"));
        QCOMPARE(m->issue(QStringLiteral("csv.coordinates-shifted")).line, 3);
        QCOMPARE(m->issue(QStringLiteral("csv.coordinates-shifted")).severity, Severity::Repaired);
    }
    void swappedPositions()
    {
        read("lat,lon\n139.3,36.1\n36.2,139.2\n東経139度,北緯36度\n");
        QCOMPARE(describe(m->table().features.at(0).shape), QStringLiteral("POINT 139.300000 36.100000"));
        QCOMPARE(describe(m->table().features.at(1).shape), QStringLiteral("POINT 139.200000 36.200000"));
        QCOMPARE(describe(m->table().features.at(2).shape), QStringLiteral("POINT 139.000000 36.000000"));
        const Issue issue = m->issue(QStringLiteral("coordinates.swapped"));
        QCOMPARE(issue.severity, Severity::Repaired);
        QCOMPARE(issue.count, 2);
        QCOMPARE(issue.line, 2);
    }
    void outsideJapan()
    {
        read("lat,lon\n51.5,-0.12\n");
        QCOMPARE(m->issue(QStringLiteral("coordinates.outside-japan")).severity, Severity::Warning);
        QCOMPARE(describe(m->table().features.at(0).shape), QStringLiteral("POINT -0.120000 51.500000"));
    }
    void packedPositions()
    {
        read("緯度,経度\n360735.12,1392104.96\n");
        QCOMPARE(m->codes(), QStringList{QStringLiteral("csv.coordinates-packed")});
        QCOMPARE(describe(m->table().features.at(0).shape), QStringLiteral("POINT 139.351378 36.126422"));
    }
    void severalPositionsNeedAnOption()
    {
        const QByteArray text = "始点緯度,始点経度,終点緯度,終点経度\n36.1,139.3,36.2,139.4\n";
        read(text);
        QCOMPARE(m->codes(), QStringList{QStringLiteral("needs-option")});
        QVERIFY(m->issues().first().message.contains(QStringLiteral("--set lat=")));
        const IssueOption *latitude = m->issues().first().option(QStringLiteral("lat"));
        QVERIFY(latitude && latitude->choices.contains(QStringLiteral("終点緯度")));
        QVERIFY(!m->issues().first().option(QStringLiteral("crs")));
        QVERIFY(m->sink().tables.empty());
        ReadOptions options;
        options.settings = {{QStringLiteral("lat"), QStringLiteral("終点緯度")},
                            {QStringLiteral("lon"), QStringLiteral("終点経度")}};
        read(text, options);
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(describe(m->table().features.at(0).shape), QStringLiteral("POINT 139.400000 36.200000"));
        options.settings.insert(QStringLiteral("lon"), QStringLiteral("どこにもない"));
        read(text, options);
        QCOMPARE(m->codes(), QStringList{QStringLiteral("needs-option")});
    }
    void oldDatumIsNotTakenForTheNew()
    {
        read("緯度（日本測地系）,経度（日本測地系）,緯度（世界測地系）,経度（世界測地系）\n36.1,139.3,36.2,"
             "139.4\n");
        QCOMPARE(describe(m->table().features.at(0).shape), QStringLiteral("POINT 139.400000 36.200000"));
        read("緯度（日本測地系）,経度（日本測地系）\n36.1,139.3\n");
        QCOMPARE(m->table().dataset.crs.epsg(), 4301);
    }
    void metresNeedTheirSystem()
    {
        const QByteArray text = "name,x,y\na,15000.5,-43000.25\n";
        read(text);
        QCOMPARE(m->codes(), QStringList{QStringLiteral("needs-option")});
        ReadOptions options;
        options.crs = Crs::fromEpsg(6677);
        read(text, options);
        QCOMPARE(m->codes(), QStringList{QStringLiteral("needs-option")}); // X may point north
        QVERIFY(m->issues().first().option(QStringLiteral("crs")));
        options.settings = {{QStringLiteral("lat"), QStringLiteral("x")},
                            {QStringLiteral("lon"), QStringLiteral("y")}};
        read(text, options);
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->table().dataset.crs.epsg(), 6677);
        QCOMPARE(describe(m->table().features.at(0).shape),
                 QStringLiteral("POINT -43000.250000 15000.500000"));
    }
    void tableWithoutPlace()
    {
        read("浸水深,f_min,f_max\n0.5,0.1,0.2\n");
        QCOMPARE(m->codes(), QStringList{QStringLiteral("csv.no-coordinates")});
        QCOMPARE(m->table().dataset.kind, QStringLiteral("table"));
        QVERIFY(m->table().features.at(0).shape.isEmpty());
        ReadOptions options;
        options.settings.insert(QStringLiteral("geometry"), QStringLiteral("none"));
        read("lat,lon\n36,139\n", options);
        QVERIFY(m->table().features.at(0).shape.isEmpty());
    }
    void types()
    {
        read("整数,実数,コード,日付,混在,空,lat,lon\n1,1.5,01202,2024/1/"
             "5,5,,36,139\n-20,2e3,11202,2023-12-31,x,,36,139\n"
             ",,,,,,36,139\n");
        const auto &table = m->table();
        const auto type = [&](const QString &id) { return table.columns.at(table.indexOf(id)).type; };
        QCOMPARE(type(QStringLiteral("整数")), ColumnType::Integer);
        QCOMPARE(type(QStringLiteral("実数")), ColumnType::Real);
        QCOMPARE(type(QStringLiteral("コード")), ColumnType::Text);
        QCOMPARE(type(QStringLiteral("日付")), ColumnType::Date);
        QCOMPARE(type(QStringLiteral("混在")), ColumnType::Text);
        QCOMPARE(type(QStringLiteral("空")), ColumnType::Text);
        QCOMPARE(table.value(1, QStringLiteral("整数")), Value(std::int64_t(-20)));
        QCOMPARE(table.value(1, QStringLiteral("実数")), Value(2000.0));
        QCOMPARE(table.text(0, QStringLiteral("日付")), QStringLiteral("2024-01-05"));
        QCOMPARE(table.value(2, QStringLiteral("整数")), Value());
    }
    void titleLinesBlankLinesAndRaggedRows()
    {
        read("令和5年度 避難所一覧\n\n名称,緯度,経度,備考,備考\nA,36.1,139.3\nB,36.1,139.3,x,y,z\n\n");
        const auto &table = m->table();
        QCOMPARE(table.features.size(), std::size_t(2));
        QCOMPARE(table.columns.at(4).id, QStringLiteral("備考_2"));
        QCOMPARE(table.features.at(0).line, 4);
        QCOMPARE(m->codes(), QStringList{QStringLiteral("csv.columns")});
        QCOMPARE(m->issues().size(), 2);
        QVERIFY(m->issues().last().message.contains(QLatin1Char('z')));
        QCOMPARE(table.text(1, QStringLiteral("column_6")), QStringLiteral("z"));
    }
    void flowGrid()
    {
        read("mesh1kmid,prefcode,citycode,year,month,dayflag,timezone,population\n"
             "54391361,11,11202,2021,01,0,0,7154\n54391362,11,11202,2021,01,0,0,\n99999999,11,11202,2021,01,"
             "0,0,5\n");
        const auto &table = m->table();
        QCOMPARE(table.dataset.kind, QStringLiteral("flowgrid"));
        QCOMPARE(table.dataset.crs.epsg(), 6668);
        QCOMPARE(table.features.size(), std::size_t(2));
        // Kumagaya station's square: 36°8'00"-36°8'30" north, 139°22'30"-139°23'15" east.
        QCOMPARE(describe(table.features.at(0).shape),
                 QStringLiteral(
                     "POLYGON 139.387500 36.133333 139.400000 36.133333 139.400000 36.141667 139.387500 "
                     "36.141667 139.387500 36.133333"));
        QCOMPARE(table.value(1, QStringLiteral("population")), Value()); // missing is not 0
        QCOMPARE(m->issue(QStringLiteral("csv.grid-wrong")).line, 4);
        QCOMPARE(table.text(0, QStringLiteral("code")), QStringLiteral("54391361"));
    }
    void tenthSquaresAreTold()
    {
        read("meshcode,value\n5439136171,5\n5439136172,6\n");
        QCOMPARE(describe(m->table().features.at(0).shape).left(8), QStringLiteral("POLYGON "));
        const Extent box = m->table().features.at(0).shape.extent();
        QVERIFY(std::abs((box.east - box.west) - 1.0 / 800) < 1e-9);
    }
    void squaresOfTenDigits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("width"); ///< degrees of longitude; 0 = somebody is asked
        const double quarter = 1.0 / 320, tenth = 1.0 / 800;
        const auto row = [](const char *name, const char *text, const char *file, double width) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(file) << width;
        };
        row("both fit", "meshcode,value\n5439136131,5\n5439136132,6\n5439136133,7\n", "a.csv", 0);
        row("only tenths fit", "meshcode,value\n5439136131,5\n5439136190,6\n", "a.csv", tenth);
        row("only tenths fit, first", "meshcode,value\n5439136190,6\n5439136131,5\n", "a.csv", tenth);
        row("halves beside", "meshcode,value\n5439136131,5\n543913613,6\n", "a.csv", quarter);
        row("column says quarter", "mesh250mid,value\n5439136131,5\n", "a.csv", quarter);
        row("column says tenth", "100mメッシュコード,value\n5439136131,5\n", "a.csv", tenth);
        row("column says tenth behind", "メッシュコード（１００ｍ）,value\n5439136131,5\n", "a.csv", tenth);
        row("fifth division", "5次メッシュコード,value\n5439136131,5\n", "a.csv", quarter);
        row("title says tenth", "滞在人口（100mメッシュ）,\nmeshcode,value\n5439136131,5\n", "a.csv", tenth);
        row("file says quarter", "meshcode,value\n5439136131,5\n", "人流_250mメッシュ.csv", quarter);
        row("file says both", "meshcode,value\n5439136131,5\n", "250m_100m.csv", 0);
        row("a slip among quarters", "mesh250mid,value\n5439136131,5\n5439136190,6\n", "a.csv", quarter);
    }
    void squaresOfTenDigits()
    {
        QFETCH(QString, text);
        QFETCH(QString, file);
        QFETCH(double, width);
        read(text.toUtf8(), {}, file);
        if (width > 0) {
            QVERIFY(!m->codes().contains(QStringLiteral("needs-option")));
            const Extent box = m->table().features.at(0).shape.extent();
            QVERIFY(std::abs((box.east - box.west) - width) < 1e-9);
            return;
        }
        QCOMPARE(m->codes(), QStringList{QStringLiteral("needs-option")});
        const Issue question = m->issue(QStringLiteral("needs-option"));
        QVERIFY(question.option(QStringLiteral("grid")));
        for (const QString &choice : question.option(QStringLiteral("grid"))->choices) {
            ReadOptions options;
            options.settings.insert(QStringLiteral("grid"), choice);
            read(text.toUtf8(), options, file);
            const Extent box = m->table().features.at(0).shape.extent();
            const double wanted = choice == QLatin1String("tenth") ? 1.0 / 800 : 1.0 / 320;
            QVERIFY(std::abs((box.east - box.west) - wanted) < 1e-9);
        }
    }
    void anUnclearTableAmongOthersStaysATable()
    {
        machi::testing::RawZip zip;
        zip.add("a.csv", "meshcode,value\n5439136131,5\n").add("b.csv", "名称,緯度,経度\n駅,36.1,139.3\n");
        read(zip.bytes(), {}, QStringLiteral("t.zip"));
        const Issue issue = m->issue(QStringLiteral("csv.position-unclear"));
        QVERIFY(issue.message.contains(QStringLiteral("--set grid=")));
        QVERIFY(!m->codes().contains(QStringLiteral("needs-option")));
    }
    void kinds()
    {
        read("スポット識別子,スポット名,緯度,経度,カテゴリ\ntoilet_2,駅,36.1,139.3,toilet\n");
        QCOMPARE(m->table().dataset.kind, QStringLiteral("survey"));
        read("NO,名称,緯度,経度\n1,学校,36.1,139.3\n", {}, QStringLiteral("指定緊急避難場所一覧.csv"));
        QCOMPARE(m->table().dataset.kind, QStringLiteral("shelter"));
        ReadOptions options;
        options.kind = QStringLiteral("coolspot");
        read("NO,名称,緯度,経度\n1,学校,36.1,139.3\n", options, QStringLiteral("指定緊急避難場所一覧.csv"));
        QCOMPARE(m->table().dataset.kind, QStringLiteral("coolspot"));
    }
    void answersAreTrueOrFalse()
    {
        read("name,lat,lon,段差,勾配,設備\na,36,139,○,有,△\nb,36,139,×,無,○\nc,36,139,,なし,\n");
        const auto &table = m->table();
        QCOMPARE(table.text(0, QStringLiteral("段差")), QStringLiteral("1"));
        QCOMPARE(table.text(1, QStringLiteral("段差")), QStringLiteral("0"));
        QCOMPARE(table.value(2, QStringLiteral("段差")), Value());
        QCOMPARE(table.text(2, QStringLiteral("勾配")), QStringLiteral("0"));
        QVERIFY(table.columns.at(table.indexOf(QStringLiteral("勾配"))).type == ColumnType::Boolean);
        QCOMPARE(table.text(0, QStringLiteral("設備")), QStringLiteral("△"));
    }
    void measurementsHaveMoments()
    {
        read(
            "地点名,緯度,経度,日時,気温,WBGT\n1号,36.1,139.3,2026-08-01T14:00:00+09:00,38.1,31.2\n"
            "1号,36.1,139.3,2026-08-01T13:00:00+09:00,37,\n2号,36.1,139.3,2026-08-01T13:00:00+09:00,37,30\n");
        const auto &table = m->table();
        QCOMPARE(table.dataset.kind, QStringLiteral("sensor"));
        const TimeAxis &axis = table.dataset.timeAxis;
        QCOMPARE(axis.column, QStringLiteral("日時"));
        QCOMPARE(axis.steps.size(), 2);
        QCOMPARE(axis.label(0), QStringLiteral("2026-08-01 13:00"));
        QCOMPARE(table.text(1, QStringLiteral("日時")), axis.steps.at(0).key);
        QCOMPARE(table.columns.at(table.indexOf(QStringLiteral("気温"))).unit, QStringLiteral("°C"));
        read("地点名,緯度,経度,日時,気温\na,36.1,139.3,朝,38.1\nb,36.1,139.3,昼,37\n");
        QVERIFY(m->table().dataset.timeAxis.isEmpty());
    }
    void bbox()
    {
        ReadOptions options;
        options.bbox = Extent{139.2, 36.0, 139.4, 36.2};
        read("n,lat,lon\n1,36.1,139.3\n2,36.1,139.5\n3,,\n", options);
        QCOMPARE(m->table().features.size(), std::size_t(1));
        options.bbox.reset();
        options.gridCodes = {QStringLiteral("543913")};
        read("n,lat,lon\n1,36.14,139.39\n2,35.1,139.5\n", options);
        QCOMPARE(m->table().features.size(), std::size_t(1));
    }
    void severalTablesOfAnArchive()
    {
        machi::testing::RawZip zip;
        zip.add("a/list_2019.csv", "名称,lat,lon\nx,36,139\n")
            .add("b/list_2020.csv", "名称,lat,lon\ny,36,139\n")
            .add("c/unclear.csv", "起点緯度,起点経度,終点緯度,終点経度\n36,139,36,139\n")
            .add("a/attributes.csv", "original_name,display_name,label_flag\nlat,緯度,\n");
        m->read(m_reader, m->write(QStringLiteral("t.zip"), zip.bytes()));
        QCOMPARE(m->sink().tables.size(), std::size_t(2));
        const auto &list = *m->sink().tables.at(0);
        QCOMPARE(list.dataset.title, QStringLiteral("list"));
        QCOMPARE(list.features.size(), std::size_t(2));
        QCOMPARE(list.features.at(1).source, 1);
        QCOMPARE(list.sources.size(), 2);
        QVERIFY(list.sources.at(1).path.endsWith(QStringLiteral("/t.zip/b/list_2020.csv")));
        QCOMPARE(list.columns.at(1).titleJa, QStringLiteral("緯度"));
        QCOMPARE(m->codes(),
                 (QStringList{QStringLiteral("csv.no-coordinates"), QStringLiteral("csv.position-unclear")}));
    }
    void badFiles()
    {
        read("\n\n \n");
        QCOMPARE(m->codes(), QStringList{QStringLiteral("csv.empty")});
        read(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("csv.not-text")});
        read("名称,緯度,経度\nA,36.1,139.3\nB,36.1,\"139");
        QCOMPARE(m->table().features.size(), std::size_t(2));
        QCOMPARE(m->codes(),
                 (QStringList{QStringLiteral("csv.coordinates-wrong"), QStringLiteral("csv.quote-open")}));
        read("lat,lon\nNaN,139\ninf,139\n36.1,139\n36.1,139\n");
        QVERIFY(m->table().features.at(0).shape.isEmpty());
        QCOMPARE(m->issue(QStringLiteral("csv.coordinates-wrong")).line, 2);
        QCOMPARE(m->probe(m_reader, m->write(QStringLiteral("a.pdf"), "%PDF")), Recognition::No);
        QCOMPARE(m->probe(m_reader, m->write(QStringLiteral("a.txt"), "a\tb")), Recognition::Maybe);
    }
    void cancelAndFullDisk()
    {
        const QString path =
            m->write(QStringLiteral("t.csv"), "lat,lon\n" + QByteArray("36,139\n").repeated(10000));
        const auto source = Source::open(path);
        machi::testing::MemorySink sink;
        Feedback feedback;
        feedback.cancel();
        m_reader.read(**source, {}, sink, feedback);
        QVERIFY(sink.tables.empty());
        Feedback other;
        sink.fail();
        m_reader.read(**source, {}, sink, other);
        QVERIFY(sink.tables.empty());
    }
    void realFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("places");
        QTest::newRow("Tokyo toilets") << "barrierfree/tokyo_barrier_free_toilets.csv"
                                       << "survey" << 8320 << 8320;
        QTest::newRow("people flow") << "peopleflow/mlit_1km_kanagawa.zip"
                                     << "flowgrid" << 2143 << 2143;
        QTest::newRow("damage rates") << "flood/浸水損傷率_建物.csv"
                                      << "table" << 5 << 0;
    }
    void realFiles()
    {
        MACHI_NEEDS_REAL_DATA();
        QFETCH(QString, file);
        m->read(m_reader, machi::testing::realDataFolder() + QLatin1Char('/') + file);
        QTEST(m->table().dataset.kind, "kind");
        const auto &features = m->table().features;
        QTEST(static_cast<int>(features.size()), "rows");
        QTEST(
            static_cast<int>(std::count_if(features.begin(), features.end(),
                                           [](const Feature &feature) { return !feature.shape.isEmpty(); })),
            "places");
    }
};

MACHI_TEST(TestCsvReader)
#include "testcsvreader.moc"
