<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.141644491 139.388232263 0</gml:lowerCorner>
<gml:upperCorner>36.141986596 139.390305928 39.483</gml:upperCorner>        
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f928a0a6-852d-432c-a239-772a8ad01cfa">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2000</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">5.1</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141644787 139.388235808 0 36.141646959 139.388322011 0 36.141739572 139.388318465 0 36.141737401 139.388232263 0 36.141644787 139.388235808 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141737401 139.388232263 32.153 36.141739572 139.388318465 32.153 36.141646959 139.388322011 32.153 36.141644787 139.388235808 32.153 36.141737401 139.388232263 32.153</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141644787 139.388235808 32.153 36.141646959 139.388322011 32.153 36.141646959 139.388322011 36.284 36.141644787 139.388235808 36.284 36.141644787 139.388235808 32.153</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141646959 139.388322011 32.153 36.141739572 139.388318465 32.153 36.141739572 139.388318465 36.284 36.141646959 139.388322011 36.284 36.141646959 139.388322011 32.153</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141739572 139.388318465 32.153 36.141737401 139.388232263 32.153 36.141737401 139.388232263 36.284 36.141739572 139.388318465 36.284 36.141739572 139.388318465 32.153</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141737401 139.388232263 32.153 36.141644787 139.388235808 32.153 36.141644787 139.388235808 36.284 36.141737401 139.388232263 36.284 36.141737401 139.388232263 32.153</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141644787 139.388235808 36.284 36.141646959 139.388322011 36.284 36.141739572 139.388318465 36.284 36.141737401 139.388232263 36.284 36.141644787 139.388235808 36.284</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目3番1号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">218.58</uro:siteArea>
<uro:totalFloorArea uom="m2">76.61</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">79.81</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-368</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_3a5b775a-a02c-4b5d-89c9-07693a3500b4">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2005</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">8.0</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141647675 139.388373712 0 36.141649953 139.388464123 0 36.141734239 139.388460896 0 36.141731962 139.388370485 0 36.141647675 139.388373712 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141731962 139.388370485 32.137 36.141734239 139.388460896 32.137 36.141649953 139.388464123 32.137 36.141647675 139.388373712 32.137 36.141731962 139.388370485 32.137</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141647675 139.388373712 32.137 36.141649953 139.388464123 32.137 36.141649953 139.388464123 39.164 36.141647675 139.388373712 39.164 36.141647675 139.388373712 32.137</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141649953 139.388464123 32.137 36.141734239 139.388460896 32.137 36.141734239 139.388460896 39.164 36.141649953 139.388464123 39.164 36.141649953 139.388464123 32.137</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141734239 139.388460896 32.137 36.141731962 139.388370485 32.137 36.141731962 139.388370485 39.164 36.141734239 139.388460896 39.164 36.141734239 139.388460896 32.137</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141731962 139.388370485 32.137 36.141647675 139.388373712 32.137 36.141647675 139.388373712 39.164 36.141731962 139.388370485 39.164 36.141731962 139.388370485 32.137</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141647675 139.388373712 39.164 36.141649953 139.388464123 39.164 36.141734239 139.388460896 39.164 36.141731962 139.388370485 39.164 36.141647675 139.388373712 39.164</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目3番2号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">308.24</uro:siteArea>
<uro:totalFloorArea uom="m2">146.26</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">76.18</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-369</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_9959a5a1-0599-4300-affb-a058283f634b">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>2002</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">8.0</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141651033 139.388519719 0 36.141653324 139.388610688 0 36.141736338 139.388607510 0 36.141734046 139.388516541 0 36.141651033 139.388519719 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141734046 139.388516541 32.136 36.141736338 139.388607510 32.136 36.141653324 139.388610688 32.136 36.141651033 139.388519719 32.136 36.141734046 139.388516541 32.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141651033 139.388519719 32.136 36.141653324 139.388610688 32.136 36.141653324 139.388610688 39.169 36.141651033 139.388519719 39.169 36.141651033 139.388519719 32.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141653324 139.388610688 32.136 36.141736338 139.388607510 32.136 36.141736338 139.388607510 39.169 36.141653324 139.388610688 39.169 36.141653324 139.388610688 32.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141736338 139.388607510 32.136 36.141734046 139.388516541 32.136 36.141734046 139.388516541 39.169 36.141736338 139.388607510 39.169 36.141736338 139.388607510 32.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141734046 139.388516541 32.136 36.141651033 139.388519719 32.136 36.141651033 139.388519719 39.169 36.141734046 139.388516541 39.169 36.141734046 139.388516541 32.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141651033 139.388519719 39.169 36.141653324 139.388610688 39.169 36.141736338 139.388607510 39.169 36.141734046 139.388516541 39.169 36.141651033 139.388519719 39.169</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目3番3号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">228.44</uro:siteArea>
<uro:totalFloorArea uom="m2">144.94</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">75.49</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-370</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_a4550de0-5bec-4c86-acc7-f31aa9e11654">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1990</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.9</bldg:measuredHeight>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141644491 139.388639311 0 36.141646605 139.388723255 0 36.141718690 139.388720495 0 36.141716576 139.388636552 0 36.141644491 139.388639311 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141716576 139.388636552 32.136 36.141718690 139.388720495 32.136 36.141646605 139.388723255 32.136 36.141644491 139.388639311 32.136 36.141716576 139.388636552 32.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141644491 139.388639311 32.136 36.141646605 139.388723255 32.136 36.141646605 139.388723255 39.093 36.141644491 139.388639311 39.093 36.141644491 139.388639311 32.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141646605 139.388723255 32.136 36.141718690 139.388720495 32.136 36.141718690 139.388720495 39.093 36.141646605 139.388723255 39.093 36.141646605 139.388723255 32.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141718690 139.388720495 32.136 36.141716576 139.388636552 32.136 36.141716576 139.388636552 39.093 36.141718690 139.388720495 39.093 36.141718690 139.388720495 32.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141716576 139.388636552 32.136 36.141644491 139.388639311 32.136 36.141644491 139.388639311 39.093 36.141716576 139.388636552 39.093 36.141716576 139.388636552 32.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141644491 139.388639311 39.093 36.141646605 139.388723255 39.093 36.141718690 139.388720495 39.093 36.141716576 139.388636552 39.093 36.141644491 139.388639311 39.093</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目3番4号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">206.64</uro:siteArea>
<uro:buildingRoofEdgeArea uom="m2">60.49</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-371</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_39c7a4b4-3cd0-4b5a-a428-c87a868d1ac7">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1974</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">8.1</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141669699 139.388764135 0 36.141672158 139.388861725 0 36.141748823 139.388858790 0 36.141746365 139.388761200 0 36.141669699 139.388764135 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141746365 139.388761200 32.154 36.141748823 139.388858790 32.154 36.141672158 139.388861725 32.154 36.141669699 139.388764135 32.154 36.141746365 139.388761200 32.154</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141669699 139.388764135 32.154 36.141672158 139.388861725 32.154 36.141672158 139.388861725 39.225 36.141669699 139.388764135 39.225 36.141669699 139.388764135 32.154</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141672158 139.388861725 32.154 36.141748823 139.388858790 32.154 36.141748823 139.388858790 39.225 36.141672158 139.388861725 39.225 36.141672158 139.388861725 32.154</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141748823 139.388858790 32.154 36.141746365 139.388761200 32.154 36.141746365 139.388761200 39.225 36.141748823 139.388858790 39.225 36.141748823 139.388858790 32.154</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141746365 139.388761200 32.154 36.141669699 139.388764135 32.154 36.141669699 139.388764135 39.225 36.141746365 139.388761200 39.225 36.141746365 139.388761200 32.154</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141669699 139.388764135 39.225 36.141672158 139.388861725 39.225 36.141748823 139.388858790 39.225 36.141746365 139.388761200 39.225 36.141669699 139.388764135 39.225</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目3番5号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">277.28</uro:siteArea>
<uro:totalFloorArea uom="m2">143.59</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">74.79</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-372</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_705299c2-000f-4281-94e8-8b26bba6312f">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1992</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.9</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141969196 139.388864468 0 36.141966752 139.388760070 0 36.141896500 139.388762570 0 36.141898945 139.388866968 0 36.141969196 139.388864468 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141898945 139.388866968 32.207 36.141896500 139.388762570 32.207 36.141966752 139.388760070 32.207 36.141969196 139.388864468 32.207 36.141898945 139.388866968 32.207</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141969196 139.388864468 32.207 36.141966752 139.388760070 32.207 36.141966752 139.388760070 39.193 36.141969196 139.388864468 39.193 36.141969196 139.388864468 32.207</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141966752 139.388760070 32.207 36.141896500 139.388762570 32.207 36.141896500 139.388762570 39.193 36.141966752 139.388760070 39.193 36.141966752 139.388760070 32.207</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141896500 139.388762570 32.207 36.141898945 139.388866968 32.207 36.141898945 139.388866968 39.193 36.141896500 139.388762570 39.193 36.141896500 139.388762570 32.207</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141898945 139.388866968 32.207 36.141969196 139.388864468 32.207 36.141969196 139.388864468 39.193 36.141898945 139.388866968 39.193 36.141898945 139.388866968 32.207</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141969196 139.388864468 39.193 36.141966752 139.388760070 39.193 36.141896500 139.388762570 39.193 36.141898945 139.388866968 39.193 36.141969196 139.388864468 39.193</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目3番6号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">317.68</uro:siteArea>
<uro:totalFloorArea uom="m2">140.75</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">73.31</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-373</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f735edd2-edbf-49b8-8142-8bcf2af4818f">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1966</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">8.1</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141975868 139.388660927 0 36.141973239 139.388548655 0 36.141895088 139.388551436 0 36.141897717 139.388663708 0 36.141975868 139.388660927 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141897717 139.388663708 32.188 36.141895088 139.388551436 32.188 36.141973239 139.388548655 32.188 36.141975868 139.388660927 32.188 36.141897717 139.388663708 32.188</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141975868 139.388660927 32.188 36.141973239 139.388548655 32.188 36.141973239 139.388548655 39.279 36.141975868 139.388660927 39.279 36.141975868 139.388660927 32.188</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141973239 139.388548655 32.188 36.141895088 139.388551436 32.188 36.141895088 139.388551436 39.279 36.141973239 139.388548655 39.279 36.141973239 139.388548655 32.188</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141895088 139.388551436 32.188 36.141897717 139.388663708 32.188 36.141897717 139.388663708 39.279 36.141895088 139.388551436 39.279 36.141895088 139.388551436 32.188</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141897717 139.388663708 32.188 36.141975868 139.388660927 32.188 36.141975868 139.388660927 39.279 36.141897717 139.388663708 39.279 36.141897717 139.388663708 32.188</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141975868 139.388660927 39.279 36.141973239 139.388548655 39.279 36.141895088 139.388551436 39.279 36.141897717 139.388663708 39.279 36.141975868 139.388660927 39.279</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目3番7号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">266.47</uro:siteArea>
<uro:totalFloorArea uom="m2">168.38</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">87.70</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">605</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-374</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_8622336e-a49a-46c4-bfe1-486be740d43a">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1963</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">8.0</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141962656 139.388490370 0 36.141960537 139.388399873 0 36.141869953 139.388403097 0 36.141872072 139.388493594 0 36.141962656 139.388490370 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141872072 139.388493594 32.184 36.141869953 139.388403097 32.184 36.141960537 139.388399873 32.184 36.141962656 139.388490370 32.184 36.141872072 139.388493594 32.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141962656 139.388490370 32.184 36.141960537 139.388399873 32.184 36.141960537 139.388399873 39.212 36.141962656 139.388490370 39.212 36.141962656 139.388490370 32.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141960537 139.388399873 32.184 36.141869953 139.388403097 32.184 36.141869953 139.388403097 39.212 36.141960537 139.388399873 39.212 36.141960537 139.388399873 32.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141869953 139.388403097 32.184 36.141872072 139.388493594 32.184 36.141872072 139.388493594 39.212 36.141869953 139.388403097 39.212 36.141869953 139.388403097 32.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141872072 139.388493594 32.184 36.141962656 139.388490370 32.184 36.141962656 139.388490370 39.212 36.141872072 139.388493594 39.212 36.141872072 139.388493594 32.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141962656 139.388490370 39.212 36.141960537 139.388399873 39.212 36.141869953 139.388403097 39.212 36.141872072 139.388493594 39.212 36.141962656 139.388490370 39.212</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目3番8号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">259.44</uro:siteArea>
<uro:totalFloorArea uom="m2">157.32</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">81.94</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-375</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f70c401c-03e6-4ef7-8e9b-43b7251c1f39">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">454</bldg:usage>
<bldg:yearOfConstruction>2007</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">8.1</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141951448 139.388329089 0 36.141949227 139.388234253 0 36.141864807 139.388237258 0 36.141867028 139.388332093 0 36.141951448 139.388329089 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141867028 139.388332093 32.197 36.141864807 139.388237258 32.197 36.141949227 139.388234253 32.197 36.141951448 139.388329089 32.197 36.141867028 139.388332093 32.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141951448 139.388329089 32.197 36.141949227 139.388234253 32.197 36.141949227 139.388234253 39.271 36.141951448 139.388329089 39.271 36.141951448 139.388329089 32.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141949227 139.388234253 32.197 36.141864807 139.388237258 32.197 36.141864807 139.388237258 39.271 36.141949227 139.388234253 39.271 36.141949227 139.388234253 32.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141864807 139.388237258 32.197 36.141867028 139.388332093 32.197 36.141867028 139.388332093 39.271 36.141864807 139.388237258 39.271 36.141864807 139.388237258 32.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141867028 139.388332093 32.197 36.141951448 139.388329089 32.197 36.141951448 139.388329089 39.271 36.141867028 139.388332093 39.271 36.141867028 139.388332093 32.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141951448 139.388329089 39.271 36.141949227 139.388234253 39.271 36.141864807 139.388237258 39.271 36.141867028 139.388332093 39.271 36.141951448 139.388329089 39.271</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目3番9号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">248.78</uro:siteArea>
<uro:totalFloorArea uom="m2">153.63</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">80.02</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-376</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_712f074e-a366-4b14-8134-768d86193d9c">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1997</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">8.0</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141656549 139.388997101 0 36.141657660 139.389089006 0 36.141736367 139.389087560 0 36.141735256 139.388995655 0 36.141656549 139.388997101 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141735256 139.388995655 32.184 36.141736367 139.389087560 32.184 36.141657660 139.389089006 32.184 36.141656549 139.388997101 32.184 36.141735256 139.388995655 32.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141656549 139.388997101 32.184 36.141657660 139.389089006 32.184 36.141657660 139.389089006 39.226 36.141656549 139.388997101 39.226 36.141656549 139.388997101 32.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141657660 139.389089006 32.184 36.141736367 139.389087560 32.184 36.141736367 139.389087560 39.226 36.141657660 139.389089006 39.226 36.141657660 139.389089006 32.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141736367 139.389087560 32.184 36.141735256 139.388995655 32.184 36.141735256 139.388995655 39.226 36.141736367 139.389087560 39.226 36.141736367 139.389087560 32.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141735256 139.388995655 32.184 36.141656549 139.388997101 32.184 36.141656549 139.388997101 39.226 36.141735256 139.388995655 39.226 36.141735256 139.388995655 32.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141656549 139.388997101 39.226 36.141657660 139.389089006 39.226 36.141736367 139.389087560 39.226 36.141735256 139.388995655 39.226 36.141656549 139.388997101 39.226</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目4番1号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">300.90</uro:siteArea>
<uro:totalFloorArea uom="m2">138.73</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">72.26</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-377</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_9c4af1ef-a182-4a99-b0e5-ff8348fb2ad8">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1982</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">8.0</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141669662 139.389139382 0 36.141670755 139.389229758 0 36.141748782 139.389228324 0 36.141747690 139.389137948 0 36.141669662 139.389139382 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141747690 139.389137948 32.212 36.141748782 139.389228324 32.212 36.141670755 139.389229758 32.212 36.141669662 139.389139382 32.212 36.141747690 139.389137948 32.212</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141669662 139.389139382 32.212 36.141670755 139.389229758 32.212 36.141670755 139.389229758 39.238 36.141669662 139.389139382 39.238 36.141669662 139.389139382 32.212</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141670755 139.389229758 32.212 36.141748782 139.389228324 32.212 36.141748782 139.389228324 39.238 36.141670755 139.389229758 39.238 36.141670755 139.389229758 32.212</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141748782 139.389228324 32.212 36.141747690 139.389137948 32.212 36.141747690 139.389137948 39.238 36.141748782 139.389228324 39.238 36.141748782 139.389228324 32.212</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141747690 139.389137948 32.212 36.141669662 139.389139382 32.212 36.141669662 139.389139382 39.238 36.141747690 139.389137948 39.238 36.141747690 139.389137948 32.212</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141669662 139.389139382 39.238 36.141670755 139.389229758 39.238 36.141748782 139.389228324 39.238 36.141747690 139.389137948 39.238 36.141669662 139.389139382 39.238</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目4番2号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">275.01</uro:siteArea>
<uro:totalFloorArea uom="m2">135.24</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">70.44</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-378</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_2565f985-1ef6-448c-a7ad-27b4b63497b9">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>1967</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.8</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141661479 139.389258386 0 36.141662937 139.389378954 0 36.141729102 139.389377738 0 36.141727644 139.389257170 0 36.141661479 139.389258386 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141727644 139.389257170 32.228 36.141729102 139.389377738 32.228 36.141662937 139.389378954 32.228 36.141661479 139.389258386 32.228 36.141727644 139.389257170 32.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141661479 139.389258386 32.228 36.141662937 139.389378954 32.228 36.141662937 139.389378954 39.159 36.141661479 139.389258386 39.159 36.141661479 139.389258386 32.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141662937 139.389378954 32.228 36.141729102 139.389377738 32.228 36.141729102 139.389377738 39.159 36.141662937 139.389378954 39.159 36.141662937 139.389378954 32.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141729102 139.389377738 32.228 36.141727644 139.389257170 32.228 36.141727644 139.389257170 39.159 36.141729102 139.389377738 39.159 36.141729102 139.389377738 32.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141727644 139.389257170 32.228 36.141661479 139.389258386 32.228 36.141661479 139.389258386 39.159 36.141727644 139.389257170 39.159 36.141727644 139.389257170 32.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141661479 139.389258386 39.159 36.141662937 139.389378954 39.159 36.141729102 139.389377738 39.159 36.141727644 139.389257170 39.159 36.141661479 139.389258386 39.159</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目4番3号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">261.80</uro:siteArea>
<uro:totalFloorArea uom="m2">153.00</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">79.69</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1002</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-379</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_85178b37-7600-400b-8425-fc793954d87b">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1969</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">5.7</bldg:measuredHeight>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141650903 139.389398845 0 36.141652386 139.389521534 0 36.141744787 139.389519836 0 36.141743303 139.389397147 0 36.141650903 139.389398845 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141743303 139.389397147 32.241 36.141744787 139.389519836 32.241 36.141652386 139.389521534 32.241 36.141650903 139.389398845 32.241 36.141743303 139.389397147 32.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141650903 139.389398845 32.241 36.141652386 139.389521534 32.241 36.141652386 139.389521534 36.671 36.141650903 139.389398845 36.671 36.141650903 139.389398845 32.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141652386 139.389521534 32.241 36.141744787 139.389519836 32.241 36.141744787 139.389519836 36.671 36.141652386 139.389521534 36.671 36.141652386 139.389521534 32.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141744787 139.389519836 32.241 36.141743303 139.389397147 32.241 36.141743303 139.389397147 36.671 36.141744787 139.389519836 36.671 36.141744787 139.389519836 32.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141743303 139.389397147 32.241 36.141650903 139.389398845 32.241 36.141650903 139.389398845 36.671 36.141743303 139.389397147 36.671 36.141743303 139.389397147 32.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141650903 139.389398845 36.671 36.141652386 139.389521534 36.671 36.141744787 139.389519836 36.671 36.141743303 139.389397147 36.671 36.141650903 139.389398845 36.671</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目4番4号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">273.63</uro:siteArea>
<uro:buildingRoofEdgeArea uom="m2">113.24</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-380</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_df0662b1-caa6-4ff8-b38d-5ed76d3f961b">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2010</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">8.0</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141979021 139.389474112 0 36.141977902 139.389374347 0 36.141903996 139.389375607 0 36.141905116 139.389475373 0 36.141979021 139.389474112 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141905116 139.389475373 32.319 36.141903996 139.389375607 32.319 36.141977902 139.389374347 32.319 36.141979021 139.389474112 32.319 36.141905116 139.389475373 32.319</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141979021 139.389474112 32.319 36.141977902 139.389374347 32.319 36.141977902 139.389374347 39.353 36.141979021 139.389474112 39.353 36.141979021 139.389474112 32.319</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141977902 139.389374347 32.319 36.141903996 139.389375607 32.319 36.141903996 139.389375607 39.353 36.141977902 139.389374347 39.353 36.141977902 139.389374347 32.319</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141903996 139.389375607 32.319 36.141905116 139.389475373 32.319 36.141905116 139.389475373 39.353 36.141903996 139.389375607 39.353 36.141903996 139.389375607 32.319</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141905116 139.389475373 32.319 36.141979021 139.389474112 32.319 36.141979021 139.389474112 39.353 36.141905116 139.389475373 39.353 36.141905116 139.389475373 32.319</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141979021 139.389474112 39.353 36.141977902 139.389374347 39.353 36.141903996 139.389375607 39.353 36.141905116 139.389475373 39.353 36.141979021 139.389474112 39.353</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目4番5号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">304.75</uro:siteArea>
<uro:totalFloorArea uom="m2">141.40</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">73.65</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-381</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_ee67a058-2902-419a-94e3-c10dcab8f8b1">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2013</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.9</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141980501 139.389335890 0 36.141979376 139.389235634 0 36.141909756 139.389236822 0 36.141910881 139.389337077 0 36.141980501 139.389335890 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141910881 139.389337077 32.299 36.141909756 139.389236822 32.299 36.141979376 139.389235634 32.299 36.141980501 139.389335890 32.299 36.141910881 139.389337077 32.299</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141980501 139.389335890 32.299 36.141979376 139.389235634 32.299 36.141979376 139.389235634 39.276 36.141980501 139.389335890 39.276 36.141980501 139.389335890 32.299</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141979376 139.389235634 32.299 36.141909756 139.389236822 32.299 36.141909756 139.389236822 39.276 36.141979376 139.389235634 39.276 36.141979376 139.389235634 32.299</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141909756 139.389236822 32.299 36.141910881 139.389337077 32.299 36.141910881 139.389337077 39.276 36.141909756 139.389236822 39.276 36.141909756 139.389236822 32.299</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141910881 139.389337077 32.299 36.141980501 139.389335890 32.299 36.141980501 139.389335890 39.276 36.141910881 139.389337077 39.276 36.141910881 139.389337077 32.299</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141980501 139.389335890 39.276 36.141979376 139.389235634 39.276 36.141909756 139.389236822 39.276 36.141910881 139.389337077 39.276 36.141980501 139.389335890 39.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目4番6号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">216.54</uro:siteArea>
<uro:totalFloorArea uom="m2">133.86</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">69.72</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-382</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_591e7704-e29b-4238-ae4c-f4d7a773b4e9">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1995</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">8.3</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141980767 139.389180089 0 36.141979610 139.389077036 0 36.141889305 139.389078576 0 36.141890461 139.389181630 0 36.141980767 139.389180089 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141890461 139.389181630 32.263 36.141889305 139.389078576 32.263 36.141979610 139.389077036 32.263 36.141980767 139.389180089 32.263 36.141890461 139.389181630 32.263</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141980767 139.389180089 32.263 36.141979610 139.389077036 32.263 36.141979610 139.389077036 39.426 36.141980767 139.389180089 39.426 36.141980767 139.389180089 32.263</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141979610 139.389077036 32.263 36.141889305 139.389078576 32.263 36.141889305 139.389078576 39.426 36.141979610 139.389077036 39.426 36.141979610 139.389077036 32.263</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141889305 139.389078576 32.263 36.141890461 139.389181630 32.263 36.141890461 139.389181630 39.426 36.141889305 139.389078576 39.426 36.141889305 139.389078576 32.263</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141890461 139.389181630 32.263 36.141980767 139.389180089 32.263 36.141980767 139.389180089 39.426 36.141890461 139.389181630 39.426 36.141890461 139.389181630 32.263</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141980767 139.389180089 39.426 36.141979610 139.389077036 39.426 36.141889305 139.389078576 39.426 36.141890461 139.389181630 39.426 36.141980767 139.389180089 39.426</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目4番7号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">273.52</uro:siteArea>
<uro:totalFloorArea uom="m2">178.48</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">92.96</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">611</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1011</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-383</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_5afe7bad-58bd-44ac-916a-ca1eaf0d1beb">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">454</bldg:usage>
<bldg:yearOfConstruction>2001</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">8.0</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141957588 139.389053349 0 36.141956436 139.388950676 0 36.141881520 139.388951953 0 36.141882672 139.389054626 0 36.141957588 139.389053349 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141882672 139.389054626 32.236 36.141881520 139.388951953 32.236 36.141956436 139.388950676 32.236 36.141957588 139.389053349 32.236 36.141882672 139.389054626 32.236</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141957588 139.389053349 32.236 36.141956436 139.388950676 32.236 36.141956436 139.388950676 39.283 36.141957588 139.389053349 39.283 36.141957588 139.389053349 32.236</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141956436 139.388950676 32.236 36.141881520 139.388951953 32.236 36.141881520 139.388951953 39.283 36.141956436 139.388950676 39.283 36.141956436 139.388950676 32.236</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141881520 139.388951953 32.236 36.141882672 139.389054626 32.236 36.141882672 139.389054626 39.283 36.141881520 139.388951953 39.283 36.141881520 139.388951953 32.236</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141882672 139.389054626 32.236 36.141957588 139.389053349 32.236 36.141957588 139.389053349 39.283 36.141882672 139.389054626 39.283 36.141882672 139.389054626 32.236</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141957588 139.389053349 39.283 36.141956436 139.388950676 39.283 36.141881520 139.388951953 39.283 36.141882672 139.389054626 39.283 36.141957588 139.389053349 39.283</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市雛形町二丁目4番8号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">209.85</uro:siteArea>
<uro:totalFloorArea uom="m2">147.51</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">76.83</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-384</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_dfdd66f6-a9bb-49b9-b761-cf58115293a6">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1973</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.9</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141652313 139.389752020 0 36.141653284 139.389849656 0 36.141723986 139.389848588 0 36.141723015 139.389750951 0 36.141652313 139.389752020 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141723015 139.389750951 32.224 36.141723986 139.389848588 32.224 36.141653284 139.389849656 32.224 36.141652313 139.389752020 32.224 36.141723015 139.389750951 32.224</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141652313 139.389752020 32.224 36.141653284 139.389849656 32.224 36.141653284 139.389849656 39.215 36.141652313 139.389752020 39.215 36.141652313 139.389752020 32.224</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141653284 139.389849656 32.224 36.141723986 139.389848588 32.224 36.141723986 139.389848588 39.215 36.141653284 139.389849656 39.215 36.141653284 139.389849656 32.224</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141723986 139.389848588 32.224 36.141723015 139.389750951 32.224 36.141723015 139.389750951 39.215 36.141723986 139.389848588 39.215 36.141723986 139.389848588 32.224</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141723015 139.389750951 32.224 36.141652313 139.389752020 32.224 36.141652313 139.389752020 39.215 36.141723015 139.389750951 39.215 36.141723015 139.389750951 32.224</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141652313 139.389752020 39.215 36.141653284 139.389849656 39.215 36.141723986 139.389848588 39.215 36.141723015 139.389750951 39.215 36.141652313 139.389752020 39.215</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市例題町一丁目3番1号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">218.47</uro:siteArea>
<uro:totalFloorArea uom="m2">132.38</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">68.95</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-401</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_4bca81c7-30d2-4a27-a8b8-5fc868e6f1ca">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">415</bldg:usage>
<bldg:yearOfConstruction>1987</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.9</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141663589 139.389878222 0 36.141664759 139.389995887 0 36.141734400 139.389994835 0 36.141733230 139.389877169 0 36.141663589 139.389878222 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141733230 139.389877169 32.197 36.141734400 139.389994835 32.197 36.141664759 139.389995887 32.197 36.141663589 139.389878222 32.197 36.141733230 139.389877169 32.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141663589 139.389878222 32.197 36.141664759 139.389995887 32.197 36.141664759 139.389995887 39.174 36.141663589 139.389878222 39.174 36.141663589 139.389878222 32.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141664759 139.389995887 32.197 36.141734400 139.389994835 32.197 36.141734400 139.389994835 39.174 36.141664759 139.389995887 39.174 36.141664759 139.389995887 32.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141734400 139.389994835 32.197 36.141733230 139.389877169 32.197 36.141733230 139.389877169 39.174 36.141734400 139.389994835 39.174 36.141734400 139.389994835 32.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141733230 139.389877169 32.197 36.141663589 139.389878222 32.197 36.141663589 139.389878222 39.174 36.141733230 139.389877169 39.174 36.141733230 139.389877169 32.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141663589 139.389878222 39.174 36.141664759 139.389995887 39.174 36.141734400 139.389994835 39.174 36.141733230 139.389877169 39.174 36.141663589 139.389878222 39.174</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市例題町一丁目3番2号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">280.14</uro:siteArea>
<uro:totalFloorArea uom="m2">157.15</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">81.85</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-402</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_7e885bee-a592-406e-bbc5-e840bd7019df">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>2019</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">5.4</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141660654 139.390066164 0 36.141661670 139.390168349 0 36.141745701 139.390167079 0 36.141744685 139.390064894 0 36.141660654 139.390066164 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141744685 139.390064894 32.147 36.141745701 139.390167079 32.147 36.141661670 139.390168349 32.147 36.141660654 139.390066164 32.147 36.141744685 139.390064894 32.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141660654 139.390066164 32.147 36.141661670 139.390168349 32.147 36.141661670 139.390168349 36.45 36.141660654 139.390066164 36.45 36.141660654 139.390066164 32.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141661670 139.390168349 32.147 36.141745701 139.390167079 32.147 36.141745701 139.390167079 36.45 36.141661670 139.390168349 36.45 36.141661670 139.390168349 32.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141745701 139.390167079 32.147 36.141744685 139.390064894 32.147 36.141744685 139.390064894 36.45 36.141745701 139.390167079 36.45 36.141745701 139.390167079 32.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141744685 139.390064894 32.147 36.141660654 139.390066164 32.147 36.141660654 139.390066164 36.45 36.141744685 139.390064894 36.45 36.141744685 139.390064894 32.147</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141660654 139.390066164 36.45 36.141661670 139.390168349 36.45 36.141745701 139.390167079 36.45 36.141744685 139.390064894 36.45 36.141660654 139.390066164 36.45</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市例題町一丁目3番3号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:bldgDisasterRiskAttribute>
<uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
<uro:rank codeSpace="../../codelists/RiverFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:depth uom="m">0.004</uro:depth>
<uro:adminType codeSpace="../../codelists/RiverFloodingRiskAttribute_adminType.xml">1</uro:adminType>
<uro:scale codeSpace="../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
<uro:duration uom="hour">6</uro:duration>
</uro:RiverFloodingRiskAttribute>
</uro:bldgDisasterRiskAttribute>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">265.01</uro:siteArea>
<uro:totalFloorArea uom="m2">82.33</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">85.77</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-403</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_5a439fc6-8d1d-4928-b4df-626e7909b57c">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3002</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1964</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">7.9</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141680252 139.390199834 0 36.141681307 139.390305928 0 36.141752035 139.390304859 0 36.141750980 139.390198765 0 36.141680252 139.390199834 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141750980 139.390198765 32.071 36.141752035 139.390304859 32.071 36.141681307 139.390305928 32.071 36.141680252 139.390199834 32.071 36.141750980 139.390198765 32.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141680252 139.390199834 32.071 36.141681307 139.390305928 32.071 36.141681307 139.390305928 39.063 36.141680252 139.390199834 39.063 36.141680252 139.390199834 32.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141681307 139.390305928 32.071 36.141752035 139.390304859 32.071 36.141752035 139.390304859 39.063 36.141681307 139.390305928 39.063 36.141681307 139.390305928 32.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141752035 139.390304859 32.071 36.141750980 139.390198765 32.071 36.141750980 139.390198765 39.063 36.141752035 139.390304859 39.063 36.141752035 139.390304859 32.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141750980 139.390198765 32.071 36.141680252 139.390199834 32.071 36.141680252 139.390199834 39.063 36.141750980 139.390198765 39.063 36.141750980 139.390198765 32.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141680252 139.390199834 39.063 36.141681307 139.390305928 39.063 36.141752035 139.390304859 39.063 36.141750980 139.390198765 39.063 36.141680252 139.390199834 39.063</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市例題町一丁目3番4号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">209.52</uro:siteArea>
<uro:totalFloorArea uom="m2">143.90</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">74.95</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">604</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1001</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-404</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_e37776d9-3872-41a7-8828-996e36229191">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1986</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">5.5</bldg:measuredHeight>
<bldg:storeysAboveGround>1</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141982834 139.390298146 0 36.141981815 139.390191730 0 36.141893169 139.390193020 0 36.141894188 139.390299436 0 36.141982834 139.390298146 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141894188 139.390299436 32.198 36.141893169 139.390193020 32.198 36.141981815 139.390191730 32.198 36.141982834 139.390298146 32.198 36.141894188 139.390299436 32.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141982834 139.390298146 32.198 36.141981815 139.390191730 32.198 36.141981815 139.390191730 36.547 36.141982834 139.390298146 36.547 36.141982834 139.390298146 32.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141981815 139.390191730 32.198 36.141893169 139.390193020 32.198 36.141893169 139.390193020 36.547 36.141981815 139.390191730 36.547 36.141981815 139.390191730 32.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141893169 139.390193020 32.198 36.141894188 139.390299436 32.198 36.141894188 139.390299436 36.547 36.141893169 139.390193020 36.547 36.141893169 139.390193020 32.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141894188 139.390299436 32.198 36.141982834 139.390298146 32.198 36.141982834 139.390298146 36.547 36.141894188 139.390299436 36.547 36.141894188 139.390299436 32.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141982834 139.390298146 36.547 36.141981815 139.390191730 36.547 36.141893169 139.390193020 36.547 36.141894188 139.390299436 36.547 36.141982834 139.390298146 36.547</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市例題町一丁目3番5号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">256.42</uro:siteArea>
<uro:totalFloorArea uom="m2">90.45</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">94.22</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-405</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_f0fa88af-b3b3-44ff-82c7-41b24b106e6a">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">461</bldg:usage>
<bldg:yearOfConstruction>2016</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">8.2</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141986596 139.390165593 0 36.141985646 139.390066496 0 36.141898671 139.390067762 0 36.141899620 139.390166860 0 36.141986596 139.390165593 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141899620 139.390166860 32.235 36.141898671 139.390067762 32.235 36.141985646 139.390066496 32.235 36.141986596 139.390165593 32.235 36.141899620 139.390166860 32.235</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141986596 139.390165593 32.235 36.141985646 139.390066496 32.235 36.141985646 139.390066496 39.355 36.141986596 139.390165593 39.355 36.141986596 139.390165593 32.235</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141985646 139.390066496 32.235 36.141898671 139.390067762 32.235 36.141898671 139.390067762 39.355 36.141985646 139.390066496 39.355 36.141985646 139.390066496 32.235</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141898671 139.390067762 32.235 36.141899620 139.390166860 32.235 36.141899620 139.390166860 39.355 36.141898671 139.390067762 39.355 36.141898671 139.390067762 32.235</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141899620 139.390166860 32.235 36.141986596 139.390165593 32.235 36.141986596 139.390165593 39.355 36.141899620 139.390166860 39.355 36.141899620 139.390166860 32.235</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141986596 139.390165593 39.355 36.141985646 139.390066496 39.355 36.141898671 139.390067762 39.355 36.141899620 139.390166860 39.355 36.141986596 139.390165593 39.355</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市例題町一丁目3番6号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">243.36</uro:siteArea>
<uro:totalFloorArea uom="m2">165.29</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">86.09</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>0001</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-406</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_03fab541-f29a-47d1-b684-6d112749d7a5">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">413</bldg:usage>
<bldg:yearOfConstruction>2018</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">8.4</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141970347 139.390039365 0 36.141969140 139.389913319 0 36.141881106 139.389914601 0 36.141882313 139.390040646 0 36.141970347 139.390039365 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141882313 139.390040646 32.261 36.141881106 139.389914601 32.261 36.141969140 139.389913319 32.261 36.141970347 139.390039365 32.261 36.141882313 139.390040646 32.261</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141970347 139.390039365 32.261 36.141969140 139.389913319 32.261 36.141969140 139.389913319 39.483 36.141970347 139.390039365 39.483 36.141970347 139.390039365 32.261</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141969140 139.389913319 32.261 36.141881106 139.389914601 32.261 36.141881106 139.389914601 39.483 36.141969140 139.389913319 39.483 36.141969140 139.389913319 32.261</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141881106 139.389914601 32.261 36.141882313 139.390040646 32.261 36.141882313 139.390040646 39.483 36.141881106 139.389914601 39.483 36.141881106 139.389914601 32.261</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141882313 139.390040646 32.261 36.141970347 139.390039365 32.261 36.141970347 139.390039365 39.483 36.141882313 139.390040646 39.483 36.141882313 139.390040646 32.261</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141970347 139.390039365 39.483 36.141969140 139.389913319 39.483 36.141881106 139.389914601 39.483 36.141882313 139.390040646 39.483 36.141970347 139.390039365 39.483</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市例題町一丁目3番7号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">290.59</uro:siteArea>
<uro:totalFloorArea uom="m2">212.79</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">110.83</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-407</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
<core:cityObjectMember>
<bldg:Building gml:id="bldg_7ea034f3-1a4c-4dd5-a3fb-80e4e892890c">
<core:creationDate>2026-03-20</core:creationDate>
<bldg:class codeSpace="../../codelists/Building_class.xml">3001</bldg:class>
<bldg:usage codeSpace="../../codelists/Building_usage.xml">411</bldg:usage>
<bldg:yearOfConstruction>1970</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">8.2</bldg:measuredHeight>
<bldg:storeysAboveGround>2</bldg:storeysAboveGround>
<bldg:storeysBelowGround>0</bldg:storeysBelowGround>
<bldg:lod0RoofEdge>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141963683 139.389874565 0 36.141962721 139.389774128 0 36.141871877 139.389775451 0 36.141872839 139.389875888 0 36.141963683 139.389874565 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</bldg:lod0RoofEdge>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141872839 139.389875888 32.293 36.141871877 139.389775451 32.293 36.141962721 139.389774128 32.293 36.141963683 139.389874565 32.293 36.141872839 139.389875888 32.293</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141963683 139.389874565 32.293 36.141962721 139.389774128 32.293 36.141962721 139.389774128 39.428 36.141963683 139.389874565 39.428 36.141963683 139.389874565 32.293</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141962721 139.389774128 32.293 36.141871877 139.389775451 32.293 36.141871877 139.389775451 39.428 36.141962721 139.389774128 39.428 36.141962721 139.389774128 32.293</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141871877 139.389775451 32.293 36.141872839 139.389875888 32.293 36.141872839 139.389875888 39.428 36.141871877 139.389775451 39.428 36.141871877 139.389775451 32.293</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141872839 139.389875888 32.293 36.141963683 139.389874565 32.293 36.141963683 139.389874565 39.428 36.141872839 139.389875888 39.428 36.141872839 139.389875888 32.293</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141963683 139.389874565 39.428 36.141962721 139.389774128 39.428 36.141871877 139.389775451 39.428 36.141872839 139.389875888 39.428 36.141963683 139.389874565 39.428</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
<bldg:address>
<core:Address>
<core:xalAddress>
<xAL:AddressDetails>
<xAL:Country>
<xAL:CountryName>日本</xAL:CountryName>
<xAL:Locality>
<xAL:LocalityName Type="Town">埼玉県熊谷市例題町一丁目3番8号</xAL:LocalityName>
</xAL:Locality>
</xAL:Country>
</xAL:AddressDetails>
</core:xalAddress>
</core:Address>
</bldg:address>
<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:siteArea uom="m2">343.00</uro:siteArea>
<uro:totalFloorArea uom="m2">174.98</uro:totalFloorArea>
<uro:buildingRoofEdgeArea uom="m2">91.14</uro:buildingRoofEdgeArea>
<uro:buildingStructureType codeSpace="../../codelists/BuildingDetailAttribute_buildingStructureType.xml">601</uro:buildingStructureType>
<uro:fireproofStructureType codeSpace="../../codelists/BuildingDetailAttribute_fireproofStructureType.xml">1003</uro:fireproofStructureType>
<uro:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</uro:urbanPlanType>
<uro:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</uro:areaClassificationType>
<uro:districtsAndZonesType codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</uro:districtsAndZonesType>
<uro:specifiedBuildingCoverageRate>60</uro:specifiedBuildingCoverageRate>
<uro:specifiedFloorAreaRate>200</uro:specifiedFloorAreaRate>
<uro:surveyYear>2023</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>11202-bldg-408</uro:buildingID>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
<uro:bldgDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod0 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod0>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">000</uro:geometrySrcDescLod1>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">999</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
<uro:appearanceSrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_appearanceSrcDesc.xml">99</uro:appearanceSrcDescLod2>
<uro:lod1HeightType codeSpace="../../codelists/DataQualityAttribute_lod1HeightType.xml">2</uro:lod1HeightType>
<uro:publicSurveyDataQualityAttribute>
<uro:PublicSurveyDataQualityAttribute>
<uro:srcScaleLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_srcScale.xml">1</uro:srcScaleLod1>
<uro:publicSurveySrcDescLod1 codeSpace="../../codelists/PublicSurveyDataQualityAttribute_publicSurveySrcDesc.xml">023</uro:publicSurveySrcDescLod1>
</uro:PublicSurveyDataQualityAttribute>
</uro:publicSurveyDataQualityAttribute>
</uro:DataQualityAttribute>
</uro:bldgDataQualityAttribute>
</bldg:Building>
</core:cityObjectMember>
</core:CityModel>
