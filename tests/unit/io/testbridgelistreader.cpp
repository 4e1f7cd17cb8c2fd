#include "core/io/tabular/bridgelistreader.h"
#include "iofixture.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QFileInfo>

using namespace machi::core;

class TestBridgeListReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;
    BridgeListReader m_reader;
    static constexpr const char *header =
        "R1\t点検予定\t橋梁番号\t橋梁名\t路線名\t所在地\t緯度\t経度\t形式(台帳)\t形式(現況)"
        "\t径間数\t橋長\t幅員\t橋面積\t架設年次\t経過年次\t河川状況\n";

    void read(const QByteArray &rows, const QByteArray &before = {})
    {
        m->read(m_reader, m->write(QStringLiteral("paper.txt"), before + header + rows + "\nほかの文章\n"));
    }

private Q_SLOTS:
    void init() { m = std::make_unique<IoFixture>(); }

    void cellsThatSlidAreFound()
    {
        // Two cells without a heading before the name; the types have fallen out of the second row.
        read("5\t○\tH30-69\tII\t244\t無名橋225\t市道30195号線\t下川上402\t36° 09' 38.00\"\t139° 20' "
             "54.62\"\tPC橋\tRC橋"
             "\t1\t10.4\t4.5\t46.80\t1986\t33\t河川\n"
             "5\t○\tH30-206\tII\t15\t宮裏1号橋\t市道205号線\t三本\t36° 07' 35.12\"\t139° 21' "
             "04.96\"\t1\t5.6\t4.0\t22.40"
             "\t\t\t河川\t\n",
             "# 資料\n橋梁の一覧\n\n");
        const auto &table = m->table();
        QCOMPARE(table.dataset.kind, QStringLiteral("bridgelist"));
        QCOMPARE(table.features.size(), std::size_t(2));
        QCOMPARE(table.text(0, QStringLiteral("橋梁名")), QStringLiteral("無名橋225"));
        QCOMPARE(table.text(0, QStringLiteral("形式(現況)")), QStringLiteral("RC橋"));
        QCOMPARE(table.text(0, QStringLiteral("架設年次")), QStringLiteral("1986"));
        QCOMPARE(std::get<double>(table.value(1, QStringLiteral("橋長"))), 5.6);
        QCOMPARE(table.value(1, QStringLiteral("形式(台帳)")), Value());
        QCOMPARE(table.text(1, QStringLiteral("見出しのない欄")), QStringLiteral("II 15"));
        // 36°07'35.12" = 36 + 7/60 + 35.12/3600.
        QCOMPARE(describe(table.features.at(1).shape), QStringLiteral("POINT 139.351378 36.126422"));
        QCOMPARE(table.columns.at(table.indexOf(QStringLiteral("橋長"))).unit, QStringLiteral("m"));
        QCOMPARE(m->codes(), (QStringList{QStringLiteral("bridge.cell-missing"),
                                          QStringLiteral("bridge.cells-shifted")}));
        QCOMPARE(m->issue(QStringLiteral("bridge.cell-missing")).object, QStringLiteral("H30-206"));
        QCOMPARE(m->issue(QStringLiteral("bridge.cell-missing")).line, 6);
    }
    void doubtsAreTold()
    {
        read("\t\tA-1\t甲橋\tr\ta\t36° 09' 38.00\"\t139° 20' "
             "54.62\"\tPC橋\tPC橋\t1\t10.0\t4.0\t50.0\t1986\t33\t川\n"
             "\t\tA-2\t乙橋\tr\tb\t36° 10' 38.00\"\t139° 20' "
             "54.62\"\tPC橋\tPC橋\t1\t10.0\t4.0\t40.0\t1986\t30\t川\n"
             "\t\tA-3\t丙橋\tr\tc\t\t\tPC橋\tPC橋\t1\t10.0\t4.0\t40.0\t1975\t44\t川\n");
        qint64 doubts = 0;
        for (const Issue &issue : m->issues())
            doubts += issue.code == QLatin1String("bridge.cell-doubtful") ? issue.count : 0;
        QCOMPARE(doubts, 5); // one area, the same longitude twice, two ages against the one before
        QCOMPARE(m->issue(QStringLiteral("csv.coordinates-wrong")).object, QStringLiteral("A-3"));
        QVERIFY(m->table().features.at(2).shape.isEmpty());
    }
    void otherTextIsNoList()
    {
        QCOMPARE(m->probe(m_reader, m->write(QStringLiteral("a.txt"), "橋梁名と緯度の話\n")),
                 Recognition::No);
        QCOMPARE(m->probe(m_reader, m->write(QStringLiteral("b.csv"), "名称,lat,lon\n橋,36,139\n")),
                 Recognition::No);
        QCOMPARE(m->probe(m_reader, m->write(QStringLiteral("c.txt"), header)), Recognition::No);
    }
    void theSeedsTable()
    {
        MACHI_NEEDS_REAL_DATA();
        const QString seed = QFileInfo(machi::testing::realDataFolder()).path() + QStringLiteral("/seed.txt");
        if (!QFileInfo::exists(seed)) QSKIP("the city's paper is not here");
        QCOMPARE(m->probe(m_reader, seed), Recognition::Yes);
        m->read(m_reader, seed);
        const auto &table = m->table();
        QCOMPARE(table.features.size(), std::size_t(20));
        for (std::size_t i = 0; i < 20; ++i)
            QVERIFY(!table.features.at(i).shape.isEmpty());
        const auto row = static_cast<std::size_t>(table.rowOf("H30-22"));
        QCOMPARE(table.text(row, QStringLiteral("橋梁名")), QStringLiteral("浅間橋"));
        QCOMPARE(table.text(row, QStringLiteral("径間数")), QStringLiteral("3"));
        QCOMPARE(table.text(row, QStringLiteral("架設年次")), QStringLiteral("1975"));
        QCOMPARE(table.text(row, QStringLiteral("経過年次")), QStringLiteral("44"));
    }
};

MACHI_TEST(TestBridgeListReader)
#include "testbridgelistreader.moc"
