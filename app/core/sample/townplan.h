#pragma once

#include "core/sample/place.h"
#include "core/sample/streets.h"
#include "core/sample/terrain.h"

#include <array>
#include <cstdint>
#include <vector>

namespace machi::core::sample {

enum class BlockUse {
    Homes,
    Flats,
    Shops,
    Offices,
    Parking,
    CityHall,
    School,
    Hospital,
    Park,
    Factory,
    Fields,
    Station
};

/// A block between streets: its four corners lie on the street edges. A school, hospital, factory or park
/// takes four of the grid's blocks together.
struct Block
{
    int column = 0;
    int row = 0;
    int span = 1; ///< blocks of the grid along each side
    BlockUse use = BlockUse::Homes;
    std::array<Point, 4> corners; ///< south-west, south-east, north-east, north-west
    std::uint64_t key = 0;
    double distance = 0;            ///< from the station, the town's own metric: see TownPlan::distance
    std::int64_t firstBuilding = 0; ///< serial number of its first building, from 1
    int buildings = 0;              ///< how many of its plots are built on

    Point centre() const;
};

/// Use zones of town planning, by their code in Common_districtsAndZonesType.
enum Zone { LowRise = 1, Residential = 5, NeighbourhoodShops = 9, Commercial = 10, Industrial = 12 };

/// Which blocks the town has, what each is for, and how many buildings stand on it. Quarters of 2 × 2 blocks
/// join the town by their distance from the station until the buildings wanted are there. Const after
/// construction: any thread.
class TownPlan
{
public:
    TownPlan(std::uint64_t seed, int buildings);

    std::uint64_t seed() const { return m_seed; }
    int buildings() const { return m_buildings; }
    const Terrain &terrain() const { return m_terrain; }
    const Streets &streets() const { return m_streets; }
    /// All that the sample covers: the town, and the Ara with its far bank.
    const Box &area() const { return m_area; }

    /// Blocks that may reach into the box, in a fixed order.
    std::vector<Block> blocksAround(const Box &box) const;
    bool isBuilt(int column, int row) const;
    /// True for the streets inside a school, hospital, factory or park: they do not exist.
    bool isInsideOneBlock(int column, int row, int otherColumn, int otherRow) const;
    Zone zone(int quarterColumn, int quarterRow) const;
    bool hasQuarter(int quarterColumn, int quarterRow) const
    {
        return find(quarterColumn, quarterRow) != nullptr;
    }
    Square firstQuarter() const { return m_firstQuarter; }
    Square lastQuarter() const { return m_lastQuarter; }
    /// Metres from the station; the town is longer along the railway and ends earlier beyond the river.
    double distance(Point at) const;
    /// Distance within which buildings are modelled in LOD2 with textures.
    double detailDistance() const;

    static int quarterColumnOf(int column) { return int(floorDivide(column, 2)); }
    static int quarterRowOf(int row) { return int(floorDivide(row >= 0 ? row : row + 1, 2)); }
    static int firstRowOf(int quarterRow) { return quarterRow >= 0 ? 2 * quarterRow : 2 * quarterRow - 1; }

private:
    struct Quarter
    {
        bool exists = false;
        std::array<std::int32_t, 4> first{}; ///< serial before the block's first building
        std::array<std::int16_t, 4> count{};
    };
    const Quarter *find(int quarterColumn, int quarterRow) const;
    Quarter *slot(int quarterColumn, int quarterRow);
    std::vector<Block> blocksOf(int quarterColumn, int quarterRow) const;
    BlockUse quarterUse(int quarterColumn, int quarterRow) const;
    BlockUse blockUse(int column, int row) const;
    Block makeBlock(int column, int row, int span, BlockUse use) const;
    Block station() const;
    void settle();
    void measure();

    std::uint64_t m_seed;
    int m_buildings;
    double m_radius;
    Terrain m_terrain;
    Streets m_streets;
    Square m_firstQuarter, m_lastQuarter; ///< row and column of quarters
    int m_gridSize = 0;                   ///< quarters from the middle to each side
    std::vector<Quarter> m_quarters;
    Box m_area;
};

} // namespace machi::core::sample
