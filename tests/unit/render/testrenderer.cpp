#include "core/plugin/renderer.h"
#include "core/store/project.h"
#include "pixels.h"
#include "support/gridtown.h"
#include "support/smalltown.h"
#include "support/testregistry.h"

#include <QDir>
#include <QPluginLoader>
#include <QProcess>
#include <QTemporaryDir>

using namespace machi;

class TestRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pictureOfTheWholeTown();
    void sizeAndBoxAreKept();
    void chosenLayers();
    void pdfPages();
    void everyTemplate();
    void aStepOfAThemeIsShown();
    void refused_data();
    void refused();
    void emptyProject();
    void anOldFileSurvivesAFailure();
    void fromTheCommandLine();

private:
    QString path(const QString &name) const { return QDir(m_folder.path()).filePath(name); }
    core::RenderRequest request(const QString &name) const
    {
        core::RenderRequest made;
        made.out = path(name);
        return made;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<core::Project> m_town;
    QPluginLoader m_loader;
    core::Renderer *m_renderer = nullptr;
};

void TestRenderer::initTestCase()
{
    m_loader.setFileName(QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/machi_render"));
    m_renderer = qobject_cast<core::Renderer *>(m_loader.instance());
    QVERIFY2(m_renderer, qPrintable(m_loader.errorString()));
    m_town = testing::makeSmallTown(path(QStringLiteral("town.machi")));
    QVERIFY(m_town);
    QVERIFY(m_renderer->version().startsWith(QStringLiteral("QGIS 3.4")) ||
            m_renderer->version().startsWith(QStringLiteral("QGIS 4.")));
    QVERIFY(m_renderer->styles().contains(QStringLiteral("building-15m")));
    QVERIFY(m_renderer->templates().contains(QStringLiteral("a3-portrait")));
}

void TestRenderer::pictureOfTheWholeTown()
{
    core::Feedback feedback;
    core::RenderRequest wanted = request(QStringLiteral("町.png"));
    wanted.style = QStringLiteral("building-15m");
    const core::Status done = m_renderer->render(*m_town, wanted, feedback);
    QVERIFY2(done.ok(), qPrintable(done.firstError().message));
    QVERIFY(feedback.issues().isEmpty());
    const QImage image(wanted.out);
    QCOMPARE(image.size(), QSize(1600, 1200));
    QVERIFY(testing::countPixels(image, QColor(0xd6, 0x20, 0x3c)) > 2000);
    QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("*.png*")}).size(), 1);
}

void TestRenderer::sizeAndBoxAreKept()
{
    core::Feedback feedback;
    core::RenderRequest wanted = request(QStringLiteral("box.png"));
    wanted.size = {500, 400};
    wanted.style = QStringLiteral("building-15m");
    wanted.decorations = false;
    wanted.bbox = core::Extent{139.3851, 36.1441, 139.3859, 36.1449}; // inside the second building
    QVERIFY(m_renderer->render(*m_town, wanted, feedback).ok());
    const QImage image(wanted.out);
    QCOMPARE(image.size(), wanted.size);
    // The box of 72 × 89 m fills the height of the picture, 4.5 pixels a metre, and is all red; north of the
    // zone is not quite north of the world, so the rim is left out.
    QCOMPARE(testing::countPixels(image, QColor(0xd6, 0x20, 0x3c), {110, 20, 280, 360}), 280 * 360);
}

void TestRenderer::chosenLayers()
{
    core::Feedback feedback;
    core::RenderRequest wanted = request(QStringLiteral("some.png"));
    for (const core::Dataset &dataset : m_town->datasets())
        if (dataset.kind == QLatin1String("road")) wanted.layers = {dataset.id};
    wanted.layers.append(QStringLiteral("no-such-layer"));
    wanted.style = QStringLiteral("building-height");
    QVERIFY(m_renderer->render(*m_town, wanted, feedback).ok());
    QStringList codes;
    for (const core::Issue &issue : feedback.issues())
        codes.append(issue.code);
    QCOMPARE(codes,
             (QStringList{QStringLiteral("render.unknown-layer"), QStringLiteral("render.style-unused")}));
    QCOMPARE(testing::countPixels(QImage(wanted.out), QColor(0xd6, 0x20, 0x3c)), 0);
}

void TestRenderer::pdfPages()
{
    core::Feedback feedback;
    const core::RenderRequest wanted = request(QStringLiteral("地図.pdf"));
    QVERIFY(m_renderer->render(*m_town, wanted, feedback).ok());
    QFile file(wanted.out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
    QVERIFY(m_renderer->render(*m_town, wanted, feedback).ok()); // over the old one
    QVERIFY(
        QDir(m_folder.path()).entryList({QStringLiteral(".machi-*")}, QDir::Files | QDir::Hidden).isEmpty());
}

void TestRenderer::everyTemplate()
{
    for (const QString &name : m_renderer->templates()) {
        core::Feedback feedback;
        core::RenderRequest wanted = request(QStringLiteral("template.png"));
        wanted.pageTemplate = name;
        const core::Status done = m_renderer->render(*m_town, wanted, feedback);
        QVERIFY2(done.ok(), qPrintable(name + done.firstError().message));
        const QImage image(wanted.out);
        QCOMPARE(image.width() > image.height(), !name.endsWith(QLatin1String("portrait")));
    }
    for (const QString &name : {QStringLiteral("a3-portrait"), QStringLiteral("shelter-map-a4-portrait")})
        QVERIFY(m_renderer->templates().contains(name));
}

void TestRenderer::aStepOfAThemeIsShown()
{
    testing::GridTown grid;
    grid.value = [](int, int, int step) { return step == 0 ? 5.0 : 6000.0; };
    const auto town = grid.make(path(QStringLiteral("grid.machi")));
    QVERIFY(town);
    const QString key = town->datasets().first().timeAxis.steps.at(1).key;
    QImage pictures[2];
    for (const int step : {0, 1}) {
        core::Feedback feedback;
        core::RenderRequest wanted = request(QStringLiteral("step.png"));
        if (step == 1) wanted.time = key;
        QVERIFY(m_renderer->render(*town, wanted, feedback).ok());
        QVERIFY(feedback.issues().isEmpty());
        pictures[step] = QImage(wanted.out);
    }
    QVERIFY(pictures[0] != pictures[1]);
    // Beside something that is shown at first, too.
    core::Feedback feedback;
    core::RenderRequest never = request(QStringLiteral("step.png"));
    never.time = QStringLiteral("no-such-step");
    QVERIFY(m_renderer->render(*town, never, feedback).ok());
    QCOMPARE(feedback.issues().first().code, QStringLiteral("render.time-unused"));
}

void TestRenderer::refused_data()
{
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("design");
    QTest::addColumn<QString>("code");
    QTest::newRow("format") << "x.jpg"
                            << ""
                            << ""
                            << "render.format";
    QTest::newRow("style") << "x.png"
                           << "no-such-style"
                           << ""
                           << "render.unknown-style";
    QTest::newRow("template") << "x.png"
                              << ""
                              << "no-such-page"
                              << "render.unknown-template";
    QTest::newRow("folder is missing") << "no/such/folder/x.png"
                                       << ""
                                       << ""
                                       << "render.cannot-write";
    QTest::newRow("folder is missing, PDF") << "no/such/folder/x.pdf"
                                            << ""
                                            << ""
                                            << "render.cannot-write";
}

void TestRenderer::refused()
{
    QFETCH(QString, out);
    QFETCH(QString, style);
    QFETCH(QString, design);
    QFETCH(QString, code);
    core::Feedback feedback;
    core::RenderRequest wanted = request(out);
    wanted.style = style;
    wanted.pageTemplate = design;
    const core::Status done = m_renderer->render(*m_town, wanted, feedback);
    QVERIFY(!done.ok());
    QCOMPARE(done.firstError().code, code);
    QVERIFY(!done.firstError().message.isEmpty());
    QVERIFY(!QFile::exists(wanted.out));
}

void TestRenderer::emptyProject()
{
    const auto empty = core::Project::create(path(QStringLiteral("empty.machi")));
    QVERIFY(empty);
    core::Feedback feedback;
    const core::Status done = m_renderer->render(**empty, request(QStringLiteral("empty.png")), feedback);
    QCOMPARE(done.firstError().code, QStringLiteral("render.nothing-to-draw"));
    QVERIFY(!QFile::exists(path(QStringLiteral("empty.png"))));
}

void TestRenderer::anOldFileSurvivesAFailure()
{
    QFile old(path(QStringLiteral("old.png")));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    core::Feedback feedback;
    feedback.cancel();
    QVERIFY(!m_renderer->render(*m_town, request(QStringLiteral("old.png")), feedback).ok());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestRenderer::fromTheCommandLine()
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/machi");
    if (!QFile::exists(program)) QSKIP("the program machi is not built here");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(environment);
    const QString out = path(QStringLiteral("cli.png"));
    process.start(program, {QStringLiteral("render"), m_town->path(), QStringLiteral("--out"), out,
                            QStringLiteral("--style"), QStringLiteral("building-15m")});
    QVERIFY(process.waitForFinished(120000));
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             process.readAllStandardError().constData());
    const QImage image(out);
    QCOMPARE(image.size(), QSize(1600, 1200));
    QVERIFY(testing::countPixels(image, QColor(0xd6, 0x20, 0x3c)) > 2000);
}

MACHI_TEST(TestRenderer)
#include "testrenderer.moc"
