#pragma once

#include "core/sample/samplesources.h"
#include "core/task/runner.h"

#include <QObject>

namespace machi::core {
class Context;
}

namespace machi::ui {

/// Writes the source files of the sample city in the background.
class SampleJob : public QObject
{
    Q_OBJECT

public:
    /// `folder` must be empty or absent.
    SampleJob(core::Context &context, const QString &folder, QObject *parent);
    void start() { m_task.start(); }
    void cancel() { m_task.cancel(); }

Q_SIGNALS:
    void progressed(double fraction, const QString &stage);
    /// What can be imported of it; nothing when it was cancelled or failed.
    void finished(const QList<machi::core::ImportSource> &sources, const machi::core::Issues &issues);

private:
    void finish(bool cancelled);

    core::Context &m_context;
    QString m_folder;
    QList<core::SampleItem> m_written;
    core::Task m_task; ///< last: ends before what it works on
};

} // namespace machi::ui
