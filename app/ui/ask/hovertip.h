#pragma once

#include "map/maplayers.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace machi::map {
class MapCanvas;
}

namespace machi::ui {

/// A word about what lies under the pointer once it rests: name, and the first thing worth knowing. Asks
/// nothing while the pointer moves, a tool is in the hand or the map is being drawn.
class HoverTip : public QObject
{
    Q_OBJECT

public:
    explicit HoverTip(map::MapCanvas &canvas, QObject *parent = nullptr);
    void setLayers(map::MapLayers *layers) { m_layers = layers; }
    /// What is told of a place (units of the canvas's CRS); empty where there is nothing.
    QString textAt(const QPointF &map) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    map::MapCanvas &m_canvas;
    QPointer<map::MapLayers> m_layers;
    QTimer m_rest;
    QPoint m_pixel;
};

} // namespace machi::ui
