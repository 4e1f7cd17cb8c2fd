#include "render/scenerenderer.h"

#include "core/store/project.h"
#include "core/store/terrain.h"
#include "core/water/watersource.h"
#include "map/groundpicture.h"
#include "map/layerstack.h"
#include "map/mapmarkers.h"
#include "map/qgisruntime.h"
#include "scene/scenecontent.h"
#include "scene/scenepaint.h"
#include "scene/sceneview.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>

namespace machi::render {

namespace {

constexpr QSize usualSize(1600, 1200);
/// A picture that is made once may take longer than one that moves.
constexpr core::TileLimits fine{1, 4'000'000};

core::Issue error(const char *code, const QString &words, const QString &path)
{
    return core::makeError(QLatin1String(code), words, path);
}

/// False = cancelled.
bool wait(scene::SceneView &view, core::Feedback &feedback)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (view.isSettled() || feedback.isCancelled() || !view.failure().isEmpty()) loop.quit();
    });
    look.start(20);
    loop.exec();
    return !feedback.isCancelled();
}

/// What the picture lacks, and whom to thank: lines in its lower left corner.
void annotate(QImage &image, const QString &title, const QStringList &lines)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = std::clamp(std::min(image.width(), image.height()) / 60.0, 9.0, 60.0);
    QFont font(map::mapFontFamily());
    const auto card = [&](const QStringList &rows, double size, bool bold, bool top) {
        if (rows.isEmpty()) return;
        font.setPixelSize(static_cast<int>(size));
        font.setBold(bold);
        painter.setFont(font);
        const QFontMetricsF metrics(font);
        double width = 0;
        for (const QString &row : rows)
            width = std::max(width, metrics.horizontalAdvance(row));
        width = std::min(width, image.width() - 4 * unit);
        const double height = metrics.lineSpacing() * static_cast<double>(rows.size());
        const QRectF box(unit, top ? unit : image.height() - height - 2 * unit, width + 2 * unit,
                         height + unit);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(255, 255, 255, 220));
        painter.drawRoundedRect(box, unit / 2, unit / 2);
        painter.setPen(QColor(0x22, 0x2a, 0x30));
        for (qsizetype row = 0; row < rows.size(); ++row)
            painter.drawText(QPointF(box.left() + unit, box.top() + unit / 2 + metrics.ascent() +
                                                            metrics.lineSpacing() * static_cast<double>(row)),
                             metrics.elidedText(rows.at(row), Qt::ElideRight, width + 1));
    };
    if (!title.isEmpty()) card({title}, 1.8 * unit, true, true);
    card(lines, unit, false, false);
}

/// Points, with their symbols of the map.
std::vector<scene::SceneMarker> markers(const core::Project &project, const QList<core::ProjectLayer> &layers,
                                        double ground, core::Feedback &feedback)
{
    map::LayerStack stack;
    QList<core::ProjectLayer> points;
    for (const core::ProjectLayer &layer : layers)
        if (layer.geometry == core::LayerGeometry::Point && !scene::standsInScene(layer.dataset.kind))
            points.append(layer);
    stack.load(points);
    const auto terrain = core::Terrain::open(project);
    std::vector<scene::SceneMarker> all;
    for (const QgsMapLayer *layer : stack.layers())
        for (const map::MapMarker &one :
             map::markersOf(*layer, *stack.description(layer), stack.project())(feedback)) {
            const auto height =
                terrain ? (*terrain)->elevationAt(one.degrees.x(), one.degrees.y()) : std::optional<double>();
            all.push_back({{one.degrees.x(), one.degrees.y(), height.value_or(ground)},
                           one.icon,
                           one.name,
                           one.layerId,
                           one.fid});
        }
    return all;
}

} // namespace

core::Status renderScene(core::Project &project, const core::RenderRequest &request,
                         const QList<core::ProjectLayer> &layers, core::Feedback &feedback)
{
    QList<core::ProjectLayer> all = layers;
    if (const auto known = core::projectLayers(project))
        for (const core::ProjectLayer &one : *known)
            if (one.dataset.kind == QLatin1String("terrain") &&
                std::none_of(layers.begin(), layers.end(),
                             [&](const auto &had) { return had.id() == one.id(); }))
                all.prepend(one);
    QList<scene::SceneSource> sources;
    for (const core::ProjectLayer &layer : all)
        sources.append({layer, project.dataFolder(layer.dataset.id)});
    scene::SceneContent content = scene::openScene(sources);
    for (const core::ProjectLayer &old : content.outdated)
        feedback.report(
            core::makeIssue(core::Severity::Warning, QStringLiteral("render.scene-outdated"),
                            QCoreApplication::translate(
                                "SceneRenderer", "Open the project in the window once to see this in 3D."),
                            project.path(), 0, old.title()));
    scene::WaterInput water;
    for (const core::ProjectLayer &layer : layers) {
        const core::WaterLayer one{layer, project.dataFolder(layer.dataset.id), 1, {}};
        if (core::WaterSource::canShow(layer, one.dataFolder)) water.layers.append(one);
    }
    if (!water.layers.isEmpty()) water.terrain = core::Terrain::open(project).take();
    water.ground = content.ground;
    if (content.layers.empty() && water.layers.isEmpty())
        return error("render.no-scene",
                     QCoreApplication::translate("SceneRenderer", "Nothing in the project stands in 3D."),
                     project.path());

    QList<core::ProjectLayer> lying;
    for (const core::ProjectLayer &layer : layers)
        if (layer.geometry != core::LayerGeometry::Point &&
            std::none_of(content.layers.begin(), content.layers.end(),
                         [&](const auto &one) { return one->id() == layer.id() && !one->isGround(); }) &&
            std::none_of(water.layers.begin(), water.layers.end(),
                         [&](const auto &one) { return one.layer.id() == layer.id(); }))
            lying.append(layer);
    map::LayerStack stack;
    feedback.report(stack.load(lying));

    feedback.setProgress(0.2, QCoreApplication::translate("SceneRenderer", "Colouring"));
    for (const auto &layer : content.layers) {
        const auto own =
            std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.id() == layer->id(); });
        if (layer->isGround() || own == all.end()) continue;
        if (auto colours = scene::coloursOf(*own, feedback)) layer->setColours(std::move(colours));
        if (feedback.isCancelled()) break;
    }

    feedback.setProgress(0.4, QCoreApplication::translate("SceneRenderer", "Drawing the city"));
    map::GroundPicture ground;
    scene::SceneView view;
    const QSize pixels = request.size.isEmpty() ? usualSize : request.size;
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.setStill(true);
    view.setTextures(request.style.isEmpty());
    view.resize((QSizeF(pixels) / view.devicePixelRatioF()).toSize());
    view.setLimits(fine);
    view.setGround(content.ground, !content.hasTerrain);
    view.setLayers(content.layers);
    view.water().setWalls(true);
    view.setWater(water);
    view.setGroundPainter(
        [&](const core::Extent &box, const QSize &size, const scene::GroundPaint::Done &done) {
            ground.draw(stack.project(), stack.drawnLayers(), box, size, done);
        });
    if (request.camera)
        view.setCamera(scene::SceneCamera(*request.camera));
    else
        view.setCamera(request.bbox ? scene::SceneCamera::showing(*request.bbox, content.ground, pixels)
                                    : view.home());
    view.setMarkers(markers(project, layers, content.ground, feedback));
    view.show();
    const bool whole = wait(view, feedback);
    const QImage seen = whole && view.failure().isEmpty() ? view.picture() : QImage();
    ground.cancel();
    view.setGroundPainter(nullptr);
    if (!whole)
        return error("render.cancelled",
                     QCoreApplication::translate("SceneRenderer", "The drawing was cancelled."), request.out);
    if (seen.isNull())
        return error("render.no-graphics",
                     view.failure().isEmpty()
                         ? QCoreApplication::translate(
                               "SceneRenderer",
                               "3D needs graphics: there is no display here, and no Xvfb to make one.")
                         : view.failure(),
                     request.out);
    QImage image = seen.convertToFormat(QImage::Format_RGB32);
    image.setDevicePixelRatio(1);
    if (image.size() != pixels) image = image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (request.decorations) {
        QStringList lines;
        if (!content.hasTerrain)
            lines.append(
                QCoreApplication::translate("SceneRenderer", "No terrain: the ground is drawn level."));
        if (!content.otherHeights.isEmpty())
            lines.append(QCoreApplication::translate("SceneRenderer",
                                                     "Heights above the ellipsoid, so it stands too high: %1")
                             .arg(content.otherHeights.join(QStringLiteral(", "))));
        if (!stack.timeText().isEmpty()) lines.append(stack.timeText());
        map::LayerStack shown; // credits of all
        shown.load(layers);
        annotate(image, request.title, lines + shown.credits());
    }
    QSaveFile file(request.out);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        return error("render.cannot-write",
                     QCoreApplication::translate("SceneRenderer", "The file cannot be written. %1")
                         .arg(file.errorString()),
                     request.out);
    return core::Done{};
}

} // namespace machi::render
