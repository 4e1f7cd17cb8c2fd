#include "core/store/pinstore.h"
#include "core/store/project.h"
#include "machiprocess.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

using machi::testing::MachiRun;
using machi::testing::runMachi;

namespace {
const QString json = QStringLiteral("--json");
}

/// The program from outside: words, documents, statuses.
class TestMachi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionAndHelp();
    void everyVerbHasHelp();
    void unknownVerbIsSuggested();
    void unknownOptionAndMissingWords();
    void everyFailureIsADocumentToo();
    void languageFollowsTheEnvironment();
    void newInfoRemove();
    void mergeTakesPins();
    void projectThatIsNone();
    void formatsListsReaders();
    void doctorNamesLibraries();
    void renderWithoutRendererSaysSo();
    void pluginAddsAVerb();
    void sampleMakesACity();
    void sampleRefusals();
};

void TestMachi::versionAndHelp()
{
    const MachiRun version = runMachi({QStringLiteral("--version")});
    QCOMPARE(version.status, 0);
    QVERIFY2(version.out.startsWith(QStringLiteral("machi 0.")), qPrintable(version.out));
    const MachiRun help = runMachi({QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    QCOMPARE(runMachi({QStringLiteral("help")}).out, help.out);
    for (const char *verb : {"new", "import", "info", "remove", "merge", "render", "pack", "unpack", "sample",
                             "formats", "analyses", "doctor"})
        QVERIFY2(help.out.contains(QStringLiteral("\n  %1 ").arg(QLatin1String(verb))), verb);
    const MachiRun nothing = runMachi({});
    QCOMPARE(nothing.status, 2);
    QCOMPARE(nothing.out, help.out);
}

void TestMachi::everyVerbHasHelp()
{
    for (const char *verb : {"new", "import", "info", "remove", "merge", "render", "pack", "unpack", "sample",
                             "formats", "analyses", "doctor"}) {
        const MachiRun help = runMachi({QStringLiteral("help"), QLatin1String(verb)});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains(QStringLiteral("machi %1").arg(QLatin1String(verb))));
        QCOMPARE(runMachi({QLatin1String(verb), QStringLiteral("--help")}).out, help.out);
    }
    QVERIFY(runMachi({QStringLiteral("help"), QStringLiteral("pack")})
                .out.contains(QStringLiteral("people who did not agree")));
    QVERIFY(runMachi({QStringLiteral("help"), QStringLiteral("import")})
                .out.contains(QStringLiteral("--bbox W,S,E,N")));
}

void TestMachi::unknownVerbIsSuggested()
{
    const MachiRun run = runMachi({QStringLiteral("inport")});
    QCOMPARE(run.status, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.error.contains(QStringLiteral("Did you mean import?")), qPrintable(run.error));
    QVERIFY(!runMachi({QStringLiteral("xyzzy")}).error.contains(QStringLiteral("Did you mean")));
    QCOMPARE(runMachi({QStringLiteral("help"), QStringLiteral("inport")}).status, 2);
}

void TestMachi::unknownOptionAndMissingWords()
{
    const MachiRun option =
        runMachi({QStringLiteral("info"), QStringLiteral("--colour"), QStringLiteral("x")});
    QCOMPARE(option.status, 2);
    QVERIFY2(option.error.contains(QStringLiteral("colour")), qPrintable(option.error));
    QCOMPARE(runMachi({QStringLiteral("info")}).status, 2);
    QCOMPARE(runMachi({QStringLiteral("info"), QStringLiteral("a"), QStringLiteral("b")}).status, 2);
    QCOMPARE(runMachi({QStringLiteral("import"), QStringLiteral("a.machi")}).status, 2);
    QCOMPARE(runMachi({QStringLiteral("import"), QStringLiteral("a.machi"), QStringLiteral("--bbox")}).status,
             2);
    QCOMPARE(runMachi({QStringLiteral("remove"), QStringLiteral("a.machi")}).status, 2);
    QVERIFY(!QFile::exists(QStringLiteral("a.machi")));
}

void TestMachi::everyFailureIsADocumentToo()
{
    for (const QStringList &words :
         {QStringList{QStringLiteral("nonsense")},
          QStringList{QStringLiteral("info"), QStringLiteral("--bad")},
          QStringList{QStringLiteral("info"), QStringLiteral("/no/such/town.machi")},
          QStringList{QStringLiteral("import"), QStringLiteral("/no/such/town.machi"),
                      QStringLiteral("/no/such.csv")}}) {
        const MachiRun run = runMachi(words + QStringList(json));
        QCOMPARE(run.status, 2);
        QVERIFY2(!run.codes().isEmpty(), qPrintable(run.out));
    }
}

void TestMachi::languageFollowsTheEnvironment()
{
    const QString japanese = QStringLiteral("データ");
    const QStringList help{QStringLiteral("help"), QStringLiteral("remove")};
    QVERIFY(!runMachi(help).out.contains(japanese));
    QVERIFY(!runMachi(help, {QStringLiteral("LANG=fr_FR.UTF-8")}).out.contains(japanese));
    QVERIFY(runMachi(help, {QStringLiteral("LANG=ja_JP.UTF-8")}).out.contains(japanese));
    QVERIFY(runMachi(help, {QStringLiteral("MACHI_LANG=ja")}).out.contains(japanese));
    QVERIFY(!runMachi(help, {QStringLiteral("LANG=ja_JP.UTF-8"), QStringLiteral("MACHI_LANG=en")})
                 .out.contains(japanese));
    // Codes and keys are never translated.
    const MachiRun run = runMachi({QStringLiteral("inport"), json}, {QStringLiteral("MACHI_LANG=ja")});
    QCOMPARE(run.codes(), QStringList(QStringLiteral("cli.unknown-verb")));
}

void TestMachi::newInfoRemove()
{
    QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("町.machi"));
    QCOMPARE(runMachi({QStringLiteral("new"), project}).status, 0);
    const MachiRun info = runMachi({QStringLiteral("info"), project, json});
    QCOMPARE(info.status, 0);
    QVERIFY(info.json().value(QStringLiteral("datasets")).isArray());
    QVERIFY(info.json().value(QStringLiteral("datasets")).toArray().isEmpty());
    QCOMPARE(runMachi({QStringLiteral("new"), project}).status, 2);
    const MachiRun remove = runMachi(
        {QStringLiteral("remove"), project, QStringLiteral("--dataset"), QStringLiteral("building-1"), json});
    QCOMPARE(remove.status, 2);
    QVERIFY(!remove.codes().isEmpty());
    QCOMPARE(runMachi({QStringLiteral("new"), folder.filePath(QStringLiteral("b.machi")),
                       QStringLiteral("--city"), QStringLiteral("atlantis")})
                 .status,
             2);
}

void TestMachi::mergeTakesPins()
{
    QTemporaryDir folder;
    const QString ours = folder.filePath(QStringLiteral("ours.machi"));
    const QString theirs = folder.filePath(QStringLiteral("theirs.machi"));
    QCOMPARE(runMachi({QStringLiteral("new"), ours}).status, 0);
    {
        const auto other = machi::core::Project::create(theirs);
        QVERIFY(other.ok());
        machi::core::Pin pin;
        pin.title = QStringLiteral("水飲み場");
        pin.place = {139.39, 36.147};
        QVERIFY(machi::core::PinStore(**other).add(pin).ok());
    }
    const auto added = [&](const MachiRun &run) {
        return run.json().value(QStringLiteral("pins")).toObject().value(QStringLiteral("added")).toInt(-1);
    };
    const MachiRun first = runMachi({QStringLiteral("merge"), ours, theirs, json});
    QCOMPARE(first.status, 0);
    QCOMPARE(added(first), 1);
    QCOMPARE(added(runMachi({QStringLiteral("merge"), ours, theirs, json})), 0);
    QCOMPARE(runMachi({QStringLiteral("merge"), ours, ours, json}).codes(),
             QStringList{QStringLiteral("pin.itself")});
    QCOMPARE(runMachi({QStringLiteral("merge"), ours}).status, 2);
    const QString pack = folder.filePath(QStringLiteral("theirs.machipack"));
    const QString third = folder.filePath(QStringLiteral("third.machi"));
    QCOMPARE(runMachi({QStringLiteral("pack"), theirs, pack}).status, 0);
    QCOMPARE(runMachi({QStringLiteral("new"), third}).status, 0);
    QCOMPARE(added(runMachi({QStringLiteral("merge"), third, pack, json})), 1);
}

void TestMachi::projectThatIsNone()
{
    QTemporaryDir folder;
    QVERIFY(machi::testing::writeFile(folder.filePath(QStringLiteral("a.txt")), "text"));
    QCOMPARE(runMachi({QStringLiteral("info"), folder.path()}).status, 2);
    QCOMPARE(runMachi({QStringLiteral("info"), folder.filePath(QStringLiteral("a.txt"))}).status, 2);
}

void TestMachi::formatsListsReaders()
{
    const MachiRun run = runMachi({QStringLiteral("formats"), json});
    QCOMPARE(run.status, 0);
    QStringList ids;
    for (const QJsonValue &value : run.json().value(QStringLiteral("formats")).toArray()) {
        const QJsonObject format = value.toObject();
        ids.append(format.value(QStringLiteral("id")).toString());
        QVERIFY(!format.value(QStringLiteral("title")).toString().isEmpty());
        QVERIFY(!format.value(QStringLiteral("kinds")).toArray().isEmpty());
    }
    for (const char *id : {"citygml", "geojson", "shapefile", "geopackage", "csv", "geotiff", "kml"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);
    const QString text = runMachi({QStringLiteral("formats")}).out;
    for (const QString &id : ids)
        QVERIFY(text.contains(id));
}

void TestMachi::doctorNamesLibraries()
{
    const MachiRun run = runMachi({QStringLiteral("doctor"), json});
    QVERIFY2(run.status == 0 || run.status == 1, qPrintable(run.error));
    QStringList ids;
    for (const QJsonValue &value : run.json().value(QStringLiteral("checks")).toArray()) {
        const QJsonObject check = value.toObject();
        ids.append(check.value(QStringLiteral("id")).toString());
        const bool good = check.value(QStringLiteral("state")).toString() == QLatin1String("ok");
        QVERIFY2(good || !check.value(QStringLiteral("advice")).toString().isEmpty(), qPrintable(ids.last()));
    }
    for (const char *id :
         {"qt", "gdal", "proj", "sqlite", "spatialite", "proj-database", "font-japanese", "renderer"})
        QVERIFY2(ids.contains(QLatin1String(id)), id);

    const MachiRun broken = runMachi({QStringLiteral("doctor")}, {QStringLiteral("PROJ_LIB=/no/such"),
                                                                  QStringLiteral("PROJ_DATA=/no/such")});
    QCOMPARE(broken.status, 1);
    QVERIFY2(broken.out.contains(QStringLiteral("[!!]")), qPrintable(broken.out));
}

void TestMachi::renderWithoutRendererSaysSo()
{
    QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("town.machi"));
    QCOMPARE(runMachi({QStringLiteral("new"), project}).status, 0);
    const QString program = folder.filePath(QStringLiteral("bin/machi"));
    // A copy far from the module stands for an installation without it.
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("bin")));
    QVERIFY(QFile::copy(QStringLiteral(MACHI_PROGRAM), program));
    QProcess process;
    process.setProcessEnvironment(machi::testing::machiEnvironment());
    process.start(program, {QStringLiteral("render"), project, QStringLiteral("--out"),
                            folder.filePath(QStringLiteral("a.png")), json});
    QVERIFY(process.waitForFinished(60000));
    const QByteArray out = process.readAllStandardOutput();
    QCOMPARE(process.exitCode(), 2);
    QVERIFY2(out.contains("\"no-renderer\""), out.constData());

    for (const char *out : {"a.gif", "a"})
        QCOMPARE(
            runMachi({QStringLiteral("render"), project, QStringLiteral("--out"), QLatin1String(out)}).status,
            2);
    QCOMPARE(runMachi({QStringLiteral("render"), project, QStringLiteral("--out"), QStringLiteral("a.png"),
                       QStringLiteral("--view"), QStringLiteral("4d")})
                 .status,
             2);
}

void TestMachi::pluginAddsAVerb()
{
    const QStringList with{QStringLiteral("MACHI_PLUGINS=" MACHI_TEST_PLUGINS)};
    QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("town.machi"));
    QCOMPARE(runMachi({QStringLiteral("new"), project}, with).status, 0);
    const MachiRun seen = runMachi({QStringLiteral("seen"), project, json}, with);
    QCOMPARE(seen.status, 0);
    QCOMPARE(seen.json().value(QStringLiteral("seen")).toInt(-1), 0);
    // The one that throws is an issue, and no reason to fail.
    QCOMPARE(seen.codes(), QStringList(QStringLiteral("plugin.not-loaded")));
    QCOMPARE(runMachi({QStringLiteral("seen"), project}).status, 2);
}

void TestMachi::sampleMakesACity()
{
    QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("見本.machi"));
    const MachiRun run =
        runMachi({QStringLiteral("sample"), project, QStringLiteral("--buildings"), QStringLiteral("60"),
                  QStringLiteral("--seed"), QStringLiteral("7"), json});
    QVERIFY2(run.status == 0, qPrintable(run.error));
    QVERIFY(QFileInfo(folder.filePath(QStringLiteral("見本-sources"))).isDir());
    QMap<QString, int> features;
    for (const QJsonValue &value : run.json().value(QStringLiteral("datasets")).toArray())
        features[value.toObject().value(QStringLiteral("kind")).toString()] +=
            value.toObject().value(QStringLiteral("features")).toInt();
    QCOMPARE(features.value(QStringLiteral("building")), 60);
    // What the writer says it wrote is what the readers found.
    for (const QJsonValue &value : run.json().value(QStringLiteral("items")).toArray()) {
        const QJsonObject item = value.toObject();
        const QString kind = item.value(QStringLiteral("kind")).toString();
        if (kind == QLatin1String("transit") || kind == QLatin1String("shelter"))
            continue; // rows of several tables; two files
        QVERIFY2(features.contains(kind), qPrintable(kind));
        QCOMPARE(features.value(kind), item.value(QStringLiteral("objects")).toInt());
    }
}

void TestMachi::sampleRefusals()
{
    QTemporaryDir folder;
    const QString project = folder.filePath(QStringLiteral("town.machi"));
    for (const QStringList &options : {QStringList{QStringLiteral("--buildings"), QStringLiteral("3")},
                                       QStringList{QStringLiteral("--buildings"), QStringLiteral("many")},
                                       QStringList{QStringLiteral("--seed"), QStringLiteral("-1")}})
        QCOMPARE(runMachi(QStringList{QStringLiteral("sample"), project} + options).status, 2);
    QVERIFY(!QFileInfo::exists(project));
    QCOMPARE(runMachi({QStringLiteral("new"), project}).status, 0);
    const MachiRun taken = runMachi({QStringLiteral("sample"), project, json});
    QCOMPARE(taken.status, 2);
    QCOMPARE(taken.codes(), QStringList(QStringLiteral("store.exists")));
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("town-sources"))));
}

MACHI_TEST(TestMachi)
#include "testmachi.moc"
