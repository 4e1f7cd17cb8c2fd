#include "ui/project/viewmemory.h"

#include "map/mapcanvas.h"
#include "map/maplayers.h"
#include "ui/project/workspace.h"

#include <QMainWindow>

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
                      {QStringLiteral("docks"), QString::fromLatin1(m_window.saveState().toBase64())}};
    if (view.isValid()) {
        state.insert(QStringLiteral("crs"), m_workspace.layers().crs().name());
        state.insert(QStringLiteral("x"), view.centre.x());
        state.insert(QStringLiteral("y"), view.centre.y());
        state.insert(QStringLiteral("resolution"), view.resolution);
    }
    m_workspace.setViewState(state);
}

void ViewMemory::restoreLayers()
{
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
        QTimer::singleShot(0, &m_canvas, &map::MapCanvas::showAll); // once the panels have their places
}

} // namespace machi::ui
