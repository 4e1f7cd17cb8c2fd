#include "core/task/feedback.h"

#include <QCoreApplication>

namespace machi::core {

namespace {
// A broken city can have one distinct fault per object; past this the rest is only counted.
constexpr qsizetype maxDistinctIssues = 10000;
} // namespace

void Feedback::setProgress(double fraction, const QString &stage)
{
    progressed(fraction, stage);
}

void Feedback::report(Issue issue)
{
    if (issue.isError()) m_hasErrors = true;
    {
        QMutexLocker lock(&m_mutex);
        QString key = issue.code + QChar(u'\n') + issue.file + QChar(u'\n') + issue.message;
        auto it = m_index.constFind(key);
        if (it == m_index.constEnd() && m_issues.size() >= maxDistinctIssues) {
            // What is counted here keeps its severity, so that an error among many stays an error.
            key = QStringLiteral("…") + severityName(issue.severity);
            it = m_index.constFind(key);
            issue.code = QStringLiteral("issues.more");
            issue.message = QCoreApplication::translate("Feedback", "More of this severity, not listed");
            issue.file.clear();
            issue.object.clear();
            issue.line = 0;
        }
        if (it != m_index.constEnd()) {
            m_issues[*it].count += issue.count;
            return;
        }
        m_index.insert(key, m_issues.size());
        m_issues.append(issue);
    }
    reported(issue);
}

void Feedback::report(const Issues &issues)
{
    for (const Issue &issue : issues)
        report(issue);
}

Issues Feedback::issues() const
{
    QMutexLocker lock(&m_mutex);
    return m_issues;
}

bool Feedback::hasErrors() const
{
    return m_hasErrors;
}

void Feedback::progressed(double, const QString &) {}
void Feedback::reported(const Issue &) {}

void PartFeedback::progressed(double fraction, const QString &stage)
{
    m_whole.setProgress(fraction < 0 ? fraction : m_from + fraction * (m_to - m_from), stage);
}

} // namespace machi::core
