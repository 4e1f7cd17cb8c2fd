#include "core/sample/citygmlfile.h"
#include "core/sample/objectwriters.h"
#include "core/sample/random.h"

namespace machi::core::sample {

namespace {

void beginBody(CityGmlFile &file, const FloodScenario &scenario, std::uint64_t key)
{
    file.beginMember();
    file.open("wtr:WaterBody", objectId("fld", key));
    file.value("gml:name", scenario.title);
    file.begun("2026-03-20");
    file.code("wtr:class", "WaterBody_class", 1140);
    file.code("wtr:function", "WaterBody_function", 1);
    file.text() << "<wtr:lod1MultiSurface>\n<gml:MultiSurface>\n";
}

void endBody(CityGmlFile &file, const FloodScenario &scenario, int rank)
{
    file.text() << "</gml:MultiSurface>\n</wtr:lod1MultiSurface>\n";
    file.open("uro:floodingRiskAttribute");
    file.open("uro:RiverFloodingRiskAttribute");
    file.code("uro:description", "RiverFloodingRiskAttribute_description", scenario.description);
    file.code("uro:rank", "RiverFloodingRiskAttribute_rank", rank);
    file.code("uro:adminType", "RiverFloodingRiskAttribute_adminType", 1);
    file.code("uro:scale", "RiverFloodingRiskAttribute_scale", scenario.scale);
    file.close("uro:RiverFloodingRiskAttribute");
    file.close("uro:floodingRiskAttribute");
    file.quality("uro:wtrDataQualityAttribute", 1, "400", "400");
    file.close("wtr:WaterBody");
    file.endMember();
}

void writeSquare(const Town &town, Output &output, const FloodScenario &scenario, Square square)
{
    const int parts = town.flood.parts();
    const Box &area = town.plan.area();
    const auto part = [&](int index) {
        return Square{square.row * parts + index / parts, square.column * parts + index % parts};
    };
    std::vector<int> ranks(std::size_t(parts) * parts, 0);
    for (int i = 0; i < parts * parts; ++i) {
        const Box box = boxOf(part(i), parts);
        const bool inside =
            box.east > area.west && box.west < area.east && box.north > area.south && box.south < area.north;
        if (inside) ranks[std::size_t(i)] = Flood::rank(town.flood.depth(scenario, part(i)));
    }
    CityGmlFile file(
        output, QStringLiteral("udx/fld/natl/%1/%2_fld_6697_l%3_op.gml")
                    .arg(QString::fromLatin1(scenario.folder), QString::fromStdString(standardCode(square)))
                    .arg(scenario.scale));
    for (int rank = 1; rank <= 6; ++rank) {
        bool begun = false;
        for (int i = 0; i < parts * parts; ++i) {
            if (ranks[std::size_t(i)] != rank) continue;
            if (!begun)
                beginBody(file, scenario,
                          placeKey(town.plan.seed(),
                                   801 + scenario.scale * 10 + rank + 100 * scenario.description, square.row,
                                   square.column));
            begun = true;
            const Square low = part(i);
            const auto corner = [&](int north, int east) {
                const Point at = cornerOf({low.row + north, low.column + east}, parts);
                return Position{at, town.flood.surface(scenario, at)};
            };
            file.member({{corner(0, 0), corner(0, 1), corner(1, 1)}});
            file.member({{corner(0, 0), corner(1, 1), corner(1, 0)}});
        }
        if (begun) endBody(file, scenario, rank);
    }
    file.finish(QStringLiteral("flood"));
}

} // namespace

void writeFloods(const Town &town, Output &output)
{
    forEachSquare(town, output, [&](Square square) {
        for (const FloodScenario &scenario : floodScenarios())
            writeSquare(town, output, scenario, square);
    });
}

} // namespace machi::core::sample
