#include "core/io/raster/geotiffreader.h"
#include "gdalfiles.h"
#include "iofixture.h"
#include "support/rawzip.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gdal_alg.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>

using namespace machi::core;

namespace {

struct Raster
{
    explicit Raster(const QString &path) : file(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_RASTER))
    {
    }
    float cell(int band, int x, int y) const
    {
        float value = 0;
        if (file->GetRasterBand(band)->RasterIO(GF_Read, x, y, 1, 1, &value, 1, 1, GDT_Float32, 0, 0) !=
            CE_None)
            qFatal("no cell");
        return value;
    }
    GDALDatasetUniquePtr file;
};

} // namespace

class TestGeoTiffReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;
    GeoTiffReader m_reader;

    QString make(const RasterRecipe &recipe, const QString &name = QStringLiteral("t.tif"))
    {
        QDir().mkpath(QFileInfo(m->path(name)).path());
        makeGeoTiff(m->path(name), recipe);
        return m->path(name);
    }

private Q_SLOTS:
    void init() { m = std::make_unique<IoFixture>(); }

    void copiesBandsNodataAndPlace()
    {
        RasterRecipe recipe;
        recipe.bands = 2;
        recipe.width = 700;
        recipe.height = 600;
        m->read(m_reader, make(recipe));
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->sink().rasters.size(), 1);
        const Dataset &dataset = m->sink().rasters.first();
        QCOMPARE(dataset.kind, QStringLiteral("raster"));
        QCOMPARE(dataset.crs.epsg(), 6668);
        QCOMPARE(m->sink().rasterSources.size(), 1);
        const Raster copy(m->path(QStringLiteral("raster1.tif")));
        QVERIFY(copy.file != nullptr);
        QCOMPARE(copy.file->GetRasterCount(), 2);
        QCOMPARE(copy.file->GetRasterXSize(), 700);
        QCOMPARE(copy.file->GetRasterBand(1)->GetNoDataValue(), -9999.0);
        QCOMPARE(copy.cell(2, 3, 1), 105.0F); // (1 * 700 + 3 + 2) % 200
        int width = 0, height = 0;
        copy.file->GetRasterBand(1)->GetBlockSize(&width, &height);
        QCOMPARE(width, 512);
        QVERIFY(copy.file->GetRasterBand(1)->GetOverviewCount() > 0);
        double transform[6] = {};
        QCOMPARE(copy.file->GetGeoTransform(transform), CE_None);
        QCOMPARE(transform[0], 139.25);
        QCOMPARE(QByteArray(copy.file->GetSpatialRef()->GetAuthorityCode(nullptr)), QByteArray("6668"));
    }
    void missingSystem()
    {
        RasterRecipe recipe;
        recipe.epsg = 0;
        const QString path = make(recipe);
        m->read(m_reader, path);
        QCOMPARE(m->codes(), QStringList{QStringLiteral("needs-option")});
        QVERIFY(m->sink().rasters.isEmpty());
        ReadOptions options;
        options.crs = Crs::fromEpsg(4326);
        options.kind = QStringLiteral("terrain");
        options.height = HeightDatum::Geoid;
        m->read(m_reader, path, options);
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->sink().rasters.first().kind, QStringLiteral("terrain"));
        QCOMPARE(m->sink().rasters.first().height, HeightDatum::Geoid);
        const Raster copy(m->path(QStringLiteral("raster1.tif")));
        QCOMPARE(QByteArray(copy.file->GetSpatialRef()->GetAuthorityCode(nullptr)), QByteArray("4326"));
    }
    void cutHeaderIsDamaged()
    {
        QFile whole(make(RasterRecipe()));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        for (const int size : {9, 60, 150, 300}) {
            m->read(m_reader, m->write(QStringLiteral("cut.tif"), bytes.left(size)));
            QCOMPARE(m->codes(), QStringList{QStringLiteral("geotiff.unreadable")});
        }
    }
    void picturesAreLeftOut()
    {
        RasterRecipe recipe;
        recipe.placed = false;
        recipe.epsg = 0;
        m->read(m_reader, make(recipe));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("geotiff.no-position")});
        QVERIFY(m->sink().rasters.isEmpty());
        machi::testing::RawZip zip;
        zip.add("udx/bldg/a_appearance/x.tif", "x").add("udx/bldg/a.gml", "<x/>");
        QCOMPARE(m->probe(m_reader, m->write(QStringLiteral("city.zip"), zip.bytes())), Recognition::No);
    }
    void worldFileInAnArchive()
    {
        RasterRecipe recipe;
        recipe.placed = false;
        recipe.epsg = 0;
        QFile file(make(recipe));
        QVERIFY(file.open(QIODevice::ReadOnly));
        machi::testing::RawZip zip;
        zip.add("a/flood.tif", file.readAll()).add("a/flood.tfw", "0.001\n0\n0\n-0.001\n139.25\n36.25\n");
        ReadOptions options;
        options.crs = Crs::fromEpsg(4326);
        m->read(m_reader, m->write(QStringLiteral("t.zip"), zip.bytes()), options);
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->sink().rasters.first().kind, QStringLiteral("flood"));
    }
    void aSeriesIsOneDataSet()
    {
        RasterRecipe recipe;
        for (const char *name : {"a/tmrt_2019-08-01_1400.tif", "a/tmrt_2019-08-01_0900.tif", "a/DSM.tif"})
            make(recipe, QString::fromLatin1(name));
        recipe.width = 20; // another grid is no hindrance
        make(recipe, QStringLiteral("a/tmrt_2019-08-01_1300.tif"));
        m->write(QStringLiteral("a/tmrt_2019-08-01_1000.tif"), "II*\0 broken");
        m->read(m_reader, m->path(QStringLiteral("a")));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("geotiff.unreadable")});
        QCOMPARE(m->issue(QStringLiteral("geotiff.unreadable")).file,
                 m->path(QStringLiteral("a/tmrt_2019-08-01_1000.tif")));
        QCOMPARE(m->sink().rasters.size(), 2);
        const bool first = m->sink().rasters.first().kind == QLatin1String("heat");
        const Dataset &heat = m->sink().rasters.at(first ? 0 : 1);
        QCOMPARE(heat.kind, QStringLiteral("heat"));
        QCOMPARE(heat.title, QStringLiteral("tmrt"));
        QCOMPARE(heat.style, QStringLiteral("heat-tmrt"));
        QVERIFY(heat.timeAxis.selects == TimeAxis::Selects::Files);
        QStringList labels;
        for (qsizetype step = 0; step < heat.timeAxis.steps.size(); ++step)
            labels.append(heat.timeAxis.label(step));
        QCOMPARE(labels, (QStringList{QStringLiteral("2019-08-01 09:00"), QStringLiteral("2019-08-01 13:00"),
                                      QStringLiteral("2019-08-01 14:00")}));
        const QString raster = m->path(first ? QStringLiteral("raster1.tif") : QStringLiteral("raster2.tif"));
        QCOMPARE(Raster(raster).file->GetRasterXSize(), 40);
        QCOMPARE(Raster(TimeAxis::stepFile(raster, 1)).file->GetRasterXSize(), 20);
        QCOMPARE(Raster(TimeAxis::stepFile(raster, 2)).file->GetRasterXSize(), 40);
        QVERIFY(!QFile::exists(TimeAxis::stepFile(raster, 3)));
    }
    void aStepThatCannotBeCopiedFailsTheSeries()
    {
        const RasterRecipe recipe;
        for (const char *name :
             {"a/tmrt_2019-08-01_0900.tif", "a/tmrt_2019-08-01_1300.tif", "a/tmrt_2019-08-01_1400.tif"})
            make(recipe, QString::fromLatin1(name));
        const QString raster = m->path(QStringLiteral("raster1.tif"));
        QVERIFY(QDir().mkpath(TimeAxis::stepFile(raster, 1))); // in the copy's way
        m->read(m_reader, m->path(QStringLiteral("a")));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("geotiff.unreadable")});
        // Nothing of it is left, so the store keeps no data set whose time axis names what is not there.
        QVERIFY(!QFile::exists(raster));
        QVERIFY(!QFile::exists(TimeAxis::stepFile(raster, 2)));
    }
    void patternsOfHourAndWind()
    {
        RasterRecipe recipe;
        recipe.floating = false;
        for (const char *name : {"classes/heat_h09_wN.tif", "classes/heat_h09_wS.tif"})
            make(recipe, QString::fromLatin1(name));
        m->read(m_reader, m->path(QStringLiteral("classes")));
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->sink().rasters.size(), 1);
        QCOMPARE(m->sink().rasters.first().style, QStringLiteral("heat-class"));
        QCOMPARE(m->sink().rasters.first().timeAxis.steps.size(), 2);
        QCOMPARE(m->sink().rasterSources.size(), 2);
    }
    void badFiles()
    {
        RasterRecipe recipe;
        recipe.width = recipe.height = 500;
        QFile file(make(recipe));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        m->read(m_reader, m->write(QStringLiteral("cut.tif"), whole.left(whole.size() / 2)));
        QVERIFY(!m->issues().isEmpty());
        QVERIFY(m->issues().first().isError());
        QCOMPARE(m->issues().first().code, QStringLiteral("geotiff.unreadable"));
        QVERIFY(m->sink().rasters.isEmpty()); // the store would give up everything else
        m->read(m_reader, m->write(QStringLiteral("no.tif"), "II*\0 nothing"));
        QCOMPARE(m->codes(), QStringList{QStringLiteral("geotiff.unreadable")});
    }
    void cancel()
    {
        const auto source = Source::open(make({}));
        machi::testing::MemorySink sink;
        sink.rasterFolder = m->folder();
        Feedback feedback;
        feedback.cancel();
        m_reader.read(**source, {}, sink, feedback);
        QVERIFY(sink.rasters.isEmpty());
        QVERIFY(feedback.issues().isEmpty());
    }
    void realFloodRanks()
    {
        MACHI_NEEDS_REAL_DATA();
        const QString path =
            machi::testing::realDataFolder() + QStringLiteral("/flood/kumagaya_A31b2023_max_rank.tif");
        m->read(m_reader, path);
        QCOMPARE(m->codes(), QStringList());
        QCOMPARE(m->sink().rasters.first().kind, QStringLiteral("flood"));
        const Raster original(path);
        const Raster copy(m->path(QStringLiteral("raster1.tif")));
        QCOMPARE(copy.file->GetRasterXSize(), 5825);
        QCOMPARE(copy.file->GetRasterCount(), 2);
        for (int band = 1; band <= 2; ++band) {
            QCOMPARE(GDALChecksumImage(copy.file->GetRasterBand(band), 0, 0, 5825, 5126),
                     GDALChecksumImage(original.file->GetRasterBand(band), 0, 0, 5825, 5126));
            QCOMPARE(QByteArray(copy.file->GetRasterBand(band)->GetDescription()),
                     QByteArray(original.file->GetRasterBand(band)->GetDescription()));
        }
    }
};

MACHI_TEST(TestGeoTiffReader)
#include "testgeotiffreader.moc"
