#include "core/io/citygml/templateplace.h"

#include "core/io/citygml/srs.h"

#include <algorithm>

namespace machi::core::citygml {

void TemplatePlace::apply(double *points, std::size_t count, bool geographic) const
{
    for (std::size_t i = 0; i < count; ++i, points += 3) {
        double moved[3];
        for (std::size_t row = 0; row < 3; ++row) {
            const double *m = matrix.data() + 4 * row;
            moved[row] = m[0] * points[0] + m[1] * points[1] + m[2] * points[2] + m[3];
        }
        std::copy(reference.begin(), reference.end(), points);
        points[2] += moved[2];
        if (geographic) {
            moveByMetres(points[0], points[1], moved[0], moved[1]);
        } else {
            points[0] += moved[0];
            points[1] += moved[1];
        }
    }
}

} // namespace machi::core::citygml
