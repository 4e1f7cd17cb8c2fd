#pragma once

#include "map/maplayers.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace machi::map {
class MapCanvas;
}

namespace machi::ui {

class PropertiesPanel;

/// What was clicked: asks the map, outlines it and explains it in the panel.
class MapSelection : public QObject
{
    Q_OBJECT

public:
    MapSelection(map::MapCanvas &canvas, PropertiesPanel &panel, QObject *parent);
    void setLayers(map::MapLayers *layers); ///< nullptr = none; clears

    void clear();
    const QList<map::MapHit> &hits() const { return m_hits; }
    /// What lies at a place (map units), topmost first.
    /// Selects its row; Ctrl adds it to those selected, or takes it away.
    void identify(const QPointF &map, double tolerance, Qt::KeyboardModifiers modifiers = {});
    /// The same on another map of the same project, as it shows the layers; what is met is outlined on both.
    void identifyOn(map::MapCanvas &canvas, map::MapLayers &layers, const QPointF &map, double tolerance,
                    Qt::KeyboardModifiers modifiers);
    /// One row of a layer, wherever it is; the map goes there. False, and all stays as it is, where the layer
    /// does not show it.
    bool select(const QString &layerId, qint64 fid);
    /// Tells about a row without moving the map or changing what is selected.
    void tell(const QString &layerId, qint64 fid);

Q_SIGNALS:
    void selected(); ///< by `select`

private:
    void take(const QList<map::MapHit> &hits, const QPointF &map, double tolerance,
              Qt::KeyboardModifiers modifiers);
    void show();
    void step(int by);
    map::MapLayers *asked() const { return m_otherLayers ? m_otherLayers : m_layers; }
    void outline(const map::MapHighlight &shape);
    void forgetOther();
    void followTime(const QString &layerId);

    map::MapCanvas &m_canvas;
    PropertiesPanel &m_panel;
    QPointer<map::MapLayers> m_layers;
    QPointer<map::MapLayers> m_otherLayers; ///< of the other map, while the hits are its
    QPointer<map::MapCanvas> m_otherCanvas;
    QList<map::MapHit> m_hits;
    qsizetype m_at = 0;
    std::optional<QPointF> m_place; ///< where the click was, map units; none where a row was chosen by name
    double m_tolerance = 0;
};

} // namespace machi::ui
