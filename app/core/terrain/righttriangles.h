#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace machi::core {

/// Cuts a square height grid into right triangles, large ones where the ground is even: a right-triangulated
/// irregular network (W. Evans, D. Kirkpatrick, G. Townsend, Right-triangulated irregular networks,
/// Algorithmica 30, 2001). The grid has 2^n + 1 points a side, row by row. Points without a value (NaN) are
/// cut around.
class RightTriangles
{
public:
    explicit RightTriangles(int side);

    /// `heights` must live as long as `triangles` is asked.
    void setHeights(std::span<const float> heights);
    /// Triples of point numbers, counter-clockwise seen from above when rows run from north to south. A
    /// point is left out where it lies within `error` of the middle of the side it parts, and all points that
    /// hang on it do too. Triangles with a point that has no value are left out.
    void triangles(float error, std::vector<std::uint32_t> &to) const;

private:
    struct Point
    {
        int x, y;
    };
    std::size_t number(Point at) const
    {
        return static_cast<std::size_t>(at.y) * static_cast<std::size_t>(m_side) +
               static_cast<std::size_t>(at.x);
    }
    float deviation(Point middle, Point a, Point b) const;
    void cut(Point a, Point b, Point c, float error, std::vector<std::uint32_t> &to) const;

    int m_side;
    std::span<const float> m_heights;
    std::vector<float> m_errors; ///< of leaving a point out, and all that depend on it
};

} // namespace machi::core
