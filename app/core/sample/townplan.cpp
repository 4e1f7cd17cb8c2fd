#include "core/sample/townplan.h"

#include "core/sample/plots.h"
#include "core/sample/random.h"

#include <algorithm>
#include <cmath>

namespace machi::core::sample {

namespace {

constexpr double groundPerBuilding = 330; // m², streets and open ground included

double townRadius(int buildings)
{
    return std::sqrt(buildings * groundPerBuilding / 3.14159265);
}

// A small town lies close to its river, a big one at the distance of the real one.
double araDistance(int buildings)
{
    return std::clamp(townRadius(buildings) * 1.1 + 140, 300.0, 1100.0);
}

bool takesQuarter(BlockUse use)
{
    return use == BlockUse::School || use == BlockUse::Hospital || use == BlockUse::Factory ||
           use == BlockUse::Park;
}

Point quarterCentre(int quarterColumn, int quarterRow)
{
    const int row = TownPlan::firstRowOf(quarterRow);
    return {(2 * quarterColumn + 1) * Streets::columnPitch,
            (Streets::rowLine(row) + Streets::rowLine(row + 2)) / 2};
}

} // namespace

Point Block::centre() const
{
    return (corners[0] + corners[1] + corners[2] + corners[3]) * 0.25;
}

TownPlan::TownPlan(std::uint64_t seed, int buildings)
    : m_seed(scramble(seed)),
      m_buildings(buildings),
      m_radius(townRadius(buildings)),
      m_terrain(m_seed, araDistance(buildings)),
      m_streets(m_seed)
{
    settle();
    measure();
}

double TownPlan::distance(Point at) const
{
    const bool beyond = m_terrain.river(Terrain::Ara).offset(at) < 0;
    return length({at.x / 1.25, at.y}) * (beyond ? 1.4 : 1);
}

double TownPlan::detailDistance() const
{
    return std::clamp(m_radius * 0.42, 60.0, 420.0);
}

void TownPlan::settle()
{
    struct Candidate
    {
        double distance;
        int column, row;
    };
    m_gridSize = int(m_radius * 1.9 / (2 * Streets::rowPitch)) + 4;
    std::vector<Candidate> candidates;
    for (int row = -m_gridSize; row < m_gridSize; ++row)
        for (int column = -m_gridSize; column < m_gridSize; ++column) {
            const Point centre = quarterCentre(column, row);
            const double reach = Streets::rowPitch + Streets::bend + 4;
            if (!m_terrain.inRiver(centre, reach + 0.15 * Streets::columnPitch))
                candidates.push_back({distance(centre), column, row});
        }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        if (a.distance != b.distance) return a.distance < b.distance;
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });

    m_quarters.assign(std::size_t(4) * m_gridSize * m_gridSize, {});
    m_firstQuarter = m_lastQuarter = {0, 0};
    int placed = 1; // the station
    for (const Candidate &candidate : candidates) {
        if (placed == m_buildings) break;
        Quarter &quarter = *slot(candidate.column, candidate.row);
        std::size_t index = 0;
        for (const Block &block : blocksOf(candidate.column, candidate.row)) {
            const int count = std::min(int(plotsOf(block).size()), m_buildings - placed);
            quarter.first[index] = placed;
            quarter.count[index++] = std::int16_t(count);
            placed += count;
        }
        quarter.exists = true;
        m_firstQuarter = {std::min(m_firstQuarter.row, candidate.row),
                          std::min(m_firstQuarter.column, candidate.column)};
        m_lastQuarter = {std::max(m_lastQuarter.row, candidate.row),
                         std::max(m_lastQuarter.column, candidate.column)};
    }
    m_buildings = placed;
}

void TownPlan::measure()
{
    constexpr double margin = 60;
    m_area = {Streets::columnLine(2 * m_firstQuarter.column) - margin,
              Streets::rowLine(firstRowOf(m_firstQuarter.row)) - margin,
              Streets::columnLine(2 * m_lastQuarter.column + 2) + margin,
              Streets::rowLine(firstRowOf(m_lastQuarter.row) + 2) + margin};
    const double farBank = m_terrain.river(Terrain::Ara).centre(0) - River::outer - 1.5 * margin;
    m_area.south = std::min({m_area.south, farBank});
    m_area.west = std::min(m_area.west, -2 * Streets::columnPitch);
}

TownPlan::Quarter *TownPlan::slot(int quarterColumn, int quarterRow)
{
    const int column = quarterColumn + m_gridSize;
    const int row = quarterRow + m_gridSize;
    if (column < 0 || row < 0 || column >= 2 * m_gridSize || row >= 2 * m_gridSize) return nullptr;
    return &m_quarters[std::size_t(row) * 2 * m_gridSize + column];
}

const TownPlan::Quarter *TownPlan::find(int quarterColumn, int quarterRow) const
{
    const Quarter *quarter = const_cast<TownPlan *>(this)->slot(quarterColumn, quarterRow);
    return quarter && quarter->exists ? quarter : nullptr;
}

BlockUse TownPlan::quarterUse(int quarterColumn, int quarterRow) const
{
    // Every district of 8 × 8 quarters has its own school, hospital, park and works.
    const int a = floorModulo(quarterColumn, 8);
    const int b = floorModulo(quarterRow, 8);
    if (a == 6 && b == 1) return BlockUse::School;
    if (a == 1 && b == 1) return BlockUse::Hospital;
    if ((a == 6 && b == 7) || (a == 3 && b == 4)) return BlockUse::Park;
    const Point centre = quarterCentre(quarterColumn, quarterRow);
    const bool industrial =
        distance(centre) > 0.4 * m_radius && ripple(placeKey(m_seed, 301), centre, 4200) > 0.62;
    if ((a == 1 && b == 6) || industrial) return BlockUse::Factory;
    return BlockUse::Homes;
}

BlockUse TownPlan::blockUse(int column, int row) const
{
    Random random(placeKey(m_seed, 302, column, row));
    const Point centre = {(column + 0.5) * Streets::columnPitch,
                          Streets::rowLine(row) + Streets::rowPitch / 2};
    const double away = distance(centre);
    const double core = std::clamp(m_radius * 0.35, 70.0, 450.0);
    const double mixed = std::clamp(m_radius * 0.7, 130.0, 1100.0);
    const int draw = random.below(100);
    if (column == 1 && row == 2) return BlockUse::CityHall;
    // The shopping street runs north from the station.
    if ((column == 0 || column == -1) && row >= 0 && away < mixed)
        return row < 2 && draw < 40 ? BlockUse::Offices : BlockUse::Shops;
    if (away < core)
        return draw < 45   ? BlockUse::Offices
               : draw < 78 ? BlockUse::Shops
               : draw < 93 ? BlockUse::Flats
                           : BlockUse::Parking;
    const double fields = std::clamp((away / m_radius - 0.95) * 1.1, 0.0, 0.8);
    if (draw < int(fields * 100)) return BlockUse::Fields;
    const int other = random.below(100);
    if (away < mixed)
        return other < 55   ? BlockUse::Homes
               : other < 80 ? BlockUse::Flats
               : other < 95 ? BlockUse::Shops
                            : BlockUse::Parking;
    return other < 88 ? BlockUse::Homes : other < 96 ? BlockUse::Flats : BlockUse::Shops;
}

Block TownPlan::makeBlock(int column, int row, int span, BlockUse use) const
{
    Block block;
    block.column = column;
    block.row = row;
    block.span = span;
    block.use = use;
    block.corners = {m_streets.corner(column, row, 1, 1), m_streets.corner(column + span, row, -1, 1),
                     m_streets.corner(column + span, row + span, -1, -1),
                     m_streets.corner(column, row + span, 1, -1)};
    block.key = placeKey(m_seed, 303, column, row);
    block.distance = distance(block.centre());
    return block;
}

Block TownPlan::station() const
{
    Block block = makeBlock(-1, -1, 1, BlockUse::Station);
    block.corners = {Point{-38, -14}, Point{38, -14}, Point{38, 14}, Point{-38, 14}};
    block.distance = 0;
    block.firstBuilding = 1;
    block.buildings = 1;
    return block;
}

std::vector<Block> TownPlan::blocksOf(int quarterColumn, int quarterRow) const
{
    const int column = 2 * quarterColumn;
    const int row = firstRowOf(quarterRow);
    const BlockUse use = quarterUse(quarterColumn, quarterRow);
    if (takesQuarter(use)) return {makeBlock(column, row, 2, use)};
    std::vector<Block> blocks;
    for (const auto &[east, north] : {std::pair{0, 0}, {1, 0}, {0, 1}, {1, 1}})
        blocks.push_back(makeBlock(column + east, row + north, 1, blockUse(column + east, row + north)));
    return blocks;
}

std::vector<Block> TownPlan::blocksAround(const Box &box) const
{
    constexpr double reach = Streets::bend + 10;
    std::vector<Block> blocks;
    if (box.west < 60 && box.east > -60 && box.south < 40 && box.north > -40) blocks.push_back(station());
    const int left = std::max(m_firstQuarter.column, quarterColumnOf(Streets::columnOf(box.west - reach)));
    const int right = std::min(m_lastQuarter.column, quarterColumnOf(Streets::columnOf(box.east + reach)));
    const int low = std::max(m_firstQuarter.row, quarterRowOf(Streets::rowOf(box.south - reach)) - 1);
    const int high = std::min(m_lastQuarter.row, quarterRowOf(Streets::rowOf(box.north + reach)) + 1);
    for (int row = low; row <= high; ++row)
        for (int column = left; column <= right; ++column) {
            const Quarter *quarter = find(column, row);
            if (!quarter) continue;
            std::size_t index = 0;
            for (Block &block : blocksOf(column, row)) {
                block.firstBuilding = quarter->first[index] + 1;
                block.buildings = quarter->count[index++];
                blocks.push_back(std::move(block));
            }
        }
    return blocks;
}

bool TownPlan::isBuilt(int column, int row) const
{
    return row != -1 && hasQuarter(quarterColumnOf(column), quarterRowOf(row));
}

bool TownPlan::isInsideOneBlock(int column, int row, int otherColumn, int otherRow) const
{
    if (!isBuilt(column, row) || !isBuilt(otherColumn, otherRow)) return false;
    const int quarterColumn = quarterColumnOf(column);
    const int quarterRow = quarterRowOf(row);
    return quarterColumn == quarterColumnOf(otherColumn) && quarterRow == quarterRowOf(otherRow) &&
           takesQuarter(quarterUse(quarterColumn, quarterRow));
}

Zone TownPlan::zone(int quarterColumn, int quarterRow) const
{
    const Point centre = quarterCentre(quarterColumn, quarterRow);
    const double away = distance(centre);
    if (quarterUse(quarterColumn, quarterRow) == BlockUse::Factory) return Industrial;
    if (away < std::clamp(m_radius * 0.45, 90.0, 520.0)) return Commercial;
    if (away < std::clamp(m_radius * 0.8, 170.0, 1150.0)) return NeighbourhoodShops;
    return ripple(placeKey(m_seed, 304), centre, 1300) > 0.1 ? LowRise : Residential;
}

} // namespace machi::core::sample
