#include "core/io/tabular/spreadsheetreader.h"
#include "gdalfiles.h"
#include "iofixture.h"
#include "support/testregistry.h"

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace machi::core;

class TestSpreadsheetReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;
    SpreadsheetReader m_reader;

private Q_SLOTS:
    void init() { m = std::make_unique<IoFixture>(); }

    void theCitysSurveySheet_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("driver");
        QTest::newRow("Excel") << QStringLiteral("調査.xlsx") << QByteArray("XLSX");
        QTest::newRow("OpenDocument") << QStringLiteral("調査.ods") << QByteArray("ODS");
    }
    void theCitysSurveySheet()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, driver);
        LayerRecipe sheet;
        sheet.name = "調査";
        sheet.type = wkbNone;
        sheet.epsg = 0;
        sheet.fields = {"スポット識別子", "スポット名", "緯度:real",      "経度:real",
                        "カテゴリ",       "電話番号",   "清潔感はある？", "手すりはある？"};
        sheet.rows = {
            {{}, {"toilet_2", "駅\nトイレ", "36.1394", "139.3897", "toilet", "048-000-1", "○", "△"}},
            {{}, {"shop_1", "見本商店", "36.14", "139.39", "shop", {}, {}, "×"}}};
        LayerRecipe empty;
        empty.name = "空";
        empty.type = wkbNone;
        empty.epsg = 0;
        makeVectorFile(driver.constData(), m->path(name), {sheet, empty});
        QCOMPARE(m->probe(m_reader, m->path(name)), Recognition::Yes);
        m->read(m_reader, m->path(name));
        QCOMPARE(m->codes(), QStringList());
        const auto &table = m->table();
        QCOMPARE(table.dataset.kind, QStringLiteral("survey"));
        QCOMPARE(table.features.size(), std::size_t(2));
        QCOMPARE(describe(table.features.at(0).shape), QStringLiteral("POINT 139.389700 36.139400"));
        QCOMPARE(table.text(0, QStringLiteral("スポット名")), QStringLiteral("駅 トイレ"));
        QCOMPARE(table.features.at(1).line, 3); // the sheet's row
        QCOMPARE(table.text(0, QStringLiteral("清潔感はある？")), QStringLiteral("1"));
        QCOMPARE(table.value(1, QStringLiteral("清潔感はある？")), Value()); // not asked is not no
        QCOMPARE(table.text(0, QStringLiteral("手すりはある？")), QStringLiteral("△"));
        QCOMPARE(table.text(1, QStringLiteral("spot_category")), QStringLiteral("shop"));
        QVERIFY(table.sources.first().path.startsWith(m->path(name)));
    }
#ifdef Q_OS_UNIX
    void aSheetThatCannotBeCopiedIsTold()
    {
        LayerRecipe small, large;
        small.type = large.type = wkbNone;
        small.epsg = large.epsg = 0;
        small.fields = large.fields = {"スポット名", "緯度:real", "経度:real"};
        small.name = "小";
        large.name = "大";
        small.rows = {{{}, {"甲", "36.1394", "139.3897"}}};
        large.rows.resize(2000, {{}, {"乙", "36.1394", "139.3897"}});
        const QString path = m->path(QStringLiteral("調査.xlsx"));
        makeVectorFile("XLSX", path, {small, large});
        // As on a full disk: no file may grow beyond 16 kB.
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto old = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit tight{16384, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        m->read(m_reader, path);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, old);
        QCOMPARE(m->codes(), QStringList{QStringLiteral("spreadsheet.write-failed")});
        QCOMPARE(m->issue(QStringLiteral("spreadsheet.write-failed")).object, QStringLiteral("大"));
        QCOMPARE(m->table().features.size(), std::size_t(1));
    }
#endif
    void brokenWorkbooks()
    {
        m->read(m_reader, m->write(QStringLiteral("a.xlsx"), "PK\3\4 nothing"));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("spreadsheet.unreadable")});
        QVERIFY(m->sink().tables.empty());
        LayerRecipe empty;
        empty.type = wkbNone;
        empty.epsg = 0;
        makeVectorFile("XLSX", m->path(QStringLiteral("b.xlsx")), {empty});
        m->read(m_reader, m->path(QStringLiteral("b.xlsx")));
        QVERIFY(m->sink().tables.empty());
        QVERIFY(m->issues().last().isError());
        // Excel's own sign that the book is open.
        QCOMPARE(m->probe(m_reader, m->write(QStringLiteral("~$a.xlsx"), "x")), Recognition::No);
    }
};

MACHI_TEST(TestSpreadsheetReader)
#include "testspreadsheetreader.moc"
