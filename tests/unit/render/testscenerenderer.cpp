#include "core/store/project.h"
#include "pixels.h"
#include "support/smalltown.h"
#include "support/testregistry.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

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
