#include "ui/import/previewjob.h"

namespace machi::ui {

PreviewJob::PreviewJob(const QString &path, const core::ReadOptions &options,
                       const core::ReaderRegistry &readers, QObject *parent)
    : QObject(parent), m_task(path, [this, path, options, &readers](core::Feedback &feedback) {
          m_preview = core::previewSource(path, readers, options, feedback);
      })
{
    connect(&m_task, &core::Task::finished, this, [this](bool cancelled) {
        if (!cancelled) Q_EMIT found(m_preview);
    });
}

} // namespace machi::ui
