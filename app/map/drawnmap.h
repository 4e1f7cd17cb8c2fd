#pragma once

#include <qgslayoutitem.h>

#include <QImage>
#include <QPicture>

namespace machi::map {

/// A number that stands at a place of the map.
struct MapMark
{
    QPointF at; ///< millimetres from the item's top left corner
    QString text;
    QColor colour;
    bool crossed = false; ///< its pin is covered by a grey one with a cross
};

/// A map that was drawn elsewhere, as an item of a page: so composing a page never waits for its map. Marks
/// are drawn above it.
class DrawnMap : public QgsLayoutItem
{
    Q_OBJECT

public:
    DrawnMap(QgsLayout *layout, QString family, double letters);

    int type() const override;
    /// Both null, or one of them: shown filling the item. `pixels` of the picture are its width.
    void setDrawing(const QImage &image, const QPicture &picture, double pixels);
    /// Finds a place for each, so that they do not cover each other; the item must have its size.
    void setMarks(const QList<MapMark> &marks);
    void setSymbolSize(double factor) { m_symbols = factor; } ///< before the marks
    const QList<MapMark> &marks() const { return m_marks; }
    const QList<QRectF> &numbers() const { return m_numbers; }

    /// The drawing alone into a part of a device; of any thread, while nobody changes it.
    void drawMap(QPainter &painter, const QRectF &target) const;
    void setOnlyMarks(bool only) { m_onlyMarks = only; } ///< the drawing is on the page already

protected:
    void draw(QgsLayoutItemRenderContext &context) override;

private:
    void drawMarks(QPainter &painter, double dotsPerMillimetre) const;

    const QString m_family;
    const double m_letters;
    double m_symbols = 1;
    QImage m_image;
    QPicture m_picture;
    double m_pixels = 0;
    bool m_onlyMarks = false;
    QList<MapMark> m_marks;
    QList<QRectF> m_numbers; ///< where they stand, millimetres
};

} // namespace machi::map
