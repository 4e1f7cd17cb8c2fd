#include "core/model/columntext.h"
#include "support/testregistry.h"
#include "ui/ask/attributemodel.h"
#include "ui/ask/breakable.h"
#include "ui/ask/featurefacts.h"

#include <QAbstractItemModelTester>

using namespace machi;
using core::ColumnType;

class TestFeatureFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsFirst()
    {
        const ui::FeatureFacts facts = ui::factsOf(layer(), hit());
        QCOMPARE(facts.kind, QStringLiteral("Buildings"));
        QCOMPARE(facts.title, QStringLiteral("業務施設 (5 storeys)"));
        QCOMPARE(facts.cards.at(0).value, QStringLiteral("18.2 m"));
        QCOMPARE(facts.cards.at(1).value, QStringLiteral("0.5 m 以上 3 m 未満"));
        QCOMPARE(facts.cards.at(1).note, QStringLiteral("Rank 2"));
        QVERIFY(facts.reference.contains(QStringLiteral("EPSG:6697")));
    }

    void codeAndLabelShareALine()
    {
        const ui::FeatureFacts facts = ui::factsOf(layer(), hit());
        const ui::Attribute usage = attribute(facts, QStringLiteral("usage"));
        QCOMPARE(usage.value, QStringLiteral("業務施設"));
        QCOMPARE(usage.code, QStringLiteral("401"));
        const ui::Attribute rank = attribute(facts, QStringLiteral("flood_4_l2_rank"));
        QCOMPARE(rank.value, QStringLiteral("0.5 m 以上 3 m 未満"));
        QCOMPARE(rank.code, QStringLiteral("2"));
        QVERIFY(attribute(facts, QStringLiteral("usage_code")).title.isEmpty());
        QVERIFY(attribute(facts, QStringLiteral("flood_4_l2_rank_label")).title.isEmpty());
    }

    void unknownIsSaid()
    {
        const ui::FeatureFacts facts = ui::factsOf(layer(), hit());
        const ui::Attribute year = attribute(facts, QStringLiteral("yearOfConstruction"));
        QVERIFY(!year.known);
        QCOMPARE(year.value, core::unknownText());
        map::MapHit nothing;
        const ui::FeatureFacts empty = ui::factsOf(layer(), nothing);
        QCOMPARE(empty.title, QStringLiteral("Buildings"));
        QCOMPARE(empty.cards.at(0).value, core::unknownText());
        QCOMPARE(empty.cards.at(1).value, QStringLiteral("not recorded"));
    }

    void yearsAreNoAmounts()
    {
        map::MapHit one = hit();
        one.values.insert(QStringLiteral("yearOfConstruction"), 1987);
        one.values.insert(QStringLiteral("siteArea"), 12345.5);
        const ui::FeatureFacts facts = ui::factsOf(layer(), one);
        QCOMPARE(attribute(facts, QStringLiteral("yearOfConstruction")).value, QStringLiteral("1987"));
        QCOMPARE(attribute(facts, QStringLiteral("siteArea")).value,
                 QLocale().toString(12345.5, 'f', 1) + QStringLiteral(" m²"));
    }

    void aPlaceGoesByItsName()
    {
        core::ProjectLayer shelters;
        shelters.dataset.kind = QStringLiteral("shelter");
        shelters.columns = {column("NO", ColumnType::Integer, "NO"),
                            column("施設・場所名", ColumnType::Text, "名称")};
        shelters.columns[1].id = QStringLiteral("施設・場所名");
        map::MapHit one;
        one.fid = 134;
        one.values = {{QStringLiteral("施設・場所名"), QStringLiteral("旧星宮小学校")}};
        QCOMPARE(ui::factsOf(shelters, one).title, QStringLiteral("旧星宮小学校"));
    }

    void dryGroundIsCalledDry()
    {
        core::ProjectLayer ranks;
        ranks.dataset.kind = QStringLiteral("flood");
        map::MapHit one;
        one.values = {{QStringLiteral("1"), 0.0},
                      {QStringLiteral("1_title"), QStringLiteral("その他の河川")},
                      {QStringLiteral("2"), 0.0}};
        const ui::FeatureFacts dry = ui::factsOf(ranks, one);
        QCOMPARE(dry.title, QStringLiteral("No flooding expected here"));
        QCOMPARE(dry.attributes.size(), 2);
        QCOMPARE(dry.attributes.at(0).title, QStringLiteral("その他の河川"));
        QCOMPARE(dry.attributes.at(0).value, QStringLiteral("no flooding expected"));
        one.values.insert(QStringLiteral("2"), 3.0);
        one.values.insert(QStringLiteral("2_label"), QStringLiteral("3.0m以上5.0m未満"));
        QCOMPARE(ui::factsOf(ranks, one).title, QStringLiteral("3.0 m 以上 5.0 m 未満"));
    }

    void aFloodAreaTellsItsRankFirst()
    {
        core::ProjectLayer flood;
        flood.dataset.kind = QStringLiteral("flood");
        flood.columns = {column("height", ColumnType::Real, "浸水面の高さ"),
                         column("rank", ColumnType::Integer, "浸水ランク"),
                         column("rank_label", ColumnType::Text, "浸水ランク（言葉）")};
        flood.columns[0].unit = QStringLiteral("m");
        map::MapHit one;
        one.values = {{QStringLiteral("height"), 31.5},
                      {QStringLiteral("rank"), 3},
                      {QStringLiteral("rank_label"), QStringLiteral("3m以上5m未満")}};
        const ui::FeatureFacts facts = ui::factsOf(flood, one);
        QCOMPARE(facts.cards.at(0).title, QStringLiteral("Expected flood depth"));
        QCOMPARE(facts.cards.at(0).value, QStringLiteral("3 m 以上 5 m 未満"));
        QCOMPARE(facts.cards.at(0).note, QStringLiteral("Rank 3"));
        QVERIFY(facts.cards.at(1).value.startsWith(QStringLiteral("31.5")));
    }

    void longValuesMayBeBroken()
    {
        const QChar end(0x200b);
        const QString id = QStringLiteral("bldg_98b4f34d-f25f-4d00-9968-2abcdef01234");
        const QString shown = ui::breakable(id);
        for (const QString &piece : shown.split(end))
            QVERIFY2(piece.size() <= 12, qPrintable(piece));
        QCOMPARE(QString(shown).remove(end), id);
        for (const char *whole : {"36.12345", "住宅（2 階建）", "1,234.5 m²"})
            QCOMPARE(ui::breakable(QString::fromUtf8(whole)), QString::fromUtf8(whole));
    }

    void theModelKeepsTheRules()
    {
        ui::AttributeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAttributes(ui::factsOf(layer(), hit()).attributes);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("bldg_1"));
        QCOMPARE(model.index(2, 1).data().toString(), QStringLiteral("業務施設 (401)"));
        model.setAttributes({});
    }

private:
    static core::Column column(const char *id, ColumnType type, const char *title, const char *unit = "")
    {
        core::Column made;
        made.id = QString::fromLatin1(id);
        made.type = type;
        made.titleJa = made.titleEn = QString::fromUtf8(title);
        made.unit = QString::fromLatin1(unit);
        return made;
    }
    static core::ProjectLayer layer()
    {
        core::ProjectLayer made;
        made.dataset.kind = QStringLiteral("building");
        made.dataset.title = QStringLiteral("建築物");
        made.dataset.crs = core::Crs::fromEpsg(6697);
        made.dataset.height = core::HeightDatum::Geoid;
        made.columns = {column("measuredHeight", ColumnType::Real, "計測高さ", "m"),
                        column("usage", ColumnType::Text, "用途"),
                        column("usage_code", ColumnType::Text, "用途（コード）"),
                        column("storeysAboveGround", ColumnType::Integer, "地上階数"),
                        column("yearOfConstruction", ColumnType::Integer, "建築年", "year"),
                        column("siteArea", ColumnType::Real, "敷地面積", "m2"),
                        column("flood_4_l2_rank", ColumnType::Integer, "荒川 L2 浸水ランク"),
                        column("flood_4_l2_rank_label", ColumnType::Text, "荒川 L2 浸水ランク（区分）"),
                        column("flood_rank_worst", ColumnType::Integer, "洪水 最大の浸水ランク")};
        return made;
    }
    static map::MapHit hit()
    {
        map::MapHit made;
        made.fid = 1;
        made.gmlId = QStringLiteral("bldg_1");
        made.values = {{QStringLiteral("measuredHeight"), 18.2},
                       {QStringLiteral("usage"), QStringLiteral("業務施設")},
                       {QStringLiteral("usage_code"), QStringLiteral("401")},
                       {QStringLiteral("storeysAboveGround"), 5},
                       {QStringLiteral("yearOfConstruction"), QVariant()},
                       {QStringLiteral("flood_4_l2_rank"), 2},
                       {QStringLiteral("flood_4_l2_rank_label"), QStringLiteral("0.5 m 以上 3 m 未満")},
                       {QStringLiteral("flood_rank_worst"), 2}};
        return made;
    }
    static ui::Attribute attribute(const ui::FeatureFacts &facts, const QString &column)
    {
        for (const ui::Attribute &one : facts.attributes)
            if (one.column == column) return one;
        return {};
    }
};

MACHI_TEST(TestFeatureFacts)
#include "testfeaturefacts.moc"
