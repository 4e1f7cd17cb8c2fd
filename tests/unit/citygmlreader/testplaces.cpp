#include "town.h"

#include "support/testregistry.h"

using namespace machi::testing;

namespace {

QByteArray triangle(int row, int column)
{
    return QByteArray(square(row, column)).replace("Polygon", "Triangle");
}

/// Ten thousand squares from the corner of `square(0, 0)` eastwards and northwards, `bytes` long at least.
QByteArray relief(qsizetype bytes, std::size_t *count)
{
    QByteArray patches;
    *count = 0;
    for (int at = 0; at < 10000 || patches.size() < bytes; ++at, ++*count)
        patches += triangle(at % 100, at / 100 % 100);
    return member("<dem:ReliefFeature gml:id=\"dem\"><dem:lod>1</dem:lod><dem:reliefComponent>"
                  "<dem:TINRelief gml:id=\"tin\"><dem:lod>1</dem:lod><dem:tin><gml:TriangulatedSurface>"
                  "<gml:trianglePatches>" +
                  patches +
                  "</gml:trianglePatches></gml:TriangulatedSurface></dem:tin></dem:TINRelief>"
                  "</dem:reliefComponent></dem:ReliefFeature>");
}

std::size_t surfacesOf(const MemorySink::Table &table)
{
    std::size_t count = 0;
    for (const Feature &feature : table.features)
        for (const ExactGeometry &geometry : feature.exact)
            count += geometry.surfaces.size();
    for (const auto &pieces : table.pieces)
        for (const ExactGeometry &piece : pieces)
            count += piece.surfaces.size();
    return count;
}

} // namespace

// A box or grid square chosen: of terrain and flood surfaces only what touches it is taken.
class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terrain_data()
    {
        QTest::addColumn<qsizetype>("bytes");
        QTest::newRow("one member") << qsizetype(0);
        QTest::newRow("in pieces") << qsizetype(17 << 20);
    }
    void terrain()
    {
        QFETCH(qsizetype, bytes);
        std::size_t all = 0;
        Town town;
        town.write(QStringLiteral("udx/dem/543913_dem_6697_op.gml"), cityModel(relief(bytes, &all)));
        ReadOptions options;
        // Inside the squares of rows 10 to 12 and columns 20 to 21.
        options.bbox = Extent{139.4005, 36.1505, 139.4015, 36.1525};
        town.read(options);
        const auto *terrain = town.table(QStringLiteral("terrain"));
        QVERIFY(terrain);
        QCOMPARE(terrain->features.size(), std::size_t(1));
        const std::size_t times = all / 10000;
        const std::size_t kept = surfacesOf(*terrain);
        QVERIFY2(kept >= 6 * times && kept <= 6 * (times + 1), qPrintable(QString::number(kept)));
        const Extent extent = terrain->features[0].shape.extent();
        QVERIFY(std::abs(extent.west - 139.400) < 1e-9 && std::abs(extent.east - 139.402) < 1e-9);
        QVERIFY(std::abs(extent.south - 36.150) < 1e-9 && std::abs(extent.north - 36.153) < 1e-9);

        // Nothing of it in the box: no object either.
        Town none;
        none.write(QStringLiteral("udx/dem/543913_dem_6697_op.gml"), cityModel(relief(bytes, &all)));
        options.bbox = Extent{139.376, 36.09, 139.377, 36.10};
        none.read(options);
        QVERIFY(!none.table(QStringLiteral("terrain")) ||
                none.table(QStringLiteral("terrain"))->features.empty());
    }

    void floods()
    {
        Town town;
        QByteArray surfaces;
        for (int column = 0; column < 10; ++column)
            surfaces += "<gml:surfaceMember>" + square(0, column) + "</gml:surfaceMember>";
        town.write(
            QStringLiteral("udx/fld/natl/arakawa/54391360_fld_6697_l1_op.gml"),
            cityModel(member("<wtr:WaterBody gml:id=\"w\"><wtr:lod1MultiSurface><gml:MultiSurface>" +
                             surfaces + "</gml:MultiSurface></wtr:lod1MultiSurface></wtr:WaterBody>")));
        ReadOptions options;
        options.bbox = Extent{139.3825, 36.1402, 139.3828, 36.1404};
        town.read(options);
        QCOMPARE(surfacesOf(*town.table(QStringLiteral("flood"))), std::size_t(1));
    }

    // A lake or a building is one thing: it comes whole or not at all.
    void otherObjectsStayWhole()
    {
        Town town;
        town.write(
            QStringLiteral("udx/bldg/54391360_bldg_6697_op.gml"),
            cityModel(member("<bldg:Building gml:id=\"b\"><bldg:lod0RoofEdge><gml:MultiSurface>"
                             "<gml:surfaceMember>" +
                             square(0, 0) + "</gml:surfaceMember><gml:surfaceMember>" + square(0, 5) +
                             "</gml:surfaceMember></gml:MultiSurface></bldg:lod0RoofEdge></bldg:Building>")));
        ReadOptions options;
        options.bbox = Extent{139.3802, 36.1402, 139.3803, 36.1403};
        town.read(options);
        QCOMPARE(surfacesOf(*town.table(QStringLiteral("building"))), std::size_t(2));
    }

    void planeRectangular()
    {
        // Zone IX of JGD2011 (EPSG:6677), x = north first; 139.38 E, 36.14 N is about 15538 m north of 36.
        const auto cell = [](double north, double east) {
            const auto corner = [&](double dy, double dx) {
                return QByteArray::number(north + dy, 'f', 2) + ' ' + QByteArray::number(east + dx, 'f', 2) +
                       " 3 ";
            };
            return "<gml:Triangle><gml:exterior><gml:LinearRing><gml:posList>" + corner(0, 0) +
                   corner(0, 100) + corner(100, 100) + corner(0, 0) +
                   "</gml:posList></gml:LinearRing></gml:exterior></gml:Triangle>";
        };
        QByteArray patches;
        for (int at = 0; at < 100; ++at)
            patches += cell(15538 + at / 10 * 100, -40772 + at % 10 * 100);
        Town town;
        town.write(
            QStringLiteral("dem.gml"),
            cityModel(member("<dem:ReliefFeature gml:id=\"dem\"><dem:lod>1</dem:lod><dem:reliefComponent>"
                             "<dem:TINRelief gml:id=\"tin\"><dem:lod>1</dem:lod><dem:tin>"
                             "<gml:TriangulatedSurface><gml:trianglePatches>" +
                             patches +
                             "</gml:trianglePatches></gml:TriangulatedSurface></dem:tin></dem:TINRelief>"
                             "</dem:reliefComponent></dem:ReliefFeature>"),
                      "http://www.opengis.net/def/crs/EPSG/0/6677"));
        ReadOptions options;
        options.bbox = Extent{139.379, 36.139, 139.3815, 36.141};
        town.read(options);
        const auto *terrain = town.table(QStringLiteral("terrain"));
        QVERIFY(terrain);
        const std::size_t kept = surfacesOf(*terrain);
        QVERIFY2(kept >= 2 && kept < 12, qPrintable(QString::number(kept)));
    }
};

MACHI_TEST(TestPlaces)
#include "testplaces.moc"
