#include "ui/import/previewjob.h"

#include "core/store/checksums.h"
#include "core/store/heightsink.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace machi::ui {

namespace {

/// The same path with the same content, or the same content under another name. A file that has changed since
/// is another source; of a folder the path alone tells.
QStringList kindsFrom(const QString &path, const QList<core::Dataset> &present,
                      const core::Feedback &feedback)
{
    const QFileInfo info(path);
    core::Checksums sums;
    const auto isFrom = [&](const core::SourceFile &source) {
        const QString known = QDir::cleanPath(source.path);
        if (info.isDir()) return known == path || known.startsWith(path + QLatin1Char('/'));
        if (source.size != info.size() || source.size == 0) return false;
        if (known == path && source.modified == info.lastModified()) return true;
        if (source.sha256.isEmpty()) return false;
        sums.begin(path);
        return sums.wait(feedback) && sums.of(path) == source.sha256;
    };
    QStringList kinds;
    for (const core::Dataset &dataset : present) {
        const QList<core::SourceFile> &sources = dataset.provenance.sources;
        if (!kinds.contains(dataset.kind) && std::any_of(sources.begin(), sources.end(), isFrom))
            kinds.append(dataset.kind);
    }
    return kinds;
}

bool isKnownPath(const QString &path, const QList<core::Dataset> &present)
{
    return std::any_of(present.begin(), present.end(), [&](const core::Dataset &dataset) {
        const QList<core::SourceFile> &sources = dataset.provenance.sources;
        return std::any_of(sources.begin(), sources.end(), [&](const core::SourceFile &source) {
            return QDir::cleanPath(source.path) == path;
        });
    });
}

} // namespace

PreviewJob::PreviewJob(const QString &path, const core::ReadOptions &options,
                       const core::ReaderRegistry &readers, const core::CityProfile &city,
                       const QList<core::Dataset> &present, QObject *parent)
    : QObject(parent), m_task(path, [this, path, options, &readers, city, present](core::Feedback &feedback) {
          m_presentKinds = kindsFrom(path, present, feedback);
          m_isChanged = m_presentKinds.isEmpty() && QFileInfo(path).isFile() && isKnownPath(path, present);
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
