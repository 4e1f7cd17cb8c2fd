#include "core/io/placefilter.h"
#include "core/io/tabular/columntype.h"
#include "core/io/vector/ogrshape.h"
#include "iofixture.h"
#include "support/testregistry.h"

#include <ogr_geometry.h>

#include <cmath>
#include <memory>

using namespace machi::core;

namespace {

OgrShapes shapes(const char *wkt, bool keepZ = true, bool swap = false)
{
    OGRGeometry *geometry = nullptr;
    OGRGeometryFactory::createFromWkt(wkt, nullptr, &geometry);
    const std::unique_ptr<OGRGeometry> owner(geometry);
    return shapesFromOgr(geometry, keepZ, swap);
}

} // namespace

class TestOgrShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void simple_data()
    {
        QTest::addColumn<QByteArray>("wkt");
        QTest::addColumn<QString>("text");
        QTest::newRow("point") << QByteArray("POINT (1 2)") << "POINT 1.000000 2.000000";
        QTest::newRow("height") << QByteArray("POINT Z (1 2 3)") << "POINTZ 1.000000 2.000000 3.000000";
        QTest::newRow("measure") << QByteArray("POINT M (1 2 3)") << "POINT 1.000000 2.000000";
        QTest::newRow("line") << QByteArray("LINESTRING (1 2,3 4)")
                              << "LINE 1.000000 2.000000 3.000000 4.000000";
        QTest::newRow("triangle")
            << QByteArray("TRIANGLE ((0 0,1 0,0 1,0 0))")
            << "MULTIPOLYGON 0.000000 0.000000 1.000000 0.000000 0.000000 1.000000 0.000000 0.000000";
        QTest::newRow("collection")
            << QByteArray("GEOMETRYCOLLECTION (POINT (1 2),GEOMETRYCOLLECTION (POINT (3 4)))")
            << "MULTIPOINT 1.000000 2.000000 3.000000 4.000000";
    }
    void simple()
    {
        QFETCH(QByteArray, wkt);
        const OgrShapes out = shapes(wkt.constData());
        QCOMPARE(out.shapes.size(), std::size_t(1));
        QTEST(describe(out.shapes.front()), "text");
    }
    void surfaces()
    {
        const OgrShapes tin = shapes("TIN Z (((0 0 1,1 0 1,0 1 1,0 0 1)),((1 0 1,1 1 1,0 1 1,1 0 1)))");
        QCOMPARE(tin.shapes.size(), std::size_t(1));
        QCOMPARE(tin.shapes.front().type, ShapeType::MultiPolygon);
        QCOMPARE(tin.shapes.front().vertexCount(), std::size_t(8));
        QVERIFY(tin.shapes.front().hasZ);
        QVERIFY(!shapes("TIN Z (((0 0 1,1 0 1,0 1 1,0 0 1)))", false).shapes.front().hasZ);
    }
    void curvesCollectionsAndHoles()
    {
        const OgrShapes curve = shapes("CIRCULARSTRING (0 0,1 1,2 0)");
        QVERIFY(curve.linearized);
        QCOMPARE(curve.shapes.front().type, ShapeType::LineString);
        QVERIFY(curve.shapes.front().vertexCount() > 10);
        const OgrShapes mixed =
            shapes("GEOMETRYCOLLECTION (POINT (0 0),LINESTRING (0 0,1 1),POLYGON ((0 0,1 0,0 1,0 0)))");
        QVERIFY(mixed.split);
        QCOMPARE(mixed.shapes.size(), std::size_t(3));
        const OgrShapes hole = shapes("POLYGON ((0 0,9 0,9 9,0 0),(4 1,5 1,5 2,4 1))");
        QCOMPARE(hole.shapes.front().rings.size(), std::size_t(2));
    }
    void nothingAndNonsense()
    {
        QVERIFY(shapesFromOgr(nullptr, true).shapes.empty());
        QVERIFY(shapes("POINT EMPTY").shapes.empty());
        QVERIFY(shapes("GEOMETRYCOLLECTION (POINT EMPTY)").shapes.empty());
        OGRLineString line;
        line.addPoint(0, 0);
        line.addPoint(std::nan(""), 1);
        const OgrShapes wrong = shapesFromOgr(&line, true);
        QVERIFY(wrong.shapes.empty());
        QVERIFY(wrong.notFinite);
        QCOMPARE(describe(shapes("POINT (36 139)", true, true).shapes.front()),
                 QStringLiteral("POINT 139.000000 36.000000"));
    }
    void places()
    {
        const Extent station{139.389, 36.139, 139.390, 36.140};
        const Extent far{135.0, 34.0, 135.1, 34.1};
        QVERIFY(PlaceFilter({}, Crs::fromEpsg(4326)).accepts(far));
        ReadOptions options;
        options.gridCodes = {QStringLiteral("54391361")};
        const PlaceFilter square(options, Crs::fromEpsg(6668));
        QVERIFY(square.accepts(station));
        QVERIFY(!square.accepts(far));
        options.bbox = Extent{135.0, 34.0, 135.1, 34.1}; // and both must hold
        QVERIFY(!PlaceFilter(options, Crs::fromEpsg(6668)).accepts(station));
        options.gridCodes = {QStringLiteral("nonsense")};
        QVERIFY(!PlaceFilter(options, Crs::fromEpsg(6668)).accepts(far));
        options.gridCodes.clear();
        options.bbox = Extent{139.3, 36.1, 139.4, 36.2};
        const PlaceFilter metres(options, Crs::fromEpsg(6677));
        QVERIFY(metres.accepts({-43000, 15000, -42000, 16000}));
        QVERIFY(!metres.accepts({0, 0, 10, 10}));
    }
    void columnTypes_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<int>("type");
        const auto row = [](const char *name, const QStringList &cells, ColumnType type) {
            QTest::newRow(name) << cells << static_cast<int>(type);
        };
        row("integers", {QStringLiteral("1"), QString(), QStringLiteral(" -7 ")}, ColumnType::Integer);
        row("reals", {QStringLiteral("1"), QStringLiteral("2.5"), QStringLiteral("1e-3")}, ColumnType::Real);
        row("codes", {QStringLiteral("011"), QStringLiteral("112")}, ColumnType::Text);
        row("zero", {QStringLiteral("0"), QStringLiteral("0.5")}, ColumnType::Real);
        row("too long for an integer", {QStringLiteral("99999999999999999999")}, ColumnType::Real);
        row("dates", {QStringLiteral("2024-02-29"), QStringLiteral("2024/3/1")}, ColumnType::Date);
        row("no such date", {QStringLiteral("2023-02-29")}, ColumnType::Text);
        row("not a number", {QStringLiteral("NaN")}, ColumnType::Text);
        row("full width", {QStringLiteral("１２")}, ColumnType::Text);
        row("nothing", {QString()}, ColumnType::Text);
    }
    void columnTypes()
    {
        QFETCH(QStringList, cells);
        ColumnTyper typer;
        for (const QString &cell : cells)
            typer.see(cell);
        QTEST(static_cast<int>(typer.type()), "type");
    }
};

MACHI_TEST(TestOgrShape)
#include "testogrshape.moc"
