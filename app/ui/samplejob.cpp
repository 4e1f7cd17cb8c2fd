#include "ui/samplejob.h"

#include "core/io/reader.h"
#include "core/plugin/plugin.h"
#include "core/plugin/pluginhost.h"
#include "core/sample/samplecity.h"

#include <QDir>

namespace machi::ui {

SampleJob::SampleJob(core::Context &context, const QString &folder, QObject *parent)
    : QObject(parent), m_context(context), m_folder(folder), m_task(tr("Sample city"), [this](core::Feedback &feedback) {
          core::SampleOptions options;
          options.folder = m_folder;
          QList<core::SampleItem> items;
          const core::Status written = core::writeSample(options, feedback, &items);
          feedback.report(written.issues());
          if (!written) return;
          for (const core::SampleItem &item : items)
              if (const QString path = QDir(m_folder).filePath(item.source); !m_written.contains(path)) m_written.append(path);
      })
{
    connect(&m_task, &core::Task::progressed, this, &SampleJob::progressed);
    connect(&m_task, &core::Task::finished, this, &SampleJob::finish);
}

void SampleJob::finish(bool cancelled)
{
    core::ReaderRegistry readers;
    m_context.plugins().addReaders(readers);
    QStringList known;
    for (const QString &path : m_written) {
        const auto source = core::Source::open(path);
        if (source && !readers.probe(**source).empty()) known.append(path);
    }
    Q_EMIT finished(cancelled ? QStringList() : known, m_task.issues());
}

} // namespace machi::ui
