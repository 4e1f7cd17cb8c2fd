#include "core/io/preview.h"
#include "iofixture.h"
#include "support/rawzip.h"
#include "support/realdata.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace machi::core;
using machi::testing::RawZip;

/// What a source is, told before it is imported.
class TestPreview : public QObject
{
    Q_OBJECT

    std::unique_ptr<IoFixture> m;

    Preview preview(const QString &path, const ReadOptions &options = {}) const
    {
        const ReaderRegistry readers;
        Feedback feedback;
        return previewSource(path, readers, options, feedback);
    }
    QByteArray plateau() const
    {
        RawZip zip;
        const QByteArray model("<core:CityModel xmlns:uro=\"https://www.geospatial.jp/iur/uro/2.0\"/>");
        const QByteArray root("11202_kumagaya-shi_city_2023_citygml_1_op/udx/");
        for (const char *name : {"bldg/54390370_bldg_6697_op.gml", "bldg/54390371_bldg_6697_op.gml",
                                 "tran/54390370_tran_6697_op.gml"})
            zip.add(root + name, model);
        return zip.bytes();
    }

private Q_SLOTS:
    void init() { m = std::make_unique<IoFixture>(); }

    void cityModelIsToldByItsNames()
    {
        const Preview seen = preview(m->write(QStringLiteral("t.zip"), plateau()));
        QCOMPARE(seen.parts.size(), 1);
        QVERIFY(seen.issues.isEmpty());
        const PreviewPart &part = seen.parts.first();
        QCOMPARE(part.probe.format, QStringLiteral("PLATEAU CityGML (i-UR 2.0)"));
        QCOMPARE(part.files.size(), 3);
        QCOMPARE(part.kinds(), (QStringList{QStringLiteral("building"), QStringLiteral("road")}));
        QCOMPARE(part.files.first().grid, QStringLiteral("54390370"));
        QVERIFY(part.files.first().bytes > 0);
        // Two squares of 1 km: 45'' of longitude each.
        QVERIFY(qAbs(part.extent().east - part.extent().west - 2 * 45.0 / 3600) < 1e-9);
        QVERIFY(part.isWhole);
        QVERIFY(part.datasets.isEmpty());
        ReadOptions roads;
        roads.kinds = QStringList{QStringLiteral("road")};
        QCOMPARE(preview(m->path(QStringLiteral("t.zip")), roads).parts.size(), 1);
        roads.kinds = QStringList{QStringLiteral("shelter")};
        QVERIFY(!preview(m->path(QStringLiteral("t.zip")), roads).isRecognised());
    }

    void tableIsLookedInto()
    {
        const Preview seen = preview(
            m->write(QStringLiteral("避難所.csv"), "名称,緯度,経度\n西小,36.14,139.38\n東小,36.15,139.40\n"));
        QCOMPARE(seen.parts.size(), 1);
        const PreviewPart &part = seen.parts.first();
        QCOMPARE(part.datasets.size(), 1);
        QCOMPARE(part.kinds(), QStringList{QStringLiteral("shelter")});
        QCOMPARE(part.datasets.first().features, 2);
        QVERIFY(qAbs(part.extent().west - 139.38) < 1e-9);
        QVERIFY(qAbs(part.extent().north - 36.15) < 1e-9);
        QVERIFY(part.isWhole);
    }

    void whatMustBeAskedIsKnownBefore()
    {
        const QString path =
            m->write(QStringLiteral("a.geojson"),
                     R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},)"
                     R"("geometry":{"type":"Point","coordinates":[-30000.5,15000.5]}}]})");
        const Preview seen = preview(path);
        if (!seen.neededOption()) QSKIP("this reader takes such places as they are");
        ReadOptions options;
        options.crs = Crs::fromEpsg(6677);
        QVERIFY(!preview(path, options).neededOption());
    }

    void bigTableIsNotReadThrough()
    {
        QByteArray csv("lat,lon\n");
        for (int i = 0; i < 40000; ++i)
            csv += "36.1" + QByteArray::number(i % 10) + ",139.3\n";
        const Preview seen = preview(m->write(QStringLiteral("big.csv"), csv));
        QCOMPARE(seen.parts.size(), 1);
        QVERIFY(!seen.parts.first().isWhole);
        QVERIFY(seen.parts.first().datasets.first().features < 40000);
        QVERIFY(seen.issues.isEmpty());
    }

    void strangeAndBroken()
    {
        const Preview strange = preview(m->write(QStringLiteral("a.xyz"), "nothing"));
        QVERIFY(!strange.isRecognised());
        QCOMPARE(strange.files, 1);
        QCOMPARE(strange.bytes, 7);
        QVERIFY(!preview(m->path(QStringLiteral("none.csv"))).issues.isEmpty());
        QVERIFY(!preview(m->write(QStringLiteral("cut.zip"), plateau().left(200))).issues.isEmpty());
        QVERIFY(QDir().mkpath(m->path(QStringLiteral("empty"))));
        QVERIFY(!preview(m->path(QStringLiteral("empty"))).isRecognised());
    }

    void cancelStops()
    {
        const ReaderRegistry readers;
        Feedback feedback;
        feedback.cancel();
        QVERIFY(!previewSource(m->write(QStringLiteral("t.zip"), plateau()), readers, {}, feedback)
                     .isRecognised());
    }

    void realFiles_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("kind");
        for (const auto &[path, kind] : {std::pair("flood/kumagaya_A31b2023_max_rank.tif", "flood"),
                                         {"flood/sim_flood.geojson", "flood"},
                                         {"flood/kumamoto_BP001", "flood"},
                                         {"shelters/kumagaya_112020_emergency.json", "shelter"},

                                         {"peopleflow/mlit_1km_kanagawa.zip", "flowgrid"},
                                         {"plateau/nusamai_tokyo23-ku.zip", "urbanplan"},
                                         {"plateau/numazu_2021_uro1.5.zip", "flood"}})
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(kind);
    }
    void realFiles()
    {
        MACHI_NEEDS_REAL_DATA();
        QFETCH(const QString, path);
        QFETCH(const QString, kind);
        const QString file = machi::testing::realDataFolder() + QLatin1Char('/') + path;
        if (!QFileInfo::exists(file)) QSKIP("this file is not here");
        const Preview seen = preview(file);
        QVERIFY(seen.isRecognised());
        QStringList kinds;
        for (const PreviewPart &part : seen.parts) {
            kinds += part.kinds();
            const Extent e = part.extent();
            qInfo("%s: %s, %d named files, %d data sets, %.3f %.3f %.3f %.3f", qPrintable(part.reader),
                  qPrintable(part.kinds().join(u' ')), static_cast<int>(part.files.size()),
                  static_cast<int>(part.datasets.size()), e.west, e.south, e.east, e.north);
        }
        QVERIFY2(kinds.contains(kind), qPrintable(kinds.join(u' ')));
    }

    void realDelivery()
    {
        MACHI_NEEDS_REAL_DATA();
        const QString path =
            machi::testing::realDataFolder() + QStringLiteral("/plateau/27100_osaka-shi_2022_dev.zip");
        const Preview seen = preview(path);
        QVERIFY(seen.isRecognised());
        const PreviewPart &part = seen.parts.first();
        QVERIFY(part.kinds().contains(QStringLiteral("building")));
        QVERIFY(part.probe.format.startsWith(QStringLiteral("PLATEAU CityGML")));
        QStringList grids;
        for (const ProbedFile &file : part.files)
            if (!file.grid.isEmpty() && !grids.contains(file.grid)) grids.append(file.grid);
        qInfo("%d files, %d squares, %s, kinds %s", static_cast<int>(part.files.size()),
              static_cast<int>(grids.size()), qPrintable(part.probe.format),
              qPrintable(part.kinds().join(u' ')));
        QVERIFY(!grids.isEmpty());
    }
};

MACHI_TEST(TestPreview)
#include "testpreview.moc"
