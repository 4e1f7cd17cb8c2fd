#include "cli/arguments.h"
#include "cli/importsources.h"
#include "cli/verbs.h"
#include "core/plugin/pluginhost.h"
#include "core/sample/samplesources.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace machi::cli {

using namespace core;

namespace {

/// Of the whole time; the rest is the import.
constexpr double writingShare = 0.3;

class SampleVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(SampleVerb)

public:
    QString name() const override { return QStringLiteral("sample"); }
    QString summary() const override { return tr("Invent a city: write its source files and import them"); }
    QString syntax() const override { return QStringLiteral("PROJECT"); }
    QList<QCommandLineOption> options() const override
    {
        const SampleOptions usual;
        return {
            {QStringLiteral("buildings"), tr("how many buildings, 10 to 1 000 000"), QStringLiteral("N"),
             QString::number(usual.buildings)},
            {QStringLiteral("seed"), tr("another number gives another city"), QStringLiteral("N"),
             QString::number(usual.seed)},
            {QStringLiteral("sources"), tr("folder for the source files; beside the project without it"),
             QStringLiteral("DIR")},
        };
    }
    VerbStatus run(const QCommandLineParser &arguments, VerbRun &run) override;

private:
    static bool fill(SampleOptions &options, const QCommandLineParser &arguments, VerbRun &run);
};

bool SampleVerb::fill(SampleOptions &options, const QCommandLineParser &arguments, VerbRun &run)
{
    bool isCount = false;
    bool isSeed = false;
    options.buildings = arguments.value(QStringLiteral("buildings")).toInt(&isCount);
    options.seed = arguments.value(QStringLiteral("seed")).toUInt(&isSeed);
    for (const auto &[good, option] : {std::pair(isCount, "buildings"), std::pair(isSeed, "seed")})
        if (!good) reportOption(run, QLatin1String(option), tr("Needs a whole number"));
    const QFileInfo project(arguments.positionalArguments().first());
    options.folder = arguments.value(QStringLiteral("sources"));
    if (options.folder.isEmpty())
        options.folder = QDir::cleanPath(project.path() + QChar(u'/') + project.completeBaseName() +
                                         QStringLiteral("-sources"));
    const bool isFree = !project.exists();
    if (!isFree)
        run.feedback.report(makeError(QStringLiteral("store.exists"),
                                      tr("There is already something at this place"), project.filePath()));
    return isCount && isSeed && isFree;
}

VerbStatus SampleVerb::run(const QCommandLineParser &arguments, VerbRun &run)
{
    SampleOptions options;
    if (!hasWords(*this, arguments, 1, 1, run) || !fill(options, arguments, run)) return VerbStatus::Nothing;

    QList<SampleItem> items;
    PartFeedback writing(run.feedback, 0, writingShare);
    const Status written = writeSample(options, writing, &items);
    run.feedback.report(writing.issues());
    run.feedback.report(written.issues());
    if (!written) return VerbStatus::Nothing;

    QJsonArray list;
    run.text << tr("Source files in %1:").arg(options.folder) << '\n';
    for (const SampleItem &item : items) {
        run.text << QStringLiteral("  %1  %2  (%3)\n").arg(item.source, item.title).arg(item.objects);
        list.append(QJsonObject{{QStringLiteral("kind"), item.kind},
                                {QStringLiteral("title"), item.title},
                                {QStringLiteral("source"), item.source},
                                {QStringLiteral("objects"), item.objects},
                                {QStringLiteral("files"), item.files},
                                {QStringLiteral("bytes"), item.bytes}});
    }
    run.json.insert(QStringLiteral("folder"), options.folder);
    run.json.insert(QStringLiteral("items"), list);

    ReaderRegistry readers;
    run.context.plugins().addReaders(readers);
    PartFeedback importing(run.feedback, writingShare, 1);
    VerbRun importRun{run.context, importing, run.text, run.json};
    const VerbStatus status =
        importSources(arguments.positionalArguments().first(),
                      sampleSources(options.folder, items, readers, importing), importRun);
    run.feedback.report(importing.issues());
    return status;
}

} // namespace

std::unique_ptr<Verb> makeSampleVerb()
{
    return std::make_unique<SampleVerb>();
}

} // namespace machi::cli
