#include "ui/import/importjob.h"

#include "core/plugin/plugin.h"
#include "core/plugin/pluginhost.h"

#include <QFileInfo>

#include <atomic>

namespace machi::ui {

/// The importer needs its feedback before the task that will run it exists.
class ImportJob::Relay : public core::Feedback
{
public:
    std::atomic<core::Feedback *> task = nullptr;

    bool isCancelled() const override
    {
        const core::Feedback *target = task;
        return Feedback::isCancelled() || (target && target->isCancelled());
    }

protected:
    void progressed(double fraction, const QString &stage) override
    {
        if (core::Feedback *target = task) target->setProgress(fraction, stage);
    }
};

ImportJob::ImportJob(core::Context &context, core::Project &project, const QList<core::ImportSource> &sources)
    : m_sources(sources), m_relay(std::make_unique<Relay>())
{
    context.plugins().addReaders(m_readers);
    m_importer = std::make_unique<core::Importer>(project, m_readers, sources, *m_relay);
    m_task = std::make_unique<core::Task>(title(), [this](core::Feedback &feedback) {
        m_relay->task = &feedback;
        m_importer->read();
        m_relay->task = nullptr;
    });
    connect(m_task.get(), &core::Task::progressed, this, &ImportJob::progressed);
    connect(m_task.get(), &core::Task::finished, this, &ImportJob::finish);
}

ImportJob::~ImportJob() = default;

QString ImportJob::title() const
{
    const QString first = m_sources.isEmpty() ? QString() : QFileInfo(m_sources.first().path).fileName();
    return m_sources.size() > 1 ? tr("%1 and %2 more").arg(first).arg(m_sources.size() - 1) : first;
}

void ImportJob::start()
{
    m_task->start();
}

void ImportJob::cancel()
{
    m_relay->cancel();
    m_task->cancel();
}

void ImportJob::finish(bool cancelled)
{
    Q_EMIT aboutToCommit(m_sources.size() == 1);
    const QList<core::Dataset> datasets = m_importer->commit();
    m_importer.reset();
    core::Issues issues = m_relay->issues();
    issues += m_task->issues();
    Q_EMIT finished(datasets, issues, cancelled);
}

} // namespace machi::ui
