#include "core/store/layerfilter.h"
#include "support/testregistry.h"

using namespace machi::core;
using Test = FilterRule::Test;

class TestLayerFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItDoes()
    {
        LayerFilter filter;
        filter.rules = {{QStringLiteral("height"), Test::AtLeast, {QStringLiteral("15")}},
                        {QStringLiteral("usage"), Test::Is, {QStringLiteral("住宅"), QStringLiteral("店舗")}},
                        {QStringLiteral("gone"), Test::Known, {}}};
        filter.area = LayerFilter::Area::Drawn;
        filter.outline = {{139.0, 36.0}, {139.1, 36.0}, {139.1, 36.1}};
        QCOMPARE(filter.sentence(columns()),
                 QStringLiteral("Height at least 15 m, Use is 住宅 or 店舗, only in the chosen area"));
    }

    void makesSql()
    {
        LayerFilter filter;
        filter.rules = {{QStringLiteral("height"), Test::AtLeast, {QStringLiteral("15.5")}},
                        {QStringLiteral("usage"), Test::IsNot, {QStringLiteral("O'Hara")}},
                        {QStringLiteral("gone"), Test::Known, {}}};
        QCOMPARE(
            filter.sql(columns(), Crs::fromEpsg(6668)),
            QStringLiteral("\"height\" >= 15.5 AND (\"usage\" IS NULL OR \"usage\" NOT IN ('O''Hara'))"));
        // What is no number stays text: no way out of the condition.
        filter.rules = {{QStringLiteral("height"), Test::AtMost, {QStringLiteral("1 OR 1=1")}}};
        QCOMPARE(filter.sql(columns(), Crs::fromEpsg(6668)), QStringLiteral("\"height\" <= '1 OR 1=1'"));
        filter.rules = {{QStringLiteral("usage"), Test::Contains, {QStringLiteral("100%_'")}}};
        QCOMPARE(filter.sql(columns(), Crs::fromEpsg(6668)),
                 QStringLiteral("\"usage\" LIKE '%100\\%\\_''%' ESCAPE '\\'"));
        QVERIFY(LayerFilter().sql(columns(), Crs::fromEpsg(6668)).isEmpty());
    }

    void areaIsProjected()
    {
        LayerFilter filter;
        filter.area = LayerFilter::Area::View;
        filter.outline = {{139.83, 36.0}, {139.84, 36.0}, {139.84, 36.01}};
        const QString sql = filter.sql(columns(), Crs::fromEpsg(6677));
        QVERIFY(sql.contains(QStringLiteral("idx_features_geometry")));
        QVERIFY(sql.contains(QStringLiteral("6677")));
        QVERIFY(!sql.contains(QStringLiteral("139.8")));
    }

    void jsonAndBack()
    {
        LayerFilter filter;
        for (const Test test :
             {Test::AtLeast, Test::AtMost, Test::Is, Test::IsNot, Test::Contains, Test::Known, Test::Unknown})
            filter.rules.append({QStringLiteral("usage"), test, {QStringLiteral("あ"), QStringLiteral("b")}});
        filter.area = LayerFilter::Area::View;
        filter.outline = {{139.83, 36.0}, {139.84, 36.0}, {139.84, 36.01}};
        QCOMPARE(LayerFilter::fromJson(filter.toJson()), filter);
        QVERIFY(LayerFilter::fromJson({}).isEmpty());
        // An area without an outline is no area.
        QJsonObject broken = filter.toJson();
        broken.remove(QStringLiteral("outline"));
        QCOMPARE(LayerFilter::fromJson(broken).area, LayerFilter::Area::Everywhere);
    }

private:
    static QList<Column> columns()
    {
        Column height;
        height.id = QStringLiteral("height");
        height.type = ColumnType::Real;
        height.titleEn = QStringLiteral("Height");
        height.unit = QStringLiteral("m");
        Column usage;
        usage.id = QStringLiteral("usage");
        usage.titleEn = QStringLiteral("Use");
        return {height, usage};
    }
};

MACHI_TEST(TestLayerFilter)
#include "testlayerfilter.moc"
