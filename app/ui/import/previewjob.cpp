#include "ui/import/previewjob.h"

#include "core/store/heightsink.h"

namespace machi::ui {

PreviewJob::PreviewJob(const QString &path, const core::ReadOptions &options,
                       const core::ReaderRegistry &readers, const core::CityProfile &city, QObject *parent)
    : QObject(parent), m_task(path, [this, path, options, &readers, city](core::Feedback &feedback) {
          m_preview = core::previewSource(path, readers, options, feedback);
          if (const auto question = core::geoidQuestion(m_preview, options, city))
              m_preview.issues.append(*question);
      })
{
    connect(&m_task, &core::Task::finished, this, [this](bool cancelled) {
        if (!cancelled) Q_EMIT found(m_preview);
    });
}

} // namespace machi::ui
