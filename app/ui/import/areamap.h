#pragma once

#include "core/model/extent.h"

#include <QList>
#include <QPointF>
#include <QString>
#include <QWidget>

#include <optional>

namespace machi::ui {

/// A small map of where data lie, north up: grid squares that a click ticks, boxes of what is not by squares,
/// and a box that one draws. Longitude and latitude in degrees.
class AreaMap : public QWidget
{
    Q_OBJECT

public:
    struct Square
    {
        QString code;
        core::Extent extent;
        bool isWanted = true;
        QString note; ///< shown beside the code when the pointer rests there
    };

    explicit AreaMap(QWidget *parent = nullptr);

    void setSquares(const QList<Square> &squares);
    void setWanted(const QString &code, bool wanted);
    void setAreas(const QList<core::Extent> &areas); ///< of what names no squares
    void setCity(const core::Extent &city);          ///< drawn faintly, to compare; may be empty

    /// While on, a drag draws the box instead of ticking squares.
    void setDrawing(bool on);
    std::optional<core::Extent> box() const { return m_box; }
    void setBox(const std::optional<core::Extent> &box);

    core::Extent extent() const; ///< of all that is shown
    QPointF pixel(double longitude, double latitude) const;
    QPointF degrees(const QPointF &pixel) const; ///< x = longitude

    QSize sizeHint() const override { return {380, 300}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    void squareToggled(const QString &code, bool wanted);
    void boxDrawn();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRectF rectangle(const core::Extent &extent) const;
    const Square *squareAt(const QPointF &pixel) const; ///< the smallest

    QList<Square> m_squares;
    QList<core::Extent> m_areas;
    core::Extent m_city;
    std::optional<core::Extent> m_box;
    bool m_drawing = false;
    std::optional<QPointF> m_from; ///< degrees, while a box is drawn
};

} // namespace machi::ui
