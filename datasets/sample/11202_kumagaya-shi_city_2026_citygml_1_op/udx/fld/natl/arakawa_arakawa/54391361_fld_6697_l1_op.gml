<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.133750000 139.387500000 29.34</gml:lowerCorner>
<gml:upperCorner>36.140833333 139.393750000 33.666</gml:upperCorner>    
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_00db6c68-02e2-481f-bf29-338ba06dff58">
<gml:name>荒川水系荒川洪水浸水想定区域（計画規模）</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388750000 29.897 36.140416667 139.389375000 29.834 36.140833333 139.389375000 29.931 36.140416667 139.388750000 29.897</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388750000 29.897 36.140833333 139.389375000 29.931 36.140833333 139.388750000 31.203 36.140416667 139.388750000 29.897</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.389375000 29.834 36.140416667 139.390000000 29.774 36.140833333 139.390000000 29.429 36.140416667 139.389375000 29.834</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.389375000 29.834 36.140833333 139.390000000 29.429 36.140833333 139.389375000 29.931 36.140416667 139.389375000 29.834</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390000000 29.774 36.140416667 139.390625000 29.719 36.140833333 139.390625000 29.373 36.140416667 139.390000000 29.774</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390000000 29.774 36.140833333 139.390625000 29.373 36.140833333 139.390000000 29.429 36.140416667 139.390000000 29.774</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390625000 29.719 36.140416667 139.391250000 29.666 36.140833333 139.391250000 29.38 36.140416667 139.390625000 29.719</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390625000 29.719 36.140833333 139.391250000 29.38 36.140833333 139.390625000 29.373 36.140416667 139.390625000 29.719</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391250000 29.666 36.140416667 139.391875000 29.617 36.140833333 139.391875000 29.34 36.140416667 139.391250000 29.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391250000 29.666 36.140833333 139.391875000 29.34 36.140833333 139.391250000 29.38 36.140416667 139.391250000 29.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391875000 29.617 36.140416667 139.392500000 29.571 36.140833333 139.392500000 29.357 36.140416667 139.391875000 29.617</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391875000 29.617 36.140833333 139.392500000 29.357 36.140833333 139.391875000 29.34 36.140416667 139.391875000 29.617</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.392500000 29.571 36.140416667 139.393125000 29.527 36.140833333 139.393125000 29.361 36.140416667 139.392500000 29.571</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.392500000 29.571 36.140833333 139.393125000 29.361 36.140833333 139.392500000 29.357 36.140416667 139.392500000 29.571</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.393125000 29.527 36.140416667 139.393750000 29.485 36.140833333 139.393750000 29.36 36.140416667 139.393125000 29.527</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.393125000 29.527 36.140833333 139.393750000 29.36 36.140833333 139.393125000 29.361 36.140416667 139.393125000 29.527</gml:posList>
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
<uro:scale codeSpace="../../../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
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
<wtr:WaterBody gml:id="fld_5315eb3c-9313-4637-993b-9896379a22da">
<gml:name>荒川水系荒川洪水浸水想定区域（計画規模）</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.387500000 31.252 36.133750000 139.388125000 31.205 36.134166667 139.388125000 31.629 36.133750000 139.387500000 31.252</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.387500000 31.252 36.134166667 139.388125000 31.629 36.134166667 139.387500000 31.675 36.133750000 139.387500000 31.252</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.388125000 31.205 36.133750000 139.388750000 31.155 36.134166667 139.388750000 31.578 36.133750000 139.388125000 31.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.388125000 31.205 36.134166667 139.388750000 31.578 36.134166667 139.388125000 31.629 36.133750000 139.388125000 31.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.388750000 31.155 36.133750000 139.389375000 31.1 36.134166667 139.389375000 31.524 36.133750000 139.388750000 31.155</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.388750000 31.155 36.134166667 139.389375000 31.524 36.134166667 139.388750000 31.578 36.133750000 139.388750000 31.155</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.389375000 31.1 36.133750000 139.390000000 31.041 36.134166667 139.390000000 31.465 36.133750000 139.389375000 31.1</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.389375000 31.1 36.134166667 139.390000000 31.465 36.134166667 139.389375000 31.524 36.133750000 139.389375000 31.1</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.390000000 31.041 36.133750000 139.390625000 30.979 36.134166667 139.390625000 31.403 36.133750000 139.390000000 31.041</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.390000000 31.041 36.134166667 139.390625000 31.403 36.134166667 139.390000000 31.465 36.133750000 139.390000000 31.041</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.390625000 30.979 36.133750000 139.391250000 30.913 36.134166667 139.391250000 31.337 36.133750000 139.390625000 30.979</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.390625000 30.979 36.134166667 139.391250000 31.337 36.134166667 139.390625000 31.403 36.133750000 139.390625000 30.979</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.391250000 30.913 36.133750000 139.391875000 30.844 36.134166667 139.391875000 31.268 36.133750000 139.391250000 30.913</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.391250000 30.913 36.134166667 139.391875000 31.268 36.134166667 139.391250000 31.337 36.133750000 139.391250000 30.913</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.391875000 30.844 36.133750000 139.392500000 30.772 36.134166667 139.392500000 31.196 36.133750000 139.391875000 30.844</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.391875000 30.844 36.134166667 139.392500000 31.196 36.134166667 139.391875000 31.268 36.133750000 139.391875000 30.844</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.392500000 30.772 36.133750000 139.393125000 30.698 36.134166667 139.393125000 31.122 36.133750000 139.392500000 30.772</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.392500000 30.772 36.134166667 139.393125000 31.122 36.134166667 139.392500000 31.196 36.133750000 139.392500000 30.772</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.393125000 30.698 36.133750000 139.393750000 30.622 36.134166667 139.393750000 31.046 36.133750000 139.393125000 30.698</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.393125000 30.698 36.134166667 139.393750000 31.046 36.134166667 139.393125000 31.122 36.133750000 139.393125000 30.698</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.387500000 31.675 36.134166667 139.388125000 31.629 36.134583333 139.388125000 32.053 36.134166667 139.387500000 31.675</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.387500000 31.675 36.134583333 139.388125000 32.053 36.134583333 139.387500000 32.099 36.134166667 139.387500000 31.675</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.388125000 31.629 36.134166667 139.388750000 31.578 36.134583333 139.388750000 32.002 36.134166667 139.388125000 31.629</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.388125000 31.629 36.134583333 139.388750000 32.002 36.134583333 139.388125000 32.053 36.134166667 139.388125000 31.629</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.388750000 31.578 36.134166667 139.389375000 31.524 36.134583333 139.389375000 31.948 36.134166667 139.388750000 31.578</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.388750000 31.578 36.134583333 139.389375000 31.948 36.134583333 139.388750000 32.002 36.134166667 139.388750000 31.578</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.389375000 31.524 36.134166667 139.390000000 31.465 36.134583333 139.390000000 31.889 36.134166667 139.389375000 31.524</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.389375000 31.524 36.134583333 139.390000000 31.889 36.134583333 139.389375000 31.948 36.134166667 139.389375000 31.524</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.390000000 31.465 36.134166667 139.390625000 31.403 36.134583333 139.390625000 31.826 36.134166667 139.390000000 31.465</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.390000000 31.465 36.134583333 139.390625000 31.826 36.134583333 139.390000000 31.889 36.134166667 139.390000000 31.465</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.390625000 31.403 36.134166667 139.391250000 31.337 36.134583333 139.391250000 31.761 36.134166667 139.390625000 31.403</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.390625000 31.403 36.134583333 139.391250000 31.761 36.134583333 139.390625000 31.826 36.134166667 139.390625000 31.403</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.391250000 31.337 36.134166667 139.391875000 31.268 36.134583333 139.391875000 31.692 36.134166667 139.391250000 31.337</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.391250000 31.337 36.134583333 139.391875000 31.692 36.134583333 139.391250000 31.761 36.134166667 139.391250000 31.337</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.391875000 31.268 36.134166667 139.392500000 31.196 36.134583333 139.392500000 31.62 36.134166667 139.391875000 31.268</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.391875000 31.268 36.134583333 139.392500000 31.62 36.134583333 139.391875000 31.692 36.134166667 139.391875000 31.268</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.392500000 31.196 36.134166667 139.393125000 31.122 36.134583333 139.393125000 31.546 36.134166667 139.392500000 31.196</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.392500000 31.196 36.134583333 139.393125000 31.546 36.134583333 139.392500000 31.62 36.134166667 139.392500000 31.196</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.393125000 31.122 36.134166667 139.393750000 31.046 36.134583333 139.393750000 31.469 36.134166667 139.393125000 31.122</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.393125000 31.122 36.134583333 139.393750000 31.469 36.134583333 139.393125000 31.546 36.134166667 139.393125000 31.122</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.387500000 32.099 36.134583333 139.388125000 32.053 36.135000000 139.388125000 32.434 36.134583333 139.387500000 32.099</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.387500000 32.099 36.135000000 139.388125000 32.434 36.135000000 139.387500000 32.493 36.134583333 139.387500000 32.099</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.388125000 32.053 36.134583333 139.388750000 32.002 36.135000000 139.388750000 32.375 36.134583333 139.388125000 32.053</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.388125000 32.053 36.135000000 139.388750000 32.375 36.135000000 139.388125000 32.434 36.134583333 139.388125000 32.053</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.388750000 32.002 36.134583333 139.389375000 31.948 36.135000000 139.389375000 32.316 36.134583333 139.388750000 32.002</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.388750000 32.002 36.135000000 139.389375000 32.316 36.135000000 139.388750000 32.375 36.134583333 139.388750000 32.002</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.389375000 31.948 36.134583333 139.390000000 31.889 36.135000000 139.390000000 32.257 36.134583333 139.389375000 31.948</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.389375000 31.948 36.135000000 139.390000000 32.257 36.135000000 139.389375000 32.316 36.134583333 139.389375000 31.948</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.390000000 31.889 36.134583333 139.390625000 31.826 36.135000000 139.390625000 32.198 36.134583333 139.390000000 31.889</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.390000000 31.889 36.135000000 139.390625000 32.198 36.135000000 139.390000000 32.257 36.134583333 139.390000000 31.889</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.390625000 31.826 36.134583333 139.391250000 31.761 36.135000000 139.391250000 32.139 36.134583333 139.390625000 31.826</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.390625000 31.826 36.135000000 139.391250000 32.139 36.135000000 139.390625000 32.198 36.134583333 139.390625000 31.826</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.391250000 31.761 36.134583333 139.391875000 31.692 36.135000000 139.391875000 32.079 36.134583333 139.391250000 31.761</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.391250000 31.761 36.135000000 139.391875000 32.079 36.135000000 139.391250000 32.139 36.134583333 139.391250000 31.761</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.391875000 31.692 36.134583333 139.392500000 31.62 36.135000000 139.392500000 32.02 36.134583333 139.391875000 31.692</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.391875000 31.692 36.135000000 139.392500000 32.02 36.135000000 139.391875000 32.079 36.134583333 139.391875000 31.692</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.392500000 31.62 36.134583333 139.393125000 31.546 36.135000000 139.393125000 31.961 36.134583333 139.392500000 31.62</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.392500000 31.62 36.135000000 139.393125000 31.961 36.135000000 139.392500000 32.02 36.134583333 139.392500000 31.62</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.393125000 31.546 36.134583333 139.393750000 31.469 36.135000000 139.393750000 31.893 36.134583333 139.393125000 31.546</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.393125000 31.546 36.135000000 139.393750000 31.893 36.135000000 139.393125000 31.961 36.134583333 139.393125000 31.546</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.388750000 32.763 36.137083333 139.389375000 32.58 36.137500000 139.389375000 32.251 36.137083333 139.388750000 32.763</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.388750000 32.763 36.137500000 139.389375000 32.251 36.137500000 139.388750000 32.314 36.137083333 139.388750000 32.763</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.389375000 32.58 36.137083333 139.390000000 32.531 36.137500000 139.390000000 32.192 36.137083333 139.389375000 32.58</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.389375000 32.58 36.137500000 139.390000000 32.192 36.137500000 139.389375000 32.251 36.137083333 139.389375000 32.58</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.390000000 32.531 36.137083333 139.390625000 32.62 36.137500000 139.390625000 32.136 36.137083333 139.390000000 32.531</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.390000000 32.531 36.137500000 139.390625000 32.136 36.137500000 139.390000000 32.192 36.137083333 139.390000000 32.531</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.390625000 32.62 36.137083333 139.391250000 32.793 36.137500000 139.391250000 32.084 36.137083333 139.390625000 32.62</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.390625000 32.62 36.137500000 139.391250000 32.084 36.137500000 139.390625000 32.136 36.137083333 139.390625000 32.62</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.391250000 32.793 36.137083333 139.391875000 33.061 36.137500000 139.391875000 32.034 36.137083333 139.391250000 32.793</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.391250000 32.793 36.137500000 139.391875000 32.034 36.137500000 139.391250000 32.084 36.137083333 139.391250000 32.793</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.391875000 33.061 36.137083333 139.392500000 33.441 36.137500000 139.392500000 31.988 36.137083333 139.391875000 33.061</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.391875000 33.061 36.137500000 139.392500000 31.988 36.137500000 139.391875000 32.034 36.137083333 139.391875000 33.061</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.392500000 33.441 36.137083333 139.393125000 33.386 36.137500000 139.393125000 31.944 36.137083333 139.392500000 33.441</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.392500000 33.441 36.137500000 139.393125000 31.944 36.137500000 139.392500000 31.988 36.137083333 139.392500000 33.441</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.387500000 32.454 36.137500000 139.388125000 32.382 36.137916667 139.388125000 32.037 36.137500000 139.387500000 32.454</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.387500000 32.454 36.137916667 139.388125000 32.037 36.137916667 139.387500000 32.108 36.137500000 139.387500000 32.454</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.388125000 32.382 36.137500000 139.388750000 32.314 36.137916667 139.388750000 31.969 36.137500000 139.388125000 32.382</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.388125000 32.382 36.137916667 139.388750000 31.969 36.137916667 139.388125000 32.037 36.137500000 139.388125000 32.382</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.388750000 32.314 36.137500000 139.389375000 32.251 36.137916667 139.389375000 31.906 36.137500000 139.388750000 32.314</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.388750000 32.314 36.137916667 139.389375000 31.906 36.137916667 139.388750000 31.969 36.137500000 139.388750000 32.314</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.389375000 32.251 36.137500000 139.390000000 32.192 36.137916667 139.390000000 31.846 36.137500000 139.389375000 32.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.389375000 32.251 36.137916667 139.390000000 31.846 36.137916667 139.389375000 31.906 36.137500000 139.389375000 32.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.390000000 32.192 36.137500000 139.390625000 32.136 36.137916667 139.390625000 31.791 36.137500000 139.390000000 32.192</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.390000000 32.192 36.137916667 139.390625000 31.791 36.137916667 139.390000000 31.846 36.137500000 139.390000000 32.192</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.390625000 32.136 36.137500000 139.391250000 32.084 36.137916667 139.391250000 31.738 36.137500000 139.390625000 32.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.390625000 32.136 36.137916667 139.391250000 31.738 36.137916667 139.390625000 31.791 36.137500000 139.390625000 32.136</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.391250000 32.084 36.137500000 139.391875000 32.034 36.137916667 139.391875000 31.689 36.137500000 139.391250000 32.084</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.391250000 32.084 36.137916667 139.391875000 31.689 36.137916667 139.391250000 31.738 36.137500000 139.391250000 32.084</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.391875000 32.034 36.137500000 139.392500000 31.988 36.137916667 139.392500000 31.643 36.137500000 139.391875000 32.034</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.391875000 32.034 36.137916667 139.392500000 31.643 36.137916667 139.391875000 31.689 36.137500000 139.391875000 32.034</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.392500000 31.988 36.137500000 139.393125000 31.944 36.137916667 139.393125000 31.599 36.137500000 139.392500000 31.988</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.392500000 31.988 36.137916667 139.393125000 31.599 36.137916667 139.392500000 31.643 36.137500000 139.392500000 31.988</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.393125000 31.944 36.137500000 139.393750000 31.902 36.137916667 139.393750000 31.557 36.137500000 139.393125000 31.944</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.393125000 31.944 36.137916667 139.393750000 31.557 36.137916667 139.393125000 31.599 36.137500000 139.393125000 31.944</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.387500000 32.108 36.137916667 139.388125000 32.037 36.138333333 139.388125000 31.692 36.137916667 139.387500000 32.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.387500000 32.108 36.138333333 139.388125000 31.692 36.138333333 139.387500000 31.763 36.137916667 139.387500000 32.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388125000 32.037 36.137916667 139.388750000 31.969 36.138333333 139.388750000 31.624 36.137916667 139.388125000 32.037</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388125000 32.037 36.138333333 139.388750000 31.624 36.138333333 139.388125000 31.692 36.137916667 139.388125000 32.037</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388750000 31.969 36.137916667 139.389375000 31.906 36.138333333 139.389375000 31.56 36.137916667 139.388750000 31.969</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388750000 31.969 36.138333333 139.389375000 31.56 36.138333333 139.388750000 31.624 36.137916667 139.388750000 31.969</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.389375000 31.906 36.137916667 139.390000000 31.846 36.138333333 139.390000000 31.501 36.137916667 139.389375000 31.906</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.389375000 31.906 36.138333333 139.390000000 31.501 36.138333333 139.389375000 31.56 36.137916667 139.389375000 31.906</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390000000 31.846 36.137916667 139.390625000 31.791 36.138333333 139.390625000 31.445 36.137916667 139.390000000 31.846</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390000000 31.846 36.138333333 139.390625000 31.445 36.138333333 139.390000000 31.501 36.137916667 139.390000000 31.846</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390625000 31.791 36.137916667 139.391250000 31.738 36.138333333 139.391250000 31.393 36.137916667 139.390625000 31.791</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390625000 31.791 36.138333333 139.391250000 31.393 36.138333333 139.390625000 31.445 36.137916667 139.390625000 31.791</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391250000 31.738 36.137916667 139.391875000 31.689 36.138333333 139.391875000 31.344 36.137916667 139.391250000 31.738</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391250000 31.738 36.138333333 139.391875000 31.344 36.138333333 139.391250000 31.393 36.137916667 139.391250000 31.738</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391875000 31.689 36.137916667 139.392500000 31.643 36.138333333 139.392500000 31.297 36.137916667 139.391875000 31.689</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391875000 31.689 36.138333333 139.392500000 31.297 36.138333333 139.391875000 31.344 36.137916667 139.391875000 31.689</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.392500000 31.643 36.137916667 139.393125000 31.599 36.138333333 139.393125000 31.253 36.137916667 139.392500000 31.643</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.392500000 31.643 36.138333333 139.393125000 31.253 36.138333333 139.392500000 31.297 36.137916667 139.392500000 31.643</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.393125000 31.599 36.137916667 139.393750000 31.557 36.138333333 139.393750000 31.212 36.137916667 139.393125000 31.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.393125000 31.599 36.138333333 139.393750000 31.212 36.138333333 139.393125000 31.253 36.137916667 139.393125000 31.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.387500000 31.763 36.138333333 139.388125000 31.692 36.138750000 139.388125000 31.346 36.138333333 139.387500000 31.763</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.387500000 31.763 36.138750000 139.388125000 31.346 36.138750000 139.387500000 31.418 36.138333333 139.387500000 31.763</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388125000 31.692 36.138333333 139.388750000 31.624 36.138750000 139.388750000 31.278 36.138333333 139.388125000 31.692</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388125000 31.692 36.138750000 139.388750000 31.278 36.138750000 139.388125000 31.346 36.138333333 139.388125000 31.692</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388750000 31.624 36.138333333 139.389375000 31.56 36.138750000 139.389375000 31.215 36.138333333 139.388750000 31.624</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388750000 31.624 36.138750000 139.389375000 31.215 36.138750000 139.388750000 31.278 36.138333333 139.388750000 31.624</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.389375000 31.56 36.138333333 139.390000000 31.501 36.138750000 139.390000000 31.156 36.138333333 139.389375000 31.56</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.389375000 31.56 36.138750000 139.390000000 31.156 36.138750000 139.389375000 31.215 36.138333333 139.389375000 31.56</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390000000 31.501 36.138333333 139.390625000 31.445 36.138750000 139.390625000 31.1 36.138333333 139.390000000 31.501</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390000000 31.501 36.138750000 139.390625000 31.1 36.138750000 139.390000000 31.156 36.138333333 139.390000000 31.501</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390625000 31.445 36.138333333 139.391250000 31.393 36.138750000 139.391250000 31.048 36.138333333 139.390625000 31.445</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390625000 31.445 36.138750000 139.391250000 31.048 36.138750000 139.390625000 31.1 36.138333333 139.390625000 31.445</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391250000 31.393 36.138333333 139.391875000 31.344 36.138750000 139.391875000 30.998 36.138333333 139.391250000 31.393</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391250000 31.393 36.138750000 139.391875000 30.998 36.138750000 139.391250000 31.048 36.138333333 139.391250000 31.393</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391875000 31.344 36.138333333 139.392500000 31.297 36.138750000 139.392500000 30.952 36.138333333 139.391875000 31.344</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391875000 31.344 36.138750000 139.392500000 30.952 36.138750000 139.391875000 30.998 36.138333333 139.391875000 31.344</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.392500000 31.297 36.138333333 139.393125000 31.253 36.138750000 139.393125000 30.908 36.138333333 139.392500000 31.297</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.392500000 31.297 36.138750000 139.393125000 30.908 36.138750000 139.392500000 30.952 36.138333333 139.392500000 31.297</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.393125000 31.253 36.138333333 139.393750000 31.212 36.138750000 139.393750000 30.866 36.138333333 139.393125000 31.253</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.393125000 31.253 36.138750000 139.393750000 30.866 36.138750000 139.393125000 30.908 36.138333333 139.393125000 31.253</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.387500000 31.418 36.138750000 139.388125000 31.346 36.139166667 139.388125000 31.001 36.138750000 139.387500000 31.418</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.387500000 31.418 36.139166667 139.388125000 31.001 36.139166667 139.387500000 31.072 36.138750000 139.387500000 31.418</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388125000 31.346 36.138750000 139.388750000 31.278 36.139166667 139.388750000 30.933 36.138750000 139.388125000 31.346</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388125000 31.346 36.139166667 139.388750000 30.933 36.139166667 139.388125000 31.001 36.138750000 139.388125000 31.346</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388750000 31.278 36.138750000 139.389375000 31.215 36.139166667 139.389375000 30.87 36.138750000 139.388750000 31.278</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388750000 31.278 36.139166667 139.389375000 30.87 36.139166667 139.388750000 30.933 36.138750000 139.388750000 31.278</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.389375000 31.215 36.138750000 139.390000000 31.156 36.139166667 139.390000000 30.81 36.138750000 139.389375000 31.215</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.389375000 31.215 36.139166667 139.390000000 30.81 36.139166667 139.389375000 30.87 36.138750000 139.389375000 31.215</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390000000 31.156 36.138750000 139.390625000 31.1 36.139166667 139.390625000 30.755 36.138750000 139.390000000 31.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390000000 31.156 36.139166667 139.390625000 30.755 36.139166667 139.390000000 30.81 36.138750000 139.390000000 31.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390625000 31.1 36.138750000 139.391250000 31.048 36.139166667 139.391250000 30.702 36.138750000 139.390625000 31.1</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390625000 31.1 36.139166667 139.391250000 30.702 36.139166667 139.390625000 30.755 36.138750000 139.390625000 31.1</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391250000 31.048 36.138750000 139.391875000 30.998 36.139166667 139.391875000 30.653 36.138750000 139.391250000 31.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391250000 31.048 36.139166667 139.391875000 30.653 36.139166667 139.391250000 30.702 36.138750000 139.391250000 31.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391875000 30.998 36.138750000 139.392500000 30.952 36.139166667 139.392500000 30.607 36.138750000 139.391875000 30.998</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391875000 30.998 36.139166667 139.392500000 30.607 36.139166667 139.391875000 30.653 36.138750000 139.391875000 30.998</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.392500000 30.952 36.138750000 139.393125000 30.908 36.139166667 139.393125000 30.563 36.138750000 139.392500000 30.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.392500000 30.952 36.139166667 139.393125000 30.563 36.139166667 139.392500000 30.607 36.138750000 139.392500000 30.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.393125000 30.908 36.138750000 139.393750000 30.866 36.139166667 139.393750000 30.521 36.138750000 139.393125000 30.908</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.393125000 30.908 36.139166667 139.393750000 30.521 36.139166667 139.393125000 30.563 36.138750000 139.393125000 30.908</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.387500000 31.072 36.139166667 139.388125000 31.001 36.139583333 139.388125000 30.656 36.139166667 139.387500000 31.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.387500000 31.072 36.139583333 139.388125000 30.656 36.139583333 139.387500000 30.727 36.139166667 139.387500000 31.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388125000 31.001 36.139166667 139.388750000 30.933 36.139583333 139.388750000 30.588 36.139166667 139.388125000 31.001</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388125000 31.001 36.139583333 139.388750000 30.588 36.139583333 139.388125000 30.656 36.139166667 139.388125000 31.001</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388750000 30.933 36.139166667 139.389375000 30.87 36.139583333 139.389375000 30.524 36.139166667 139.388750000 30.933</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388750000 30.933 36.139583333 139.389375000 30.524 36.139583333 139.388750000 30.588 36.139166667 139.388750000 30.933</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.389375000 30.87 36.139166667 139.390000000 30.81 36.139583333 139.390000000 30.465 36.139166667 139.389375000 30.87</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.389375000 30.87 36.139583333 139.390000000 30.465 36.139583333 139.389375000 30.524 36.139166667 139.389375000 30.87</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390000000 30.81 36.139166667 139.390625000 30.755 36.139583333 139.390625000 30.409 36.139166667 139.390000000 30.81</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390000000 30.81 36.139583333 139.390625000 30.409 36.139583333 139.390000000 30.465 36.139166667 139.390000000 30.81</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390625000 30.755 36.139166667 139.391250000 30.702 36.139583333 139.391250000 30.357 36.139166667 139.390625000 30.755</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390625000 30.755 36.139583333 139.391250000 30.357 36.139583333 139.390625000 30.409 36.139166667 139.390625000 30.755</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391250000 30.702 36.139166667 139.391875000 30.653 36.139583333 139.391875000 30.308 36.139166667 139.391250000 30.702</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391250000 30.702 36.139583333 139.391875000 30.308 36.139583333 139.391250000 30.357 36.139166667 139.391250000 30.702</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391875000 30.653 36.139166667 139.392500000 30.607 36.139583333 139.392500000 30.261 36.139166667 139.391875000 30.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391875000 30.653 36.139583333 139.392500000 30.261 36.139583333 139.391875000 30.308 36.139166667 139.391875000 30.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.392500000 30.607 36.139166667 139.393125000 30.563 36.139583333 139.393125000 30.217 36.139166667 139.392500000 30.607</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.392500000 30.607 36.139583333 139.393125000 30.217 36.139583333 139.392500000 30.261 36.139166667 139.392500000 30.607</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.393125000 30.563 36.139166667 139.393750000 30.521 36.139583333 139.393750000 30.176 36.139166667 139.393125000 30.563</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.393125000 30.563 36.139583333 139.393750000 30.176 36.139583333 139.393125000 30.217 36.139166667 139.393125000 30.563</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.387500000 30.727 36.139583333 139.388125000 30.656 36.140000000 139.388125000 30.31 36.139583333 139.387500000 30.727</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.387500000 30.727 36.140000000 139.388125000 30.31 36.140000000 139.387500000 30.382 36.139583333 139.387500000 30.727</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388125000 30.656 36.139583333 139.388750000 30.588 36.140000000 139.388750000 30.243 36.139583333 139.388125000 30.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388125000 30.656 36.140000000 139.388750000 30.243 36.140000000 139.388125000 30.31 36.139583333 139.388125000 30.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388750000 30.588 36.139583333 139.389375000 30.524 36.140000000 139.389375000 30.179 36.139583333 139.388750000 30.588</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388750000 30.588 36.140000000 139.389375000 30.179 36.140000000 139.388750000 30.243 36.139583333 139.388750000 30.588</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.389375000 30.524 36.139583333 139.390000000 30.465 36.140000000 139.390000000 30.12 36.139583333 139.389375000 30.524</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.389375000 30.524 36.140000000 139.390000000 30.12 36.140000000 139.389375000 30.179 36.139583333 139.389375000 30.524</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390000000 30.465 36.139583333 139.390625000 30.409 36.140000000 139.390625000 30.064 36.139583333 139.390000000 30.465</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390000000 30.465 36.140000000 139.390625000 30.064 36.140000000 139.390000000 30.12 36.139583333 139.390000000 30.465</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390625000 30.409 36.139583333 139.391250000 30.357 36.140000000 139.391250000 30.012 36.139583333 139.390625000 30.409</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390625000 30.409 36.140000000 139.391250000 30.012 36.140000000 139.390625000 30.064 36.139583333 139.390625000 30.409</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391250000 30.357 36.139583333 139.391875000 30.308 36.140000000 139.391875000 29.963 36.139583333 139.391250000 30.357</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391250000 30.357 36.140000000 139.391875000 29.963 36.140000000 139.391250000 30.012 36.139583333 139.391250000 30.357</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391875000 30.308 36.139583333 139.392500000 30.261 36.140000000 139.392500000 29.916 36.139583333 139.391875000 30.308</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391875000 30.308 36.140000000 139.392500000 29.916 36.140000000 139.391875000 29.963 36.139583333 139.391875000 30.308</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.392500000 30.261 36.139583333 139.393125000 30.217 36.140000000 139.393125000 29.872 36.139583333 139.392500000 30.261</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.392500000 30.261 36.140000000 139.393125000 29.872 36.140000000 139.392500000 29.916 36.139583333 139.392500000 30.261</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.393125000 30.217 36.139583333 139.393750000 30.176 36.140000000 139.393750000 29.83 36.139583333 139.393125000 30.217</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.393125000 30.217 36.140000000 139.393750000 29.83 36.140000000 139.393125000 29.872 36.139583333 139.393125000 30.217</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388125000 30.31 36.140000000 139.388750000 30.243 36.140416667 139.388750000 29.897 36.140000000 139.388125000 30.31</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388125000 30.31 36.140416667 139.388750000 29.897 36.140416667 139.388125000 30.475 36.140000000 139.388125000 30.31</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388750000 30.243 36.140000000 139.389375000 30.179 36.140416667 139.389375000 29.834 36.140000000 139.388750000 30.243</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388750000 30.243 36.140416667 139.389375000 29.834 36.140416667 139.388750000 29.897 36.140000000 139.388750000 30.243</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.389375000 30.179 36.140000000 139.390000000 30.12 36.140416667 139.390000000 29.774 36.140000000 139.389375000 30.179</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.389375000 30.179 36.140416667 139.390000000 29.774 36.140416667 139.389375000 29.834 36.140000000 139.389375000 30.179</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390000000 30.12 36.140000000 139.390625000 30.064 36.140416667 139.390625000 29.719 36.140000000 139.390000000 30.12</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390000000 30.12 36.140416667 139.390625000 29.719 36.140416667 139.390000000 29.774 36.140000000 139.390000000 30.12</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390625000 30.064 36.140000000 139.391250000 30.012 36.140416667 139.391250000 29.666 36.140000000 139.390625000 30.064</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390625000 30.064 36.140416667 139.391250000 29.666 36.140416667 139.390625000 29.719 36.140000000 139.390625000 30.064</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391250000 30.012 36.140000000 139.391875000 29.963 36.140416667 139.391875000 29.617 36.140000000 139.391250000 30.012</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391250000 30.012 36.140416667 139.391875000 29.617 36.140416667 139.391250000 29.666 36.140000000 139.391250000 30.012</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391875000 29.963 36.140000000 139.392500000 29.916 36.140416667 139.392500000 29.571 36.140000000 139.391875000 29.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391875000 29.963 36.140416667 139.392500000 29.571 36.140416667 139.391875000 29.617 36.140000000 139.391875000 29.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.392500000 29.916 36.140000000 139.393125000 29.872 36.140416667 139.393125000 29.527 36.140000000 139.392500000 29.916</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.392500000 29.916 36.140416667 139.393125000 29.527 36.140416667 139.392500000 29.571 36.140000000 139.392500000 29.916</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.393125000 29.872 36.140000000 139.393750000 29.83 36.140416667 139.393750000 29.485 36.140000000 139.393125000 29.872</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.393125000 29.872 36.140416667 139.393750000 29.485 36.140416667 139.393125000 29.527 36.140000000 139.393125000 29.872</gml:posList>
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
<uro:scale codeSpace="../../../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
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
<wtr:WaterBody gml:id="fld_c6b0948b-20e5-49f2-8527-6e2efec3d5c2">
<gml:name>荒川水系荒川洪水浸水想定区域（計画規模）</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.387500000 33.666 36.137083333 139.388125000 33.135 36.137500000 139.388125000 32.382 36.137083333 139.387500000 33.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.387500000 33.666 36.137500000 139.388125000 32.382 36.137500000 139.387500000 32.454 36.137083333 139.387500000 33.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.388125000 33.135 36.137083333 139.388750000 32.763 36.137500000 139.388750000 32.314 36.137083333 139.388125000 33.135</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.388125000 33.135 36.137500000 139.388750000 32.314 36.137500000 139.388125000 32.382 36.137083333 139.388125000 33.135</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.393125000 33.386 36.137083333 139.393750000 33.329 36.137500000 139.393750000 31.902 36.137083333 139.393125000 33.386</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.393125000 33.386 36.137500000 139.393750000 31.902 36.137500000 139.393125000 31.944 36.137083333 139.393125000 33.386</gml:posList>
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
<uro:scale codeSpace="../../../../codelists/RiverFloodingRiskAttribute_scale.xml">1</uro:scale>
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
