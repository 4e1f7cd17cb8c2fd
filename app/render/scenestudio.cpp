#include "render/scenestudio.h"

#include "core/store/project.h"
#include "core/store/terrain.h"
#include "core/water/watersource.h"
#include "map/mapmarkers.h"
#include "map/picturecaption.h"
#include "scene/scenepaint.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace machi::render {

namespace {

constexpr QSize usualSize(1600, 1200);
/// A picture that is made once may take longer than one that moves.
constexpr core::TileLimits fine{1, 4'000'000};
constexpr core::TileLimits fineWater{1.5, 300}; ///< squares

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

} // namespace

SceneStudio::SceneStudio(core::Project &project, const core::RenderRequest &request,
                         QList<core::ProjectLayer> layers, core::Feedback &feedback)
    : m_project(project),
      m_request(request),
      m_layers(std::move(layers)),
      m_feedback(feedback),
      m_pixels(request.size.isEmpty() ? usualSize : request.size)
{
}

SceneStudio::~SceneStudio()
{
    m_ground.cancel();
    if (m_view) m_view->setGroundPainter(nullptr);
}

bool SceneStudio::isWater(const QString &id) const
{
    return std::any_of(m_water.layers.begin(), m_water.layers.end(),
                       [&](const core::WaterLayer &one) { return one.layer.id() == id; });
}

core::Status SceneStudio::open()
{
    QList<core::ProjectLayer> all = m_layers;
    if (const auto known = core::projectLayers(m_project))
        for (const core::ProjectLayer &one : *known)
            if (one.dataset.kind == QLatin1String("terrain") &&
                std::none_of(m_layers.begin(), m_layers.end(),
                             [&](const auto &had) { return had.id() == one.id(); }))
                all.prepend(one);
    QList<scene::SceneSource> sources;
    for (const core::ProjectLayer &layer : all)
        sources.append({layer, m_project.dataFolder(layer.dataset.id)});
    m_content = scene::openScene(sources);
    for (const core::ProjectLayer &old : m_content.outdated)
        m_feedback.report(
            core::makeIssue(core::Severity::Warning, QStringLiteral("render.scene-outdated"),
                            QCoreApplication::translate(
                                "SceneRenderer", "Open the project in the window once to see this in 3D."),
                            m_project.path(), 0, old.title()));
    feedWater();
    if (m_content.layers.empty() && m_water.layers.isEmpty())
        return error("render.no-scene",
                     QCoreApplication::translate("SceneRenderer", "Nothing in the project stands in 3D."),
                     m_project.path());
    const auto stands = [&](const QString &id) {
        return std::any_of(m_content.layers.begin(), m_content.layers.end(),
                           [&](const auto &one) { return one->id() == id && !one->isGround(); });
    };
    QList<core::ProjectLayer> lying;
    for (const core::ProjectLayer &layer : m_layers)
        if (layer.geometry != core::LayerGeometry::Point && !stands(layer.id()) && !isWater(layer.id()))
            lying.append(layer);
    m_feedback.report(m_lying.load(lying));
    m_shown.load(m_layers);

    m_feedback.setProgress(0.2, QCoreApplication::translate("SceneRenderer", "Colouring"));
    for (const auto &layer : m_content.layers) {
        const auto own =
            std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.id() == layer->id(); });
        if (layer->isGround() || own == all.end()) continue;
        if (auto colours = scene::coloursOf(*own, m_feedback)) layer->setColours(std::move(colours));
        if (m_feedback.isCancelled()) break;
    }

    m_feedback.setProgress(0.4, QCoreApplication::translate("SceneRenderer", "Drawing the city"));
    m_view = std::make_unique<scene::SceneView>();
    m_view->setAttribute(Qt::WA_DontShowOnScreen);
    m_view->setStill(true);
    m_view->setTextures(m_request.style.isEmpty());
    m_view->resize((QSizeF(m_pixels) / m_view->devicePixelRatioF()).toSize());
    m_view->setLimits(fine);
    m_view->setGround(m_content.ground, !m_content.hasTerrain);
    m_view->setLayers(m_content.layers);
    m_view->water().setLimits(fineWater);
    m_view->water().setWalls(true);
    m_view->setWater(m_water);
    m_view->setGroundPainter(
        [this](const core::Extent &box, const QSize &size, const scene::GroundPaint::Done &done) {
            m_ground.draw(m_lying.project(), m_lying.drawnLayers(), box, size, done);
        });
    if (m_request.camera)
        look(*m_request.camera);
    else
        m_view->setCamera(m_request.bbox
                              ? scene::SceneCamera::showing(*m_request.bbox, m_content.ground, m_pixels)
                              : m_view->home());
    setMarkers();
    m_view->show();
    return core::Done{};
}

void SceneStudio::feedWater()
{
    m_water.layers.clear();
    for (const core::ProjectLayer &layer : m_layers) {
        const core::WaterLayer one{layer, m_project.dataFolder(layer.dataset.id), 1, {}};
        if (core::WaterSource::canShow(layer, one.dataFolder)) m_water.layers.append(one);
    }
    if (!m_water.layers.isEmpty() && !m_water.terrain)
        m_water.terrain = core::Terrain::open(m_project).take();
    m_water.ground = m_content.ground;
}

// Points, with their symbols of the map.
void SceneStudio::setMarkers()
{
    map::LayerStack stack;
    QList<core::ProjectLayer> points;
    for (const core::ProjectLayer &layer : m_layers)
        if (layer.geometry == core::LayerGeometry::Point && !scene::standsInScene(layer.dataset.kind))
            points.append(layer);
    stack.load(points);
    const auto terrain = core::Terrain::open(m_project);
    std::vector<scene::SceneMarker> all;
    for (const QgsMapLayer *layer : stack.layers())
        for (const map::MapMarker &one :
             map::markersOf(*layer, *stack.description(layer), stack.project())(m_feedback)) {
            const auto height =
                terrain ? (*terrain)->elevationAt(one.degrees.x(), one.degrees.y()) : std::optional<double>();
            all.push_back({{one.degrees.x(), one.degrees.y(), height.value_or(m_content.ground)},
                           one.icon,
                           one.name,
                           one.layerId,
                           one.fid});
        }
    m_view->setMarkers(std::move(all));
}

void SceneStudio::look(const core::Camera &camera)
{
    m_view->setCamera(scene::SceneCamera(camera));
}

void SceneStudio::setSteps(const QHash<QString, int> &steps)
{
    bool water = false;
    bool ground = false;
    bool points = false;
    for (core::ProjectLayer &layer : m_layers) {
        const int step = steps.value(layer.id(), layer.step);
        if (step == layer.step) continue;
        layer.step = step;
        m_shown.showStep(layer.id(), step);
        ground = m_lying.showStep(layer.id(), step) || ground;
        water = water || isWater(layer.id());
        points = points || layer.geometry == core::LayerGeometry::Point;
    }
    if (water) {
        feedWater();
        m_view->setWater(m_water);
    }
    if (ground) m_view->repaintGround();
    if (points) setMarkers();
}

core::Result<QImage> SceneStudio::picture(const QString &title)
{
    const bool whole = wait(*m_view, m_feedback);
    if (!whole)
        return error("render.cancelled",
                     QCoreApplication::translate("SceneRenderer", "The drawing was cancelled."),
                     m_request.out);
    m_feedback.report(m_view->water().facts().issues);
    const QImage seen = m_view->failure().isEmpty() ? m_view->picture() : QImage();
    if (seen.isNull())
        return error("render.no-graphics",
                     m_view->failure().isEmpty()
                         ? QCoreApplication::translate(
                               "SceneRenderer",
                               "3D needs graphics: there is no display here, and no Xvfb to make one.")
                         : m_view->failure(),
                     m_request.out);
    QImage image = seen.convertToFormat(QImage::Format_RGB32);
    image.setDevicePixelRatio(1);
    if (image.size() != m_pixels)
        image = image.scaled(m_pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    if (m_request.decorations) annotate(image, title);
    return image;
}

void SceneStudio::annotate(QImage &image, const QString &title) const
{
    map::PictureCaption caption;
    caption.setTitle(title);
    QStringList lines;
    if (!m_shown.timeText().isEmpty()) lines.append(m_shown.timeText());
    if (!m_content.hasTerrain)
        lines.append(QCoreApplication::translate("SceneRenderer", "No terrain: the ground is drawn level."));
    if (!m_content.otherHeights.isEmpty())
        lines.append(QCoreApplication::translate("SceneRenderer",
                                                 "Heights above the ellipsoid, so it stands too high: %1")
                         .arg(m_content.otherHeights.join(QStringLiteral(", "))));
    lines += m_view->water().facts().notes();
    caption.setLines(lines + m_shown.credits());
    // Floods first: whoever looks at water asks what its colours mean.
    for (const bool water : {true, false})
        for (const QgsMapLayer *layer : m_shown.layers()) {
            const core::ProjectLayer *known = m_shown.description(layer);
            if (!known || isWater(known->id()) != water) continue;
            const QSize swatch = map::PictureCaption::swatch(image.size());
            caption.addLegend(known->shortTitle(),
                              water ? map::legendOf(*layer, swatch) : map::legendOfRows(*layer, swatch));
        }
    caption.paint(image);
}

} // namespace machi::render
