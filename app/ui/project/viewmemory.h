#pragma once

#include <QObject>
#include <QTimer>

class QMainWindow;

namespace machi::map {
class MapCanvas;
}

namespace machi::ui {

class Workspace;

/// Keeps with the project what part of the map is seen, which layers, and where the panels are. Written down
/// a moment after the last change, so that a crash loses little. Made before the panels: the layers' part is
/// restored before they show them.
class ViewMemory : public QObject
{
    Q_OBJECT

public:
    ViewMemory(Workspace &workspace, map::MapCanvas &canvas, QMainWindow &window);
    /// View and panels; shows everything where nothing was kept.
    void restoreView();

private:
    void restoreLayers();
    void keepSoon() { m_timer.start(); }
    void keep();

    Workspace &m_workspace;
    map::MapCanvas &m_canvas;
    QMainWindow &m_window;
    QTimer m_timer;
};

} // namespace machi::ui
