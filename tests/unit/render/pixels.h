#pragma once

#include <QColor>
#include <QImage>
#include <QRect>

namespace machi::testing {

/// How many pixels of `area` (all, if empty) have exactly this colour.
int countPixels(const QImage &image, const QColor &colour, QRect area = {});
/// How many differ from `background` by more than a little: ink, whatever its colour.
int countInk(const QImage &image, const QColor &background, QRect area = {});

} // namespace machi::testing
