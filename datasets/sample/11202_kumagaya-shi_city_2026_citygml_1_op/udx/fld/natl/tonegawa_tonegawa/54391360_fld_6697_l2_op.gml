<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.137916667 139.384375000 29.652</gml:lowerCorner>
<gml:upperCorner>36.140000000 139.387500000 31.874</gml:upperCorner>   
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_1e3053d5-a7e0-49c1-933f-0e16841fc98d">
<gml:name>利根川水系利根川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385000000 29.906 36.137916667 139.385625000 29.772 36.138333333 139.385625000 29.989 36.137916667 139.385000000 29.906</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385000000 29.906 36.138333333 139.385625000 29.989 36.138333333 139.385000000 30.036 36.137916667 139.385000000 29.906</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385625000 29.772 36.137916667 139.386250000 29.723 36.138333333 139.386250000 29.94 36.137916667 139.385625000 29.772</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385625000 29.772 36.138333333 139.386250000 29.94 36.138333333 139.385625000 29.989 36.137916667 139.385625000 29.772</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386250000 29.723 36.137916667 139.386875000 29.724 36.138333333 139.386875000 29.889 36.137916667 139.386250000 29.723</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386250000 29.723 36.138333333 139.386875000 29.889 36.138333333 139.386250000 29.94 36.137916667 139.386250000 29.723</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386875000 29.724 36.137916667 139.387500000 29.652 36.138333333 139.387500000 29.838 36.137916667 139.386875000 29.724</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386875000 29.724 36.138333333 139.387500000 29.838 36.138333333 139.386875000 29.889 36.137916667 139.386875000 29.724</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.384375000 30.152 36.138333333 139.385000000 30.036 36.138750000 139.385000000 30.253 36.138333333 139.384375000 30.152</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.384375000 30.152 36.138750000 139.385000000 30.253 36.138750000 139.384375000 31.331 36.138333333 139.384375000 30.152</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385000000 30.036 36.138333333 139.385625000 29.989 36.138750000 139.385625000 30.205 36.138333333 139.385000000 30.036</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385000000 30.036 36.138750000 139.385625000 30.205 36.138750000 139.385000000 30.253 36.138333333 139.385000000 30.036</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385625000 29.989 36.138333333 139.386250000 29.94 36.138750000 139.386250000 30.156 36.138333333 139.385625000 29.989</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385625000 29.989 36.138750000 139.386250000 30.156 36.138750000 139.385625000 30.205 36.138333333 139.385625000 29.989</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386250000 29.94 36.138333333 139.386875000 29.889 36.138750000 139.386875000 30.106 36.138333333 139.386250000 29.94</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386250000 29.94 36.138750000 139.386875000 30.106 36.138750000 139.386250000 30.156 36.138333333 139.386250000 29.94</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386875000 29.889 36.138333333 139.387500000 29.838 36.138750000 139.387500000 30.054 36.138333333 139.386875000 29.889</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386875000 29.889 36.138750000 139.387500000 30.054 36.138750000 139.386875000 30.106 36.138333333 139.386875000 29.889</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385000000 30.253 36.138750000 139.385625000 30.205 36.139166667 139.385625000 30.567 36.138750000 139.385000000 30.253</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385000000 30.253 36.139166667 139.385625000 30.567 36.139166667 139.385000000 31.874 36.138750000 139.385000000 30.253</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385625000 30.205 36.138750000 139.386250000 30.156 36.139166667 139.386250000 30.372 36.138750000 139.385625000 30.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385625000 30.205 36.139166667 139.386250000 30.372 36.139166667 139.385625000 30.567 36.138750000 139.385625000 30.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</wtr:lod1MultiSurface>
<uro:floodingRiskAttribute>
<uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
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
<wtr:WaterBody gml:id="fld_8f2e8ba1-90f8-4faf-a764-7a1c512589d8">
<gml:name>利根川水系利根川洪水浸水想定区域（想定最大規模）</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386250000 30.156 36.138750000 139.386875000 30.106 36.139166667 139.386875000 30.322 36.138750000 139.386250000 30.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386250000 30.156 36.139166667 139.386875000 30.322 36.139166667 139.386250000 30.372 36.138750000 139.386250000 30.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386875000 30.106 36.138750000 139.387500000 30.054 36.139166667 139.387500000 30.27 36.138750000 139.386875000 30.106</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386875000 30.106 36.139166667 139.387500000 30.27 36.139166667 139.386875000 30.322 36.138750000 139.386875000 30.106</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386250000 30.372 36.139166667 139.386875000 30.322 36.139583333 139.386875000 30.538 36.139166667 139.386250000 30.372</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386250000 30.372 36.139583333 139.386875000 30.538 36.139583333 139.386250000 31.064 36.139166667 139.386250000 30.372</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386875000 30.322 36.139166667 139.387500000 30.27 36.139583333 139.387500000 30.486 36.139166667 139.386875000 30.322</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386875000 30.322 36.139583333 139.387500000 30.486 36.139583333 139.386875000 30.538 36.139166667 139.386875000 30.322</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.386875000 30.538 36.139583333 139.387500000 30.486 36.140000000 139.387500000 30.703 36.139583333 139.386875000 30.538</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.386875000 30.538 36.140000000 139.387500000 30.703 36.140000000 139.386875000 31.542 36.139583333 139.386875000 30.538</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:MultiSurface>
</wtr:lod1MultiSurface>
<uro:floodingRiskAttribute>
<uro:RiverFloodingRiskAttribute>
<uro:description codeSpace="../../../../codelists/RiverFloodingRiskAttribute_description.xml">1</uro:description>
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
</core:CityModel>
