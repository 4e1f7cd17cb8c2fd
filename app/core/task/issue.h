#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace machi::core {

enum class Severity { Info, Repaired, Warning, Error };

/// Something that only a person can say: a `needs-option` issue asks for it.
struct IssueOption
{
    QString key;         ///< of `--set`; `crs` means `--crs`
    QStringList choices; ///< values to choose from; empty = anything
    bool operator==(const IssueOption &) const = default;
};

/// One thing that a person should know of: what, where and how often. A value; any thread.
/// `code` is stable and never translated (`citygml.codelist-missing`); `message` is in the user's language.
struct Issue
{
    Severity severity = Severity::Error;
    QString code;
    QString file;    ///< path as the user knows it; inside an archive: `town.zip/udx/bldg/x.gml`
    qint64 line = 0; ///< 1-based line of the file, 0 = none
    QString object;  ///< gml:id, feature number or field name
    QString message;
    qint64 count = 1;           ///< how many times it was met; place and object are those of the first
    QList<IssueOption> options; ///< what would settle it, in the order of a form

    /// The reader or store can only go on when one of `options` is given.
    bool isQuestion() const { return isError() && code == QLatin1String("needs-option"); }
    const IssueOption *option(const QString &key) const; ///< nullptr when it is not among `options`
    bool isError() const { return severity == Severity::Error; }
};

using Issues = QList<Issue>;

/// `info`, `repaired`, `warning`, `error`: the words of the command line's JSON.
QString severityName(Severity severity);

Issue makeIssue(Severity severity, const QString &code, const QString &message, const QString &file = {},
                qint64 line = 0, const QString &object = {});
Issue makeError(const QString &code, const QString &message, const QString &file = {}, qint64 line = 0,
                const QString &object = {});
/// Error `needs-option`; `message` names the options for the command line.
Issue makeQuestion(const QString &message, const QList<IssueOption> &options, const QString &file = {},
                   const QString &object = {});

} // namespace machi::core

Q_DECLARE_METATYPE(machi::core::Issue)
