#include "core/sample/building.h"
#include "core/sample/buildingwriter.h"
#include "core/sample/citygmlfile.h"
#include "core/sample/random.h"

namespace machi::core::sample {

namespace {

void writeAddress(CityGmlFile &file, const Building &building)
{
    file.text()
        << "<bldg:address>\n<core:Address>\n<core:xalAddress>\n<xAL:AddressDetails>\n<xAL:Country>\n"
           "<xAL:CountryName>日本</xAL:CountryName>\n<xAL:Locality>\n<xAL:LocalityName Type=\"Town\">"
        << building.address
        << "</xAL:LocalityName>\n</xAL:Locality>\n</xAL:Country>\n</xAL:AddressDetails>\n</core:xalAddress>\n"
           "</core:Address>\n</bldg:address>\n";
}

void writeRisk(CityGmlFile &file, const FloodScenario &scenario, const FloodRisk &risk)
{
    file.open("uro:bldgDisasterRiskAttribute");
    file.open("uro:RiverFloodingRiskAttribute");
    file.code("uro:description", "RiverFloodingRiskAttribute_description", scenario.description);
    file.code("uro:rank", "RiverFloodingRiskAttribute_rank", risk.rank);
    file.measure("uro:depth", "m", {risk.depth, 3, true});
    file.code("uro:adminType", "RiverFloodingRiskAttribute_adminType", 1);
    file.code("uro:scale", "RiverFloodingRiskAttribute_scale", scenario.scale);
    if (risk.duration > 0) file.measure("uro:duration", "hour", {risk.duration, 1, true});
    file.close("uro:RiverFloodingRiskAttribute");
    file.close("uro:bldgDisasterRiskAttribute");
}

int coverageRate(Zone zone)
{
    return zone == LowRise ? 50 : zone == Commercial || zone == NeighbourhoodShops ? 80 : 60;
}
int floorAreaRate(Zone zone)
{
    return zone == LowRise ? 100 : zone == Commercial ? 400 : 200;
}

void writeDetails(CityGmlFile &file, const Building &building)
{
    const std::int64_t ground = roundToInteger(area(building.footprint) * 100);
    file.open("uro:buildingDetailAttribute");
    file.open("uro:BuildingDetailAttribute");
    file.measure("uro:siteArea", "m2", {roundToInteger(building.site * 100), 2});
    if (!building.storeysUnknown && !building.storeysMissing)
        file.measure("uro:totalFloorArea", "m2", {ground * building.storeys * 96 / 100, 2});
    file.measure("uro:buildingRoofEdgeArea", "m2", {ground, 2});
    file.code("uro:buildingStructureType", "BuildingDetailAttribute_buildingStructureType",
              building.structure);
    file.code("uro:fireproofStructureType", "BuildingDetailAttribute_fireproofStructureType",
              building.fireproof);
    file.code("uro:urbanPlanType", "Common_urbanPlanType", 21);
    file.code("uro:areaClassificationType", "Common_areaClassificationType",
              building.block == BlockUse::Fields ? 23 : 22);
    file.code("uro:districtsAndZonesType", "Common_districtsAndZonesType", building.zone);
    file.value("uro:specifiedBuildingCoverageRate", std::to_string(coverageRate(building.zone)));
    file.value("uro:specifiedFloorAreaRate", std::to_string(floorAreaRate(building.zone)));
    // Where nobody had surveyed, real deliveries say year 1.
    file.value("uro:surveyYear", scramble(building.key + 1) % 40 == 0 ? "0001" : "2023");
    file.close("uro:BuildingDetailAttribute");
    file.close("uro:buildingDetailAttribute");
}

void writeIdentity(CityGmlFile &file, const Building &building)
{
    file.open("uro:buildingIDAttribute");
    file.open("uro:BuildingIDAttribute");
    file.value("uro:buildingID", "11202-bldg-" + std::to_string(building.serial));
    file.code("uro:prefecture", "Common_localPublicAuthorities", 11);
    file.code("uro:city", "Common_localPublicAuthorities", 11202);
    file.close("uro:BuildingIDAttribute");
    file.close("uro:buildingIDAttribute");
}

void writeQuality(CityGmlFile &file, const Building &building)
{
    file.open("uro:bldgDataQualityAttribute");
    file.open("uro:DataQualityAttribute");
    file.code("uro:geometrySrcDescLod0", "DataQualityAttribute_geometrySrcDesc", "000");
    file.code("uro:geometrySrcDescLod1", "DataQualityAttribute_geometrySrcDesc", "000");
    file.code("uro:geometrySrcDescLod2", "DataQualityAttribute_geometrySrcDesc",
              building.detailed ? "112" : "999");
    file.code("uro:thematicSrcDesc", "DataQualityAttribute_thematicSrcDesc", "201");
    file.code("uro:thematicSrcDesc", "DataQualityAttribute_thematicSrcDesc", "400");
    file.code("uro:appearanceSrcDescLod2", "DataQualityAttribute_appearanceSrcDesc",
              building.detailed ? 5 : 99);
    if (building.detailed) file.code("uro:lodType", "Building_lodType", "2.0");
    file.code("uro:lod1HeightType", "DataQualityAttribute_lod1HeightType", building.heightUnknown ? 0 : 2);
    file.open("uro:publicSurveyDataQualityAttribute");
    file.open("uro:PublicSurveyDataQualityAttribute");
    file.code("uro:srcScaleLod1", "PublicSurveyDataQualityAttribute_srcScale", 1);
    file.code("uro:publicSurveySrcDescLod1", "PublicSurveyDataQualityAttribute_publicSurveySrcDesc", "023");
    file.close("uro:PublicSurveyDataQualityAttribute");
    file.close("uro:publicSurveyDataQualityAttribute");
    file.close("uro:DataQualityAttribute");
    file.close("uro:bldgDataQualityAttribute");
}

} // namespace

void writeBuildingAttributes(CityGmlFile &file, const Town &town, const Building &building)
{
    writeAddress(file, building);
    for (const FloodScenario &scenario : floodScenarios()) {
        const FloodRisk risk = town.flood.risk(scenario, building.footprint);
        if (risk.rank > 0) writeRisk(file, scenario, risk);
    }
    writeDetails(file, building);
    writeIdentity(file, building);
    writeQuality(file, building);
}

} // namespace machi::core::sample
