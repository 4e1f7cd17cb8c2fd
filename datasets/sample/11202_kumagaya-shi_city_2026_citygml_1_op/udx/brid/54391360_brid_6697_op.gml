<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.135073507 139.386859562 34.353</gml:lowerCorner>
<gml:upperCorner>36.137128272 139.386959557 35.953</gml:upperCorner>   
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<brid:Bridge gml:id="brid_5608ea43-0c6a-4ad4-8e98-f1979290048f">
<gml:name>サンプル橋-4</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<brid:class codeSpace="../../codelists/Bridge_class.xml">01</brid:class>
<brid:function codeSpace="../../codelists/Bridge_function.xml">01</brid:function>
<brid:yearOfConstruction>1980</brid:yearOfConstruction>
<brid:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137128272 139.386859562 34.353 36.137128272 139.386959557 34.353 36.135073507 139.386959557 34.353 36.135073507 139.386859562 34.353 36.137128272 139.386859562 34.353</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135073507 139.386859562 34.353 36.135073507 139.386959557 34.353 36.135073507 139.386959557 35.953 36.135073507 139.386859562 35.953 36.135073507 139.386859562 34.353</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135073507 139.386959557 34.353 36.137128272 139.386959557 34.353 36.137128272 139.386959557 35.953 36.135073507 139.386959557 35.953 36.135073507 139.386959557 34.353</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137128272 139.386959557 34.353 36.137128272 139.386859562 34.353 36.137128272 139.386859562 35.953 36.137128272 139.386959557 35.953 36.137128272 139.386959557 34.353</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137128272 139.386859562 34.353 36.135073507 139.386859562 34.353 36.135073507 139.386859562 35.953 36.137128272 139.386859562 35.953 36.137128272 139.386859562 34.353</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135073507 139.386859562 35.953 36.135073507 139.386959557 35.953 36.137128272 139.386959557 35.953 36.137128272 139.386859562 35.953 36.135073507 139.386859562 35.953</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</brid:lod1Solid>
<uro:bridDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">500</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">300</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:bridDataQualityAttribute>
</brid:Bridge>
</core:cityObjectMember>
</core:CityModel>
