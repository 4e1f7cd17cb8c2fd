#include "cli/shell.h"

#include "cli/issuetext.h"
#include "cli/terminalfeedback.h"
#include "cli/verbs.h"
#include "core/model/language.h"
#include "core/plugin/pluginhost.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace machi::cli {

using core::makeError;
using core::Verb;
using core::VerbRun;
using core::VerbStatus;

namespace {

void print(FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype k = 0; k < b.size(); ++k) {
            const auto at = static_cast<std::size_t>(k) + 1;
            const qsizetype changed = diagonal + (a.at(i) == b.at(k) ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({row[at] + 1, row[at - 1] + 1, changed});
        }
    }
    return row.back();
}

} // namespace

Shell::Shell(core::Context &context) : m_context(context), m_verbs(makeVerbs())
{
    for (std::unique_ptr<Verb> &verb : context.plugins().verbs())
        m_verbs.push_back(std::move(verb));
}

Shell::~Shell() = default;

int Shell::run(const QStringList &arguments, TerminalFeedback &feedback)
{
    QStringList rest = arguments;
    const bool json = rest.removeAll(QStringLiteral("--json")) > 0;
    const QString name = rest.isEmpty() ? QString() : rest.takeFirst();

    QString buffer;
    QTextStream text(&buffer);
    QJsonObject document;
    VerbRun run{m_context, feedback, text, document};
    VerbStatus status = VerbStatus::Nothing;

    if (name == QLatin1String("--version") || name == QLatin1String("version")) {
        text << "machi " << core::programVersion() << '\n';
        document.insert(QStringLiteral("version"), core::programVersion());
        status = VerbStatus::Done;
    } else if (name.isEmpty()) {
        text << overview();
    } else if (name == QLatin1String("help") || name == QLatin1String("--help") ||
               name == QLatin1String("-h")) {
        const Verb *verb = rest.isEmpty() ? nullptr : find(rest.first());
        if (verb || rest.isEmpty()) {
            text << (verb ? help(*verb) : overview());
            status = VerbStatus::Done;
        } else {
            feedback.report(
                makeError(QStringLiteral("cli.unknown-verb"), nearest(rest.first()), {}, 0, rest.first()));
        }
    } else if (Verb *verb = find(name)) {
        status = runVerb(*verb, rest, run);
    } else {
        feedback.report(makeError(QStringLiteral("cli.unknown-verb"), nearest(name), {}, 0, name));
    }

    feedback.clear();
    text.flush();
    const core::Issues issues = feedback.issues();
    if (json) {
        const QString key = QStringLiteral("issues");
        if (!document.contains(key)) document.insert(key, issuesToJson(issues));
        print(stdout, QString::fromUtf8(QJsonDocument(document).toJson()));
    } else {
        print(stdout, buffer);
        print(stderr, issueText(issues));
    }
    return static_cast<int>(status);
}

VerbStatus Shell::runVerb(Verb &verb, const QStringList &arguments, VerbRun &run)
{
    QCommandLineParser parser;
    parser.addOptions(verb.options());
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    // The parser takes the first word for the program's name.
    const bool understood = parser.parse(QStringList(verb.name()) + arguments);
    if (parser.isSet(QStringLiteral("help"))) {
        run.text << help(verb);
        return VerbStatus::Done;
    }
    if (!understood) {
        const QStringList unknown = parser.unknownOptionNames();
        const QString message = unknown.isEmpty() ? parser.errorText()
                                                  : tr("Unknown option: %1 (see machi help %2)")
                                                        .arg(unknown.join(QStringLiteral(", ")), verb.name());
        run.feedback.report(makeError(QStringLiteral("cli.usage"), message));
        return VerbStatus::Nothing;
    }
    return verb.run(parser, run);
}

Verb *Shell::find(const QString &name) const
{
    for (const std::unique_ptr<Verb> &verb : m_verbs)
        if (verb->name() == name) return verb.get();
    return nullptr;
}

QString Shell::nearest(const QString &name) const
{
    const Verb *best = nullptr;
    qsizetype bestDistance = 3; // two slips of the finger
    for (const std::unique_ptr<Verb> &verb : m_verbs) {
        const qsizetype distance = verb->name().startsWith(name) ? 1 : editDistance(name, verb->name());
        if (distance < bestDistance) {
            bestDistance = distance;
            best = verb.get();
        }
    }
    return best ? tr("There is no such verb. Did you mean %1?").arg(best->name())
                : tr("There is no such verb. machi help lists them");
}

QString Shell::overview() const
{
    QString text = tr("Machi Workbench %1: city data from the command line").arg(core::programVersion()) +
                   QStringLiteral("\n\n") + tr("Usage: machi VERB … [--json]") + QStringLiteral("\n\n");
    for (const std::unique_ptr<Verb> &verb : m_verbs)
        text += QStringLiteral("  %1 %2\n").arg(verb->name(), -10).arg(verb->summary());
    return text + QChar(u'\n') +
           tr("machi help VERB explains one of them. Exit status: 0 done, 1 something was "
              "skipped, 2 nothing done.") +
           QChar(u'\n');
}

QString Shell::help(const Verb &verb)
{
    const QList<QCommandLineOption> options = verb.options();
    QString text = verb.summary() + QStringLiteral("\n\n") +
                   tr("Usage: machi %1 %2").arg(verb.name(), verb.syntax()) + QStringLiteral(" [--json]");
    const QString details =
        verb.details().isEmpty() ? QString() : QChar(u'\n') + verb.details() + QChar(u'\n');
    if (options.isEmpty()) return text + QChar(u'\n') + details;
    text += QStringLiteral(" [") + tr("options") + QStringLiteral("]\n\n");
    for (const QCommandLineOption &option : options) {
        const QString name = QStringLiteral("--") + option.names().last() +
                             (option.valueName().isEmpty() ? QString() : QChar(u' ') + option.valueName());
        text += QStringLiteral("  %1 %2\n").arg(name, -28).arg(option.description());
    }
    return text + details;
}

} // namespace machi::cli
