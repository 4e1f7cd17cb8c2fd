#include "core/sample/citygmlfile.h"
#include "core/sample/objectwriters.h"
#include "core/sample/random.h"

#include <algorithm>

namespace machi::core::sample {

namespace {

enum Section { Ground = 1, Crossing = 4, Underpass = 5 };

// The street from crossing (column, row) to the north, between the blocks to its west and east.
bool goesNorth(const TownPlan &plan, int column, int row)
{
    if (row == -1) {
        const auto side = [&](int blockRow) {
            return plan.isBuilt(column - 1, blockRow) || plan.isBuilt(column, blockRow);
        };
        return Streets::isMainColumn(column) && side(0) && side(-2);
    }
    return (plan.isBuilt(column - 1, row) || plan.isBuilt(column, row)) &&
           !plan.isInsideOneBlock(column - 1, row, column, row);
}

bool goesEast(const TownPlan &plan, int column, int row)
{
    return (plan.isBuilt(column, row) || plan.isBuilt(column, row - 1)) &&
           !plan.isInsideOneBlock(column, row, column, row - 1);
}

bool isCrossing(const TownPlan &plan, int column, int row)
{
    return goesNorth(plan, column, row) || goesNorth(plan, column, row - 1) || goesEast(plan, column, row) ||
           goesEast(plan, column - 1, row);
}

class RoadFile
{
public:
    RoadFile(const Town &town, Output &output, Square square)
        : m_plan(town.plan),
          m_square(square),
          m_file(output, QStringLiteral("udx/tran/") + QString::fromStdString(standardCode(square)) +
                             QStringLiteral("_tran_6697_op.gml"))
    {
    }

    void crossing(int column, int row)
    {
        const Streets &streets = m_plan.streets();
        const double width = std::max(Streets::columnHalfWidth(column), Streets::rowHalfWidth(row));
        road(placeKey(m_plan.seed(), 401, column, row), width, Crossing,
             {streets.corner(column, row, -1, -1), streets.corner(column, row, 1, -1),
              streets.corner(column, row, 1, 1), streets.corner(column, row, -1, 1)});
    }

    void north(int column, int row)
    {
        const Streets &streets = m_plan.streets();
        road(placeKey(m_plan.seed(), 402, column, row), Streets::columnHalfWidth(column),
             row == -1 ? Underpass : Ground,
             {streets.corner(column, row, -1, 1), streets.corner(column, row, 1, 1),
              streets.corner(column, row + 1, 1, -1), streets.corner(column, row + 1, -1, -1)});
    }

    void east(int column, int row)
    {
        const Streets &streets = m_plan.streets();
        road(placeKey(m_plan.seed(), 403, column, row), Streets::rowHalfWidth(row), Ground,
             {streets.corner(column, row, 1, -1), streets.corner(column + 1, row, -1, -1),
              streets.corner(column + 1, row, -1, 1), streets.corner(column, row, 1, 1)});
    }

    void ramps(const BridgePlan &bridge)
    {
        const Streets &streets = m_plan.streets();
        const Point west{bridge.x - bridge.halfWidth, bridge.north};
        const Point east{bridge.x + bridge.halfWidth, bridge.north};
        road(placeKey(m_plan.seed(), 404, bridge.column), bridge.halfWidth, Ground,
             {west, east, streets.corner(bridge.column, bridge.row, 1, -1),
              streets.corner(bridge.column, bridge.row, -1, -1)});
        const double end = bridge.south - 45;
        road(placeKey(m_plan.seed(), 405, bridge.column), bridge.halfWidth, Ground,
             {{west.x, end}, {east.x, end}, {east.x, bridge.south}, {west.x, bridge.south}});
    }

    void finish() { m_file.finish(QStringLiteral("road")); }

private:
    // Real deliveries put LOD1 roads at height 0, and so does this one.
    void road(std::uint64_t key, double halfWidth, Section section, const std::vector<Point> &outline)
    {
        Point centre;
        for (const Point at : outline)
            centre = centre + at * (1.0 / double(outline.size()));
        if (!(squareAt(centre) == m_square)) return;
        std::vector<Position> ring;
        for (const Point at : outline)
            ring.push_back({at, 0});
        const int function = halfWidth >= 8 ? 2 : halfWidth >= 5 ? 3 : 4;
        const int widthType = halfWidth >= 7.5 ? 1 : halfWidth >= 3 ? 2 : 3;
        m_file.beginMember();
        m_file.open("tran:Road", objectId("tran", key));
        m_file.begun("2026-03-20");
        m_file.code("tran:class", "TransportationComplex_class", 1040);
        m_file.code("tran:function", "Road_function", function);
        m_file.code("tran:usage", "Road_usage", function == 2 ? 1 : function == 3 ? 2 : 9);
        m_file.multiSurface("tran:lod1MultiSurface", {{ring}});
        m_file.quality("uro:tranDataQualityAttribute", 1, "301", "301");
        m_file.open("uro:roadStructureAttribute");
        m_file.open("uro:RoadStructureAttribute");
        m_file.code("uro:widthType", "RoadStructureAttribute_widthType", widthType);
        m_file.measure("uro:width", "m", {roundToInteger(halfWidth * 20), 1});
        m_file.code("uro:sectionType", "RoadStructureAttribute_sectionType", section);
        m_file.close("uro:RoadStructureAttribute");
        m_file.close("uro:roadStructureAttribute");
        m_file.close("tran:Road");
        m_file.endMember();
    }

    const TownPlan &m_plan;
    Square m_square;
    CityGmlFile m_file;
};

void writeSquare(const Town &town, Output &output, Square square)
{
    const TownPlan &plan = town.plan;
    const Box box = boxOf(square);
    const Square first = plan.firstQuarter();
    const Square last = plan.lastQuarter();
    const int left = std::max(2 * first.column, Streets::columnOf(box.west) - 2);
    const int right = std::min(2 * last.column + 2, Streets::columnOf(box.east) + 2);
    const int low = std::max(TownPlan::firstRowOf(first.row), Streets::rowOf(box.south) - 2);
    const int high = std::min(TownPlan::firstRowOf(last.row) + 2, Streets::rowOf(box.north) + 2);
    RoadFile file(town, output, square);
    for (int row = low; row <= high; ++row)
        for (int column = left; column <= right; ++column) {
            if (isCrossing(plan, column, row)) file.crossing(column, row);
            if (goesNorth(plan, column, row)) file.north(column, row);
            if (goesEast(plan, column, row)) file.east(column, row);
        }
    for (int column = left; column <= right; ++column)
        if (const auto bridge = bridgeAt(plan, column)) file.ramps(*bridge);
    file.finish();
}

} // namespace

void writeRoads(const Town &town, Output &output)
{
    forEachSquare(town, output, [&](Square square) { writeSquare(town, output, square); });
}

} // namespace machi::core::sample
