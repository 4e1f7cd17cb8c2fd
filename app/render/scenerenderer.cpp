#include "render/scenerenderer.h"

#include "core/model/timematch.h"
#include "core/store/bookmarks.h"
#include "core/store/project.h"
#include "core/water/watersource.h"
#include "render/scenestudio.h"
#include "scene/moviefile.h"
#include "scene/picturesequence.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

namespace machi::render {

namespace {

constexpr double stepsPerSecond = 2;
constexpr double viewsPerSecond = 0.5;

core::Issue error(const char *code, const QString &words, const QString &path)
{
    return core::makeError(QLatin1String(code), words, path);
}

/// One picture of a sequence.
struct Frame
{
    QString title;
    QHash<QString, int> steps;
    std::optional<core::Camera> camera;
};

/// A picture for each step of the layer that leads: water with time, else the first that changes. The others
/// follow by what their steps mean.
core::Result<QList<Frame>> timeFrames(const core::Project &project, const QList<core::ProjectLayer> &layers)
{
    const core::ProjectLayer *lead = nullptr;
    for (const core::ProjectLayer &layer : layers) {
        if (layer.dataset.timeAxis.steps.size() < 2) continue;
        const bool isWater = core::WaterSource::canShow(layer, project.dataFolder(layer.dataset.id));
        if (isWater) {
            lead = &layer;
            break;
        }
        if (!lead) lead = &layer;
    }
    if (!lead)
        return error("render.no-time",
                     QCoreApplication::translate("SceneRenderer", "None of the layers changes with time."),
                     project.path());
    QList<Frame> frames;
    const core::TimeAxis &axis = lead->dataset.timeAxis;
    for (qsizetype step = 0; step < axis.steps.size(); ++step) {
        Frame frame;
        for (const core::ProjectLayer &layer : layers) {
            const qsizetype own =
                &layer == lead ? step : core::matchingStep(layer.dataset.timeAxis, axis, step);
            if (own >= 0) frame.steps.insert(layer.id(), static_cast<int>(own));
        }
        frames.append(frame);
    }
    return frames;
}

/// A picture for each view of the project that was kept in 3D.
core::Result<QList<Frame>> viewFrames(core::Project &project)
{
    QList<Frame> frames;
    for (const core::Bookmark &bookmark : core::Bookmarks(project).all()) {
        const QJsonArray kept = bookmark.layers.value(QLatin1String("camera")).toArray();
        if (kept.size() != 5) continue;
        frames.append({bookmark.title,
                       {},
                       core::Camera{kept.at(0).toDouble(), kept.at(1).toDouble(), kept.at(2).toDouble(),
                                    kept.at(3).toDouble(), kept.at(4).toDouble()}});
    }
    if (frames.isEmpty())
        return error(
            "render.no-views",
            QCoreApplication::translate("SceneRenderer", "The project has no view that was kept in 3D."),
            project.path());
    return frames;
}

core::Status drawFrames(SceneStudio &studio, const QList<Frame> &frames, const core::RenderRequest &request,
                        scene::PictureSequence &pictures, core::Feedback &feedback)
{
    for (qsizetype number = 0; number < frames.size(); ++number) {
        const Frame &frame = frames.at(number);
        feedback.setProgress(0.4 + 0.5 * static_cast<double>(number) / static_cast<double>(frames.size()),
                             QCoreApplication::translate("SceneRenderer", "Picture %1 of %2")
                                 .arg(number + 1)
                                 .arg(frames.size()));
        studio.setSteps(frame.steps);
        if (frame.camera) studio.look(*frame.camera);
        const auto picture = studio.picture(request.title.isEmpty() ? frame.title : request.title);
        if (!picture) return picture.issues();
        if (core::Status written = pictures.add(*picture); !written) return written;
    }
    return core::Done{};
}

/// The pictures go into the folder; those of a film into one beside it, which stays where there is no film.
core::Status writeSequence(SceneStudio &studio, const QList<Frame> &frames,
                           const core::RenderRequest &request, core::Feedback &feedback)
{
    const bool isTime = request.sequence == core::RenderRequest::Sequence::Time;
    const QString name = isTime ? QStringLiteral("time") : QStringLiteral("view");
    const QFileInfo out(request.out);
    const bool isFilm = out.suffix().compare(QLatin1String("mp4"), Qt::CaseInsensitive) == 0;
    if (!isFilm) {
        scene::PictureSequence pictures(request.out, name);
        return drawFrames(studio, frames, request, pictures, feedback);
    }
    QTemporaryDir folder(out.dir().absoluteFilePath(out.completeBaseName() + QLatin1Char('-')));
    if (!folder.isValid())
        return error("render.cannot-write",
                     QCoreApplication::translate("SceneRenderer", "The file cannot be written. %1")
                         .arg(folder.errorString()),
                     request.out);
    scene::PictureSequence pictures(folder.path(), name);
    core::Status drawn = drawFrames(studio, frames, request, pictures, feedback);
    if (!drawn) return drawn;
    feedback.setProgress(0.9, QCoreApplication::translate("SceneRenderer", "Making the film"));
    core::Status made = scene::makeMovie(folder.path(), pictures.pattern(), request.out,
                                         isTime ? stepsPerSecond : viewsPerSecond, feedback);
    if (made || feedback.isCancelled()) return made;
    folder.setAutoRemove(false);
    QString kept = out.dir().absoluteFilePath(out.completeBaseName() + QStringLiteral("-png"));
    if (QFileInfo::exists(kept) || !QDir().rename(folder.path(), kept)) kept = folder.path();
    feedback.report(core::makeIssue(core::Severity::Info, QStringLiteral("render.pictures-kept"),
                                    QCoreApplication::translate("SceneRenderer", "The pictures are kept: %1")
                                        .arg(QDir::toNativeSeparators(kept)),
                                    kept));
    // A film that is not installed for is no fault of the pictures.
    for (const core::Issue &issue : made.issues())
        feedback.report(issue);
    return core::Done{};
}

} // namespace

core::Status renderScene(core::Project &project, const core::RenderRequest &request,
                         const QList<core::ProjectLayer> &layers, core::Feedback &feedback)
{
    QList<Frame> frames;
    if (request.sequence != core::RenderRequest::Sequence::None) {
        auto wanted = request.sequence == core::RenderRequest::Sequence::Time ? timeFrames(project, layers)
                                                                              : viewFrames(project);
        if (!wanted) return wanted.issues();
        frames = wanted.take();
    }
    SceneStudio studio(project, request, layers, feedback);
    if (core::Status opened = studio.open(); !opened) return opened;
    if (!frames.isEmpty()) return writeSequence(studio, frames, request, feedback);
    const auto picture = studio.picture(request.title);
    if (!picture) return picture.issues();
    QSaveFile file(request.out);
    if (!file.open(QIODevice::WriteOnly) || !picture->save(&file, "PNG") || !file.commit())
        return error("render.cannot-write",
                     QCoreApplication::translate("SceneRenderer", "The file cannot be written. %1")
                         .arg(file.errorString()),
                     request.out);
    return core::Done{};
}

} // namespace machi::render
