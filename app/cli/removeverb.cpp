#include "cli/arguments.h"
#include "cli/verbs.h"
#include "core/plugin/projectsession.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace machi::cli {

using namespace core;

namespace {

class RemoveVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(RemoveVerb)

public:
    QString name() const override { return QStringLiteral("remove"); }
    QString summary() const override { return tr("Take data sets out of a project"); }
    QString syntax() const override { return QStringLiteral("PROJECT --dataset ID"); }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("dataset"), tr("id of the data set, as info shows it; may be repeated"),
                 QStringLiteral("ID")}};
    }
    VerbStatus run(const QCommandLineParser &arguments, VerbRun &run) override
    {
        if (!hasWords(*this, arguments, 1, 1, run)) return VerbStatus::Nothing;
        const QStringList ids = arguments.values(QStringLiteral("dataset"));
        if (ids.isEmpty()) {
            reportOption(run, QStringLiteral("dataset"), tr("Say which data set"));
            return VerbStatus::Nothing;
        }
        const auto session = ProjectSession::open(arguments.positionalArguments().first(),
                                                  Project::Access::Write, run.context);
        run.feedback.report(session.issues());
        if (!session) return VerbStatus::Nothing;

        QJsonArray removed;
        for (const QString &id : ids) {
            const Status status = session.value()->project().remove(id);
            run.feedback.report(status.issues());
            if (!status) continue;
            removed.append(id);
            run.text << tr("Removed %1").arg(id) << '\n';
        }
        run.json.insert(QStringLiteral("removed"), removed);
        if (removed.isEmpty()) return VerbStatus::Nothing;
        return removed.size() < ids.size() ? VerbStatus::Skipped : VerbStatus::Done;
    }
};

} // namespace

std::unique_ptr<Verb> makeRemoveVerb()
{
    return std::make_unique<RemoveVerb>();
}

} // namespace machi::cli
