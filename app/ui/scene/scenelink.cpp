#include "ui/scene/scenelink.h"

#include "map/mapcanvas.h"
#include "scene/sceneview.h"
#include "ui/shell/actions.h"
#include "ui/shell/workbench.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace machi::ui {

SceneLink::SceneLink(Workbench &bench, QObject *parent) : ScenePiece(bench, parent)
{
    connect(&bench.canvas(), &map::MapCanvas::viewChanged, this, &SceneLink::followMap);
    connect(&bench, &Workbench::viewKept, this, &SceneLink::keepCamera);
    connect(&bench, &Workbench::viewShown, this, &SceneLink::showCamera);
}

void SceneLink::viewMade()
{
    connect(view(), &scene::SceneView::cameraChanged, this, &SceneLink::followScene);
    connect(view(), &scene::SceneView::pointerMoved, &bench().canvas(), &map::MapCanvas::pointerMoved);
    connect(view(), &scene::SceneView::pointerLeft, &bench().canvas(), &map::MapCanvas::pointerLeft);
}

void SceneLink::shownChanged()
{
    if (isShown()) followMap();
}

// The middle of the map is what the eye looks at, and a pixel there is as wide.
void SceneLink::followMap()
{
    const map::MapCanvas &canvas = bench().canvas();
    if (m_following || !view() || !isShown() || !canvas.view().isValid()) return;
    const auto degrees = canvas.toDegrees(canvas.view().centre);
    if (!degrees) return;
    m_following = true;
    const double metres = canvas.view().resolution; // the canvas's CRS is in metres
    const double distance = std::max(20.0, metres / scene::SceneCamera::pixelTangent(view()->height()));
    scene::SceneCamera camera(core::Camera{degrees->x(), degrees->y(), view()->ground(),
                                           view()->camera().heading(),
                                           std::min(view()->camera().pitch(), -15.0)});
    camera.moveBy(camera.forward() * -distance);
    view()->setCamera(camera);
    m_following = false;
}

void SceneLink::followScene()
{
    if (m_following || !isShown()) return;
    map::MapCanvas &canvas = bench().canvas();
    const scene::SceneCamera &camera = view()->camera();
    const core::Vector3 focus = camera.focus(view()->ground());
    const core::GeoPoint place = camera.frame().toGeographic(focus);
    const auto centre = canvas.fromDegrees({place.longitude, place.latitude});
    if (!centre) return;
    m_following = true;
    canvas.setView(
        {*centre, (focus - camera.eye()).length() * scene::SceneCamera::pixelTangent(view()->height())});
    m_following = false;
}

void SceneLink::keepCamera(QJsonObject &words) const
{
    if (!isShown()) return;
    const core::Camera camera = view()->camera().toCamera();
    words.insert(QStringLiteral("camera"),
                 QJsonArray{camera.longitude, camera.latitude, camera.height, camera.heading, camera.pitch});
}

void SceneLink::showCamera(const QJsonObject &words)
{
    const QJsonArray kept = words.value(QLatin1String("camera")).toArray();
    if (kept.size() != 5) return;
    if (!isShown()) bench().actions().find(QStringLiteral("view.scene"))->trigger();
    if (!isShown()) return; // no graphics here
    view()->flyTo(
        scene::SceneCamera(core::Camera{kept.at(0).toDouble(), kept.at(1).toDouble(), kept.at(2).toDouble(),
                                        kept.at(3).toDouble(), kept.at(4).toDouble()}));
}

} // namespace machi::ui
