#pragma once

#include <QCursor>
#include <QObject>
#include <QPointF>
#include <QString>

class QPainter;

namespace machi::map {

class MapCanvas;

/// Something drawn over the map: pins, measurements, what is selected. Painted in logical pixels of the
/// canvas each time it paints, so it must be quick.
class MapOverlay
{
public:
    virtual ~MapOverlay() = default;
    virtual void paint(QPainter &painter, const MapCanvas &canvas) const = 0;
    /// A word (HTML) about what of it lies under a logical pixel of the canvas; empty = nothing.
    virtual QString tipAt(const QPointF &, const MapCanvas &) const { return {}; }
};

/// How near, logical pixels, a pointer is to what it means.
constexpr double touchPixels = 5;

/// A hand on the map.
struct MapPointer
{
    QPointF pixel; ///< logical pixels of the canvas
    QPointF map;   ///< units of the canvas's CRS
    Qt::KeyboardModifiers modifiers;
};

/// What a click and a drag on the canvas mean while this tool is in the hand (selecting, measuring, drawing a
/// box). One at a time: MapCanvas::setTool. What a tool does not take, the canvas does as usual, so the map
/// can still be moved and zoomed.
class MapTool : public QObject, public MapOverlay
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QString hint() const = 0; ///< one line for the hand: what to do next
    virtual QCursor cursor() const { return Qt::CrossCursor; }

    virtual void taken(MapCanvas &canvas) = 0; ///< the canvas has it now
    virtual void laidDown() = 0;               ///< it has another one; what was half done is dropped

    /// Left button. True = taken, so the canvas neither moves nor zooms until the button is released.
    virtual bool pressed(const MapPointer &) { return false; }
    virtual void moved(const MapPointer &, bool /*down*/) {} ///< `down`: after a press that was taken
    virtual void released(const MapPointer &) {}
    /// A click that was no drag and no press that was taken.
    virtual void clicked(const MapPointer &) {}
    virtual bool doubleClicked(const MapPointer &) { return false; } ///< true = taken
    virtual bool keyPressed(int /*key*/) { return false; }           ///< true = taken
    void paint(QPainter &, const MapCanvas &) const override {}

Q_SIGNALS:
    void hintChanged();
    void changed();  ///< the canvas must paint
    void finished(); ///< lay it down
};

} // namespace machi::map
