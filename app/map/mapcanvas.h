#pragma once

#include "core/model/crs.h"
#include "map/maphighlight.h"
#include "map/mapview.h"

#include <QImage>
#include <QList>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace machi::map {

class MapCanvasJob;
class MapLayers;
class MapOverlay;
class MapTool;

/// The 2D map. Draws in the background and shows the last picture, moved and scaled, meanwhile; never waits.
/// Hidden, it rests. Drag moves, the wheel and a double click zoom where the pointer is, shift and drag zooms
/// to a box; arrows,
/// `+` and `-` do the same from the keyboard. A click that is no drag is `clicked`, or the tool's.
class MapCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit MapCanvas(QWidget *parent = nullptr);
    ~MapCanvas() override;

    /// Whose visible layers are shown, in whose CRS; nullptr = an empty sheet. Not owned.
    void setLayers(MapLayers *layers);

    const MapView &view() const { return m_view; }
    /// Recorded in the history once it has stood for a moment.
    void setView(const MapView &view);
    /// `extent` in lon/lat degrees.
    void zoomTo(const core::Extent &extent);
    void zoomBy(double factor);         ///< about the middle
    core::Extent visibleExtent() const; ///< lon/lat degrees; empty without a view

    bool hasPrevious() const { return m_at > 0; }
    bool hasNext() const { return m_at + 1 < m_history.size(); }
    void showPrevious();
    void showNext();

    /// 1 : so many, true to scale in the middle of the map; 0 without a view.
    double scale() const;
    void setScale(double scale);

    void setHighlight(const MapHighlight &highlight, const QColor &colour);
    /// Of the rows that are selected in a layer (MapLayers::select).
    void setSelectionColour(const QColor &colour);
    bool isDrawing() const;

    /// What clicks and drags mean from now on; nullptr = the usual. Not owned; laid down when it is
    /// destroyed.
    void setTool(MapTool *tool);
    MapTool *tool() const;
    /// Painted over the map, in the order added. Not owned; remove it before it goes.
    void addOverlay(const MapOverlay *overlay);
    void removeOverlay(const MapOverlay *overlay);
    const QList<const MapOverlay *> &overlays() const { return m_overlays; }
    /// Symbols and letters so many times as large, for a room; 1 = as usual.
    void setMagnification(double factor);

    QPointF toPixel(const QPointF &map) const { return m_view.toPixel(map, size()); }
    QPointF toMap(const QPointF &pixel) const { return m_view.toMap(pixel, size()); }
    /// Between units of the canvas's CRS and lon/lat degrees (x, y); none where it has no value.
    std::optional<QPointF> toDegrees(const QPointF &map) const;
    std::optional<QPointF> fromDegrees(const QPointF &degrees) const;
    const core::Crs &crs() const; ///< the layers'; invalid without any

public Q_SLOTS:
    void zoomIn() { zoomBy(2); }
    void zoomOut() { zoomBy(0.5); }
    void showAll();

Q_SIGNALS:
    void viewChanged();
    void historyChanged();
    void pointerMoved(double longitude, double latitude);
    void pointerLeft();
    /// `tolerance` is how far away, in map units, something still counts as met.
    void clicked(const QPointF &map, double tolerance, Qt::KeyboardModifiers modifiers);
    void drawingChanged(bool active);
    void drawingFailed(const QString &layerId, const QString &message);
    void toolChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    enum class Drag { None, Pressed, Move, Box, Tool };
    struct Picture
    {
        QImage image;
        MapView view;
    };

    void adoptCrs();
    void show(const MapView &view);
    void redrawSoon(int milliseconds);
    void redraw();
    void record();
    void paint(QPainter &painter, const Picture &picture) const;
    void paintCredit(QPainter &painter) const;
    void paintHighlight(QPainter &painter) const;
    void reportPointer(const QPointF &pixel);
    void zoomToBox(const QRectF &pixels);
    void stopDrag();
    double metresPerUnit() const;

    QPointer<MapLayers> m_layers;
    MapCanvasJob *m_job;
    QPointer<MapTool> m_tool;
    QList<const MapOverlay *> m_overlays;
    QTimer m_redraw;
    QTimer m_settle;
    MapView m_view;
    Picture m_done;   ///< the last whole picture
    Picture m_partly; ///< of the drawing under way
    MapHighlight m_highlight;
    QColor m_highlightColour;
    QList<MapView> m_history;
    qsizetype m_at = -1;
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_last;
    std::optional<core::CoordinateTransform> m_toDegrees;
    std::optional<core::CoordinateTransform> m_fromDegrees;
};

} // namespace machi::map
