#include "cli/terminalfeedback.h"

#include <atomic>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace machi::cli {

namespace {

constexpr int barCells = 30;
constexpr qint64 redrawMilliseconds = 100;
constexpr int freeLines = 20;
constexpr qint64 lineMilliseconds = 1000;

std::atomic<core::Feedback *> interrupted = nullptr;

void onSignal(int number)
{
    // Only the flag is touched here; the work sees it, rolls back and says so.
    if (core::Feedback *feedback = interrupted.load()) feedback->cancel();
    std::signal(number, SIG_DFL);
}

bool errorIsTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

void write(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

TerminalFeedback::TerminalFeedback() : m_terminal(errorIsTerminal())
{
    m_clock.start();
}

void TerminalFeedback::cancelOnSignals()
{
    interrupted = this;
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

void TerminalFeedback::clear()
{
    QMutexLocker lock(&m_writing);
    if (m_drawn) write(QStringLiteral("\r\033[K"));
    m_drawn = false;
    m_stage.clear();
}

void TerminalFeedback::progressed(double fraction, const QString &stage)
{
    QMutexLocker lock(&m_writing);
    const bool changed = stage != m_stage;
    if (!m_terminal) {
        // A log is to be read: thousands of files are not a line each.
        if (!changed || (m_lines >= freeLines && m_clock.elapsed() < lineMilliseconds)) return;
        ++m_lines;
        m_clock.restart();
        m_stage = stage;
        const QString percent =
            fraction < 0 ? QString() : QStringLiteral("%1% ").arg(static_cast<int>(fraction * 100), 3);
        write(percent + stage + QChar(u'\n'));
        return;
    }
    if (!changed && m_drawn && m_clock.elapsed() < redrawMilliseconds) return;
    m_stage = stage;
    m_clock.restart();
    QString line = QStringLiteral("\r\033[K");
    if (fraction >= 0) {
        const int filled = static_cast<int>(qBound(0.0, fraction, 1.0) * barCells);
        line += QChar(u'[') + QString(filled, QChar(u'#')) + QString(barCells - filled, QChar(u'.')) +
                QStringLiteral("] %1% ").arg(static_cast<int>(qBound(0.0, fraction, 1.0) * 100), 3);
    }
    // A line that wraps could not be wiped again.
    write(line + stage.left(40));
    m_drawn = true;
}

} // namespace machi::cli
