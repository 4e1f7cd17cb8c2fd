#include "core/task/runner.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace machi::core {

class Task::Bridge : public Feedback
{
public:
    explicit Bridge(Task *task) : m_task(task) { m_clock.start(); }

protected:
    void progressed(double fraction, const QString &stage) override
    {
        {
            QMutexLocker lock(&m_mutex);
            if (stage == m_stage && m_clock.elapsed() < 50 && fraction < 1) return;
            m_stage = stage;
            m_clock.restart();
        }
        Q_EMIT m_task->progressed(fraction, stage);
    }
    void reported(const Issue &issue) override { Q_EMIT m_task->reported(issue); }

private:
    Task *m_task;
    QMutex m_mutex;
    QElapsedTimer m_clock;
    QString m_stage;
};

Task::Task(QString title, Work work, QObject *parent)
    : QObject(parent),
      m_title(std::move(title)),
      m_work(std::move(work)),
      m_bridge(std::make_unique<Bridge>(this))
{
    qRegisterMetaType<machi::core::Issue>();
}

Task::~Task()
{
    cancel();
    wait();
}

void Task::start()
{
    if (m_thread) return;
    m_thread.reset(QThread::create([this] {
        try {
            m_work(*m_bridge);
        } catch (const std::exception &fault) {
            // The last net: one task's fault must not take the window with it.
            m_bridge->report(makeError(QStringLiteral("task.fault"), QString::fromUtf8(fault.what())));
        }
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] { Q_EMIT finished(isCancelled()); });
    m_thread->start();
}

void Task::cancel()
{
    m_bridge->cancel();
}
bool Task::isCancelled() const
{
    return m_bridge->isCancelled();
}
bool Task::wait(int milliseconds)
{
    if (!m_thread) return true;
    return milliseconds < 0 ? m_thread->wait() : m_thread->wait(static_cast<unsigned long>(milliseconds));
}
Issues Task::issues() const
{
    return m_bridge->issues();
}

} // namespace machi::core
