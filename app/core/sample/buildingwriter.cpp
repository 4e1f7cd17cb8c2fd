#include "core/sample/buildingwriter.h"

#include "core/sample/appearance.h"
#include "core/sample/building.h"
#include "core/sample/buildingfaces.h"
#include "core/sample/citygmlfile.h"
#include "core/sample/objectwriters.h"
#include "core/sample/random.h"

namespace machi::core::sample {

namespace {

void writeRoofEdge(CityGmlFile &file, const Building &building)
{
    std::vector<Position> ring;
    for (const Point at : building.footprint)
        ring.push_back({at, 0});
    file.multiSurface("bldg:lod0RoofEdge", {{ring}});
}

void writeDetail(CityGmlFile &file, const Building &building, Appearance &appearance)
{
    const std::vector<Face> faces = facesOf(building);
    const std::string key = hexadecimal(scramble(building.key));
    const auto name = [&](std::string_view prefix, std::size_t index) {
        return std::string(prefix) + "_" + key + "_" + std::to_string(index);
    };
    TextFile &text = file.text();
    text << "<bldg:lod2Solid>\n<gml:Solid>\n<gml:exterior>\n<gml:CompositeSurface>\n";
    for (std::size_t i = 0; i < faces.size(); ++i)
        text << "<gml:surfaceMember xlink:href=\"#" << name("poly", i) << "\"/>\n";
    text << "</gml:CompositeSurface>\n</gml:exterior>\n</gml:Solid>\n</bldg:lod2Solid>\n";
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const Face &face = faces[i];
        const std::string_view element = face.kind == Face::Roof   ? "bldg:RoofSurface"
                                         : face.kind == Face::Wall ? "bldg:WallSurface"
                                                                   : "bldg:GroundSurface";
        const std::string_view prefix = face.kind == Face::Roof   ? "roof"
                                        : face.kind == Face::Wall ? "wall"
                                                                  : "gnd";
        file.open("bldg:boundedBy");
        file.open(element, name(prefix, i));
        text << "<bldg:lod2MultiSurface>\n<gml:MultiSurface>\n";
        file.member(face.rings, name("poly", i), name("line", i));
        text << "</gml:MultiSurface>\n</bldg:lod2MultiSurface>\n";
        file.close(element);
        file.close("bldg:boundedBy");
        appearance.add(face, name("poly", i), name("line", i));
    }
}

int roofCode(RoofForm roof)
{
    switch (roof) {
    case RoofForm::Gable:
        return 1;
    case RoofForm::Hip:
        return 2;
    default:
        return 4;
    }
}

void writeBuilding(CityGmlFile &file, const Town &town, const Building &building, Appearance &appearance)
{
    file.beginMember();
    file.open("bldg:Building", objectId("bldg", building.key));
    if (!building.name.empty()) file.value("gml:name", building.name);
    file.begun("2026-03-20");
    if (building.detailed && building.block == BlockUse::Shops)
        file.text() << "<gen:stringAttribute "
                       "name=\"商店街\">\n<gen:value>見本通り商店街</gen:value>\n</gen:stringAttribute>\n";
    file.code("bldg:class", "Building_class",
              building.structure == 601 || building.structure == 605 ? 3001 : 3002);
    file.code("bldg:usage", "Building_usage", building.usage);
    if (building.year != 0) file.value("bldg:yearOfConstruction", std::to_string(building.year));
    if (building.detailed) file.code("bldg:roofType", "Building_roofType", roofCode(building.roof));
    file.measure("bldg:measuredHeight", "m",
                 {building.heightUnknown ? -99990 : (building.ridge + 50) / 100, 1, building.heightUnknown});
    if (!building.storeysMissing) {
        file.value("bldg:storeysAboveGround",
                   building.storeysUnknown ? "9999" : std::to_string(building.storeys));
        file.value("bldg:storeysBelowGround",
                   building.storeysUnknown ? "9999" : std::to_string(building.storeysBelow));
    }
    writeRoofEdge(file, building);
    file.open("bldg:lod1Solid");
    file.prism(building.footprint, building.ground, building.ground + building.blockHeight());
    file.close("bldg:lod1Solid");
    if (building.detailed) writeDetail(file, building, appearance);
    writeBuildingAttributes(file, town, building);
    file.close("bldg:Building");
    file.endMember();
}

void writeSquare(const Town &town, Output &output, Square square)
{
    const std::string name = standardCode(square) + "_bldg_6697";
    const QString base = QStringLiteral("udx/bldg/") + QString::fromStdString(name);
    CityGmlFile file(output, base + QStringLiteral("_op.gml"));
    Appearance appearance;
    for (const Block &block : town.plan.blocksAround(boxOf(square))) {
        if (output.isStopped()) break;
        for (const Building &building : buildingsOf(town.plan, block)) {
            if (squareAt(building.centre()) == square) writeBuilding(file, town, building, appearance);
        }
    }
    if (!appearance.isEmpty()) {
        appearance.write(file.text(), name + "_appearance");
        writePictures(output, base + QStringLiteral("_appearance"));
    }
    file.finish(QStringLiteral("building"));
}

} // namespace

void writeBuildings(const Town &town, Output &output)
{
    forEachSquare(town, output, [&](Square square) { writeSquare(town, output, square); });
}

} // namespace machi::core::sample
