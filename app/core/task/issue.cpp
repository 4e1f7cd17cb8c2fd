#include "core/task/issue.h"

#include <algorithm>

namespace machi::core {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Repaired:
        return QStringLiteral("repaired");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        break;
    }
    return QStringLiteral("error");
}

Issue makeIssue(Severity severity, const QString &code, const QString &message, const QString &file,
                qint64 line, const QString &object)
{
    Issue issue;
    issue.severity = severity;
    issue.code = code;
    issue.message = message;
    issue.file = file;
    issue.line = line;
    issue.object = object;
    return issue;
}

Issue makeError(const QString &code, const QString &message, const QString &file, qint64 line,
                const QString &object)
{
    return makeIssue(Severity::Error, code, message, file, line, object);
}

Issue makeQuestion(const QString &message, const QList<IssueOption> &options, const QString &file,
                   const QString &object)
{
    Issue issue = makeError(QStringLiteral("needs-option"), message, file, 0, object);
    issue.options = options;
    return issue;
}

const IssueOption *Issue::option(const QString &key) const
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const IssueOption &option) { return option.key == key; });
    return found == options.end() ? nullptr : &*found;
}

} // namespace machi::core
