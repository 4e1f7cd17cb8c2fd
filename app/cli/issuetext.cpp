#include "cli/issuetext.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>

#include <algorithm>

namespace machi::cli {

using core::Issue;
using core::Issues;
using core::Severity;

namespace {

constexpr int linesPerCode = 10;

QString label(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QCoreApplication::translate("IssueText", "note");
    case Severity::Repaired:
        return QCoreApplication::translate("IssueText", "repaired");
    case Severity::Warning:
        return QCoreApplication::translate("IssueText", "warning");
    case Severity::Error:
        break;
    }
    return QCoreApplication::translate("IssueText", "error");
}

QString line(const Issue &issue)
{
    QString text = label(issue.severity) + QStringLiteral(": ");
    if (!issue.file.isEmpty()) {
        text += issue.file;
        if (issue.line > 0) text += QStringLiteral(":%1").arg(issue.line);
        text += QStringLiteral(": ");
    }
    if (!issue.object.isEmpty()) text += issue.object + QStringLiteral(": ");
    text += issue.message;
    if (issue.count > 1) text += QStringLiteral(" ×%1").arg(issue.count);
    return text + QStringLiteral(" [%1]\n").arg(issue.code);
}

} // namespace

QString issueText(const Issues &issues)
{
    Issues sorted = issues;
    QHash<QString, qsizetype> firstSeen;
    for (qsizetype i = 0; i < issues.size(); ++i)
        if (!firstSeen.contains(issues.at(i).code)) firstSeen.insert(issues.at(i).code, i);
    std::stable_sort(sorted.begin(), sorted.end(), [&firstSeen](const Issue &a, const Issue &b) {
        if (a.severity != b.severity) return a.severity > b.severity;
        return firstSeen.value(a.code) < firstSeen.value(b.code);
    });

    QString text;
    for (qsizetype i = 0; i < sorted.size();) {
        qsizetype end = i;
        while (end < sorted.size() && sorted.at(end).code == sorted.at(i).code &&
               sorted.at(end).severity == sorted.at(i).severity)
            ++end;
        // One line more than the limit is shown rather than replaced by a note of the same length.
        const qsizetype shown = end - i > linesPerCode + 1 ? linesPerCode : end - i;
        for (qsizetype k = i; k < i + shown; ++k)
            text += line(sorted.at(k));
        if (i + shown < end)
            text += QCoreApplication::translate("IssueText", "… and %n more like this (--json lists all)",
                                                nullptr, static_cast<int>(end - i - shown)) +
                    QStringLiteral(" [%1]\n").arg(sorted.at(i).code);
        i = end;
    }
    return text;
}

namespace {

QJsonArray optionsToJson(const QList<core::IssueOption> &options)
{
    QJsonArray array;
    for (const core::IssueOption &option : options)
        array.append(QJsonObject{{QStringLiteral("key"), option.key},
                                 {QStringLiteral("choices"), QJsonArray::fromStringList(option.choices)}});
    return array;
}

} // namespace

QJsonArray issuesToJson(const Issues &issues)
{
    QJsonArray array;
    for (const Issue &issue : issues) {
        QJsonObject json{{QStringLiteral("severity"), core::severityName(issue.severity)},
                         {QStringLiteral("code"), issue.code},
                         {QStringLiteral("file"), issue.file},
                         {QStringLiteral("line"), issue.line},
                         {QStringLiteral("object"), issue.object},
                         {QStringLiteral("message"), issue.message},
                         {QStringLiteral("count"), issue.count}};
        if (!issue.options.isEmpty()) json.insert(QStringLiteral("options"), optionsToJson(issue.options));
        array.append(json);
    }
    return array;
}

} // namespace machi::cli
