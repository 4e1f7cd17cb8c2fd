#pragma once

#include "map/maptool.h"

#include <QList>
#include <QPointer>

namespace machi::ui {

/// Draws a line or an area on the map and tells its length or size on the ellipsoid while it grows. A double
/// click or Enter ends it, Backspace takes the last point back; the next click begins anew.
class MeasureTool : public map::MapTool
{
    Q_OBJECT

public:
    enum class Mode { Distance, Area };

    explicit MeasureTool(Mode mode, QObject *parent = nullptr);

    QString hint() const override;
    void taken(map::MapCanvas &canvas) override;
    void laidDown() override;
    void moved(const map::MapPointer &pointer, bool down) override;
    void clicked(const map::MapPointer &pointer) override;
    bool doubleClicked(const map::MapPointer &pointer) override;
    bool keyPressed(int key) override;
    void paint(QPainter &painter, const map::MapCanvas &canvas) const override;

    /// `Distance 1.234 km`; empty before there is one.
    QString result() const;
    double value() const; ///< metres or square metres, with the point under the hand while it is drawn
    /// The outline of an area crosses itself: there is no area to tell.
    bool isCrossed() const;

Q_SIGNALS:
    void ended(const QString &result);

private:
    bool isReady() const { return m_points.size() >= (m_mode == Mode::Area ? 3 : 2); }
    void end();
    QList<QPointF> shape() const;
    QList<QPointF> degrees(const QList<QPointF> &map) const;

    const Mode m_mode;
    QPointer<map::MapCanvas> m_canvas;
    QList<QPointF> m_points; ///< units of the canvas's CRS
    QPointF m_hand;
    bool m_drawing = false;
};

} // namespace machi::ui
