#pragma once

#include "core/sample/townplan.h"

#include <array>
#include <cstdint>
#include <vector>

namespace machi::core::sample {

/// One map of the flood-prone area: a river at one scale.
struct FloodScenario
{
    Terrain::Name river;
    int scale; ///< code of RiverFloodingRiskAttribute_scale: 1 = L1 (planned), 2 = L2 (largest imaginable)
    int description;    ///< code of RiverFloodingRiskAttribute_description
    const char *folder; ///< below udx/fld/natl
    const char *title;
};
const std::array<FloodScenario, 4> &floodScenarios();

/// What a scenario means for one building; rank 0 = dry.
struct FloodRisk
{
    int rank = 0;
    std::int64_t depth = 0;    ///< millimetres
    std::int64_t duration = 0; ///< tenths of an hour; only L2
};

/// Depths on squares that divide the standard grid square. Surfaces and buildings ask the same squares, so
/// they cannot contradict each other.
class Flood
{
public:
    explicit Flood(const TownPlan &plan);

    /// Squares along each side of a standard square.
    int parts() const { return m_parts; }
    /// Millimetres in the middle of a square; 0 = dry, or part of the river itself.
    std::int64_t depth(const FloodScenario &scenario, Square square) const;
    /// Height of the water surface, never below the ground.
    std::int64_t surface(const FloodScenario &scenario, Point at) const;
    /// The rank with the largest overlap; of two equal ones the worse.
    FloodRisk risk(const FloodScenario &scenario, const std::vector<Point> &footprint) const;
    /// Ranks 1 … 6 break at 0.5, 3, 5, 10 and 20 m.
    static int rank(std::int64_t depth);

private:
    double level(const FloodScenario &scenario, Point at) const;

    const TownPlan &m_plan;
    int m_parts;
    double m_reach; ///< from the Ara's northern foot to the end of the town
};

/// Area of a polygon, positive when counter-clockwise, m².
double area(const std::vector<Point> &polygon);

} // namespace machi::core::sample
