#include "core/io/derivedcolumns.h"
#include "support/testregistry.h"

#include <cmath>

using namespace machi::core;

class TestDerivedColumns : public QObject
{
    Q_OBJECT

    static Column column(const char *id, ColumnType type = ColumnType::Text)
    {
        const QString name = QString::fromUtf8(id);
        return {name, type, name, name, {}, {}, {}};
    }

private Q_SLOTS:
    void depthsHaveOfficialRanks()
    {
        // MLIT flood-map manual, 4th edition, figure 7.2-1: a bound belongs to the rank above it.
        QCOMPARE(depthRank(0.01), 1);
        QCOMPARE(depthRank(0.499), 1);
        QCOMPARE(depthRank(0.5), 2);
        QCOMPARE(depthRank(3.0), 3);
        QCOMPARE(depthRank(5.0), 4);
        QCOMPARE(depthRank(10.0), 5);
        QCOMPARE(depthRank(20.0), 6);
        QVERIFY(!depthRank(0.0));
        QVERIFY(!depthRank(std::nan("")));
    }
    void wordsHaveRanks_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("rank");
        QTest::newRow("below") << QStringLiteral("0.3m未満の区域") << 1;
        QTest::newRow("part") << QStringLiteral("0.3m以上0.5m未満の区域") << 1;
        QTest::newRow("range") << QStringLiteral("0.5m～1.0m") << 2;
        QTest::newRow("wide digits") << QStringLiteral("３ｍ以上５ｍ未満") << 3;
        QTest::newRow("centimetres") << QStringLiteral("50cm以上300cm未満") << 2;
        QTest::newRow("top") << QStringLiteral("20m以上") << 6;
        QTest::newRow("two ranks") << QStringLiteral("0.3m以上1m未満") << 0;
        QTest::newRow("open above") << QStringLiteral("5m以上") << 0;
        QTest::newRow("no number") << QStringLiteral("浸水あり") << 0;
    }
    void wordsHaveRanks()
    {
        QFETCH(QString, words);
        QFETCH(int, rank);
        QCOMPARE(depthRank(words).value_or(0), rank);
    }
    void unitsStandInNames()
    {
        Column area = column("面積（㎡）", ColumnType::Real);
        describeColumn(area);
        QCOMPARE(area.unit, QStringLiteral("m2"));
        QCOMPARE(area.titleJa, QStringLiteral("面積"));
        QCOMPARE(area.id, QStringLiteral("面積（㎡）"));
        Column depth = column("浸水深", ColumnType::Real);
        describeColumn(depth);
        QCOMPARE(depth.unit, QStringLiteral("m"));
        QCOMPARE(depth.titleEn, QStringLiteral("Flood depth"));
        Column words = column("最大浸水深");
        describeColumn(words);
        QCOMPARE(words.unit, QString()); // text has none
        Column given = column("temperature", ColumnType::Real);
        given.unit = QStringLiteral("K");
        describeColumn(given);
        QCOMPARE(given.unit, QStringLiteral("K"));
        Column remark = column("区分(市)");
        describeColumn(remark);
        QCOMPARE(remark.titleJa, QStringLiteral("区分(市)"));
    }
    void aRankOfTheFileIsLeftAlone()
    {
        std::vector<Column> own = {column("rank", ColumnType::Integer), column("浸水深", ColumnType::Real)};
        QVERIFY(DerivedColumns(QStringLiteral("flood"), {}, own).columns().empty());
        std::vector<Column> depth = {own.back()};
        QVERIFY(DerivedColumns(QStringLiteral("building"), {}, depth).columns().empty());
        const DerivedColumns derived(QStringLiteral("flood"), {}, depth);
        QCOMPARE(derived.columns().size(), std::size_t(1));
        std::vector<Value> row = {0.62};
        derived.extend(row);
        QCOMPARE(row.size(), std::size_t(2));
        QCOMPARE(std::get<std::int64_t>(row.at(1)), 2);
        std::vector<Value> unknown = {Value()};
        derived.extend(unknown);
        QVERIFY(std::holds_alternative<std::monostate>(unknown.at(1)));
    }
    void designationsAreTrueOrFalse()
    {
        std::vector<Column> own = {column("災害種別_洪水"), column("津波", ColumnType::Integer),
                                   column("備考")};
        const DerivedColumns derived(QStringLiteral("shelter"), {}, own);
        QVERIFY(own.at(0).type == ColumnType::Boolean);
        QVERIFY(own.at(2).type == ColumnType::Text);
        std::vector<Value> row = {std::string("○"), Value(), std::string("○")};
        derived.extend(row);
        QCOMPARE(std::get<std::int64_t>(row.at(0)), 1);
        QCOMPARE(std::get<std::int64_t>(row.at(1)), 0); // blank: not designated
        QCOMPARE(std::get<std::string>(row.at(2)), std::string("○"));
        row = {std::string("1"), std::int64_t(1), Value()};
        derived.extend(row);
        QCOMPARE(std::get<std::int64_t>(row.at(0)), 1);
        QCOMPARE(std::get<std::int64_t>(row.at(1)), 1);
    }
    void unclearDesignationsAreUnknown_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<int>("designated"); // -1: unknown
        const auto row = [](const char *cell, int designated) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << designated;
        };
        row("", 0);
        row(" ", 0);
        row("－", 0);
        row("０", 0);
        row("×", 0);
        row("1", 1);
        row("１", 1);
        row("○（2階以上）", 1);
        row("◎", 1);
        row("1（高台のみ）", 1);
        row("△", -1);
        row("一部", -1);
        row("12人", -1);
    }
    void unclearDesignationsAreUnknown()
    {
        QFETCH(QString, cell);
        QFETCH(int, designated);
        std::vector<Column> own = {column("災害種別_洪水")};
        const DerivedColumns derived(QStringLiteral("shelter"), {}, own);
        std::vector<Value> row = {cell.toStdString()};
        Feedback feedback;
        derived.extend(row, &feedback, QStringLiteral("a.csv"), 7);
        const Issues issues = feedback.issues();
        QCOMPARE(row.at(0), designated < 0 ? Value() : Value(std::int64_t(designated)));
        QCOMPARE(issues.size(), designated < 0 ? 1 : 0);
        if (designated >= 0) return;
        QCOMPARE(issues.first().code, QStringLiteral("shelter.designation-unclear"));
        QCOMPARE(issues.first().line, 7);
        QCOMPARE(issues.first().object, QStringLiteral("災害種別_洪水"));
    }
    void spotsHaveCategories()
    {
        QCOMPARE(spotCategory(QStringLiteral("多機能トイレ")), QStringLiteral("toilet"));
        QCOMPARE(spotCategory(QStringLiteral("Parking")), QStringLiteral("parking"));
        QCOMPARE(spotCategory(QStringLiteral("神社")), QStringLiteral("other"));
        QCOMPARE(spotCategory(QStringLiteral(" ")), QString());
        std::vector<Column> list = {column("name")};
        const DerivedColumns toilets(QStringLiteral("survey"), QStringLiteral("tokyo_barrier_free_toilets"),
                                     list);
        std::vector<Value> row = {std::string("都庁")};
        toilets.extend(row);
        QCOMPARE(std::get<std::string>(row.at(1)), std::string("toilet"));
    }
};

MACHI_TEST(TestDerivedColumns)
#include "testderivedcolumns.moc"
