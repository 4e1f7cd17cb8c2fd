#include "core/sample/flood.h"

#include <algorithm>
#include <cmath>

namespace machi::core::sample {

namespace {

// Keeps the part of a polygon where `inside` is not negative (Sutherland and Hodgman).
template <typename Inside> std::vector<Point> cut(const std::vector<Point> &polygon, Inside inside)
{
    std::vector<Point> kept;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Point from = polygon[i];
        const Point to = polygon[(i + 1) % polygon.size()];
        const double a = inside(from);
        const double b = inside(to);
        if (a >= 0) kept.push_back(from);
        if ((a >= 0) != (b >= 0)) kept.push_back(from + (to - from) * (a / (a - b)));
    }
    return kept;
}

double overlap(std::vector<Point> polygon, const Box &box)
{
    polygon = cut(polygon, [&](Point p) { return p.x - box.west; });
    polygon = cut(polygon, [&](Point p) { return box.east - p.x; });
    polygon = cut(polygon, [&](Point p) { return p.y - box.south; });
    polygon = cut(polygon, [&](Point p) { return box.north - p.y; });
    return area(polygon);
}

} // namespace

const std::array<FloodScenario, 4> &floodScenarios()
{
    static constexpr std::array<FloodScenario, 4> scenarios = {{
        {Terrain::Ara, 1, 2, "arakawa_arakawa", "荒川水系荒川洪水浸水想定区域（計画規模）"},
        {Terrain::Ara, 2, 2, "arakawa_arakawa", "荒川水系荒川洪水浸水想定区域（想定最大規模）"},
        {Terrain::Tone, 1, 1, "tonegawa_tonegawa", "利根川水系利根川洪水浸水想定区域（計画規模）"},
        {Terrain::Tone, 2, 1, "tonegawa_tonegawa", "利根川水系利根川洪水浸水想定区域（想定最大規模）"},
    }};
    return scenarios;
}

double area(const std::vector<Point> &polygon)
{
    double twice = 0;
    for (std::size_t i = 0; i < polygon.size(); ++i)
        twice += cross(polygon[i] - polygon[0], polygon[(i + 1) % polygon.size()] - polygon[0]);
    return twice / 2;
}

Flood::Flood(const TownPlan &plan)
    : m_plan(plan),
      m_parts(plan.buildings() <= 1000 ? 20 : 40),
      m_reach(plan.area().north - plan.terrain().river(Terrain::Ara).centre(0) - River::outer)
{
}

double Flood::level(const FloodScenario &scenario, Point at) const
{
    const double offset = m_plan.terrain().river(Terrain::Ara).offset(at);
    const double away = std::max(0.0, std::abs(offset) - River::outer) / m_reach;
    if (scenario.river == Terrain::Ara) return 5.3 - 5.0 * away - (scenario.scale == 1 ? 2.2 : 0);
    return offset < 0 ? -1 : 2.3 * away - 0.35 - (scenario.scale == 1 ? 0.95 : 0);
}

std::int64_t Flood::depth(const FloodScenario &scenario, Square square) const
{
    const Box box = boxOf(square, m_parts);
    const Point centre{(box.west + box.east) / 2, (box.south + box.north) / 2};
    const Terrain &terrain = m_plan.terrain();
    if (terrain.inRiver(centre)) return 0;
    const double water = terrain.fan(centre) + level(scenario, centre);
    return std::max<std::int64_t>(0, roundToInteger((water - terrain.ground(centre)) * 1000));
}

std::int64_t Flood::surface(const FloodScenario &scenario, Point at) const
{
    const Terrain &terrain = m_plan.terrain();
    const std::int64_t water = roundToInteger((terrain.fan(at) + level(scenario, at)) * 1000);
    return std::max(water, terrain.groundMillimetres(at) + 20);
}

int Flood::rank(std::int64_t depth)
{
    if (depth <= 0) return 0;
    int rank = 1;
    for (const std::int64_t step : {500, 3000, 5000, 10000, 20000})
        rank += depth >= step;
    return rank;
}

FloodRisk Flood::risk(const FloodScenario &scenario, const std::vector<Point> &footprint) const
{
    Square low = squareAt(footprint.front(), m_parts);
    Square high = low;
    for (const Point corner : footprint) {
        const Square square = squareAt(corner, m_parts);
        low = {std::min(low.row, square.row), std::min(low.column, square.column)};
        high = {std::max(high.row, square.row), std::max(high.column, square.column)};
    }
    std::array<double, 7> covered{};
    std::array<double, 7> largest{};
    std::array<std::int64_t, 7> depthThere{};
    for (int row = low.row; row <= high.row; ++row)
        for (int column = low.column; column <= high.column; ++column) {
            const std::int64_t here = depth(scenario, {row, column});
            const double share = overlap(footprint, boxOf({row, column}, m_parts));
            const auto there = std::size_t(rank(here));
            covered[there] += share;
            if (share > largest[there]) {
                largest[there] = share;
                depthThere[there] = here;
            }
        }
    FloodRisk risk;
    double most = 0;
    for (std::size_t each = 1; each < covered.size(); ++each) {
        if (covered[each] <= 0 || covered[each] < most) continue;
        most = covered[each];
        risk.rank = int(each);
        risk.depth = depthThere[each];
    }
    if (scenario.scale == 2)
        risk.duration = 60 + risk.depth * (scenario.river == Terrain::Tone ? 23 : 14) / 100;
    return risk;
}

} // namespace machi::core::sample
