<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.133750000 139.387500000 30.649</gml:lowerCorner>
<gml:upperCorner>36.141666667 139.393750000 34.889</gml:upperCorner>   
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_cd785e25-7a1b-4cee-ad6c-ed84b35ac29e">
<gml:name>荒川水系荒川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.387500000 32.237 36.140416667 139.388125000 32.165 36.140833333 139.388125000 31.82 36.140416667 139.387500000 32.237</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.387500000 32.237 36.140833333 139.388125000 31.82 36.140833333 139.387500000 32.111 36.140416667 139.387500000 32.237</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</wtr:lod1MultiSurface>
<uro:floodingRiskAttribute>
<uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../../../codelists/RiverFloodingRiskAttribute_description.xml">2</uro:description>
<uro:rank codeSpace="../../../../codelists/RiverFloodingRiskAttribute_rank.xml">1</uro:rank>
<uro:adminType codeSpace="../../../../codelists/RiverFloodingRiskAttribute_adminType.xml">1</uro:adminType>
<uro:scale codeSpace="../../../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
</uro:RiverFloodingRiskAttribute>
</uro:floodingRiskAttribute>
<uro:wtrDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../../../codelists/DataQualityAttribute_geometrySrcDesc.xml">400</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:wtrDataQualityAttribute>
</wtr:WaterBody>
</core:cityObjectMember>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_b4a2afc6-ced4-4a5d-92af-7368818adf75">
<gml:name>荒川水系荒川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.387500000 32.582 36.140000000 139.388125000 32.51 36.140416667 139.388125000 32.165 36.140000000 139.387500000 32.582</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.387500000 32.582 36.140416667 139.388125000 32.165 36.140416667 139.387500000 32.237 36.140000000 139.387500000 32.582</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390000000 32.32 36.140000000 139.390625000 32.264 36.140416667 139.390625000 31.919 36.140000000 139.390000000 32.32</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390000000 32.32 36.140416667 139.390625000 31.919 36.140416667 139.390000000 31.974 36.140000000 139.390000000 32.32</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390625000 32.264 36.140000000 139.391250000 32.212 36.140416667 139.391250000 31.866 36.140000000 139.390625000 32.264</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390625000 32.264 36.140416667 139.391250000 31.866 36.140416667 139.390625000 31.919 36.140000000 139.390625000 32.264</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391250000 32.212 36.140000000 139.391875000 32.163 36.140416667 139.391875000 31.817 36.140000000 139.391250000 32.212</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391250000 32.212 36.140416667 139.391875000 31.817 36.140416667 139.391250000 31.866 36.140000000 139.391250000 32.212</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391875000 32.163 36.140000000 139.392500000 32.116 36.140416667 139.392500000 31.771 36.140000000 139.391875000 32.163</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391875000 32.163 36.140416667 139.392500000 31.771 36.140416667 139.391875000 31.817 36.140000000 139.391875000 32.163</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.392500000 32.116 36.140000000 139.393125000 32.072 36.140416667 139.393125000 31.727 36.140000000 139.392500000 32.116</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.392500000 32.116 36.140416667 139.393125000 31.727 36.140416667 139.392500000 31.771 36.140000000 139.392500000 32.116</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.393125000 32.072 36.140000000 139.393750000 32.03 36.140416667 139.393750000 31.685 36.140000000 139.393125000 32.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.393125000 32.072 36.140416667 139.393750000 31.685 36.140416667 139.393125000 31.727 36.140000000 139.393125000 32.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388125000 32.165 36.140416667 139.388750000 32.097 36.140833333 139.388750000 31.752 36.140416667 139.388125000 32.165</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388125000 32.165 36.140833333 139.388750000 31.752 36.140833333 139.388125000 31.82 36.140416667 139.388125000 32.165</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388750000 32.097 36.140416667 139.389375000 32.034 36.140833333 139.389375000 31.688 36.140416667 139.388750000 32.097</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388750000 32.097 36.140833333 139.389375000 31.688 36.140833333 139.388750000 31.752 36.140416667 139.388750000 32.097</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.389375000 32.034 36.140416667 139.390000000 31.974 36.140833333 139.390000000 31.629 36.140416667 139.389375000 32.034</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.389375000 32.034 36.140833333 139.390000000 31.629 36.140833333 139.389375000 31.688 36.140416667 139.389375000 32.034</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390000000 31.974 36.140416667 139.390625000 31.919 36.140833333 139.390625000 31.573 36.140416667 139.390000000 31.974</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390000000 31.974 36.140833333 139.390625000 31.573 36.140833333 139.390000000 31.629 36.140416667 139.390000000 31.974</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390625000 31.919 36.140416667 139.391250000 31.866 36.140833333 139.391250000 31.521 36.140416667 139.390625000 31.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390625000 31.919 36.140833333 139.391250000 31.521 36.140833333 139.390625000 31.573 36.140416667 139.390625000 31.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391250000 31.866 36.140416667 139.391875000 31.817 36.140833333 139.391875000 31.472 36.140416667 139.391250000 31.866</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391250000 31.866 36.140833333 139.391875000 31.472 36.140833333 139.391250000 31.521 36.140416667 139.391250000 31.866</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391875000 31.817 36.140416667 139.392500000 31.771 36.140833333 139.392500000 31.425 36.140416667 139.391875000 31.817</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391875000 31.817 36.140833333 139.392500000 31.425 36.140833333 139.391875000 31.472 36.140416667 139.391875000 31.817</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.392500000 31.771 36.140416667 139.393125000 31.727 36.140833333 139.393125000 31.382 36.140416667 139.392500000 31.771</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.392500000 31.771 36.140833333 139.393125000 31.382 36.140833333 139.392500000 31.425 36.140416667 139.392500000 31.771</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.393125000 31.727 36.140416667 139.393750000 31.685 36.140833333 139.393750000 31.34 36.140416667 139.393125000 31.727</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.393125000 31.727 36.140833333 139.393750000 31.34 36.140833333 139.393125000 31.382 36.140416667 139.393125000 31.727</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.389375000 31.688 36.140833333 139.390000000 31.629 36.141250000 139.390000000 31.284 36.140833333 139.389375000 31.688</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.389375000 31.688 36.141250000 139.390000000 31.284 36.141250000 139.389375000 31.992 36.140833333 139.389375000 31.688</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390000000 31.629 36.140833333 139.390625000 31.573 36.141250000 139.390625000 31.228 36.140833333 139.390000000 31.629</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390000000 31.629 36.141250000 139.390625000 31.228 36.141250000 139.390000000 31.284 36.140833333 139.390000000 31.629</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390625000 31.573 36.140833333 139.391250000 31.521 36.141250000 139.391250000 31.176 36.140833333 139.390625000 31.573</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390625000 31.573 36.141250000 139.391250000 31.176 36.141250000 139.390625000 31.228 36.140833333 139.390625000 31.573</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391250000 31.521 36.140833333 139.391875000 31.472 36.141250000 139.391875000 31.127 36.140833333 139.391250000 31.521</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391250000 31.521 36.141250000 139.391875000 31.127 36.141250000 139.391250000 31.176 36.140833333 139.391250000 31.521</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391875000 31.472 36.140833333 139.392500000 31.425 36.141250000 139.392500000 31.08 36.140833333 139.391875000 31.472</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391875000 31.472 36.141250000 139.392500000 31.08 36.141250000 139.391875000 31.127 36.140833333 139.391875000 31.472</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.392500000 31.425 36.140833333 139.393125000 31.382 36.141250000 139.393125000 31.036 36.140833333 139.392500000 31.425</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.392500000 31.425 36.141250000 139.393125000 31.036 36.141250000 139.392500000 31.08 36.140833333 139.392500000 31.425</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.393125000 31.382 36.140833333 139.393750000 31.34 36.141250000 139.393750000 30.995 36.140833333 139.393125000 31.382</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.393125000 31.382 36.141250000 139.393750000 30.995 36.141250000 139.393125000 31.036 36.140833333 139.393125000 31.382</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.390625000 31.228 36.141250000 139.391250000 31.176 36.141666667 139.391250000 30.831 36.141250000 139.390625000 31.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.390625000 31.228 36.141666667 139.391250000 30.831 36.141666667 139.390625000 31.528 36.141250000 139.390625000 31.228</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391250000 31.176 36.141250000 139.391875000 31.127 36.141666667 139.391875000 30.781 36.141250000 139.391250000 31.176</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391250000 31.176 36.141666667 139.391875000 30.781 36.141666667 139.391250000 30.831 36.141250000 139.391250000 31.176</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391875000 31.127 36.141250000 139.392500000 31.08 36.141666667 139.392500000 30.735 36.141250000 139.391875000 31.127</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391875000 31.127 36.141666667 139.392500000 30.735 36.141666667 139.391875000 30.781 36.141250000 139.391875000 31.127</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.392500000 31.08 36.141250000 139.393125000 31.036 36.141666667 139.393125000 30.691 36.141250000 139.392500000 31.08</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.392500000 31.08 36.141666667 139.393125000 30.691 36.141666667 139.392500000 30.735 36.141250000 139.392500000 31.08</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.393125000 31.036 36.141250000 139.393750000 30.995 36.141666667 139.393750000 30.649 36.141250000 139.393125000 31.036</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.393125000 31.036 36.141666667 139.393750000 30.649 36.141666667 139.393125000 30.691 36.141250000 139.393125000 31.036</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</wtr:lod1MultiSurface>
<uro:floodingRiskAttribute>
<uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../../../codelists/RiverFloodingRiskAttribute_description.xml">2</uro:description>
<uro:rank codeSpace="../../../../codelists/RiverFloodingRiskAttribute_rank.xml">2</uro:rank>
<uro:adminType codeSpace="../../../../codelists/RiverFloodingRiskAttribute_adminType.xml">1</uro:adminType>
<uro:scale codeSpace="../../../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
</uro:RiverFloodingRiskAttribute>
</uro:floodingRiskAttribute>
<uro:wtrDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../../../codelists/DataQualityAttribute_geometrySrcDesc.xml">400</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:wtrDataQualityAttribute>
</wtr:WaterBody>
</core:cityObjectMember>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_465867f6-2261-4a38-a7f1-27ffd2d0b128">
<gml:name>荒川水系荒川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.387500000 33.452 36.133750000 139.388125000 33.405 36.134166667 139.388125000 33.829 36.133750000 139.387500000 33.452</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.387500000 33.452 36.134166667 139.388125000 33.829 36.134166667 139.387500000 33.875 36.133750000 139.387500000 33.452</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.388125000 33.405 36.133750000 139.388750000 33.355 36.134166667 139.388750000 33.778 36.133750000 139.388125000 33.405</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.388125000 33.405 36.134166667 139.388750000 33.778 36.134166667 139.388125000 33.829 36.133750000 139.388125000 33.405</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.388750000 33.355 36.133750000 139.389375000 33.3 36.134166667 139.389375000 33.724 36.133750000 139.388750000 33.355</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.388750000 33.355 36.134166667 139.389375000 33.724 36.134166667 139.388750000 33.778 36.133750000 139.388750000 33.355</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.389375000 33.3 36.133750000 139.390000000 33.241 36.134166667 139.390000000 33.665 36.133750000 139.389375000 33.3</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.389375000 33.3 36.134166667 139.390000000 33.665 36.134166667 139.389375000 33.724 36.133750000 139.389375000 33.3</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.390000000 33.241 36.133750000 139.390625000 33.179 36.134166667 139.390625000 33.603 36.133750000 139.390000000 33.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.390000000 33.241 36.134166667 139.390625000 33.603 36.134166667 139.390000000 33.665 36.133750000 139.390000000 33.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.390625000 33.179 36.133750000 139.391250000 33.113 36.134166667 139.391250000 33.537 36.133750000 139.390625000 33.179</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.390625000 33.179 36.134166667 139.391250000 33.537 36.134166667 139.390625000 33.603 36.133750000 139.390625000 33.179</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.391250000 33.113 36.133750000 139.391875000 33.044 36.134166667 139.391875000 33.468 36.133750000 139.391250000 33.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.391250000 33.113 36.134166667 139.391875000 33.468 36.134166667 139.391250000 33.537 36.133750000 139.391250000 33.113</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.391875000 33.044 36.133750000 139.392500000 32.972 36.134166667 139.392500000 33.396 36.133750000 139.391875000 33.044</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.391875000 33.044 36.134166667 139.392500000 33.396 36.134166667 139.391875000 33.468 36.133750000 139.391875000 33.044</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.392500000 32.972 36.133750000 139.393125000 32.898 36.134166667 139.393125000 33.322 36.133750000 139.392500000 32.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.392500000 32.972 36.134166667 139.393125000 33.322 36.134166667 139.392500000 33.396 36.133750000 139.392500000 32.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.393125000 32.898 36.133750000 139.393750000 32.822 36.134166667 139.393750000 33.246 36.133750000 139.393125000 32.898</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.393125000 32.898 36.134166667 139.393750000 33.246 36.134166667 139.393125000 33.322 36.133750000 139.393125000 32.898</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.387500000 33.875 36.134166667 139.388125000 33.829 36.134583333 139.388125000 34.253 36.134166667 139.387500000 33.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.387500000 33.875 36.134583333 139.388125000 34.253 36.134583333 139.387500000 34.299 36.134166667 139.387500000 33.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.388125000 33.829 36.134166667 139.388750000 33.778 36.134583333 139.388750000 34.202 36.134166667 139.388125000 33.829</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.388125000 33.829 36.134583333 139.388750000 34.202 36.134583333 139.388125000 34.253 36.134166667 139.388125000 33.829</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.388750000 33.778 36.134166667 139.389375000 33.724 36.134583333 139.389375000 34.148 36.134166667 139.388750000 33.778</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.388750000 33.778 36.134583333 139.389375000 34.148 36.134583333 139.388750000 34.202 36.134166667 139.388750000 33.778</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.389375000 33.724 36.134166667 139.390000000 33.665 36.134583333 139.390000000 34.089 36.134166667 139.389375000 33.724</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.389375000 33.724 36.134583333 139.390000000 34.089 36.134583333 139.389375000 34.148 36.134166667 139.389375000 33.724</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.390000000 33.665 36.134166667 139.390625000 33.603 36.134583333 139.390625000 34.026 36.134166667 139.390000000 33.665</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.390000000 33.665 36.134583333 139.390625000 34.026 36.134583333 139.390000000 34.089 36.134166667 139.390000000 33.665</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.390625000 33.603 36.134166667 139.391250000 33.537 36.134583333 139.391250000 33.961 36.134166667 139.390625000 33.603</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.390625000 33.603 36.134583333 139.391250000 33.961 36.134583333 139.390625000 34.026 36.134166667 139.390625000 33.603</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.391250000 33.537 36.134166667 139.391875000 33.468 36.134583333 139.391875000 33.892 36.134166667 139.391250000 33.537</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.391250000 33.537 36.134583333 139.391875000 33.892 36.134583333 139.391250000 33.961 36.134166667 139.391250000 33.537</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.391875000 33.468 36.134166667 139.392500000 33.396 36.134583333 139.392500000 33.82 36.134166667 139.391875000 33.468</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.391875000 33.468 36.134583333 139.392500000 33.82 36.134583333 139.391875000 33.892 36.134166667 139.391875000 33.468</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.392500000 33.396 36.134166667 139.393125000 33.322 36.134583333 139.393125000 33.746 36.134166667 139.392500000 33.396</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.392500000 33.396 36.134583333 139.393125000 33.746 36.134583333 139.392500000 33.82 36.134166667 139.392500000 33.396</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.393125000 33.322 36.134166667 139.393750000 33.246 36.134583333 139.393750000 33.669 36.134166667 139.393125000 33.322</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.393125000 33.322 36.134583333 139.393750000 33.669 36.134583333 139.393125000 33.746 36.134166667 139.393125000 33.322</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.387500000 34.299 36.134583333 139.388125000 34.253 36.135000000 139.388125000 34.634 36.134583333 139.387500000 34.299</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.387500000 34.299 36.135000000 139.388125000 34.634 36.135000000 139.387500000 34.693 36.134583333 139.387500000 34.299</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.388125000 34.253 36.134583333 139.388750000 34.202 36.135000000 139.388750000 34.575 36.134583333 139.388125000 34.253</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.388125000 34.253 36.135000000 139.388750000 34.575 36.135000000 139.388125000 34.634 36.134583333 139.388125000 34.253</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.388750000 34.202 36.134583333 139.389375000 34.148 36.135000000 139.389375000 34.516 36.134583333 139.388750000 34.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.388750000 34.202 36.135000000 139.389375000 34.516 36.135000000 139.388750000 34.575 36.134583333 139.388750000 34.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.389375000 34.148 36.134583333 139.390000000 34.089 36.135000000 139.390000000 34.457 36.134583333 139.389375000 34.148</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.389375000 34.148 36.135000000 139.390000000 34.457 36.135000000 139.389375000 34.516 36.134583333 139.389375000 34.148</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.390000000 34.089 36.134583333 139.390625000 34.026 36.135000000 139.390625000 34.398 36.134583333 139.390000000 34.089</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.390000000 34.089 36.135000000 139.390625000 34.398 36.135000000 139.390000000 34.457 36.134583333 139.390000000 34.089</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.390625000 34.026 36.134583333 139.391250000 33.961 36.135000000 139.391250000 34.339 36.134583333 139.390625000 34.026</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.390625000 34.026 36.135000000 139.391250000 34.339 36.135000000 139.390625000 34.398 36.134583333 139.390625000 34.026</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.391250000 33.961 36.134583333 139.391875000 33.892 36.135000000 139.391875000 34.279 36.134583333 139.391250000 33.961</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.391250000 33.961 36.135000000 139.391875000 34.279 36.135000000 139.391250000 34.339 36.134583333 139.391250000 33.961</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.391875000 33.892 36.134583333 139.392500000 33.82 36.135000000 139.392500000 34.22 36.134583333 139.391875000 33.892</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.391875000 33.892 36.135000000 139.392500000 34.22 36.135000000 139.391875000 34.279 36.134583333 139.391875000 33.892</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.393125000 33.746 36.134583333 139.393750000 33.669 36.135000000 139.393750000 34.093 36.134583333 139.393125000 33.746</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.393125000 33.746 36.135000000 139.393750000 34.093 36.135000000 139.393125000 34.161 36.134583333 139.393125000 33.746</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.390000000 34.653 36.137083333 139.390625000 34.594 36.137500000 139.390625000 34.336 36.137083333 139.390000000 34.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.390000000 34.653 36.137500000 139.390625000 34.336 36.137500000 139.390000000 34.392 36.137083333 139.390000000 34.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.390625000 34.594 36.137083333 139.391250000 34.535 36.137500000 139.391250000 34.284 36.137083333 139.390625000 34.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.390625000 34.594 36.137500000 139.391250000 34.284 36.137500000 139.390625000 34.336 36.137083333 139.390625000 34.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.391250000 34.535 36.137083333 139.391875000 34.476 36.137500000 139.391875000 34.234 36.137083333 139.391250000 34.535</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.391250000 34.535 36.137500000 139.391875000 34.234 36.137500000 139.391250000 34.284 36.137083333 139.391250000 34.535</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.387500000 34.654 36.137500000 139.388125000 34.582 36.137916667 139.388125000 34.237 36.137500000 139.387500000 34.654</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.387500000 34.654 36.137916667 139.388125000 34.237 36.137916667 139.387500000 34.308 36.137500000 139.387500000 34.654</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.388125000 34.582 36.137500000 139.388750000 34.514 36.137916667 139.388750000 34.169 36.137500000 139.388125000 34.582</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.388125000 34.582 36.137916667 139.388750000 34.169 36.137916667 139.388125000 34.237 36.137500000 139.388125000 34.582</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.388750000 34.514 36.137500000 139.389375000 34.451 36.137916667 139.389375000 34.106 36.137500000 139.388750000 34.514</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.388750000 34.514 36.137916667 139.389375000 34.106 36.137916667 139.388750000 34.169 36.137500000 139.388750000 34.514</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.389375000 34.451 36.137500000 139.390000000 34.392 36.137916667 139.390000000 34.046 36.137500000 139.389375000 34.451</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.389375000 34.451 36.137916667 139.390000000 34.046 36.137916667 139.389375000 34.106 36.137500000 139.389375000 34.451</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.390000000 34.392 36.137500000 139.390625000 34.336 36.137916667 139.390625000 33.991 36.137500000 139.390000000 34.392</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.390000000 34.392 36.137916667 139.390625000 33.991 36.137916667 139.390000000 34.046 36.137500000 139.390000000 34.392</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.390625000 34.336 36.137500000 139.391250000 34.284 36.137916667 139.391250000 33.938 36.137500000 139.390625000 34.336</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.390625000 34.336 36.137916667 139.391250000 33.938 36.137916667 139.390625000 33.991 36.137500000 139.390625000 34.336</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.391250000 34.284 36.137500000 139.391875000 34.234 36.137916667 139.391875000 33.889 36.137500000 139.391250000 34.284</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.391250000 34.284 36.137916667 139.391875000 33.889 36.137916667 139.391250000 33.938 36.137500000 139.391250000 34.284</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.391875000 34.234 36.137500000 139.392500000 34.188 36.137916667 139.392500000 33.843 36.137500000 139.391875000 34.234</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.391875000 34.234 36.137916667 139.392500000 33.843 36.137916667 139.391875000 33.889 36.137500000 139.391875000 34.234</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.392500000 34.188 36.137500000 139.393125000 34.144 36.137916667 139.393125000 33.799 36.137500000 139.392500000 34.188</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.392500000 34.188 36.137916667 139.393125000 33.799 36.137916667 139.392500000 33.843 36.137500000 139.392500000 34.188</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.393125000 34.144 36.137500000 139.393750000 34.102 36.137916667 139.393750000 33.757 36.137500000 139.393125000 34.144</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.393125000 34.144 36.137916667 139.393750000 33.757 36.137916667 139.393125000 33.799 36.137500000 139.393125000 34.144</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.387500000 34.308 36.137916667 139.388125000 34.237 36.138333333 139.388125000 33.892 36.137916667 139.387500000 34.308</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.387500000 34.308 36.138333333 139.388125000 33.892 36.138333333 139.387500000 33.963 36.137916667 139.387500000 34.308</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388125000 34.237 36.137916667 139.388750000 34.169 36.138333333 139.388750000 33.824 36.137916667 139.388125000 34.237</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388125000 34.237 36.138333333 139.388750000 33.824 36.138333333 139.388125000 33.892 36.137916667 139.388125000 34.237</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388750000 34.169 36.137916667 139.389375000 34.106 36.138333333 139.389375000 33.76 36.137916667 139.388750000 34.169</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388750000 34.169 36.138333333 139.389375000 33.76 36.138333333 139.388750000 33.824 36.137916667 139.388750000 34.169</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.389375000 34.106 36.137916667 139.390000000 34.046 36.138333333 139.390000000 33.701 36.137916667 139.389375000 34.106</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.389375000 34.106 36.138333333 139.390000000 33.701 36.138333333 139.389375000 33.76 36.137916667 139.389375000 34.106</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390000000 34.046 36.137916667 139.390625000 33.991 36.138333333 139.390625000 33.645 36.137916667 139.390000000 34.046</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390000000 34.046 36.138333333 139.390625000 33.645 36.138333333 139.390000000 33.701 36.137916667 139.390000000 34.046</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390625000 33.991 36.137916667 139.391250000 33.938 36.138333333 139.391250000 33.593 36.137916667 139.390625000 33.991</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390625000 33.991 36.138333333 139.391250000 33.593 36.138333333 139.390625000 33.645 36.137916667 139.390625000 33.991</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391250000 33.938 36.137916667 139.391875000 33.889 36.138333333 139.391875000 33.544 36.137916667 139.391250000 33.938</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391250000 33.938 36.138333333 139.391875000 33.544 36.138333333 139.391250000 33.593 36.137916667 139.391250000 33.938</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391875000 33.889 36.137916667 139.392500000 33.843 36.138333333 139.392500000 33.497 36.137916667 139.391875000 33.889</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391875000 33.889 36.138333333 139.392500000 33.497 36.138333333 139.391875000 33.544 36.137916667 139.391875000 33.889</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.392500000 33.843 36.137916667 139.393125000 33.799 36.138333333 139.393125000 33.453 36.137916667 139.392500000 33.843</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.392500000 33.843 36.138333333 139.393125000 33.453 36.138333333 139.392500000 33.497 36.137916667 139.392500000 33.843</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.393125000 33.799 36.137916667 139.393750000 33.757 36.138333333 139.393750000 33.412 36.137916667 139.393125000 33.799</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.393125000 33.799 36.138333333 139.393750000 33.412 36.138333333 139.393125000 33.453 36.137916667 139.393125000 33.799</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.387500000 33.963 36.138333333 139.388125000 33.892 36.138750000 139.388125000 33.546 36.138333333 139.387500000 33.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.387500000 33.963 36.138750000 139.388125000 33.546 36.138750000 139.387500000 33.618 36.138333333 139.387500000 33.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388125000 33.892 36.138333333 139.388750000 33.824 36.138750000 139.388750000 33.478 36.138333333 139.388125000 33.892</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388125000 33.892 36.138750000 139.388750000 33.478 36.138750000 139.388125000 33.546 36.138333333 139.388125000 33.892</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388750000 33.824 36.138333333 139.389375000 33.76 36.138750000 139.389375000 33.415 36.138333333 139.388750000 33.824</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388750000 33.824 36.138750000 139.389375000 33.415 36.138750000 139.388750000 33.478 36.138333333 139.388750000 33.824</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.389375000 33.76 36.138333333 139.390000000 33.701 36.138750000 139.390000000 33.356 36.138333333 139.389375000 33.76</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.389375000 33.76 36.138750000 139.390000000 33.356 36.138750000 139.389375000 33.415 36.138333333 139.389375000 33.76</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390000000 33.701 36.138333333 139.390625000 33.645 36.138750000 139.390625000 33.3 36.138333333 139.390000000 33.701</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390000000 33.701 36.138750000 139.390625000 33.3 36.138750000 139.390000000 33.356 36.138333333 139.390000000 33.701</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390625000 33.645 36.138333333 139.391250000 33.593 36.138750000 139.391250000 33.248 36.138333333 139.390625000 33.645</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390625000 33.645 36.138750000 139.391250000 33.248 36.138750000 139.390625000 33.3 36.138333333 139.390625000 33.645</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391250000 33.593 36.138333333 139.391875000 33.544 36.138750000 139.391875000 33.198 36.138333333 139.391250000 33.593</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391250000 33.593 36.138750000 139.391875000 33.198 36.138750000 139.391250000 33.248 36.138333333 139.391250000 33.593</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391875000 33.544 36.138333333 139.392500000 33.497 36.138750000 139.392500000 33.152 36.138333333 139.391875000 33.544</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391875000 33.544 36.138750000 139.392500000 33.152 36.138750000 139.391875000 33.198 36.138333333 139.391875000 33.544</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.392500000 33.497 36.138333333 139.393125000 33.453 36.138750000 139.393125000 33.108 36.138333333 139.392500000 33.497</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.392500000 33.497 36.138750000 139.393125000 33.108 36.138750000 139.392500000 33.152 36.138333333 139.392500000 33.497</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.393125000 33.453 36.138333333 139.393750000 33.412 36.138750000 139.393750000 33.066 36.138333333 139.393125000 33.453</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.393125000 33.453 36.138750000 139.393750000 33.066 36.138750000 139.393125000 33.108 36.138333333 139.393125000 33.453</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.387500000 33.618 36.138750000 139.388125000 33.546 36.139166667 139.388125000 33.201 36.138750000 139.387500000 33.618</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.387500000 33.618 36.139166667 139.388125000 33.201 36.139166667 139.387500000 33.272 36.138750000 139.387500000 33.618</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388125000 33.546 36.138750000 139.388750000 33.478 36.139166667 139.388750000 33.133 36.138750000 139.388125000 33.546</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388125000 33.546 36.139166667 139.388750000 33.133 36.139166667 139.388125000 33.201 36.138750000 139.388125000 33.546</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388750000 33.478 36.138750000 139.389375000 33.415 36.139166667 139.389375000 33.07 36.138750000 139.388750000 33.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388750000 33.478 36.139166667 139.389375000 33.07 36.139166667 139.388750000 33.133 36.138750000 139.388750000 33.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.389375000 33.415 36.138750000 139.390000000 33.356 36.139166667 139.390000000 33.01 36.138750000 139.389375000 33.415</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.389375000 33.415 36.139166667 139.390000000 33.01 36.139166667 139.389375000 33.07 36.138750000 139.389375000 33.415</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390000000 33.356 36.138750000 139.390625000 33.3 36.139166667 139.390625000 32.955 36.138750000 139.390000000 33.356</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390000000 33.356 36.139166667 139.390625000 32.955 36.139166667 139.390000000 33.01 36.138750000 139.390000000 33.356</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390625000 33.3 36.138750000 139.391250000 33.248 36.139166667 139.391250000 32.902 36.138750000 139.390625000 33.3</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390625000 33.3 36.139166667 139.391250000 32.902 36.139166667 139.390625000 32.955 36.138750000 139.390625000 33.3</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391250000 33.248 36.138750000 139.391875000 33.198 36.139166667 139.391875000 32.853 36.138750000 139.391250000 33.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391250000 33.248 36.139166667 139.391875000 32.853 36.139166667 139.391250000 32.902 36.138750000 139.391250000 33.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391875000 33.198 36.138750000 139.392500000 33.152 36.139166667 139.392500000 32.807 36.138750000 139.391875000 33.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391875000 33.198 36.139166667 139.392500000 32.807 36.139166667 139.391875000 32.853 36.138750000 139.391875000 33.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.392500000 33.152 36.138750000 139.393125000 33.108 36.139166667 139.393125000 32.763 36.138750000 139.392500000 33.152</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.392500000 33.152 36.139166667 139.393125000 32.763 36.139166667 139.392500000 32.807 36.138750000 139.392500000 33.152</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.393125000 33.108 36.138750000 139.393750000 33.066 36.139166667 139.393750000 32.721 36.138750000 139.393125000 33.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.393125000 33.108 36.139166667 139.393750000 32.721 36.139166667 139.393125000 32.763 36.138750000 139.393125000 33.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.387500000 33.272 36.139166667 139.388125000 33.201 36.139583333 139.388125000 32.856 36.139166667 139.387500000 33.272</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.387500000 33.272 36.139583333 139.388125000 32.856 36.139583333 139.387500000 32.927 36.139166667 139.387500000 33.272</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388125000 33.201 36.139166667 139.388750000 33.133 36.139583333 139.388750000 32.788 36.139166667 139.388125000 33.201</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388125000 33.201 36.139583333 139.388750000 32.788 36.139583333 139.388125000 32.856 36.139166667 139.388125000 33.201</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388750000 33.133 36.139166667 139.389375000 33.07 36.139583333 139.389375000 32.724 36.139166667 139.388750000 33.133</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388750000 33.133 36.139583333 139.389375000 32.724 36.139583333 139.388750000 32.788 36.139166667 139.388750000 33.133</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.389375000 33.07 36.139166667 139.390000000 33.01 36.139583333 139.390000000 32.665 36.139166667 139.389375000 33.07</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.389375000 33.07 36.139583333 139.390000000 32.665 36.139583333 139.389375000 32.724 36.139166667 139.389375000 33.07</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390000000 33.01 36.139166667 139.390625000 32.955 36.139583333 139.390625000 32.609 36.139166667 139.390000000 33.01</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390000000 33.01 36.139583333 139.390625000 32.609 36.139583333 139.390000000 32.665 36.139166667 139.390000000 33.01</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390625000 32.955 36.139166667 139.391250000 32.902 36.139583333 139.391250000 32.557 36.139166667 139.390625000 32.955</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390625000 32.955 36.139583333 139.391250000 32.557 36.139583333 139.390625000 32.609 36.139166667 139.390625000 32.955</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391250000 32.902 36.139166667 139.391875000 32.853 36.139583333 139.391875000 32.508 36.139166667 139.391250000 32.902</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391250000 32.902 36.139583333 139.391875000 32.508 36.139583333 139.391250000 32.557 36.139166667 139.391250000 32.902</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391875000 32.853 36.139166667 139.392500000 32.807 36.139583333 139.392500000 32.461 36.139166667 139.391875000 32.853</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391875000 32.853 36.139583333 139.392500000 32.461 36.139583333 139.391875000 32.508 36.139166667 139.391875000 32.853</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.392500000 32.807 36.139166667 139.393125000 32.763 36.139583333 139.393125000 32.417 36.139166667 139.392500000 32.807</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.392500000 32.807 36.139583333 139.393125000 32.417 36.139583333 139.392500000 32.461 36.139166667 139.392500000 32.807</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.393125000 32.763 36.139166667 139.393750000 32.721 36.139583333 139.393750000 32.376 36.139166667 139.393125000 32.763</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.393125000 32.763 36.139583333 139.393750000 32.376 36.139583333 139.393125000 32.417 36.139166667 139.393125000 32.763</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.387500000 32.927 36.139583333 139.388125000 32.856 36.140000000 139.388125000 32.51 36.139583333 139.387500000 32.927</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.387500000 32.927 36.140000000 139.388125000 32.51 36.140000000 139.387500000 32.582 36.139583333 139.387500000 32.927</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388125000 32.856 36.139583333 139.388750000 32.788 36.140000000 139.388750000 32.443 36.139583333 139.388125000 32.856</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388125000 32.856 36.140000000 139.388750000 32.443 36.140000000 139.388125000 32.51 36.139583333 139.388125000 32.856</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388750000 32.788 36.139583333 139.389375000 32.724 36.140000000 139.389375000 32.379 36.139583333 139.388750000 32.788</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388750000 32.788 36.140000000 139.389375000 32.379 36.140000000 139.388750000 32.443 36.139583333 139.388750000 32.788</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.389375000 32.724 36.139583333 139.390000000 32.665 36.140000000 139.390000000 32.32 36.139583333 139.389375000 32.724</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.389375000 32.724 36.140000000 139.390000000 32.32 36.140000000 139.389375000 32.379 36.139583333 139.389375000 32.724</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390000000 32.665 36.139583333 139.390625000 32.609 36.140000000 139.390625000 32.264 36.139583333 139.390000000 32.665</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390000000 32.665 36.140000000 139.390625000 32.264 36.140000000 139.390000000 32.32 36.139583333 139.390000000 32.665</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390625000 32.609 36.139583333 139.391250000 32.557 36.140000000 139.391250000 32.212 36.139583333 139.390625000 32.609</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390625000 32.609 36.140000000 139.391250000 32.212 36.140000000 139.390625000 32.264 36.139583333 139.390625000 32.609</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391250000 32.557 36.139583333 139.391875000 32.508 36.140000000 139.391875000 32.163 36.139583333 139.391250000 32.557</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391250000 32.557 36.140000000 139.391875000 32.163 36.140000000 139.391250000 32.212 36.139583333 139.391250000 32.557</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391875000 32.508 36.139583333 139.392500000 32.461 36.140000000 139.392500000 32.116 36.139583333 139.391875000 32.508</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391875000 32.508 36.140000000 139.392500000 32.116 36.140000000 139.391875000 32.163 36.139583333 139.391875000 32.508</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.392500000 32.461 36.139583333 139.393125000 32.417 36.140000000 139.393125000 32.072 36.139583333 139.392500000 32.461</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.392500000 32.461 36.140000000 139.393125000 32.072 36.140000000 139.392500000 32.116 36.139583333 139.392500000 32.461</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.393125000 32.417 36.139583333 139.393750000 32.376 36.140000000 139.393750000 32.03 36.139583333 139.393125000 32.417</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.393125000 32.417 36.140000000 139.393750000 32.03 36.140000000 139.393125000 32.072 36.139583333 139.393125000 32.417</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388125000 32.51 36.140000000 139.388750000 32.443 36.140416667 139.388750000 32.097 36.140000000 139.388125000 32.51</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388125000 32.51 36.140416667 139.388750000 32.097 36.140416667 139.388125000 32.165 36.140000000 139.388125000 32.51</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388750000 32.443 36.140000000 139.389375000 32.379 36.140416667 139.389375000 32.034 36.140000000 139.388750000 32.443</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388750000 32.443 36.140416667 139.389375000 32.034 36.140416667 139.388750000 32.097 36.140000000 139.388750000 32.443</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.389375000 32.379 36.140000000 139.390000000 32.32 36.140416667 139.390000000 31.974 36.140000000 139.389375000 32.379</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.389375000 32.379 36.140416667 139.390000000 31.974 36.140416667 139.389375000 32.034 36.140000000 139.389375000 32.379</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</wtr:lod1MultiSurface>
<uro:floodingRiskAttribute>
<uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../../../codelists/RiverFloodingRiskAttribute_description.xml">2</uro:description>
<uro:rank codeSpace="../../../../codelists/RiverFloodingRiskAttribute_rank.xml">3</uro:rank>
<uro:adminType codeSpace="../../../../codelists/RiverFloodingRiskAttribute_adminType.xml">1</uro:adminType>
<uro:scale codeSpace="../../../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
</uro:RiverFloodingRiskAttribute>
</uro:floodingRiskAttribute>
<uro:wtrDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../../../codelists/DataQualityAttribute_geometrySrcDesc.xml">400</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:wtrDataQualityAttribute>
</wtr:WaterBody>
</core:cityObjectMember>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_db0f7af1-4dcd-44ba-b35b-196d418f3425">
<gml:name>荒川水系荒川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.392500000 33.82 36.134583333 139.393125000 33.746 36.135000000 139.393125000 34.161 36.134583333 139.392500000 33.82</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.392500000 33.82 36.135000000 139.393125000 34.161 36.135000000 139.392500000 34.22 36.134583333 139.392500000 33.82</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.387500000 34.889 36.137083333 139.388125000 34.83 36.137500000 139.388125000 34.582 36.137083333 139.387500000 34.889</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.387500000 34.889 36.137500000 139.388125000 34.582 36.137500000 139.387500000 34.654 36.137083333 139.387500000 34.889</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.388125000 34.83 36.137083333 139.388750000 34.771 36.137500000 139.388750000 34.514 36.137083333 139.388125000 34.83</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.388125000 34.83 36.137500000 139.388750000 34.514 36.137500000 139.388125000 34.582 36.137083333 139.388125000 34.83</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.388750000 34.771 36.137083333 139.389375000 34.712 36.137500000 139.389375000 34.451 36.137083333 139.388750000 34.771</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.388750000 34.771 36.137500000 139.389375000 34.451 36.137500000 139.388750000 34.514 36.137083333 139.388750000 34.771</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.389375000 34.712 36.137083333 139.390000000 34.653 36.137500000 139.390000000 34.392 36.137083333 139.389375000 34.712</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.389375000 34.712 36.137500000 139.390000000 34.392 36.137500000 139.389375000 34.451 36.137083333 139.389375000 34.712</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.391875000 34.476 36.137083333 139.392500000 34.417 36.137500000 139.392500000 34.188 36.137083333 139.391875000 34.476</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.391875000 34.476 36.137500000 139.392500000 34.188 36.137500000 139.391875000 34.234 36.137083333 139.391875000 34.476</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.392500000 34.417 36.137083333 139.393125000 34.358 36.137500000 139.393125000 34.144 36.137083333 139.392500000 34.417</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.392500000 34.417 36.137500000 139.393125000 34.144 36.137500000 139.392500000 34.188 36.137083333 139.392500000 34.417</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.393125000 34.358 36.137083333 139.393750000 34.299 36.137500000 139.393750000 34.102 36.137083333 139.393125000 34.358</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.393125000 34.358 36.137500000 139.393750000 34.102 36.137500000 139.393125000 34.144 36.137083333 139.393125000 34.358</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</wtr:lod1MultiSurface>
<uro:floodingRiskAttribute>
<uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../../../codelists/RiverFloodingRiskAttribute_description.xml">2</uro:description>
<uro:rank codeSpace="../../../../codelists/RiverFloodingRiskAttribute_rank.xml">4</uro:rank>
<uro:adminType codeSpace="../../../../codelists/RiverFloodingRiskAttribute_adminType.xml">1</uro:adminType>
<uro:scale codeSpace="../../../../codelists/RiverFloodingRiskAttribute_scale.xml">2</uro:scale>
</uro:RiverFloodingRiskAttribute>
</uro:floodingRiskAttribute>
<uro:wtrDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../../../codelists/DataQualityAttribute_geometrySrcDesc.xml">400</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../../../codelists/DataQualityAttribute_thematicSrcDesc.xml">400</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:wtrDataQualityAttribute>
</wtr:WaterBody>
</core:cityObjectMember>
</core:CityModel>
