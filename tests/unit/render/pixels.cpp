#include "pixels.h"

#include <cstdlib>

namespace machi::testing {

namespace {

template <typename Test> int count(const QImage &image, QRect area, Test test)
{
    if (area.isEmpty()) area = image.rect();
    area = area.intersected(image.rect());
    int found = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            found += test(image.pixel(x, y)) ? 1 : 0;
    return found;
}

} // namespace

int countPixels(const QImage &image, const QColor &colour, QRect area)
{
    return count(image, area, [rgb = colour.rgb()](QRgb pixel) { return (pixel | 0xff000000) == rgb; });
}

int countInk(const QImage &image, const QColor &background, QRect area)
{
    return count(image, area, [&](QRgb pixel) {
        return std::abs(qRed(pixel) - background.red()) + std::abs(qGreen(pixel) - background.green()) +
                   std::abs(qBlue(pixel) - background.blue()) >
               60;
    });
}

} // namespace machi::testing
