#pragma once

#include "core/sample/plots.h"
#include "core/sample/townplan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace machi::core::sample {

enum class RoofForm { Flat, Penthouse, Gable, Hip };

/// One building with all that its attributes and its geometry follow from.
struct Building
{
    std::int64_t serial = 0;
    std::uint64_t key = 0;
    BlockUse block = BlockUse::Homes;
    std::vector<Point> footprint; ///< counter-clockwise; a rectangle begins with its front
    RoofForm roof = RoofForm::Flat;
    std::int64_t ground = 0; ///< millimetres above the geoid, lowest under the footprint
    std::int64_t eaves = 0;  ///< millimetres above the ground: where the roof begins
    std::int64_t ridge = 0;  ///< millimetres above the ground: the highest point
    int usage = 461;         ///< code of Building_usage
    int storeys = 1;
    int storeysBelow = 0;
    int year = 0;        ///< 0 = not known, the attribute is left out
    int structure = 611; ///< code of buildingStructureType
    int fireproof = 1011;
    Zone zone = Residential;
    double site = 0;  ///< area of the plot, m²
    std::string name; ///< only public buildings have one
    std::string address;
    bool detailed = false;       ///< LOD2 with textures
    bool heightUnknown = false;  ///< given as −9999
    bool storeysUnknown = false; ///< given as 9999
    bool storeysMissing = false;

    Point centre() const;
    /// Height of the LOD1 block above the ground, millimetres.
    std::int64_t blockHeight() const;
};

/// The buildings of a block: as many of its plots as the plan says.
std::vector<Building> buildingsOf(const TownPlan &plan, const Block &block);

/// What a public building is called: `熊谷サンプル第2小学校`; empty for others.
std::string publicName(const Block &block, int plot);
/// `埼玉県熊谷市見本町二丁目3番4号`, in towns that do not exist.
std::string addressOf(const Block &block, int plot);

} // namespace machi::core::sample
