#pragma once

#include "core/model/extent.h"

#include <QObject>
#include <QString>
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
    /// View and panels; shows everything where nothing was kept, or where the view kept has none of the
    /// layers.
    void restoreView();

    /// Whether visible layers, or a base map, reach into a box of lon/lat degrees.
    bool hasDataIn(const core::Extent &box) const;

    /// The layer whose time leads the others; empty = none.
    const QString &timeLayer() const { return m_timeLayer; }
    void setTimeLayer(const QString &layerId);

Q_SIGNALS:
    void timeLayerChanged();

private:
    void restoreLayers();
    void keepSoon() { m_timer.start(); }
    void keep();

    Workspace &m_workspace;
    map::MapCanvas &m_canvas;
    QMainWindow &m_window;
    QTimer m_timer;
    QString m_timeLayer;
};

} // namespace machi::ui
