#include "core/plugin/pluginhost.h"
#include "core/plugin/projectsession.h"
#include "core/sqlite/database.h"
#include "support/testregistry.h"

#include <QDir>
#include <QFile>
#include <QLibrary>
#include <QTemporaryDir>

using namespace machi::core;

namespace {

const QString pluginFolder = QStringLiteral(MACHI_TEST_PLUGINS);

QStringList ids(const PluginHost &host)
{
    QStringList names;
    for (const PluginInfo &info : host.plugins())
        names.append(info.id);
    return names;
}

QString library(const QString &name)
{
    for (const QString &file : QDir(pluginFolder).entryList({name + QStringLiteral(".*")}, QDir::Files))
        if (QLibrary::isLibrary(file)) return file;
    return {};
}

} // namespace

class TestPluginHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsWhatCanRunAndReportsTheRest();
    void garbageAndTruncatedLibrariesAreIssues();
    void dependentIsLeftOutWithoutItsRequirement();
    void copiesAreRefused();
    void missingFolderIsNothing();
    void startsInOrderAndStopsOnce();
    void pluginsTableIsMadeAndFilledByACommit();
};

void TestPluginHost::loadsWhatCanRunAndReportsTheRest()
{
    PluginHost host;
    Feedback feedback;
    host.load({pluginFolder}, feedback);
    QCOMPARE(ids(host), QStringList({QStringLiteral("testplugin"), QStringLiteral("dependent")}));
    QCOMPARE(feedback.issues().size(), 1);
    const Issue issue = feedback.issues().first();
    QCOMPARE(issue.code, QStringLiteral("plugin.not-loaded"));
    QCOMPARE(issue.object, QStringLiteral("throwing"));
    QVERIFY(!feedback.hasErrors());
    const auto verbs = host.verbs();
    QCOMPARE(verbs.size(), 1u);
    QCOMPARE(verbs.front()->name(), QStringLiteral("seen"));
    QCOMPARE(host.migrations().size(), 1u);
}

void TestPluginHost::garbageAndTruncatedLibrariesAreIssues()
{
    QTemporaryDir folder;
    const QString real = library(QStringLiteral("testplugin"));
    QVERIFY(!real.isEmpty());
    QFile whole(pluginFolder + QChar(u'/') + real);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    const QString suffix = real.mid(real.indexOf(QChar(u'.')));
    const auto write = [&folder, &suffix](const char *name, const QByteArray &content) {
        QFile file(folder.filePath(QLatin1String(name) + suffix));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write("cut", bytes.left(4096)));
    QVERIFY(write("empty", {}));
    QVERIFY(write("garbage", QByteArray(5000, 'x')));

    PluginHost host;
    Feedback feedback;
    host.load({folder.path()}, feedback);
    QVERIFY(host.plugins().isEmpty());
    QCOMPARE(feedback.issues().size(), 3);
    for (const Issue &issue : feedback.issues())
        QCOMPARE(issue.code, QStringLiteral("plugin.not-loaded"));
}

void TestPluginHost::dependentIsLeftOutWithoutItsRequirement()
{
    QTemporaryDir folder;
    const QString file = library(QStringLiteral("dependent"));
    QVERIFY(QFile::copy(pluginFolder + QChar(u'/') + file, folder.filePath(file)));
    PluginHost host;
    Feedback feedback;
    host.load({folder.path()}, feedback);
    QVERIFY(host.plugins().isEmpty());
    QCOMPARE(feedback.issues().size(), 1);
    QCOMPARE(feedback.issues().first().object, QStringLiteral("dependent"));
}

void TestPluginHost::copiesAreRefused()
{
    QTemporaryDir folder;
    const QString file = library(QStringLiteral("testplugin"));
    QVERIFY(QFile::copy(pluginFolder + QChar(u'/') + file, folder.filePath(QStringLiteral("other_") + file)));
    QVERIFY(QFile::copy(pluginFolder + QChar(u'/') + file, folder.filePath(file)));
    PluginHost host;
    Feedback feedback;
    host.load({folder.path()}, feedback);
    QCOMPARE(ids(host), QStringList(QStringLiteral("testplugin")));
    QCOMPARE(feedback.issues().size(), 1);
}

void TestPluginHost::missingFolderIsNothing()
{
    PluginHost host;
    Feedback feedback;
    host.load({QStringLiteral("/no/such/folder")}, feedback);
    QVERIFY(host.plugins().isEmpty());
    QVERIFY(feedback.issues().isEmpty());
}

void TestPluginHost::startsInOrderAndStopsOnce()
{
    PluginHost host;
    Feedback feedback;
    host.load({pluginFolder}, feedback);
    Context context(host);
    host.start(context, feedback);
    const QStringList *names = context.find<QStringList>();
    QVERIFY(names);
    QCOMPARE(*names, QStringList(QStringLiteral("dependent")));
    host.start(context, feedback);
    QCOMPARE(names->size(), 1);
    host.stop();
    QVERIFY(names->isEmpty());
    host.stop();
}

void TestPluginHost::pluginsTableIsMadeAndFilledByACommit()
{
    QTemporaryDir folder;
    PluginHost host;
    Feedback feedback;
    host.load({pluginFolder}, feedback);
    Context context(host);
    const auto session = ProjectSession::create(folder.filePath(QStringLiteral("town.machi")),
                                                QStringLiteral("kumagaya"), context);
    QVERIFY2(session.ok(), qPrintable(session.ok() ? QString() : session.firstError().message));
    Project &project = session.value()->project();
    QCOMPARE(project.database().integer("SELECT count(*) FROM testplugin_seen", -1), 0);

    ImportSession import(project, feedback);
    Dataset shelters;
    shelters.kind = QStringLiteral("shelter");
    shelters.title = QStringLiteral("避難所");
    shelters.crs = Crs::fromEpsg(6668);
    TableSink *table = import.sink().beginTable(shelters);
    QVERIFY(table);
    Feature feature;
    feature.id = "s1";
    table->add(std::move(feature));
    const auto datasets = import.commit();
    QVERIFY(datasets.ok());
    QCOMPARE(project.database().text("SELECT dataset || ' ' || kind FROM testplugin_seen"),
             datasets->first().id + QStringLiteral(" shelter"));
}

MACHI_TEST(TestPluginHost)
#include "testpluginhost.moc"
