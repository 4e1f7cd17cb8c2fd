#pragma once

#include "core/task/feedback.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QString>
#include <QTextStream>

namespace machi::core {

class Context;

/// How a verb ended; the number is the program's exit status.
enum class VerbStatus {
    Done = 0,    ///< done; warnings and repairs are listed
    Skipped = 1, ///< done, but something was left out (an issue says what)
    Nothing = 2  ///< nothing done (an issue says why)
};

/// What one call of a verb works with. The verb fills both `text` and `json`; the program prints the one that
/// was asked for, and the issues of `feedback` with it.
struct VerbRun
{
    Context &context;
    Feedback &feedback;
    QTextStream &text;
    QJsonObject &json;
};

/// A word of the command line: `machi info …`, or one that a plugin adds. Main thread.
class Verb
{
public:
    virtual ~Verb() = default;
    virtual QString name() const = 0;
    virtual QString summary() const = 0; ///< one line, in the user's language
    virtual QString syntax() const = 0;  ///< what follows the name, options aside: `PROJECT SOURCE…`
    /// The verb's own options; `--json` and `--help` are the program's.
    virtual QList<QCommandLineOption> options() const { return {}; }
    /// What else `machi help VERB` says, in the user's language.
    virtual QString details() const { return {}; }
    virtual VerbStatus run(const QCommandLineParser &arguments, VerbRun &run) = 0;
};

} // namespace machi::core
