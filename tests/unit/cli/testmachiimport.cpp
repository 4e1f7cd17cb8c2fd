#include "machiprocess.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <csignal>

using machi::testing::MachiRun;
using machi::testing::runMachi;
using machi::testing::writeFile;

namespace {

const QString json = QStringLiteral("--json");
const QStringList withPlugins{QStringLiteral("MACHI_PLUGINS=" MACHI_TEST_PLUGINS)};

/// Until the program says on standard error what it is at, or has ended.
void waitForStage(QProcess &process, const QByteArray &stage)
{
    process.setReadChannel(QProcess::StandardError);
    while (process.state() != QProcess::NotRunning && !process.peek(process.bytesAvailable()).contains(stage))
        process.waitForReadyRead(1000);
}

} // namespace

/// `machi import` from outside, with the test plugin's script reader.
class TestMachiImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void doneIsZero();
    void warningsAreListedAndStillZero();
    void skippedIsOne();
    void neededOptionIsTwo();
    void oneBadSourceAmongGoodOnes();
    void projectIsMadeOnlyIfSomethingCame();
    void stagesAreLinesOnStandardError();
    void interruptRollsBack();
    void anotherWriterIsNamed();
    void pluginHearsOfTheCommit();
    void tableOfManyColumns();
    void everyKindOfNothing_data();
    void everyKindOfNothing();

private:
    QString file(const char *name, const QByteArray &content)
    {
        const QString path = m_folder->filePath(QLatin1String(name));
        return writeFile(path, content) ? path : QString();
    }
    QString project() const { return m_folder->filePath(QStringLiteral("町.machi")); }
    MachiRun import(const QStringList &words)
    {
        return runMachi(QStringList{QStringLiteral("import"), project(), json} + words, withPlugins);
    }
    int datasets()
    {
        return static_cast<int>(runMachi({QStringLiteral("info"), project(), json}, withPlugins)
                                    .json()
                                    .value(QStringLiteral("datasets"))
                                    .toArray()
                                    .size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMachiImport::doneIsZero()
{
    const QString path = file("a.script", "row row");
    const MachiRun run = import({path});
    QCOMPARE(run.status, 0);
    const QJsonArray made = run.json().value(QStringLiteral("datasets")).toArray();
    QCOMPARE(made.size(), 1);
    const QJsonObject dataset = made.first().toObject();
    QCOMPARE(dataset.value(QStringLiteral("kind")).toString(), QStringLiteral("pin"));
    QCOMPARE(dataset.value(QStringLiteral("features")).toInt(), 2);
    QCOMPARE(dataset.value(QStringLiteral("crs")).toString(), QStringLiteral("EPSG:6668"));
    QCOMPARE(dataset.value(QStringLiteral("height")).toString(), QStringLiteral("none"));
    for (const char *key : {"id", "title", "extent", "licence", "credit", "openness", "sources"})
        QVERIFY2(dataset.contains(QLatin1String(key)), key);
    const QJsonObject source = dataset.value(QStringLiteral("sources")).toArray().first().toObject();
    QCOMPARE(source.value(QStringLiteral("path")).toString(), path);
    QCOMPARE(source.value(QStringLiteral("sha256")).toString().size(), 64);
    QVERIFY(run.json().value(QStringLiteral("issues")).isArray());
    QVERIFY(!run.codes().contains(QStringLiteral("script.warn")));
    // info tells the same.
    const MachiRun info = runMachi({QStringLiteral("info"), project(), json}, withPlugins);
    QCOMPARE(info.json().value(QStringLiteral("datasets")).toArray(), made);
}

void TestMachiImport::warningsAreListedAndStillZero()
{
    const MachiRun run = import({file("a.script", "row warn")});
    QCOMPARE(run.status, 0);
    QVERIFY(run.codes().contains(QStringLiteral("script.warn")));
    const MachiRun text =
        runMachi({QStringLiteral("import"), project(), file("b.script", "row warn")}, withPlugins);
    QCOMPARE(text.status, 0);
    QVERIFY2(text.error.contains(QStringLiteral("b.script:1: Odd")), qPrintable(text.error));
}

void TestMachiImport::skippedIsOne()
{
    const MachiRun run = import({file("a.script", "row error row")});
    QCOMPARE(run.status, 1);
    QVERIFY(run.codes().contains(QStringLiteral("script.error")));
    QCOMPARE(datasets(), 1);
}

void TestMachiImport::neededOptionIsTwo()
{
    QCOMPARE(import({file("a.script", "row")}).status, 0);
    const MachiRun run = import({file("b.script", "row needs")});
    QCOMPARE(run.status, 2);
    QVERIFY(run.codes().contains(QStringLiteral("needs-option")));
    QVERIFY(run.out.contains(QStringLiteral("--set x=COLUMN")));
    QVERIFY(run.json().value(QStringLiteral("datasets")).toArray().isEmpty());
    QCOMPARE(datasets(), 1);
}

void TestMachiImport::oneBadSourceAmongGoodOnes()
{
    const MachiRun run =
        import({file("a.script", "row"), m_folder->filePath(QStringLiteral("missing.script")),
                file("c.script", "row")});
    QCOMPARE(run.status, 1);
    QVERIFY(run.codes().contains(QStringLiteral("source.not-found")));
    QCOMPARE(datasets(), 2);
}

void TestMachiImport::projectIsMadeOnlyIfSomethingCame()
{
    QCOMPARE(import({m_folder->filePath(QStringLiteral("missing.script"))}).status, 2);
    QVERIFY(!QFile::exists(project()));
    QCOMPARE(import({file("a.script", "needs")}).status, 2);
    QVERIFY(!QFile::exists(project()));
    // One that was there stays.
    QCOMPARE(runMachi({QStringLiteral("new"), project()}).status, 0);
    QCOMPARE(import({file("a.script", "needs")}).status, 2);
    QVERIFY(QFile::exists(project()));
}

void TestMachiImport::stagesAreLinesOnStandardError()
{
    const MachiRun run = import({file("a.script", "row row warn")});
    QVERIFY(!run.json().isEmpty());
    const QStringList lines = run.error.split(QChar(u'\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.count(QStringLiteral(" 50% script row")), 1);
    QCOMPARE(lines.count(QStringLiteral(" 50% script warn")), 1);
    QVERIFY(!run.error.contains(QChar(u'\r')));
}

void TestMachiImport::interruptRollsBack()
{
#ifdef Q_OS_WIN
    QSKIP("signals are not sent on Windows");
#else
    QCOMPARE(import({file("a.script", "row")}).status, 0);
    for (const int signal : {SIGINT, SIGTERM}) {
        QProcess process;
        process.setProcessEnvironment(machi::testing::machiEnvironment(withPlugins));
        process.start(QStringLiteral(MACHI_PROGRAM),
                      {QStringLiteral("import"), project(), file("b.script", "row row"),
                       file("c.script", "row wait"), json});
        waitForStage(process, "script wait");
        QCOMPARE(process.state(), QProcess::Running);
        ::kill(static_cast<pid_t>(process.processId()), signal);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().contains("\"import.cancelled\""));
        QCOMPARE(datasets(), 1);
        QCOMPARE(
            QDir(project() + QStringLiteral("/data")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }
#endif
}

void TestMachiImport::anotherWriterIsNamed()
{
#ifdef Q_OS_WIN
    QSKIP("signals are not sent on Windows");
#else
    QCOMPARE(import({file("a.script", "row")}).status, 0);
    QProcess process;
    process.setProcessEnvironment(machi::testing::machiEnvironment(withPlugins));
    process.start(QStringLiteral(MACHI_PROGRAM),
                  {QStringLiteral("import"), project(), file("b.script", "row wait")});
    waitForStage(process, "script wait");
    const MachiRun second = import({file("c.script", "row")});
    // Reading goes on meanwhile.
    QCOMPARE(datasets(), 1);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(second.status, 2);
    QVERIFY2(second.codes().contains(QStringLiteral("store.locked")), qPrintable(second.out));
    QVERIFY2(second.out.contains(QString::number(process.processId())) ||
                 second.out.contains(QStringLiteral("process")),
             qPrintable(second.out));
#endif
}

void TestMachiImport::pluginHearsOfTheCommit()
{
    QCOMPARE(import({file("a.script", "row"), file("b.script", "row")}).status, 0);
    QCOMPARE(runMachi({QStringLiteral("seen"), project(), json}, withPlugins)
                 .json()
                 .value(QStringLiteral("seen"))
                 .toInt(),
             2);
}

void TestMachiImport::tableOfManyColumns()
{
    // As a file of hourly values has one for each of 841 stations.
    QByteArray titles("lat,lon");
    QByteArray values("36.14,139.39");
    for (int i = 0; i < 1200; ++i) {
        titles += ",station" + QByteArray::number(i);
        values += ',' + QByteArray::number(i);
    }
    const MachiRun run = import({file("wide.csv", titles + '\n' + values + '\n')});
    QVERIFY2(run.status == 0, qPrintable(run.out));
    QCOMPARE(run.json().value(QStringLiteral("datasets")).toArray().size(), 1);
}

void TestMachiImport::everyKindOfNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::newRow("empty file") << QByteArray() << "a.csv";
    QTest::newRow("unknown format") << QByteArray("\x01\x02\x03 nonsense") << "a.bin";
    QTest::newRow("broken zip") << QByteArray("PK\x03\x04 broken") << "a.zip";
    QTest::newRow("text that is no table") << QByteArray("just a line of text") << "a.txt";
    QTest::newRow("folder without anything") << QByteArray() << "";
}

void TestMachiImport::everyKindOfNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, name);
    QString path = m_folder->filePath(QStringLiteral("folder"));
    QVERIFY(QDir().mkpath(path));
    if (!name.isEmpty()) {
        path += QChar(u'/') + name;
        QVERIFY(writeFile(path, content));
    }
    const MachiRun run = import({path});
    QCOMPARE(run.status, 2);
    const QJsonArray issues = run.json().value(QStringLiteral("issues")).toArray();
    bool named = false;
    for (const QJsonValue &value : issues) {
        const QJsonObject issue = value.toObject();
        named = named || (issue.value(QStringLiteral("severity")).toString() == QLatin1String("error") &&
                          issue.value(QStringLiteral("file")).toString() == path);
    }
    QVERIFY2(named, qPrintable(run.out));
    QVERIFY(!QFile::exists(project()));
}

MACHI_TEST(TestMachiImport)
#include "testmachiimport.moc"
