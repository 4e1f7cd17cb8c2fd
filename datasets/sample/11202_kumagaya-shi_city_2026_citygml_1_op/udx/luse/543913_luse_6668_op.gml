<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.134223724 139.384627663 0</gml:lowerCorner>
<gml:upperCorner>36.142463557 139.393353377 0</gml:upperCorner>             
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_b6fcd708-0142-43c7-9121-451f24333462">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137542311 139.386976223 0 36.137575427 139.387585895 0 36.137924570 139.387540836 0 36.137893473 139.386920438 0 36.137542311 139.386976223 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2166.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_ffeb8c30-3070-4547-937e-62d2df874154">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137940337 139.386920438 0 36.137971433 139.387540836 0 36.138356557 139.387508951 0 36.138337177 139.386883739 0 36.137940337 139.386920438 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2440.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_d95d47dc-3852-4dce-9477-e38e7d7ab986">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138391751 139.385429524 0 36.138377947 139.386071118 0 36.138774327 139.386076050 0 36.138782293 139.385434280 0 36.138391751 139.385429524 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2522.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_ec18ff8c-9df8-4ee8-8e66-1ee2cd1e1298">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138377947 139.386133337 0 36.138384040 139.386750412 0 36.138777167 139.386754358 0 36.138774327 139.386138269 0 36.138377947 139.386133337 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2430.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_28dba475-6858-49d7-84f7-55b0164aba3a">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138829156 139.385434280 0 36.138821190 139.386076050 0 36.139197227 139.386113501 0 36.139197227 139.385464642 0 36.138829156 139.385434280 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2399.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_407b789b-1a09-4c58-9f76-05cdb4b16e56">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138821190 139.386138269 0 36.138824030 139.386754358 0 36.139197227 139.386789025 0 36.139197227 139.386175720 0 36.138821190 139.386138269 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2299.3</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_0f32a2b9-256a-412b-ade0-00c19af9a4da">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139602773 139.386922352 0 36.139602773 139.387535657 0 36.139939407 139.387501815 0 36.139931055 139.386878466 0 36.139602773 139.386922352 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2054.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_5445156f-6f1d-4f51-819d-ef7cca0a2632">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139977918 139.386878466 0 36.139986270 139.387501815 0 36.140336889 139.387466680 0 36.140321600 139.386835522 0 36.139977918 139.386878466 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2179.3</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_7fae4727-00e5-442f-a083-493e6cb43fc7">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">214</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140368463 139.386835522 0 36.140402867 139.388200081 0 36.141112651 139.388161885 0 36.141072627 139.386795531 0 36.140368463 139.386835522 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">9655.4</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_0d9eda0d-1d8e-4fd8-8e08-4fdec4e3680a">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">204</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135931213 139.384766897 0 36.135915905 139.385108535 0 36.135901322 139.385450173 0 36.135887521 139.385791811 0 36.135874562 139.386133448 0 36.135862501 139.386475086 0 36.135851395 139.386816724 0 36.135841304 139.387158362 0 36.135832283 139.387500000 0 36.136336962 139.387500000 0 36.136345983 139.387158362 0 36.136356074 139.386816724 0 36.136367180 139.386475086 0 36.136379241 139.386133448 0 36.136392201 139.385791811 0 36.136406001 139.385450173 0 36.136420584 139.385108535 0 36.136435892 139.384766897 0 36.135931213 139.384766897 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">13775.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_11e0ae90-f7f1-45e5-853d-eaea20e7e879">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">205</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136435892 139.384766897 0 36.136420584 139.385108535 0 36.136406001 139.385450173 0 36.136392201 139.385791811 0 36.136379241 139.386133448 0 36.136367180 139.386475086 0 36.136356074 139.386816724 0 36.136345983 139.387158362 0 36.136336962 139.387500000 0 36.137202126 139.387500000 0 36.137211147 139.387158362 0 36.137221239 139.386816724 0 36.137232344 139.386475086 0 36.137244405 139.386133448 0 36.137257365 139.385791811 0 36.137271165 139.385450173 0 36.137285748 139.385108535 0 36.137301057 139.384766897 0 36.136435892 139.384766897 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">23615.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_99a3c1a7-5d2f-4ecc-b14e-acf8ddc5fd45">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">205</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135066049 139.384766897 0 36.135050741 139.385108535 0 36.135036158 139.385450173 0 36.135022357 139.385791811 0 36.135009398 139.386133448 0 36.134997336 139.386475086 0 36.134986231 139.386816724 0 36.134976139 139.387158362 0 36.134967119 139.387500000 0 36.135832283 139.387500000 0 36.135841304 139.387158362 0 36.135851395 139.386816724 0 36.135862501 139.386475086 0 36.135874562 139.386133448 0 36.135887521 139.385791811 0 36.135901322 139.385450173 0 36.135915905 139.385108535 0 36.135931213 139.384766897 0 36.135066049 139.384766897 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">23615.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_a69a848e-7edb-4c8d-a4a5-be6380297caa">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">216</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139278336 139.384766897 0 36.139278336 139.387500000 0 36.139521664 139.387500000 0 36.139521664 139.384766897 0 36.139278336 139.384766897 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">6641.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_db89dbda-9212-46a7-9ad3-d18ef95769e6">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134223724 139.384784004 0 36.134230281 139.385477543 0 36.134573839 139.385481920 0 36.134571045 139.384785849 0 36.134223724 139.384784004 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2396.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_2c7d5648-7cd4-46e2-81eb-9445e7b29c02">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134230281 139.385539762 0 36.134233643 139.386211535 0 36.134575272 139.386217211 0 36.134573839 139.385544140 0 36.134230281 139.385539762 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2300.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_e4197bfc-3dfe-48dc-99b1-d99767f81cbf">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134233643 139.386273754 0 36.134244050 139.386876747 0 36.134585885 139.386883309 0 36.134575272 139.386279430 0 36.134233643 139.386273754 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2058.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_71b53bb2-5ca1-4b03-babc-867759ac2d18">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134244050 139.387010074 0 36.134275377 139.387590612 0 36.134617963 139.387599770 0 36.134585885 139.387016636 0 36.134244050 139.387010074 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1986.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_37c81834-0e78-4b07-9d5c-c030c7c315e0">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134617908 139.384785849 0 36.134620702 139.385481920 0 36.134985094 139.385487685 0 36.134987255 139.384788278 0 36.134617908 139.384785849 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2556.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_2d093fbd-2b5e-4934-95af-298816add238">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134620702 139.385544140 0 36.134622135 139.386217211 0 36.134983986 139.386224687 0 36.134985094 139.385549905 0 36.134620702 139.385544140 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2444.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_eed30f42-dce4-4860-b3e7-8a7fe41ab90a">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134622135 139.386279430 0 36.134632748 139.386883309 0 36.134983920 139.386891950 0 36.134983986 139.386286906 0 36.134622135 139.386279430 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2151.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_94b2cc9d-06b3-425c-b45e-c72751e12258">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134632748 139.387016636 0 36.134664826 139.387599770 0 36.134964409 139.387611831 0 36.134979946 139.387025277 0 36.134632748 139.387016636 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1888.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_1c637952-19aa-422b-9eaf-cfbb7397133a">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135034118 139.384788278 0 36.135031957 139.385487685 0 36.135034352 139.385493756 0 36.135064954 139.384790836 0 36.135034118 139.384788278 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">117.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_94c5679d-5ab0-42e4-9b4c-5122e9311e34">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137300265 139.384784198 0 36.137269896 139.385480785 0 36.137454509 139.385442926 0 36.137479784 139.384766267 0 36.137300265 139.384784198 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1240.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_0e2a11cc-2dbd-4677-98d5-c2cf868bc933">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137267335 139.385543004 0 36.137241394 139.386216340 0 36.137441547 139.386168261 0 36.137454509 139.385505145 0 36.137267335 139.385543004 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1284.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_42b3f4c0-36f9-44a7-850e-12f4192d8971">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137239169 139.386278559 0 36.137219038 139.386888316 0 36.137452189 139.386842896 0 36.137441547 139.386230480 0 36.137239169 139.386278559 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1326.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_b5969237-5c0d-4a03-8085-daf5b217acd2">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137215060 139.387021643 0 36.137199162 139.387622582 0 36.137485305 139.387585895 0 36.137452189 139.386976223 0 36.137215060 139.387021643 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1585.2</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_d50aa999-5ce0-45a6-a802-be1d007e1d70">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137569905 139.384766267 0 36.137544630 139.385442926 0 36.137900407 139.385396428 0 36.137933217 139.384744245 0 36.137569905 139.384766267 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2375.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_0e53f2ee-914a-47e9-b6f5-ad0afce664e1">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137544630 139.385505145 0 36.137531668 139.386168261 0 36.137883581 139.386109210 0 36.137900407 139.385458647 0 36.137544630 139.385505145 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2313.3</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_7827f7fd-f124-438d-87a9-51f8c2fff7f5">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137531668 139.386230480 0 36.137542311 139.386842896 0 36.137893473 139.386787111 0 36.137883581 139.386171430 0 36.137531668 139.386230480 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2161.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_f118df6e-d36d-4fef-97c7-5bf493e1daa6">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137980080 139.384744245 0 36.137947270 139.385396428 0 36.138344888 139.385367305 0 36.138371805 139.384732612 0 36.137980080 139.384744245 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2530.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_6c718f4e-0688-4fe2-a020-df2c6d5a6e4a">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137947270 139.385458647 0 36.137930444 139.386109210 0 36.138331084 139.386071118 0 36.138344888 139.385429524 0 36.137947270 139.385458647 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2570.2</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_cf42c6f1-ca70-462d-b873-4c462045cfc2">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137930444 139.386171430 0 36.137940337 139.386787111 0 36.138337177 139.386750412 0 36.138331084 139.386133337 0 36.137930444 139.386171430 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2457.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_dce4844b-25a6-4ab5-8089-fb194f008476">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138418668 139.384732612 0 36.138391751 139.385367305 0 36.138782293 139.385372060 0 36.138797826 139.384737024 0 36.138418668 139.384732612 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2441.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_e94e42a6-6f1d-45a4-907a-5bec5db81b75">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138844689 139.384737024 0 36.138829156 139.385372060 0 36.139197227 139.385402423 0 36.139197227 139.384753564 0 36.138844689 139.384737024 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2311.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_85d4f54b-3ef1-46fa-adaa-bab29564cc95">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139602773 139.384753564 0 36.139602773 139.385402423 0 36.139936049 139.385363646 0 36.139950838 139.384730861 0 36.139602773 139.384753564 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2178.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_db1698e0-6ed4-4907-87eb-320e8733fe8c">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139602773 139.385464642 0 36.139602773 139.386113501 0 36.139928465 139.386066481 0 36.139936049 139.385425866 0 36.139602773 139.385464642 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2119.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_499b3a50-1108-4d6c-b219-85dee58e4a21">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139602773 139.386175720 0 36.139602773 139.386789025 0 36.139931055 139.386745139 0 36.139928465 139.386128700 0 36.139602773 139.386175720 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2008.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_fc10712c-f0f7-4c6e-a632-54bd2aea7651">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139997701 139.384730861 0 36.139982912 139.385363646 0 36.140328621 139.385323296 0 36.140351647 139.384700378 0 36.139997701 139.384730861 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2186.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_9f0f818c-8293-4039-9480-bf8fe90cecc2">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139982912 139.385425866 0 36.139975328 139.386066481 0 36.140316813 139.386021070 0 36.140328621 139.385385515 0 36.139982912 139.385425866 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2185.4</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_0ebc5440-9b8a-4070-a96b-b17f31447c95">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139975328 139.386128700 0 36.139977918 139.386745139 0 36.140321600 139.386702195 0 36.140316813 139.386083290 0 36.139975328 139.386128700 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2114.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_d3da23c7-b9fd-4f8d-86a6-38abd797bb10">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140398510 139.384700378 0 36.140375484 139.385323296 0 36.140714988 139.385280863 0 36.140737582 139.384659602 0 36.140398510 139.384700378 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2098.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_830a268f-3f2d-491b-a412-7e06f58d4ba4">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140375484 139.385385515 0 36.140363676 139.386021070 0 36.140703401 139.385977788 0 36.140714988 139.385343082 0 36.140375484 139.385385515 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2149.2</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_84dc6846-c9b2-4cec-8e1b-63204c1098f3">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140363676 139.386083290 0 36.140368463 139.386702195 0 36.140709864 139.386660495 0 36.140703401 139.386040007 0 36.140363676 139.386083290 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2110.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_65ee5acc-2e7d-43fd-9990-c3ba58f083bd">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140784445 139.384659602 0 36.140761851 139.385280863 0 36.141072364 139.385278005 0 36.141083059 139.384645474 0 36.140784445 139.384659602 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1905.4</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_3593cab3-6178-412a-a6cb-7ff98e8b3a6b">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140761851 139.385343082 0 36.140750264 139.385977788 0 36.141066879 139.385980709 0 36.141072364 139.385340224 0 36.140761851 139.385343082 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1996.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_8ff6a3d8-46ee-4585-a142-ce7ca1935786">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140750264 139.386040007 0 36.140756727 139.386660495 0 36.141072627 139.386662204 0 36.141066879 139.386042928 0 36.140750264 139.386040007 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1957.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_8052c891-981f-4810-9927-9e6ef797f489">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141227253 139.384645474 0 36.141216558 139.385278005 0 36.141528653 139.385275678 0 36.141529660 139.384633971 0 36.141227253 139.384645474 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1954.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_b48e9fb8-eb38-4dab-b8e0-f139570522aa">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141216558 139.385340224 0 36.141211073 139.385980709 0 36.141528136 139.385983088 0 36.141528653 139.385337897 0 36.141216558 139.385340224 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2019.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_a6ba560a-fea1-41be-ae5f-a0c9501aa954">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141211073 139.386042928 0 36.141216821 139.386662204 0 36.141533302 139.386663595 0 36.141528136 139.386045307 0 36.141211073 139.386042928 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1957.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_2a255307-c7c4-4d5b-b2f0-9404ec532f6e">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141216821 139.386795531 0 36.141234607 139.387427487 0 36.141548997 139.387425576 0 36.141533302 139.386796922 0 36.141216821 139.386795531 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1985.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_1ffdb5cd-31b6-4cbf-8b7e-d4e601bbbc1a">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137575427 139.387648114 0 36.137616831 139.388292430 0 36.137963450 139.388260782 0 36.137924570 139.387603055 0 36.137575427 139.387648114 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2277.2</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_f1d2388c-96f9-405e-b2ef-50db4bd4f29b">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137971433 139.387603055 0 36.138010313 139.388260782 0 36.138380787 139.388234916 0 36.138356557 139.387571171 0 36.137971433 139.387603055 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2502.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_1fe13ce4-299a-447e-a409-a817c50daeb4">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137616831 139.388354650 0 36.137652187 139.388999630 0 36.137996651 139.388979432 0 36.137963450 139.388323001 0 36.137616831 139.388354650 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2254.4</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_5697f6d5-b3df-4627-bc5e-a10c4d6ed7eb">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">212</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137652187 139.389061849 0 36.137667159 139.389640180 0 36.138010709 139.389624831 0 36.137996651 139.389041651 0 36.137652187 139.389061849 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1997.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_51b286f7-aa38-4c10-a81e-91961442e12f">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138010313 139.388323001 0 36.138043514 139.388979432 0 36.138401478 139.388958707 0 36.138380787 139.388297136 0 36.138010313 139.388323001 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2403.4</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_9da773f1-93db-4266-999c-6bd69e785831">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138043514 139.389041651 0 36.138057572 139.389624831 0 36.138410239 139.389606282 0 36.138401478 139.389020926 0 36.138043514 139.389041651 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2075.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_16a5021d-31bf-4600-9f4a-4ed78bc3239f">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137667159 139.389840170 0 36.137673233 139.390413864 0 36.138017290 139.390401047 0 36.138010709 139.389824821 0 36.137667159 139.389840170 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1975.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_6f333027-8353-41eb-8275-314336a1ff23">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137673233 139.390476083 0 36.137687579 139.391110113 0 36.138032830 139.391103276 0 36.138017290 139.390463267 0 36.137673233 139.390476083 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2194.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_39100348-6cd0-4d76-96ad-3d652577d447">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138057572 139.389824821 0 36.138064153 139.390401047 0 36.138414965 139.390385443 0 36.138410239 139.389806273 0 36.138057572 139.389824821 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2030.3</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_8edcebc4-9317-4c6a-99c1-d2c52b520c3a">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138064153 139.390463267 0 36.138079693 139.391103276 0 36.138426125 139.391094624 0 36.138414965 139.390447662 0 36.138064153 139.390463267 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2242.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_6b0bf34c-a4ba-4f98-9ea8-6de4efa6f489">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">213</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137687579 139.391172332 0 36.137717816 139.392465460 0 36.138449647 139.392477227 0 36.138426125 139.391156843 0 36.137687579 139.391172332 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">9595.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_e7a0ccae-fee4-466c-afe5-e52ee87fd4e4">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">217</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138384040 139.386883739 0 36.138427650 139.388234916 0 36.139197227 139.388246734 0 36.139197227 139.386922352 0 36.138384040 139.386883739 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">10567.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_c304eb9b-aab3-4f10-a889-edb0769ff926">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138427650 139.388297136 0 36.138448341 139.388958707 0 36.138807473 139.388952698 0 36.138797721 139.388294330 0 36.138427650 139.388297136 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2403.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_fcd98597-476f-48cf-b3af-24c2159d49fe">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138448341 139.389020926 0 36.138457102 139.389606282 0 36.138811602 139.389598917 0 36.138807473 139.389014918 0 36.138448341 139.389020926 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2083.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_ee928605-5521-4229-b960-32b4ce4f4ae6">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138844584 139.388294330 0 36.138854336 139.388952698 0 36.139197227 139.388957812 0 36.139197227 139.388308954 0 36.138844584 139.388294330 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2269.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_6b014e0e-b8da-493a-9e7f-2b1ef383d9dc">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">212</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138854336 139.389014918 0 36.138858465 139.389598917 0 36.139197227 139.389600005 0 36.139197227 139.389020032 0 36.138854336 139.389014918 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1980.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_9a5815be-2b69-4592-b722-bf5e16917b1d">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138457102 139.389806273 0 36.138461828 139.390385443 0 36.138814104 139.390379176 0 36.138811602 139.389798908 0 36.138457102 139.389806273 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2046.2</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_dfa61372-1e08-4692-a623-34ae42ff11d4">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">212</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138461828 139.390447662 0 36.138472988 139.391094624 0 36.138820013 139.391090952 0 36.138814104 139.390441396 0 36.138461828 139.390447662 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2264.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_ec50d3fb-9a0f-4d24-84d3-0cf7e2886d6f">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">212</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138858465 139.389798908 0 36.138860967 139.390379176 0 36.139197227 139.390379968 0 36.139197227 139.389799995 0 36.138858465 139.389798908 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1955.4</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_7d6bd673-5676-42b6-a0fc-2b51f875b658">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138860967 139.390441396 0 36.138866876 139.391090952 0 36.139197227 139.391091046 0 36.139197227 139.390442188 0 36.138860967 139.390441396 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2161.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_aaac9f3b-385d-41f3-933a-1cb12f6e8816">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138472988 139.391156843 0 36.138486057 139.391803480 0 36.138826933 139.391802848 0 36.138820013 139.391153172 0 36.138472988 139.391156843 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2226.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_aecb8e16-3b5a-41d7-8eb8-d4fc0ebb908a">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138486057 139.391865699 0 36.138496510 139.392477227 0 36.138832468 139.392479026 0 36.138826933 139.391865067 0 36.138486057 139.391865699 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2070.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_7e333485-a8a7-46bc-aac8-ae837a467d8e">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">222</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138866876 139.391153172 0 36.138873796 139.391802848 0 36.139197227 139.391802124 0 36.139197227 139.391153266 0 36.138866876 139.391153172 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2119.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_6822126f-cf38-47ff-9837-489fb2b03fe0">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138873796 139.391865067 0 36.138879331 139.392479026 0 36.139197227 139.392477648 0 36.139197227 139.391864343 0 36.138873796 139.391865067 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1965.2</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_6e4a52de-d7e6-4d24-9fb3-15f702107324">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139602773 139.387597876 0 36.139602773 139.388246734 0 36.139949849 139.388225451 0 36.139939407 139.387564034 0 36.139602773 139.387597876 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2238.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_9d7162fa-306e-47e5-84f9-c4ad805a269d">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139986270 139.387564034 0 36.139996712 139.388225451 0 36.140356004 139.388200081 0 36.140336889 139.387528900 0 36.139986270 139.387564034 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2366.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_317825ce-934b-4046-a658-a44607aed16f">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139602773 139.388308954 0 36.139602773 139.388957812 0 36.139958766 139.388947252 0 36.139949849 139.388287670 0 36.139602773 139.388308954 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2297.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_66124714-861c-44fc-a12b-108983d3ae1c">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">212</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139602773 139.389020032 0 36.139602773 139.389600005 0 36.139962541 139.389593985 0 36.139958766 139.389009471 0 36.139602773 139.389020032 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2081.2</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_f5269670-1b63-4cd2-86fe-04efd38cfe34">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139996712 139.388287670 0 36.140005629 139.388947252 0 36.140372328 139.388930220 0 36.140356004 139.388262300 0 36.139996712 139.388287670 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2408.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_f940c5ec-efb7-4a17-ae54-963b139d1ab6">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">212</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140005629 139.389009471 0 36.140009404 139.389593985 0 36.140379240 139.389580484 0 36.140372328 139.388992439 0 36.140005629 139.389009471 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2157.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_0375bacb-c269-401e-8b85-26dcc49db2e9">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">212</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139602773 139.389799995 0 36.139602773 139.390379968 0 36.139965049 139.390374750 0 36.139962541 139.389793975 0 36.139602773 139.389799995 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2092.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_cb4d249d-c823-4dfa-9969-19944a6600ff">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139602773 139.390442188 0 36.139602773 139.391091046 0 36.139970972 139.391087720 0 36.139965049 139.390436969 0 36.139602773 139.390442188 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2370.4</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_d40aa595-cb24-4c8b-b2b6-ff308f1121ee">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">212</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140009404 139.389793975 0 36.140011912 139.390374750 0 36.140383996 139.390362289 0 36.140379240 139.389780474 0 36.140009404 139.389793975 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2154.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_97cd7a85-fcc0-4ffb-ae09-3f0ee6735a57">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140011912 139.390436969 0 36.140017835 139.391087720 0 36.140395229 139.391077718 0 36.140383996 139.390424509 0 36.140011912 139.390436969 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2441.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_d9d932f9-7963-4170-8ae3-35a3a86481be">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139602773 139.391153266 0 36.139602773 139.391802124 0 36.139977908 139.391801014 0 36.139970972 139.391149939 0 36.139602773 139.391153266 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2412.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_ddb3ea34-06fa-4add-8ad7-24abab6b438c">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139602773 139.391864343 0 36.139602773 139.392477648 0 36.139983456 139.392478311 0 36.139977908 139.391863234 0 36.139602773 139.391864343 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2318.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_e70bb257-559b-496d-ad3f-650ab3459130">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140017835 139.391149939 0 36.140024771 139.391801014 0 36.140408383 139.391793890 0 36.140395229 139.391139937 0 36.140017835 139.391149939 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2480.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_01c977f0-6187-4c8f-a386-08bc4eb3f8ea">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140024771 139.391863234 0 36.140030319 139.392478311 0 36.140418904 139.392473488 0 36.140408383 139.391856109 0 36.140024771 139.391863234 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2376.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_fb5d4889-e953-4524-b6d6-b9ba3f7bd0b0">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140402867 139.388262300 0 36.140419191 139.388930220 0 36.140777400 139.388904627 0 36.140755668 139.388231524 0 36.140402867 139.388262300 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2386.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_ccb84ebd-5882-4ded-8ad1-b4997b33f070">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">212</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140419191 139.388992439 0 36.140426103 139.389580484 0 36.140786602 139.389557085 0 36.140777400 139.388966846 0 36.140419191 139.388992439 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2116.3</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_9539cf37-09fb-41fa-a4e4-06e70ab08780">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140802531 139.388231524 0 36.140824263 139.388904627 0 36.141131640 139.388892876 0 36.141112651 139.388224104 0 36.140802531 139.388231524 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2070.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_539d456f-8c4b-4127-89ca-7a84f03e223d">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140824263 139.388966846 0 36.140833465 139.389557085 0 36.141139681 139.389543500 0 36.141131640 139.388955095 0 36.140824263 139.388966846 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1806.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_c0e88bee-ff92-41bd-9fa7-72badba8f9a5">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">212</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140426103 139.389780474 0 36.140430859 139.390362289 0 36.140793263 139.390340248 0 36.140786602 139.389757076 0 36.140426103 139.389780474 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2104.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_d1a65039-1891-452c-b470-7e9290d2bbb0">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">214</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140430859 139.390424509 0 36.140442092 139.391077718 0 36.140808995 139.391058882 0 36.140793263 139.390402467 0 36.140430859 139.390424509 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2387.4</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_f210beb9-2007-48e4-a99c-693de0b7e1f2">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833465 139.389757076 0 36.140840127 139.390340248 0 36.141145871 139.390327098 0 36.141139681 139.389743491 0 36.140833465 139.389757076 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1783.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_a27e0035-74b3-4811-9677-0e46cc425726">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140840127 139.390402467 0 36.140855858 139.391058882 0 36.141160489 139.391046758 0 36.141145871 139.390389317 0 36.140840127 139.390402467 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2004.2</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_9c2d5f19-131e-4a9a-844a-5de25ce27744">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">214</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140442092 139.391139937 0 36.140465767 139.392473488 0 36.141191300 139.392451448 0 36.141160489 139.391108977 0 36.140442092 139.391139937 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">9654.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_00cab332-e117-45f1-b9a7-bc3f6ebe09e7">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141256845 139.388224104 0 36.141275834 139.388892876 0 36.141585377 139.388883308 0 36.141568620 139.388218063 0 36.141256845 139.388224104 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2070.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_347743bd-e85c-44c2-8371-380a072ebae3">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141275834 139.388955095 0 36.141283875 139.389543500 0 36.141592472 139.389532440 0 36.141585377 139.388945528 0 36.141275834 139.388955095 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1814.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_a4fa464c-952f-4574-a278-0754d72743ed">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141283875 139.389743491 0 36.141290065 139.390327098 0 36.141598278 139.390316391 0 36.141592472 139.389732430 0 36.141283875 139.389743491 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1798.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_5087357c-dd3d-478c-8527-75884db3dc77">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141290065 139.390389317 0 36.141304683 139.391046758 0 36.141611990 139.391036887 0 36.141598278 139.390378610 0 36.141290065 139.390389317 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2023.4</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_46bbe375-f145-426c-8df6-911b493475e9">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">204</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135832283 139.387500000 0 36.135817146 139.388213868 0 36.135807465 139.388927737 0 36.135803764 139.389641605 0 36.135805884 139.390355474 0 36.135812831 139.391069342 0 36.135824184 139.391783210 0 36.135839523 139.392497079 0 36.135858432 139.393210947 0 36.136363111 139.393210947 0 36.136344202 139.392497079 0 36.136328863 139.391783210 0 36.136317510 139.391069342 0 36.136310563 139.390355474 0 36.136308443 139.389641605 0 36.136312144 139.388927737 0 36.136321825 139.388213868 0 36.136336962 139.387500000 0 36.135832283 139.387500000 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">28784.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_5b020457-e4d4-4787-973f-b25e5df20db5">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">205</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136336962 139.387500000 0 36.136321825 139.388213868 0 36.136312144 139.388927737 0 36.136308443 139.389641605 0 36.136310563 139.390355474 0 36.136317510 139.391069342 0 36.136328863 139.391783210 0 36.136344202 139.392497079 0 36.136363111 139.393210947 0 36.137228275 139.393210947 0 36.137209366 139.392497079 0 36.137194027 139.391783210 0 36.137182674 139.391069342 0 36.137175727 139.390355474 0 36.137173608 139.389641605 0 36.137177308 139.388927737 0 36.137186989 139.388213868 0 36.137202126 139.387500000 0 36.136336962 139.387500000 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">49344.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_3af759a5-02fa-4a2d-baee-66bceddc0a81">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">205</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134967119 139.387500000 0 36.134951982 139.388213868 0 36.134942300 139.388927737 0 36.134938600 139.389641605 0 36.134940720 139.390355474 0 36.134947667 139.391069342 0 36.134959019 139.391783210 0 36.134974359 139.392497079 0 36.134993267 139.393210947 0 36.135858432 139.393210947 0 36.135839523 139.392497079 0 36.135824184 139.391783210 0 36.135812831 139.391069342 0 36.135805884 139.390355474 0 36.135803764 139.389641605 0 36.135807465 139.388927737 0 36.135817146 139.388213868 0 36.135832283 139.387500000 0 36.134967119 139.387500000 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">49344.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_7600268c-060f-48a0-9ad9-58b7f96a7f94">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">216</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139278336 139.387500000 0 36.139278336 139.393210947 0 36.139521664 139.393210947 0 36.139521664 139.387500000 0 36.139278336 139.387500000 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">13878.2</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_fe9a0052-510b-46b6-9c5a-eadcf8de57e7">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134275377 139.387652831 0 36.134314544 139.388260722 0 36.134658070 139.388273126 0 36.134617963 139.387661989 0 36.134275377 139.387652831 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2084.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_326ff304-950e-40de-8951-a01b9390359c">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134314544 139.388322941 0 36.134347990 139.388936816 0 36.134692318 139.388951993 0 36.134658070 139.388335346 0 36.134314544 139.388322941 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2108.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_a0818c1d-bc4a-40c6-884a-9bccc828b0df">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134347990 139.388999035 0 36.134362152 139.389564194 0 36.134706821 139.389580546 0 36.134692318 139.389014213 0 36.134347990 139.388999035 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1944.2</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_322d6c1b-c642-47b9-a41b-7b54ebee99b4">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134362152 139.389764185 0 36.134358885 139.390362415 0 36.134705035 139.390374022 0 36.134706821 139.389780537 0 36.134362152 139.389764185 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2055.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_125d5df9-7ba4-463f-bc8d-5da4b8b4d085">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134358885 139.390424634 0 36.134351170 139.391116608 0 36.134700817 139.391117012 0 36.134705035 139.390436242 0 36.134358885 139.390424634 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2385.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_51959668-179a-4ac8-833d-b62707a4598e">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134351170 139.391178828 0 36.134342135 139.391878177 0 36.134695878 139.391865461 0 36.134700817 139.391179232 0 36.134351170 139.391178828 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2432.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_09739c12-1a81-408d-9041-f1ba42ba5f4a">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134342135 139.391940396 0 36.134334908 139.392594085 0 36.134691928 139.392570875 0 36.134695878 139.391927680 0 36.134342135 139.391940396 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2300.4</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_100a5c61-8a6d-40a9-9823-1406d3cea80b">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134334908 139.392727412 0 36.134332296 139.393353377 0 36.134690443 139.393326788 0 36.134691928 139.392704202 0 36.134334908 139.392727412 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2228.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_3c719b81-2045-4088-a9ed-774e992b0152">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134664826 139.387661989 0 36.134704933 139.388273126 0 36.134950689 139.388289463 0 36.134962954 139.387674050 0 36.134664826 139.387661989 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1663.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_8587695c-0b04-4939-89ca-bcec9a3e033a">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134704933 139.388335346 0 36.134739181 139.388951993 0 36.134941892 139.388971981 0 36.134949672 139.388351683 0 36.134704933 139.388335346 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1379.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_6f9035ae-785a-4111-8bb5-bb96818f3641">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134739181 139.389014213 0 36.134753684 139.389580546 0 36.134938640 139.389602080 0 36.134941356 139.389034201 0 36.134739181 139.389014213 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1095.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_d0067b25-f475-4bd9-aa23-cd223ddc0b2a">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134753684 139.389780537 0 36.134751898 139.390374022 0 36.134940943 139.390389309 0 36.134938631 139.389802071 0 36.134753684 139.389780537 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1102.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_e215f7ea-3c04-4c90-9c96-6afedcfd321e">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134751898 139.390436242 0 36.134747680 139.391117012 0 36.134948299 139.391117544 0 36.134941383 139.390451528 0 36.134751898 139.390436242 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1311.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_1e3fe897-25e6-4cab-8b6f-b09c24d14212">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134747680 139.391179232 0 36.134742741 139.391865461 0 36.134960267 139.391848715 0 36.134949145 139.391179764 0 36.134747680 139.391179232 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1417.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_c3ebf1cc-335c-4bf7-a61d-477c22337ace">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134742741 139.391927680 0 36.134738791 139.392570875 0 36.134975407 139.392540309 0 36.134961483 139.391910934 0 36.134742741 139.391927680 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1448.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_8e05202f-58a3-4f7c-a400-24c95090a846">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134738791 139.392704202 0 36.134737306 139.393326788 0 36.134995615 139.393291770 0 36.134978720 139.392673636 0 36.134738791 139.392704202 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1545.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_30a34a87-ea59-424d-beca-631a79e2d533">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137176697 139.390492242 0 36.137183323 139.391118732 0 36.137205193 139.391115679 0 36.137191819 139.390486519 0 36.137176697 139.390492242 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">116.4</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_b3dc1c4a-6fee-487b-842f-4e402492fa12">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137184169 139.391180952 0 36.137194412 139.391803616 0 36.137220854 139.391803690 0 36.137205193 139.391177899 0 36.137184169 139.391180952 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">148.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_283c3d03-4731-4e69-a884-80382322edb1">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137195606 139.391865835 0 36.137208435 139.392458189 0 36.137233380 139.392460764 0 36.137220854 139.391865909 0 36.137195606 139.391865835 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">148.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_e3265ae1-ad2b-4e6a-b121-99c878d34f79">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137197714 139.387684801 0 36.137185222 139.388318199 0 36.137526710 139.388292430 0 36.137485305 139.387648114 0 36.137197714 139.387684801 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2011.4</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_5749baa2-5415-4534-8293-148525071d7b">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137184223 139.388380418 0 36.137217305 139.389016075 0 36.137562066 139.388999630 0 36.137526710 139.388354650 0 36.137184223 139.388380418 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2204.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_2aa55d1d-d9ff-498d-86c1-9cc41f7f3702">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137217305 139.389078294 0 36.137233020 139.389652677 0 36.137577037 139.389640180 0 36.137562066 139.389061849 0 36.137217305 139.389078294 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1984.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_7613ad4e-d7de-454c-9d87-9cc086c65acd">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137233020 139.389852667 0 36.137238682 139.390424299 0 36.137583112 139.390413864 0 36.137577037 139.389840170 0 36.137233020 139.389852667 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1969.4</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_d7c2d519-34d4-4bb4-9366-155ba3e441ee">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137238682 139.390486519 0 36.137252056 139.391115679 0 36.137597458 139.391110113 0 36.137583112 139.390476083 0 36.137238682 139.390486519 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2176.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_843bbcb5-91e5-43ec-a1a7-099c66d75cc1">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137252056 139.391177899 0 36.137267717 139.391803690 0 36.137614258 139.391803825 0 36.137597458 139.391172332 0 36.137252056 139.391177899 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2172.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_87c607db-db70-4843-9212-108f046c4927">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137267717 139.391865909 0 36.137280243 139.392460764 0 36.137627695 139.392465460 0 36.137614258 139.391866044 0 36.137267717 139.391865909 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2069.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_4068fbe9-f2c9-4583-936b-bfe3442dbabb">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137280243 139.392594091 0 36.137284354 139.393201173 0 36.137631996 139.393207448 0 36.137627695 139.392598787 0 36.137280243 139.392594091 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2109.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_c52bb3f6-90c4-423f-9d7d-c90b8cd21858">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137717816 139.392598787 0 36.137722118 139.393207448 0 36.138070119 139.393215154 0 36.138065585 139.392604554 0 36.137717816 139.392598787 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2117.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_8a3c42c9-f882-4d5b-a4e0-08b5843b62fb">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138112448 139.392604554 0 36.138116982 139.393215154 0 36.138452825 139.393223355 0 36.138449647 139.392610554 0 36.138112448 139.392604554 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2055.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_acb3f447-16c7-462c-99db-bef00adf79f7">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138496510 139.392610554 0 36.138499688 139.393223355 0 36.138834121 139.393225939 0 36.138832468 139.392612353 0 36.138496510 139.392610554 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2052.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_14ac3e6f-bb5e-4565-9619-01233aebdc4e">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138879331 139.392612353 0 36.138880984 139.393225939 0 36.139197227 139.393224280 0 36.139197227 139.392610975 0 36.138879331 139.392612353 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1942.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_9821afb6-8a83-463d-99c8-4985ae0665f8">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139602773 139.392610975 0 36.139602773 139.393224280 0 36.139985106 139.393225618 0 36.139983456 139.392611638 0 36.139602773 139.392610975 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2338.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_e6effaf7-06f9-4bdf-be92-6a9a163539ec">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140030319 139.392611638 0 36.140031969 139.393225618 0 36.140422068 139.393221675 0 36.140418904 139.392606816 0 36.140030319 139.392611638 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2389.2</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_1c9370d6-2b79-400c-93f8-d30eb0b66f6c">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140465767 139.392606816 0 36.140468931 139.393221675 0 36.140846650 139.393210745 0 36.140842152 139.392594736 0 36.140465767 139.392606816 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2317.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_ceeb929a-1159-42be-86c8-89a86b4090aa">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140889015 139.392594736 0 36.140893513 139.393210745 0 36.141195550 139.393201155 0 36.141191300 139.392584776 0 36.140889015 139.392594736 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1859.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_0979587b-0b0f-4998-8f48-e45b94f60a10">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141234607 139.387489707 0 36.141256845 139.388161885 0 36.141568620 139.388155844 0 36.141548997 139.387487795 0 36.141234607 139.387489707 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2096.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_ded3dd1d-a484-4323-9ef5-669a11353576">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141304683 139.391108977 0 36.141321802 139.391767886 0 36.141628047 139.391758994 0 36.141611990 139.391099106 0 36.141304683 139.391108977 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2021.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_9db8e9ba-7af6-4f45-8666-265b7e14f18c">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141321802 139.391830105 0 36.141335494 139.392451448 0 36.141640890 139.392443339 0 36.141628047 139.391821213 0 36.141321802 139.391830105 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1900.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_e0c6bf7e-c886-4ba5-ac7d-c52114a56068">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141335494 139.392584776 0 36.141339744 139.393201155 0 36.141644938 139.393193347 0 36.141640890 139.392576666 0 36.141335494 139.392584776 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">1880.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_8b18feb9-a764-4042-84de-597359da035e">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141576524 139.384633971 0 36.141575516 139.385275678 0 36.141939408 139.385274401 0 36.141935102 139.384627663 0 36.141576524 139.384633971 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2324.2</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_540d4f86-e32f-4b4a-83c4-2a2066008e18">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141575516 139.385337897 0 36.141574999 139.385983088 0 36.141941616 139.385984392 0 36.141939408 139.385336621 0 36.141575516 139.385337897 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2358.2</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_1cbb5548-ad1c-44ae-8e7c-8226ebdd9898">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141574999 139.386045307 0 36.141580165 139.386663595 0 36.141946463 139.386664358 0 36.141941616 139.386046611 0 36.141574999 139.386045307 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2261.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_906b21d6-8813-43b6-9a0a-2bc65f44f829">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141580165 139.386796922 0 36.141595860 139.387425576 0 36.141961010 139.387424527 0 36.141946463 139.386797685 0 36.141580165 139.386796922 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2292.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_c833ccd8-9119-4928-b203-8d6ccbce0732">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141981965 139.384627663 0 36.141986271 139.385274401 0 36.142356641 139.385278545 0 36.142351740 139.384631483 0 36.141981965 139.384627663 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2390.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_abc019c5-9425-4347-b7ee-0f6e402bfcd5">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141986271 139.385336621 0 36.141988479 139.385984392 0 36.142359154 139.385988701 0 36.142356641 139.385340764 0 36.141986271 139.385336621 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2397.2</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_42b3c357-8543-471b-b5da-21f8b842f657">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141988479 139.386046611 0 36.141993326 139.386664358 0 36.142363709 139.386668386 0 36.142359154 139.386050921 0 36.141988479 139.386046611 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2285.2</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_e70ebabc-7b3c-4fde-b45c-75a4214057bf">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141993326 139.386797685 0 36.142007873 139.387424527 0 36.142377352 139.387427690 0 36.142363709 139.386801713 0 36.141993326 139.386797685 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2313.8</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_81862bdd-474c-40a5-b507-559f4b7a47b7">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141615483 139.388218063 0 36.141632240 139.388883308 0 36.141994731 139.388878061 0 36.141979199 139.388214750 0 36.141615483 139.388218063 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2409.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_3c7cb497-764c-4666-860a-b5f1c2025c58">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141632240 139.388945528 0 36.141639335 139.389532440 0 36.142001308 139.389526373 0 36.141994731 139.388940280 0 36.141632240 139.388945528 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2122.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_9c9c3bf5-d469-4bc1-852b-c0babe65d4b7">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">211</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141639335 139.389732430 0 36.141645141 139.390316391 0 36.142006904 139.390310519 0 36.142001308 139.389726364 0 36.141639335 139.389732430 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2111.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_1b354258-de5c-4740-8678-c0fa58b9b967">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141645141 139.390378610 0 36.141658853 139.391036887 0 36.142020118 139.391031473 0 36.142006904 139.390372738 0 36.141645141 139.390378610 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2378.3</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_75385302-4af5-4179-bf2b-3bc59e8422c5">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141595860 139.387487795 0 36.141615483 139.388155844 0 36.141979199 139.388152530 0 36.141961010 139.387486746 0 36.141595860 139.387487795 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2427.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_a504f9e1-29c5-4970-b747-68d2f3ef6828">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141658853 139.391099106 0 36.141674910 139.391758994 0 36.142035594 139.391754116 0 36.142020118 139.391093692 0 36.141658853 139.391099106 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2380.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_958f03f0-75b2-4abb-b5eb-c79539cd61b7">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141674910 139.391821213 0 36.141687753 139.392443339 0 36.142047971 139.392438891 0 36.142035594 139.391816336 0 36.141674910 139.391821213 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2240.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_53b99cca-445f-4914-9e87-36cc63cab7c2">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141687753 139.392576666 0 36.141691801 139.393193347 0 36.142051908 139.393189065 0 36.142047971 139.392572218 0 36.141687753 139.392576666 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2218.6</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_a0d39e0a-def5-486f-9a47-758a5990aa96">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142007873 139.387486746 0 36.142026062 139.388152530 0 36.142394409 139.388154613 0 36.142377352 139.387489910 0 36.142007873 139.387486746 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2450.5</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_0c8b6225-a069-42bf-b281-3c4927e72351">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142026062 139.388214750 0 36.142041594 139.388878061 0 36.142408975 139.388879221 0 36.142394409 139.388216832 0 36.142026062 139.388214750 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2435.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_03e8e31b-7635-48cd-beaa-99c54f61f1d5">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142041594 139.388940280 0 36.142048171 139.389526373 0 36.142415143 139.389527142 0 36.142408975 139.388941440 0 36.142041594 139.388940280 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2148.4</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_7367b94d-cfe5-4756-9121-4608b51e78ac">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142048171 139.389726364 0 36.142053767 139.390310519 0 36.142420496 139.390311604 0 36.142415143 139.389727133 0 36.142048171 139.389726364 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2140.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_49b2bc63-76de-4c53-9f0a-c115ed7aa4c5">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142053767 139.390372738 0 36.142066981 139.391031473 0 36.142433140 139.391033304 0 36.142420496 139.390373823 0 36.142053767 139.390372738 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2411.9</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_985c7dbf-ac0c-4f87-860e-d55315091697">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">202</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142066981 139.391093692 0 36.142082457 139.391754116 0 36.142447946 139.391756821 0 36.142433140 139.391095523 0 36.142066981 139.391093692 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2414.1</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_b6772270-686a-48dd-b795-ab5b68e86574">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142082457 139.391816336 0 36.142094834 139.392438891 0 36.142459788 139.392442294 0 36.142447946 139.391819040 0 36.142082457 139.391816336 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2271.7</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
<core:cityObjectMember>
<luse:LandUse gml:id="luse_9a8730a1-99fa-4b97-a1f6-2b6f18868382">
<core:creationDate>2026-03-20</core:creationDate>
<luse:class codeSpace="../../codelists/Common_landUseType.xml">201</luse:class>
<luse:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142094834 139.392572218 0 36.142098771 139.393189065 0 36.142463557 139.393192688 0 36.142459788 139.392575621 0 36.142094834 139.392572218 0</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</luse:lod1MultiSurface>
<uro:landUseDetailAttribute>
<uro:LandUseDetailAttribute>
<uro:areaInSquareMeter uom="m2">2248.0</uro:areaInSquareMeter>
<uro:prefecture codeSpace="../../codelists/Common_localPublicAuthorities.xml">11</uro:prefecture>
<uro:city codeSpace="../../codelists/Common_localPublicAuthorities.xml">11202</uro:city>
<uro:surveyYear>2023</uro:surveyYear>
</uro:LandUseDetailAttribute>
</uro:landUseDetailAttribute>
<uro:luseDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">201</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">201</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:luseDataQualityAttribute>
</luse:LandUse>
</core:cityObjectMember>
</core:CityModel>
