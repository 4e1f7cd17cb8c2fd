#include "core/model/crs.h"
#include "core/store/project.h"
#include "map/maplayers.h"
#include "map/mapprint.h"
#include "map/qgisruntime.h"
#include "support/smalltown.h"
#include "support/testregistry.h"

#include <gdal_priv.h>
#include <ogr_spatialref.h>

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPointer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace machi;

/// The window's print: what it writes, and what it leaves behind when it is stopped.
class TestMapPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageBecomesAPicture();
    void whatIsCancelledLeavesNothing();
    void aPageGivenUpEndsByItself();
    void theWindowWritesWhatThePageIs();
    void aHeavyPdfGetsCoarserUntilItIsSmall();

private:
    QString path(const QString &name) const { return QDir(m_folder.path()).filePath(name); }
    std::unique_ptr<map::MapPrint> print(const QString &design, const QString &words = {});
    QStringList left() const { return QDir(m_folder.path()).entryList({QStringLiteral("*.part*")}); }

    QTemporaryDir m_folder;
    std::unique_ptr<core::Project> m_town;
    std::unique_ptr<map::MapLayers> m_layers;
};

namespace {

const core::Extent around{139.380, 36.142, 139.392, 36.149};

/// A photograph from the air, as far as its size in a file goes: no two pixels alike.
bool writePhotograph(const QString &path)
{
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    constexpr int wide = 3600;
    constexpr int high = 2600;
    const std::unique_ptr<GDALDataset> file(
        driver->Create(path.toUtf8().constData(), wide, high, 3, GDT_Byte, nullptr));
    if (!file) return false;
    const double east = (around.east - around.west) / wide;
    const double north = (around.north - around.south) / high;
    double places[] = {around.west, east, 0, around.north, 0, -north};
    OGRSpatialReference degrees;
    degrees.importFromEPSG(6668);
    file->SetGeoTransform(places);
    file->SetSpatialRef(&degrees);
    QRandomGenerator random(7);
    std::vector<quint32> row(wide * 3 / 4);
    for (int band = 1; band <= 3; ++band)
        for (int y = 0; y < high; ++y) {
            random.fillRange(row.data(), qsizetype(row.size()));
            if (file->GetRasterBand(band)->RasterIO(GF_Write, 0, y, wide, 1, row.data(), wide, 1, GDT_Byte, 0,
                                                    0) != CE_None)
                return false;
        }
    return true;
}

/// The code of the error that `write` ended with; empty when it went well.
QString outcome(map::MapPrint &print, const QString &path)
{
    std::optional<QString> code;
    QObject here;
    QObject::connect(&print, &map::MapPrint::written, &here, [&](const core::Status &status) {
        code = status.ok() ? QString() : status.firstError().code;
    });
    print.write(path);
    return QTest::qWaitFor([&] { return code.has_value(); }, 120000) ? *code : QStringLiteral("never");
}

std::unique_ptr<map::MapPrint> printOf(const map::MapLayers &layers, const QString &design,
                                       const QString &words)
{
    const auto plane = core::CoordinateTransform::create(core::Crs::fromEpsg(4326), layers.crs());
    const QSizeF size(800, 600);
    return std::make_unique<map::MapPrint>(layers, map::MapView::showing(plane->transform(around), size, 0),
                                           size, map::PageOrder{design, QStringLiteral("洪水の地図"), words});
}

} // namespace

void TestMapPrint::initTestCase()
{
    QVERIFY(map::QgisRuntime::start().ok());
    m_town = testing::makeSmallTown(path(QStringLiteral("town.machi")));
    QVERIFY(m_town);
    m_layers = std::make_unique<map::MapLayers>(*m_town);
}

std::unique_ptr<map::MapPrint> TestMapPrint::print(const QString &design, const QString &words)
{
    return printOf(*m_layers, design, words);
}

void TestMapPrint::everyPageBecomesAPicture()
{
    QStringList words;
    for (int i = 0; i < 120; ++i)
        words.append(QStringLiteral("行 %1").arg(i));
    const auto made = print(QStringLiteral("hazard-map-a4"), words.join(u'\n'));
    QCOMPARE(outcome(*made, path(QStringLiteral("page.png"))), QString());
    QCOMPARE(made->files(),
             (QStringList{path(QStringLiteral("page.png")), path(QStringLiteral("page-2.png"))}));
    for (const QString &file : made->files())
        QVERIFY(QImage(file).width() > 1000);
    QVERIFY(left().isEmpty());
    // Where it cannot be written.
    QCOMPARE(outcome(*made, path(QStringLiteral("nowhere/page.png"))), QStringLiteral("map.write-failed"));
    QVERIFY(made->files().isEmpty());
}

void TestMapPrint::whatIsCancelledLeavesNothing()
{
    for (const QString &stage : {QStringLiteral("Opening layers"), QStringLiteral("Making the legend"),
                                 QStringLiteral("Drawing the map"), QStringLiteral("Writing the file")}) {
        const auto made = print(QStringLiteral("hazard-map-a4"));
        bool seen = false;
        connect(made.get(), &map::MapPrint::progressed, made.get(), [&](double, const QString &now) {
            if (now == stage) {
                seen = true;
                made->cancel();
            }
        });
        for (const char *name : {"stopped.png", "stopped.pdf"}) {
            seen = false;
            const QString file = path(QString::fromLatin1(name));
            QCOMPARE(outcome(*made, file), QStringLiteral("map.cancelled"));
            QVERIFY2(seen, qPrintable(stage));
            QVERIFY2(!QFile::exists(file), qPrintable(stage));
            QVERIFY2(left().isEmpty(), qPrintable(stage));
        }
    }
}

void TestMapPrint::aPageGivenUpEndsByItself()
{
    QObject keeper;
    auto made = print(QStringLiteral("a3"));
    const QPointer<map::MapPrint> seen(made.get());
    made->write(path(QStringLiteral("given-up.pdf")));
    map::MapPrint::drop(std::move(made), keeper);
    QVERIFY(seen); // nobody waited
    QTRY_VERIFY_WITH_TIMEOUT(!seen, 60000);
    QVERIFY(!QFile::exists(path(QStringLiteral("given-up.pdf"))));
    QVERIFY(left().isEmpty());
    // One that does nothing goes at once.
    auto idle = print(QStringLiteral("a3"));
    const QPointer<map::MapPrint> gone(idle.get());
    map::MapPrint::drop(std::move(idle), keeper);
    QVERIFY(!gone);
}

void TestMapPrint::theWindowWritesWhatThePageIs()
{
    const QString pdf = path(QStringLiteral("私の 地図.pdf"));
    const auto made = print(QStringLiteral("hazard-map-a4"));
    QCOMPARE(outcome(*made, pdf), QString());
    QCOMPARE(made->files(), QStringList{pdf});
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("beginbfrange") && bytes.contains("<6C34>")); // letters, 水 among them
    QVERIFY(!bytes.contains("<2F54>"));
    file.close();
    // Its map lies where the window's does.
    const std::unique_ptr<GDALDataset> read{GDALDataset::Open(pdf.toUtf8().constData(), GDAL_OF_RASTER)};
    QVERIFY(read);
    double places[6];
    QCOMPARE(read->GetGeoTransform(places), CE_None);
    const OGRSpatialReference *crs = read->GetSpatialRef();
    QVERIFY(crs);
    const auto plane = core::CoordinateTransform::create(core::Crs::fromEpsg(4326), m_layers->crs());
    const core::Extent shown = plane->transform(around);
    const double east = places[0] + places[1] * read->GetRasterXSize();
    const double south = places[3] + places[5] * read->GetRasterYSize();
    QVERIFY(places[0] < shown.west && east > shown.east && south < shown.south && places[3] > shown.north);
    QVERIFY(east - places[0] < 3 * (shown.east - shown.west));
    QVERIFY(left().isEmpty());
}

void TestMapPrint::aHeavyPdfGetsCoarserUntilItIsSmall()
{
    auto project = core::Project::create(path(QStringLiteral("photograph.machi")));
    QVERIFY(project);
    {
        core::Feedback feedback;
        core::ImportSession session(**project, feedback);
        core::Dataset photograph;
        photograph.kind = QStringLiteral("raster");
        photograph.title = QStringLiteral("空中写真");
        photograph.crs = core::Crs::fromEpsg(6668);
        const QString file = session.sink().beginRaster(photograph);
        QVERIFY(!file.isEmpty() && writePhotograph(file));
        QVERIFY(session.commit());
    }
    const map::MapLayers layers(**project);
    QCOMPARE(layers.layers().size(), 1);
    const auto made = printOf(layers, QStringLiteral("hazard-map"), {});
    const QString pdf = path(QStringLiteral("heavy.pdf"));
    QCOMPARE(outcome(*made, pdf), QString());
    QStringList told;
    for (const core::Issue &issue : made->issues())
        told.append(issue.code);
    QVERIFY2(told.contains(QStringLiteral("map.pdf-coarser")), qPrintable(told.join(u' ')));
    const qint64 bytes = QFileInfo(pdf).size();
    QVERIFY2(bytes > 500'000 && bytes <= 3'000'000, qPrintable(QString::number(bytes)));
    QVERIFY(left().isEmpty());
}

MACHI_TEST(TestMapPrint)
#include "testmapprint.moc"
