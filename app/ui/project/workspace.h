#pragma once

#include "core/model/dataset.h"
#include "core/task/issue.h"
#include "core/task/result.h"
#include "core/task/runner.h"
#include "ui/import/importjob.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <deque>
#include <functional>
#include <memory>

namespace machi::core {
class Context;
class Project;
class ProjectSession;
class QgzKeeper;
} // namespace machi::core

namespace machi::map {
class MapLayers;
}

namespace machi::ui {

class SampleJob;

/// The project that is open, its layers, and the imports that run or wait. Main thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(core::Context &context, QObject *parent = nullptr);
    ~Workspace() override;

    /// Closes what was open first. Where somebody else is writing, it is opened for reading.
    core::Status open(const QString &path);
    core::Status create(const QString &path, const QString &city);
    void close();

    bool isOpen() const { return m_session != nullptr; }
    bool isReadOnly() const;
    core::Project &project() const; ///< only while one is open
    map::MapLayers &layers() const; ///< only while one is open
    QString title() const;          ///< `town` of `town.machi`
    QString path() const;           ///< empty while none is open

    /// Read in the background, one after the other.
    void import(const QList<core::ImportSource> &sources);
    /// Opens the sample project of the user's documents; the first time it is made, in the background.
    core::Status openSample();
    /// Other long work (copying, packing), one at a time; it must not touch what lives in the main thread.
    /// `done` hears how it ended, in the main thread.
    void run(const QString &title, std::function<core::Status(core::Feedback &)> work,
             std::function<void(const core::Status &)> done);
    bool canRun() const { return m_work == nullptr; }
    bool isBusy() const;
    void cancelWork(); ///< what runs and what waits

    /// What the window keeps with the project: view, visible layers, docks.
    QJsonObject viewState() const;
    void setViewState(const QJsonObject &state);

Q_SIGNALS:
    void opened();
    void aboutToClose();
    void closed();
    void workStarted(const QString &title);
    void workProgressed(double fraction, const QString &stage);
    void sampleFailed(const machi::core::Issues &issues); ///< none when it was cancelled
    void qgzFailed(const machi::core::Issues &issues);    ///< project.qgz could not be written
    void workStopped();                                   ///< nothing runs any more
    void importFinished(const QList<machi::core::Dataset> &datasets, const machi::core::Issues &issues,
                        bool cancelled);

private:
    void importEnded(const QList<core::Dataset> &datasets, const core::Issues &issues, bool cancelled);
    core::Status enter(core::Result<std::unique_ptr<core::ProjectSession>> session);
    void startNext();

    core::Context &m_context;
    std::unique_ptr<core::ProjectSession> m_session;
    std::unique_ptr<core::QgzKeeper> m_qgz;
    std::unique_ptr<map::MapLayers> m_layers;
    std::deque<std::unique_ptr<ImportJob>> m_jobs; ///< the first one runs
    SampleJob *m_sample = nullptr;
    std::unique_ptr<core::Task> m_work;
};

} // namespace machi::ui
