#include "town.h"

#include "support/testregistry.h"

using namespace machi::testing;

namespace {

const QByteArray modules[][2] = {{"tun", "tunnel"},
                                 {"brid", "bridge"},
                                 {"veg", "vegetation"},
                                 {"frn", "cityfurniture"},
                                 {"luse", "landuse"}};

/// `cityModel` with every module declared, and the i-UR version asked for.
QByteArray fileOf(const QByteArray &members, const QByteArray &uro = "3.1")
{
    QByteArray more;
    for (const auto &module : modules)
        more += " xmlns:" + module[0] + "=\"http://www.opengis.net/citygml/" + module[1] + "/2.0\"";
    const QByteArray year =
        uro < "2" ? "http://www.kantei.go.jp/jp/singi/tiiki/toshisaisei/itoshisaisei/iur/uro/" + uro
                  : "https://www.geospatial.jp/iur/uro/" + uro;
    return cityModel(members)
        .replace("https://www.geospatial.jp/iur/uro/3.1", year)
        .replace(" xmlns:gen=", more + " xmlns:urf=\"https://www.geospatial.jp/iur/urf/3.1\" xmlns:gen=");
}

QByteArray surfaces(const QByteArray &property, const QByteArrayList &squares)
{
    QByteArray members;
    for (const QByteArray &one : squares)
        members += "<gml:surfaceMember>" + one + "</gml:surfaceMember>";
    return '<' + property + "><gml:MultiSurface>" + members + "</gml:MultiSurface></" + property + '>';
}

QByteArray element(const QByteArray &name, const QByteArray &id, const QByteArray &content)
{
    return '<' + name + " gml:id=\"" + id + "\">" + content + "</" + name + '>';
}

QByteArray held(const QByteArray &name, const QByteArray &content)
{
    return '<' + name + '>' + content + "</" + name + '>';
}

QHash<SemanticClass, int> semantics(const Feature &feature, int lod)
{
    QHash<SemanticClass, int> counts;
    for (const ExactGeometry &geometry : feature.exact)
        if (geometry.lod == lod)
            for (const ExactGeometry::Surface &surface : geometry.surfaces)
                ++counts[surface.semantic];
    return counts;
}

const ExactGeometry *lodOf(const Feature &feature, int lod)
{
    for (const ExactGeometry &geometry : feature.exact)
        if (geometry.lod == lod) return &geometry;
    return nullptr;
}

} // namespace

// Every kind of PLATEAU object and every version, from its file to its row.
class TestTypes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QByteArray>("geometry");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("variant");
        const auto row = [](const char *folder, const char *object, const char *geometry, const char *kind,
                            const char *variant = "") {
            QTest::addRow("%s %s", folder, object)
                << QString::fromUtf8(folder) << QByteArray(object) << QByteArray(geometry)
                << QString::fromUtf8(kind) << QString::fromUtf8(variant);
        };
        row("bldg", "bldg:Building", "bldg:lod0RoofEdge", "building");
        row("tran", "tran:Road", "tran:lod1MultiSurface", "road");
        row("rwy", "tran:Railway", "tran:lod1MultiSurface", "railway");
        row("trk", "tran:Track", "tran:lod1MultiSurface", "track");
        row("squr", "tran:Square", "tran:lod1MultiSurface", "square");
        row("wwy", "uro:Waterway", "tran:lod1MultiSurface", "waterway");
        row("luse", "luse:LandUse", "luse:lod1MultiSurface", "landuse");
        row("brid", "brid:Bridge", "brid:lod1MultiSurface", "bridge");
        row("tun", "tun:Tunnel", "tun:lod1MultiSurface", "tunnel");
        row("cons", "uro:OtherConstruction", "uro:lod1Geometry", "construction");
        row("ubld", "uro:UndergroundBuilding", "bldg:lod0FootPrint", "underground");
        row("unf", "uro:WaterPipe", "uro:lod1Geometry", "utility");
        row("unf", "uro:Manhole", "frn:lod1Geometry", "utility");
        row("veg", "veg:PlantCover", "veg:lod1MultiSurface", "vegetation");
        row("veg", "veg:SolitaryVegetationObject", "veg:lod1Geometry", "vegetation");
        row("frn", "frn:CityFurniture", "frn:lod1Geometry", "furniture");
        row("urf", "urf:UseDistrict", "urf:lod1MultiSurface", "urbanplan");
        row("area", "urf:Zone", "urf:lod1MultiSurface", "area");
        row("wtr", "wtr:WaterBody", "wtr:lod1MultiSurface", "water");
        row("fld/natl/arakawa", "wtr:WaterBody", "wtr:lod1MultiSurface", "flood", "arakawa");
        row("tnm/saitama", "wtr:WaterBody", "wtr:lod1MultiSurface", "hazard", "津波浸水想定 saitama");
        row("htd/saitama", "wtr:WaterBody", "wtr:lod1MultiSurface", "hazard", "高潮浸水想定 saitama");
        row("ifld/kumagaya", "wtr:WaterBody", "wtr:lod1MultiSurface", "hazard", "内水浸水想定 kumagaya");
        row("rfld/pond", "wtr:WaterBody", "wtr:lod1MultiSurface", "hazard", "ため池浸水想定 pond");
        row("lsld", "urf:SedimentDisasterProneArea", "urf:lod1MultiSurface", "hazard", "土砂災害警戒区域");
        row("gen", "gen:GenericCityObject", "gen:lod1Geometry", "generic");
    }
    void kinds()
    {
        QFETCH(QString, folder);
        QFETCH(QByteArray, object);
        QFETCH(QByteArray, geometry);
        QFETCH(QString, kind);
        QFETCH(QString, variant);
        const QString type = folder.left(folder.indexOf(u'/') < 0 ? folder.size() : folder.indexOf(u'/'));
        Town town;
        town.write(QStringLiteral("udx/%1/54391360_%2_6697_op.gml").arg(folder, type),
                   fileOf(member(element(object, "it",
                                         "<core:creationDate>2024-03-22</core:creationDate>" +
                                             surfaces(geometry, {square(0, 0)})))));
        town.read();
        QCOMPARE(town.sink.tables.size(), std::size_t(1));
        const MemorySink::Table &table = *town.sink.tables.front();
        QCOMPARE(table.dataset.kind, kind);
        QCOMPARE(table.dataset.variant, variant);
        QVERIFY(!table.dataset.title.isEmpty());
        QCOMPARE(table.features.size(), std::size_t(1));
        QCOMPARE(table.features[0].shape.type, ShapeType::MultiPolygon);
        QCOMPARE(table.features[0].exact.size(), std::size_t(1));
        QCOMPARE(table.text(0, QStringLiteral("creationDate")), QStringLiteral("2024-03-22"));
        if (kind != QLatin1String("building"))
            QVERIFY(!table.text(0, QStringLiteral("featureType")).isEmpty());
        QVERIFY2(town.issues().isEmpty(), qPrintable(town.issues().value(0).message));
    }

    void quality_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("attribute");
        QTest::addColumn<QString>("column");
        const auto old =
            QByteArray("<uro:buildingDataQualityAttribute><uro:BuildingDataQualityAttribute>"
                       "<uro:srcScale>1</uro:srcScale><uro:geometrySrcDesc>2</uro:geometrySrcDesc>"
                       "<uro:thematicSrcDesc>501</uro:thematicSrcDesc>"
                       "<uro:lod1HeightType>2</uro:lod1HeightType></uro:BuildingDataQualityAttribute>"
                       "</uro:buildingDataQualityAttribute>");
        for (const char *version : {"2.0", "3.0"})
            QTest::addRow("i-UR %s", version)
                << QByteArray(version) << old << QStringLiteral("geometrySrcDesc");
        for (const char *version : {"3.1", "3.2"})
            QTest::addRow("i-UR %s", version)
                << QByteArray(version)
                << QByteArray(
                       "<uro:bldgDataQualityAttribute><uro:DataQualityAttribute>"
                       "<uro:geometrySrcDescLod1>2</uro:geometrySrcDescLod1>"
                       "<uro:thematicSrcDesc>501</uro:thematicSrcDesc>"
                       "<uro:lod1HeightType>2</uro:lod1HeightType><uro:publicSurveyDataQualityAttribute>"
                       "<uro:PublicSurveyDataQualityAttribute><uro:srcScaleLod1>1</uro:srcScaleLod1>"
                       "</uro:PublicSurveyDataQualityAttribute></uro:publicSurveyDataQualityAttribute>"
                       "</uro:DataQualityAttribute></uro:bldgDataQualityAttribute>")
                << QStringLiteral("geometrySrcDescLod1");
        QTest::newRow("i-UR 1.5") << QByteArray("1.5")
                                  << QByteArray("<uro:lod1HeightType>2</uro:lod1HeightType>") << QString();
    }
    void quality()
    {
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, attribute);
        QFETCH(QString, column);
        Town town;
        town.write(QStringLiteral("udx/bldg/54391360_bldg_6697_op.gml"),
                   fileOf(building("b", 0, 0, attribute), version));
        town.read();
        const auto *table = town.table(QStringLiteral("building"));
        QVERIFY(table);
        QCOMPARE(table->dataset.provenance.format,
                 QStringLiteral("CityGML 2.0, i-UR ") + QString::fromLatin1(version));
        const auto shown = [&](const QString &id) {
            const QString code = table->text(0, id + QStringLiteral("_code"));
            return code.isEmpty() ? table->text(0, id) : code;
        };
        QCOMPARE(shown(QStringLiteral("lod1HeightType")), QStringLiteral("2"));
        if (column.isEmpty()) return;
        QCOMPARE(shown(column), QStringLiteral("2"));
        QCOMPARE(shown(QStringLiteral("thematicSrcDesc")), QStringLiteral("501"));
        QCOMPARE(shown(version < "3.1" ? QStringLiteral("srcScale") : QStringLiteral("srcScaleLod1")),
                 QStringLiteral("1"));
    }

    // LOD3 with doors and windows in its surfaces, LOD4 with rooms.
    void buildingInside()
    {
        const auto opening = [](const char *name, int column, int lod) {
            const QByteArray geometry = "bldg:lod" + QByteArray::number(lod) + "MultiSurface";
            return held("bldg:opening", element(QByteArray("bldg:") + name, name + QByteArray::number(lod),
                                                surfaces(geometry, {square(0, column, {}, 6)})));
        };
        const auto bounded = [](const QByteArray &name, const QByteArray &id, const QByteArray &content) {
            return held("bldg:boundedBy", element("bldg:" + name, id, content));
        };
        const QByteArray content =
            surfaces("bldg:lod0RoofEdge", {square(0, 0)}) +
            bounded("RoofSurface", "roof", surfaces("bldg:lod3MultiSurface", {square(0, 0, {}, 9)})) +
            bounded("GroundSurface", "ground", surfaces("bldg:lod3MultiSurface", {square(0, 0, {}, 5)})) +
            bounded("WallSurface", "wall",
                    surfaces("bldg:lod3MultiSurface", {square(0, 1, {}, 7)}) + opening("Door", 1, 3) +
                        opening("Window", 2, 3)) +
            bounded("OuterCeilingSurface", "oc", surfaces("bldg:lod3MultiSurface", {square(0, 3, {}, 8)})) +
            bounded("OuterFloorSurface", "of", surfaces("bldg:lod3MultiSurface", {square(0, 4, {}, 8)})) +
            bounded("ClosureSurface", "cl", surfaces("bldg:lod3MultiSurface", {square(0, 5, {}, 8)})) +
            held("bldg:outerBuildingInstallation",
                 element("bldg:BuildingInstallation", "stairs",
                         surfaces("bldg:lod3Geometry", {square(1, 0, {}, 6)}))) +
            held("bldg:interiorRoom",
                 element("bldg:Room", "room",
                         "<bldg:class>1</bldg:class>" +
                             bounded("InteriorWallSurface", "iw",
                                     surfaces("bldg:lod4MultiSurface", {square(0, 1, {}, 6)}) +
                                         opening("Door", 1, 4)) +
                             bounded("CeilingSurface", "ce",
                                     surfaces("bldg:lod4MultiSurface", {square(0, 0, {}, 8)})) +
                             bounded("FloorSurface", "fl",
                                     surfaces("bldg:lod4MultiSurface", {square(0, 0, {}, 5)})) +
                             held("bldg:interiorFurniture",
                                  element("bldg:BuildingFurniture", "desk",
                                          surfaces("bldg:lod4Geometry", {square(0, 0, {}, 6)}))) +
                             held("bldg:roomInstallation",
                                  element("bldg:IntBuildingInstallation", "lamp",
                                          surfaces("bldg:lod4Geometry", {square(0, 0, {}, 7)})))));
        Town town;
        town.write(QStringLiteral("udx/bldg/54391360_bldg_6697_op.gml"),
                   fileOf(member(element("bldg:Building", "b", content))));
        town.read();
        QVERIFY2(town.issues().isEmpty(), qPrintable(town.issues().value(0).message));
        const auto *table = town.table(QStringLiteral("building"));
        QCOMPARE(table->features.size(), std::size_t(1));
        const Feature &feature = table->features[0];
        using S = SemanticClass;
        QCOMPARE(semantics(feature, 3), (QHash<S, int>{{S::Roof, 1},
                                                       {S::Ground, 1},
                                                       {S::Wall, 1},
                                                       {S::Door, 1},
                                                       {S::Window, 1},
                                                       {S::OuterCeiling, 1},
                                                       {S::OuterFloor, 1},
                                                       {S::Closure, 1},
                                                       {S::Unknown, 1}}));
        QCOMPARE(semantics(feature, 4),
                 (QHash<S, int>{
                     {S::InteriorWall, 1}, {S::Door, 1}, {S::Ceiling, 1}, {S::Floor, 1}, {S::Unknown, 2}}));
        const ExactGeometry *inside = lodOf(feature, 4);
        const auto partOf = [&](S semantic) {
            for (const ExactGeometry::Surface &surface : inside->surfaces)
                if (surface.semantic == semantic) return inside->parts.at(surface.part);
            return std::string();
        };
        QCOMPARE(partOf(S::Floor), std::string("room"));
        QCOMPARE(partOf(S::Door), std::string("Door4"));
        for (const char *part : {"b", "room", "desk", "lamp", "stairs", "Window3"})
            QVERIFY2(std::find(inside->parts.begin(), inside->parts.end(), part) != inside->parts.end(),
                     part);
        // What is drawn on the map is the outline from outside.
        const Extent extent = feature.shape.extent();
        QVERIFY(std::abs(extent.east - extent.west - 0.001) < 1e-9);
    }

    void bridgesAndTunnels()
    {
        for (const QByteArray &prefix : {QByteArray("brid"), QByteArray("tun")}) {
            const QByteArray name = prefix == "brid" ? "Bridge" : "Tunnel";
            const auto bounded = [&](const QByteArray &surface, int column) {
                return held(prefix + ":boundedBy",
                            element(prefix + ':' + surface, surface,
                                    surfaces(prefix + ":lod3MultiSurface", {square(0, column)})));
            };
            QByteArray content = bounded("RoofSurface", 0) + bounded("WallSurface", 1) +
                                 bounded("GroundSurface", 2) + bounded("ClosureSurface", 3) +
                                 bounded("OuterFloorSurface", 4) +
                                 held(prefix + ":outer" + name + "Installation",
                                      element(prefix + ':' + name + "Installation", "rail",
                                              surfaces(prefix + ":lod3Geometry", {square(0, 5)})));
            if (prefix == "brid")
                content += held("brid:outerBridgeConstruction",
                                element("brid:BridgeConstructionElement", "pier",
                                        surfaces("brid:lod3Geometry", {square(0, 6)})));
            content += held(prefix + ":consistsOf" + name + "Part",
                            element(prefix + ':' + name + "Part", "part",
                                    surfaces(prefix + ":lod2MultiSurface", {square(0, 7)})));
            Town town;
            town.write(QStringLiteral("udx/%1/54391360_%1_6697_op.gml").arg(QString::fromLatin1(prefix)),
                       fileOf(member(element(prefix + ':' + name, "it", content))));
            town.read();
            QVERIFY2(town.issues().isEmpty(), qPrintable(town.issues().value(0).message));
            const auto *table =
                town.table(prefix == "brid" ? QStringLiteral("bridge") : QStringLiteral("tunnel"));
            QVERIFY(table);
            const Feature &feature = table->features.at(0);
            using S = SemanticClass;
            QHash<S, int> wanted{{S::Roof, 1},    {S::Wall, 1},       {S::Ground, 1},
                                 {S::Closure, 1}, {S::OuterFloor, 1}, {S::Unknown, prefix == "brid" ? 2 : 1}};
            QCOMPARE(semantics(feature, 3), wanted);
            QCOMPARE(semantics(feature, 2), (QHash<S, int>{{S::Unknown, 1}}));
            QCOMPARE(lodOf(feature, 2)->parts.at(lodOf(feature, 2)->surfaces[0].part), std::string("part"));
        }
    }

    // CityGML 3.0 with i-UR 4.0: spaces and boundaries instead of properties of their own.
    void cityGml3()
    {
        const QByteArray content =
            "<core:lod0MultiSurface><gml:MultiSurface><gml:surfaceMember>" + square(0, 0) +
            "</gml:surfaceMember></gml:MultiSurface></core:lod0MultiSurface>" +
            held("core:boundary", element("con:RoofSurface", "roof",
                                          surfaces("core:lod2MultiSurface", {square(0, 0, "p", 9)}))) +
            held("core:boundary",
                 element("con:WallSurface", "wall",
                         surfaces("core:lod3MultiSurface", {square(0, 1, {}, 7)}) +
                             held("con:fillingSurface",
                                  element("con:WindowSurface", "window",
                                          surfaces("core:lod3MultiSurface", {square(0, 2, {}, 7)}))))) +
            "<core:lod2Solid><gml:Solid><gml:exterior><gml:Shell><gml:surfaceMember xlink:href=\"#p\"/>"
            "</gml:Shell></gml:exterior></gml:Solid></core:lod2Solid>"
            "<con:height><con:Height><con:highReference>highestRoofEdge</con:highReference>"
            "<con:lowReference>lowestGroundPoint</con:lowReference><con:status>measured</con:status>"
            "<con:value uom=\"m\">9.8</con:value></con:Height></con:height>"
            "<bldg:usage>411</bldg:usage><bldg:storeysAboveGround>3</bldg:storeysAboveGround>"
            "<bldg:buildingRoom>" +
            element(
                "bldg:BuildingRoom", "room",
                held("core:boundary", element("con:FloorSurface", "floor",
                                              surfaces("core:lod3MultiSurface", {square(0, 0, {}, 5)})))) +
            "</bldg:buildingRoom><bldg:adeOfAbstractBuilding><uro:BuildingADE>"
            "<uro:bldgDataQualityAttribute><uro:DataQualityAttribute><uro:geometrySrcDescLod1>2"
            "</uro:geometrySrcDescLod1></uro:DataQualityAttribute></uro:bldgDataQualityAttribute>"
            "<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute><uro:description>荒川水系荒川"
            "</uro:description><uro:rank>3</uro:rank><uro:depth uom=\"m\">2.4</uro:depth><uro:adminType>1"
            "</uro:adminType><uro:scale>2</uro:scale><uro:duration uom=\"hour\">12.5</uro:duration>"
            "</uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute></uro:BuildingADE>"
            "</bldg:adeOfAbstractBuilding>";
        const QByteArray file = cityModel(member(element("bldg:Building", "b", content)))
                                    .replace("http://www.opengis.net/gml\"",
                                             "http://www.opengis.net/gml/3.2\" "
                                             "xmlns:con=\"http://www.opengis.net/citygml/construction/3.0\"")
                                    .replace("/2.0\"", "/3.0\"")
                                    .replace("iur/uro/3.1", "iur/uro/4.0");
        Town town;
        town.write(QStringLiteral("udx/bldg/54391360_bldg_6697_op.gml"), file);
        town.read();
        QVERIFY2(!town.feedback.hasErrors(), qPrintable(town.issues().value(0).message));
        const auto *table = town.table(QStringLiteral("building"));
        QVERIFY(table);
        QCOMPARE(table->dataset.provenance.format, QStringLiteral("CityGML 3.0, i-UR 4.0"));
        QCOMPARE(table->text(0, QStringLiteral("measuredHeight")).toDouble(), 9.8);
        QCOMPARE(table->text(0, QStringLiteral("storeysAboveGround")), QStringLiteral("3"));
        const Feature &feature = table->features.at(0);
        using S = SemanticClass;
        QCOMPARE(semantics(feature, 2), (QHash<S, int>{{S::Roof, 1}}));
        QCOMPARE(semantics(feature, 3), (QHash<S, int>{{S::Wall, 1}, {S::Window, 1}, {S::Floor, 1}}));
        QHash<QString, QString> byTitle;
        for (const Column &column : table->columns)
            byTitle.insert(column.titleJa, table->text(0, column.id));
        QCOMPARE(byTitle.value(QStringLiteral("幾何の原典資料（LOD1）")), QStringLiteral("2"));
        QString all;
        for (auto it = byTitle.cbegin(); it != byTitle.cend(); ++it)
            all += it.key() + u'=' + it.value() + u'\n';
        QVERIFY2(all.contains(QStringLiteral("荒川")) &&
                     all.contains(QStringLiteral("=2.3999999999999999")) &&
                     all.contains(QStringLiteral("=12.5")),
                 qPrintable(all));
    }
};

MACHI_TEST(TestTypes)
#include "testtypes.moc"
