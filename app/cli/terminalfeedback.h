#pragma once

#include "core/task/feedback.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace machi::cli {

/// Progress on standard error: a bar where that is a terminal, else a line when the stage changes, after the
/// first twenty at most one a second.
/// Issues are kept for the end. Any thread.
class TerminalFeedback : public core::Feedback
{
    Q_DECLARE_TR_FUNCTIONS(TerminalFeedback)

public:
    TerminalFeedback();
    /// Wipes the bar, so that other text can follow. Also when the work is over.
    void clear();
    /// Interrupt and terminate signals cancel the work; a second one ends the program at once.
    void cancelOnSignals();

protected:
    void progressed(double fraction, const QString &stage) override;

private:
    QMutex m_writing;
    QElapsedTimer m_clock;
    QString m_stage;
    bool m_terminal = false;
    bool m_drawn = false;
    int m_lines = 0; ///< written where there is no terminal
};

} // namespace machi::cli
