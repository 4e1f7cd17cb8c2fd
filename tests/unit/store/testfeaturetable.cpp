#include "storefixture.h"

#include "core/store/featuretable.h"
#include "support/testregistry.h"

#include <QDir>

#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

using namespace machi::core;
using machi::testing::StoreFixture;

class TestFeatureTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { GDALAllRegister(); }
    void ogrReadsCountExtentAndSystem();
    void japaneseTextNullsAndNumbersComeBack();
    void typesWidenWithoutLoss();
    void shapesComeBack_data();
    void shapesComeBack();
    void mixedFamiliesGetViews();
    void namesThatCollide();
};

namespace {

struct DatasetClose
{
    void operator()(GDALDatasetH dataset) const { GDALClose(dataset); }
};
using OgrFile = std::unique_ptr<void, DatasetClose>;

OgrFile openOgr(const QString &path)
{
    return OgrFile(GDALOpenEx(path.toUtf8().constData(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr));
}

Shape shapeOf(OGRFeatureH feature)
{
    const OGRGeometryH geometry = OGR_F_GetGeometryRef(feature);
    if (!geometry) return {};
    std::vector<unsigned char> wkb(static_cast<std::size_t>(OGR_G_WkbSize(geometry)));
    OGR_G_ExportToIsoWkb(geometry, wkbNDR, wkb.data());
    return Shape::fromWkb(wkb.data(), wkb.size());
}

Column column(const char *id, ColumnType type)
{
    Column column;
    column.id = QString::fromUtf8(id);
    column.type = type;
    return column;
}

} // namespace

void TestFeatureTable::ogrReadsCountExtentAndSystem()
{
    const StoreFixture fixture;
    const QString path = fixture.path(QStringLiteral("features.sqlite"));
    auto table = FeatureTable::create(path, 6668);
    QVERIFY(table.ok());
    for (int number = 0; number < 300; ++number)
        QVERIFY((*table)->add(StoreFixture::building(number)));
    const Status status = (*table)->finish();
    QVERIFY2(status.ok(), qPrintable(status.firstError().message));

    const OgrFile file = openOgr(path);
    QVERIFY(file);
    OGRLayerH layer = GDALDatasetGetLayerByName(file.get(), "features");
    QVERIFY(layer);
    QCOMPARE(OGR_L_GetFeatureCount(layer, 1), 300);
    QCOMPARE(OGR_L_GetGeomType(layer), wkbMultiPolygon);
    OGREnvelope envelope;
    QCOMPARE(OGR_L_GetExtent(layer, &envelope, 1), OGRERR_NONE);
    QVERIFY(qAbs(envelope.MinX - 139.38) < 1e-9);
    QVERIFY(qAbs(envelope.MaxY - (36.14 + 0.0002 * 2 + 0.0001)) < 1e-9);
    QCOMPARE(QByteArray(OSRGetAuthorityCode(OGR_L_GetSpatialRef(layer), nullptr)), QByteArray("6668"));
    // The spatial filter goes through the R-tree.
    OGR_L_SetSpatialFilterRect(layer, 139.38, 36.14, 139.38005, 36.14005);
    QCOMPARE(OGR_L_GetFeatureCount(layer, 1), 1);
}

void TestFeatureTable::japaneseTextNullsAndNumbersComeBack()
{
    const StoreFixture fixture;
    const QString path = fixture.path(QStringLiteral("features.sqlite"));
    auto table = FeatureTable::create(path, 6668);
    const int text = (*table)->column(column("用途", ColumnType::Text));
    const int real = (*table)->column(column("height", ColumnType::Real));
    QCOMPARE(text, 0);
    QCOMPARE(real, 1);
    Feature feature;
    feature.values = {std::string("住宅 \"二階\" 髙﨑𠮷"), 6.4};
    QVERIFY((*table)->add(feature));
    QCOMPARE((*table)->column(column("later", ColumnType::Integer)), 2);
    feature.values = {Value(), Value(), std::int64_t(9007199254740993)};
    feature.shape = Shape::point(139.4, 36.1);
    QVERIFY((*table)->add(feature));
    QVERIFY((*table)->finish().ok());

    const auto database = Database::open(path, Database::Mode::Immutable);
    Statement rows = (*database)->prepare(
        "SELECT \"用途\", height, later, geometry IS NULL, gml_id FROM features ORDER BY fid");
    QVERIFY(rows.next());
    QCOMPARE(rows.string(0), QStringLiteral("住宅 \"二階\" 髙﨑𠮷"));
    QCOMPARE(rows.real(1), 6.4);
    QVERIFY(rows.isNull(2));
    QCOMPARE(rows.integer(3), 1);
    QVERIFY(rows.isNull(4));
    QVERIFY(rows.next());
    QVERIFY(rows.isNull(0));
    QVERIFY(rows.isNull(1));
    QCOMPARE(rows.integer(2), 9007199254740993);
    QCOMPARE(rows.integer(3), 0);
    QCOMPARE((*database)->text("PRAGMA integrity_check"), QStringLiteral("ok"));
}

void TestFeatureTable::typesWidenWithoutLoss()
{
    const StoreFixture fixture;
    const QString path = fixture.path(QStringLiteral("features.sqlite"));
    auto table = FeatureTable::create(path, 0);
    (*table)->column(column("code", ColumnType::Integer));
    (*table)->column(column("size", ColumnType::Integer));
    Feature feature;
    feature.values = {std::int64_t(12), std::int64_t(3)};
    QVERIFY((*table)->add(feature));
    (*table)->column(column("code", ColumnType::Text));
    (*table)->column(column("size", ColumnType::Real));
    feature.values = {std::string("012"), 2.5};
    QVERIFY((*table)->add(feature));
    QVERIFY((*table)->finish().ok());

    const auto database = Database::open(path, Database::Mode::Immutable);
    Statement rows =
        (*database)->prepare("SELECT typeof(code), code, typeof(size), size FROM features ORDER BY fid");
    QVERIFY(rows.next());
    QCOMPARE(rows.string(0), QStringLiteral("text"));
    QCOMPARE(rows.string(1), QStringLiteral("12"));
    QCOMPARE(rows.string(2), QStringLiteral("real"));
    QCOMPARE(rows.real(3), 3.0);
    QVERIFY(rows.next());
    QCOMPARE(rows.string(1), QStringLiteral("012"));
    QCOMPARE(rows.real(3), 2.5);
    QCOMPARE((*database)->text("SELECT group_concat(type) FROM columns"), QStringLiteral("text,real"));
    QCOMPARE((*database)->text("PRAGMA integrity_check"), QStringLiteral("ok"));
}

void TestFeatureTable::shapesComeBack_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QList<double>>("coordinates");
    QTest::addColumn<QList<int>>("rings");
    QTest::addColumn<QList<int>>("parts");
    QTest::addColumn<int>("declared");
    QTest::newRow("point") << int(ShapeType::Point) << QList<double>{139.4, 36.1} << QList<int>{}
                           << QList<int>{} << int(wkbPoint);
    QTest::newRow("multipoint") << int(ShapeType::MultiPoint) << QList<double>{139.4, 36.1, 139.5, 36.2}
                                << QList<int>{} << QList<int>{} << int(wkbMultiPoint);
    QTest::newRow("line") << int(ShapeType::LineString) << QList<double>{0, 0, 1, 1, 2, 0} << QList<int>{0}
                          << QList<int>{} << int(wkbMultiLineString);
    QTest::newRow("lines") << int(ShapeType::MultiLineString) << QList<double>{0, 0, 1, 1, 5, 5, 6, 6, 7, 5}
                           << QList<int>{0, 2} << QList<int>{} << int(wkbMultiLineString);
    QTest::newRow("polygon with a hole")
        << int(ShapeType::Polygon)
        << QList<double>{0, 0, 4, 0, 4, 4, 0, 4, 0, 0, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1} << QList<int>{0, 5}
        << QList<int>{0} << int(wkbMultiPolygon);
    QTest::newRow("two polygons") << int(ShapeType::MultiPolygon)
                                  << QList<double>{0, 0, 1, 0, 1, 1, 0, 0, 5, 5, 6, 5, 6, 6, 5, 5}
                                  << QList<int>{0, 4} << QList<int>{0, 1} << int(wkbMultiPolygon);
}

void TestFeatureTable::shapesComeBack()
{
    QFETCH(int, type);
    QFETCH(QList<double>, coordinates);
    QFETCH(QList<int>, rings);
    QFETCH(QList<int>, parts);
    QFETCH(int, declared);
    const StoreFixture fixture;
    const QString path = fixture.path(QStringLiteral("features.sqlite"));
    auto table = FeatureTable::create(path, 6677);
    Feature feature;
    feature.shape.type = static_cast<ShapeType>(type);
    feature.shape.coordinates.assign(coordinates.begin(), coordinates.end());
    feature.shape.rings.assign(rings.begin(), rings.end());
    feature.shape.parts.assign(parts.begin(), parts.end());
    QVERIFY((*table)->add(feature));
    QVERIFY((*table)->finish().ok());

    const OgrFile file = openOgr(path);
    OGRLayerH layer = GDALDatasetGetLayerByName(file.get(), "features");
    QVERIFY(layer);
    QCOMPARE(int(OGR_L_GetGeomType(layer)), declared);
    OGRFeatureH read = OGR_L_GetNextFeature(layer);
    QVERIFY(read);
    const Shape shape = shapeOf(read);
    OGR_F_Destroy(read);
    QCOMPARE(shape.coordinates, feature.shape.coordinates);
    if (type != int(ShapeType::MultiPoint) && type != int(ShapeType::Point))
        QCOMPARE(shape.rings, feature.shape.rings);
    if (type == int(ShapeType::MultiPolygon)) QCOMPARE(shape.parts, feature.shape.parts);
}

void TestFeatureTable::mixedFamiliesGetViews()
{
    const StoreFixture fixture;
    const QString path = fixture.path(QStringLiteral("features.sqlite"));
    auto table = FeatureTable::create(path, 6668);
    Feature point;
    point.shape = Shape::point(139.4, 36.1);
    QVERIFY((*table)->add(point));
    QVERIFY((*table)->add(StoreFixture::building(1)));
    QVERIFY((*table)->add(StoreFixture::building(2)));
    const Status status = (*table)->finish();
    QVERIFY2(status.ok(), qPrintable(status.firstError().message + status.firstError().object));
    const OgrFile file = openOgr(path);
    OGRLayerH points = GDALDatasetGetLayerByName(file.get(), "features_point");
    OGRLayerH polygons = GDALDatasetGetLayerByName(file.get(), "features_polygon");
    QVERIFY(points && polygons);
    QCOMPARE(OGR_L_GetFeatureCount(points, 1), 1);
    QCOMPARE(OGR_L_GetFeatureCount(polygons, 1), 2);
    QVERIFY(!GDALDatasetGetLayerByName(file.get(), "features_line"));
}

void TestFeatureTable::namesThatCollide()
{
    const StoreFixture fixture;
    const QString path = fixture.path(QStringLiteral("features.sqlite"));
    auto table = FeatureTable::create(path, 6668);
    const QStringList ids = {QStringLiteral("fid"), QStringLiteral("Name"), QStringLiteral("name"),
                             QStringLiteral("a \"b\" c"), QString()};
    Feature feature;
    for (const QString &id : ids) {
        Column column;
        column.id = id;
        (*table)->column(column);
        feature.values.push_back(id.toStdString() + "!");
    }
    QVERIFY((*table)->add(feature));
    QVERIFY((*table)->finish().ok());
    const auto database = Database::open(path, Database::Mode::Immutable);
    Statement row =
        (*database)->prepare("SELECT fid_2, Name, name_2, \"a \"\"b\"\" c\", column FROM features");
    QVERIFY(row.next());
    QCOMPARE(row.string(0), QStringLiteral("fid!"));
    QCOMPARE(row.string(1), QStringLiteral("Name!"));
    QCOMPARE(row.string(2), QStringLiteral("name!"));
    QCOMPARE(row.string(3), QStringLiteral("a \"b\" c!"));
    QCOMPARE(row.string(4), QStringLiteral("!"));
}

MACHI_TEST(TestFeatureTable)
#include "testfeaturetable.moc"
