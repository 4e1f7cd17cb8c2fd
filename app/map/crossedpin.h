#pragma once

#include <qgslayoutitemlabel.h>

#include <QPointF>

class QPainter;

namespace machi::map {

/// A grey pin with a cross, as large as a shelter's, that covers it: not a place to flee to from this hazard.
/// `dots` a millimetre of a symbol of usual size.
void drawCrossedPin(QPainter &painter, const QPointF &place, double dots);

/// What such a pin means, behind a picture of it.
class CrossedPinLabel : public QgsLayoutItemLabel
{
    Q_OBJECT

public:
    explicit CrossedPinLabel(QgsLayout *layout, double letters);
    static double indent(double letters); ///< millimetres that the pin takes before the words

protected:
    void draw(QgsLayoutItemRenderContext &context) override;

private:
    const double m_letters;
};

} // namespace machi::map
