#include "cli/arguments.h"
#include "cli/verbs.h"
#include "core/plugin/projectsession.h"
#include "core/store/pinmerge.h"

#include <QCoreApplication>

namespace machi::cli {

using namespace core;

namespace {

class MergeVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(MergeVerb)

public:
    QString name() const override { return QStringLiteral("merge"); }
    QString summary() const override
    {
        return tr("Take pins and notes of a copy edited elsewhere into a project");
    }
    QString syntax() const override { return QStringLiteral("PROJECT OTHER"); }
    QString details() const override
    {
        return tr("OTHER is a project or a packed project (.machipack). It is only read.");
    }
    VerbStatus run(const QCommandLineParser &arguments, VerbRun &run) override
    {
        if (!hasWords(*this, arguments, 2, 2, run)) return VerbStatus::Nothing;
        const QStringList paths = arguments.positionalArguments();
        const auto session = ProjectSession::open(paths.at(0), Project::Access::Write, run.context);
        run.feedback.report(session.issues());
        if (!session) return VerbStatus::Nothing;
        const auto merged = mergePins(session.value()->project(), paths.at(1), run.feedback);
        run.feedback.report(merged.issues());
        if (!merged) return VerbStatus::Nothing;
        const PinMerge &done = merged.value();
        run.json.insert(QStringLiteral("pins"), QJsonObject{{QStringLiteral("added"), done.added},
                                                            {QStringLiteral("updated"), done.updated},
                                                            {QStringLiteral("removed"), done.removed},
                                                            {QStringLiteral("conflicts"), done.conflicts}});
        run.text << tr("Pins: %1 new, %2 changed, %3 removed, %4 edited on both sides")
                        .arg(done.added)
                        .arg(done.updated)
                        .arg(done.removed)
                        .arg(done.conflicts)
                 << '\n';
        run.json.insert(QStringLiteral("bookmarks"), QJsonObject{{QStringLiteral("added"), done.bookmarks}});
        if (done.bookmarks > 0) run.text << tr("Bookmarks: %1 new").arg(done.bookmarks) << '\n';
        return VerbStatus::Done;
    }
};

} // namespace

std::unique_ptr<Verb> makeMergeVerb()
{
    return std::make_unique<MergeVerb>();
}

} // namespace machi::cli
