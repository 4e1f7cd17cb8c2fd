#include "cli/arguments.h"
#include "cli/datasettext.h"
#include "cli/verbs.h"
#include "core/plugin/projectsession.h"
#include "core/store/datacheck.h"

#include <QCoreApplication>

namespace machi::cli {

using namespace core;

namespace {

class InfoVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(InfoVerb)

public:
    QString name() const override { return QStringLiteral("info"); }
    QString summary() const override { return tr("Show what a project holds"); }
    QString syntax() const override { return QStringLiteral("PROJECT"); }
    VerbStatus run(const QCommandLineParser &arguments, VerbRun &run) override
    {
        if (!hasWords(*this, arguments, 1, 1, run)) return VerbStatus::Nothing;
        const auto session =
            ProjectSession::open(arguments.positionalArguments().first(), Project::Access::Read, run.context);
        run.feedback.report(session.issues());
        if (!session) return VerbStatus::Nothing;
        const QList<Dataset> datasets = session.value()->project().datasets();
        run.text << (datasets.isEmpty() ? tr("The project is empty.") + QChar(u'\n') : datasetText(datasets));
        run.json.insert(QStringLiteral("datasets"), datasetsToJson(datasets));
        run.feedback.report(checkData(session.value()->project()));
        return run.feedback.hasErrors() ? VerbStatus::Skipped : VerbStatus::Done;
    }
};

} // namespace

std::unique_ptr<Verb> makeInfoVerb()
{
    return std::make_unique<InfoVerb>();
}

} // namespace machi::cli
