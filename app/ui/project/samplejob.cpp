#include "ui/project/samplejob.h"

#include "core/io/reader.h"
#include "core/plugin/plugin.h"
#include "core/plugin/pluginhost.h"

namespace machi::ui {

SampleJob::SampleJob(core::Context &context, const QString &folder, QObject *parent)
    : QObject(parent),
      m_context(context),
      m_folder(folder),
      m_task(tr("Sample city"), [this](core::Feedback &feedback) {
          core::SampleOptions options;
          options.folder = m_folder;
          const core::Status written = core::writeSample(options, feedback, &m_written);
          feedback.report(written.issues());
          if (!written) m_written.clear();
      })
{
    connect(&m_task, &core::Task::progressed, this, &SampleJob::progressed);
    connect(&m_task, &core::Task::finished, this, &SampleJob::finish);
}

void SampleJob::finish(bool cancelled)
{
    core::ReaderRegistry readers;
    m_context.plugins().addReaders(readers);
    core::Feedback feedback;
    const auto sources = core::sampleSources(m_folder, m_written, readers, feedback);
    Q_EMIT finished(cancelled ? QList<core::ImportSource>() : sources, m_task.issues());
}

} // namespace machi::ui
