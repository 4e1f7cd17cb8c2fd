#include "cli/arguments.h"
#include "cli/datasettext.h"
#include "cli/importsources.h"
#include "cli/verbs.h"
#include "core/plugin/pluginhost.h"
#include "core/plugin/projectsession.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace machi::cli {

using namespace core;

namespace {

class ImportVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)

public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override { return tr("Bring files, folders or ZIPs into a project"); }
    QString syntax() const override { return QStringLiteral("PROJECT SOURCE…"); }
    QList<QCommandLineOption> options() const override { return readOptionList(); }
    VerbStatus run(const QCommandLineParser &arguments, VerbRun &run) override
    {
        run.json.insert(QStringLiteral("datasets"), QJsonArray());
        if (!hasWords(*this, arguments, 2, -1, run)) return VerbStatus::Nothing;
        bool understood = true;
        const ReadOptions options = readOptions(arguments, run, understood);
        if (!understood || !knowsSettings(options, run)) return VerbStatus::Nothing;
        QList<ImportSource> sources;
        for (const QString &path : arguments.positionalArguments().mid(1))
            sources.append({path, options});
        return importSources(arguments.positionalArguments().first(), sources, run);
    }

private:
    // A word that nobody reads is a wish that is not heard.
    static bool knowsSettings(const ReadOptions &options, VerbRun &run)
    {
        QStringList known = {QStringLiteral("licence"), QStringLiteral("credit"), QStringLiteral("openness"),
                             QStringLiteral("geoid")};
        ReaderRegistry registry;
        run.context.plugins().addReaders(registry);
        for (const Reader *reader : registry.readers())
            known += reader->settings();
        known.removeDuplicates();
        for (const QString &key : options.settings.keys()) {
            if (known.contains(key)) continue;
            reportOption(run, QStringLiteral("set"),
                         tr("%1 is not known; there are %2").arg(key, known.join(QStringLiteral(", "))));
            return false;
        }
        return true;
    }
};

} // namespace

VerbStatus importSources(const QString &projectPath, const QList<ImportSource> &sources, VerbRun &run)
{
    // A project that is not there yet is made, but never left behind by an import that brought nothing.
    const bool isNew = !QFileInfo::exists(projectPath);
    if (isNew && std::none_of(sources.begin(), sources.end(),
                              [](const ImportSource &source) { return QFileInfo::exists(source.path); })) {
        for (const ImportSource &source : sources)
            run.feedback.report(Source::open(source.path).issues());
        return VerbStatus::Nothing;
    }
    auto session = isNew ? ProjectSession::create(projectPath, QStringLiteral("kumagaya"), run.context)
                         : ProjectSession::open(projectPath, Project::Access::Write, run.context);
    run.feedback.report(session.issues());
    if (!session) return VerbStatus::Nothing;

    QList<Dataset> datasets;
    {
        ReaderRegistry registry;
        run.context.plugins().addReaders(registry);
        Importer importer(session.value()->project(), registry, sources, run.feedback,
                          Importer::Unanswered::LeavesOut);
        importer.read();
        datasets = importer.commit();
    }
    if (datasets.isEmpty()) {
        session.value().reset();
        if (isNew) QDir(projectPath).removeRecursively();
        return VerbStatus::Nothing;
    }
    run.text << datasetText(datasets);
    run.json.insert(QStringLiteral("datasets"), datasetsToJson(datasets));
    return run.feedback.hasErrors() ? VerbStatus::Skipped : VerbStatus::Done;
}

std::unique_ptr<Verb> makeImportVerb()
{
    return std::make_unique<ImportVerb>();
}

} // namespace machi::cli
