#include "ui/project/viewmemory.h"

#include "map/basemap.h"
#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "ui/project/workspace.h"

#include <QMainWindow>

#include <algorithm>

namespace machi::ui {

namespace {

constexpr int rest = 1500; ///< ms without a change until it is written down

} // namespace

ViewMemory::ViewMemory(Workspace &workspace, map::MapCanvas &canvas, QMainWindow &window)
    : QObject(&window), m_workspace(workspace), m_canvas(canvas), m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(rest);
    connect(&m_timer, &QTimer::timeout, this, &ViewMemory::keep);
    connect(&canvas, &map::MapCanvas::viewChanged, this, &ViewMemory::keepSoon);
    connect(&workspace, &Workspace::opened, this, [this] {
        restoreLayers();
        connect(&m_workspace.layers(), &map::MapLayers::pictureChanged, this, &ViewMemory::keepSoon);
    });
    connect(&workspace, &Workspace::aboutToClose, this, &ViewMemory::keep);
}

void ViewMemory::keep()
{
    m_timer.stop();
    if (!m_workspace.isOpen()) return;
    const map::MapView &view = m_canvas.view();
    QJsonObject state{{QStringLiteral("map"), m_workspace.layers().state()},
                      {QStringLiteral("timeLayer"), m_timeLayer},
                      {QStringLiteral("docks"), QString::fromLatin1(m_window.saveState().toBase64())}};
    if (view.isValid()) {
        state.insert(QStringLiteral("crs"), m_workspace.layers().crs().name());
        state.insert(QStringLiteral("x"), view.centre.x());
        state.insert(QStringLiteral("y"), view.centre.y());
        state.insert(QStringLiteral("resolution"), view.resolution);
    }
    m_workspace.setViewState(state);
}

void ViewMemory::setTimeLayer(const QString &layerId)
{
    if (m_timeLayer == layerId) return;
    m_timeLayer = layerId;
    keepSoon();
    Q_EMIT timeLayerChanged();
}

void ViewMemory::restoreLayers()
{
    m_timeLayer = m_workspace.viewState().value(QLatin1String("timeLayer")).toString();
    m_workspace.layers().restore(m_workspace.viewState().value(QLatin1String("map")).toObject());
}

void ViewMemory::restoreView()
{
    const QJsonObject state = m_workspace.viewState();
    m_window.restoreState(QByteArray::fromBase64(state.value(QLatin1String("docks")).toString().toLatin1()));
    map::MapView view;
    view.centre = {state.value(QLatin1String("x")).toDouble(), state.value(QLatin1String("y")).toDouble()};
    view.resolution = state.value(QLatin1String("resolution")).toDouble();
    if (view.isValid() && state.value(QLatin1String("crs")).toString() == m_workspace.layers().crs().name())
        m_canvas.setView(view);
    else
        view = {};
    // Once the panels have their places. A white sheet tells nobody where the town is.
    QTimer::singleShot(0, this, [this, view] {
        if (!m_workspace.isOpen()) return;
        if (!view.isValid() || (m_canvas.view() == view && !hasDataIn(m_canvas.visibleExtent())))
            m_canvas.showAll();
    });
}

bool ViewMemory::hasDataIn(const core::Extent &box) const
{
    if (!m_workspace.isOpen()) return false;
    const map::MapLayers &layers = m_workspace.layers();
    if (layers.basemap().layer()) return true;
    return std::any_of(layers.layers().begin(), layers.layers().end(), [&](const map::LayerState &state) {
        return state.visible && state.layer.dataset.extent.intersects(box);
    });
}

} // namespace machi::ui
