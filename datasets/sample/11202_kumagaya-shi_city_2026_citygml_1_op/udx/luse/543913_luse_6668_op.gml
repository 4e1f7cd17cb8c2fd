<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.134938600 139.384766897 0</gml:lowerCorner>
<gml:upperCorner>36.142020118 139.393210947 0</gml:upperCorner>             
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
</core:CityModel>
