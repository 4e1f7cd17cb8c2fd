#include "core/plugin/projectsession.h"
#include "core/sqlite/database.h"
#include "core/store/journal.h"
#include "scriptreader.h"

using namespace machi::core;

namespace {

/// `machi seen PROJECT`: how many data sets the plugin has seen committed.
class SeenVerb : public Verb
{
public:
    QString name() const override { return QStringLiteral("seen"); }
    QString summary() const override { return QStringLiteral("Count what the test plugin saw"); }
    QString syntax() const override { return QStringLiteral("PROJECT"); }
    VerbStatus run(const QCommandLineParser &arguments, VerbRun &run) override
    {
        const auto session = ProjectSession::open(arguments.positionalArguments().value(0),
                                                  Project::Access::Read, run.context);
        run.feedback.report(session.issues());
        if (!session) return VerbStatus::Nothing;
        const auto count =
            session.value()->project().database().integer("SELECT count(*) FROM testplugin_seen", -1);
        run.text << count << '\n';
        run.json.insert(QStringLiteral("seen"), static_cast<qint64>(count));
        return VerbStatus::Done;
    }
};

} // namespace

class TestPlugin : public QObject, public Plugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID MachiPlugin_iid FILE "testplugin.json")
    Q_INTERFACES(machi::core::Plugin)

public:
    std::vector<std::unique_ptr<Reader>> readers() override
    {
        std::vector<std::unique_ptr<Reader>> readers;
        readers.push_back(std::make_unique<ScriptReader>());
        return readers;
    }
    std::vector<std::unique_ptr<Verb>> verbs() override
    {
        std::vector<std::unique_ptr<Verb>> verbs;
        verbs.push_back(std::make_unique<SeenVerb>());
        return verbs;
    }
    std::vector<Migration> migrations() override
    {
        return {{QStringLiteral("testplugin"),
                 1,
                 {QStringLiteral("CREATE TABLE testplugin_seen(dataset TEXT PRIMARY KEY, kind TEXT)")}}};
    }
    void start(Context &context) override
    {
        context.provide<QStringList>(&m_names);
        connect(&context.events(), &Events::committed, this, [&context](const Dataset &dataset) {
            context.project()->journal().edit(
                QStringLiteral("testplugin.seen"), dataset.id, [&dataset](Database &database) {
                    Statement insert = database.prepare("INSERT INTO testplugin_seen VALUES(?, ?)");
                    if (!insert) return false;
                    insert.bind(1, dataset.id);
                    insert.bind(2, dataset.kind);
                    return insert.run();
                });
        });
    }
    void stop() override { m_names.clear(); }

private:
    QStringList m_names;
};

#include "testplugin.moc"
