#include "core/terrain/righttriangles.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace machi::core {

RightTriangles::RightTriangles(int side) : m_side(side) {}

float RightTriangles::deviation(Point middle, Point a, Point b) const
{
    const float m = m_heights[number(middle)];
    const float ends = (m_heights[number(a)] + m_heights[number(b)]) / 2;
    if (std::isnan(m) && std::isnan(m_heights[number(a)]) && std::isnan(m_heights[number(b)])) return 0;
    if (std::isnan(m) || std::isnan(ends)) return std::numeric_limits<float>::infinity();
    return std::abs(m - ends);
}

// From the smallest triangles to the largest, for a point may stay out only if all that hang on it may. Each
// size has two kinds: those whose long side is a side of a square of that size (its middle is the side's),
// and those whose long side is the square's diagonal (its middle is the square's).
void RightTriangles::setHeights(std::span<const float> heights)
{
    m_heights = heights;
    m_errors.assign(heights.size(), 0);
    const int last = m_side - 1;
    for (int size = 2; size <= last; size *= 2) {
        const int half = size / 2;
        const int quarter = size / 4;
        const auto raise = [&](Point at, float own) {
            float &error = m_errors[number(at)];
            error = std::max(error, own);
            if (quarter == 0) return;
            for (const Point child :
                 {Point{at.x - quarter, at.y - quarter}, Point{at.x + quarter, at.y - quarter},
                  Point{at.x - quarter, at.y + quarter}, Point{at.x + quarter, at.y + quarter}})
                if (child.x >= 0 && child.y >= 0 && child.x <= last && child.y <= last)
                    error = std::max(error, m_errors[number(child)]);
        };
        for (int y = 0; y <= last; y += size)
            for (int x = 0; x < last; x += size) {
                raise({x + half, y}, deviation({x + half, y}, {x, y}, {x + size, y}));
                raise({y, x + half}, deviation({y, x + half}, {y, x}, {y, x + size}));
            }
        for (int y = 0; y < last; y += size)
            for (int x = 0; x < last; x += size) {
                const bool main = (x / size + y / size) % 2 == 0;
                const Point a = main ? Point{x, y} : Point{x + size, y};
                const Point b = main ? Point{x + size, y + size} : Point{x, y + size};
                const Point middle{x + half, y + half};
                float &error = m_errors[number(middle)];
                error = std::max(error, deviation(middle, a, b));
                for (const Point side : {Point{x + half, y}, Point{x + half, y + size}, Point{x, y + half},
                                         Point{x + size, y + half}})
                    error = std::max(error, m_errors[number(side)]);
            }
    }
}

void RightTriangles::triangles(float error, std::vector<std::uint32_t> &to) const
{
    const int last = m_side - 1;
    cut({0, 0}, {last, last}, {last, 0}, error, to);
    cut({last, last}, {0, 0}, {0, last}, error, to);
}

// a and b are the ends of the long side, c is the right angle.
void RightTriangles::cut(Point a, Point b, Point c, float error, std::vector<std::uint32_t> &to) const
{
    if (std::abs(a.x - c.x) + std::abs(a.y - c.y) > 1) {
        const Point middle{(a.x + b.x) / 2, (a.y + b.y) / 2};
        if (m_errors[number(middle)] > error) {
            cut(c, a, middle, error, to);
            cut(b, c, middle, error, to);
            return;
        }
    }
    for (const Point at : {a, b, c})
        if (std::isnan(m_heights[number(at)])) return;
    for (const Point at : {a, b, c})
        to.push_back(static_cast<std::uint32_t>(number(at)));
}

} // namespace machi::core
