<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.133750000 139.384375000 32.237</gml:lowerCorner>
<gml:upperCorner>36.140416667 139.387500000 35.126</gml:upperCorner>   
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_04cc1ef2-df5c-43a4-beca-f8d0d50da592">
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
<gml:posList>36.140000000 139.384375000 32.985 36.140000000 139.385000000 32.9 36.140416667 139.385000000 32.577 36.140000000 139.384375000 32.985</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.384375000 32.985 36.140416667 139.385000000 32.577 36.140416667 139.384375000 32.662 36.140000000 139.384375000 32.985</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.385000000 32.9 36.140000000 139.385625000 32.816 36.140416667 139.385625000 32.474 36.140000000 139.385000000 32.9</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.385000000 32.9 36.140416667 139.385625000 32.474 36.140416667 139.385000000 32.577 36.140000000 139.385000000 32.9</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.385625000 32.816 36.140000000 139.386250000 32.735 36.140416667 139.386250000 32.39 36.140000000 139.385625000 32.816</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.385625000 32.816 36.140416667 139.386250000 32.39 36.140416667 139.385625000 32.474 36.140000000 139.385625000 32.816</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.386250000 32.735 36.140000000 139.386875000 32.657 36.140416667 139.386875000 32.312 36.140000000 139.386250000 32.735</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.386250000 32.735 36.140416667 139.386875000 32.312 36.140416667 139.386250000 32.39 36.140000000 139.386250000 32.735</gml:posList>
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
<wtr:WaterBody gml:id="fld_f47ead78-9964-471b-8cdd-b0928235aee3">
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
<gml:posList>36.138750000 139.384375000 34.021 36.138750000 139.385000000 33.936 36.139166667 139.385000000 33.59 36.138750000 139.384375000 34.021</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.384375000 34.021 36.139166667 139.385000000 33.59 36.139166667 139.384375000 33.676 36.138750000 139.384375000 34.021</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.384375000 33.676 36.139166667 139.385000000 33.59 36.139583333 139.385000000 33.245 36.139166667 139.384375000 33.676</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.384375000 33.676 36.139583333 139.385000000 33.245 36.139583333 139.384375000 33.331 36.139166667 139.384375000 33.676</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.385000000 33.59 36.139166667 139.385625000 33.507 36.139583333 139.385625000 33.161 36.139166667 139.385000000 33.59</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.385000000 33.59 36.139583333 139.385625000 33.161 36.139583333 139.385000000 33.245 36.139166667 139.385000000 33.59</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.385625000 33.507 36.139166667 139.386250000 33.426 36.139583333 139.386250000 33.08 36.139166667 139.385625000 33.507</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.385625000 33.507 36.139583333 139.386250000 33.08 36.139583333 139.385625000 33.161 36.139166667 139.385625000 33.507</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.384375000 33.331 36.139583333 139.385000000 33.245 36.140000000 139.385000000 32.9 36.139583333 139.384375000 33.331</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.384375000 33.331 36.140000000 139.385000000 32.9 36.140000000 139.384375000 32.985 36.139583333 139.384375000 33.331</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.385000000 33.245 36.139583333 139.385625000 33.161 36.140000000 139.385625000 32.816 36.139583333 139.385000000 33.245</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.385000000 33.245 36.140000000 139.385625000 32.816 36.140000000 139.385000000 32.9 36.139583333 139.385000000 33.245</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.385625000 33.161 36.139583333 139.386250000 33.08 36.140000000 139.386250000 32.735 36.139583333 139.385625000 33.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.385625000 33.161 36.140000000 139.386250000 32.735 36.140000000 139.385625000 32.816 36.139583333 139.385625000 33.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.386250000 33.08 36.139583333 139.386875000 33.002 36.140000000 139.386875000 32.657 36.139583333 139.386250000 33.08</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.386250000 33.08 36.140000000 139.386875000 32.657 36.140000000 139.386250000 32.735 36.139583333 139.386250000 33.08</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.386875000 32.657 36.140000000 139.387500000 32.582 36.140416667 139.387500000 32.237 36.140000000 139.386875000 32.657</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.386875000 32.657 36.140416667 139.387500000 32.237 36.140416667 139.386875000 32.312 36.140000000 139.386875000 32.657</gml:posList>
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
<wtr:WaterBody gml:id="fld_091cad02-f984-418d-bd5e-85f2cfd264eb">
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
<gml:posList>36.133750000 139.384375000 33.639 36.133750000 139.385000000 33.606 36.134166667 139.385000000 34.03 36.133750000 139.384375000 33.639</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.384375000 33.639 36.134166667 139.385000000 34.03 36.134166667 139.384375000 34.062 36.133750000 139.384375000 33.639</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.385000000 33.606 36.133750000 139.385625000 33.572 36.134166667 139.385625000 33.996 36.133750000 139.385000000 33.606</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.385000000 33.606 36.134166667 139.385625000 33.996 36.134166667 139.385000000 34.03 36.133750000 139.385000000 33.606</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.385625000 33.572 36.133750000 139.386250000 33.535 36.134166667 139.386250000 33.958 36.133750000 139.385625000 33.572</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.385625000 33.572 36.134166667 139.386250000 33.958 36.134166667 139.385625000 33.996 36.133750000 139.385625000 33.572</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.386250000 33.535 36.133750000 139.386875000 33.495 36.134166667 139.386875000 33.919 36.133750000 139.386250000 33.535</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.386250000 33.535 36.134166667 139.386875000 33.919 36.134166667 139.386250000 33.958 36.133750000 139.386250000 33.535</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.386875000 33.495 36.133750000 139.387500000 33.452 36.134166667 139.387500000 33.875 36.133750000 139.386875000 33.495</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.386875000 33.495 36.134166667 139.387500000 33.875 36.134166667 139.386875000 33.919 36.133750000 139.386875000 33.495</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.384375000 34.062 36.134166667 139.385000000 34.03 36.134583333 139.385000000 34.454 36.134166667 139.384375000 34.062</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.384375000 34.062 36.134583333 139.385000000 34.454 36.134583333 139.384375000 34.486 36.134166667 139.384375000 34.062</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.385000000 34.03 36.134166667 139.385625000 33.996 36.134583333 139.385625000 34.419 36.134166667 139.385000000 34.03</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.385000000 34.03 36.134583333 139.385625000 34.419 36.134583333 139.385000000 34.454 36.134166667 139.385000000 34.03</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.385625000 33.996 36.134166667 139.386250000 33.958 36.134583333 139.386250000 34.382 36.134166667 139.385625000 33.996</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.385625000 33.996 36.134583333 139.386250000 34.382 36.134583333 139.385625000 34.419 36.134166667 139.385625000 33.996</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.386250000 33.958 36.134166667 139.386875000 33.919 36.134583333 139.386875000 34.342 36.134166667 139.386250000 33.958</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.386250000 33.958 36.134583333 139.386875000 34.342 36.134583333 139.386250000 34.382 36.134166667 139.386250000 33.958</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.386875000 33.919 36.134166667 139.387500000 33.875 36.134583333 139.387500000 34.299 36.134166667 139.386875000 33.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.386875000 33.919 36.134583333 139.387500000 34.299 36.134583333 139.386875000 34.342 36.134166667 139.386875000 33.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.385000000 34.454 36.134583333 139.385625000 34.419 36.135000000 139.385625000 34.843 36.134583333 139.385000000 34.454</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.385000000 34.454 36.135000000 139.385625000 34.843 36.135000000 139.385000000 34.878 36.134583333 139.385000000 34.454</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.385625000 34.419 36.134583333 139.386250000 34.382 36.135000000 139.386250000 34.806 36.134583333 139.385625000 34.419</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.385625000 34.419 36.135000000 139.386250000 34.806 36.135000000 139.385625000 34.843 36.134583333 139.385625000 34.419</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.386250000 34.382 36.134583333 139.386875000 34.342 36.135000000 139.386875000 34.752 36.134583333 139.386250000 34.382</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.386250000 34.382 36.135000000 139.386875000 34.752 36.135000000 139.386250000 34.806 36.134583333 139.386250000 34.382</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.386875000 34.342 36.134583333 139.387500000 34.299 36.135000000 139.387500000 34.693 36.134583333 139.386875000 34.342</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.386875000 34.342 36.135000000 139.387500000 34.693 36.135000000 139.386875000 34.752 36.134583333 139.386875000 34.342</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.384375000 35.057 36.137500000 139.385000000 34.972 36.137916667 139.385000000 34.626 36.137500000 139.384375000 35.057</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.384375000 35.057 36.137916667 139.385000000 34.626 36.137916667 139.384375000 34.712 36.137500000 139.384375000 35.057</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.385000000 34.972 36.137500000 139.385625000 34.888 36.137916667 139.385625000 34.543 36.137500000 139.385000000 34.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.385000000 34.972 36.137916667 139.385625000 34.543 36.137916667 139.385000000 34.626 36.137500000 139.385000000 34.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.386250000 34.807 36.137500000 139.386875000 34.729 36.137916667 139.386875000 34.383 36.137500000 139.386250000 34.807</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.386250000 34.807 36.137916667 139.386875000 34.383 36.137916667 139.386250000 34.462 36.137500000 139.386250000 34.807</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.386875000 34.729 36.137500000 139.387500000 34.654 36.137916667 139.387500000 34.308 36.137500000 139.386875000 34.729</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.386875000 34.729 36.137916667 139.387500000 34.308 36.137916667 139.386875000 34.383 36.137500000 139.386875000 34.729</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.384375000 34.712 36.137916667 139.385000000 34.626 36.138333333 139.385000000 34.281 36.137916667 139.384375000 34.712</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.384375000 34.712 36.138333333 139.385000000 34.281 36.138333333 139.384375000 34.367 36.137916667 139.384375000 34.712</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385000000 34.626 36.137916667 139.385625000 34.543 36.138333333 139.385625000 34.197 36.137916667 139.385000000 34.626</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385000000 34.626 36.138333333 139.385625000 34.197 36.138333333 139.385000000 34.281 36.137916667 139.385000000 34.626</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385625000 34.543 36.137916667 139.386250000 34.462 36.138333333 139.386250000 34.116 36.137916667 139.385625000 34.543</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385625000 34.543 36.138333333 139.386250000 34.116 36.138333333 139.385625000 34.197 36.137916667 139.385625000 34.543</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386250000 34.462 36.137916667 139.386875000 34.383 36.138333333 139.386875000 34.038 36.137916667 139.386250000 34.462</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386250000 34.462 36.138333333 139.386875000 34.038 36.138333333 139.386250000 34.116 36.137916667 139.386250000 34.462</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386875000 34.383 36.137916667 139.387500000 34.308 36.138333333 139.387500000 33.963 36.137916667 139.386875000 34.383</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386875000 34.383 36.138333333 139.387500000 33.963 36.138333333 139.386875000 34.038 36.137916667 139.386875000 34.383</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.384375000 34.367 36.138333333 139.385000000 34.281 36.138750000 139.385000000 33.936 36.138333333 139.384375000 34.367</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.384375000 34.367 36.138750000 139.385000000 33.936 36.138750000 139.384375000 34.021 36.138333333 139.384375000 34.367</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385000000 34.281 36.138333333 139.385625000 34.197 36.138750000 139.385625000 33.852 36.138333333 139.385000000 34.281</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385000000 34.281 36.138750000 139.385625000 33.852 36.138750000 139.385000000 33.936 36.138333333 139.385000000 34.281</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385625000 34.197 36.138333333 139.386250000 34.116 36.138750000 139.386250000 33.771 36.138333333 139.385625000 34.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385625000 34.197 36.138750000 139.386250000 33.771 36.138750000 139.385625000 33.852 36.138333333 139.385625000 34.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386250000 34.116 36.138333333 139.386875000 34.038 36.138750000 139.386875000 33.693 36.138333333 139.386250000 34.116</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386250000 34.116 36.138750000 139.386875000 33.693 36.138750000 139.386250000 33.771 36.138333333 139.386250000 34.116</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386875000 34.038 36.138333333 139.387500000 33.963 36.138750000 139.387500000 33.618 36.138333333 139.386875000 34.038</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386875000 34.038 36.138750000 139.387500000 33.618 36.138750000 139.386875000 33.693 36.138333333 139.386875000 34.038</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385000000 33.936 36.138750000 139.385625000 33.852 36.139166667 139.385625000 33.507 36.138750000 139.385000000 33.936</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385000000 33.936 36.139166667 139.385625000 33.507 36.139166667 139.385000000 33.59 36.138750000 139.385000000 33.936</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385625000 33.852 36.138750000 139.386250000 33.771 36.139166667 139.386250000 33.426 36.138750000 139.385625000 33.852</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385625000 33.852 36.139166667 139.386250000 33.426 36.139166667 139.385625000 33.507 36.138750000 139.385625000 33.852</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386250000 33.771 36.138750000 139.386875000 33.693 36.139166667 139.386875000 33.348 36.138750000 139.386250000 33.771</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386250000 33.771 36.139166667 139.386875000 33.348 36.139166667 139.386250000 33.426 36.138750000 139.386250000 33.771</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386875000 33.693 36.138750000 139.387500000 33.618 36.139166667 139.387500000 33.272 36.138750000 139.386875000 33.693</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386875000 33.693 36.139166667 139.387500000 33.272 36.139166667 139.386875000 33.348 36.138750000 139.386875000 33.693</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386250000 33.426 36.139166667 139.386875000 33.348 36.139583333 139.386875000 33.002 36.139166667 139.386250000 33.426</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386250000 33.426 36.139583333 139.386875000 33.002 36.139583333 139.386250000 33.08 36.139166667 139.386250000 33.426</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386875000 33.348 36.139166667 139.387500000 33.272 36.139583333 139.387500000 32.927 36.139166667 139.386875000 33.348</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386875000 33.348 36.139583333 139.387500000 32.927 36.139583333 139.386875000 33.002 36.139166667 139.386875000 33.348</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.386875000 33.002 36.139583333 139.387500000 32.927 36.140000000 139.387500000 32.582 36.139583333 139.386875000 33.002</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.386875000 33.002 36.140000000 139.387500000 32.582 36.140000000 139.386875000 32.657 36.139583333 139.386875000 33.002</gml:posList>
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
<wtr:WaterBody gml:id="fld_589fe345-2296-4e84-a4b7-523e1a09cb2f">
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
<gml:posList>36.134583333 139.384375000 34.486 36.134583333 139.385000000 34.454 36.135000000 139.385000000 34.878 36.134583333 139.384375000 34.486</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.384375000 34.486 36.135000000 139.385000000 34.878 36.135000000 139.384375000 34.91 36.134583333 139.384375000 34.486</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.385000000 35.126 36.137083333 139.385625000 35.067 36.137500000 139.385625000 34.888 36.137083333 139.385000000 35.126</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.385000000 35.126 36.137500000 139.385625000 34.888 36.137500000 139.385000000 34.972 36.137083333 139.385000000 35.126</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.385625000 35.067 36.137083333 139.386250000 35.008 36.137500000 139.386250000 34.807 36.137083333 139.385625000 35.067</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.385625000 35.067 36.137500000 139.386250000 34.807 36.137500000 139.385625000 34.888 36.137083333 139.385625000 35.067</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.386250000 35.008 36.137083333 139.386875000 34.948 36.137500000 139.386875000 34.729 36.137083333 139.386250000 35.008</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.386250000 35.008 36.137500000 139.386875000 34.729 36.137500000 139.386250000 34.807 36.137083333 139.386250000 35.008</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.386875000 34.948 36.137083333 139.387500000 34.889 36.137500000 139.387500000 34.654 36.137083333 139.386875000 34.948</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.386875000 34.948 36.137500000 139.387500000 34.654 36.137500000 139.386875000 34.729 36.137083333 139.386875000 34.948</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.385625000 34.888 36.137500000 139.386250000 34.807 36.137916667 139.386250000 34.462 36.137500000 139.385625000 34.888</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.385625000 34.888 36.137916667 139.386250000 34.462 36.137916667 139.385625000 34.543 36.137500000 139.385625000 34.888</gml:posList>
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
