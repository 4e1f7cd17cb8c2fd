#include "core/sample/building.h"

#include "core/sample/flood.h"
#include "core/sample/random.h"

#include <algorithm>
#include <cmath>

namespace machi::core::sample {

namespace {

// A footprint in the frame of its plot: x along the street, y away from it.
std::vector<Point> place(const Plot &plot, const std::vector<Point> &corners)
{
    std::vector<Point> placed;
    for (const Point corner : corners)
        placed.push_back(plot.corner + plot.along * corner.x + plot.inward * corner.y);
    return placed;
}

std::vector<Point> rectangle(double left, double front, double width, double depth)
{
    return {{left, front}, {left + width, front}, {left + width, front + depth}, {left, front + depth}};
}

// A rectangle with one of its back corners cut out.
std::vector<Point> angle(double left, double front, double width, double depth, Random &random)
{
    const double w = width * random.between(0.4, 0.6);
    const double d = depth * random.between(0.4, 0.6);
    const double right = left + width;
    const double back = front + depth;
    if (random.chance(50))
        return {{left, front},         {right, front},   {right, front + d},
                {left + w, front + d}, {left + w, back}, {left, back}};
    return {{left, front},     {right, front},         {right, back},
            {right - w, back}, {right - w, front + d}, {left, front + d}};
}

// A rectangle with a court open to the back.
std::vector<Point> court(double left, double front, double width, double depth)
{
    const double wing = std::min(width * 0.25, 14.0);
    const double deep = std::min(depth * 0.5, 13.0);
    const double right = left + width;
    const double back = front + depth;
    return {{left, front},
            {right, front},
            {right, back},
            {right - wing, back},
            {right - wing, front + deep},
            {left + wing, front + deep},
            {left + wing, back},
            {left, back}};
}

void build(Building &building, int storeys, int storeyHeight, int extra)
{
    building.storeys = storeys;
    building.eaves = storeys * std::int64_t(storeyHeight) + extra;
}

void chooseStructure(Building &building, Random &random)
{
    const int draw = random.below(100);
    if (draw < 4) return; // unknown
    const bool tall = building.storeys >= 4;
    const bool large = building.block == BlockUse::Factory || building.usage == 421 ||
                       building.usage == 422 || building.usage == 431;
    building.structure = tall        ? (draw < 30   ? 602
                                        : draw < 80 ? 603
                                                    : 604)
                         : large     ? 604
                         : draw < 76 ? 601
                         : draw < 88 ? 604
                                     : 605;
    building.fireproof = building.structure == 601   ? (random.chance(30) ? 1002 : 1003)
                         : building.structure == 605 ? 1002
                                                     : 1001;
}

void designHome(Building &building, const Plot &plot, Random &random)
{
    const double margin = random.between(0.7, 1.2);
    const double front = random.between(1.2, std::clamp(plot.depth - 11.0, 1.3, 4.5));
    const double width = std::min(plot.width - 2 * margin, random.between(8.0, 11.5));
    const double depth = std::min(plot.depth - front - 1.2, random.between(7.0, 10.5));
    const double left = random.between(margin, plot.width - margin - width + 0.001);
    build(building, random.chance(82) ? 2 : random.chance(60) ? 1 : 3, 2850, 350);
    const int draw = random.below(100);
    building.usage = draw < 91 ? 411 : draw < 94 ? 413 : draw < 96 ? 415 : draw < 98 ? 454 : 461;
    if (width > 8.5 && depth > 8 && random.chance(14)) {
        building.footprint = place(plot, angle(left, front, width, depth, random));
        return;
    }
    building.footprint = place(plot, rectangle(left, front, width, depth));
    building.roof = random.chance(70) ? RoofForm::Gable : random.chance(75) ? RoofForm::Hip : RoofForm::Flat;
}

void designShop(Building &building, const Plot &plot, Random &random)
{
    const double depth = plot.depth * random.between(0.6, 0.86);
    building.footprint = place(plot, rectangle(0.3, 0.4, plot.width - 0.6, depth));
    const bool higher = random.chance(12);
    build(building, random.between(1, 3) + higher, 3300, 400);
    building.usage = random.chance(45) ? 402 : random.chance(62) ? 413 : 414;
    if (building.storeys == 2 && random.chance(45)) building.roof = RoofForm::Gable;
}

void designFlats(Building &building, const Plot &plot, double away, Random &random)
{
    const double depth = std::min(plot.depth - 4.5, random.between(9.5, 13.0));
    building.footprint = place(plot, rectangle(1.5, random.between(1.5, 3.0), plot.width - 3, depth));
    const int highest = away < 250 ? 12 : away < 700 ? 9 : 5;
    // Most are low: the lower of two draws.
    const int storeys = random.between(2, highest);
    build(building, std::min(storeys, random.between(2, highest)), 2950, 500);
    building.usage = random.chance(85) ? 412 : 414;
}

void designOffice(Building &building, const Plot &plot, double away, Random &random)
{
    const double depth = std::min(plot.depth - 2.5, random.between(0.62, 0.9) * plot.depth);
    const bool cornered = plot.width > 16 && random.chance(22);
    building.footprint = place(plot, cornered ? angle(1, 0.8, plot.width - 2, depth, random)
                                              : rectangle(1, 0.8, plot.width - 2, depth));
    const int highest = away < 200 ? 14 : away < 450 ? 10 : 6;
    build(building, random.between(3, highest), 3700, 900);
    building.storeysBelow = random.chance(25) ? 1 : 0;
    const int draw = random.below(100);
    building.usage = draw < 55 ? 401 : draw < 70 ? 402 : draw < 82 ? 403 : 404;
}

void designPublic(Building &building, const Plot &plot, Random &random)
{
    const bool first = plot.index == 0;
    const auto whole = rectangle(0, 0, plot.width, plot.depth);
    building.footprint = place(plot, whole);
    switch (building.block) {
    case BlockUse::CityHall:
        if (first) building.footprint = place(plot, angle(0, 0, plot.width, plot.depth, random));
        build(building, first ? 8 : 2, 3800, 1000);
        building.storeysBelow = first ? 1 : 0;
        building.usage = 421;
        break;
    case BlockUse::School:
        if (first) building.footprint = place(plot, court(0, 0, plot.width, plot.depth));
        build(building, first ? random.between(3, 4) : 1, first ? 3700 : plot.index == 1 ? 9000 : 3200, 600);
        if (plot.index == 1) building.roof = RoofForm::Gable;
        building.usage = 422;
        break;
    case BlockUse::Hospital:
        build(building, first ? random.between(6, 8) : plot.index == 1 ? 4 : 1, 3900, 800);
        building.storeysBelow = first ? 1 : 0;
        building.usage = plot.index == 2 ? 402 : 422;
        break;
    case BlockUse::Factory: {
        static constexpr int usages[] = {441, 441, 431, 401, 452};
        const bool hall = plot.index < 3;
        build(building, hall ? 1 : 2, hall ? random.between(7000, 11000) : 3600, 600);
        if (hall && random.chance(60)) building.roof = RoofForm::Gable;
        building.usage = usages[plot.index % 5];
        break;
    }
    case BlockUse::Station:
        build(building, 3, 4800, 1200);
        building.usage = 431;
        break;
    case BlockUse::Fields:
        build(building, random.between(1, 2), 3000, 400);
        building.roof = RoofForm::Hip;
        building.usage = random.chance(55) ? 451 : 411;
        break;
    default:
        build(building, 1, 2900, 300);
        building.usage = 454;
    }
}

// The roof rises with the shorter side of the building.
std::int64_t roofRise(const Building &building)
{
    if (building.roof == RoofForm::Penthouse) return 3200;
    if (building.roof == RoofForm::Flat) return 0;
    const auto &corners = building.footprint;
    const double narrow = std::min(length(corners[1] - corners[0]), length(corners[2] - corners[1]));
    return std::min<std::int64_t>(roundToInteger(narrow * 240), 3500);
}

void forget(Building &building, Random &random)
{
    building.heightUnknown = random.below(1000) < 15;
    building.storeysUnknown = random.below(1000) < 20;
    building.storeysMissing = !building.storeysUnknown && random.below(1000) < 30;
    const int newest = building.structure == 601 ? 2019 : 2024;
    if (!random.chance(12)) building.year = random.between(1962, newest);
}

Building design(const TownPlan &plan, const Block &block, const Plot &plot)
{
    Building building;
    building.key = placeKey(block.key, 2, plot.index);
    building.serial = block.firstBuilding + plot.index;
    building.block = block.use;
    building.site = plot.width * plot.depth;
    Random random(building.key);
    switch (block.use) {
    case BlockUse::Homes:
        designHome(building, plot, random);
        break;
    case BlockUse::Shops:
        designShop(building, plot, random);
        break;
    case BlockUse::Flats:
        designFlats(building, plot, block.distance, random);
        break;
    case BlockUse::Offices:
        designOffice(building, plot, block.distance, random);
        break;
    default:
        designPublic(building, plot, random);
    }
    const bool room = building.footprint.size() == 4 && area(building.footprint) > 90;
    if (building.roof == RoofForm::Flat && building.storeys >= 4 && room) building.roof = RoofForm::Penthouse;
    building.ridge = building.eaves + roofRise(building);
    chooseStructure(building, random);
    forget(building, random);
    building.name = publicName(block, plot.index);
    building.address = addressOf(block, plot.index);
    building.zone = block.use == BlockUse::Station ? Commercial
                                                   : plan.zone(TownPlan::quarterColumnOf(block.column),
                                                               TownPlan::quarterRowOf(block.row));
    building.ground = plan.terrain().groundMillimetres(building.footprint.front());
    for (const Point corner : building.footprint)
        building.ground = std::min(building.ground, plan.terrain().groundMillimetres(corner));
    building.detailed = plan.distance(building.centre()) < plan.detailDistance();
    if (building.detailed) building.heightUnknown = false;
    return building;
}

} // namespace

Point Building::centre() const
{
    Point sum;
    for (const Point corner : footprint)
        sum = sum + corner;
    return sum * (1.0 / double(footprint.size()));
}

std::int64_t Building::blockHeight() const
{
    if (heightUnknown) return 3000;
    return roof == RoofForm::Gable || roof == RoofForm::Hip ? (eaves + ridge) / 2 : eaves;
}

std::vector<Building> buildingsOf(const TownPlan &plan, const Block &block)
{
    std::vector<Building> buildings;
    if (block.buildings == 0) return buildings;
    for (const Plot &plot : plotsOf(block)) {
        if (plot.index >= block.buildings) break;
        buildings.push_back(design(plan, block, plot));
    }
    return buildings;
}

std::string publicName(const Block &block, int plot)
{
    // Districts are counted from the one round the station.
    const std::string number = std::to_string(1 + std::int64_t(block.key % 900));
    const bool home = block.column >= -8 && block.column < 8 && block.row >= -9 && block.row < 8;
    switch (block.use) {
    case BlockUse::Station:
        return "サンプル熊谷駅";
    case BlockUse::CityHall:
        return plot == 0 ? "サンプル市役所" : "サンプル市役所別館";
    case BlockUse::School:
        return (home ? std::string("サンプル中央小学校") : "サンプル第" + number + "小学校") +
               (plot == 1   ? "体育館"
                : plot == 2 ? "プール管理棟"
                            : "");
    case BlockUse::Hospital:
        if (plot == 2) return {};
        return (home ? std::string("サンプル総合病院") : "サンプル第" + number + "病院") +
               (plot == 1 ? "東棟" : "");
    default:
        return {};
    }
}

std::string addressOf(const Block &block, int plot)
{
    static constexpr const char *towns[] = {"見本町", "例示町", "架空町", "試作台", "雛形町", "例題町",
                                            "模型町", "仮名町", "空想台", "見本原", "試案町", "仮定町"};
    static constexpr const char *numerals[] = {"一", "二", "三", "四"};
    const int column = TownPlan::quarterColumnOf(block.column);
    const int row = TownPlan::quarterRowOf(block.row);
    const auto town =
        std::size_t(floorModulo(int(floorDivide(column, 2)) + 5 * int(floorDivide(row, 2)), 12));
    const auto ward = std::size_t(floorModulo(column, 2) + 2 * floorModulo(row, 2));
    const int lot = 1 + floorModulo(block.column, 2) + 2 * floorModulo(block.row, 2);
    return std::string("埼玉県熊谷市") + towns[town] + numerals[ward] + "丁目" + std::to_string(lot) + "番" +
           std::to_string(plot + 1) + "号";
}

} // namespace machi::core::sample
