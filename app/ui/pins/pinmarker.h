#pragma once

#include "core/model/pin.h"

#include <QIcon>
#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace machi::ui {

/// How pins look. Colours and marks go together (core/model/pin.h); a person has a figure in the head, a note
/// is a card. Logical pixels; `tip` is the place itself.
struct PinMarker
{
    /// What a hand can take it by.
    static QRectF grip(const core::Pin &pin, const QPointF &tip, const QFont &font);
    static void paint(QPainter &painter, const core::Pin &pin, const QPointF &tip, bool selected);
    static QIcon icon(const core::Pin &pin);
    /// The mark of a colour within a circle of the given radius about the origin.
    static QPainterPath mark(core::PinMark mark, double radius);
};

} // namespace machi::ui
