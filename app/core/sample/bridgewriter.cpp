#include "core/sample/citygmlfile.h"
#include "core/sample/objectwriters.h"
#include "core/sample/random.h"

#include <array>

namespace machi::core::sample {

namespace {

constexpr std::int64_t deckThickness = 1600;

// The six faces of a box, outward: bottom, south, east, north, west, top.
std::array<std::vector<Position>, 6> boxFaces(const Box &box, std::int64_t low, std::int64_t high)
{
    const Point a{box.west, box.south}, b{box.east, box.south}, c{box.east, box.north},
        d{box.west, box.north};
    return {{{{d, low}, {c, low}, {b, low}, {a, low}},
             {{a, low}, {b, low}, {b, high}, {a, high}},
             {{b, low}, {c, low}, {c, high}, {b, high}},
             {{c, low}, {d, low}, {d, high}, {c, high}},
             {{d, low}, {a, low}, {a, high}, {d, high}},
             {{a, high}, {b, high}, {c, high}, {d, high}}}};
}

void writeDeck(CityGmlFile &file, const BridgePlan &bridge, std::uint64_t key)
{
    const auto faces =
        boxFaces({bridge.x - bridge.halfWidth, bridge.south, bridge.x + bridge.halfWidth, bridge.north},
                 bridge.deck - deckThickness, bridge.deck);
    const auto name = [&](std::string_view prefix, std::size_t i) {
        return std::string(prefix) + "_" + hexadecimal(scramble(key)) + "_" + std::to_string(i);
    };
    TextFile &text = file.text();
    text << "<brid:lod2Solid>\n<gml:Solid>\n<gml:exterior>\n<gml:CompositeSurface>\n";
    for (std::size_t i = 0; i < faces.size(); ++i)
        text << "<gml:surfaceMember xlink:href=\"#" << name("poly", i) << "\"/>\n";
    text << "</gml:CompositeSurface>\n</gml:exterior>\n</gml:Solid>\n</brid:lod2Solid>\n";
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const std::string_view element = i == 0   ? "brid:OuterCeilingSurface"
                                         : i == 5 ? "brid:OuterFloorSurface"
                                                  : "brid:WallSurface";
        file.open("brid:boundedBy");
        file.open(element, name("surf", i));
        text << "<brid:lod2MultiSurface>\n<gml:MultiSurface>\n";
        file.member({faces[i]}, name("poly", i));
        text << "</gml:MultiSurface>\n</brid:lod2MultiSurface>\n";
        file.close(element);
        file.close("brid:boundedBy");
    }
}

void writePiers(CityGmlFile &file, const Town &town, const BridgePlan &bridge, std::uint64_t key)
{
    const int piers = 3;
    for (int i = 1; i <= piers; ++i) {
        const double y = bridge.south + (bridge.north - bridge.south) * i / (piers + 1);
        const std::int64_t foot = town.plan.terrain().groundMillimetres({bridge.x, y});
        const std::vector<Point> outline = {
            {bridge.x - 3, y - 1}, {bridge.x + 3, y - 1}, {bridge.x + 3, y + 1}, {bridge.x - 3, y + 1}};
        file.open("brid:outerBridgeConstruction");
        file.open("brid:BridgeConstructionElement", objectId("brid", key + std::uint64_t(i)));
        file.open("brid:lod2Geometry");
        file.prism(outline, foot, bridge.deck - deckThickness);
        file.close("brid:lod2Geometry");
        file.close("brid:BridgeConstructionElement");
        file.close("brid:outerBridgeConstruction");
    }
}

void writeBridge(CityGmlFile &file, const Town &town, const BridgePlan &bridge)
{
    const std::uint64_t key = placeKey(town.plan.seed(), 501, bridge.column);
    file.beginMember();
    file.open("brid:Bridge", objectId("brid", key));
    file.value("gml:name",
               bridge.column == 0 ? "サンプル大橋" : "サンプル橋" + std::to_string(bridge.column));
    file.begun("2026-03-20");
    file.code("brid:class", "Bridge_class", "01");
    file.code("brid:function", "Bridge_function", "01");
    file.value("brid:yearOfConstruction", std::to_string(1968 + int(key % 40)));
    file.open("brid:lod1Solid");
    const std::vector<Point> outline = {{bridge.x - bridge.halfWidth, bridge.south},
                                        {bridge.x + bridge.halfWidth, bridge.south},
                                        {bridge.x + bridge.halfWidth, bridge.north},
                                        {bridge.x - bridge.halfWidth, bridge.north}};
    file.prism(outline, bridge.deck - deckThickness, bridge.deck);
    file.close("brid:lod1Solid");
    if (bridge.detailed) {
        writeDeck(file, bridge, key);
        writePiers(file, town, bridge, key);
    }
    file.quality("uro:bridDataQualityAttribute", bridge.detailed ? 2 : 1, "500", "300");
    file.close("brid:Bridge");
    file.endMember();
}

} // namespace

std::optional<BridgePlan> bridgeAt(const TownPlan &plan, int column)
{
    const int turn = floorModulo(column, 16);
    if (turn != 0 && turn != 12) return std::nullopt;
    int row = -1;
    while (plan.isBuilt(column, row - 1) || plan.isBuilt(column - 1, row - 1))
        --row;
    if (row == -1) return std::nullopt;
    const River &river = plan.terrain().river(Terrain::Ara);
    const Point start = plan.streets().node(column, row);
    const double centre = river.centre(start.x);
    if (start.y < centre + River::outer || start.y > centre + River::outer + 260) return std::nullopt;
    BridgePlan bridge;
    bridge.column = column;
    bridge.row = row;
    bridge.x = start.x;
    bridge.north = centre + River::crestOut + 4;
    bridge.south = centre - River::crestOut - 4;
    bridge.halfWidth = turn == 0 ? 7 : 4.5;
    bridge.deck =
        plan.terrain().groundMillimetres({start.x, centre + (River::crestIn + River::crestOut) / 2}) + 2000;
    bridge.detailed = turn == 0;
    return bridge;
}

void writeBridges(const Town &town, Output &output)
{
    forEachSquare(town, output, [&](Square square) {
        CityGmlFile file(output, QStringLiteral("udx/brid/") + QString::fromStdString(standardCode(square)) +
                                     QStringLiteral("_brid_6697_op.gml"));
        const Box box = boxOf(square);
        for (int column = Streets::columnOf(box.west) - 1; column <= Streets::columnOf(box.east) + 1;
             ++column)
            if (const auto bridge = bridgeAt(town.plan, column))
                if (squareAt({bridge->x, (bridge->north + bridge->south) / 2}) == square)
                    writeBridge(file, town, *bridge);
        file.finish(QStringLiteral("bridge"));
    });
}

} // namespace machi::core::sample
