<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.137497250 139.385398414 0</gml:lowerCorner>
<gml:upperCorner>36.142043550 139.392545689 0</gml:upperCorner>             
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<urf:UseDistrict gml:id="urf_0ffb5a7e-08d1-4bcf-acb2-c3f8517dbbdc">
<gml:name>第一種住居地域</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<urf:function codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</urf:function>
<urf:validFrom>2020-04-01</urf:validFrom>
<urf:validFromType codeSpace="../../codelists/Common_validType.xml">1</urf:validFromType>
<urf:custodian>熊谷市（見本）</urf:custodian>
<urf:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</urf:urbanPlanType>
<urf:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</urf:areaClassificationType>
<urf:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</urf:prefecture>
<urf:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</urf:city>
<urf:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137497250 139.386909559 0 36.137530366 139.387617004 0 36.137571771 139.388323540 0 36.137986882 139.388291891 0 36.138404219 139.388266026 0 36.138379989 139.387540061 0 36.138360609 139.386817076 0 36.137916905 139.386853775 0 36.137497250 139.386909559 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</urf:lod1MultiSurface>
<urf:dataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">202</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">202</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</urf:dataQualityAttribute>
<urf:floorAreaRate>200</urf:floorAreaRate>
<urf:buildingCoverageRate>60</urf:buildingCoverageRate>
</urf:UseDistrict>
</core:cityObjectMember>
<core:cityObjectMember>
<urf:UseDistrict gml:id="urf_f7d580b5-6c28-4ae4-9750-4ae4fadc265e">
<gml:name>近隣商業地域</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<urf:function codeSpace="../../codelists/Common_districtsAndZonesType.xml">9</urf:function>
<urf:validFrom>2020-04-01</urf:validFrom>
<urf:validFromType codeSpace="../../codelists/Common_validType.xml">1</urf:validFromType>
<urf:custodian>熊谷市（見本）</urf:custodian>
<urf:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</urf:urbanPlanType>
<urf:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</urf:areaClassificationType>
<urf:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</urf:prefecture>
<urf:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</urf:city>
<urf:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137571771 139.388323540 0 36.137607127 139.389030739 0 36.137622098 139.389740175 0 36.137628173 139.390444974 0 36.137642519 139.391141223 0 36.138056262 139.391134386 0 36.138449557 139.391125733 0 36.138438397 139.390416552 0 36.138433671 139.389706278 0 36.138424910 139.388989817 0 36.138404219 139.388266026 0 36.137986882 139.388291891 0 36.137571771 139.388323540 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</urf:lod1MultiSurface>
<urf:dataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">202</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">202</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</urf:dataQualityAttribute>
<urf:floorAreaRate>200</urf:floorAreaRate>
<urf:buildingCoverageRate>80</urf:buildingCoverageRate>
</urf:UseDistrict>
</core:cityObjectMember>
<core:cityObjectMember>
<urf:UseDistrict gml:id="urf_6f635923-d110-4d7f-ad00-3eaf768139af">
<gml:name>工業地域</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<urf:function codeSpace="../../codelists/Common_districtsAndZonesType.xml">12</urf:function>
<urf:validFrom>2020-04-01</urf:validFrom>
<urf:validFromType codeSpace="../../codelists/Common_validType.xml">1</urf:validFromType>
<urf:custodian>熊谷市（見本）</urf:custodian>
<urf:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</urf:urbanPlanType>
<urf:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</urf:areaClassificationType>
<urf:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</urf:prefecture>
<urf:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</urf:city>
<urf:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137642519 139.391141223 0 36.137659319 139.391834935 0 36.137672756 139.392532123 0 36.138089017 139.392537890 0 36.138473078 139.392543891 0 36.138462626 139.391834590 0 36.138449557 139.391125733 0 36.138056262 139.391134386 0 36.137642519 139.391141223 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</urf:lod1MultiSurface>
<urf:dataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">202</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">202</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</urf:dataQualityAttribute>
<urf:floorAreaRate>200</urf:floorAreaRate>
<urf:buildingCoverageRate>60</urf:buildingCoverageRate>
</urf:UseDistrict>
</core:cityObjectMember>
<core:cityObjectMember>
<urf:UseDistrict gml:id="urf_e46a78f7-a58c-4bdd-961c-c7c5ac488f78">
<gml:name>第一種住居地域</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<urf:function codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</urf:function>
<urf:validFrom>2020-04-01</urf:validFrom>
<urf:validFromType codeSpace="../../codelists/Common_validType.xml">1</urf:validFromType>
<urf:custodian>熊谷市（見本）</urf:custodian>
<urf:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</urf:urbanPlanType>
<urf:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</urf:areaClassificationType>
<urf:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</urf:prefecture>
<urf:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</urf:city>
<urf:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138368320 139.385398414 0 36.138354516 139.386102228 0 36.138360609 139.386817076 0 36.138800599 139.386821021 0 36.139237782 139.386855688 0 36.139237782 139.386144610 0 36.139237782 139.385433532 0 36.138805725 139.385403170 0 36.138368320 139.385398414 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</urf:lod1MultiSurface>
<urf:dataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">202</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">202</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</urf:dataQualityAttribute>
<urf:floorAreaRate>200</urf:floorAreaRate>
<urf:buildingCoverageRate>60</urf:buildingCoverageRate>
</urf:UseDistrict>
</core:cityObjectMember>
<core:cityObjectMember>
<urf:UseDistrict gml:id="urf_cc1e690d-ffa6-4ff7-ae3d-894a34799b10">
<gml:name>近隣商業地域</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<urf:function codeSpace="../../codelists/Common_districtsAndZonesType.xml">9</urf:function>
<urf:validFrom>2020-04-01</urf:validFrom>
<urf:validFromType codeSpace="../../codelists/Common_validType.xml">1</urf:validFromType>
<urf:custodian>熊谷市（見本）</urf:custodian>
<urf:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</urf:urbanPlanType>
<urf:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</urf:areaClassificationType>
<urf:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</urf:prefecture>
<urf:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</urf:city>
<urf:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138360609 139.386817076 0 36.138379989 139.387540061 0 36.138404219 139.388266026 0 36.138821153 139.388263220 0 36.139237782 139.388277844 0 36.139237782 139.387566766 0 36.139237782 139.386855688 0 36.138800599 139.386821021 0 36.138360609 139.386817076 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</urf:lod1MultiSurface>
<urf:dataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">202</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">202</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</urf:dataQualityAttribute>
<urf:floorAreaRate>200</urf:floorAreaRate>
<urf:buildingCoverageRate>80</urf:buildingCoverageRate>
</urf:UseDistrict>
</core:cityObjectMember>
<core:cityObjectMember>
<urf:UseDistrict gml:id="urf_ada6eb38-f5ad-4733-a8ab-d56c63cc3075">
<gml:name>商業地域</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<urf:function codeSpace="../../codelists/Common_districtsAndZonesType.xml">10</urf:function>
<urf:validFrom>2020-04-01</urf:validFrom>
<urf:validFromType codeSpace="../../codelists/Common_validType.xml">1</urf:validFromType>
<urf:custodian>熊谷市（見本）</urf:custodian>
<urf:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</urf:urbanPlanType>
<urf:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</urf:areaClassificationType>
<urf:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</urf:prefecture>
<urf:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</urf:city>
<urf:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138404219 139.388266026 0 36.138424910 139.388989817 0 36.138433671 139.389706278 0 36.138438397 139.390416552 0 36.138449557 139.391125733 0 36.138843445 139.391122062 0 36.139237782 139.391122156 0 36.139237782 139.390411078 0 36.139237782 139.389700000 0 36.139237782 139.388988922 0 36.139237782 139.388277844 0 36.138821153 139.388263220 0 36.138404219 139.388266026 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</urf:lod1MultiSurface>
<urf:dataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">202</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">202</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</urf:dataQualityAttribute>
<urf:floorAreaRate>400</urf:floorAreaRate>
<urf:buildingCoverageRate>80</urf:buildingCoverageRate>
</urf:UseDistrict>
</core:cityObjectMember>
<core:cityObjectMember>
<urf:UseDistrict gml:id="urf_fe56577b-7755-4fb8-9304-8ae79c338bf7">
<gml:name>近隣商業地域</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<urf:function codeSpace="../../codelists/Common_districtsAndZonesType.xml">9</urf:function>
<urf:validFrom>2020-04-01</urf:validFrom>
<urf:validFromType codeSpace="../../codelists/Common_validType.xml">1</urf:validFromType>
<urf:custodian>熊谷市（見本）</urf:custodian>
<urf:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</urf:urbanPlanType>
<urf:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</urf:areaClassificationType>
<urf:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</urf:prefecture>
<urf:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</urf:city>
<urf:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138449557 139.391125733 0 36.138462626 139.391834590 0 36.138473078 139.392543891 0 36.138855899 139.392545689 0 36.139237782 139.392544312 0 36.139237782 139.391833234 0 36.139237782 139.391122156 0 36.138843445 139.391122062 0 36.138449557 139.391125733 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</urf:lod1MultiSurface>
<urf:dataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">202</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">202</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</urf:dataQualityAttribute>
<urf:floorAreaRate>200</urf:floorAreaRate>
<urf:buildingCoverageRate>80</urf:buildingCoverageRate>
</urf:UseDistrict>
</core:cityObjectMember>
<core:cityObjectMember>
<urf:UseDistrict gml:id="urf_58b209c1-a7b0-49eb-9f8a-dff1fc55c4bc">
<gml:name>近隣商業地域</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<urf:function codeSpace="../../codelists/Common_districtsAndZonesType.xml">9</urf:function>
<urf:validFrom>2020-04-01</urf:validFrom>
<urf:validFromType codeSpace="../../codelists/Common_validType.xml">1</urf:validFromType>
<urf:custodian>熊谷市（見本）</urf:custodian>
<urf:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</urf:urbanPlanType>
<urf:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</urf:areaClassificationType>
<urf:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</urf:prefecture>
<urf:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</urf:city>
<urf:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139562218 139.386855688 0 36.139562218 139.387566766 0 36.139562218 139.388277844 0 36.139973280 139.388256560 0 36.140379436 139.388231190 0 36.140360320 139.387497790 0 36.140345031 139.386768858 0 36.139954487 139.386811803 0 36.139562218 139.386855688 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</urf:lod1MultiSurface>
<urf:dataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">202</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">202</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</urf:dataQualityAttribute>
<urf:floorAreaRate>200</urf:floorAreaRate>
<urf:buildingCoverageRate>80</urf:buildingCoverageRate>
</urf:UseDistrict>
</core:cityObjectMember>
<core:cityObjectMember>
<urf:UseDistrict gml:id="urf_647fc8c9-bc0d-4ed2-84ba-ceda61892e47">
<gml:name>商業地域</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<urf:function codeSpace="../../codelists/Common_districtsAndZonesType.xml">10</urf:function>
<urf:validFrom>2020-04-01</urf:validFrom>
<urf:validFromType codeSpace="../../codelists/Common_validType.xml">1</urf:validFromType>
<urf:custodian>熊谷市（見本）</urf:custodian>
<urf:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</urf:urbanPlanType>
<urf:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</urf:areaClassificationType>
<urf:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</urf:prefecture>
<urf:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</urf:city>
<urf:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139562218 139.388277844 0 36.139562218 139.388988922 0 36.139562218 139.389700000 0 36.139562218 139.390411078 0 36.139562218 139.391122156 0 36.139994404 139.391118830 0 36.140418660 139.391108827 0 36.140407428 139.390393399 0 36.140402671 139.389680479 0 36.140395759 139.388961330 0 36.140379436 139.388231190 0 36.139973280 139.388256560 0 36.139562218 139.388277844 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</urf:lod1MultiSurface>
<urf:dataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">202</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">202</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</urf:dataQualityAttribute>
<urf:floorAreaRate>400</urf:floorAreaRate>
<urf:buildingCoverageRate>80</urf:buildingCoverageRate>
</urf:UseDistrict>
</core:cityObjectMember>
<core:cityObjectMember>
<urf:UseDistrict gml:id="urf_ef0aa990-0eb5-4b5e-9450-e08b97b6582e">
<gml:name>近隣商業地域</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<urf:function codeSpace="../../codelists/Common_districtsAndZonesType.xml">9</urf:function>
<urf:validFrom>2020-04-01</urf:validFrom>
<urf:validFromType codeSpace="../../codelists/Common_validType.xml">1</urf:validFromType>
<urf:custodian>熊谷市（見本）</urf:custodian>
<urf:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</urf:urbanPlanType>
<urf:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</urf:areaClassificationType>
<urf:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</urf:prefecture>
<urf:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</urf:city>
<urf:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139562218 139.391122156 0 36.139562218 139.391833234 0 36.139562218 139.392544312 0 36.140006887 139.392544975 0 36.140442335 139.392540152 0 36.140431814 139.391825000 0 36.140418660 139.391108827 0 36.139994404 139.391118830 0 36.139562218 139.391122156 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</urf:lod1MultiSurface>
<urf:dataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">202</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">202</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</urf:dataQualityAttribute>
<urf:floorAreaRate>200</urf:floorAreaRate>
<urf:buildingCoverageRate>80</urf:buildingCoverageRate>
</urf:UseDistrict>
</core:cityObjectMember>
<core:cityObjectMember>
<urf:UseDistrict gml:id="urf_6048893d-4ba5-4f08-8d1d-6e51afc77337">
<gml:name>第一種住居地域</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<urf:function codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</urf:function>
<urf:validFrom>2020-04-01</urf:validFrom>
<urf:validFromType codeSpace="../../codelists/Common_validType.xml">1</urf:validFromType>
<urf:custodian>熊谷市（見本）</urf:custodian>
<urf:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</urf:urbanPlanType>
<urf:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</urf:areaClassificationType>
<urf:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</urf:prefecture>
<urf:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</urf:city>
<urf:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140345031 139.386768858 0 36.140360320 139.387497790 0 36.140379436 139.388231190 0 36.140779100 139.388200414 0 36.141184748 139.388192994 0 36.141162510 139.387458597 0 36.141144724 139.386728867 0 36.140733296 139.386727159 0 36.140345031 139.386768858 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</urf:lod1MultiSurface>
<urf:dataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">202</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">202</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</urf:dataQualityAttribute>
<urf:floorAreaRate>200</urf:floorAreaRate>
<urf:buildingCoverageRate>60</urf:buildingCoverageRate>
</urf:UseDistrict>
</core:cityObjectMember>
<core:cityObjectMember>
<urf:UseDistrict gml:id="urf_e35a1820-e747-40bb-afe6-ab0164a3e5b8">
<gml:name>近隣商業地域</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<urf:function codeSpace="../../codelists/Common_districtsAndZonesType.xml">9</urf:function>
<urf:validFrom>2020-04-01</urf:validFrom>
<urf:validFromType codeSpace="../../codelists/Common_validType.xml">1</urf:validFromType>
<urf:custodian>熊谷市（見本）</urf:custodian>
<urf:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</urf:urbanPlanType>
<urf:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</urf:areaClassificationType>
<urf:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</urf:prefecture>
<urf:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</urf:city>
<urf:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140379436 139.388231190 0 36.140395759 139.388961330 0 36.140402671 139.389680479 0 36.140407428 139.390393399 0 36.140418660 139.391108827 0 36.140832426 139.391089991 0 36.141232586 139.391077868 0 36.141217968 139.390358208 0 36.141211778 139.389643496 0 36.141203737 139.388923986 0 36.141184748 139.388192994 0 36.140779100 139.388200414 0 36.140379436 139.388231190 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</urf:lod1MultiSurface>
<urf:dataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">202</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">202</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</urf:dataQualityAttribute>
<urf:floorAreaRate>200</urf:floorAreaRate>
<urf:buildingCoverageRate>80</urf:buildingCoverageRate>
</urf:UseDistrict>
</core:cityObjectMember>
<core:cityObjectMember>
<urf:UseDistrict gml:id="urf_dba829d1-fcc2-4fd0-aeda-d7e92fc51d85">
<gml:name>第一種住居地域</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<urf:function codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</urf:function>
<urf:validFrom>2020-04-01</urf:validFrom>
<urf:validFromType codeSpace="../../codelists/Common_validType.xml">1</urf:validFromType>
<urf:custodian>熊谷市（見本）</urf:custodian>
<urf:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</urf:urbanPlanType>
<urf:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</urf:areaClassificationType>
<urf:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</urf:prefecture>
<urf:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</urf:city>
<urf:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140418660 139.391108827 0 36.140431814 139.391825000 0 36.140442335 139.392540152 0 36.140865583 139.392528072 0 36.141263397 139.392518112 0 36.141249705 139.391798996 0 36.141232586 139.391077868 0 36.140832426 139.391089991 0 36.140418660 139.391108827 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</urf:lod1MultiSurface>
<urf:dataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">202</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">202</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</urf:dataQualityAttribute>
<urf:floorAreaRate>200</urf:floorAreaRate>
<urf:buildingCoverageRate>60</urf:buildingCoverageRate>
</urf:UseDistrict>
</core:cityObjectMember>
<core:cityObjectMember>
<urf:UseDistrict gml:id="urf_76f07cde-59fe-4daa-9d4b-d2a9dd586b20">
<gml:name>第一種住居地域</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<urf:function codeSpace="../../codelists/Common_districtsAndZonesType.xml">5</urf:function>
<urf:validFrom>2020-04-01</urf:validFrom>
<urf:validFromType codeSpace="../../codelists/Common_validType.xml">1</urf:validFromType>
<urf:custodian>熊谷市（見本）</urf:custodian>
<urf:urbanPlanType codeSpace="../../codelists/Common_urbanPlanType.xml">21</urf:urbanPlanType>
<urf:areaClassificationType codeSpace="../../codelists/Common_areaClassificationType.xml">22</urf:areaClassificationType>
<urf:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</urf:prefecture>
<urf:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</urf:city>
<urf:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141184748 139.388192994 0 36.141203737 139.388923986 0 36.141211778 139.389643496 0 36.141217968 139.390358208 0 36.141232586 139.391077868 0 36.141635421 139.391067996 0 36.142043550 139.391062583 0 36.142030335 139.390341629 0 36.142024739 139.389626369 0 36.142018163 139.388909171 0 36.142002631 139.388183640 0 36.141592052 139.388186953 0 36.141184748 139.388192994 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</urf:lod1MultiSurface>
<urf:dataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">202</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">202</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</urf:dataQualityAttribute>
<urf:floorAreaRate>200</urf:floorAreaRate>
<urf:buildingCoverageRate>60</urf:buildingCoverageRate>
</urf:UseDistrict>
</core:cityObjectMember>
</core:CityModel>
