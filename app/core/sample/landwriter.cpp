#include "core/sample/citygmlfile.h"
#include "core/sample/objectwriters.h"
#include "core/sample/random.h"

#include <algorithm>

namespace machi::core::sample {

namespace {

// Codes of Common_landUseType.
enum LandUse {
    Paddy = 201,
    DryField = 202,
    Water = 204,
    Nature = 205,
    Housing = 211,
    Commerce = 212,
    Industry = 213,
    Public = 214,
    Transport = 216,
    OpenSpace = 217,
    CarPark = 222
};

LandUse landUseOf(BlockUse use)
{
    switch (use) {
    case BlockUse::Homes:
    case BlockUse::Flats:
        return Housing;
    case BlockUse::Shops:
    case BlockUse::Offices:
        return Commerce;
    case BlockUse::Parking:
        return CarPark;
    case BlockUse::CityHall:
    case BlockUse::School:
    case BlockUse::Hospital:
        return Public;
    case BlockUse::Park:
        return OpenSpace;
    case BlockUse::Factory:
        return Industry;
    case BlockUse::Fields:
        return Paddy;
    case BlockUse::Station:
        break;
    }
    return Transport;
}

void writeLand(CityGmlFile &file, std::uint64_t key, LandUse use, const std::vector<Point> &outline)
{
    std::vector<Position> ring;
    for (const Point at : outline)
        ring.push_back({at, 0});
    file.beginMember();
    file.open("luse:LandUse", objectId("luse", key));
    file.begun("2026-03-20");
    file.code("luse:class", "Common_landUseType", use);
    file.multiSurface("luse:lod1MultiSurface", {{ring}});
    file.open("uro:landUseDetailAttribute");
    file.open("uro:LandUseDetailAttribute");
    file.measure("uro:areaInSquareMeter", "m2", {roundToInteger(area(outline) * 10), 1});
    file.code("uro:prefecture", "Common_localPublicAuthorities", 11);
    file.code("uro:city", "Common_localPublicAuthorities", 11202);
    file.value("uro:surveyYear", "2023");
    file.close("uro:LandUseDetailAttribute");
    file.close("uro:landUseDetailAttribute");
    file.quality("uro:luseDataQualityAttribute", 1, "201", "201");
    file.close("luse:LandUse");
    file.endMember();
}

// A strip along a river between two offsets from its centre line, in eight steps.
std::vector<Point> strip(const River &river, double west, double east, double low, double high)
{
    std::vector<Point> outline;
    constexpr int steps = 8;
    for (int i = 0; i <= steps; ++i) {
        const double x = west + (east - west) * i / steps;
        outline.push_back({x, river.centre(x) + low});
    }
    for (int i = steps; i >= 0; --i) {
        const double x = west + (east - west) * i / steps;
        outline.push_back({x, river.centre(x) + high});
    }
    return outline;
}

void writeLines(CityGmlFile &file, const Town &town, Square square)
{
    const Box box = boxOf(square);
    const Box &whole = town.plan.area();
    const double west = std::max(box.west, whole.west);
    const double east = std::min(box.east, whole.east);
    const auto key = [&](int what) { return placeKey(town.plan.seed(), what, square.row, square.column); };
    const double middle = (west + east) / 2;
    const River &river = town.plan.terrain().river(Terrain::Ara);
    if (box.holds({middle, river.centre(middle)})) {
        writeLand(file, key(601), Water, strip(river, west, east, -River::channel, River::channel));
        writeLand(file, key(602), Nature, strip(river, west, east, River::channel, River::outer));
        writeLand(file, key(603), Nature, strip(river, west, east, -River::outer, -River::channel));
    }
    if (box.holds({middle, 0}))
        writeLand(file, key(604), Transport,
                  {{west, -Streets::railway + 4.5},
                   {east, -Streets::railway + 4.5},
                   {east, Streets::railway - 4.5},
                   {west, Streets::railway - 4.5}});
}

// Round the town lie fields, on the same grid, down to the foot of the embankments.
void writeFields(CityGmlFile &file, const Town &town, Square square)
{
    const TownPlan &plan = town.plan;
    const River &river = plan.terrain().river(Terrain::Ara);
    const Box box = boxOf(square);
    const Box &whole = plan.area();
    for (int row = Streets::rowOf(box.south) - 1; row <= Streets::rowOf(box.north) + 1; ++row)
        for (int column = Streets::columnOf(box.west) - 1; column <= Streets::columnOf(box.east) + 1;
             ++column) {
            if (row == -1 || plan.isBuilt(column, row)) continue;
            const Streets &streets = plan.streets();
            std::vector<Point> outline = {
                streets.corner(column, row, 1, 1), streets.corner(column + 1, row, -1, 1),
                streets.corner(column + 1, row + 1, -1, -1), streets.corner(column, row + 1, 1, -1)};
            const Point middle = (outline[0] + outline[2]) * 0.5;
            const Point place{(column + 0.5) * Streets::columnPitch,
                              (Streets::rowLine(row) + Streets::rowLine(row + 1)) / 2};
            if (!box.holds(middle) || !whole.holds(place)) continue;
            const bool north = river.offset(middle) > 0;
            for (Point &corner : outline) {
                const double centre = river.centre(corner.x);
                corner.y = north ? std::max(corner.y, centre + River::outer)
                                 : std::min(corner.y, centre - River::outer);
            }
            const std::uint64_t key = placeKey(plan.seed(), 606, column, row);
            if (area(outline) > 100) writeLand(file, key, key % 4 == 0 ? DryField : Paddy, outline);
        }
}

std::string zoneName(Zone zone)
{
    switch (zone) {
    case LowRise:
        return "第一種低層住居専用地域";
    case Residential:
        return "第一種住居地域";
    case NeighbourhoodShops:
        return "近隣商業地域";
    case Commercial:
        return "商業地域";
    case Industrial:
        break;
    }
    return "工業地域";
}

struct ZoneRates
{
    int floorArea, coverage;
};

ZoneRates ratesOf(Zone zone)
{
    switch (zone) {
    case LowRise:
        return {100, 50};
    case Commercial:
        return {400, 80};
    case NeighbourhoodShops:
        return {200, 80};
    case Residential:
    case Industrial:
        break;
    }
    return {200, 60};
}

// A run of quarters of one zone in one row of quarters, bounded by the middle lines of its streets.
void writeZone(CityGmlFile &file, const TownPlan &plan, int firstColumn, int lastColumn, int quarterRow,
               Zone zone)
{
    const int row = TownPlan::firstRowOf(quarterRow);
    std::vector<Position> ring;
    for (int column = 2 * firstColumn; column <= 2 * lastColumn + 2; ++column)
        ring.push_back({plan.streets().node(column, row), 0});
    ring.push_back({plan.streets().node(2 * lastColumn + 2, row + 1), 0});
    for (int column = 2 * lastColumn + 2; column >= 2 * firstColumn; --column)
        ring.push_back({plan.streets().node(column, row + 2), 0});
    ring.push_back({plan.streets().node(2 * firstColumn, row + 1), 0});
    file.beginMember();
    file.open("urf:UseDistrict", objectId("urf", placeKey(plan.seed(), 605, firstColumn, quarterRow)));
    file.value("gml:name", zoneName(zone));
    file.begun("2026-03-20");
    file.code("urf:function", "Common_districtsAndZonesType", zone);
    file.value("urf:validFrom", "2020-04-01");
    file.code("urf:validFromType", "Common_validType", 1);
    file.value("urf:custodian", "熊谷市（見本）");
    file.code("urf:urbanPlanType", "Common_urbanPlanType", 21);
    file.code("urf:areaClassificationType", "Common_areaClassificationType", 22);
    file.code("urf:prefecture", "Common_localPublicAuthorities", 11);
    file.code("urf:city", "Common_localPublicAuthorities", 11202);
    file.multiSurface("urf:lod1MultiSurface", {{ring}});
    file.quality("urf:dataQualityAttribute", 1, "202", "202");
    file.value("urf:floorAreaRate", std::to_string(ratesOf(zone).floorArea));
    file.value("urf:buildingCoverageRate", std::to_string(ratesOf(zone).coverage));
    file.close("urf:UseDistrict");
    file.endMember();
}

} // namespace

void writeLandUse(const Town &town, Output &output)
{
    for (const SquareGroup &group : secondarySquares(town.plan.area())) {
        CityGmlFile file(
            output, QStringLiteral("udx/luse/%1_luse_6668_op.gml").arg(QString::fromStdString(group.code)));
        for (int row = group.first.row; row <= group.last.row; ++row)
            for (int column = group.first.column; column <= group.last.column; ++column) {
                if (!output.goOn(0.5)) return;
                const Square square{row, column};
                for (const Block &block : town.plan.blocksAround(boxOf(square)))
                    if (block.use != BlockUse::Station && squareAt(block.centre()) == square)
                        writeLand(file, placeKey(block.key, 3), landUseOf(block.use),
                                  {block.corners.begin(), block.corners.end()});
                writeLines(file, town, square);
                writeFields(file, town, square);
            }
        file.finish(QStringLiteral("landuse"));
    }
}

void writeZones(const Town &town, Output &output)
{
    const TownPlan &plan = town.plan;
    for (const SquareGroup &group : secondarySquares(plan.area())) {
        CityGmlFile file(
            output, QStringLiteral("udx/urf/%1_urf_6697_05_op.gml").arg(QString::fromStdString(group.code)));
        const auto mine = [&](int column, int row) {
            const Point node = plan.streets().node(2 * column, TownPlan::firstRowOf(row));
            return plan.hasQuarter(column, row) && secondaryCode(squareAt(node)) == group.code;
        };
        for (int row = plan.firstQuarter().row; row <= plan.lastQuarter().row; ++row) {
            if (!output.goOn(0.5)) return;
            for (int column = plan.firstQuarter().column; column <= plan.lastQuarter().column; ++column) {
                if (!mine(column, row)) continue;
                const int first = column;
                const Zone zone = plan.zone(column, row);
                while (mine(column + 1, row) && plan.zone(column + 1, row) == zone)
                    ++column;
                writeZone(file, plan, first, column, row, zone);
            }
        }
        file.finish(QStringLiteral("urbanplan"));
    }
}

} // namespace machi::core::sample
