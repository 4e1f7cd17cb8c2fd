#include "cli/arguments.h"
#include "cli/verbs.h"
#include "core/plugin/projectsession.h"

#include <QCoreApplication>

namespace machi::cli {

using namespace core;

namespace {

class NewVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(NewVerb)

public:
    QString name() const override { return QStringLiteral("new"); }
    QString summary() const override { return tr("Make an empty project"); }
    QString syntax() const override { return QStringLiteral("PROJECT"); }
    QList<QCommandLineOption> options() const override
    {
        return {{QStringLiteral("city"), tr("city profile, by name or file"), QStringLiteral("NAME"),
                 QStringLiteral("kumagaya")}};
    }
    VerbStatus run(const QCommandLineParser &arguments, VerbRun &run) override
    {
        if (!hasWords(*this, arguments, 1, 1, run)) return VerbStatus::Nothing;
        const auto session = ProjectSession::create(arguments.positionalArguments().first(),
                                                    arguments.value(QStringLiteral("city")), run.context);
        run.feedback.report(session.issues());
        if (!session) return VerbStatus::Nothing;
        const QString path = session.value()->project().path();
        run.text << tr("Made %1").arg(path) << '\n';
        run.json.insert(QStringLiteral("project"), path);
        return VerbStatus::Done;
    }
};

} // namespace

std::unique_ptr<Verb> makeNewVerb()
{
    return std::make_unique<NewVerb>();
}

} // namespace machi::cli
