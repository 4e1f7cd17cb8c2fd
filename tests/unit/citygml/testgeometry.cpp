#include "recording.h"

#include "support/testregistry.h"

#include <algorithm>

using namespace machi::testing;

// Every form in which GML writes geometry, inside a building's lod1 property unless the test says otherwise.
class TestGeometry : public QObject
{
    Q_OBJECT

    static QByteArray ring(const QByteArray &numbers, const QByteArray &id = {})
    {
        return "<gml:LinearRing" + (id.isEmpty() ? id : " gml:id=\"" + id + '"') + "><gml:posList>" +
               numbers + "</gml:posList></gml:LinearRing>";
    }
    static ExactGeometry lod1(const QByteArray &geometry, RecordingHandler *handler = nullptr)
    {
        RecordingHandler result =
            parsed(building("<bldg:lod1MultiSurface>" + geometry + "</bldg:lod1MultiSurface>"));
        if (handler) *handler = result;
        if (result.objects.size() != 1 || !result.objects[0].lod(1)) return {};
        return *result.objects[0].lod(1);
    }
    static std::vector<double> flat(std::initializer_list<double> values) { return values; }

private Q_SLOTS:
    void polygonWithHole();
    void ringForms_data();
    void ringForms();
    void flatCoordinates();
    void surfaceCounts_data();
    void surfaceCounts();
    void lines_data();
    void lines();
    void orientation();
    void closedAndUnclosedRings();
    void ringsTooShort();
    void badNumbers_data();
    void badNumbers();
    void implicit();
    void implicitElsewhere();
    void projected();
    void axesSwapped();
    void outsideJapan();
    void crsMissing();
    void otherCrsBelow();
};

void TestGeometry::polygonWithHole()
{
    const ExactGeometry geometry =
        lod1("<gml:MultiSurface><gml:surfaceMember><gml:Polygon gml:id=\"p\"><gml:exterior>" +
             ring("36 139 1 36 139.1 2 36.1 139.1 3 36 139 1", "outer") + "</gml:exterior><gml:interior>" +
             ring("36.01 139.01 5 36.02 139.02 5 36.01 139.02 5 36.01 139.01 5", "hole") +
             "</gml:interior></gml:Polygon></gml:surfaceMember></gml:MultiSurface>");
    QCOMPARE(geometry.surfaces.size(), 1U);
    QCOMPARE(geometry.surfaces[0].id, "p");
    QCOMPARE(geometry.surfaces[0].ringCount, 2U);
    QCOMPARE(geometry.rings[0].id, "outer");
    QCOMPARE(geometry.rings[1].id, "hole");
    QCOMPARE(geometry.rings[1].first, 3U);
    QCOMPARE(geometry.rings[1].count, 3U);
    QCOMPARE(geometry.positions, flat({139, 36, 1, 139.1, 36, 2, 139.1, 36.1, 3, 139.01, 36.01, 5, 139.02,
                                       36.02, 5, 139.02, 36.01, 5}));
    QCOMPARE(geometry.parts, (std::vector<std::string>{"b1"}));
}

void TestGeometry::ringForms_data()
{
    QTest::addColumn<QByteArray>("ring");
    QTest::newRow("posList") << QByteArray("<gml:LinearRing><gml:posList>36 139 1\n 36 139.1 2\t36.1 139.1 3 "
                                           "36 139 1 </gml:posList></gml:LinearRing>");
    QTest::newRow("pos") << QByteArray(
        "<gml:LinearRing><gml:pos>36 139 1</gml:pos><gml:pos> 36  139.1 2 </gml:pos><gml:pos>36.1 139.1 "
        "3</gml:pos><gml:pos>36 139 1</gml:pos></gml:LinearRing>");
    QTest::newRow("coordinates") << QByteArray("<gml:LinearRing><gml:coordinates>36,139,1 36,139.1,2 "
                                               "36.1,139.1,3 36,139,1</gml:coordinates></gml:LinearRing>");
    QTest::newRow("point properties")
        << QByteArray("<gml:LinearRing><gml:pointProperty><gml:Point><gml:pos>36 139 "
                      "1</gml:pos></gml:Point></gml:pointProperty><gml:pos>36 139.1 2</gml:pos><gml:pos>36.1 "
                      "139.1 3</gml:pos><gml:pos>36 139 1</gml:pos></gml:LinearRing>");
    QTest::newRow("ring of curves") << QByteArray(
        "<gml:Ring><gml:curveMember><gml:LineString><gml:posList>36 139 1 36 139.1 2 36.1 139.1 3 36 139 "
        "1</gml:posList></gml:LineString></gml:curveMember></gml:Ring>");
    QTest::newRow("signs and exponents")
        << QByteArray("<gml:LinearRing><gml:posList>+36.0 1.39e2 1 3.6E1 139.1 2. 36.1 139.1 3 36 139 "
                      "1</gml:posList></gml:LinearRing>");
    QTest::newRow("comment inside") << QByteArray(
        "<gml:LinearRing><gml:posList>36 139 <!-- h -->1 36 139.1 2 36.1<!-- 9 --> 139.1 3 36 139 "
        "1</gml:posList></gml:LinearRing>");
}

void TestGeometry::ringForms()
{
    QFETCH(QByteArray, ring);
    const ExactGeometry geometry =
        lod1("<gml:Polygon><gml:exterior>" + ring + "</gml:exterior></gml:Polygon>");
    QCOMPARE(geometry.rings.size(), 1U);
    QCOMPARE(geometry.positions, flat({139, 36, 1, 139.1, 36, 2, 139.1, 36.1, 3}));
}

void TestGeometry::flatCoordinates()
{
    const QByteArray numbers = "36 139 36 139.1 36.1 139.1 36 139";
    const std::vector<double> expected = flat({139, 36, 0, 139.1, 36, 0, 139.1, 36.1, 0});
    const QByteArray begin = "<gml:Polygon", middle = "><gml:exterior><gml:LinearRing><gml:posList",
                     end = ">" + numbers + "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>";
    QCOMPARE(lod1(begin + middle + " srsDimension=\"2\"" + end).positions, expected);
    QCOMPARE(lod1(begin + " srsDimension='2'" + middle + end).positions, expected);
    QCOMPARE(lod1("<gml:MultiSurface srsDimension='2'><gml:surfaceMember>" + begin + middle + end +
                  "</gml:surfaceMember></gml:MultiSurface>")
                 .positions,
             expected);
    // What one geometry says of itself does not last beyond it.
    const ExactGeometry both = lod1("<gml:MultiSurface><gml:surfaceMember>" + begin + " srsDimension='2'" +
                                    middle + end + "</gml:surfaceMember><gml:surfaceMember>" + polygon() +
                                    "</gml:surfaceMember></gml:MultiSurface>");
    QCOMPARE(both.positions.size(), 9U + 12U);
    QCOMPARE(both.positions[11], 10.0);

    QByteArray file = building("<bldg:lod1MultiSurface>" + begin + middle + end + "</bldg:lod1MultiSurface>");
    file.replace(" srsDimension=\"3\"", "")
        .replace("36.14 139.38 20", "36.14 139.38")
        .replace("36.15 139.39 80", "36.15 139.39");
    const RecordingHandler result = parsed(file);
    QCOMPARE(result.fileHeader.dimension, 2);
    QCOMPARE(result.objects.at(0).lod(1)->positions, expected);
}

void TestGeometry::surfaceCounts_data()
{
    QTest::addColumn<QByteArray>("geometry");
    QTest::addColumn<int>("surfaces");
    const QByteArray p = polygon();
    const QByteArray member = "<gml:surfaceMember>" + p + "</gml:surfaceMember>";
    const QByteArray triangle = QByteArray("<gml:Triangle><gml:exterior>") +
                                ring("36 139 1 36 139.1 2 36.1 139.1 3 36 139 1") +
                                "</gml:exterior></gml:Triangle>";
    const QByteArray composite = "<gml:CompositeSurface>" + member + member + "</gml:CompositeSurface>";
    const QByteArray solid = "<gml:Solid><gml:exterior>" + composite + "</gml:exterior><gml:interior>" +
                             composite + "</gml:interior></gml:Solid>";
    QTest::newRow("Polygon") << p << 1;
    QTest::newRow("MultiSurface") << "<gml:MultiSurface>" + member + "<gml:surfaceMembers>" + p + p +
                                         "</gml:surfaceMembers></gml:MultiSurface>"
                                  << 3;
    QTest::newRow("CompositeSurface") << composite << 2;
    QTest::newRow("nested") << "<gml:MultiSurface><gml:surfaceMember>" + composite + "</gml:surfaceMember>" +
                                   member + "</gml:MultiSurface>"
                            << 3;
    QTest::newRow("Solid") << solid << 4;
    QTest::newRow("CompositeSolid") << "<gml:CompositeSolid><gml:solidMember>" + solid +
                                           "</gml:solidMember><gml:solidMember>" + solid +
                                           "</gml:solidMember></gml:CompositeSolid>"
                                    << 8;
    QTest::newRow("MultiSolid") << "<gml:MultiSolid><gml:solidMember>" + solid +
                                       "</gml:solidMember></gml:MultiSolid>"
                                << 4;
    QTest::newRow("Shell") << "<gml:Solid><gml:exterior><gml:Shell>" + member +
                                  "</gml:Shell></gml:exterior></gml:Solid>"
                           << 1;
    QTest::newRow("Surface with patches")
        << "<gml:Surface><gml:patches>" + QByteArray(p).replace("gml:Polygon", "gml:PolygonPatch") +
               "</gml:patches></gml:Surface>"
        << 1;
    QTest::newRow("TriangulatedSurface") << "<gml:TriangulatedSurface><gml:trianglePatches>" + triangle +
                                                triangle + "</gml:trianglePatches></gml:TriangulatedSurface>"
                                         << 2;
    QTest::newRow("Tin") << "<gml:Tin><gml:trianglePatches>" + triangle +
                                "</gml:trianglePatches><gml:stopLines><gml:LineStringSegment><gml:posList>36 "
                                "139 1 36 140 1</gml:posList></gml:LineStringSegment></gml:stopLines>"
                                "<gml:maxLength uom='m'>5</gml:maxLength><gml:controlPoint><gml:posList>36 "
                                "139 1</gml:posList></gml:controlPoint></gml:Tin>"
                         << 1;
    QTest::newRow("OrientableSurface") << "<gml:OrientableSurface orientation='-'><gml:baseSurface>" + p +
                                              "</gml:baseSurface></gml:OrientableSurface>"
                                       << 1;
    QTest::newRow("GeometricComplex")
        << "<gml:GeometricComplex><gml:element>" + p + "</gml:element></gml:GeometricComplex>" << 1;
    QTest::newRow("nothing") << QByteArray("<gml:MultiSurface/>") << 0;
}

void TestGeometry::surfaceCounts()
{
    QFETCH(QByteArray, geometry);
    QFETCH(int, surfaces);
    RecordingHandler handler;
    const ExactGeometry lod = lod1(geometry, &handler);
    QCOMPARE(static_cast<int>(lod.surfaces.size()), surfaces);
    QVERIFY(lod.lines.empty());
    QCOMPARE(handler.issueCodes(), QStringList());
    std::size_t vertices = 0;
    for (const ExactGeometry::Ring &each : lod.rings) {
        QCOMPARE(each.first, vertices);
        vertices += each.count;
    }
    QCOMPARE(lod.positions.size(), 3 * vertices);
    const bool triangles = geometry.contains("gml:Triangle>");
    for (const ExactGeometry::Surface &surface : lod.surfaces)
        QCOMPARE(surface.semantic, triangles ? SemanticClass::Triangle : SemanticClass::Unknown);
}

void TestGeometry::lines_data()
{
    QTest::addColumn<QByteArray>("geometry");
    QTest::addColumn<QList<int>>("counts");
    const QByteArray line = "<gml:LineString gml:id='l'><gml:posList>36 139 1 36 139.1 2 36.1 139.1 "
                            "3</gml:posList></gml:LineString>";
    const QByteArray point = "<gml:Point><gml:pos>36 139 1</gml:pos></gml:Point>";
    QTest::newRow("LineString") << line << QList<int>{3};
    QTest::newRow("closed stays closed")
        << QByteArray(
               "<gml:LineString><gml:posList>36 139 1 36 139.1 2 36 139 1</gml:posList></gml:LineString>")
        << QList<int>{3};
    QTest::newRow("MultiCurve") << "<gml:MultiCurve><gml:curveMember>" + line +
                                       "</gml:curveMember><gml:curveMembers>" + line + line +
                                       "</gml:curveMembers></gml:MultiCurve>"
                                << QList<int>{3, 3, 3};
    QTest::newRow("CompositeCurve") << "<gml:CompositeCurve><gml:curveMember>" + line +
                                           "</gml:curveMember></gml:CompositeCurve>"
                                    << QList<int>{3};
    QTest::newRow("Curve") << QByteArray(
                                  "<gml:Curve><gml:segments><gml:LineStringSegment><gml:posList>36 139 1 36 "
                                  "139.1 2</gml:posList></gml:LineStringSegment>"
                                  "<gml:LineStringSegment><gml:posList>36 139.1 2 36.1 139.1 3 36.2 139 "
                                  "3</gml:posList></gml:LineStringSegment></gml:segments></gml:Curve>")
                           << QList<int>{4};
    QTest::newRow("OrientableCurve") << "<gml:OrientableCurve><gml:baseCurve>" + line +
                                            "</gml:baseCurve></gml:OrientableCurve>"
                                     << QList<int>{3};
    QTest::newRow("Point") << point << QList<int>{1};
    QTest::newRow("Point of old") << QByteArray(
                                         "<gml:Point><gml:coordinates>36,139,1</gml:coordinates></gml:Point>")
                                  << QList<int>{1};
    QTest::newRow("flat Point") << QByteArray(
                                       "<gml:Point srsDimension='2'><gml:pos>36 139</gml:pos></gml:Point>")
                                << QList<int>{1};
    QTest::newRow("MultiPoint") << "<gml:MultiPoint><gml:pointMember>" + point +
                                       "</gml:pointMember><gml:pointMembers>" + point + point +
                                       "</gml:pointMembers></gml:MultiPoint>"
                                << QList<int>{1, 1, 1};
}

void TestGeometry::lines()
{
    QFETCH(QByteArray, geometry);
    QFETCH(QList<int>, counts);
    const ExactGeometry lod = lod1(geometry);
    QList<int> found;
    std::uint32_t place = 0;
    for (const ExactGeometry::Line &line : lod.lines) {
        QCOMPARE(line.first, place);
        place += line.count;
        found += static_cast<int>(line.count);
    }
    QCOMPARE(found, counts);
    QCOMPARE(lod.positions.size(), 3U * place);
    QCOMPARE(lod.positions[0], 139.0);
    QCOMPARE(lod.positions[1], 36.0);
    QVERIFY(lod.surfaces.empty());
}

void TestGeometry::orientation()
{
    const QByteArray begin =
        "<gml:OrientableSurface orientation='-'><gml:baseSurface><gml:Polygon><gml:exterior>";
    const QByteArray end = "</gml:exterior></gml:Polygon></gml:baseSurface></gml:OrientableSurface>";
    const QByteArray numbers = "36 139 1 36 139.1 2 36.1 139.1 3 36 139 1";
    QCOMPARE(lod1(begin + ring(numbers) + end).positions, flat({139.1, 36.1, 3, 139.1, 36, 2, 139, 36, 1}));
    // A textured ring keeps its order, or its picture would turn.
    QCOMPARE(lod1(begin + ring(numbers, "r") + end).positions,
             flat({139, 36, 1, 139.1, 36, 2, 139.1, 36.1, 3}));
}

void TestGeometry::closedAndUnclosedRings()
{
    RecordingHandler handler;
    const QByteArray p = "<gml:Polygon><gml:exterior>" + ring("36 139 1 36 139.1 2 36.1 139.1 3") +
                         "</gml:exterior></gml:Polygon>";
    const ExactGeometry geometry =
        lod1("<gml:MultiSurface><gml:surfaceMember>" + p + "</gml:surfaceMember>\n<gml:surfaceMember>" + p +
                 "</gml:surfaceMember></gml:MultiSurface>",
             &handler);
    QCOMPARE(geometry.surfaces.size(), 2U);
    QCOMPARE(geometry.rings[0].count, 3U);
    QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.ring-unclosed")});
    const Issue &issue = handler.issues.first();
    QCOMPARE(issue.severity, Severity::Repaired);
    QCOMPARE(issue.count, 2);
    QCOMPARE(issue.line, 6);
    QCOMPARE(issue.object, QStringLiteral("b1"));
}

void TestGeometry::ringsTooShort()
{
    RecordingHandler handler;
    const QByteArray good = ring("36 139 1 36 139.1 2 36.1 139.1 3 36 139 1");
    const QByteArray bad = ring("36 139 1 36 139.1 2 36 139.1 2 36 139 1");
    const auto p = [](const QByteArray &outer, const QByteArray &inner) {
        return "<gml:surfaceMember><gml:Polygon><gml:exterior>" + outer + "</gml:exterior><gml:interior>" +
               inner + "</gml:interior></gml:Polygon></gml:surfaceMember>";
    };
    const ExactGeometry geometry = lod1("<gml:MultiSurface>" + p(bad, good) + p(good, bad) +
                                            p(ring(""), good) + p(good, good) + "</gml:MultiSurface>",
                                        &handler);
    QCOMPARE(geometry.surfaces.size(), 2U);
    QCOMPARE(geometry.surfaces[0].ringCount, 1U);
    QCOMPARE(geometry.surfaces[1].ringCount, 2U);
    QCOMPARE(geometry.positions.size(), 3U * 9U);
    QCOMPARE(geometry.surfaces[1].firstRing, 1U);
    QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.ring-too-short")});
    QCOMPARE(handler.issues.first().severity, Severity::Warning);
    QCOMPARE(handler.issues.first().count, 3);
}

void TestGeometry::badNumbers_data()
{
    QTest::addColumn<QByteArray>("numbers");
    QTest::newRow("NaN") << QByteArray("36 139 NaN 36 139.1 2 36.1 139.1 3 36 139 NaN");
    QTest::newRow("infinite") << QByteArray("36 139 1 36 inf 2 36.1 139.1 3 36 139 1");
    QTest::newRow("too large") << QByteArray("36 139 1 36 1e999 2 36.1 139.1 3 36 139 1");
    QTest::newRow("letters") << QByteArray("36 139 1 36 139.1x 2 36.1 139.1 3 36 139 1");
    QTest::newRow("hexadecimal") << QByteArray("36 139 1 36 0x8b 2 36.1 139.1 3 36 139 1");
    QTest::newRow("one too few") << QByteArray("36 139 1 36 139.1 2 36.1 139.1 3 36 139");
    QTest::newRow("decimal comma") << QByteArray("36;139;1 36;139.1;2");
}

void TestGeometry::badNumbers()
{
    QFETCH(QByteArray, numbers);
    const QByteArray p = "<gml:Polygon><gml:exterior>" + ring(numbers) + "</gml:exterior></gml:Polygon>";
    const RecordingHandler handler =
        parsed(cityModel("<core:cityObjectMember><bldg:Building gml:id='bad'><bldg:lod1MultiSurface>\n" + p +
                         "</bldg:lod1MultiSurface></bldg:Building></core:cityObjectMember>"
                         "<core:cityObjectMember><bldg:Building gml:id='good'><bldg:lod1MultiSurface>" +
                         polygon() + "</bldg:lod1MultiSurface></bldg:Building></core:cityObjectMember>"));
    QCOMPARE(handler.ids(), QStringList{QStringLiteral("good")});
    QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.coordinates")});
    QVERIFY(handler.issues.first().isError());
    QCOMPARE(handler.issues.first().object, QStringLiteral("bad"));
    QCOMPARE(handler.issues.first().line, 5);
}

void TestGeometry::implicit()
{
    const QByteArray square = "<gml:MultiSurface><gml:surfaceMember><gml:Polygon><gml:exterior>" +
                              ring("0 0 0 10 0 0 10 20 5 0 0 0") +
                              "</gml:exterior></gml:Polygon></gml:surfaceMember></gml:MultiSurface>";
    const auto furniture = [&](const QByteArray &property) {
        return parsed(cityModel(
            "<core:cityObjectMember><frn:CityFurniture "
            "gml:id='f'><frn:lod3ImplicitRepresentation><core:ImplicitGeometry>"
            "<core:transformationMatrix>0 -2 0 1  2 0 0 0  0 0 1 0  0 0 0 1</core:transformationMatrix>"
            "<core:" +
            property + '>' + square + "</core:" + property +
            "><core:referencePoint><gml:Point><gml:pos>36 139 40</gml:pos></gml:Point></core:referencePoint>"
            "</core:ImplicitGeometry></frn:lod3ImplicitRepresentation></frn:CityFurniture></"
            "core:cityObjectMember>"));
    };
    for (const QByteArray &property : {QByteArray("relativeGMLGeometry"), QByteArray("relativeGeometry")}) {
        const RecordingHandler handler = furniture(property);
        QCOMPARE(handler.issueCodes(), QStringList());
        const ExactGeometry *geometry = handler.objects.at(0).lod(3);
        QVERIFY(geometry);
        QCOMPARE(geometry->surfaces.size(), 1U);
        QVERIFY(geometry->lines.empty());
        // (10, 0, 0) turned a quarter, doubled and moved: 1 m east and 20 m north. By PROJ's geodesic.h on
        // GRS80.
        const double *p = geometry->positions.data() + 3;
        QVERIFY(std::abs(p[0] - 139.000011090939) < 1e-10);
        QVERIFY(std::abs(p[1] - 36.000180246754) < 1e-10);
        QCOMPARE(p[2], 40.0);
        QCOMPARE(p[5], 45.0);
    }
}

void TestGeometry::implicitElsewhere()
{
    const RecordingHandler handler = parsed(cityModel(
        "<core:cityObjectMember><frn:CityFurniture "
        "gml:id='f'><frn:lod2ImplicitRepresentation><core:ImplicitGeometry>\n"
        "<core:relativeGMLGeometry xlink:href='lamps.gml#lamp1'/><core:referencePoint><gml:Point><gml:pos>36 "
        "139 40</gml:pos></gml:Point></core:referencePoint>"
        "</core:ImplicitGeometry></frn:lod2ImplicitRepresentation>"
        "<frn:lod3ImplicitRepresentation><core:ImplicitGeometry><core:mimeType>model/gltf+json</"
        "core:mimeType><core:libraryObject>lamp.gltf</core:libraryObject>"
        "<core:referencePoint><gml:Point><gml:pos>36 139 "
        "41</gml:pos></gml:Point></core:referencePoint></core:ImplicitGeometry></"
        "frn:lod3ImplicitRepresentation>"
        "</frn:CityFurniture></core:cityObjectMember>"));
    const RecordedObject &lamp = handler.objects.at(0);
    QCOMPARE(lamp.links.size(), 1);
    QCOMPARE(lamp.links[0].href, QStringLiteral("lamps.gml#lamp1"));
    QCOMPARE(lamp.links[0].lod, 2);
    QCOMPARE(lamp.links[0].line, 5);
    QVERIFY(lamp.links[0].place.has_value());
    QCOMPARE(lamp.links[0].place->reference, (std::array<double, 3>{139, 36, 40}));
    QVERIFY(!lamp.lod(2)); // what follows the link places the shape, or the point
    QCOMPARE(lamp.lod(3)->positions, flat({139, 36, 41}));
}

void TestGeometry::projected()
{
    QByteArray file = building("<bldg:lod1MultiSurface><gml:Polygon><gml:exterior>" +
                               ring("100 -200 1 110 -200 1 110 -190 1 100 -200 1") +
                               "</gml:exterior></gml:Polygon></bldg:lod1MultiSurface>");
    for (const char *code : {"6677", "10170"}) {
        const RecordingHandler handler =
            parsed(QByteArray(file).replace("EPSG/0/6697", QByteArray("EPSG/0/") + code));
        QCOMPARE(handler.issueCodes(), QStringList());
        QCOMPARE(handler.fileHeader.epsg, QByteArray(code).toInt());
        QVERIFY(handler.fileHeader.envelope.isEmpty()); // it is promised in degrees
        QCOMPARE(handler.objects.at(0).lod(1)->positions, flat({-200, 100, 1, -200, 110, 1, -190, 110, 1}));
    }
}

void TestGeometry::axesSwapped()
{
    const QByteArray p = "<gml:Polygon><gml:exterior>" + ring("139 36 1 139.1 36 2 139.1 36.1 3 139 36 1") +
                         "</gml:exterior></gml:Polygon>";
    const std::vector<double> expected = flat({139, 36, 1, 139.1, 36, 2, 139.1, 36.1, 3});
    const QByteArray member = "<core:cityObjectMember><bldg:Building gml:id='b'><bldg:lod1MultiSurface>" + p +
                              "</bldg:lod1MultiSurface></bldg:Building></core:cityObjectMember>\n";
    const QByteArray file = cityModel(member + member);
    const QByteArray envelopeToo =
        QByteArray(file).replace("36.14 139.38", "139.38 36.14").replace("36.15 139.39", "139.39 36.15");
    for (const QByteArray &each : {file, envelopeToo}) {
        const RecordingHandler handler = parsed(each);
        QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.axes-swapped")});
        QCOMPARE(handler.issues.first().severity, Severity::Repaired);
        QCOMPARE(handler.objects.at(0).lod(1)->positions, expected);
        QCOMPARE(handler.objects.at(1).lod(1)->positions, expected);
        QCOMPARE(handler.fileHeader.envelope.west, 139.38);
        QCOMPARE(handler.fileHeader.envelope.north, 36.15);
    }
    // CRS84 puts the longitude first by right.
    const RecordingHandler handler = parsed(QByteArray(envelopeToo).replace("EPSG/0/6697", "OGC/1.3/CRS84"));
    QCOMPARE(handler.issueCodes(), QStringList());
    QCOMPARE(handler.objects.at(0).lod(1)->positions, expected);
}

void TestGeometry::outsideJapan()
{
    const auto member = [&](const QByteArray &id, const QByteArray &numbers) {
        return "<core:cityObjectMember><bldg:Building gml:id='" + id +
               "'><bldg:lod1MultiSurface><gml:Polygon><gml:exterior>" + ring(numbers) +
               "</gml:exterior></gml:Polygon></bldg:lod1MultiSurface></bldg:Building></"
               "core:cityObjectMember>\n";
    };
    const RecordingHandler handler = parsed(cityModel(
        member("home", "36 139 1 36 139.1 2 36.1 139.1 3 36 139 1") +
        member("zero", "0 0 1 0 1 2 1 1 3 0 0 1") + member("paris", "48 2 1 48 2.1 2 48.1 2.1 3 48 2 1")));
    QCOMPARE(handler.ids().size(), 3);
    QCOMPARE(handler.issueCodes(), QStringList{QStringLiteral("citygml.outside-japan")});
    QCOMPARE(handler.issues.first().object, QStringLiteral("zero"));
    QCOMPARE(handler.issues.first().line, 5);
    QCOMPARE(handler.issues.first().severity, Severity::Warning);
    QCOMPARE(handler.objects[1].lod(1)->positions, flat({0, 0, 1, 1, 0, 2, 1, 1, 3}));
}

void TestGeometry::crsMissing()
{
    QByteArray file = building("<bldg:lod1MultiSurface>" + polygon() + "</bldg:lod1MultiSurface>");
    file.replace(" srsName=\"http://www.opengis.net/def/crs/EPSG/0/6697\"", "");
    const RecordingHandler without = parsed(file);
    QCOMPARE(without.issueCodes(), QStringList{QStringLiteral("citygml.crs-missing")});
    QCOMPARE(without.fileHeader.epsg, 0);
    QCOMPARE(without.objects.at(0).lod(1)->positions.at(0), 139.385);
    // A geometry may say what the envelope does not.
    const RecordingHandler below =
        parsed(QByteArray(file).replace("<gml:Polygon", "<gml:Polygon srsName=\"EPSG:6668\""));
    QCOMPARE(below.issueCodes(), QStringList());
    QCOMPARE(below.fileHeader.epsg, 6668);
    // The user's word counts most.
    citygml::CityParser::Options options;
    options.crs = Crs::fromEpsg(6677);
    const RecordingHandler told = parsed(file, options);
    QCOMPARE(told.issueCodes(), QStringList{QStringLiteral("citygml.crs-doubtful")}); // for these are degrees
    QCOMPARE(told.fileHeader.epsg, 6677);
}

void TestGeometry::otherCrsBelow()
{
    const auto read = [&](const QByteArray &name, const QByteArray &numbers = {}) {
        QByteArray shape =
            QByteArray(polygon()).replace("<gml:Polygon", "<gml:Polygon srsName='" + name + '\'');
        if (!numbers.isEmpty()) {
            const qsizetype begin = shape.indexOf("<gml:posList") + qstrlen("<gml:posList>");
            shape.replace(begin, shape.indexOf("</gml:posList>") - begin, numbers);
        }
        return parsed(building("<bldg:lod1MultiSurface><gml:MultiSurface><gml:surfaceMember>" + shape +
                               "</gml:surfaceMember><gml:surfaceMember>" + QByteArray(polygon()) +
                               "</gml:surfaceMember></gml:MultiSurface></bldg:lod1MultiSurface>"));
    };
    const QStringList mixed = {QStringLiteral("citygml.crs-mixed")};
    QCOMPARE(read("urn:ogc:def:crs:EPSG::6697").issueCodes(), QStringList());
    QCOMPARE(read("EPSG:4326").issueCodes(), QStringList());
    QCOMPARE(read("EPSG:99999").issueCodes(), mixed);

    // Zone IX: 36 degrees north, 139 degrees 50 minutes east is its origin; numbers are north, east, height.
    const RecordingHandler plane = read("EPSG:6677", "0 0 5  0 100 5  100 100 5  0 0 5");
    QCOMPARE(plane.issueCodes(), mixed);
    QCOMPARE(plane.issues.first().severity, Severity::Info);
    const std::vector<double> &found = plane.objects.at(0).lod(1)->positions;
    QVERIFY(std::abs(found.at(0) - (139 + 50 / 60.0)) < 1e-9);
    QVERIFY(std::abs(found.at(1) - 36) < 1e-9);
    QVERIFY(found.at(3) > found.at(0) && std::abs(found.at(4) - 36) < 1e-6); // 100 m to the east
    QCOMPARE(found.at(2), 5.0);
    // The next surface is the file's own again.
    const std::vector<double> usual = read("EPSG:4326").objects.at(0).lod(1)->positions;
    QCOMPARE(std::vector<double>(found.end() - 9, found.end()),
             std::vector<double>(usual.end() - 9, usual.end()));

    // The same places, but heights above the ellipsoid.
    const RecordingHandler high = read("EPSG:4979");
    QCOMPARE(high.issueCodes(), QStringList{QStringLiteral("citygml.heights-mixed")});
    QCOMPARE(high.issues.first().severity, Severity::Warning);

    // Longitude first, the same places.
    const RecordingHandler turned =
        read("urn:ogc:def:crs:OGC:1.3:CRS84", "139.5 36 5  139.6 36 5  139.6 36.1 5  139.5 36 5");
    QCOMPARE(turned.objects.at(0).lod(1)->positions.at(0), 139.5);
    // The origin of Japan's survey as GSI gives it: Tokyo datum 35 39 17.5148, 139 44 40.5020; JGD2000
    // 35 39 29.1572, 139 44 28.8759. Without a grid PROJ comes within metres.
    const RecordingHandler old =
        read("EPSG:4301", "35.654865222 139.744583889 0  35.66 139.7446 0  35.66 139.75 0 "
                          "35.654865222 139.744583889 0");
    QCOMPARE(old.issueCodes(), mixed);
    QVERIFY(std::abs(old.objects.at(0).lod(1)->positions.at(0) - 139.741354417) < 1e-4);
    QVERIFY(std::abs(old.objects.at(0).lod(1)->positions.at(1) - 35.658099222) < 1e-4);
    // In a file with its axes exchanged they are exchanged here too.
    const QByteArray swapped =
        cityModel("<core:cityObjectMember><bldg:Building gml:id='b'><bldg:lod1MultiSurface>"
                  "<gml:Polygon srsName='EPSG:4301'><gml:exterior>" +
                  ring("139.74 35.65 1 139.75 35.65 2 139.75 35.66 3 139.74 35.65 1") +
                  "</gml:exterior></gml:Polygon></bldg:lod1MultiSurface></bldg:Building>"
                  "</core:cityObjectMember>")
            .replace("36.14 139.38", "139.38 36.14")
            .replace("36.15 139.39", "139.39 36.15");
    const RecordingHandler both = parsed(swapped);
    QVERIFY(!both.issueCodes().contains(QStringLiteral("citygml.coordinates")));
    QVERIFY(std::abs(both.objects.at(0).lod(1)->positions.at(0) - 139.737) < 1e-3);
    QVERIFY(std::abs(both.objects.at(0).lod(1)->positions.at(1) - 35.653) < 1e-3);
}

MACHI_TEST(TestGeometry)
#include "testgeometry.moc"
