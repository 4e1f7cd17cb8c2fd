#include "ui/scene/sequencejob.h"

#include "scene/moviefile.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace machi::ui {

namespace {

// What is told to the layers reaches the view a little later.
constexpr int firstLook = 180; ///< ms
constexpr int otherLooks = 25;

} // namespace

SequenceJob::SequenceJob(Work work, QObject *parent) : QObject(parent), m_work(std::move(work))
{
    connect(&m_look, &QTimer::timeout, this, &SequenceJob::look);
}

SequenceJob::~SequenceJob() = default;

void SequenceJob::start()
{
    QString folder = m_work.out;
    if (isFilm()) {
        const QFileInfo out(m_work.out);
        m_folder = std::make_unique<QTemporaryDir>(
            out.dir().absoluteFilePath(out.completeBaseName() + QLatin1Char('-')));
        if (!m_folder->isValid())
            return end(
                {},
                {core::makeError(QStringLiteral("render.cannot-write"), m_folder->errorString(), m_work.out)},
                false);
        folder = m_folder->path();
    }
    m_pictures = std::make_unique<scene::PictureSequence>(folder, m_work.name);
    next();
}

void SequenceJob::cancel()
{
    if (m_film) return m_film->cancel();
    // Between two pictures the next one hears of it.
    if (std::exchange(m_isCancelled, true) || !m_look.isActive()) return;
    m_look.stop();
    next();
}

void SequenceJob::next()
{
    if (m_isCancelled) return end(isFilm() ? QStringList() : m_pictures->paths(), {}, true);
    if (m_frame >= m_work.frames.size()) {
        if (isFilm()) return makeFilm();
        return end(m_pictures->paths(), {}, false);
    }
    Q_EMIT progressed(static_cast<int>(m_frame),
                      tr("Picture %1 of %2").arg(m_frame + 1).arg(m_work.frames.size()));
    m_work.frames[m_frame]();
    m_look.start(firstLook);
}

void SequenceJob::look()
{
    if (!m_work.isSeen()) return m_look.start(otherLooks);
    m_look.stop();
    if (const core::Status written = m_pictures->add(m_work.picture(m_frame)); !written)
        return end(isFilm() ? QStringList() : m_pictures->paths(), written.issues(), false);
    ++m_frame;
    QMetaObject::invokeMethod(this, &SequenceJob::next, Qt::QueuedConnection);
}

void SequenceJob::makeFilm()
{
    Q_EMIT progressed(static_cast<int>(m_work.frames.size()), tr("Making the film"));
    const auto made = std::make_shared<core::Status>(core::Done{});
    m_film = std::make_unique<core::Task>(
        tr("Making the film"), [made, folder = m_folder->path(), pattern = m_pictures->pattern(),
                                out = m_work.out, perSecond = m_work.perSecond](core::Feedback &feedback) {
            *made = scene::makeMovie(folder, pattern, out, perSecond, feedback);
        });
    connect(m_film.get(), &core::Task::finished, this, [this, made](bool cancelled) {
        m_film.release()->deleteLater();
        if (*made || cancelled) return end(*made ? QStringList{m_work.out} : QStringList(), {}, cancelled);
        // Without the film the pictures are worth keeping.
        m_folder->setAutoRemove(false);
        const QFileInfo out(m_work.out);
        QString kept = out.dir().absoluteFilePath(out.completeBaseName() + QStringLiteral("-png"));
        if (QFileInfo::exists(kept) || !QDir().rename(m_folder->path(), kept)) kept = m_folder->path();
        end({kept}, made->issues(), false);
    });
    m_film->start();
}

void SequenceJob::end(const QStringList &written, const core::Issues &issues, bool cancelled)
{
    m_folder.reset();
    Q_EMIT finished(written, issues, cancelled);
}

} // namespace machi::ui
