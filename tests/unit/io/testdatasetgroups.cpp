#include "core/io/datasetgroups.h"
#include "iofixture.h"
#include "support/testregistry.h"

using namespace machi::core;

class TestDatasetGroups : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;
    std::unique_ptr<Source> m_source;

    static DatasetGroups::Member member(const QString &name, const QStringList &columns,
                                        ShapeFamily family = ShapeFamily::Points)
    {
        DatasetGroups::Member member;
        member.name = name;
        member.columns = columns;
        member.family = family;
        member.crs = Crs::fromEpsg(4326);
        return member;
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<IoFixture>();
        m_source = Source::open(m->write(QStringLiteral("source.csv"), "x")).take();
    }
    void likeTablesJoin()
    {
        DatasetGroups groups(*m_source, {}, QStringLiteral("X"));
        const QStringList columns{QStringLiteral("a"), QStringLiteral("b")};
        const int first = groups.add(member(QStringLiteral("浸水履歴_平成9年"), columns));
        QCOMPARE(groups.add(member(QStringLiteral("浸水履歴_令和元年"), columns)), first);
        QVERIFY(groups.add(member(QStringLiteral("x"), {QStringLiteral("c")})) != first);
        QVERIFY(groups.add(member(QStringLiteral("x"), columns, ShapeFamily::Lines)) != first);
        auto otherCrs = member(QStringLiteral("x"), columns);
        otherCrs.crs = Crs::fromEpsg(6677);
        QVERIFY(groups.add(otherCrs) != first);
        machi::testing::MemorySink sink;
        QCOMPARE(groups.table(first, sink), groups.table(first, sink));
        QCOMPARE(sink.tables.size(), std::size_t(1));
        QCOMPARE(sink.tables.front()->dataset.title, QStringLiteral("浸水履歴"));
        QCOMPARE(sink.tables.front()->dataset.provenance.format, QStringLiteral("X"));
    }
    void titles_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("title");
        QTest::newRow("one") << QStringList{QStringLiteral("T_2024")} << QStringLiteral("T_2024");
        QTest::newRow("steps") << QStringList{QStringLiteral("BP001_00000m"), QStringLiteral("BP001_00010m")}
                               << QStringLiteral("BP001");
        QTest::newRow("years") << QStringList{QStringLiteral("S1_2019"), QStringLiteral("S1_2020")}
                               << QStringLiteral("S1");
        QTest::newRow("few without a stem") << QStringList{QStringLiteral("小学校"), QStringLiteral("中学校")}
                                            << QStringLiteral("小学校・中学校");
        QTest::newRow("many without a stem")
            << QStringList{QStringLiteral("p"), QStringLiteral("q"), QStringLiteral("r"), QStringLiteral("s")}
            << QStringLiteral("source");
    }
    void titles()
    {
        QFETCH(QStringList, names);
        DatasetGroups groups(*m_source, {}, QString());
        int group = 0;
        for (const QString &name : names)
            group = groups.add(member(name, {QStringLiteral("a")}));
        machi::testing::MemorySink sink;
        groups.table(group, sink);
        QTEST(sink.tables.front()->dataset.title, "title");
        QCOMPARE(sink.tables.front()->dataset.variant, QString());
    }
    void siblingsAreToldApart()
    {
        DatasetGroups groups(*m_source, {}, QString());
        const int points = groups.add(member(QStringLiteral("t"), {QStringLiteral("a")}));
        const int lines = groups.add(member(QStringLiteral("t"), {QStringLiteral("a")}, ShapeFamily::Lines));
        const int areas = groups.add(member(QStringLiteral("t"), {QStringLiteral("a")}, ShapeFamily::Areas));
        machi::testing::MemorySink sink;
        for (const int group : {points, lines, areas})
            groups.table(group, sink);
        QCOMPARE(sink.tables.at(0)->dataset.variant, QString()); // the only facility
        QVERIFY(sink.tables.at(1)->dataset.variant != sink.tables.at(2)->dataset.variant);
    }
    void theUsersKindWins()
    {
        ReadOptions options;
        options.kind = QStringLiteral("pin");
        DatasetGroups groups(*m_source, options, QString());
        const int group = groups.add(member(QStringLiteral("避難所"), {}));
        QCOMPARE(groups.kind(group), QStringLiteral("pin"));
        machi::testing::MemorySink full;
        full.fail();
        QCOMPARE(groups.table(group, full), nullptr);
    }
    void guesses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<int>("family");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *name, const QString &columns, ShapeFamily family, const char *kind) {
            QTest::newRow((QByteArray(kind) + ' ' + name).constData())
                << QString::fromUtf8(name) << columns.split(QLatin1Char(',')) << static_cast<int>(family)
                << QString::fromUtf8(kind);
        };
        row("222127_evacuation_space", QStringLiteral("NO,名称"), ShapeFamily::Points, "shelter");
        row("避難所一覧", QStringLiteral("NO"), ShapeFamily::None, "shelter");
        row("list", QStringLiteral("施設・場所名,洪水,津波,地震"), ShapeFamily::Points, "shelter");
        row("list", QStringLiteral("避難確保計画対象,洪水浸水レベル"), ShapeFamily::Points, "facility");
        row("survey", QStringLiteral("スポット識別子,緯度"), ShapeFamily::Points, "survey");
        row("w", QStringLiteral("Spot ID,Category"), ShapeFamily::Points, "survey");
        row("m", QStringLiteral("mesh1kmid,prefcode,population"), ShapeFamily::Areas, "flowgrid");
        row("m", QStringLiteral("meshcode,option1,value"), ShapeFamily::Areas, "flowgrid");
        row("link", QStringLiteral("link_id,start_id,end_id,width"), ShapeFamily::Lines, "walknetwork");
        row("node", QStringLiteral("node_id,link1_id"), ShapeFamily::Points, "walknetwork");
        row("BP001", QStringLiteral("MESH,浸水深,流速"), ShapeFamily::Areas, "flood");
        row("sim_flood", QStringLiteral("a"), ShapeFamily::Areas, "flood");
        row("浸水損傷率", QStringLiteral("浸水深,f_min"), ShapeFamily::None, "table");
        row("a", QStringLiteral("橋梁番号,橋梁名"), ShapeFamily::Points, "bridgelist");
        row("a", QStringLiteral("x"), ShapeFamily::Points, "facility");
        row("a", QStringLiteral("x"), ShapeFamily::Lines, "vector");
    }
    void guesses()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, columns);
        QFETCH(int, family);
        QTEST(guessKind(name, QString(), columns, static_cast<ShapeFamily>(family)), "kind");
    }
};

MACHI_TEST(TestDatasetGroups)
#include "testdatasetgroups.moc"
