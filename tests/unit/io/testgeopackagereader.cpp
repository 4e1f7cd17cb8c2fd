#include "core/io/vector/geopackagereader.h"
#include "gdalfiles.h"
#include "iofixture.h"
#include "support/testregistry.h"

#include <QFile>

using namespace machi::core;

class TestGeoPackageReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;
    GeoPackageReader m_reader;

    QString make()
    {
        LayerRecipe parks;
        parks.name = "公園";
        parks.type = wkbMultiPolygon;
        parks.epsg = 6677;
        parks.fields = {"名称", "開園:date", "更新:datetime"};
        parks.rows = {
            {"MULTIPOLYGON (((0 0,10 0,10 10,0 0)))", {"中央公園", "1985/04/01", "2024/01/05 09:30:15"}},
            {"CURVEPOLYGON (COMPOUNDCURVE (CIRCULARSTRING (0 0,5 5,10 0),(10 0,0 0)))", {"丸い公園"}}};
        LayerRecipe list;
        list.name = "台帳";
        list.type = wkbNone;
        list.fields = {"番号", "延長:real"};
        list.rows = {{{}, {"001", "12.5"}}};
        LayerRecipe signs;
        signs.name = "標識";
        signs.type = wkbPoint25D;
        signs.epsg = 6697;
        signs.rows = {{"POINT Z (139.3 36.1 25.5)", {}}};
        const QString path = m->path(QStringLiteral("t.gpkg"));
        makeVectorFile("GPKG", path, {parks, list, signs});
        return path;
    }

private Q_SLOTS:
    void init() { m = std::make_unique<IoFixture>(); }

    void allLayers()
    {
        m->read(m_reader, make());
        QCOMPARE(m->sink().tables.size(), std::size_t(3));
        const auto *parks = m->sink().table(QStringLiteral("vector"));
        QCOMPARE(parks->dataset.title, QStringLiteral("公園"));
        QCOMPARE(parks->dataset.crs.epsg(), 6677);
        QCOMPARE(parks->text(0, QStringLiteral("開園")), QStringLiteral("1985-04-01"));
        QCOMPARE(parks->text(0, QStringLiteral("更新")).left(19), QStringLiteral("2024-01-05T09:30:15"));
        QCOMPARE(parks->features.at(0).id, std::string("1"));
        QVERIFY(parks->features.at(1).shape.vertexCount() > 10);
        QVERIFY(!m->issue(QStringLiteral("geometry.linearized")).code.isEmpty());
        const auto *list = m->sink().table(QStringLiteral("table"));
        QCOMPARE(list->text(0, QStringLiteral("番号")), QStringLiteral("001"));
        QVERIFY(!list->dataset.crs.isValid());
        const auto *signs = m->sink().table(QStringLiteral("facility"));
        QCOMPARE(signs->dataset.crs.epsg(), 6697);
        QCOMPARE(signs->dataset.height, HeightDatum::Geoid); // 6697 is JGD2011 with heights above the geoid
        QCOMPARE(describe(signs->features.at(0).shape),
                 QStringLiteral("POINTZ 139.300000 36.100000 25.500000"));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("geometry.linearized")});
    }
    void likeLayersShareATable()
    {
        LayerRecipe first;
        first.name = "2022";
        first.fields = {"a", "b"};
        first.rows = {{"POINT (139 36)", {"1", "2"}}};
        LayerRecipe second = first;
        second.name = "2023";
        const QString path = m->path(QStringLiteral("years.gpkg"));
        makeVectorFile("GPKG", path, {first, second});
        m->read(m_reader, path);
        QCOMPARE(m->table().features.size(), std::size_t(2));
        QCOMPARE(m->table().text(1, QStringLiteral("layer")), QStringLiteral("2023"));
        QCOMPARE(m->table().sources.size(), 1);
    }
    void badFiles()
    {
        const QString path = make();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        m->read(m_reader, m->write(QStringLiteral("cut.gpkg"), whole.left(whole.size() / 3)));
        QVERIFY(!m->issues().isEmpty());
        QVERIFY(m->issues().first().isError());
        m->read(m_reader, m->write(QStringLiteral("no.gpkg"), "SQLite format 3"));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("geopackage.unreadable")});
        m->read(m_reader, m->write(QStringLiteral("text.gpkg"), "a,b\n1,2\n"));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("geopackage.unreadable")});
    }
};

MACHI_TEST(TestGeoPackageReader)
#include "testgeopackagereader.moc"
