#pragma once

#include "core/task/issue.h"

#include <QHash>
#include <QMutex>

#include <atomic>

namespace machi::core {

/// What long work says while it runs, and hears: progress, issues, cancel. All calls from any thread.
/// Like issues (same code, file and message) are counted instead of repeated; the list stays bounded.
class Feedback
{
public:
    Feedback() = default;
    virtual ~Feedback() = default;
    Feedback(const Feedback &) = delete;
    Feedback &operator=(const Feedback &) = delete;

    /// `fraction` 0…1, or negative where nobody knows; `stage` in the user's language.
    void setProgress(double fraction, const QString &stage);
    void report(Issue issue);
    void report(const Issues &issues);

    void cancel() { m_cancelled = true; }
    virtual bool isCancelled() const { return m_cancelled; }

    Issues issues() const;
    bool hasErrors() const;

protected:
    /// Called without a lock held, from whichever thread reports.
    virtual void progressed(double fraction, const QString &stage);
    virtual void reported(const Issue &issue);

private:
    mutable QMutex m_mutex;
    Issues m_issues;
    QHash<QString, qsizetype> m_index;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_hasErrors = false;
};

/// A part of larger work, with issues of its own: hears the whole's cancel, passes progress on scaled to the
/// part's span. Its issues stay here; hand them on with `whole.report(part.issues())`, counts included.
class PartFeedback : public Feedback
{
public:
    PartFeedback(Feedback &whole, double from, double to) : m_whole(whole), m_from(from), m_to(to) {}
    bool isCancelled() const override { return Feedback::isCancelled() || m_whole.isCancelled(); }

protected:
    void progressed(double fraction, const QString &stage) override;

private:
    Feedback &m_whole;
    double m_from;
    double m_to;
};

} // namespace machi::core
