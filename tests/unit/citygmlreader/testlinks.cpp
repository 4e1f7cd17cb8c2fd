#include "town.h"

#include "support/testregistry.h"

#include <cmath>

using namespace machi::testing;

namespace {

const QString bldg = QStringLiteral("udx/bldg/53394500_bldg_6697_op.gml");
const QString veg = QStringLiteral("udx/veg/53394500_veg_6697_op.gml");

QByteArray reference(const QByteArray &href)
{
    return "<gml:surfaceMember xlink:href=\"" + href + "\"/>";
}

QByteArray inside(const QByteArray &element, const QByteArray &id, const QByteArray &content)
{
    return "<gml:" + element + " gml:id=\"" + id + "\">" + content + "</gml:" + element + '>';
}

QByteArray solid(const QByteArray &id, const QByteArray &surfaces)
{
    return inside("Solid", id,
                  "<gml:exterior>" + inside("CompositeSurface", id + "_c", surfaces) + "</gml:exterior>");
}

QByteArray house(const QByteArray &id, const QByteArray &content)
{
    return member("<bldg:Building gml:id=\"" + id + "\">" + content + "</bldg:Building>");
}

/// A tree whose shape is `template_`, at latitude 36.14, longitude 139.38, height 20, turned by 90 degrees.
QByteArray tree(const QByteArray &id, const QByteArray &template_)
{
    return member("<veg:SolitaryVegetationObject xmlns:veg=\"http://www.opengis.net/citygml/vegetation/2.0\" "
                  "gml:id=\"" +
                  id +
                  "\"><veg:lod3ImplicitRepresentation><core:ImplicitGeometry>"
                  "<core:transformationMatrix>0 -1 0 0 1 0 0 0 0 0 1 0 0 0 0 1</core:transformationMatrix>" +
                  template_ +
                  "<core:referencePoint><gml:Point><gml:pos>36.14 139.38 20</gml:pos></gml:Point>"
                  "</core:referencePoint></core:ImplicitGeometry></veg:lod3ImplicitRepresentation>"
                  "</veg:SolitaryVegetationObject>");
}

const QByteArray crown =
    "<gml:Polygon gml:id=\"leaf\"><gml:exterior><gml:LinearRing><gml:posList>0 0 0 10 0 0 10 0 5 0 0 0"
    "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>";
const QByteArray drawn =
    "<core:relativeGMLGeometry>" +
    inside("MultiSurface", "oak", "<gml:surfaceMember>" + crown + "</gml:surfaceMember>") +
    "</core:relativeGMLGeometry>";

QByteArray shaped(const QByteArray &href)
{
    return "<core:relativeGMLGeometry xlink:href=\"" + href + "\"/>";
}

const Feature &featureOf(const MemorySink::Table &table, const std::string &id)
{
    return table.features.at(static_cast<std::size_t>(table.rowOf(id)));
}

std::size_t surfacesOf(const Feature &feature)
{
    std::size_t count = 0;
    for (const ExactGeometry &geometry : feature.exact)
        count += geometry.surfaces.size();
    return count;
}

/// House `l` links to the one surface of house `big`, a member of that many bytes; gives its polygons.
std::size_t writeLinkedMember(Town &town, qsizetype bytes)
{
    QByteArray many;
    for (int at = 0; many.size() < bytes; ++at)
        many += "<gml:surfaceMember>" + square(at % 9, at / 9 % 9) + "</gml:surfaceMember>";
    town.write(bldg, cityModel(house("l", "<bldg:lod1MultiSurface xlink:href=\"#all\"/>") +
                               house("big", "<bldg:lod1MultiSurface>" + inside("MultiSurface", "all", many) +
                                                "</bldg:lod1MultiSurface>")));
    return static_cast<std::size_t>(many.count("<gml:Polygon"));
}

} // namespace

// Geometry that stands in another member or file, by whatever id it is called.
class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeGeometries_data()
    {
        QTest::addColumn<QByteArray>("property");
        QTest::addColumn<int>("surfaces");
        QTest::newRow("solid") << QByteArray("<bldg:lod1Solid xlink:href=\"#s\"/>") << 2;
        QTest::newRow("shell of a solid") << QByteArray("<bldg:lod1Solid><gml:Solid><gml:exterior "
                                                        "xlink:href=\"#s_c\"/></gml:Solid></bldg:lod1Solid>")
                                          << 2;
        QTest::newRow("multi surface") << QByteArray("<bldg:lod2MultiSurface xlink:href=\"#ms\"/>") << 1;
        QTest::newRow("solid of references") << QByteArray("<bldg:lod2Solid xlink:href=\"#refs\"/>") << 2;
        QTest::newRow("references to references")
            << QByteArray("<bldg:lod2Solid xlink:href=\"#again\"/>") << 3;
        QTest::newRow("a ring of references") << QByteArray("<bldg:lod2Solid xlink:href=\"#loop1\"/>") << 1;
        QTest::newRow("multi curve") << QByteArray("<bldg:lod2MultiCurve xlink:href=\"#mc\"/>") << 0;
        QTest::newRow("the same twice")
            << QByteArray("<bldg:lod2MultiSurface><gml:MultiSurface>") + reference("#s") + reference("#ms") +
                   "</gml:MultiSurface></bldg:lod2MultiSurface>"
            << 3;
    }
    void wholeGeometries()
    {
        QFETCH(QByteArray, property);
        QFETCH(int, surfaces);
        const auto members = [](int row, int column, const QByteArray &id) {
            return "<gml:surfaceMember>" + square(row, column, id) + "</gml:surfaceMember>";
        };
        const QByteArray targets =
            house("solids", "<bldg:lod1Solid>" + solid("s", members(0, 0, "p1") + members(0, 1, "p2")) +
                                "</bldg:lod1Solid>") +
            house("surfaces",
                  "<bldg:boundedBy><bldg:RoofSurface gml:id=\"roof\"><bldg:lod2MultiSurface>" +
                      inside("MultiSurface", "ms", members(1, 1, "p3")) +
                      "</bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy><bldg:lod2Solid>" +
                      solid("refs", reference("#p3") + reference("#p1")) + "</bldg:lod2Solid>") +
            house("chain", "<bldg:lod2Solid>" + solid("again", reference("#refs") + reference("#p2")) +
                               "</bldg:lod2Solid>") +
            house("loops", "<bldg:lod2Solid>" + solid("loop1", reference("#loop2") + members(5, 5, "p5")) +
                               "</bldg:lod2Solid>") +
            house("loops2", "<bldg:lod2Solid>" + solid("loop2", reference("#loop1")) + "</bldg:lod2Solid>") +
            house("curves", "<bldg:lod2MultiCurve>" +
                                inside("MultiCurve", "mc",
                                       "<gml:curveMember><gml:LineString><gml:posList>36.14 139.38 0 36.15 "
                                       "139.39 0</gml:posList></gml:LineString></gml:curveMember>") +
                                "</bldg:lod2MultiCurve>");
        for (const bool isFirst : {true, false}) {
            for (const QByteArray &file : {QByteArray(), QByteArray("53394501_bldg_6697_op.gml")}) {
                Town town;
                const QByteArray link = house("l", QByteArray(property).replace("\"#", '"' + file + '#'));
                if (!file.isEmpty()) {
                    town.write(bldg, cityModel(link));
                    town.write(QStringLiteral("udx/bldg/") + QString::fromLatin1(file), cityModel(targets));
                } else {
                    town.write(bldg, cityModel(isFirst ? link + targets : targets + link));
                }
                town.read();
                const auto *buildings = town.table(QStringLiteral("building"));
                QVERIFY(buildings);
                QCOMPARE(buildings->features.size(), std::size_t(7));
                const Feature &feature = featureOf(*buildings, "l");
                QCOMPARE(surfacesOf(feature), std::size_t(surfaces));
                QVERIFY(!feature.shape.isEmpty());
                QCOMPARE(count(town.issues(), QStringLiteral("citygml.link-broken")), 0);
            }
        }
    }

    void aSolidOfReferencesInAnotherLod()
    {
        Town town;
        town.write(bldg, cityModel(house(
                             "b", "<bldg:boundedBy><bldg:RoofSurface gml:id=\"r\"><bldg:lod2MultiSurface>"
                                  "<gml:MultiSurface><gml:surfaceMember>" +
                                      square(0, 0, "p") +
                                      "</gml:surfaceMember></gml:MultiSurface></bldg:lod2MultiSurface>"
                                      "</bldg:RoofSurface></bldg:boundedBy><bldg:lod2Solid>" +
                                      solid("s", reference("#p")) +
                                      "</bldg:lod2Solid><bldg:lod3Solid xlink:href=\"#s\"/>")));
        town.read();
        const Feature &feature = town.table(QStringLiteral("building"))->features.at(0);
        QCOMPARE(feature.exact.size(), std::size_t(2));
        QCOMPARE(int(feature.exact[1].lod), 3);
        QCOMPARE(feature.exact[1].surfaces.size(), std::size_t(1));
        QCOMPARE(feature.exact[1].surfaces[0].semantic, SemanticClass::Roof);
        QVERIFY(town.issues().isEmpty());
    }

    void aggregatesOfStreamedMembers()
    {
        // Above the size at which a member comes in pieces; all of its squares are one surface by its id.
        Town town;
        const std::size_t total = writeLinkedMember(town, 17 << 20);
        town.read();
        const auto *buildings = town.table(QStringLiteral("building"));
        for (const char *id : {"l", "big"}) {
            const auto row = static_cast<std::size_t>(buildings->rowOf(id));
            std::size_t seen = surfacesOf(buildings->features[row]);
            for (const ExactGeometry &piece : buildings->pieces[row])
                seen += piece.surfaces.size();
            QCOMPARE(seen, total);
        }
        QCOMPARE(count(town.issues(), QStringLiteral("citygml.link-broken")), 0);
    }

    void linksOutOfStreamedMembers_data()
    {
        QTest::addColumn<bool>("before");
        QTest::newRow("link before the geometry") << true;
        QTest::newRow("link behind the geometry") << false;
    }
    void linksOutOfStreamedMembers()
    {
        QFETCH(bool, before);
        QByteArray many;
        for (int at = 0; many.size() < (17 << 20); ++at)
            many += "<gml:surfaceMember>" + square(at % 9, at / 9 % 9) + "</gml:surfaceMember>";
        const auto total = static_cast<std::size_t>(many.count("<gml:Polygon"));
        const QByteArray link = reference("53394501_bldg_6697_op.gml#far") + reference("#near");
        const QByteArray surfaces = before ? link + many : many + link;
        Town town;
        town.write(
            bldg, cityModel(house("first", "<gml:name>1</gml:name>") +
                            house("big", "<bldg:lod1MultiSurface>" + inside("MultiSurface", "all", surfaces) +
                                             "</bldg:lod1MultiSurface><bldg:usage>411</bldg:usage>") +
                            building("b", 20, 20).replace("b_p", "near")));
        town.write(QStringLiteral("udx/bldg/53394501_bldg_6697_op.gml"),
                   cityModel(building("c", 30, 30).replace("c_p", "far")));
        town.read();
        const auto *buildings = town.table(QStringLiteral("building"));
        QCOMPARE(buildings->features.size(), std::size_t(4));
        const auto row = static_cast<std::size_t>(buildings->rowOf("big"));
        std::size_t surfacesSeen = 0;
        for (std::size_t at = 0; at < buildings->pieces[row].size(); ++at) {
            QCOMPARE(buildings->pieces[row][at].piece, static_cast<std::uint32_t>(at));
            QCOMPARE(int(buildings->pieces[row][at].lod), 1);
            surfacesSeen += buildings->pieces[row][at].surfaces.size();
        }
        QCOMPARE(surfacesSeen, total + 2);
        QCOMPARE(buildings->text(row, QStringLiteral("usage_code")), QStringLiteral("411"));
        // The footprint reaches as far as what it points to.
        const Extent extent = buildings->features[row].shape.extent();
        QVERIFY(std::abs(extent.north - 36.171) < 1e-9);
        for (const char *id : {"first", "b", "c"})
            QVERIFY(buildings->pieces[static_cast<std::size_t>(buildings->rowOf(id))].empty());
        QVERIFY(town.issues().isEmpty() || count(town.issues(), QStringLiteral("citygml.link-broken")) == 0);
    }

    void muchLinkedGeometryComesInPieces()
    {
        Town town;
        const std::size_t total = writeLinkedMember(town, 34 << 20);
        town.read();
        const auto *buildings = town.table(QStringLiteral("building"));
        const auto row = static_cast<std::size_t>(buildings->rowOf("l"));
        QVERIFY(buildings->pieces[row].size() > 1);
        std::size_t seen = 0;
        for (const ExactGeometry &piece : buildings->pieces[row])
            seen += piece.surfaces.size();
        QCOMPARE(seen, total);
        QVERIFY(!buildings->features[row].shape.isEmpty());
    }

    // Both files say where the same square stands, one in degrees and one in metres.
    void targetsInAnotherCrs()
    {
        const CoordinateTransform toPlane =
            CoordinateTransform::create(Crs::fromEpsg(6668), Crs::fromEpsg(6677)).take();
        QByteArray positions;
        for (const auto &[row, column] : {std::pair(0, 0), {0, 1}, {1, 1}, {1, 0}, {0, 0}}) {
            double x = 139.38 + column * 0.001;
            double y = 36.14 + row * 0.001;
            QVERIFY(toPlane.transform(x, y));
            positions += QByteArray::number(y, 'f', 6) + ' ' + QByteArray::number(x, 'f', 6) + " 5 ";
        }
        const QByteArray plane = "<gml:Polygon gml:id=\"far\"><gml:exterior><gml:LinearRing><gml:posList>" +
                                 positions + "</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>";
        Town town;
        town.write(bldg, cityModel(house("l", "<bldg:lod1MultiSurface><gml:MultiSurface>" +
                                                  reference("53394501_bldg_6677_op.gml#far") +
                                                  "</gml:MultiSurface></bldg:lod1MultiSurface>")));
        town.write(
            QStringLiteral("udx/bldg/53394501_bldg_6677_op.gml"),
            cityModel(house("t", "<bldg:lod1MultiSurface><gml:MultiSurface><gml:surfaceMember>" + plane +
                                     "</gml:surfaceMember></gml:MultiSurface></bldg:lod1MultiSurface>"),
                      "http://www.opengis.net/def/crs/EPSG/0/6677"));
        town.read();
        const Feature *linked = nullptr;
        for (const auto &table : town.sink.tables)
            if (table->rowOf("l") >= 0) linked = &featureOf(*table, "l");
        QVERIFY(linked);
        QCOMPARE(linked->exact.size(), std::size_t(1));
        const std::vector<double> &at = linked->exact[0].positions;
        QCOMPARE(at.size(), std::size_t(12));
        QVERIFY(std::abs(at[0] - 139.38) < 1e-8 && std::abs(at[1] - 36.14) < 1e-8);
        QVERIFY(std::abs(at[6] - 139.381) < 1e-8 && std::abs(at[7] - 36.141) < 1e-8);
        QCOMPARE(at[8], 5.0);
        QCOMPARE(count(town.issues(), QStringLiteral("citygml.link-crs")), 0);
    }

    void boundarySurfacesOfOthers()
    {
        const QByteArray roof =
            "<bldg:boundedBy><bldg:RoofSurface gml:id=\"roof\"><bldg:lod2MultiSurface><gml:MultiSurface>"
            "<gml:surfaceMember>" +
            square(0, 0, "p2") +
            "</gml:surfaceMember></gml:MultiSurface></bldg:lod2MultiSurface><bldg:lod3MultiSurface>"
            "<gml:MultiSurface><gml:surfaceMember>" +
            square(0, 0, "p3") + "</gml:surfaceMember><gml:surfaceMember>" + square(0, 1, "p4") +
            "</gml:surfaceMember></gml:MultiSurface></bldg:lod3MultiSurface></bldg:RoofSurface></"
            "bldg:boundedBy>";
        const QByteArray door =
            "<bldg:boundedBy><bldg:WallSurface gml:id=\"wall\"><bldg:opening><bldg:Door gml:id=\"door\">"
            "<bldg:lod3MultiSurface><gml:MultiSurface><gml:surfaceMember>" +
            square(2, 2, "p5") +
            "</gml:surfaceMember></gml:MultiSurface></bldg:lod3MultiSurface></bldg:Door></bldg:opening>"
            "</bldg:WallSurface></bldg:boundedBy>";
        const QByteArray own = "<bldg:boundedBy xlink:href=\"#roof\"/>";
        for (const QByteArray &file : {QByteArray(), QByteArray("53394501_bldg_6697_op.gml")}) {
            const QByteArray link =
                house("l", "<bldg:boundedBy xlink:href=\"" + file + "#roof\"/><bldg:opening xlink:href=\"" +
                               file + "#door\"/><bldg:boundedBy xlink:href=\"#none\"/>");
            // Where the object has the surface itself there is nothing to add.
            const QByteArray targets = house("t", roof + door + own);
            Town town;
            if (file.isEmpty()) {
                town.write(bldg, cityModel(link + targets));
            } else {
                town.write(bldg, cityModel(link));
                town.write(QStringLiteral("udx/bldg/") + QString::fromLatin1(file), cityModel(targets));
            }
            town.read();
            const auto *buildings = town.table(QStringLiteral("building"));
            const Feature &linked = featureOf(*buildings, "l");
            QCOMPARE(linked.exact.size(), std::size_t(2));
            for (const ExactGeometry &lod : linked.exact) {
                QCOMPARE(lod.surfaces.size(), std::size_t(lod.lod == 2 ? 1 : 3));
                QCOMPARE(lod.surfaces[0].semantic, SemanticClass::Roof);
                QCOMPARE(lod.surfaces[0].semanticId, "roof");
            }
            QCOMPARE(surfacesOf(featureOf(*buildings, "t")), std::size_t(4));
            QCOMPARE(count(town.issues(), QStringLiteral("citygml.link-broken")), 1);
            for (const Column &column : buildings->columns)
                QVERIFY2(!column.id.contains(QLatin1String("bounded"), Qt::CaseInsensitive),
                         qPrintable(column.id));
        }
    }

    void templates_data()
    {
        QTest::addColumn<QByteArray>("href");
        QTest::newRow("aggregate") << QByteArray("#oak");
        QTest::newRow("polygon") << QByteArray("#leaf");
        QTest::newRow("references inside") << QByteArray("#forest");
    }
    void templates()
    {
        QFETCH(QByteArray, href);
        const QByteArray forest =
            tree("f", "<core:relativeGMLGeometry>" + inside("MultiSurface", "forest", reference("#oak")) +
                          "</core:relativeGMLGeometry>");
        for (const QByteArray &file : {QByteArray(), QByteArray("53394501_veg_6697_op.gml")}) {
            Town town;
            const QByteArray sources = tree("first", drawn) + forest;
            const QByteArray copies =
                tree("copy", shaped(file + href)) +
                tree("library", "<core:libraryObject>" +
                                    (file.isEmpty() ? "53394500_veg_6697_op.gml" : file) + href +
                                    "</core:libraryObject>");
            if (!file.isEmpty()) {
                town.write(veg, cityModel(copies));
                town.write(QStringLiteral("udx/veg/") + QString::fromLatin1(file), cityModel(sources));
            } else {
                town.write(veg, cityModel(copies + sources));
            }
            town.read();
            const auto *trees = town.table(QStringLiteral("vegetation"));
            QVERIFY(trees);
            QCOMPARE(trees->features.size(), std::size_t(4));
            const Feature &first = featureOf(*trees, "first");
            QCOMPARE(first.exact.at(0).positions.size(), std::size_t(9));
            // (10, 0, 5) turned is (0, 10, 5): ten metres to the north, five up.
            QVERIFY(std::abs(first.exact[0].positions[6] - 139.38) < 1e-9);
            QVERIFY(std::abs((first.exact[0].positions[7] - 36.14) * 110960 - 10) < 0.05);
            QVERIFY(std::abs(first.exact[0].positions[8] - 25) < 1e-9);
            for (const char *id : {"copy", "library", "f"}) {
                const Feature &copy = featureOf(*trees, id);
                QCOMPARE(copy.exact.size(), std::size_t(1));
                QCOMPARE(int(copy.exact[0].lod), 3);
                QCOMPARE(copy.exact[0].surfaces.size(), std::size_t(1));
                QCOMPARE(copy.exact[0].positions, first.exact[0].positions);
            }
            QCOMPARE(count(town.issues(), QStringLiteral("citygml.link-broken")), 0);
            QCOMPARE(count(town.issues(), QStringLiteral("citygml.library-object")), 0);
        }
    }

    void templatesThatAreNotThere()
    {
        Town town;
        // An ordinary polygon is no template, even where it has the id.
        town.write(veg, cityModel(tree("lost", shaped("#nobody")) + tree("wrong", shaped("#real")) +
                                  tree("drawing", "<core:libraryObject>oak.3ds</core:libraryObject>") +
                                  building("b", 0, 0).replace("b_p", "real")));
        town.read();
        const auto *trees = town.table(QStringLiteral("vegetation"));
        QVERIFY(trees);
        for (const char *id : {"lost", "wrong", "drawing"}) {
            const Feature &feature = featureOf(*trees, id);
            QCOMPARE(feature.shape.type, ShapeType::Point);
            QCOMPARE(feature.exact.at(0).positions, (std::vector<double>{139.38, 36.14, 20}));
        }
        QCOMPARE(count(town.issues(), QStringLiteral("citygml.link-broken")), 2);
        QCOMPARE(find(town.issues(), QStringLiteral("citygml.library-object")).severity, Severity::Info);
    }
};

MACHI_TEST(TestLinks)
#include "testlinks.moc"
