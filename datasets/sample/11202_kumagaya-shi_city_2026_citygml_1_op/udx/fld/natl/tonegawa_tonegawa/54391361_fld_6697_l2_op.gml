<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.137500000 139.387500000 29.146</gml:lowerCorner>
<gml:upperCorner>36.141666667 139.393750000 32.217</gml:upperCorner>   
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_4cff54f0-44e8-442b-aeaf-41125f2910a6">
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
<gml:posList>36.137500000 139.388750000 29.413 36.137500000 139.389375000 29.434 36.137916667 139.389375000 29.456 36.137500000 139.388750000 29.413</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.388750000 29.413 36.137916667 139.389375000 29.456 36.137916667 139.388750000 29.513 36.137500000 139.388750000 29.413</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.389375000 29.434 36.137500000 139.390000000 29.423 36.137916667 139.390000000 29.397 36.137500000 139.389375000 29.434</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.389375000 29.434 36.137916667 139.390000000 29.397 36.137916667 139.389375000 29.456 36.137500000 139.389375000 29.434</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.387500000 29.652 36.137916667 139.388125000 29.575 36.138333333 139.388125000 29.784 36.137916667 139.387500000 29.652</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.387500000 29.652 36.138333333 139.388125000 29.784 36.138333333 139.387500000 29.838 36.137916667 139.387500000 29.652</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388125000 29.575 36.137916667 139.388750000 29.513 36.138333333 139.388750000 29.729 36.137916667 139.388125000 29.575</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388125000 29.575 36.138333333 139.388750000 29.729 36.138333333 139.388125000 29.784 36.137916667 139.388125000 29.575</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388750000 29.513 36.137916667 139.389375000 29.456 36.138333333 139.389375000 29.672 36.137916667 139.388750000 29.513</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388750000 29.513 36.138333333 139.389375000 29.672 36.138333333 139.388750000 29.729 36.137916667 139.388750000 29.513</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390000000 29.397 36.137916667 139.390625000 29.336 36.138333333 139.390625000 29.553 36.137916667 139.390000000 29.397</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390000000 29.397 36.138333333 139.390625000 29.553 36.138333333 139.390000000 29.613 36.137916667 139.390000000 29.397</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390625000 29.336 36.137916667 139.391250000 29.345 36.138333333 139.391250000 29.49 36.137916667 139.390625000 29.336</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390625000 29.336 36.138333333 139.391250000 29.49 36.138333333 139.390625000 29.553 36.137916667 139.390625000 29.336</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391250000 29.345 36.137916667 139.391875000 29.211 36.138333333 139.391875000 29.427 36.137916667 139.391250000 29.345</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391250000 29.345 36.138333333 139.391875000 29.427 36.138333333 139.391250000 29.49 36.137916667 139.391250000 29.345</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391875000 29.211 36.137916667 139.392500000 29.146 36.138333333 139.392500000 29.362 36.137916667 139.391875000 29.211</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391875000 29.211 36.138333333 139.392500000 29.362 36.138333333 139.391875000 29.427 36.137916667 139.391875000 29.211</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.392500000 29.146 36.137916667 139.393125000 29.163 36.138333333 139.393125000 29.296 36.137916667 139.392500000 29.146</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.392500000 29.146 36.138333333 139.393125000 29.296 36.138333333 139.392500000 29.362 36.137916667 139.392500000 29.146</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.387500000 29.838 36.138333333 139.388125000 29.784 36.138750000 139.388125000 30.001 36.138333333 139.387500000 29.838</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.387500000 29.838 36.138750000 139.388125000 30.001 36.138750000 139.387500000 30.054 36.138333333 139.387500000 29.838</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388125000 29.784 36.138333333 139.388750000 29.729 36.138750000 139.388750000 29.945 36.138333333 139.388125000 29.784</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388125000 29.784 36.138750000 139.388750000 29.945 36.138750000 139.388125000 30.001 36.138333333 139.388125000 29.784</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390625000 29.553 36.138333333 139.391250000 29.49 36.138750000 139.391250000 29.707 36.138333333 139.390625000 29.553</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390625000 29.553 36.138750000 139.391250000 29.707 36.138750000 139.390625000 29.769 36.138333333 139.390625000 29.553</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391250000 29.49 36.138333333 139.391875000 29.427 36.138750000 139.391875000 29.643 36.138333333 139.391250000 29.49</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391250000 29.49 36.138750000 139.391875000 29.643 36.138750000 139.391250000 29.707 36.138333333 139.391250000 29.49</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.392500000 29.362 36.138333333 139.393125000 29.296 36.138750000 139.393125000 29.512 36.138333333 139.392500000 29.362</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.392500000 29.362 36.138750000 139.393125000 29.512 36.138750000 139.392500000 29.578 36.138333333 139.392500000 29.362</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.393125000 29.296 36.138333333 139.393750000 29.339 36.138750000 139.393750000 29.445 36.138333333 139.393125000 29.296</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.393125000 29.296 36.138750000 139.393750000 29.445 36.138750000 139.393125000 29.512 36.138333333 139.393125000 29.296</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.393125000 29.512 36.138750000 139.393750000 29.445 36.139166667 139.393750000 29.661 36.138750000 139.393125000 29.512</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.393125000 29.512 36.139166667 139.393750000 29.661 36.139166667 139.393125000 29.728 36.138750000 139.393125000 29.512</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388125000 30.865 36.140416667 139.388750000 30.81 36.140833333 139.388750000 31.203 36.140416667 139.388125000 30.865</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388125000 30.865 36.140833333 139.388750000 31.203 36.140833333 139.388125000 31.805 36.140416667 139.388125000 30.865</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.390000000 31.127 36.141250000 139.390625000 31.066 36.141666667 139.390625000 31.528 36.141250000 139.390000000 31.127</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.390000000 31.127 36.141666667 139.390625000 31.528 36.141666667 139.390000000 32.217 36.141250000 139.390000000 31.127</gml:posList>
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
<wtr:WaterBody gml:id="fld_1c3d6754-c5bd-411f-a6de-47c811301499">
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
<gml:posList>36.137916667 139.389375000 29.456 36.137916667 139.390000000 29.397 36.138333333 139.390000000 29.613 36.137916667 139.389375000 29.456</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.389375000 29.456 36.138333333 139.390000000 29.613 36.138333333 139.389375000 29.672 36.137916667 139.389375000 29.456</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388750000 29.729 36.138333333 139.389375000 29.672 36.138750000 139.389375000 29.888 36.138333333 139.388750000 29.729</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388750000 29.729 36.138750000 139.389375000 29.888 36.138750000 139.388750000 29.945 36.138333333 139.388750000 29.729</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.389375000 29.672 36.138333333 139.390000000 29.613 36.138750000 139.390000000 29.83 36.138333333 139.389375000 29.672</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.389375000 29.672 36.138750000 139.390000000 29.83 36.138750000 139.389375000 29.888 36.138333333 139.389375000 29.672</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390000000 29.613 36.138333333 139.390625000 29.553 36.138750000 139.390625000 29.769 36.138333333 139.390000000 29.613</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390000000 29.613 36.138750000 139.390625000 29.769 36.138750000 139.390000000 29.83 36.138333333 139.390000000 29.613</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391875000 29.427 36.138333333 139.392500000 29.362 36.138750000 139.392500000 29.578 36.138333333 139.391875000 29.427</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391875000 29.427 36.138750000 139.392500000 29.578 36.138750000 139.391875000 29.643 36.138333333 139.391875000 29.427</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.387500000 30.054 36.138750000 139.388125000 30.001 36.139166667 139.388125000 30.217 36.138750000 139.387500000 30.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.387500000 30.054 36.139166667 139.388125000 30.217 36.139166667 139.387500000 30.27 36.138750000 139.387500000 30.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388125000 30.001 36.138750000 139.388750000 29.945 36.139166667 139.388750000 30.162 36.138750000 139.388125000 30.001</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388125000 30.001 36.139166667 139.388750000 30.162 36.139166667 139.388125000 30.217 36.138750000 139.388125000 30.001</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388750000 29.945 36.138750000 139.389375000 29.888 36.139166667 139.389375000 30.105 36.138750000 139.388750000 29.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388750000 29.945 36.139166667 139.389375000 30.105 36.139166667 139.388750000 30.162 36.138750000 139.388750000 29.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.389375000 29.888 36.138750000 139.390000000 29.83 36.139166667 139.390000000 30.046 36.138750000 139.389375000 29.888</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.389375000 29.888 36.139166667 139.390000000 30.046 36.139166667 139.389375000 30.105 36.138750000 139.389375000 29.888</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390000000 29.83 36.138750000 139.390625000 29.769 36.139166667 139.390625000 29.985 36.138750000 139.390000000 29.83</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390000000 29.83 36.139166667 139.390625000 29.985 36.139166667 139.390000000 30.046 36.138750000 139.390000000 29.83</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390625000 29.769 36.138750000 139.391250000 29.707 36.139166667 139.391250000 29.923 36.138750000 139.390625000 29.769</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390625000 29.769 36.139166667 139.391250000 29.923 36.139166667 139.390625000 29.985 36.138750000 139.390625000 29.769</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391250000 29.707 36.138750000 139.391875000 29.643 36.139166667 139.391875000 29.859 36.138750000 139.391250000 29.707</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391250000 29.707 36.139166667 139.391875000 29.859 36.139166667 139.391250000 29.923 36.138750000 139.391250000 29.707</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391875000 29.643 36.138750000 139.392500000 29.578 36.139166667 139.392500000 29.794 36.138750000 139.391875000 29.643</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391875000 29.643 36.139166667 139.392500000 29.794 36.139166667 139.391875000 29.859 36.138750000 139.391875000 29.643</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.392500000 29.578 36.138750000 139.393125000 29.512 36.139166667 139.393125000 29.728 36.138750000 139.392500000 29.578</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.392500000 29.578 36.139166667 139.393125000 29.728 36.139166667 139.392500000 29.794 36.138750000 139.392500000 29.578</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.387500000 30.27 36.139166667 139.388125000 30.217 36.139583333 139.388125000 30.433 36.139166667 139.387500000 30.27</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.387500000 30.27 36.139583333 139.388125000 30.433 36.139583333 139.387500000 30.486 36.139166667 139.387500000 30.27</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388125000 30.217 36.139166667 139.388750000 30.162 36.139583333 139.388750000 30.378 36.139166667 139.388125000 30.217</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388125000 30.217 36.139583333 139.388750000 30.378 36.139583333 139.388125000 30.433 36.139166667 139.388125000 30.217</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388750000 30.162 36.139166667 139.389375000 30.105 36.139583333 139.389375000 30.321 36.139166667 139.388750000 30.162</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388750000 30.162 36.139583333 139.389375000 30.321 36.139583333 139.388750000 30.378 36.139166667 139.388750000 30.162</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.389375000 30.105 36.139166667 139.390000000 30.046 36.139583333 139.390000000 30.262 36.139166667 139.389375000 30.105</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.389375000 30.105 36.139583333 139.390000000 30.262 36.139583333 139.389375000 30.321 36.139166667 139.389375000 30.105</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390000000 30.046 36.139166667 139.390625000 29.985 36.139583333 139.390625000 30.201 36.139166667 139.390000000 30.046</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390000000 30.046 36.139583333 139.390625000 30.201 36.139583333 139.390000000 30.262 36.139166667 139.390000000 30.046</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390625000 29.985 36.139166667 139.391250000 29.923 36.139583333 139.391250000 30.139 36.139166667 139.390625000 29.985</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390625000 29.985 36.139583333 139.391250000 30.139 36.139583333 139.390625000 30.201 36.139166667 139.390625000 29.985</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391250000 29.923 36.139166667 139.391875000 29.859 36.139583333 139.391875000 30.076 36.139166667 139.391250000 29.923</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391250000 29.923 36.139583333 139.391875000 30.076 36.139583333 139.391250000 30.139 36.139166667 139.391250000 29.923</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391875000 29.859 36.139166667 139.392500000 29.794 36.139583333 139.392500000 30.011 36.139166667 139.391875000 29.859</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391875000 29.859 36.139583333 139.392500000 30.011 36.139583333 139.391875000 30.076 36.139166667 139.391875000 29.859</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.392500000 29.794 36.139166667 139.393125000 29.728 36.139583333 139.393125000 29.945 36.139166667 139.392500000 29.794</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.392500000 29.794 36.139583333 139.393125000 29.945 36.139583333 139.392500000 30.011 36.139166667 139.392500000 29.794</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.393125000 29.728 36.139166667 139.393750000 29.661 36.139583333 139.393750000 29.878 36.139166667 139.393125000 29.728</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.393125000 29.728 36.139583333 139.393750000 29.878 36.139583333 139.393125000 29.945 36.139166667 139.393125000 29.728</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.387500000 30.486 36.139583333 139.388125000 30.433 36.140000000 139.388125000 30.649 36.139583333 139.387500000 30.486</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.387500000 30.486 36.140000000 139.388125000 30.649 36.140000000 139.387500000 30.703 36.139583333 139.387500000 30.486</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388125000 30.433 36.139583333 139.388750000 30.378 36.140000000 139.388750000 30.594 36.139583333 139.388125000 30.433</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388125000 30.433 36.140000000 139.388750000 30.594 36.140000000 139.388125000 30.649 36.139583333 139.388125000 30.433</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388750000 30.378 36.139583333 139.389375000 30.321 36.140000000 139.389375000 30.537 36.139583333 139.388750000 30.378</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388750000 30.378 36.140000000 139.389375000 30.537 36.140000000 139.388750000 30.594 36.139583333 139.388750000 30.378</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.389375000 30.321 36.139583333 139.390000000 30.262 36.140000000 139.390000000 30.478 36.139583333 139.389375000 30.321</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.389375000 30.321 36.140000000 139.390000000 30.478 36.140000000 139.389375000 30.537 36.139583333 139.389375000 30.321</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390000000 30.262 36.139583333 139.390625000 30.201 36.140000000 139.390625000 30.418 36.139583333 139.390000000 30.262</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390000000 30.262 36.140000000 139.390625000 30.418 36.140000000 139.390000000 30.478 36.139583333 139.390000000 30.262</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390625000 30.201 36.139583333 139.391250000 30.139 36.140000000 139.391250000 30.355 36.139583333 139.390625000 30.201</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390625000 30.201 36.140000000 139.391250000 30.355 36.140000000 139.390625000 30.418 36.139583333 139.390625000 30.201</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391250000 30.139 36.139583333 139.391875000 30.076 36.140000000 139.391875000 30.292 36.139583333 139.391250000 30.139</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391250000 30.139 36.140000000 139.391875000 30.292 36.140000000 139.391250000 30.355 36.139583333 139.391250000 30.139</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391875000 30.076 36.139583333 139.392500000 30.011 36.140000000 139.392500000 30.227 36.139583333 139.391875000 30.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391875000 30.076 36.140000000 139.392500000 30.227 36.140000000 139.391875000 30.292 36.139583333 139.391875000 30.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.392500000 30.011 36.139583333 139.393125000 29.945 36.140000000 139.393125000 30.161 36.139583333 139.392500000 30.011</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.392500000 30.011 36.140000000 139.393125000 30.161 36.140000000 139.392500000 30.227 36.139583333 139.392500000 30.011</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.393125000 29.945 36.139583333 139.393750000 29.878 36.140000000 139.393750000 30.094 36.139583333 139.393125000 29.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.393125000 29.945 36.140000000 139.393750000 30.094 36.140000000 139.393125000 30.161 36.139583333 139.393125000 29.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.387500000 30.703 36.140000000 139.388125000 30.649 36.140416667 139.388125000 30.865 36.140000000 139.387500000 30.703</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.387500000 30.703 36.140416667 139.388125000 30.865 36.140416667 139.387500000 31.908 36.140000000 139.387500000 30.703</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388125000 30.649 36.140000000 139.388750000 30.594 36.140416667 139.388750000 30.81 36.140000000 139.388125000 30.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388125000 30.649 36.140416667 139.388750000 30.81 36.140416667 139.388125000 30.865 36.140000000 139.388125000 30.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388750000 30.594 36.140000000 139.389375000 30.537 36.140416667 139.389375000 30.753 36.140000000 139.388750000 30.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388750000 30.594 36.140416667 139.389375000 30.753 36.140416667 139.388750000 30.81 36.140000000 139.388750000 30.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.389375000 30.537 36.140000000 139.390000000 30.478 36.140416667 139.390000000 30.694 36.140000000 139.389375000 30.537</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.389375000 30.537 36.140416667 139.390000000 30.694 36.140416667 139.389375000 30.753 36.140000000 139.389375000 30.537</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390000000 30.478 36.140000000 139.390625000 30.418 36.140416667 139.390625000 30.634 36.140000000 139.390000000 30.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390000000 30.478 36.140416667 139.390625000 30.634 36.140416667 139.390000000 30.694 36.140000000 139.390000000 30.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390625000 30.418 36.140000000 139.391250000 30.355 36.140416667 139.391250000 30.572 36.140000000 139.390625000 30.418</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390625000 30.418 36.140416667 139.391250000 30.572 36.140416667 139.390625000 30.634 36.140000000 139.390625000 30.418</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391250000 30.355 36.140000000 139.391875000 30.292 36.140416667 139.391875000 30.508 36.140000000 139.391250000 30.355</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391250000 30.355 36.140416667 139.391875000 30.508 36.140416667 139.391250000 30.572 36.140000000 139.391250000 30.355</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391875000 30.292 36.140000000 139.392500000 30.227 36.140416667 139.392500000 30.443 36.140000000 139.391875000 30.292</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391875000 30.292 36.140416667 139.392500000 30.443 36.140416667 139.391875000 30.508 36.140000000 139.391875000 30.292</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.392500000 30.227 36.140000000 139.393125000 30.161 36.140416667 139.393125000 30.377 36.140000000 139.392500000 30.227</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.392500000 30.227 36.140416667 139.393125000 30.377 36.140416667 139.392500000 30.443 36.140000000 139.392500000 30.227</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.393125000 30.161 36.140000000 139.393750000 30.094 36.140416667 139.393750000 30.31 36.140000000 139.393125000 30.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.393125000 30.161 36.140416667 139.393750000 30.31 36.140416667 139.393125000 30.377 36.140000000 139.393125000 30.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388750000 30.81 36.140416667 139.389375000 30.753 36.140833333 139.389375000 30.97 36.140416667 139.388750000 30.81</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388750000 30.81 36.140833333 139.389375000 30.97 36.140833333 139.388750000 31.203 36.140416667 139.388750000 30.81</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.389375000 30.753 36.140416667 139.390000000 30.694 36.140833333 139.390000000 30.911 36.140416667 139.389375000 30.753</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.389375000 30.753 36.140833333 139.390000000 30.911 36.140833333 139.389375000 30.97 36.140416667 139.389375000 30.753</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390000000 30.694 36.140416667 139.390625000 30.634 36.140833333 139.390625000 30.85 36.140416667 139.390000000 30.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390000000 30.694 36.140833333 139.390625000 30.85 36.140833333 139.390000000 30.911 36.140416667 139.390000000 30.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390625000 30.634 36.140416667 139.391250000 30.572 36.140833333 139.391250000 30.788 36.140416667 139.390625000 30.634</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390625000 30.634 36.140833333 139.391250000 30.788 36.140833333 139.390625000 30.85 36.140416667 139.390625000 30.634</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391250000 30.572 36.140416667 139.391875000 30.508 36.140833333 139.391875000 30.724 36.140416667 139.391250000 30.572</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391250000 30.572 36.140833333 139.391875000 30.724 36.140833333 139.391250000 30.788 36.140416667 139.391250000 30.572</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391875000 30.508 36.140416667 139.392500000 30.443 36.140833333 139.392500000 30.659 36.140416667 139.391875000 30.508</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391875000 30.508 36.140833333 139.392500000 30.659 36.140833333 139.391875000 30.724 36.140416667 139.391875000 30.508</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.392500000 30.443 36.140416667 139.393125000 30.377 36.140833333 139.393125000 30.593 36.140416667 139.392500000 30.443</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.392500000 30.443 36.140833333 139.393125000 30.593 36.140833333 139.392500000 30.659 36.140416667 139.392500000 30.443</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.393125000 30.377 36.140416667 139.393750000 30.31 36.140833333 139.393750000 30.526 36.140416667 139.393125000 30.377</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.393125000 30.377 36.140833333 139.393750000 30.526 36.140833333 139.393125000 30.593 36.140416667 139.393125000 30.377</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.389375000 30.97 36.140833333 139.390000000 30.911 36.141250000 139.390000000 31.127 36.140833333 139.389375000 30.97</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.389375000 30.97 36.141250000 139.390000000 31.127 36.141250000 139.389375000 31.992 36.140833333 139.389375000 30.97</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390000000 30.911 36.140833333 139.390625000 30.85 36.141250000 139.390625000 31.066 36.140833333 139.390000000 30.911</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390000000 30.911 36.141250000 139.390625000 31.066 36.141250000 139.390000000 31.127 36.140833333 139.390000000 30.911</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390625000 30.85 36.140833333 139.391250000 30.788 36.141250000 139.391250000 31.004 36.140833333 139.390625000 30.85</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390625000 30.85 36.141250000 139.391250000 31.004 36.141250000 139.390625000 31.066 36.140833333 139.390625000 30.85</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391250000 30.788 36.140833333 139.391875000 30.724 36.141250000 139.391875000 30.94 36.140833333 139.391250000 30.788</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391250000 30.788 36.141250000 139.391875000 30.94 36.141250000 139.391250000 31.004 36.140833333 139.391250000 30.788</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391875000 30.724 36.140833333 139.392500000 30.659 36.141250000 139.392500000 30.876 36.140833333 139.391875000 30.724</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391875000 30.724 36.141250000 139.392500000 30.876 36.141250000 139.391875000 30.94 36.140833333 139.391875000 30.724</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.392500000 30.659 36.140833333 139.393125000 30.593 36.141250000 139.393125000 30.81 36.140833333 139.392500000 30.659</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.392500000 30.659 36.141250000 139.393125000 30.81 36.141250000 139.392500000 30.876 36.140833333 139.392500000 30.659</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.393125000 30.593 36.140833333 139.393750000 30.526 36.141250000 139.393750000 30.742 36.140833333 139.393125000 30.593</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.393125000 30.593 36.141250000 139.393750000 30.742 36.141250000 139.393125000 30.81 36.140833333 139.393125000 30.593</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.390625000 31.066 36.141250000 139.391250000 31.004 36.141666667 139.391250000 31.22 36.141250000 139.390625000 31.066</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.390625000 31.066 36.141666667 139.391250000 31.22 36.141666667 139.390625000 31.528 36.141250000 139.390625000 31.066</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391250000 31.004 36.141250000 139.391875000 30.94 36.141666667 139.391875000 31.157 36.141250000 139.391250000 31.004</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391250000 31.004 36.141666667 139.391875000 31.157 36.141666667 139.391250000 31.22 36.141250000 139.391250000 31.004</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391875000 30.94 36.141250000 139.392500000 30.876 36.141666667 139.392500000 31.092 36.141250000 139.391875000 30.94</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391875000 30.94 36.141666667 139.392500000 31.092 36.141666667 139.391875000 31.157 36.141250000 139.391875000 30.94</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.392500000 30.876 36.141250000 139.393125000 30.81 36.141666667 139.393125000 31.026 36.141250000 139.392500000 30.876</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.392500000 30.876 36.141666667 139.393125000 31.026 36.141666667 139.392500000 31.092 36.141250000 139.392500000 30.876</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.393125000 30.81 36.141250000 139.393750000 30.742 36.141666667 139.393750000 30.959 36.141250000 139.393125000 30.81</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.393125000 30.81 36.141666667 139.393750000 30.959 36.141666667 139.393125000 31.026 36.141250000 139.393125000 30.81</gml:posList>
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
