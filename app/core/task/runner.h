#pragma once

#include "core/task/feedback.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>

namespace machi::core {

/// One piece of long work on a thread of its own. Lives in the thread that made it; signals arrive there.
/// Progress is thinned to what an eye can follow. Destroying it cancels the work and waits for it.
class Task : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void(Feedback &)>;

    explicit Task(QString title, Work work, QObject *parent = nullptr);
    ~Task() override;

    QString title() const { return m_title; }
    void start();
    void cancel();
    bool isCancelled() const;
    bool wait(int milliseconds = -1);
    Issues issues() const;

Q_SIGNALS:
    void progressed(double fraction, const QString &stage);
    void reported(const machi::core::Issue &issue);
    void finished(bool cancelled);

private:
    class Bridge;
    QString m_title;
    Work m_work;
    std::unique_ptr<Bridge> m_bridge;
    std::unique_ptr<QThread> m_thread;
};

} // namespace machi::core
