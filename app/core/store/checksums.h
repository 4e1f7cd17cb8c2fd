#pragma once

#include "core/task/feedback.h"

#include <QHash>
#include <QMutex>
#include <QString>
#include <QThreadPool>

#include <atomic>

namespace machi::core {

/// SHA-256 of files, computed on one background thread while something else goes on. Any thread.
class Checksums
{
public:
    Checksums();
    ~Checksums(); ///< gives up what is not finished

    /// Begins a file unless it was begun before.
    void begin(const QString &path);
    /// Waits for everything begun. False when the user cancelled meanwhile.
    bool wait(const Feedback &feedback);
    /// Lower-case hex; empty while unknown or when the file could not be read.
    QString of(const QString &path) const;

private:
    QString compute(const QString &path) const;

    mutable QMutex m_mutex;
    QHash<QString, QString> m_sums;
    std::atomic<bool> m_stopped = false;
    QThreadPool m_pool;
};

} // namespace machi::core
