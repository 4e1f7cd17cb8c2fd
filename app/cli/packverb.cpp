#include "cli/arguments.h"
#include "cli/verbs.h"
#include "core/store/projectpack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace machi::cli {

using namespace core;

namespace {

const auto publish = QStringLiteral("publish");

class PackVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(PackVerb)

public:
    QString name() const override { return QStringLiteral("pack"); }
    QString summary() const override { return tr("Put a project into one file, to carry it"); }
    QString syntax() const override { return QStringLiteral("PROJECT FILE"); }
    QString details() const override
    {
        return tr("The pack holds everything in the project: all pins too, also those of people who did not "
                  "agree to be shown. Give it only to those who may see them. With --publish it may be given "
                  "to anybody: it leaves out data that are not open, people without the consent tick, the "
                  "history of edits and the folders that files came from.");
    }
    QList<QCommandLineOption> options() const override
    {
        return {{publish, tr("leave out what may not be published")}};
    }
    VerbStatus run(const QCommandLineParser &arguments, VerbRun &run) override
    {
        if (!hasWords(*this, arguments, 2, 2, run)) return VerbStatus::Nothing;
        const QString file = arguments.positionalArguments().at(1);
        const PackFor whom = arguments.isSet(publish) ? PackFor::Everybody : PackFor::Colleagues;
        const Status packed = packProject(arguments.positionalArguments().at(0), file, run.feedback, whom);
        run.feedback.report(packed.issues());
        if (!packed) return VerbStatus::Nothing;
        const qint64 bytes = QFileInfo(file).size();
        run.text << tr("Packed into %1 (%2)").arg(file, QLocale().formattedDataSize(bytes)) << '\n';
        run.json.insert(QStringLiteral("file"), QFileInfo(file).absoluteFilePath());
        run.json.insert(QStringLiteral("bytes"), bytes);
        return VerbStatus::Done;
    }
};

class UnpackVerb : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(UnpackVerb)

public:
    QString name() const override { return QStringLiteral("unpack"); }
    QString summary() const override { return tr("Make the project folder DIR of a packed project"); }
    QString syntax() const override { return QStringLiteral("FILE DIR"); }
    VerbStatus run(const QCommandLineParser &arguments, VerbRun &run) override
    {
        if (!hasWords(*this, arguments, 2, 2, run)) return VerbStatus::Nothing;
        const QString folder = arguments.positionalArguments().at(1);
        const Status unpacked = unpackProject(arguments.positionalArguments().at(0), folder, run.feedback);
        run.feedback.report(unpacked.issues());
        if (!unpacked) return VerbStatus::Nothing;
        run.text << tr("Unpacked to %1").arg(folder) << '\n';
        run.json.insert(QStringLiteral("project"), QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
        return VerbStatus::Done;
    }
};

} // namespace

std::unique_ptr<Verb> makePackVerb()
{
    return std::make_unique<PackVerb>();
}

std::unique_ptr<Verb> makeUnpackVerb()
{
    return std::make_unique<UnpackVerb>();
}

} // namespace machi::cli
