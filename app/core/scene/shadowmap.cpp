#include "core/scene/shadowmap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace machi::core {

namespace {

/// Of a map that serves, how much finer a new one may be before it is made.
constexpr double coarser = 1.7;

} // namespace

ShadowArea ShadowArea::around(const LocalFrame &frame, const Vector3 &towards,
                              std::span<const Vector3> corners, int texels, double margin)
{
    ShadowArea area;
    area.frame = frame;
    area.towards = towards.unit();
    area.texels = texels;
    // Texels stand upright on the ground as the sun sees it; straight above, north is up.
    const Vector3 side = Vector3{0, 0, 1}.cross(area.towards);
    area.right = side.length() > 1e-6 ? side.unit() : Vector3{1, 0, 0};
    area.up = area.towards.cross(area.right);
    constexpr double far = std::numeric_limits<double>::max();
    std::array<double, 2> low{far, far};
    std::array<double, 2> high{-far, -far};
    for (const Vector3 &corner : corners) {
        const std::array<double, 2> at{corner.dot(area.right), corner.dot(area.up)};
        for (std::size_t axis = 0; axis < 2; ++axis) {
            low[axis] = std::min(low[axis], at[axis]);
            high[axis] = std::max(high[axis], at[axis]);
        }
    }
    if (corners.empty()) low = high = {0, 0};
    area.side = std::max({high[0] - low[0], high[1] - low[1], 1.0}) * margin;
    area.left = (low[0] + high[0] - area.side) / 2;
    area.bottom = (low[1] + high[1] - area.side) / 2;
    return area;
}

bool ShadowArea::serves(const ShadowArea &other) const
{
    if (other.texels != texels || (frame.directionFrom(other.frame, other.towards) - towards).length() > 1e-4)
        return false;
    // Other frames near by are turned by so little that corners tell enough.
    for (const double x : {0.0, 1.0})
        for (const double y : {0.0, 1.0}) {
            const Vector3 corner =
                other.right * (other.left + x * other.side) + other.up * (other.bottom + y * other.side);
            const Vector3 at = frame.pointFrom(other.frame, corner);
            const double u = at.dot(right) - left;
            const double v = at.dot(up) - bottom;
            if (u < 0 || v < 0 || u > side || v > side) return false;
        }
    return side < other.side * coarser;
}

ShadowMap::ShadowMap(const ShadowArea &area, const std::optional<CutBox> &cut)
    : m_area(area),
      m_cut(cut ? std::optional(cut->in(area.frame)) : std::nullopt),
      m_heights(static_cast<std::size_t>(area.texels) * static_cast<std::size_t>(area.texels), nothing)
{
}

void ShadowMap::add(const SceneTiles::Content &content, const LocalFrame &own,
                    const std::function<bool(std::int64_t)> &casts)
{
    const double scale = 1 / m_area.texel();
    const Vector3 origin = m_area.frame.pointFrom(own, {});
    const auto axis = [&](const Vector3 &unit) {
        return Vector3{unit.dot(m_area.frame.directionFrom(own, {1, 0, 0})),
                       unit.dot(m_area.frame.directionFrom(own, {0, 1, 0})),
                       unit.dot(m_area.frame.directionFrom(own, {0, 0, 1}))};
    };
    const Vector3 x = axis(m_area.right) * scale;
    const Vector3 y = axis(m_area.up) * scale;
    const Vector3 z = axis(m_area.towards);
    const Vector3 shift{(origin.dot(m_area.right) - m_area.left) * scale,
                        (origin.dot(m_area.up) - m_area.bottom) * scale, origin.dot(m_area.towards)};
    std::vector<Corner> corners;
    for (const SceneFeature &feature : content.features) {
        if (!casts(feature.fid)) continue;
        const auto indices = content.indices.subspan(feature.firstIndex, feature.indexCount);
        corners.clear();
        for (const std::uint32_t index : indices) {
            const SceneVertex &vertex = content.vertices[index];
            const Vector3 at{double{vertex.east}, double{vertex.north}, double{vertex.up}};
            corners.push_back({at.dot(x) + shift.x, at.dot(y) + shift.y, at.dot(z) + shift.z});
        }
        for (std::size_t at = 0; at + 2 < corners.size(); at += 3)
            fill(corners[at], corners[at + 1], corners[at + 2]);
    }
}

void ShadowMap::fill(const Corner &a, const Corner &b, const Corner &c)
{
    const double twice = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    if (std::abs(twice) < 1e-9) return; // seen from its edge
    // A texel is met where its middle lies inside.
    const auto limits = [&](double p, double q, double r) {
        const double last = m_area.texels - 1;
        return std::pair(static_cast<int>(std::ceil(std::clamp(std::min({p, q, r}) - 0.5, 0.0, last + 1))),
                         static_cast<int>(std::floor(std::clamp(std::max({p, q, r}) - 0.5, -1.0, last))));
    };
    const auto [firstRow, lastRow] = limits(a.y, b.y, c.y);
    const auto [firstColumn, lastColumn] = limits(a.x, b.x, c.x);
    if (firstRow > lastRow || firstColumn > lastColumn) return;
    // Shares of b and c, and height, grow evenly along a row.
    const double shareBx = (c.y - a.y) / twice;
    const double shareBy = -(c.x - a.x) / twice;
    const double shareCx = -(b.y - a.y) / twice;
    const double shareCy = (b.x - a.x) / twice;
    const double slope = shareBx * (b.z - a.z) + shareCx * (c.z - a.z);
    for (int row = firstRow; row <= lastRow; ++row) {
        const double dy = row + 0.5 - a.y;
        const double dx = firstColumn + 0.5 - a.x;
        double shareB = dx * shareBx + dy * shareBy;
        double shareC = dx * shareCx + dy * shareCy;
        double height = a.z + shareB * (b.z - a.z) + shareC * (c.z - a.z);
        float *texel = m_heights.data() + static_cast<std::ptrdiff_t>(row) * m_area.texels + firstColumn;
        for (int column = firstColumn; column <= lastColumn; ++column, ++texel) {
            if (shareB >= 0 && shareC >= 0 && shareB + shareC <= 1 && isLeft(column, row, height))
                *texel = std::max(*texel, static_cast<float>(height));
            shareB += shareBx;
            shareC += shareCx;
            height += slope;
        }
    }
}

bool ShadowMap::isLeft(int column, int row, double height) const
{
    return !m_cut ||
           m_cut->holds(m_area.right * (m_area.left + (column + 0.5) * m_area.texel()) +
                        m_area.up * (m_area.bottom + (row + 0.5) * m_area.texel()) + m_area.towards * height);
}

bool ShadowMap::shades(const Vector3 &place, double slack) const
{
    const double x = (place.dot(m_area.right) - m_area.left) / m_area.texel();
    const double y = (place.dot(m_area.up) - m_area.bottom) / m_area.texel();
    if (x < 0 || y < 0 || x >= m_area.texels || y >= m_area.texels) return false;
    const auto at =
        static_cast<std::size_t>(y) * static_cast<std::size_t>(m_area.texels) + static_cast<std::size_t>(x);
    return double{m_heights[at]} > place.dot(m_area.towards) + slack;
}

} // namespace machi::core
