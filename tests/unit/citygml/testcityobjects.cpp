#include "recording.h"

#include "support/testregistry.h"

using namespace machi::testing;

// What becomes of a city object's attributes, parts and surfaces.
class TestCityObjects : public QObject
{
    Q_OBJECT

    static QByteArray lod(const QByteArray &property, const QByteArray &content)
    {
        return "<bldg:" + property + "><gml:MultiSurface><gml:surfaceMember>" + content +
               "</gml:surfaceMember></gml:MultiSurface></bldg:" + property + '>';
    }

private Q_SLOTS:
    void header();
    void simpleAttributes();
    void texts();
    void complexAttributes();
    void genericAttributes();
    void everyLod();
    void boundarySurfaces();
    void openings();
    void buildingParts();
    void roads();
    void relief();
    void waterAndGroups();
    void address();
    void notAttributes();
    void cityGml3();
    void members();
    void pathsLastOverFiles();
    void stopping();
};

void TestCityObjects::header()
{
    const RecordingHandler handler = parsed(building(""));
    QCOMPARE(handler.headers, 1);
    QCOMPARE(handler.fileHeader.cityGmlVersion, "2.0");
    QCOMPARE(handler.fileHeader.uroVersion, "3.1");
    QCOMPARE(handler.fileHeader.urfVersion, "");
    QCOMPARE(handler.fileHeader.epsg, 6697);
    QCOMPARE(handler.fileHeader.srsName, "http://www.opengis.net/def/crs/EPSG/0/6697");
    QCOMPARE(handler.fileHeader.dimension, 3);
    QCOMPARE(handler.fileHeader.envelope.west, 139.38);
    QCOMPARE(handler.fileHeader.envelope.south, 36.14);
    QCOMPARE(handler.fileHeader.envelope.east, 139.39);
    QCOMPARE(handler.fileHeader.envelope.north, 36.15);
    QCOMPARE(parsed(cityModel("")).headers, 1);
}

void TestCityObjects::simpleAttributes()
{
    const RecordingHandler handler = parsed(
        building("<gml:name>市役所</gml:name><core:creationDate>2023-03-22</core:creationDate>\n"
                 "<bldg:usage codeSpace=\"../../codelists/Building_usage.xml\">421</bldg:usage>"
                 "<bldg:measuredHeight uom='m'> "
                 "12.5\n</bldg:measuredHeight><bldg:storeysAboveGround/><bldg:roofType></bldg:roofType>"));
    QCOMPARE(handler.issueCodes(), QStringList());
    const RecordedObject &object = handler.objects.at(0);
    QCOMPARE(object.className, QStringLiteral("bldg:Building"));
    QCOMPARE(object.id, QStringLiteral("b1"));
    QCOMPARE(object.line, 5);
    QCOMPARE(object.values.size(), 4);
    QCOMPARE(object.value(QStringLiteral("gml:name")), QStringLiteral("市役所"));
    QCOMPARE(object.value(QStringLiteral("bldg:usage")), QStringLiteral("421"));
    QCOMPARE(object.find(QStringLiteral("bldg:usage"))->codeSpace,
             QStringLiteral("../../codelists/Building_usage.xml"));
    QCOMPARE(object.value(QStringLiteral("bldg:measuredHeight")), QStringLiteral("12.5"));
    QCOMPARE(object.find(QStringLiteral("bldg:measuredHeight"))->uom, QStringLiteral("m"));
    QCOMPARE(object.find(QStringLiteral("bldg:measuredHeight"))->group, 0U);
    QCOMPARE(object.parts.size(), 1);
    QCOMPARE(object.parts[0].className, QStringLiteral("bldg:Building"));
    QVERIFY(object.geometry.empty());
}

void TestCityObjects::texts()
{
    const auto name = [](const QByteArray &text) {
        const RecordingHandler handler = parsed(building("<gml:name>" + text + "</gml:name>"));
        return handler.objects.at(0).value(QStringLiteral("gml:name")) + QLatin1Char('|') +
               handler.issueCodes().join(QLatin1Char(','));
    };
    QCOMPARE(name("a &lt;b&gt; &amp;amp; &quot;&apos;"), QStringLiteral("a <b> &amp; \"'|"));
    QCOMPARE(name("&#x718A;&#35895; &#x1F3E2;"), QStringLiteral("熊谷 \U0001F3E2|"));
    QCOMPARE(name("<![CDATA[a & b]]>"), QStringLiteral("a & b|"));
    QCOMPARE(name("a<!-- no -->b<![CDATA[&]]>c&lt;"), QStringLiteral("ab&c<|"));
    QCOMPARE(name("A & B &nbsp; &#0; &#xD800; &; &"),
             QStringLiteral("A & B &nbsp; &#0; &#xD800; &; &|citygml.entity"));
    QCOMPARE(name("\x8c\x46 \xe7\x86"), QStringLiteral("\uFFFDF \uFFFD\uFFFD|citygml.utf8"));
    QCOMPARE(name("\xed\xa0\x80"),
             QStringLiteral("\uFFFD\uFFFD\uFFFD|citygml.utf8")); // a surrogate is no character
}

void TestCityObjects::complexAttributes()
{
    const QByteArray risk =
        "<uro:bldgDisasterRiskAttribute><uro:RiverFloodingRiskAttribute><uro:description "
        "codeSpace='d.xml'>1</uro:description>"
        "<uro:depth uom='m'>%1</uro:depth></uro:RiverFloodingRiskAttribute></uro:bldgDisasterRiskAttribute>";
    const RecordingHandler handler =
        parsed(building(QByteArray(risk).replace("%1", "1.5") + QByteArray(risk).replace("%1", "0.5") +
                        "<uro:bldgDataQualityAttribute><uro:DataQualityAttribute "
                        "gml:id='dq'><uro:lod1HeightType>2</uro:lod1HeightType>"
                        "<uro:publicSurveyDataQualityAttribute><uro:PublicSurveyDataQualityAttribute><uro:"
                        "srcScaleLod1>1</uro:srcScaleLod1>"
                        "</uro:PublicSurveyDataQualityAttribute></uro:publicSurveyDataQualityAttribute></"
                        "uro:DataQualityAttribute></uro:bldgDataQualityAttribute>"));
    const RecordedObject &object = handler.objects.at(0);
    const QString prefix =
        QStringLiteral("uro:bldgDisasterRiskAttribute/uro:RiverFloodingRiskAttribute/uro:");
    QCOMPARE(object.values.size(), 6);
    QCOMPARE(object.values[0].path, prefix + QStringLiteral("description"));
    QCOMPARE(object.values[1].path, prefix + QStringLiteral("depth"));
    QCOMPARE(object.values[0].group, object.values[1].group);
    QCOMPARE(object.values[2].group, object.values[3].group);
    QVERIFY(object.values[1].group != object.values[2].group);
    QVERIFY(object.values[0].group != 0 && object.values[2].group != 0);
    QCOMPARE(object.values[3].text, QStringLiteral("0.5"));
    QCOMPARE(object.value(
                 QStringLiteral("uro:bldgDataQualityAttribute/uro:DataQualityAttribute/uro:lod1HeightType")),
             QStringLiteral("2"));
    QCOMPARE(object.value(QStringLiteral(
                 "uro:bldgDataQualityAttribute/uro:DataQualityAttribute/uro:publicSurveyDataQualityAttribute/"
                 "uro:PublicSurveyDataQualityAttribute/uro:srcScaleLod1")),
             QStringLiteral("1"));
    QCOMPARE(object.parts.size(), 1); // a gml:id makes no part of a data type
}

void TestCityObjects::genericAttributes()
{
    const RecordingHandler handler = parsed(
        building("<gen:stringAttribute "
                 "name=\"区名\"><gen:value>熊谷</gen:value></gen:stringAttribute><gen:measureAttribute "
                 "name='A &amp; B'><gen:value uom='m'>2</gen:value></gen:measureAttribute>"
                 "<gen:genericAttributeSet name='荒川（L2）'><gen:stringAttribute "
                 "name='規模'><gen:value>L2</gen:value></gen:stringAttribute>"
                 "<gen:measureAttribute name='浸水深'><gen:value "
                 "uom='m'>1.1</gen:value></gen:measureAttribute></gen:genericAttributeSet>"
                 "<gen:intAttribute name='empty'><gen:value/></gen:intAttribute>"));
    const RecordedObject &object = handler.objects.at(0);
    QCOMPARE(object.values.size(), 4);
    QCOMPARE(object.value(QStringLiteral("gen:区名")), QStringLiteral("熊谷"));
    QCOMPARE(object.value(QStringLiteral("gen:A & B")), QStringLiteral("2"));
    QCOMPARE(object.find(QStringLiteral("gen:A & B"))->uom, QStringLiteral("m"));
    QCOMPARE(object.value(QStringLiteral("gen:荒川（L2）/gen:規模")), QStringLiteral("L2"));
    QCOMPARE(object.values[0].group, 0U);
    QVERIFY(object.values[2].group != 0);
    QCOMPARE(object.values[2].group, object.values[3].group);
}

void TestCityObjects::everyLod()
{
    const RecordingHandler handler = parsed(building(
        lod("lod0FootPrint", polygon()) + lod("lod0RoofEdge", polygon()) +
        lod("lod1MultiSurface", polygon()) +
        lod("lod2MultiSurface", polygon() + "</gml:surfaceMember><gml:surfaceMember>" + polygon()) +
        lod("lod3MultiSurface", polygon()) + lod("lod4MultiSurface", polygon()) +
        "<bldg:lod2TerrainIntersection><gml:MultiCurve><gml:curveMember><gml:LineString><gml:posList>36 139 "
        "1 36 139.1 1"
        "</gml:posList></gml:LineString></gml:curveMember></gml:MultiCurve></bldg:lod2TerrainIntersection>"));
    const RecordedObject &object = handler.objects.at(0);
    QCOMPARE(object.geometry.size(), 5U);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(int(object.geometry[static_cast<std::size_t>(i)].lod), i);
    QCOMPARE(object.lod(0)->surfaces.size(), 2U);
    QCOMPARE(object.lod(0)->surfaces[0].semantic, SemanticClass::Ground);
    QCOMPARE(object.lod(0)->surfaces[1].semantic, SemanticClass::Roof);
    QCOMPARE(object.lod(2)->surfaces.size(), 2U);
    QVERIFY(object.lod(2)->lines.empty());
    QCOMPARE(object.lod(3)->surfaces[0].semantic, SemanticClass::Unknown);
}

void TestCityObjects::boundarySurfaces()
{
    QByteArray content;
    const QByteArrayList classes{"RoofSurface",         "WallSurface",       "GroundSurface",
                                 "OuterCeilingSurface", "OuterFloorSurface", "ClosureSurface",
                                 "InteriorWallSurface", "CeilingSurface",    "FloorSurface"};
    for (const QByteArray &name : classes)
        content += "<bldg:boundedBy><bldg:" + name + " gml:id='" + name + "1'><gml:name>" + name +
                   "</gml:name>" + lod("lod2MultiSurface", polygon(name + "-p")) + "</bldg:" + name +
                   "></bldg:boundedBy>";
    const RecordingHandler handler = parsed(building(content));
    const RecordedObject &object = handler.objects.at(0);
    const ExactGeometry *geometry = object.lod(2);
    QVERIFY(geometry);
    QCOMPARE(geometry->surfaces.size(), 9U);
    const SemanticClass expected[] = {
        SemanticClass::Roof,         SemanticClass::Wall,       SemanticClass::Ground,
        SemanticClass::OuterCeiling, SemanticClass::OuterFloor, SemanticClass::Closure,
        SemanticClass::InteriorWall, SemanticClass::Ceiling,    SemanticClass::Floor};
    for (std::size_t i = 0; i < 9; ++i) {
        QCOMPARE(geometry->surfaces[i].semantic, expected[i]);
        QCOMPARE(geometry->surfaces[i].semanticId, classes[static_cast<qsizetype>(i)].toStdString() + "1");
        QCOMPARE(geometry->surfaces[i].part, 0);
    }
    QCOMPARE(object.parts.size(), 1);
    QCOMPARE(object.value(QStringLiteral("bldg:boundedBy/bldg:RoofSurface/gml:name")),
             QStringLiteral("RoofSurface"));
    QVERIFY(object.values[0].group != object.values[1].group);
}

void TestCityObjects::openings()
{
    const RecordingHandler handler = parsed(building(
        "<bldg:boundedBy><bldg:WallSurface gml:id='w'>" + lod("lod3MultiSurface", polygon()) +
        "<bldg:opening><bldg:Window gml:id='win'>" + lod("lod3MultiSurface", polygon()) +
        "</bldg:Window></bldg:opening><bldg:opening><bldg:Door gml:id='door'><gml:name>front</gml:name>" +
        lod("lod3MultiSurface", polygon()) +
        "</bldg:Door></bldg:opening></bldg:WallSurface></bldg:boundedBy>"));
    const RecordedObject &object = handler.objects.at(0);
    const ExactGeometry *geometry = object.lod(3);
    QCOMPARE(geometry->surfaces.size(), 3U);
    QCOMPARE(geometry->surfaces[0].semantic, SemanticClass::Wall);
    QCOMPARE(geometry->surfaces[0].part, 0);
    QCOMPARE(geometry->surfaces[1].semantic, SemanticClass::Window);
    QCOMPARE(geometry->surfaces[1].part, 1);
    QCOMPARE(geometry->surfaces[1].semanticId, "win");
    QCOMPARE(geometry->surfaces[2].semantic, SemanticClass::Door);
    QCOMPARE(geometry->surfaces[2].part, 2);
    QCOMPARE(object.parts.size(), 3);
    QCOMPARE(object.parts[2].className, QStringLiteral("bldg:Door"));
    QCOMPARE(object.parts[2].parent, 0);
    QCOMPARE(geometry->parts, (std::vector<std::string>{"b1", "win", "door"}));
    const RecordedObject::Value *name = object.find(QStringLiteral("gml:name"));
    QVERIFY(name && name->part == 2 && name->text == QStringLiteral("front"));
}

void TestCityObjects::buildingParts()
{
    const RecordingHandler handler = parsed(building(
        "<bldg:measuredHeight>20</bldg:measuredHeight><bldg:consistsOfBuildingPart>\n<bldg:BuildingPart "
        "gml:id='p1'><bldg:measuredHeight>10</bldg:measuredHeight>" +
        lod("lod1MultiSurface", polygon()) +
        "<bldg:interiorRoom><bldg:Room gml:id='r1'><bldg:boundedBy><bldg:FloorSurface gml:id='f1'>" +
        lod("lod4MultiSurface", polygon()) +
        "</bldg:FloorSurface></bldg:boundedBy></bldg:Room></bldg:interiorRoom></bldg:BuildingPart></"
        "bldg:consistsOfBuildingPart>"
        "<bldg:consistsOfBuildingPart><bldg:BuildingPart/></bldg:consistsOfBuildingPart>"
        "<bldg:outerBuildingInstallation><bldg:BuildingInstallation gml:id='i1'><bldg:lod3Geometry>" +
        polygon() +
        "</bldg:lod3Geometry></bldg:BuildingInstallation></bldg:outerBuildingInstallation>"
        "<uro:bldgThing><uro:Thing gml:id='t1'><uro:size>5</uro:size></uro:Thing></uro:bldgThing>"));
    const RecordedObject &object = handler.objects.at(0);
    QCOMPARE(object.parts.size(), 6);
    QCOMPARE(object.parts[1].className, QStringLiteral("bldg:BuildingPart"));
    QCOMPARE(object.parts[1].id, QStringLiteral("p1"));
    QCOMPARE(object.parts[1].line, 7);
    QCOMPARE(object.parts[2].className, QStringLiteral("bldg:Room"));
    QCOMPARE(object.parts[2].parent, 1);
    QCOMPARE(object.parts[3].id, QString());
    QCOMPARE(object.parts[3].parent, 0);
    QCOMPARE(object.parts[5].className,
             QStringLiteral("uro:Thing")); // nobody knows it, but its id says it is a feature
    QCOMPARE(object.values.size(), 3);
    QCOMPARE(object.values[0].path, object.values[1].path);
    QCOMPARE(object.values[0].part, 0);
    QCOMPARE(object.values[1].part, 1);
    QCOMPARE(object.values[2].path, QStringLiteral("uro:size"));
    QCOMPARE(object.lod(1)->surfaces[0].part, 1);
    QCOMPARE(object.lod(3)->surfaces[0].part, 4);
    QCOMPARE(object.lod(4)->surfaces[0].part, 2);
    QCOMPARE(object.lod(4)->surfaces[0].semantic, SemanticClass::Floor);
}

void TestCityObjects::roads()
{
    const RecordingHandler handler = parsed(cityModel(
        "<core:cityObjectMember><tran:Road gml:id='road'><tran:function>1</tran:function>"
        "<tran:trafficArea><tran:TrafficArea "
        "gml:id='ta'><tran:function>1000</tran:function><tran:lod3MultiSurface>" +
        polygon("pt") +
        "</tran:lod3MultiSurface></tran:TrafficArea></tran:trafficArea>"
        "<tran:auxiliaryTrafficArea><tran:AuxiliaryTrafficArea gml:id='aa'><tran:lod3MultiSurface>" +
        polygon("pa") +
        "</tran:lod3MultiSurface></tran:AuxiliaryTrafficArea></tran:auxiliaryTrafficArea>"
        "<tran:lod3MultiSurface><gml:MultiSurface><gml:surfaceMember><gml:CompositeSurface><gml:"
        "surfaceMember xlink:href='#pt'/><gml:surfaceMember "
        "xlink:href='#pa'/></gml:CompositeSurface></gml:surfaceMember></gml:MultiSurface></"
        "tran:lod3MultiSurface>"
        "<tran:lod0Network><gml:GeometricComplex><gml:element><gml:LineString><gml:posList>36 139 1 36 139.1 "
        "1</gml:posList></gml:LineString></gml:element></gml:GeometricComplex></tran:lod0Network>"
        "</tran:Road></core:cityObjectMember>"));
    const RecordedObject &road = handler.objects.at(0);
    QCOMPARE(road.lod(3)->surfaces.size(), 2U);
    QCOMPARE(road.lod(3)->surfaces[0].semantic, SemanticClass::Traffic);
    QCOMPARE(road.lod(3)->surfaces[0].part, 1);
    QCOMPARE(road.lod(3)->surfaces[1].semantic, SemanticClass::AuxiliaryTraffic);
    QCOMPARE(road.lod(0)->lines.size(), 1U);
    QCOMPARE(road.values[1].part, 1);
    QVERIFY(road.links.isEmpty());
}

void TestCityObjects::relief()
{
    const QByteArray triangle =
        "<gml:Triangle><gml:exterior><gml:LinearRing><gml:posList>36 139 1 36 139.1 2 36.1 139.1 3 36 139 "
        "1</gml:posList></gml:LinearRing></gml:exterior></gml:Triangle>";
    const RecordingHandler handler = parsed(cityModel(
        "<core:cityObjectMember><dem:ReliefFeature "
        "gml:id='dem'><dem:lod>1</dem:lod><dem:reliefComponent><dem:TINRelief "
        "gml:id='tin'><dem:lod>2</dem:lod><dem:extent>" +
        polygon() +
        "</dem:extent>"
        "<dem:tin><gml:TriangulatedSurface><gml:trianglePatches>" +
        triangle + triangle +
        "</gml:trianglePatches></gml:TriangulatedSurface></dem:tin></dem:TINRelief></dem:reliefComponent>"
        "<dem:reliefComponent><dem:MassPointRelief "
        "gml:id='points'><dem:lod>1</"
        "dem:lod><dem:reliefPoints><gml:MultiPoint><gml:pointMember><gml:Point><gml:pos>36 139 "
        "5</gml:pos></gml:Point></gml:pointMember></gml:MultiPoint></dem:reliefPoints></"
        "dem:MassPointRelief></dem:reliefComponent>"
        "</dem:ReliefFeature></core:cityObjectMember>"));
    const RecordedObject &object = handler.objects.at(0);
    QCOMPARE(object.geometry.size(), 2U);
    QCOMPARE(object.lod(2)->surfaces.size(), 2U);
    QCOMPARE(object.lod(2)->surfaces[1].semantic, SemanticClass::Triangle);
    QCOMPARE(object.lod(2)->surfaces[1].part, 1);
    QCOMPARE(object.lod(1)->lines.size(), 1U);
    QCOMPARE(object.value(QStringLiteral("dem:lod")), QStringLiteral("(several)"));
}

void TestCityObjects::waterAndGroups()
{
    const RecordingHandler handler = parsed(cityModel(
        "<core:cityObjectMember><wtr:WaterBody gml:id='w'><wtr:class>1140</wtr:class><wtr:lod1MultiSurface>" +
        polygon() +
        "</wtr:lod1MultiSurface>"
        "<wtr:boundedBy><wtr:WaterSurface gml:id='ws'><wtr:lod2Surface>" +
        polygon() +
        "</wtr:lod2Surface></wtr:WaterSurface></wtr:boundedBy>"
        "<uro:floodingRiskAttribute><uro:WaterBodyRiverFloodingRiskAttribute><uro:rank>2</uro:rank></"
        "uro:WaterBodyRiverFloodingRiskAttribute></uro:floodingRiskAttribute></wtr:WaterBody></"
        "core:cityObjectMember>"
        "<core:cityObjectMember><grp:CityObjectGroup gml:id='g'><grp:groupMember "
        "xlink:href='#w'/><grp:geometry>" +
        polygon() + "</grp:geometry></grp:CityObjectGroup></core:cityObjectMember>"));
    QCOMPARE(handler.objects.at(0).lod(2)->surfaces[0].semantic, SemanticClass::Water);
    QCOMPARE(handler.objects.at(0).value(QStringLiteral(
                 "uro:floodingRiskAttribute/uro:WaterBodyRiverFloodingRiskAttribute/uro:rank")),
             QStringLiteral("2"));
    QCOMPARE(handler.objects.at(1).value(QStringLiteral("grp:groupMember")), QStringLiteral("#w"));
    QCOMPARE(handler.objects.at(1).lod(0)->surfaces.size(), 1U);
}

void TestCityObjects::address()
{
    const RecordingHandler handler = parsed(building(
        "<bldg:address><core:Address "
        "gml:id='a'><core:xalAddress><xAL:AddressDetails><xAL:Country><xAL:Locality><xAL:LocalityName "
        "Type='town'>宮町</xAL:LocalityName></xAL:Locality></xAL:Country></xAL:AddressDetails></"
        "core:xalAddress>"
        "<core:multiPoint><gml:MultiPoint><gml:pointMember><gml:Point><gml:pos>36 139 "
        "5</gml:pos></gml:Point></gml:pointMember></gml:MultiPoint></core:multiPoint></core:Address></"
        "bldg:address>"));
    QCOMPARE(handler.objects.at(0).value(
                 QStringLiteral("bldg:address/core:Address/core:xalAddress/xAL:AddressDetails/xAL:Country/"
                                "xAL:Locality/xAL:LocalityName")),
             QStringLiteral("宮町"));
    QCOMPARE(handler.objects.at(0).parts.size(), 1);
    QVERIFY(handler.objects.at(0).geometry.empty());
}

void TestCityObjects::notAttributes()
{
    const RecordingHandler handler =
        parsed(building("stray text<gml:boundedBy><gml:Envelope><gml:lowerCorner>1 2 "
                        "3</gml:lowerCorner></gml:Envelope></gml:boundedBy>"
                        "<!-- <bldg:usage>1</bldg:usage> --><uro:a>mixed<uro:b>1</uro:b>text</uro:a>"));
    QCOMPARE(handler.objects.at(0).values.size(), 1);
    QCOMPARE(handler.objects.at(0).values[0].path, QStringLiteral("uro:a/uro:b"));
    QCOMPARE(handler.issueCodes(), QStringList());
}

void TestCityObjects::cityGml3()
{
    const QByteArray surface =
        "<gml:MultiSurface><gml:surfaceMember>" + polygon("p1") + "</gml:surfaceMember></gml:MultiSurface>";
    const RecordingHandler handler = parsed(
        "<CityModel xmlns='http://www.opengis.net/citygml/3.0' xmlns:gml='http://www.opengis.net/gml/3.2' "
        "xmlns:b='http://www.opengis.net/citygml/building/3.0' "
        "xmlns:con='http://www.opengis.net/citygml/construction/3.0' "
        "xmlns:g='http://www.opengis.net/citygml/generics/3.0' "
        "xmlns:uro='https://www.geospatial.jp/iur/uro/4.0' xmlns:xlink='http://www.w3.org/1999/xlink'>"
        "<gml:boundedBy><gml:Envelope srsName='EPSG:6697' srsDimension='3'><gml:lowerCorner>36 139 "
        "0</gml:lowerCorner><gml:upperCorner>37 140 9</gml:upperCorner></gml:Envelope></gml:boundedBy>"
        "<cityObjectMember><b:Building gml:id='b'>"
        "<genericAttribute><g:StringAttribute><g:name>建物ID</g:name><g:value>13104-bldg-53</g:value></"
        "g:StringAttribute></genericAttribute>"
        "<genericAttribute><g:GenericAttributeSet><g:name>洪水</"
        "g:name><g:genericAttribute><g:MeasureAttribute><g:name>浸水深</g:name><g:value "
        "uom='m'>1.5</g:value></g:MeasureAttribute></g:genericAttribute></g:GenericAttributeSet></"
        "genericAttribute>"
        "<boundary><con:RoofSurface gml:id='roof'><lod2MultiSurface>" +
        surface +
        "</lod2MultiSurface><con:fillingSurface><con:WindowSurface gml:id='win'><lod3MultiSurface>" +
        polygon() +
        "</lod3MultiSurface></con:WindowSurface></con:fillingSurface></con:RoofSurface></boundary>"
        "<lod1Solid><gml:Solid><gml:exterior><gml:Shell><gml:surfaceMember>" +
        polygon() +
        "</gml:surfaceMember></gml:Shell></gml:exterior></gml:Solid></lod1Solid>"
        "<lod0MultiSurface>" +
        surface +
        "</lod0MultiSurface>"
        "<lod2Solid><gml:Solid><gml:exterior><gml:Shell><gml:surfaceMember "
        "xlink:href='#p1'/></gml:Shell></gml:exterior></gml:Solid></lod2Solid>"
        "<con:height><con:Height><con:highReference>highestRoofEdge</con:highReference><con:value "
        "uom='m'>9.8</con:value></con:Height></con:height>"
        "<b:adeOfAbstractBuilding><uro:BuildingADE><uro:bldgUsage>1</uro:bldgUsage></uro:BuildingADE></"
        "b:adeOfAbstractBuilding>"
        "<b:buildingPart><b:BuildingPart "
        "gml:id='bp'><b:storeysAboveGround>2</b:storeysAboveGround></b:BuildingPart></b:buildingPart>"
        "</b:Building></cityObjectMember></CityModel>");
    QCOMPARE(handler.issueCodes(), QStringList());
    QCOMPARE(handler.fileHeader.cityGmlVersion, "3.0");
    QCOMPARE(handler.fileHeader.uroVersion, "4.0");
    const RecordedObject &object = handler.objects.at(0);
    QCOMPARE(object.className, QStringLiteral("bldg:Building"));
    QCOMPARE(object.value(QStringLiteral("gen:建物ID")), QStringLiteral("13104-bldg-53"));
    QCOMPARE(object.value(QStringLiteral("gen:洪水/gen:浸水深")), QStringLiteral("1.5"));
    QCOMPARE(object.value(QStringLiteral("con:height/con:Height/con:value")), QStringLiteral("9.8"));
    QCOMPARE(object.value(QStringLiteral("bldg:adeOfAbstractBuilding/uro:BuildingADE/uro:bldgUsage")),
             QStringLiteral("1"));
    QCOMPARE(object.geometry.size(), 4U);
    QCOMPARE(object.lod(2)->surfaces.size(), 1U);
    QCOMPARE(object.lod(2)->surfaces[0].semantic, SemanticClass::Roof);
    QCOMPARE(object.lod(3)->surfaces[0].semantic, SemanticClass::Window);
    QCOMPARE(object.parts.size(), 3);
    QCOMPARE(object.parts[2].className, QStringLiteral("bldg:BuildingPart"));
}

void TestCityObjects::members()
{
    const QByteArray house = "<bldg:Building gml:id='%1'/>";
    const auto ids = [&](const QByteArray &content) {
        return parsed(cityModel(content)).ids().join(QLatin1Char(' '));
    };
    const auto of = [&](const char *id) { return QByteArray(house).replace("%1", id); };
    QCOMPARE(ids("<core:cityObjectMember>" + of("a") + "</core:cityObjectMember><gml:featureMember>" +
                 of("b") + "</gml:featureMember>"),
             QStringLiteral("a b"));
    QCOMPARE(
        ids("<gml:featureMembers>" + of("a") +
            "<bldg:Building "
            "gml:id='b'><gml:name>1</gml:name></bldg:Building></gml:featureMembers><core:cityObjectMember>" +
            of("c") + "</core:cityObjectMember>"),
        QStringLiteral("a b c"));
    QCOMPARE(ids("<gml:name>x</gml:name><core:engineeringCRS><a><core:b/></a></"
                 "core:engineeringCRS><core:cityObjectMember>" +
                 of("a") + "</core:cityObjectMember>"),
             QStringLiteral("a"));
    QCOMPARE(ids("<core:cityObjectMember></core:cityObjectMember><core:cityObjectMember>" + of("a") +
                 of("b") + "</core:cityObjectMember>"),
             QStringLiteral("a b"));
    const RecordingHandler elsewhere =
        parsed(cityModel("<core:cityObjectMember xlink:href='b.gml#x'/><core:cityObjectMember>" + of("a") +
                         "</core:cityObjectMember>"));
    QCOMPARE(elsewhere.ids(), QStringList{QStringLiteral("a")});
    QCOMPARE(elsewhere.issueCodes(), QStringList{QStringLiteral("citygml.member-elsewhere")});
    QCOMPARE(elsewhere.issues.first().object, QStringLiteral("b.gml#x"));
    // A member may declare its namespaces itself.
    const RecordingHandler own = parsed(QByteArray(
        "<c:CityModel xmlns:c='http://www.opengis.net/citygml/1.0'>"
        "<c:cityObjectMember "
        "xmlns:x='http://www.opengis.net/citygml/building/1.0'><x:Building/></c:cityObjectMember>"
        "<c:cityObjectMember><x:Road "
        "xmlns:x='http://www.opengis.net/citygml/transportation/1.0'/></c:cityObjectMember></c:CityModel>"));
    QCOMPARE(own.objects.at(0).className, QStringLiteral("bldg:Building"));
    QCOMPARE(own.objects.at(1).className, QStringLiteral("tran:Road"));
    QCOMPARE(own.fileHeader.cityGmlVersion, "1.0");
    const RecordingHandler undeclared = parsed(building("<foo:bar>1</foo:bar><foo:baz>1</foo:baz>"));
    QCOMPARE(undeclared.issueCodes(), QStringList{QStringLiteral("citygml.namespace")});
    QCOMPARE(undeclared.objects.at(0).value(QStringLiteral("foo:bar")), QStringLiteral("1"));
}

void TestCityObjects::pathsLastOverFiles()
{
    citygml::CityParser parser;
    RecordingHandler handler;
    for (const char *content :
         {"<bldg:usage>1</bldg:usage>", "<gml:name>x</gml:name><bldg:usage>2</bldg:usage>"}) {
        MemoryStream stream(building(content));
        QVERIFY(parser.parse(stream, handler));
    }
    QCOMPARE(parser.paths().size(), 2U);
    QCOMPARE(parser.paths().name(0), std::string_view("bldg:usage"));
    QCOMPARE(handler.objects.at(1).value(QStringLiteral("bldg:usage")), QStringLiteral("2"));
    QCOMPARE(handler.headers, 2);
}

void TestCityObjects::stopping()
{
    QByteArray members;
    for (int i = 0; i < 10; ++i)
        members += "<core:cityObjectMember><bldg:Building/></core:cityObjectMember>";
    RecordingHandler handler;
    handler.stopAfter = 3;
    MemoryStream stream(cityModel(members));
    citygml::CityParser parser;
    QVERIFY(!parser.parse(stream, handler));
    QCOMPARE(handler.objects.size(), 3U);
    QVERIFY(handler.issues.isEmpty());
}

MACHI_TEST(TestCityObjects)
#include "testcityobjects.moc"
