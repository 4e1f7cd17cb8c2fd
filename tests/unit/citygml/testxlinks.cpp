#include "recording.h"

#include "support/testregistry.h"

using namespace machi::testing;

// References between geometries: those inside an object are resolved, the others handed on.
class TestXlinks : public QObject
{
    Q_OBJECT

    static QByteArray lod(const QByteArray &property, const QByteArray &content)
    {
        return "<bldg:" + property + "><gml:MultiSurface><gml:surfaceMember>" + content +
               "</gml:surfaceMember></gml:MultiSurface></bldg:" + property + '>';
    }
    static QByteArray references(const QByteArrayList &ids)
    {
        QByteArray members;
        for (const QByteArray &id : ids)
            members += "<gml:surfaceMember xlink:href=\"" + id + "\"/>\n";
        return "<gml:Solid><gml:exterior><gml:CompositeSurface>" + members +
               "</gml:CompositeSurface></gml:exterior></gml:Solid>";
    }

private Q_SLOTS:
    void insideOneLod();
    void betweenLods();
    void elsewhere();
};

// In PLATEAU a solid refers to the polygons of its boundary surfaces, before or after them.
void TestXlinks::insideOneLod()
{
    const QByteArray solid = "<bldg:lod2Solid>" + references({"#p1", "#p2"}) + "</bldg:lod2Solid>";
    const QByteArray surfaces =
        "<bldg:boundedBy><bldg:RoofSurface gml:id='r'>" + lod("lod2MultiSurface", polygon("p1")) +
        "</bldg:RoofSurface></bldg:boundedBy>"
        "<bldg:boundedBy><bldg:WallSurface gml:id='w'>" +
        lod("lod2MultiSurface", polygon("p2")) + "</bldg:WallSurface></bldg:boundedBy>";
    for (const QByteArray &content : {solid + surfaces, surfaces + solid}) {
        const RecordingHandler handler = parsed(building(content));
        QCOMPARE(handler.objects.at(0).lod(2)->surfaces.size(), 2U);
        QVERIFY(handler.objects.at(0).links.isEmpty());
    }
    // Turned round by a surface that refers to its base: the same surface still.
    const RecordingHandler turned = parsed(building(
        surfaces + "<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface><gml:surfaceMember>"
                   "<gml:OrientableSurface gml:id='o' orientation='-'><gml:baseSurface "
                   "xlink:href='#p1'/></gml:OrientableSurface></gml:surfaceMember></gml:CompositeSurface></"
                   "gml:exterior></gml:Solid></bldg:lod2Solid>"));
    QCOMPARE(turned.objects.at(0).lod(2)->surfaces.size(), 2U);
    QVERIFY(turned.objects.at(0).links.isEmpty());
}

void TestXlinks::betweenLods()
{
    const QByteArray roof =
        "<bldg:boundedBy><bldg:RoofSurface gml:id='r'><bldg:lod2MultiSurface><gml:MultiSurface "
        "gml:id='all'><gml:surfaceMember>" +
        polygon("p1", 1, 30, "ring1") + "</gml:surfaceMember><gml:surfaceMember>" + polygon("p2", 2) +
        "</gml:surfaceMember></gml:MultiSurface></bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>";
    const RecordingHandler one =
        parsed(building(roof + "<bldg:lod3Solid>" + references({"#p1", "#p1"}) + "</bldg:lod3Solid>"));
    const RecordedObject &object = one.objects.at(0);
    QCOMPARE(object.lod(2)->surfaces.size(), 2U);
    QCOMPARE(object.lod(3)->surfaces.size(), 1U);
    QCOMPARE(object.lod(3)->surfaces[0].semantic, SemanticClass::Roof);
    QCOMPARE(object.lod(3)->surfaces[0].semanticId, "r");
    QCOMPARE(object.lod(3)->rings[0].id, "ring1");
    QCOMPARE(object.lod(3)->positions,
             std::vector<double>(object.lod(2)->positions.begin(), object.lod(2)->positions.begin() + 12));
    // A whole aggregate by its id, and by the property itself.
    for (const QByteArray &property : {"<bldg:lod3Solid>" + references({"#all"}) + "</bldg:lod3Solid>",
                                       QByteArray("<bldg:lod3MultiSurface xlink:href='#all'/>")}) {
        const RecordingHandler all = parsed(building(property + roof));
        QCOMPARE(all.objects.at(0).lod(3)->surfaces.size(), 2U);
        QCOMPARE(all.objects.at(0).lod(3)->rings[1].first, 4U);
        QVERIFY(all.objects.at(0).links.isEmpty());
    }
}

void TestXlinks::elsewhere()
{
    const RecordingHandler handler =
        parsed(building("<bldg:consistsOfBuildingPart><bldg:BuildingPart gml:id='part'><bldg:lod2Solid>\n" +
                        references({"#other", "file.gml#there", "#p&amp;1"}) +
                        "</bldg:lod2Solid></bldg:BuildingPart></bldg:consistsOfBuildingPart>"));
    const RecordedObject &object = handler.objects.at(0);
    QCOMPARE(object.links.size(), 3);
    QCOMPARE(object.links[0].href, QStringLiteral("#other"));
    QCOMPARE(object.links[0].lod, 2);
    QCOMPARE(object.links[0].part, 1);
    QCOMPARE(object.links[0].line, 7);
    QCOMPARE(object.links[1].href, QStringLiteral("file.gml#there"));
    QCOMPARE(object.links[1].line, 8);
    QCOMPARE(object.links[2].href, QStringLiteral("#p&1"));
    QVERIFY(object.geometry.empty());
}

MACHI_TEST(TestXlinks)
#include "testxlinks.moc"
