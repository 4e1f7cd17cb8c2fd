#include "core/store/bookmarks.h"
#include "core/store/project.h"
#include "pixels.h"
#include "support/smalltown.h"
#include "support/testregistry.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gdal_priv.h>
#include <ogr_spatialref.h>

using namespace machi;

/// Pictures of the city in 3D, by the command line as people call it: with neither window nor display.
class TestSceneRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sampleCityWithoutDisplay();
    void sameCameraSamePicture();
    void cameraAboveTheTownSeesIt();
    void floodsStandAsWater();
    void momentsOneByOne();
    void aMomentThatIsMissingIsTold();
    void filmWithoutFfmpegKeepsThePictures();
    void viewsOneByOne();
    void flatProjectSaysSo();
    void noDisplaySaysSo();

private:
    QString path(const QString &name) const { return QDir(m_folder.path()).filePath(name); }
    int machi(const QStringList &arguments, const QString &path = {});

    QTemporaryDir m_folder;
    QByteArray m_said;
};

int TestSceneRenderer::machi(const QStringList &arguments, const QString &programs)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("MACHI_LANG"), QStringLiteral("en"));
    if (!programs.isEmpty()) environment.insert(QStringLiteral("PATH"), programs);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/machi"), arguments);
    if (!process.waitForFinished(120000)) return -1;
    m_said = process.readAll();
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
}

void TestSceneRenderer::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty()) QSKIP("needs Xvfb");
    QCOMPARE(machi({QStringLiteral("sample"), path(QStringLiteral("town.machi")),
                    QStringLiteral("--buildings"), QStringLiteral("200")}),
             0);
}

void TestSceneRenderer::sampleCityWithoutDisplay()
{
    const QString out = path(QStringLiteral("home.png"));
    QVERIFY2(machi({QStringLiteral("render"), path(QStringLiteral("town.machi")), QStringLiteral("--view"),
                    QStringLiteral("3d"), QStringLiteral("--size"), QStringLiteral("800x600"),
                    QStringLiteral("--out"), out}) == 0,
             m_said.constData());
    const QImage image(out);
    QCOMPARE(image.size(), QSize(800, 600));
    // The ground has colours of the land use, walls have light and shade.
    QSet<QRgb> colours;
    int green = 0;
    for (int y = 100; y < 500; y += 2)
        for (int x = 100; x < 700; x += 2) {
            const QColor colour = image.pixelColor(x, y);
            colours.insert(colour.rgb());
            green += colour.green() > colour.red() + 4 && colour.green() > colour.blue() + 4;
        }
    QVERIFY2(colours.size() > 400, qPrintable(QString::number(colours.size())));
    QVERIFY2(green > 500, qPrintable(QString::number(green)));
}

void TestSceneRenderer::sameCameraSamePicture()
{
    QList<QImage> images;
    for (int round = 0; round < 2; ++round) {
        const QString out = path(QStringLiteral("again.png"));
        QCOMPARE(
            machi({QStringLiteral("render"), path(QStringLiteral("town.machi")), QStringLiteral("--view=3d"),
                   QStringLiteral("--size"), QStringLiteral("400x300"), QStringLiteral("--out"), out}),
            0);
        images.append(QImage(out));
    }
    QCOMPARE(images.at(0), images.at(1));
}

void TestSceneRenderer::cameraAboveTheTownSeesIt()
{
    const auto project = core::Project::open(path(QStringLiteral("town.machi")), core::Project::Access::Read);
    QVERIFY(project.ok());
    core::Extent extent;
    for (const core::Dataset &one : (*project)->datasets())
        if (one.kind == QLatin1String("building")) extent.include(one.extent);
    QVERIFY(!extent.isEmpty());
    const auto camera = [&](double height, double pitch) {
        return QStringLiteral("%1,%2,%3,0,%4")
            .arg((extent.west + extent.east) / 2, 0, 'f', 6)
            .arg((extent.south + extent.north) / 2, 0, 'f', 6)
            .arg(height)
            .arg(pitch);
    };
    // Straight down on the town, and away from it into the sky.
    const QString down = path(QStringLiteral("down.png"));
    const QString up = path(QStringLiteral("up.png"));
    const QString town = path(QStringLiteral("town.machi"));
    const QStringList common{QStringLiteral("render"), town,
                             QStringLiteral("--view"), QStringLiteral("3d"),
                             QStringLiteral("--size"), QStringLiteral("300x300")};
    QCOMPARE(machi(common +
                   QStringList{QStringLiteral("--camera"), camera(900, -90), QStringLiteral("--out"), down}),
             0);
    QCOMPARE(
        machi(common + QStringList{QStringLiteral("--camera"), camera(900, 60), QStringLiteral("--out"), up}),
        0);
    const auto variety = [](const QImage &image) {
        QSet<QRgb> colours;
        for (int y = 0; y < 200; ++y)
            for (int x = 0; x < 300; ++x)
                colours.insert(image.pixel(x, y));
        return colours.size();
    };
    QVERIFY(variety(QImage(down)) > 300);
    QVERIFY(variety(QImage(up)) < 100);
}

namespace {

int near(const QImage &image, QRgb wanted)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QRgb seen = image.pixel(x, y);
            count += std::abs(qRed(seen) - qRed(wanted)) < 4 && std::abs(qGreen(seen) - qGreen(wanted)) < 4 &&
                     std::abs(qBlue(seen) - qBlue(wanted)) < 4;
        }
    return count;
}

/// A series of depths over the sample town, deeper with each moment.
void writeSeries(const QString &folder, int steps)
{
    QDir().mkpath(folder);
    GDALAllRegister();
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    for (int step = 0; step < steps; ++step) {
        const QString path =
            QStringLiteral("%1/BP001_%2m.tif").arg(folder).arg(step * 10, 5, 10, QLatin1Char('0'));
        const GDALDatasetUniquePtr file(
            driver->Create(path.toUtf8().constData(), 100, 100, 1, GDT_Float32, nullptr));
        double place[6] = {139.37, 0.0004, 0, 36.16, 0, -0.0004};
        file->SetGeoTransform(place);
        OGRSpatialReference reference;
        reference.importFromEPSG(6668);
        reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        file->SetSpatialRef(&reference);
        QCOMPARE(file->GetRasterBand(1)->Fill(0.4 + 4.0 * step), CE_None);
    }
}

} // namespace

void TestSceneRenderer::floodsStandAsWater()
{
    const QString town = path(QStringLiteral("town.machi"));
    const auto draw = [&](const QString &layers, const QString &out) {
        return machi({QStringLiteral("render"), town, QStringLiteral("--view=3d"), QStringLiteral("--size"),
                      QStringLiteral("500x400"), QStringLiteral("--layers"), layers, QStringLiteral("--out"),
                      out});
    };
    const QString wet = path(QStringLiteral("wet.png"));
    const QString dry = path(QStringLiteral("dry.png"));
    QCOMPARE(draw(QStringLiteral("building-1,flood-2"), wet), 0);
    QCOMPARE(draw(QStringLiteral("building-1"), dry), 0);
    // The legend has the official colours, the water is near to them.
    const QImage seen(wet);
    QVERIFY2(near(seen, qRgb(255, 216, 192)) > 20,
             qPrintable(QString::number(near(seen, qRgb(255, 216, 192)))));
    int reddish = 0;
    for (int y = 0; y < 400; ++y)
        for (int x = 0; x < 300; ++x)
            reddish += qRed(seen.pixel(x, y)) > qBlue(seen.pixel(x, y)) + 25;
    QVERIFY2(reddish > 2000, qPrintable(QString::number(reddish)));
    QCOMPARE(near(QImage(dry), qRgb(255, 216, 192)), 0);
}

void TestSceneRenderer::momentsOneByOne()
{
    const QString series = path(QStringLiteral("series"));
    writeSeries(series, 3);
    const QString town = path(QStringLiteral("town.machi"));
    QVERIFY2(
        machi({QStringLiteral("import"), town, series, QStringLiteral("--as"), QStringLiteral("flood")}) == 0,
        m_said.constData());
    const QString out = path(QStringLiteral("moments"));
    QVERIFY2(
        machi({QStringLiteral("render"), town, QStringLiteral("--view=3d"), QStringLiteral("--size"),
               QStringLiteral("300x240"), QStringLiteral("--layers"), QStringLiteral("building-1,flood-5"),
               QStringLiteral("--sequence"), QStringLiteral("time"), QStringLiteral("--out"), out}) == 0,
        m_said.constData());
    const QStringList names = QDir(out).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names, (QStringList{QStringLiteral("time-0001.png"), QStringLiteral("time-0002.png"),
                                 QStringLiteral("time-0003.png")}));
    QCOMPARE(QImage(QDir(out).filePath(names.first())).size(), QSize(300, 240));
    // Under half a metre it is yellow, above five metres red.
    const QImage first(QDir(out).filePath(names.first()));
    const QImage last(QDir(out).filePath(names.last()));
    const auto greens = [](const QImage &image) {
        qint64 sum = 0;
        for (int y = 100; y < 180; ++y)
            for (int x = 60; x < 180; ++x)
                sum += qGreen(image.pixel(x, y));
        return sum / (80 * 120);
    };
    QVERIFY2(greens(first) > greens(last) + 25,
             qPrintable(QStringLiteral("%1 %2").arg(greens(first)).arg(greens(last))));
    // What is no sequence says so.
    QCOMPARE(machi({QStringLiteral("render"), town, QStringLiteral("--sequence"), QStringLiteral("time"),
                    QStringLiteral("--out"), out}),
             2);
    QCOMPARE(machi({QStringLiteral("render"), town, QStringLiteral("--view=3d"), QStringLiteral("--sequence"),
                    QStringLiteral("days"), QStringLiteral("--out"), out}),
             2);
    QCOMPARE(machi({QStringLiteral("render"), town, QStringLiteral("--view=3d"), QStringLiteral("--layers"),
                    QStringLiteral("building-1"), QStringLiteral("--sequence"), QStringLiteral("time"),
                    QStringLiteral("--out"), out}),
             2);
    QVERIFY2(m_said.contains("render.no-time"), m_said.constData());
}

void TestSceneRenderer::aMomentThatIsMissingIsTold()
{
    const QString town = path(QStringLiteral("town.machi"));
    const auto project = core::Project::open(town, core::Project::Access::Read);
    QVERIFY(project.ok());
    const QString lost = core::TimeAxis::stepFile((*project)->rasterPath(QStringLiteral("flood-5")), 1);
    QVERIFY(QFile::rename(lost, lost + QStringLiteral(".away")));
    QVERIFY2(machi({QStringLiteral("render"), town, QStringLiteral("--view=3d"), QStringLiteral("--size"),
                    QStringLiteral("200x160"), QStringLiteral("--layers"),
                    QStringLiteral("building-1,flood-5"), QStringLiteral("--sequence=time"),
                    QStringLiteral("--out"), path(QStringLiteral("holes"))}) != 2,
             m_said.constData());
    QVERIFY2(m_said.contains("water.no-step"), m_said.constData());
    QCOMPARE(QDir(path(QStringLiteral("holes"))).entryList(QDir::Files).size(), 3);
    QVERIFY(QFile::rename(lost + QStringLiteral(".away"), lost));
}

void TestSceneRenderer::filmWithoutFfmpegKeepsThePictures()
{
    // Programs without ffmpeg.
    const QString programs = path(QStringLiteral("programs"));
    QDir().mkpath(programs);
    for (const char *name : {"Xvfb", "xkbcomp", "sh"})
        QFile::link(QStandardPaths::findExecutable(QLatin1String(name)),
                    QDir(programs).filePath(QLatin1String(name)));
    const QString film = path(QStringLiteral("film.mp4"));
    QVERIFY2(machi({QStringLiteral("render"), path(QStringLiteral("town.machi")), QStringLiteral("--view=3d"),
                    QStringLiteral("--size"), QStringLiteral("200x160"), QStringLiteral("--layers"),
                    QStringLiteral("building-1,flood-5"), QStringLiteral("--sequence=time"),
                    QStringLiteral("--out"), film},
                   programs) == 1,
             m_said.constData());
    QVERIFY2(m_said.contains("movie.no-ffmpeg"), m_said.constData());
    QVERIFY(!QFile::exists(film));
    QCOMPARE(QDir(path(QStringLiteral("film-png"))).entryList(QDir::Files).size(), 3);
}

void TestSceneRenderer::viewsOneByOne()
{
    const QString town = path(QStringLiteral("town.machi"));
    const QStringList order{QStringLiteral("render"),     town,
                            QStringLiteral("--view=3d"),  QStringLiteral("--size"),
                            QStringLiteral("200x160"),    QStringLiteral("--sequence"),
                            QStringLiteral("views"),      QStringLiteral("--out"),
                            path(QStringLiteral("views"))};
    QCOMPARE(machi(order), 2);
    QVERIFY2(m_said.contains("render.no-views"), m_said.constData());
    {
        const auto project = core::Project::open(town, core::Project::Access::Write);
        QVERIFY(project.ok());
        core::Bookmarks bookmarks(**project);
        for (const double height : {200.0, 900.0}) {
            core::Bookmark view;
            view.title = QString::number(height);
            view.layers.insert(QStringLiteral("camera"), QJsonArray{139.3895, 36.136, height, 0, -40});
            QVERIFY(bookmarks.add(view).ok());
        }
        core::Bookmark flat;
        flat.title = QStringLiteral("map only");
        QVERIFY(bookmarks.add(flat).ok());
    }
    QVERIFY2(machi(order) == 0, m_said.constData());
    const QDir views(path(QStringLiteral("views")));
    QCOMPARE(views.entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("view-0001.png"), QStringLiteral("view-0002.png")}));
    QVERIFY(QImage(views.filePath(QStringLiteral("view-0001.png"))) !=
            QImage(views.filePath(QStringLiteral("view-0002.png"))));
}

void TestSceneRenderer::flatProjectSaysSo()
{
    QCOMPARE(machi({QStringLiteral("new"), path(QStringLiteral("empty.machi"))}), 0);
    QCOMPARE(machi({QStringLiteral("render"), path(QStringLiteral("empty.machi")), QStringLiteral("--view"),
                    QStringLiteral("3d"), QStringLiteral("--out"), path(QStringLiteral("empty.png"))}),
             2);
    QVERIFY(!QFile::exists(path(QStringLiteral("empty.png"))));
}

void TestSceneRenderer::noDisplaySaysSo()
{
    QCOMPARE(machi({QStringLiteral("render"), path(QStringLiteral("town.machi")), QStringLiteral("--view"),
                    QStringLiteral("3d"), QStringLiteral("--out"), path(QStringLiteral("dark.png"))},
                   path(QStringLiteral("no-programs"))),
             2);
    QVERIFY2(m_said.contains("render.no-graphics"), m_said.constData());
    QVERIFY(!QFile::exists(path(QStringLiteral("dark.png"))));
}

MACHI_TEST(TestSceneRenderer)
#include "testscenerenderer.moc"
