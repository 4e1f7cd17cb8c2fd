#include "ui/scene/sceneselection.h"

#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "scene/sceneview.h"
#include "ui/ask/mapselection.h"
#include "ui/project/workspace.h"
#include "ui/shell/docks.h"
#include "ui/shell/workbench.h"

#include <algorithm>

namespace machi::ui {

bool SceneSelection::takeClick(const QPointF &pixel, Qt::KeyboardModifiers modifiers)
{
    const bool more = modifiers & Qt::ControlModifier;
    if (const scene::SceneMarker *marker = view()->markerAt(pixel); marker && !marker->layerId.isEmpty()) {
        choose(marker->layerId, marker->fid, more);
        return true;
    }
    const auto met = view()->pickAt(pixel);
    if (!met) {
        if (!more) bench().selection().clear();
        return true;
    }
    // What the ground shows is the map's to tell.
    const auto &layers = view()->layers();
    const bool isGround = std::none_of(layers.begin(), layers.end(), [&](const auto &layer) {
        return layer->id() == met->layerId && !layer->isGround();
    });
    if (isGround)
        askMap(met->point, modifiers);
    else
        choose(met->layerId, met->fid, more);
    return true;
}

void SceneSelection::choose(const QString &layerId, qint64 fid, bool more)
{
    bench().workspace().layers().select(layerId, {fid}, more ? map::Choose::Toggle : map::Choose::Only);
    bench().selection().tell(layerId, fid);
    bench().docks().show(QStringLiteral("properties"));
}

void SceneSelection::askMap(const core::Vector3 &point, Qt::KeyboardModifiers modifiers)
{
    const scene::SceneCamera &camera = view()->camera();
    const core::GeoPoint place = camera.frame().toGeographic(point);
    map::MapCanvas &canvas = bench().canvas();
    const auto at = canvas.fromDegrees({place.longitude, place.latitude});
    if (!at) return;
    constexpr double reach = 5; // pixels
    const double pixel = (point - camera.eye()).length() * scene::SceneCamera::pixelTangent(view()->height());
    Q_EMIT canvas.clicked(*at, reach * pixel, modifiers);
}

} // namespace machi::ui
