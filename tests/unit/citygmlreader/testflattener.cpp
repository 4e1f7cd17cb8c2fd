#include "cityobjectbuilder.h"
#include "core/io/citygml/flattener.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace machi::core;
using namespace machi::core::citygml;
using machi::testing::CityObjectBuilder;
using machi::testing::TestPaths;

namespace {

/// A folder with code lists, and one file's flattener over it.
struct Town
{
    Town()
    {
        write(QStringLiteral("codelists/Building_usage.xml"),
              {{QStringLiteral("411"), QStringLiteral("住宅")},
               {QStringLiteral("401"), QStringLiteral("業務施設")}});
        write(QStringLiteral("codelists/river.xml"),
              {{QStringLiteral("4"), QStringLiteral("荒川水系荒川")},
               {QStringLiteral("7"), QStringLiteral("利根川水系利根川")}});
        write(QStringLiteral("codelists/rank.xml"), {{QStringLiteral("1"), QStringLiteral("0.5m未満")},
                                                     {QStringLiteral("3"), QStringLiteral("3m以上5m未満")}});
        write(QStringLiteral("codelists/scale.xml"),
              {{QStringLiteral("1"), QStringLiteral("L1（計画規模）")},
               {QStringLiteral("2"), QStringLiteral("L2（想定最大規模）")}});
        write(QStringLiteral("codelists/admin.xml"), {{QStringLiteral("1"), QStringLiteral("国")}});
        write(QStringLiteral("codelists/key.xml"), {{QStringLiteral("104"), QStringLiteral("大字")}});
        write(QStringLiteral("udx/bldg/x.gml"), {});
        source = Source::open(folder.path()).take();
        lists = std::make_unique<CodeLists>(*source);
        flattener = std::make_unique<Flattener>(tables, *lists, QStringLiteral("udx/bldg"));
    }
    void write(const QString &path, const QList<std::pair<QString, QString>> &codes)
    {
        QDir(folder.path()).mkpath(QFileInfo(path).path());
        QFile file(folder.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray xml = "<?xml version=\"1.0\"?><gml:Dictionary xmlns:gml=\"http://www.opengis.net/gml\">";
        for (const auto &[code, label] : codes)
            xml += "<gml:dictionaryEntry><gml:Definition><gml:description>" + label.toUtf8() +
                   "</gml:description><gml:name>" + code.toUtf8() +
                   "</gml:name></gml:Definition></gml:dictionaryEntry>";
        file.write(xml + "</gml:Dictionary>");
    }
    /// Column id → value of one object; unknown cells are not in it.
    QHash<QString, QString> row(const CityObject &object, bool isArea = false)
    {
        FlatRow flat;
        area = flattener->flatten(object, paths, isArea, flat);
        QHash<QString, QString> cells;
        for (const FlatRow::Cell &cell : flat.cells) {
            QString words;
            if (const auto *text = std::get_if<std::string>(&cell.value))
                words = QString::fromStdString(*text);
            if (const auto *integer = std::get_if<std::int64_t>(&cell.value))
                words = QString::number(*integer);
            if (const auto *real = std::get_if<double>(&cell.value)) words = QString::number(*real);
            cells.insert(flattener->columns().at(cell.column).column.id, words);
        }
        extras = flat.extras;
        return cells;
    }
    Column column(const QString &id)
    {
        for (std::size_t at = 0; at < flattener->columns().size(); ++at)
            if (flattener->columns().at(static_cast<int>(at)).column.id == id)
                return flattener->columns().at(static_cast<int>(at)).column;
        return {};
    }

    QTemporaryDir folder;
    PlateauTables tables;
    std::unique_ptr<Source> source;
    std::unique_ptr<CodeLists> lists;
    std::unique_ptr<Flattener> flattener;
    TestPaths paths;
    AreaName area;
    std::vector<std::pair<std::string, std::string>> extras;
};

const std::string usageList = "../../codelists/Building_usage.xml";

Issue findIssue(const Issues &issues, const QString &code, const QString &words = {})
{
    for (const Issue &issue : issues)
        if (issue.code == code && issue.message.contains(words)) return issue;
    return {};
}

} // namespace

class TestFlattener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownAttributes()
    {
        Town town;
        CityObjectBuilder b(town.paths);
        b.add("bldg:measuredHeight", "12.5", {}, 0, 0, "m")
            .add("bldg:usage", "411", usageList)
            .add("bldg:storeysAboveGround", "3")
            .add("bldg:yearOfConstruction", "1982")
            .add("uro:buildingIDAttribute/uro:BuildingIDAttribute/uro:buildingID", "11202-bldg-1", {}, 1)
            .add("uro:buildingDetails/uro:BuildingDetails/uro:totalFloorArea", "88.25", {}, 2, 0, "m2")
            .add("bldg:isMovable", "true");
        const auto row = town.row(b.object);
        QCOMPARE(row.value(QStringLiteral("measuredHeight")), QStringLiteral("12.5"));
        QCOMPARE(row.value(QStringLiteral("usage")), QStringLiteral("住宅"));
        QCOMPARE(row.value(QStringLiteral("usage_code")), QStringLiteral("411"));
        QCOMPARE(row.value(QStringLiteral("storeysAboveGround")), QStringLiteral("3"));
        QCOMPARE(row.value(QStringLiteral("yearOfConstruction")), QStringLiteral("1982"));
        QCOMPARE(row.value(QStringLiteral("buildingID")), QStringLiteral("11202-bldg-1"));
        QCOMPARE(row.value(QStringLiteral("totalFloorArea")), QStringLiteral("88.25"));
        QCOMPARE(row.value(QStringLiteral("isMovable")), QStringLiteral("1"));
        QCOMPARE(town.column(QStringLiteral("measuredHeight")).type, ColumnType::Real);
        QCOMPARE(town.column(QStringLiteral("measuredHeight")).unit, QStringLiteral("m"));
        QCOMPARE(town.column(QStringLiteral("measuredHeight")).titleJa, QStringLiteral("計測高さ"));
        QCOMPARE(town.column(QStringLiteral("usage_code")).codeList, QStringLiteral("Building_usage.xml"));
        QCOMPARE(town.column(QStringLiteral("storeysAboveGround")).type, ColumnType::Integer);
    }

    void sharesAreKeptInPerCent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("kept");
        QTest::newRow("as a share") << "specifiedBuildingCoverageRate" << QByteArray("0.6") << "60";
        QTest::newRow("all of it") << "specifiedBuildingCoverageRate" << QByteArray("1") << "100";
        QTest::newRow("in per cent") << "specifiedBuildingCoverageRate" << QByteArray("60") << "60";
        QTest::newRow("little, in per cent") << "buildingCoverageRate" << QByteArray("12.5") << "12.5";
        QTest::newRow("floors, as a share") << "specifiedFloorAreaRate" << QByteArray("4.0") << "400";
        QTest::newRow("floors, in per cent") << "specifiedFloorAreaRate" << QByteArray("200") << "200";
        QTest::newRow("no rounding seen") << "specifiedBuildingCoverageRate" << QByteArray("0.57") << "57";
    }

    void sharesAreKeptInPerCent()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, written);
        Town town;
        CityObjectBuilder b(town.paths);
        const std::string path =
            "uro:buildingDetailAttribute/uro:BuildingDetailAttribute/uro:" + name.toStdString();
        b.add(path.c_str(), written.constData(), {}, 1);
        const auto row = town.row(b.object);
        QTEST(row.value(name), "kept");
        QCOMPARE(town.column(name).unit, QStringLiteral("%"));
    }

    void versionsShareColumns()
    {
        // i-UR 1.4, 2.0 to 3.2, and 4.0 in CityGML 3.0 write the same thing at different places.
        for (const char *path :
             {"uro:buildingDetails/uro:BuildingDetails/uro:surveyYear",
              "uro:buildingDetailAttribute/uro:BuildingDetailAttribute/uro:surveyYear",
              "bldg:adeOfAbstractBuilding/uro:BuildingProperties/uro:buildingDetailAttribute/"
              "uro:BuildingDetailAttribute/uro:surveyYear"}) {
            Town town;
            CityObjectBuilder b(town.paths);
            b.add(path, "2019", {}, 1);
            QCOMPARE(town.row(b.object).value(QStringLiteral("surveyYear")), QStringLiteral("2019"));
        }
        Town town;
        CityObjectBuilder b(town.paths);
        b.add("con:height/con:Height/con:value", "31.7", {}, 1, 0, "urn:adv:uom:m")
            .add("con:dateOfConstruction", "2001-01-01");
        const auto row = town.row(b.object);
        QCOMPARE(row.value(QStringLiteral("measuredHeight")), QStringLiteral("31.7"));
        QCOMPARE(row.value(QStringLiteral("yearOfConstruction")), QStringLiteral("2001"));
    }

    void unknownPathsMakeColumns()
    {
        Town town;
        CityObjectBuilder b(town.paths);
        b.add("uro:tranFacilityAttribute/uro:HarborFacility/uro:portName", "沼津港", {}, 1)
            .add("uro:newThing", "0301")
            .add("uro:otherThing", "17")
            .add("uro:thirdThing", "1.50")
            .add("uro:day", "2024-02-29");
        const auto row = town.row(b.object);
        QCOMPARE(row.value(QStringLiteral("HarborFacility_portName")), QStringLiteral("沼津港"));
        QCOMPARE(row.value(QStringLiteral("newThing")), QStringLiteral("0301"));
        QCOMPARE(town.column(QStringLiteral("newThing")).type, ColumnType::Text);
        QCOMPARE(town.column(QStringLiteral("otherThing")).type, ColumnType::Integer);
        QCOMPARE(town.column(QStringLiteral("thirdThing")).type, ColumnType::Real);
        QCOMPARE(town.column(QStringLiteral("day")).type, ColumnType::Date);
    }

    void typesWiden()
    {
        Town town;
        const auto type = [&](const char *value) {
            CityObjectBuilder b(town.paths);
            b.add("uro:newThing", value);
            town.row(b.object);
            return town.column(QStringLiteral("newThing")).type;
        };
        QCOMPARE(type("17"), ColumnType::Integer);
        QCOMPARE(type("17.5"), ColumnType::Real);
        QCOMPARE(type("12"), ColumnType::Real);
        QCOMPARE(type("about 12"), ColumnType::Text);
        QCOMPARE(type("12"), ColumnType::Text);
    }

    void genericAttributesKeepTheirName()
    {
        Town town;
        CityObjectBuilder b(town.paths);
        b.add("gen:計測周辺長", "19.3", {}, 0, 0, "m").add("gen:usage", "x").add("gen:1/2500図郭", "73");
        const auto row = town.row(b.object);
        QCOMPARE(row.value(QStringLiteral("計測周辺長")), QStringLiteral("19.3"));
        QCOMPARE(row.value(QStringLiteral("gen_usage")), QStringLiteral("x"));
        QVERIFY(!row.contains(QStringLiteral("usage")));
        QCOMPARE(row.value(QStringLiteral("1/2500図郭")), QStringLiteral("73"));
    }

    void repeatedValues()
    {
        Town town;
        CityObjectBuilder b(town.paths);
        b.add("bldg:usage", "411", usageList).add("bldg:usage", "401", usageList);
        b.add("bldg:yearOfConstruction", "1982").add("bldg:yearOfConstruction", "1999");
        for (std::uint32_t group = 1; group <= 7; ++group)
            b.add("uro:facility/uro:HarborFacility/uro:note", "n" + std::to_string(group), {}, group);
        const auto row = town.row(b.object);
        QCOMPARE(row.value(QStringLiteral("usage")), QStringLiteral("住宅 | 業務施設"));
        QCOMPARE(row.value(QStringLiteral("usage_code")), QStringLiteral("411 | 401"));
        QCOMPARE(row.value(QStringLiteral("yearOfConstruction")), QStringLiteral("1982"));
        QCOMPARE(row.value(QStringLiteral("yearOfConstruction_2")), QStringLiteral("1999"));
        QCOMPARE(row.value(QStringLiteral("HarborFacility_note")), QStringLiteral("n1"));
        QCOMPARE(row.value(QStringLiteral("HarborFacility_note_5")), QStringLiteral("n5"));
        QVERIFY(!row.contains(QStringLiteral("HarborFacility_note_6")));
        QCOMPARE(town.extras.size(), std::size_t(2));
        QCOMPARE(town.extras[0].first, std::string("HarborFacility_note_6"));
        QCOMPARE(town.extras[1].second, std::string("n7"));
    }

    void repeatedDataTypesStayAligned()
    {
        Town town;
        CityObjectBuilder b(town.paths);
        b.add("uro:f/uro:HarborFacility/uro:portName", "A", {}, 1)
            .add("uro:f/uro:HarborFacility/uro:portName", "B", {}, 2)
            .add("uro:f/uro:HarborFacility/uro:note", "of B", {}, 2);
        const auto row = town.row(b.object);
        QCOMPARE(row.value(QStringLiteral("HarborFacility_portName_2")), QStringLiteral("B"));
        QCOMPARE(row.value(QStringLiteral("HarborFacility_note_2")), QStringLiteral("of B"));
        QVERIFY(!row.contains(QStringLiteral("HarborFacility_note")));
    }

    void oddValuesAreKept()
    {
        Town town;
        CityObjectBuilder b(town.paths, "urf:SpecialUrbanRenaissanceDistrict");
        b.add("urf:maximumBuildingHeight", "高層部100ｍ、低層部30ｍ")
            .add("urf:validFrom", "2020年")
            .add("uro:year", "頃");
        const auto row = town.row(b.object);
        QVERIFY(!row.contains(QStringLiteral("maximumBuildingHeight")));
        QCOMPARE(row.value(QStringLiteral("maximumBuildingHeight_text")),
                 QStringLiteral("高層部100ｍ、低層部30ｍ"));
        QCOMPARE(row.value(QStringLiteral("validFrom_text")), QStringLiteral("2020年"));
        QCOMPARE(row.value(QStringLiteral("year_text")), QStringLiteral("頃"));
        QCOMPARE(town.column(QStringLiteral("maximumBuildingHeight")).type, ColumnType::Real);
    }

    void unknownValues()
    {
        Town town;
        CityObjectBuilder b(town.paths);
        b.add("bldg:measuredHeight", "-9999")
            .add("bldg:storeysAboveGround", "9999")
            .add("bldg:storeysBelowGround", "-9999")
            .add("bldg:yearOfConstruction", "0001")
            .add("core:creationDate", "0001-01-01")
            .add("gml:name", "Null")
            .add("urf:custodian", "不明")
            .add("gen:面積", "-9999.0")
            .add("uro:x/uro:BuildingDetailAttribute/uro:groundFloorUsage", "9999", "../../codelists/none.xml",
                 1)
            .add("bldg:usage", "461", usageList);
        const auto row = town.row(b.object);
        QCOMPARE(row.size(), 2); // usage and its code only
        const Issues issues = town.flattener->takeIssues();
        QCOMPARE(findIssue(issues, QStringLiteral("citygml.unknown-value"), QStringLiteral("measuredHeight"))
                     .severity,
                 Severity::Info);
        QCOMPARE(findIssue(issues, QStringLiteral("citygml.unknown-value"),
                           QStringLiteral("storeysAboveGround: 9999"))
                     .count,
                 1);
        QCOMPARE(
            findIssue(issues, QStringLiteral("citygml.unknown-value"), QStringLiteral("creationDate")).count,
            1);
        // 9999 m² is an area like any other.
        CityObjectBuilder c(town.paths);
        c.add("uro:x/uro:BuildingDetailAttribute/uro:totalFloorArea", "9999", {}, 1);
        QCOMPARE(town.row(c.object).value(QStringLiteral("totalFloorArea")), QStringLiteral("9999"));
    }

    void codeLists()
    {
        Town town;
        for (int at = 0; at < 3; ++at) {
            CityObjectBuilder b(town.paths);
            static constexpr std::array ids = {"bldg_0", "bldg_1", "bldg_2"};
            b.object.id = ids.at(static_cast<std::size_t>(at));
            b.add("bldg:class", "3001", "../../codelists/Building_class.xml")
                .add("bldg:usage", at < 2 ? "499" : "498", usageList);
            const auto row = town.row(b.object);
            QCOMPARE(row.value(QStringLiteral("class")), QStringLiteral("3001"));
            QCOMPARE(row.value(QStringLiteral("class_code")), QStringLiteral("3001"));
            QCOMPARE(row.value(QStringLiteral("usage")),
                     at < 2 ? QStringLiteral("499") : QStringLiteral("498"));
        }
        const Issues issues = town.flattener->takeIssues();
        const Issue missing = findIssue(issues, QStringLiteral("citygml.codelist-missing"));
        QCOMPARE(missing.severity, Severity::Warning);
        QCOMPARE(missing.count, 3);
        QVERIFY(missing.message.contains(QStringLiteral("Building_class.xml")));
        QCOMPARE(missing.object, QStringLiteral("bldg_0")); // where the window can go
        const Issue unknown =
            findIssue(issues, QStringLiteral("citygml.code-unknown"), QStringLiteral("the code 499"));
        QCOMPARE(unknown.count, 2);
        QCOMPARE(unknown.object, QStringLiteral("bldg_0"));
        QCOMPARE(
            findIssue(issues, QStringLiteral("citygml.code-unknown"), QStringLiteral("the code 498")).object,
            QStringLiteral("bldg_2"));
        // An attribute known to be a code fills both columns even where no list is named.
        CityObjectBuilder b(town.paths);
        b.add("uro:q/uro:BuildingDataQualityAttribute/uro:lodType", "2.0", {}, 1);
        const auto row = town.row(b.object);
        QCOMPARE(row.value(QStringLiteral("lodType")), QStringLiteral("2.0"));
        QCOMPARE(row.value(QStringLiteral("lodType_code")), QStringLiteral("2.0"));
    }

    void aForeignCodeListIsNotRepeatedForever()
    {
        Town town;
        for (int at = 0; at < 100; ++at) {
            CityObjectBuilder b(town.paths);
            b.add("bldg:usage", "9" + std::to_string(1000 + at), usageList);
            town.row(b.object);
        }
        qint64 codes = 0, lines = 0;
        for (const Issue &issue : town.flattener->takeIssues()) {
            if (issue.code != QLatin1String("citygml.code-unknown")) continue;
            codes += issue.count;
            ++lines;
        }
        QCOMPARE(codes, 100);
        QVERIFY(lines <= 21);
    }

    void keyValuePairs()
    {
        Town town;
        CityObjectBuilder b(town.paths);
        const std::string pair = "uro:keyValuePairAttribute/uro:KeyValuePairAttribute/uro:";
        b.add(pair + "key", "104", "../../codelists/key.xml", 1)
            .add(pair + "codeValue", "411", usageList, 1)
            .add(pair + "key", "200", "../../codelists/key.xml", 2)
            .add(pair + "measureValue", "4.5", {}, 2, 0, "m");
        const auto row = town.row(b.object);
        QCOMPARE(row.value(QStringLiteral("ext_104")), QStringLiteral("住宅"));
        QCOMPARE(row.value(QStringLiteral("ext_104_code")), QStringLiteral("411"));
        QCOMPARE(town.column(QStringLiteral("ext_104")).titleJa, QStringLiteral("大字"));
        QCOMPARE(row.value(QStringLiteral("ext_200")), QStringLiteral("4.5"));
    }

    void partsDoNotOverwrite()
    {
        Town town;
        CityObjectBuilder b(town.paths);
        const auto first = b.part("bldg:BuildingPart", "p1");
        const auto second = b.part("bldg:BuildingPart", "p2");
        b.add("bldg:usage", "411", usageList)
            .add("bldg:measuredHeight", "9.7", {}, 0, first)
            .add("bldg:measuredHeight", "11.3", {}, 0, second)
            .add("bldg:usage", "401", usageList, 0, second)
            .add("bldg:boundedBy/bldg:RoofSurface/uro:note", "tiles", {}, 5, second);
        const auto row = town.row(b.object);
        QCOMPARE(row.value(QStringLiteral("usage")), QStringLiteral("住宅"));
        // The building has no height of its own: the highest part stands for it, and that is said.
        QCOMPARE(row.value(QStringLiteral("measuredHeight")), QStringLiteral("11.3"));
        QCOMPARE(findIssue(town.flattener->takeIssues(), QStringLiteral("citygml.value-from-parts")).count,
                 1);
        const QJsonArray parts = QJsonDocument::fromJson(row.value(QStringLiteral("parts")).toUtf8()).array();
        QCOMPARE(parts.size(), 3);
        QCOMPARE(parts.at(0).toObject().value(QStringLiteral("id")).toString(), QStringLiteral("p1"));
        QCOMPARE(parts.at(1).toObject().value(QStringLiteral("usage")).toString(),
                 QStringLiteral("業務施設"));
        QCOMPARE(parts.at(2).toObject().value(QStringLiteral("class")).toString(),
                 QStringLiteral("bldg:RoofSurface"));
    }

    void riskOfEveryVersion_data()
    {
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<QString>("scale");
        QTest::newRow("2.0")
            << "uro:buildingDisasterRiskAttribute/uro:BuildingRiverFloodingRiskAttribute/uro:"
            << "L2";
        QTest::newRow("3.0")
            << "uro:buildingDisasterRiskAttribute/uro:BuildingRiverFloodingRiskAttribute/uro:"
            << "2";
        QTest::newRow("3.1") << "uro:bldgDisasterRiskAttribute/uro:RiverFloodingRiskAttribute/uro:"
                             << "2";
        QTest::newRow("4.0")
            << "bldg:adeOfAbstractBuilding/uro:BuildingProperties/uro:bldgDisasterRiskAttribute/"
               "uro:RiverFloodingRiskAttribute/uro:"
            << "2";
    }

    void riskOfEveryVersion()
    {
        QFETCH(QString, prefix);
        QFETCH(QString, scale);
        Town town;
        CityObjectBuilder b(town.paths);
        const std::string path = prefix.toStdString();
        const std::string list = "../../codelists/";
        b.add(path + "description", "4", list + "river.xml", 1)
            .add(path + "rank", "3", list + "rank.xml", 1)
            .add(path + "depth", "3.2", {}, 1)
            .add(path + "adminType", "1", list + "admin.xml", 1)
            .add(path + "scale", scale.toStdString(), list + "scale.xml", 1)
            .add(path + "duration", "12.5", {}, 1)
            .add(path + "description", "7", list + "river.xml", 2)
            .add(path + "rank", "1", list + "rank.xml", 2)
            .add(path + "depth", "0.4", {}, 2)
            .add(path + "scale", "1", list + "scale.xml", 2)
            .add(path + "duration", "30", {}, 2);
        const auto row = town.row(b.object);
        QCOMPARE(row.value(QStringLiteral("flood_4_l2_rank")), QStringLiteral("3"));
        QCOMPARE(row.value(QStringLiteral("flood_4_l2_rank_label")), QStringLiteral("3m以上5m未満"));
        QCOMPARE(row.value(QStringLiteral("flood_4_l2_depth")), QStringLiteral("3.2"));
        QCOMPARE(row.value(QStringLiteral("flood_4_l2_duration")), QStringLiteral("12.5"));
        QCOMPARE(row.value(QStringLiteral("flood_7_l1_rank")), QStringLiteral("1"));
        QCOMPARE(row.value(QStringLiteral("flood_rank_worst")), QStringLiteral("3"));
        QCOMPARE(row.value(QStringLiteral("flood_depth_worst")), QStringLiteral("3.2"));
        QCOMPARE(row.value(QStringLiteral("flood_duration_worst")), QStringLiteral("30"));
        QCOMPARE(town.column(QStringLiteral("flood_4_l2_rank")).titleJa,
                 QStringLiteral("荒川水系荒川（国） L2 浸水ランク"));
        QCOMPARE(town.column(QStringLiteral("flood_4_l2_depth")).unit, QStringLiteral("m"));
        QCOMPARE(town.column(QStringLiteral("flood_4_l2_rank")).type, ColumnType::Integer);
    }

    void riskOf2020()
    {
        Town town;
        CityObjectBuilder b(town.paths);
        const std::string set = "gen:荒川水系荒川洪水浸水想定区域（想定最大規模）/gen:";
        b.add(set + "規模", "L2", {}, 1)
            .add(set + "浸水ランク", "2", {}, 1)
            .add(set + "浸水深", "0.650", {}, 1);
        b.add(set + "継続時間", "10.82", {}, 1);
        const auto row = town.row(b.object);
        QCOMPARE(row.value(QStringLiteral("flood_rank_worst")), QStringLiteral("2"));
        QCOMPARE(row.value(QStringLiteral("flood_depth_worst")), QStringLiteral("0.65"));
        bool titled = false;
        for (auto at = row.begin(); at != row.end(); ++at) {
            QVERIFY(!at.key().contains(QStringLiteral("荒川"))); // ids are ASCII and the same every time
            titled = titled || town.column(at.key()).titleJa == QStringLiteral("荒川水系荒川 L2 浸水ランク");
        }
        QVERIFY(titled);
    }

    void otherRisks()
    {
        Town town;
        CityObjectBuilder b(town.paths);
        const std::string path = "uro:buildingDisasterRiskAttribute/uro:Building";
        b.add(path + "TsunamiRiskAttribute/uro:description", "2", "../../codelists/none.xml", 1)
            .add(path + "TsunamiRiskAttribute/uro:rankOrg", "3", {}, 1)
            .add(path + "LandSlideRiskAttribute/uro:description", "1", {}, 2)
            .add(path + "LandSlideRiskAttribute/uro:areaType", "1", {}, 2)
            .add(path + "LandSlideRiskAttribute/uro:description", "2", {}, 3)
            .add(path + "LandSlideRiskAttribute/uro:areaType", "2", {}, 3);
        const auto row = town.row(b.object);
        QCOMPARE(row.value(QStringLiteral("tsunami_2_rankOrg")), QStringLiteral("3"));
        QCOMPARE(row.value(QStringLiteral("tsunami_rankOrg_worst")), QStringLiteral("3"));
        QVERIFY(!row.contains(
            QStringLiteral("tsunami_rank_worst"))); // the city's own classes are not the standard's
        QCOMPARE(row.value(QStringLiteral("landslide_1_area_code")), QStringLiteral("1"));
        QCOMPARE(row.value(QStringLiteral("landslide_area_worst_code")), QStringLiteral("2"));
    }

    void worstOfParts()
    {
        Town town;
        CityObjectBuilder b(town.paths);
        const auto part = b.part("bldg:BuildingPart", "p1");
        const std::string path = "uro:bldgDisasterRiskAttribute/uro:RiverFloodingRiskAttribute/uro:";
        b.add(path + "description", "4", "../../codelists/river.xml", 1).add(path + "rank", "1", {}, 1);
        b.add(path + "description", "4", "../../codelists/river.xml", 2, part)
            .add(path + "rank", "3", {}, 2, part);
        const auto row = town.row(b.object);
        QCOMPARE(row.value(QStringLiteral("flood_4_rank")), QStringLiteral("3"));
        QCOMPARE(row.value(QStringLiteral("flood_rank_worst")), QStringLiteral("3"));
    }

    void waterBodies()
    {
        Town town;
        CityObjectBuilder b(town.paths, "wtr:WaterBody");
        const std::string path = "uro:floodingRiskAttribute/uro:WaterBodyRiverFloodingRiskAttribute/uro:";
        b.add(path + "description", "4", "../../codelists/river.xml", 1)
            .add(path + "adminType", "1", "../../codelists/admin.xml", 1)
            .add(path + "scale", "L1", "../../codelists/scale.xml", 1)
            .add(path + "rankOrg", "2", "../../codelists/rank.xml", 1);
        const auto row = town.row(b.object, true);
        QCOMPARE(row.value(QStringLiteral("river")), QStringLiteral("荒川水系荒川"));
        QCOMPARE(row.value(QStringLiteral("adminType")), QStringLiteral("国"));
        QCOMPARE(row.value(QStringLiteral("scale")), QStringLiteral("L1"));
        QCOMPARE(row.value(QStringLiteral("rankOrg")), QStringLiteral("2"));
        QVERIFY(!row.contains(QStringLiteral("rank")));
        QCOMPARE(town.area.name, std::string("荒川水系荒川"));
        QCOMPARE(town.area.scale, std::string("L1"));
    }

    void nothingIsShared()
    {
        // A second object does not inherit what the first one had.
        Town town;
        CityObjectBuilder a(town.paths), b(town.paths, "bldg:Building", "b2");
        a.add("bldg:usage", "411", usageList).add("bldg:measuredHeight", "3");
        b.add("bldg:measuredHeight", "4");
        QCOMPARE(town.row(a.object).size(), 3);
        const auto row = town.row(b.object);
        QCOMPARE(row.size(), 1);
        QCOMPARE(row.value(QStringLiteral("measuredHeight")), QStringLiteral("4"));
    }
};

MACHI_TEST(TestFlattener)
#include "testflattener.moc"
