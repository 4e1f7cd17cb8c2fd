#include "gmltext.h"
#include "town.h"

#include "support/testregistry.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

using namespace machi::core;
using namespace machi::core::citygml;
using namespace machi::testing;

namespace {

const QString bldg = QStringLiteral("udx/bldg/53394500_bldg_6697_op.gml");

QByteArray flood(const QByteArray &id, int row, const QByteArray &scale, const QByteArray &rank)
{
    return member(
        "<wtr:WaterBody gml:id=\"" + id + "\"><wtr:lod1MultiSurface><gml:MultiSurface><gml:surfaceMember>" +
        square(row, 0) + "</gml:surfaceMember><gml:surfaceMember>" + square(row, 1) +
        "</gml:surfaceMember></gml:MultiSurface></wtr:lod1MultiSurface><uro:floodingRiskAttribute>"
        "<uro:RiverFloodingRiskAttribute><uro:description>荒川水系荒川</uro:description><uro:rank>" +
        rank + "</uro:rank><uro:scale>" + scale +
        "</uro:scale></uro:RiverFloodingRiskAttribute></uro:floodingRiskAttribute></wtr:WaterBody>");
}

} // namespace

class TestCityGmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDataSetPerKind()
    {
        Town town;
        town.write(
            bldg, cityModel(building("b1", 0, 0, "<bldg:measuredHeight uom=\"m\">7.5</bldg:measuredHeight>") +
                            building("b2", 0, 2)));
        town.write(QStringLiteral("udx/bldg/53394501_bldg_6697_op.gml"), cityModel(building("b3", 4, 4)));
        town.write(
            QStringLiteral("udx/tran/53394500_tran_6697_op.gml"),
            cityModel(member(
                "<tran:Road gml:id=\"r1\"><tran:lod1MultiSurface><gml:MultiSurface><gml:surfaceMember>" +
                square(9, 9, {}, 0) +
                "</gml:surfaceMember></gml:MultiSurface></tran:lod1MultiSurface></tran:Road>")));
        town.read();
        QCOMPARE(town.sink.tables.size(), std::size_t(2));
        const auto *buildings = town.table(QStringLiteral("building"));
        QVERIFY(buildings);
        QCOMPARE(buildings->features.size(), std::size_t(3));
        QCOMPARE(buildings->features[0].id, std::string("b1"));
        QCOMPARE(buildings->features[2].id, std::string("b3")); // in the order of the files' paths
        QCOMPARE(buildings->sources.size(), 2);
        QCOMPARE(buildings->features[2].source, 1);
        QCOMPARE(buildings->features[0].line, qint64(4));
        QCOMPARE(buildings->dataset.crs.epsg(), 6697);
        QCOMPARE(buildings->dataset.height, HeightDatum::Geoid);
        QCOMPARE(buildings->dataset.provenance.format, QStringLiteral("CityGML 2.0, i-UR 3.1"));
        QCOMPARE(buildings->text(0, QStringLiteral("measuredHeight")), QStringLiteral("7.5"));
        QCOMPARE(buildings->text(1, QStringLiteral("measuredHeight")), QString());
        QCOMPARE(buildings->features[0].shape.type, ShapeType::MultiPolygon);
        QVERIFY(std::abs(buildings->features[0].shape.extent().west - 139.38) < 1e-9); // longitude is x
        QCOMPARE(buildings->features[0].exact.size(), std::size_t(1));
        const auto *roads = town.table(QStringLiteral("road"));
        QVERIFY(roads);
        QCOMPARE(roads->text(0, QStringLiteral("featureType")), QStringLiteral("道路"));
        QCOMPARE(roads->text(0, QStringLiteral("featureType_code")), QStringLiteral("Road"));
        QCOMPARE(roads->text(0, QStringLiteral("z_min")), QString()); // height 0 is no height
        QVERIFY(town.issues().isEmpty());
    }

    void floodsByRiverAndScale()
    {
        Town town;
        const QString folder = QStringLiteral("udx/fld/natl/arakawa/");
        town.write(folder + QStringLiteral("53394500_fld_6697_l1_op.gml"),
                   cityModel(flood("w1", 0, "1", "2")));
        town.write(folder + QStringLiteral("53394500_fld_6697_l2_op.gml"),
                   cityModel(flood("w2", 0, "2", "3")));
        town.write(folder + QStringLiteral("53394501_fld_6697_l2_op.gml"),
                   cityModel(flood("w3", 3, "2", "4")));
        town.write(QStringLiteral("udx/fld/natl/tonegawa/53394501_fld_6697_l2_op.gml"),
                   cityModel(flood("w4", 3, "2", "4")));
        town.read();
        QCOMPARE(town.sink.tables.size(), std::size_t(3));
        const auto *l2 = town.sink.table(QStringLiteral("flood"), QStringLiteral("荒川水系荒川 L2"));
        QVERIFY(l2);
        QCOMPARE(l2->features.size(), std::size_t(2));
        QCOMPARE(l2->text(1, QStringLiteral("rank")), QStringLiteral("4"));
        QCOMPARE(l2->text(1, QStringLiteral("scale")), QStringLiteral("L2"));
        QCOMPARE(l2->features[0].shape.parts.size(),
                 std::size_t(1)); // the two squares of one rank are one area
        QVERIFY(l2->dataset.title.contains(QStringLiteral("荒川水系荒川 L2")));
    }

    void kindByTheObjectWhereTheFileDoesNotTell()
    {
        Town town;
        town.write(QStringLiteral("town.gml"),
                   cityModel(building("b1", 0, 0) + flood("w1", 5, "2", "3") +
                             member("<gen:GenericCityObject gml:id=\"g1\"><gen:lod0Geometry>" + square(9, 9) +
                                    "</gen:lod0Geometry></gen:GenericCityObject>")));
        town.read();
        QVERIFY(town.table(QStringLiteral("building")));
        QVERIFY(town.table(QStringLiteral("flood")));
        QVERIFY(town.table(QStringLiteral("generic")));
        QCOMPARE(town.table(QStringLiteral("building"))->dataset.terms.licence, QStringLiteral("none"));

        Town chosen;
        chosen.write(QStringLiteral("town.gml"), cityModel(building("b1", 0, 0) + flood("w1", 5, "2", "3")));
        ReadOptions options;
        options.kind = QStringLiteral("building");
        chosen.read(options);
        QCOMPARE(chosen.sink.tables.size(), std::size_t(1));
        QCOMPARE(chosen.sink.tables[0]->dataset.kind, QStringLiteral("building"));
    }

    void chosenByPlace()
    {
        Town town;
        town.write(QStringLiteral("loose.gml"),
                   cityModel(building("b1", 0, 0) + building("b2", 0, 5) + building("b3", 7, 7)));
        ReadOptions options;
        options.bbox = Extent{139.3855, 36.1405, 139.3858, 36.1408};
        town.read(options);
        QCOMPARE(town.table(QStringLiteral("building"))->features.size(), std::size_t(1));
        QCOMPARE(town.table(QStringLiteral("building"))->features[0].id, std::string("b2"));
    }

    void brokenFilesDoNotStopTheRest()
    {
        Town town;
        const QByteArray whole = cityModel(building("b1", 0, 0) + building("b2", 1, 1));
        town.write(QStringLiteral("udx/bldg/a_bldg.gml"), whole.left(whole.indexOf("b2") + 200));
        town.write(QStringLiteral("udx/bldg/b_bldg.gml"), QByteArray());
        town.write(QStringLiteral("udx/bldg/c_bldg.gml"), "not XML at all");
        town.write(QStringLiteral("udx/bldg/d_bldg.gml"),
                   "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>" +
                       cityModel(building("b4", 0, 0, "<gml:name>&b;</gml:name>")).mid(39));
        town.write(QStringLiteral("udx/bldg/e_bldg.gml"), cityModel(building("b5", 0, 0)));
        town.read();
        const auto *buildings = town.table(QStringLiteral("building"));
        QVERIFY(buildings);
        QVERIFY(buildings->rowOf("b1") >= 0);
        QVERIFY(buildings->rowOf("b5") >= 0);
        QVERIFY(town.feedback.hasErrors());
        QSet<QString> faulty;
        for (const Issue &issue : town.issues())
            if (issue.isError()) faulty.insert(issue.file.mid(issue.file.lastIndexOf(u'/') + 1));
        QVERIFY(faulty.contains(QStringLiteral("a_bldg.gml")));
        QVERIFY(faulty.contains(QStringLiteral("b_bldg.gml")));
        QVERIFY(faulty.contains(QStringLiteral("c_bldg.gml")));
        QVERIFY(!faulty.contains(QStringLiteral("e_bldg.gml")));
    }

    void nothingToRead()
    {
        Town town;
        town.write(QStringLiteral("readme.txt"), "x");
        town.read();
        QVERIFY(find(town.issues(), QStringLiteral("citygml.no-udx")).isError());
        QCOMPARE(CityGmlReader().probe(**Source::open(town.folder.path())).recognition, Recognition::No);

        Town other;
        other.write(bldg, cityModel(building("b1", 0, 0)));
        ReadOptions options;
        options.kind = QStringLiteral("flood");
        other.read(options);
        QVERIFY(find(other.issues(), QStringLiteral("citygml.nothing-chosen")).isError());
        QVERIFY(other.sink.tables.empty());
    }

    void probes()
    {
        Town town;
        town.write(bldg, cityModel(building("b1", 0, 0)));
        const Probe probe = CityGmlReader().probe(**Source::open(town.folder.path()));
        QCOMPARE(probe.recognition, Recognition::Yes);
        QCOMPARE(probe.format, QStringLiteral("PLATEAU CityGML (i-UR 3.1)"));
        QCOMPARE(probe.kinds, QStringList{QStringLiteral("building")});
        QVERIFY(probe.bytes > 500);
        QVERIFY(std::abs(probe.extent.west - 139.625) < 1e-9);
        // A GML file of something else is not ours.
        Town other;
        other.write(
            QStringLiteral("fgd.gml"),
            "<?xml version=\"1.0\"?><Dataset xmlns=\"http://fgd.gsi.go.jp/spec/2008/FGD_GMLSchema\"/>");
        QCOMPARE(CityGmlReader().probe(**Source::open(other.folder.path())).recognition, Recognition::No);
    }

    void objectsWithoutGeometryStay()
    {
        Town town;
        town.write(
            bldg,
            cityModel(
                member("<bldg:Building "
                       "gml:id=\"b1\"><bldg:storeysAboveGround>2</bldg:storeysAboveGround></bldg:Building>") +
                member("<grp:CityObjectGroup gml:id=\"g1\"><grp:class>x</grp:class></grp:CityObjectGroup>")));
        town.read();
        const auto *buildings = town.table(QStringLiteral("building"));
        QVERIFY(buildings);
        QCOMPARE(buildings->features.size(), std::size_t(2)); // a group belongs where its file says
        QCOMPARE(buildings->text(0, QStringLiteral("storeysAboveGround")), QStringLiteral("2"));
        QVERIFY(buildings->features[0].shape.isEmpty());
        const Issue issue = find(town.issues(), QStringLiteral("citygml.no-shape"));
        QCOMPARE(issue.severity, Severity::Warning);
        QCOMPARE(issue.object, QStringLiteral("b1"));
        QCOMPARE(issue.line, qint64(4));
        QCOMPARE(issue.count, 2);
    }

    void duplicateIdsAreKept()
    {
        Town town;
        town.write(bldg, cityModel(building("b1", 0, 0)));
        town.write(QStringLiteral("udx/bldg/53394501_bldg_6697_op.gml"),
                   cityModel(building("b1", 0, 0) + building("b2", 0, 1)));
        town.read();
        QCOMPARE(town.table(QStringLiteral("building"))->features.size(), std::size_t(3));
        const Issue issue = find(town.issues(), QStringLiteral("citygml.duplicate-id"));
        QCOMPARE(issue.severity, Severity::Warning);
        QCOMPARE(issue.object, QStringLiteral("b1"));
        QCOMPARE(issue.count, 1);
        QVERIFY(issue.file.endsWith(QStringLiteral("53394501_bldg_6697_op.gml")));
    }

    void linksAcrossMembersAndFiles()
    {
        Town town;
        const auto linked = [](const QByteArray &id, const QByteArray &href) {
            return member("<bldg:Building gml:id=\"" + id +
                          "\"><bldg:storeysAboveGround>3</bldg:storeysAboveGround><bldg:lod2MultiSurface>"
                          "<gml:MultiSurface><gml:surfaceMember xlink:href=\"" +
                          href + "\"/></gml:MultiSurface></bldg:lod2MultiSurface></bldg:Building>");
        };
        // Forwards and backwards in the file, into another file, and into nothing.
        town.write(bldg, cityModel(linked("l1", "#b2_p") + building("b1", 0, 0) + building("b2", 3, 3) +
                                   linked("l2", "#b1_p")));
        town.write(QStringLiteral("udx/bldg/53394501_bldg_6697_op.gml"),
                   cityModel(linked("l3", "53394500_bldg_6697_op.gml#b2_p") + linked("l4", "#nobody") +
                             linked("l5", "gone.gml#x")));
        town.read();
        const auto *buildings = town.table(QStringLiteral("building"));
        QCOMPARE(buildings->features.size(), std::size_t(7));
        const auto shapeOf = [&](const char *id) {
            return buildings->features[static_cast<std::size_t>(buildings->rowOf(id))].shape.extent();
        };
        QVERIFY(std::abs(shapeOf("l1").west - 139.383) < 1e-9);
        QVERIFY(std::abs(shapeOf("l2").west - 139.38) < 1e-9);
        QVERIFY(std::abs(shapeOf("l3").west - 139.383) < 1e-9);
        QCOMPARE(buildings->text(static_cast<std::size_t>(buildings->rowOf("l3")),
                                 QStringLiteral("storeysAboveGround")),
                 QStringLiteral("3"));
        QVERIFY(buildings->features[static_cast<std::size_t>(buildings->rowOf("l4"))].shape.isEmpty());
        QCOMPARE(count(town.issues(), QStringLiteral("citygml.link-broken")), 2);
        QCOMPARE(find(town.issues(), QStringLiteral("citygml.link-broken")).object, QStringLiteral("l4"));
        QVERIFY(find(town.issues(), QStringLiteral("citygml.link-broken")).line > 0);
        const auto &exact = buildings->features[static_cast<std::size_t>(buildings->rowOf("l1"))].exact;
        QCOMPARE(exact.size(), std::size_t(1));
        QCOMPARE(int(exact[0].lod), 2);
    }

    void texturesReachTheirTable()
    {
        Town town;
        const QByteArray appearance =
            "<app:appearanceMember><app:Appearance><app:surfaceDataMember><app:ParameterizedTexture><app:"
            "imageURI>a/1.jpg"
            "</app:imageURI><app:target uri=\"#p1\"><app:TexCoordList><app:textureCoordinates ring=\"#r1\">0 "
            "0 1 0 1 1 0 0"
            "</app:textureCoordinates></app:TexCoordList></app:target></app:ParameterizedTexture></"
            "app:surfaceDataMember>"
            "</app:Appearance></app:appearanceMember>\n";
        town.write(bldg, cityModel(appearance + building("b1", 0, 0))); // before the object
        town.write(QStringLiteral("udx/bldg/53394501_bldg_6697_op.gml"),
                   cityModel(building("b2", 0, 0) + appearance)); // after it
        town.read();
        const auto *buildings = town.table(QStringLiteral("building"));
        QCOMPARE(buildings->textures.size(), std::size_t(2));
        QCOMPARE(buildings->textures[0].second.ringId, std::string("r1"));
        QCOMPARE(buildings->textures[0].second.image, std::string("a/1.jpg"));
        QCOMPARE(buildings->textures[0].first, 0);
        QCOMPARE(buildings->textures[1].first, 1);
    }

    void bigMembersComeInPieces()
    {
        // A relief past the parser's limit for one member, as flat squares of two triangles.
        QByteArray triangles;
        const int side = 290;
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < side; ++column) {
                const auto vertex = [&](int y, int x) {
                    return QByteArray::number(36.1 + (row + y) * 0.0001, 'f', 9) + ' ' +
                           QByteArray::number(139.3 + (column + x) * 0.0001, 'f', 9) + ' ' +
                           QByteArray::number(row + 10) + ' ';
                };
                const QByteArray a = vertex(0, 0), b = vertex(0, 1), c = vertex(1, 1), d = vertex(1, 0);
                for (const QByteArray &ring : {a + b + c + a, a + c + d + a})
                    triangles += "<gml:Triangle><gml:exterior><gml:LinearRing><gml:posList>" + ring +
                                 "</gml:posList></gml:LinearRing></gml:exterior></gml:Triangle>\n";
            }
        }
        QVERIFY(triangles.size() > (20 << 20));
        Town town;
        town.write(
            QStringLiteral("udx/dem/533945_dem_6697_op.gml"),
            cityModel(member(
                "<dem:ReliefFeature "
                "gml:id=\"d1\"><gml:name>hill</gml:name><dem:lod>1</dem:lod><dem:reliefComponent>"
                "<dem:TINRelief "
                "gml:id=\"t1\"><dem:lod>1</dem:lod><dem:tin><gml:TriangulatedSurface><gml:trianglePatches>" +
                triangles +
                "</gml:trianglePatches></gml:TriangulatedSurface></dem:tin></dem:TINRelief>"
                "</dem:reliefComponent></dem:ReliefFeature>")));
        town.read();
        const auto *terrain = town.table(QStringLiteral("terrain"));
        QVERIFY(terrain);
        QCOMPARE(terrain->features.size(), std::size_t(1));
        QVERIFY(terrain->pieces[0].size() > 1);
        std::size_t faces = 0;
        for (const ExactGeometry &piece : terrain->pieces[0])
            faces += piece.surfaces.size();
        QCOMPARE(faces, std::size_t(side * side * 2));
        QCOMPARE(terrain->text(0, QStringLiteral("name")), QStringLiteral("hill"));
        QCOMPARE(terrain->features[0].shape.parts.size(), std::size_t(1));
        const Extent extent = terrain->features[0].shape.extent();
        QVERIFY(std::abs(extent.east - extent.west - side * 0.0001) < 1e-9);
        QCOMPARE(terrain->text(0, QStringLiteral("z_max")), QString::number(side + 9));
    }

    void manyColumnsAreBounded()
    {
        QByteArray attributes;
        for (int at = 0; at < 1200; ++at)
            attributes += "<gen:stringAttribute name=\"g" + QByteArray::number(at) + "\"><gen:value>v" +
                          QByteArray::number(at) + "</gen:value></gen:stringAttribute>";
        Town town;
        town.write(bldg, cityModel(building("b1", 0, 0, attributes)));
        town.read();
        const auto *buildings = town.table(QStringLiteral("building"));
        QVERIFY(buildings->columns.size() <= 900);
        const QJsonObject more =
            QJsonDocument::fromJson(buildings->text(0, QStringLiteral("more_attributes")).toUtf8()).object();
        int found = static_cast<int>(more.size());
        for (int at = 0; at < 1200; ++at) {
            const QString name = QStringLiteral("g%1").arg(at);
            const bool column = buildings->indexOf(name) >= 0;
            QCOMPARE(column ? buildings->text(0, name) : more.value(name).toString(),
                     QStringLiteral("v%1").arg(at));
            found += column;
        }
        QVERIFY(found >= 1200); // nothing is lost
    }

    void columnsMeetAcrossFiles()
    {
        Town town;
        const auto generic = [](const QByteArray &name, const QByteArray &value) {
            return "<gen:stringAttribute name=\"" + name + "\"><gen:value>" + value +
                   "</gen:value></gen:stringAttribute>";
        };
        town.write(bldg, cityModel(building("b1", 0, 0, generic("Key", "12") + generic("KEY", "13"))));
        town.write(QStringLiteral("udx/bldg/53394501_bldg_6697_op.gml"),
                   cityModel(building("b2", 0, 0, generic("KEY", "x") + generic("Key", "2.5"))));
        town.read();
        const auto *buildings = town.table(QStringLiteral("building"));
        QCOMPARE(buildings->text(0, QStringLiteral("Key")), QStringLiteral("12"));
        QCOMPARE(buildings->text(1, QStringLiteral("Key")), QStringLiteral("2.5"));
        QCOMPARE(buildings->text(0, QStringLiteral("KEY_2")), QStringLiteral("13"));
        QCOMPARE(buildings->text(1, QStringLiteral("KEY_2")), QStringLiteral("x"));
        QCOMPARE(buildings->columns[buildings->indexOf(QStringLiteral("Key"))].type, ColumnType::Real);
        QCOMPARE(buildings->columns[buildings->indexOf(QStringLiteral("KEY_2"))].type, ColumnType::Text);
    }

    void coordinateSystems()
    {
        Town none;
        none.write(bldg, cityModel(building("b1", 0, 0), {}));
        none.read();
        QCOMPARE(none.table(QStringLiteral("building"))->dataset.crs.epsg(), 6697);
        QCOMPARE(find(none.issues(), QStringLiteral("citygml.crs-assumed")).severity, Severity::Warning);
        // Two systems cannot share a table.
        Town two;
        two.write(bldg, cityModel(building("b1", 0, 0)));
        two.write(QStringLiteral("udx/bldg/53394501_bldg_6697_op.gml"),
                  cityModel(building("b2", 0, 0), "http://www.opengis.net/def/crs/EPSG/0/6668"));
        two.read();
        QCOMPARE(two.sink.tables.size(), std::size_t(2));
        QCOMPARE(two.sink.tables[1]->dataset.height, HeightDatum::None);
        Town told;
        told.write(bldg, cityModel(building("b1", 0, 0), {}));
        ReadOptions options;
        options.crs = Crs::fromEpsg(6697);
        options.height = HeightDatum::Ellipsoid;
        told.read(options);
        QCOMPARE(told.table(QStringLiteral("building"))->dataset.height, HeightDatum::Ellipsoid);
        QVERIFY(find(told.issues(), QStringLiteral("citygml.crs-assumed")).code.isEmpty());
    }

    void cancelAndFailureEndSoon()
    {
        Town cancelled;
        for (int at = 0; at < 30; ++at)
            cancelled.write(QStringLiteral("udx/bldg/%1_bldg.gml").arg(at), cityModel(building("b1", 0, 0)));
        cancelled.feedback.cancel();
        cancelled.read();
        QVERIFY(cancelled.sink.tables.empty());
        QVERIFY(cancelled.issues().isEmpty());

        Town full;
        for (int at = 0; at < 30; ++at)
            full.write(QStringLiteral("udx/bldg/%1_bldg.gml").arg(at), cityModel(building("b1", 0, 0)));
        full.sink.fail();
        full.read();
        QVERIFY(full.sink.tables.empty());
    }

    void twoReadingsAreAlike()
    {
        Town town;
        for (int at = 0; at < 12; ++at)
            town.write(QStringLiteral("udx/bldg/%1_bldg.gml").arg(at, 2, 10, QLatin1Char('0')),
                       cityModel(building("b" + QByteArray::number(at), at, at,
                                          "<gen:stringAttribute name=\"n" + QByteArray::number(at % 5) +
                                              "\"><gen:value>1</gen:value></gen:stringAttribute>")));
        town.read();
        MemorySink again;
        CityGmlReader().read(**Source::open(town.folder.path()), {}, again, town.feedback);
        const auto *first = town.table(QStringLiteral("building"));
        const auto *second = again.table(QStringLiteral("building"));
        QCOMPARE(second->features.size(), first->features.size());
        for (std::size_t at = 0; at < first->features.size(); ++at) {
            QCOMPARE(second->features[at].id, first->features[at].id);
            QCOMPARE(second->features[at].values, first->features[at].values);
        }
        for (qsizetype at = 0; at < first->columns.size(); ++at)
            QCOMPARE(second->columns[at].id, first->columns[at].id);
    }
};

MACHI_TEST(TestCityGmlReader)
#include "testcitygmlreader.moc"
