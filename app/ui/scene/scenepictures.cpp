#include "ui/scene/scenepictures.h"

#include "core/store/bookmarks.h"
#include "core/store/project.h"
#include "map/layerstack.h"
#include "map/maplayers.h"
#include "map/moments.h"
#include "map/picturecaption.h"
#include "scene/sceneview.h"
#include "ui/layers/layertext.h"
#include "ui/project/newprojectdialog.h"
#include "ui/project/viewmemory.h"
#include "ui/project/workspace.h"
#include "ui/scene/sequencedialog.h"
#include "ui/scene/sequencejob.h"
#include "ui/shell/actions.h"
#include "ui/shell/workbench.h"

#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QMainWindow>
#include <QProgressDialog>
#include <QSaveFile>

namespace machi::ui {

namespace {

constexpr double stepsPerSecond = 2;
constexpr double viewsPerSecond = 0.5;

struct View
{
    QString title;
    core::Camera camera;
};

QList<View> keptViews(core::Project &project)
{
    QList<View> views;
    for (const core::Bookmark &bookmark : core::Bookmarks(project).all()) {
        const QJsonArray kept = bookmark.layers.value(QLatin1String("camera")).toArray();
        if (kept.size() == 5)
            views.append({bookmark.title,
                          {kept.at(0).toDouble(), kept.at(1).toDouble(), kept.at(2).toDouble(),
                           kept.at(3).toDouble(), kept.at(4).toDouble()}});
    }
    return views;
}

} // namespace

ScenePictures::ScenePictures(Workbench &bench, QObject *parent) : ScenePiece(bench, parent)
{
    Actions &actions = bench.actions();
    actions.add(QStringLiteral("view.picture"), tr("Save the 3D picture…"), {}, Needs::Project,
                [this] { askPicture(); });
    actions.add(QStringLiteral("view.series"), tr("Save a series of 3D pictures…"), {}, Needs::Project,
                [this] { askSeries(); });
    for (const char *id : {"view.picture", "view.series"})
        actions.setCondition(QString::fromLatin1(id), [this] { return isShown(); });
    bench.put(Workbench::Menu::Scene, {"view.picture", "view.series"});
}

void ScenePictures::closing()
{
    // It would go on with layers that are gone.
    delete m_job;
    delete m_progress;
}

void ScenePictures::askPicture()
{
    QString path = QFileDialog::getSaveFileName(
        &bench().window(), tr("Save the 3D picture"),
        QDir(NewProjectDialog::usualFolder()).filePath(tr("city") + QStringLiteral(".png")),
        tr("Picture (*.png)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) path += QStringLiteral(".png");
    savePicture(path);
}

bool ScenePictures::savePicture(const QString &path)
{
    if (!isLive()) return false;
    const QImage image = captioned({});
    QSaveFile file(path);
    if (image.isNull() || !file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit()) {
        bench().say(tr("The picture could not be saved. %1").arg(file.errorString()));
        return false;
    }
    bench().tellFiles(tr("The 3D picture was saved."), {path});
    return true;
}

QImage ScenePictures::captioned(const QString &title) const
{
    QImage image = view()->picture().convertToFormat(QImage::Format_RGB32);
    if (image.isNull()) return image;
    map::PictureCaption caption;
    caption.setTitle(title);
    const map::MapLayers &layers = bench().workspace().layers();
    QList<core::ProjectLayer> shown;
    QStringList moments;
    for (const map::LayerState &state : layers.layers()) {
        if (!state.visible || state.opacity <= 0) continue;
        shown.append(state.layer);
        const QString moment = state.layer.dataset.timeAxis.label(state.layer.step);
        if (!moment.isEmpty() && !moments.contains(moment)) moments.append(moment);
    }
    QStringList lines;
    if (!moments.isEmpty()) lines.append(moments.join(QStringLiteral(" / ")));
    caption.setLines(lines + view()->water().facts().notes() + map::creditsOf(shown));
    const QStringList water = view()->water().layerIds();
    // Floods first: whoever looks at water asks what its colours mean.
    for (const bool wet : {true, false})
        for (const core::ProjectLayer &layer : shown)
            if (water.contains(layer.id()) == wet)
                caption.addLegend(layer.shortTitle(),
                                  layers.legend(layer.id(), map::PictureCaption::swatch(image.size())));
    caption.paint(image);
    return image;
}

// The bar's, else the first that changes.
QString ScenePictures::lead() const
{
    const map::MapLayers &layers = bench().workspace().layers();
    const qsizetype known = layers.indexOf(bench().memory().timeLayer());
    if (known >= 0 && layers.layers().at(known).visible) return bench().memory().timeLayer();
    for (const map::LayerState &state : layers.layers())
        if (state.visible && state.layer.dataset.timeAxis.steps.size() > 1) return state.layer.id();
    return {};
}

void ScenePictures::askSeries()
{
    if (!isLive() || m_job) return;
    const map::MapLayers &layers = bench().workspace().layers();
    const qsizetype row = layers.indexOf(lead());
    const qsizetype steps = row < 0 ? 0 : layers.layers().at(row).layer.dataset.timeAxis.steps.size();
    SequenceDialog dialog(row < 0 ? QString() : layerName(layers.layers().at(row).layer, layers.layers()),
                          steps, keptViews(bench().workspace().project()).size(), &bench().window());
    if (dialog.exec() == QDialog::Accepted) saveSeries(dialog.isTime(), dialog.path());
}

void ScenePictures::saveSeries(bool alongTime, const QString &out)
{
    if (!isLive() || m_job) return;
    map::MapLayers &layers = bench().workspace().layers();
    SequenceJob::Work work;
    work.out = out;
    work.name = alongTime ? QStringLiteral("time") : QStringLiteral("view");
    work.perSecond = alongTime ? stepsPerSecond : viewsPerSecond;
    work.isSeen = [this] { return view() && view()->isSettled(); };
    std::function<void()> back;
    if (alongTime) {
        const QString leading = lead();
        const qsizetype row = layers.indexOf(leading);
        if (row < 0) return;
        const qsizetype before = layers.layers().at(row).layer.step;
        const qsizetype steps = layers.layers().at(row).layer.dataset.timeAxis.steps.size();
        for (qsizetype step = 0; step < steps; ++step)
            work.frames.push_back([&layers, leading, step] { map::showMoment(layers, leading, step); });
        work.picture = [this](std::size_t) { return captioned({}); };
        back = [&layers, leading, before] { map::showMoment(layers, leading, before); };
    } else {
        const QList<View> views = keptViews(bench().workspace().project());
        for (const View &one : views)
            work.frames.push_back([this, one] { view()->setCamera(scene::SceneCamera(one.camera)); });
        work.picture = [this, views](std::size_t frame) {
            return captioned(views.at(static_cast<qsizetype>(frame)).title);
        };
        back = [this, before = view()->camera()] { view()->setCamera(before); };
    }
    if (work.frames.empty()) return;
    m_progress = new QProgressDialog(tr("Saving 3D pictures"), tr("Cancel"), 0,
                                     static_cast<int>(work.frames.size()) + 1, &bench().window());
    m_progress->setObjectName(QStringLiteral("sequenceProgress"));
    m_progress->setWindowTitle(tr("Save a series of 3D pictures"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(0);
    m_progress->setAutoReset(false);
    m_job = new SequenceJob(std::move(work), this);
    connect(m_progress, &QProgressDialog::canceled, m_job, &SequenceJob::cancel);
    connect(m_job, &SequenceJob::progressed, m_progress, [this](int done, const QString &stage) {
        m_progress->setLabelText(stage);
        m_progress->setValue(done);
    });
    connect(m_job, &SequenceJob::finished, this,
            [this, back](const QStringList &written, const core::Issues &issues, bool cancelled) {
                m_job->deleteLater();
                m_job.clear();
                if (m_progress) m_progress->deleteLater();
                if (isLive()) back();
                tell(written, issues, cancelled);
            });
    m_job->start();
}

void ScenePictures::tell(const QStringList &written, const core::Issues &issues, bool cancelled)
{
    if (!issues.isEmpty()) bench().report(tr("3D pictures"), issues);
    if (cancelled)
        bench().say(written.isEmpty()
                        ? tr("Cancelled; nothing was kept.")
                        : tr("Cancelled; %n pictures are there.", nullptr, static_cast<int>(written.size())));
    else if (!issues.isEmpty())
        bench().say(issues.first().message);
    if (!written.isEmpty())
        bench().tellFiles(tr("3D pictures were saved."),
                          {written.size() > 1 ? QFileInfo(written.first()).path() : written.first()});
}

} // namespace machi::ui
