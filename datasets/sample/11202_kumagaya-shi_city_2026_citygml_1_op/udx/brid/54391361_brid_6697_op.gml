<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.135028708 139.389662401 24.481</gml:lowerCorner>
<gml:upperCorner>36.137083473 139.389817949 35.681</gml:upperCorner>   
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<brid:Bridge gml:id="brid_34f639dc-9d71-4abf-bd6f-4a96eba520b3">
<gml:name>サンプル大橋</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<brid:class codeSpace="../../codelists/Bridge_class.xml">01</brid:class>
<brid:function codeSpace="../../codelists/Bridge_function.xml">01</brid:function>
<brid:yearOfConstruction>2007</brid:yearOfConstruction>
<brid:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083473 139.389662401 34.081 36.137083473 139.389817949 34.081 36.135028708 139.389817949 34.081 36.135028708 139.389662401 34.081 36.137083473 139.389662401 34.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135028708 139.389662401 34.081 36.135028708 139.389817949 34.081 36.135028708 139.389817949 35.681 36.135028708 139.389662401 35.681 36.135028708 139.389662401 34.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135028708 139.389817949 34.081 36.137083473 139.389817949 34.081 36.137083473 139.389817949 35.681 36.135028708 139.389817949 35.681 36.135028708 139.389817949 34.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083473 139.389817949 34.081 36.137083473 139.389662401 34.081 36.137083473 139.389662401 35.681 36.137083473 139.389817949 35.681 36.137083473 139.389817949 34.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083473 139.389662401 34.081 36.135028708 139.389662401 34.081 36.135028708 139.389662401 35.681 36.137083473 139.389662401 35.681 36.137083473 139.389662401 34.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135028708 139.389662401 35.681 36.135028708 139.389817949 35.681 36.137083473 139.389817949 35.681 36.137083473 139.389662401 35.681 36.135028708 139.389662401 35.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</brid:lod1Solid>
<brid:lod2Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember xlink:href="#poly_34f639dc9d710abf_0"/>
<gml:surfaceMember xlink:href="#poly_34f639dc9d710abf_1"/>
<gml:surfaceMember xlink:href="#poly_34f639dc9d710abf_2"/>
<gml:surfaceMember xlink:href="#poly_34f639dc9d710abf_3"/>
<gml:surfaceMember xlink:href="#poly_34f639dc9d710abf_4"/>
<gml:surfaceMember xlink:href="#poly_34f639dc9d710abf_5"/>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</brid:lod2Solid>
<brid:boundedBy>
<brid:OuterCeilingSurface gml:id="surf_34f639dc9d710abf_0">
<brid:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="poly_34f639dc9d710abf_0">
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083473 139.389662401 34.081 36.137083473 139.389817949 34.081 36.135028708 139.389817949 34.081 36.135028708 139.389662401 34.081 36.137083473 139.389662401 34.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod2MultiSurface>
</brid:OuterCeilingSurface>
</brid:boundedBy>
<brid:boundedBy>
<brid:WallSurface gml:id="surf_34f639dc9d710abf_1">
<brid:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="poly_34f639dc9d710abf_1">
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135028708 139.389662401 34.081 36.135028708 139.389817949 34.081 36.135028708 139.389817949 35.681 36.135028708 139.389662401 35.681 36.135028708 139.389662401 34.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod2MultiSurface>
</brid:WallSurface>
</brid:boundedBy>
<brid:boundedBy>
<brid:WallSurface gml:id="surf_34f639dc9d710abf_2">
<brid:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="poly_34f639dc9d710abf_2">
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135028708 139.389817949 34.081 36.137083473 139.389817949 34.081 36.137083473 139.389817949 35.681 36.135028708 139.389817949 35.681 36.135028708 139.389817949 34.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod2MultiSurface>
</brid:WallSurface>
</brid:boundedBy>
<brid:boundedBy>
<brid:WallSurface gml:id="surf_34f639dc9d710abf_3">
<brid:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="poly_34f639dc9d710abf_3">
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083473 139.389817949 34.081 36.137083473 139.389662401 34.081 36.137083473 139.389662401 35.681 36.137083473 139.389817949 35.681 36.137083473 139.389817949 34.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod2MultiSurface>
</brid:WallSurface>
</brid:boundedBy>
<brid:boundedBy>
<brid:WallSurface gml:id="surf_34f639dc9d710abf_4">
<brid:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="poly_34f639dc9d710abf_4">
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083473 139.389662401 34.081 36.135028708 139.389662401 34.081 36.135028708 139.389662401 35.681 36.137083473 139.389662401 35.681 36.137083473 139.389662401 34.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod2MultiSurface>
</brid:WallSurface>
</brid:boundedBy>
<brid:boundedBy>
<brid:OuterFloorSurface gml:id="surf_34f639dc9d710abf_5">
<brid:lod2MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon gml:id="poly_34f639dc9d710abf_5">
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135028708 139.389662401 35.681 36.135028708 139.389817949 35.681 36.137083473 139.389817949 35.681 36.137083473 139.389662401 35.681 36.135028708 139.389662401 35.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</brid:lod2MultiSurface>
</brid:OuterFloorSurface>
</brid:boundedBy>
<brid:outerBridgeConstruction>
<brid:BridgeConstructionElement gml:id="brid_9e63311e-5f57-4fd6-8cea-14ed9084386d">
<brid:lod2Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135551411 139.389706843 27.681 36.135551411 139.389773507 27.681 36.135533387 139.389773507 27.681 36.135533387 139.389706843 27.681 36.135551411 139.389706843 27.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135533387 139.389706843 27.681 36.135533387 139.389773507 27.681 36.135533387 139.389773507 34.081 36.135533387 139.389706843 34.081 36.135533387 139.389706843 27.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135533387 139.389773507 27.681 36.135551411 139.389773507 27.681 36.135551411 139.389773507 34.081 36.135533387 139.389773507 34.081 36.135533387 139.389773507 27.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135551411 139.389773507 27.681 36.135551411 139.389706843 27.681 36.135551411 139.389706843 34.081 36.135551411 139.389773507 34.081 36.135551411 139.389773507 27.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135551411 139.389706843 27.681 36.135533387 139.389706843 27.681 36.135533387 139.389706843 34.081 36.135551411 139.389706843 34.081 36.135551411 139.389706843 27.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135533387 139.389706843 34.081 36.135533387 139.389773507 34.081 36.135551411 139.389773507 34.081 36.135551411 139.389706843 34.081 36.135533387 139.389706843 34.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</brid:lod2Geometry>
</brid:BridgeConstructionElement>
</brid:outerBridgeConstruction>
<brid:outerBridgeConstruction>
<brid:BridgeConstructionElement gml:id="brid_a57e2982-4898-431e-9c45-95ac0af68e30">
<brid:lod2Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136065102 139.389706843 24.481 36.136065102 139.389773507 24.481 36.136047078 139.389773507 24.481 36.136047078 139.389706843 24.481 36.136065102 139.389706843 24.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136047078 139.389706843 24.481 36.136047078 139.389773507 24.481 36.136047078 139.389773507 34.081 36.136047078 139.389706843 34.081 36.136047078 139.389706843 24.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136047078 139.389773507 24.481 36.136065102 139.389773507 24.481 36.136065102 139.389773507 34.081 36.136047078 139.389773507 34.081 36.136047078 139.389773507 24.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136065102 139.389773507 24.481 36.136065102 139.389706843 24.481 36.136065102 139.389706843 34.081 36.136065102 139.389773507 34.081 36.136065102 139.389773507 24.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136065102 139.389706843 24.481 36.136047078 139.389706843 24.481 36.136047078 139.389706843 34.081 36.136065102 139.389706843 34.081 36.136065102 139.389706843 24.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136047078 139.389706843 34.081 36.136047078 139.389773507 34.081 36.136065102 139.389773507 34.081 36.136065102 139.389706843 34.081 36.136047078 139.389706843 34.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</brid:lod2Geometry>
</brid:BridgeConstructionElement>
</brid:outerBridgeConstruction>
<brid:outerBridgeConstruction>
<brid:BridgeConstructionElement gml:id="brid_4a0a71c1-511e-42b4-a183-4df1bf5fe7f0">
<brid:lod2Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136578794 139.389706843 27.681 36.136578794 139.389773507 27.681 36.136560769 139.389773507 27.681 36.136560769 139.389706843 27.681 36.136578794 139.389706843 27.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136560769 139.389706843 27.681 36.136560769 139.389773507 27.681 36.136560769 139.389773507 34.081 36.136560769 139.389706843 34.081 36.136560769 139.389706843 27.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136560769 139.389773507 27.681 36.136578794 139.389773507 27.681 36.136578794 139.389773507 34.081 36.136560769 139.389773507 34.081 36.136560769 139.389773507 27.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136578794 139.389773507 27.681 36.136578794 139.389706843 27.681 36.136578794 139.389706843 34.081 36.136578794 139.389773507 34.081 36.136578794 139.389773507 27.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136578794 139.389706843 27.681 36.136560769 139.389706843 27.681 36.136560769 139.389706843 34.081 36.136578794 139.389706843 34.081 36.136578794 139.389706843 27.681</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136560769 139.389706843 34.081 36.136560769 139.389773507 34.081 36.136578794 139.389773507 34.081 36.136578794 139.389706843 34.081 36.136560769 139.389706843 34.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</brid:lod2Geometry>
</brid:BridgeConstructionElement>
</brid:outerBridgeConstruction>
<uro:bridDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod2 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">500</uro:geometrySrcDescLod2>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">300</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:bridDataQualityAttribute>
</brid:Bridge>
</core:cityObjectMember>
</core:CityModel>
