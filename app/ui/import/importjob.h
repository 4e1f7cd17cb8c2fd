#pragma once

#include "core/io/reader.h"
#include "core/model/dataset.h"
#include "core/store/importer.h"
#include "core/task/runner.h"

#include <QObject>

#include <memory>

namespace machi::core {
class Context;
class Project;
} // namespace machi::core

namespace machi::ui {

/// One import in the background. Made, committed and destroyed in the project's thread; destroying it before
/// it has finished cancels it, and the project stays as it was.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    ImportJob(core::Context &context, core::Project &project, const QList<core::ImportSource> &sources);
    ~ImportJob() override;

    QString title() const;
    void start();
    void cancel();

Q_SIGNALS:
    void progressed(double fraction, const QString &stage);
    void aboutToCommit(bool isSingle); ///< one source, or several
    /// Whatever happened. No data sets when nothing was brought in.
    void finished(const QList<machi::core::Dataset> &datasets, const machi::core::Issues &issues,
                  bool cancelled);

private:
    class Relay;
    void finish(bool cancelled);

    QList<core::ImportSource> m_sources;
    core::ReaderRegistry m_readers;
    std::unique_ptr<Relay> m_relay;
    std::unique_ptr<core::Importer> m_importer;
    std::unique_ptr<core::Task> m_task; ///< last: ends before what it works on
};

} // namespace machi::ui
