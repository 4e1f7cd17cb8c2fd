#pragma once

#include "core/plugin/verb.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>
#include <vector>

namespace machi::cli {

class TerminalFeedback;

/// The program `machi`: finds the verb, parses its options, prints its text or its JSON document, and the
/// issues.
class Shell
{
    Q_DECLARE_TR_FUNCTIONS(Shell)

public:
    /// With the program's own verbs, then those of the plugins.
    explicit Shell(core::Context &context);
    ~Shell();

    /// Runs one command line (without the program's name) and gives the exit status.
    int run(const QStringList &arguments, TerminalFeedback &feedback);

private:
    core::Verb *find(const QString &name) const;
    QString overview() const;
    static QString help(const core::Verb &verb);
    QString nearest(const QString &name) const;
    core::VerbStatus runVerb(core::Verb &verb, const QStringList &arguments, core::VerbRun &run);

    core::Context &m_context;
    std::vector<std::unique_ptr<core::Verb>> m_verbs;
};

} // namespace machi::cli
