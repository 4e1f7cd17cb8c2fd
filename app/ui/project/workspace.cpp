#include "ui/project/workspace.h"

#include "core/plugin/projectsession.h"
#include "core/store/catalogue.h"
#include "core/store/project.h"
#include "core/store/qgzkeeper.h"
#include "map/maplayers.h"
#include "ui/project/recentprojects.h"
#include "ui/project/samplejob.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

namespace machi::ui {

namespace {

const auto viewSetting = QStringLiteral("window.view");

} // namespace

Workspace::Workspace(core::Context &context, QObject *parent) : QObject(parent), m_context(context) {}
Workspace::~Workspace()
{
    close();
}

core::Status Workspace::open(const QString &path)
{
    close();
    auto session = core::ProjectSession::open(path, core::Project::Access::Write, m_context);
    const QString reason = session ? QString() : session.firstError().code;
    if (reason == QLatin1String("store.locked") || reason == QLatin1String("store.read-only")) {
        auto reading = core::ProjectSession::open(path, core::Project::Access::Read, m_context);
        if (reading) return enter(std::move(reading));
    }
    return enter(std::move(session));
}

core::Status Workspace::create(const QString &path, const QString &city)
{
    close();
    return enter(core::ProjectSession::create(path, city, m_context));
}

core::Status Workspace::enter(core::Result<std::unique_ptr<core::ProjectSession>> session)
{
    if (!session) return session.issues();
    core::Issues issues = session.issues();
    m_session = session.take();
    if (!isReadOnly()) {
        m_qgz = std::make_unique<core::QgzKeeper>(m_session->project());
        connect(m_qgz.get(), &core::QgzKeeper::written, this, [this](const core::Issues &issues) {
            if (std::any_of(issues.begin(), issues.end(), [](const core::Issue &issue) {
                    return issue.code == QLatin1String("qgz.write-failed");
                }))
                Q_EMIT qgzFailed(issues);
        });
    }
    m_layers = std::make_unique<map::MapLayers>(m_session->project());
    issues += m_layers->issues();
    const auto preparing = [this](const QString &title, double fraction) {
        if (fraction < 0 && canRun() && m_jobs.empty()) Q_EMIT workStarted(tr("Preparing %1").arg(title));
        if (canRun() && m_jobs.empty()) Q_EMIT workProgressed(fraction, QString());
    };
    connect(m_layers.get(), &map::MapLayers::preparing, this, preparing);
    connect(m_layers.get(), &map::MapLayers::prepared, this, [this] {
        if (!isBusy()) Q_EMIT workStopped();
    });
    if (m_layers->isPreparing()) preparing(title(), -1);
    RecentProjects::add(project().path());
    Q_EMIT opened();
    return {core::Done{}, issues};
}

void Workspace::close()
{
    if (!m_session) return;
    Q_EMIT aboutToClose();
    m_jobs.clear();
    m_work.reset();
    m_layers.reset();
    m_qgz.reset();
    m_session.reset();
    Q_EMIT closed();
}

bool Workspace::isBusy() const
{
    return !m_jobs.empty() || m_sample || m_work || (m_layers && m_layers->isPreparing());
}

bool Workspace::isReadOnly() const
{
    return m_session && project().access() == core::Project::Access::Read;
}
core::Project &Workspace::project() const
{
    return m_session->project();
}
map::MapLayers &Workspace::layers() const
{
    return *m_layers;
}
QString Workspace::title() const
{
    return m_session ? QFileInfo(project().path()).completeBaseName() : QString();
}

QString Workspace::path() const
{
    return m_session ? project().path() : QString();
}

// --- importing

void Workspace::import(const QList<core::ImportSource> &sources)
{
    if (!m_session || isReadOnly() || sources.isEmpty()) return;
    auto job = std::make_unique<ImportJob>(m_context, project(), sources);
    connect(job.get(), &ImportJob::progressed, this, &Workspace::workProgressed);
    connect(job.get(), &ImportJob::aboutToCommit, this,
            [this](bool isSingle) { m_layers->beginImport(isSingle); });
    connect(job.get(), &ImportJob::finished, this,
            [this](const QList<core::Dataset> &datasets, const core::Issues &issues, bool cancelled) {
                connect(
                    m_layers.get(), &map::MapLayers::importShown, this,
                    [this, datasets, issues, cancelled] { importEnded(datasets, issues, cancelled); },
                    Qt::SingleShotConnection);
                m_layers->endImport();
            });
    m_jobs.push_back(std::move(job));
    if (m_jobs.size() == 1) startNext();
}

void Workspace::importEnded(const QList<core::Dataset> &datasets, const core::Issues &issues, bool cancelled)
{
    // The job may still be on the stack.
    if (!m_jobs.empty()) {
        m_jobs.front().release()->deleteLater();
        m_jobs.pop_front();
    }
    if (!isBusy()) Q_EMIT workStopped();
    Q_EMIT importFinished(datasets, issues, cancelled);
    startNext();
}

void Workspace::startNext()
{
    if (m_jobs.empty()) return;
    Q_EMIT workStarted(tr("Importing %1").arg(m_jobs.front()->title()));
    m_jobs.front()->start();
}

void Workspace::cancelWork()
{
    while (m_jobs.size() > 1)
        m_jobs.pop_back();
    if (!m_jobs.empty()) m_jobs.front()->cancel();
    if (m_sample) m_sample->cancel();
    if (m_work) m_work->cancel();
    if (m_layers) m_layers->cancelPreparing();
}

void Workspace::run(const QString &title, std::function<core::Status(core::Feedback &)> work,
                    std::function<void(const core::Status &)> done)
{
    if (m_work) return;
    const auto result = std::make_shared<core::Status>(core::Done{});
    m_work = std::make_unique<core::Task>(
        title, [work = std::move(work), result](core::Feedback &feedback) { *result = work(feedback); });
    connect(m_work.get(), &core::Task::progressed, this, &Workspace::workProgressed);
    connect(m_work.get(), &core::Task::finished, this, [this, result, done = std::move(done)] {
        m_work.release()->deleteLater(); // it is on the stack
        if (!isBusy()) Q_EMIT workStopped();
        done(*result);
    });
    Q_EMIT workStarted(title);
    m_work->start();
}

core::Status Workspace::openSample()
{
    if (m_sample) return core::Done{};
    const QDir folder(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                          .filePath(tr("Machi sample city")));
    const QString project = folder.filePath(tr("sample city") + QStringLiteral(".machi"));
    if (QFileInfo::exists(project)) return open(project);
    // What an attempt that was stopped has left.
    const QString sources = folder.filePath(QStringLiteral("sources"));
    QDir(sources).removeRecursively();
    close();
    m_sample = new SampleJob(m_context, sources, this);
    connect(m_sample, &SampleJob::progressed, this, &Workspace::workProgressed);
    connect(m_sample, &SampleJob::finished, this,
            [this, project](const QList<core::ImportSource> &found, const core::Issues &issues) {
                m_sample->deleteLater();
                m_sample = nullptr;
                Q_EMIT workStopped();
                if (found.isEmpty()) return Q_EMIT sampleFailed(issues);
                if (isOpen()) return Q_EMIT sampleFailed({}); // meanwhile somebody began something else
                if (const core::Status made = create(project, QStringLiteral("kumagaya")); !made)
                    return Q_EMIT sampleFailed(made.issues());
                import(found);
            });
    Q_EMIT workStarted(tr("Inventing the sample city"));
    m_sample->start();
    return core::Done{};
}

// --- remembering

QJsonObject Workspace::viewState() const
{
    const core::Catalogue catalogue(project().database());
    return QJsonDocument::fromJson(catalogue.setting(viewSetting).toUtf8()).object();
}

void Workspace::setViewState(const QJsonObject &state)
{
    if (isReadOnly()) return;
    core::Catalogue catalogue(project().database());
    const QString text = QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact));
    if (catalogue.setting(viewSetting) != text) catalogue.setSetting(viewSetting, text);
}

} // namespace machi::ui
