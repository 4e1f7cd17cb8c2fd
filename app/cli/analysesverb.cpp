#include "cli/verbs.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace machi::cli {

using core::VerbRun;
using core::VerbStatus;

class AnalysesVerb : public core::Verb
{
    Q_DECLARE_TR_FUNCTIONS(AnalysesVerb)

public:
    QString name() const override { return QStringLiteral("analyses"); }
    QString summary() const override { return tr("List the analyses that can be run"); }
    QString syntax() const override { return {}; }
    VerbStatus run(const QCommandLineParser &, VerbRun &run) override
    {
        run.text << tr("No analysis is installed.") << '\n';
        run.json.insert(QStringLiteral("analyses"), QJsonArray());
        return VerbStatus::Done;
    }
};

std::unique_ptr<core::Verb> makeAnalysesVerb()
{
    return std::make_unique<AnalysesVerb>();
}

} // namespace machi::cli
