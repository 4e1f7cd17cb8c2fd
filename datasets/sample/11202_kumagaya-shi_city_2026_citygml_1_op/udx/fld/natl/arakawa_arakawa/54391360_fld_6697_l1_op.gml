<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.133750000 139.384375000 30.382</gml:lowerCorner>
<gml:upperCorner>36.140000000 139.387500000 34.075</gml:upperCorner>   
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_a9e84a33-5f32-4ec6-a265-3716852771b0">
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
<gml:posList>36.138750000 139.384375000 31.821 36.138750000 139.385000000 31.736 36.139166667 139.385000000 31.874 36.138750000 139.384375000 31.821</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.384375000 31.821 36.139166667 139.385000000 31.874 36.139166667 139.384375000 32.345 36.138750000 139.384375000 31.821</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.385625000 31.307 36.139166667 139.386250000 31.226 36.139583333 139.386250000 31.064 36.139166667 139.385625000 31.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.385625000 31.307 36.139583333 139.386250000 31.064 36.139583333 139.385625000 32.385 36.139166667 139.385625000 31.307</gml:posList>
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
<wtr:WaterBody gml:id="fld_488458d8-e652-4dab-a20f-e1600d8cc683">
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
<gml:posList>36.133750000 139.384375000 31.439 36.133750000 139.385000000 31.406 36.134166667 139.385000000 31.83 36.133750000 139.384375000 31.439</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.384375000 31.439 36.134166667 139.385000000 31.83 36.134166667 139.384375000 31.862 36.133750000 139.384375000 31.439</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.385000000 31.406 36.133750000 139.385625000 31.372 36.134166667 139.385625000 31.796 36.133750000 139.385000000 31.406</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.385000000 31.406 36.134166667 139.385625000 31.796 36.134166667 139.385000000 31.83 36.133750000 139.385000000 31.406</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.385625000 31.372 36.133750000 139.386250000 31.335 36.134166667 139.386250000 31.758 36.133750000 139.385625000 31.372</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.385625000 31.372 36.134166667 139.386250000 31.758 36.134166667 139.385625000 31.796 36.133750000 139.385625000 31.372</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.386250000 31.335 36.133750000 139.386875000 31.295 36.134166667 139.386875000 31.719 36.133750000 139.386250000 31.335</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.386250000 31.335 36.134166667 139.386875000 31.719 36.134166667 139.386250000 31.758 36.133750000 139.386250000 31.335</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.386875000 31.295 36.133750000 139.387500000 31.252 36.134166667 139.387500000 31.675 36.133750000 139.386875000 31.295</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.386875000 31.295 36.134166667 139.387500000 31.675 36.134166667 139.386875000 31.719 36.133750000 139.386875000 31.295</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.384375000 31.862 36.134166667 139.385000000 31.83 36.134583333 139.385000000 32.254 36.134166667 139.384375000 31.862</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.384375000 31.862 36.134583333 139.385000000 32.254 36.134583333 139.384375000 32.286 36.134166667 139.384375000 31.862</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.385000000 31.83 36.134166667 139.385625000 31.796 36.134583333 139.385625000 32.219 36.134166667 139.385000000 31.83</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.385000000 31.83 36.134583333 139.385625000 32.219 36.134583333 139.385000000 32.254 36.134166667 139.385000000 31.83</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.385625000 31.796 36.134166667 139.386250000 31.758 36.134583333 139.386250000 32.182 36.134166667 139.385625000 31.796</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.385625000 31.796 36.134583333 139.386250000 32.182 36.134583333 139.385625000 32.219 36.134166667 139.385625000 31.796</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.386250000 31.758 36.134166667 139.386875000 31.719 36.134583333 139.386875000 32.142 36.134166667 139.386250000 31.758</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.386250000 31.758 36.134583333 139.386875000 32.142 36.134583333 139.386250000 32.182 36.134166667 139.386250000 31.758</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.386875000 31.719 36.134166667 139.387500000 31.675 36.134583333 139.387500000 32.099 36.134166667 139.386875000 31.719</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.386875000 31.719 36.134583333 139.387500000 32.099 36.134583333 139.386875000 32.142 36.134166667 139.386875000 31.719</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.384375000 32.286 36.134583333 139.385000000 32.254 36.135000000 139.385000000 32.678 36.134583333 139.384375000 32.286</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.384375000 32.286 36.135000000 139.385000000 32.678 36.135000000 139.384375000 32.71 36.134583333 139.384375000 32.286</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.385000000 32.254 36.134583333 139.385625000 32.219 36.135000000 139.385625000 32.643 36.134583333 139.385000000 32.254</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.385000000 32.254 36.135000000 139.385625000 32.643 36.135000000 139.385000000 32.678 36.134583333 139.385000000 32.254</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.385625000 32.219 36.134583333 139.386250000 32.182 36.135000000 139.386250000 32.606 36.134583333 139.385625000 32.219</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.385625000 32.219 36.135000000 139.386250000 32.606 36.135000000 139.385625000 32.643 36.134583333 139.385625000 32.219</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.386250000 32.182 36.134583333 139.386875000 32.142 36.135000000 139.386875000 32.552 36.134583333 139.386250000 32.182</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.386250000 32.182 36.135000000 139.386875000 32.552 36.135000000 139.386250000 32.606 36.134583333 139.386250000 32.182</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.386875000 32.142 36.134583333 139.387500000 32.099 36.135000000 139.387500000 32.493 36.134583333 139.386875000 32.142</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.386875000 32.142 36.135000000 139.387500000 32.493 36.135000000 139.386875000 32.552 36.134583333 139.386875000 32.142</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.384375000 32.857 36.137500000 139.385000000 32.772 36.137916667 139.385000000 32.426 36.137500000 139.384375000 32.857</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.384375000 32.857 36.137916667 139.385000000 32.426 36.137916667 139.384375000 32.512 36.137500000 139.384375000 32.857</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.385000000 32.772 36.137500000 139.385625000 32.688 36.137916667 139.385625000 32.343 36.137500000 139.385000000 32.772</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.385000000 32.772 36.137916667 139.385625000 32.343 36.137916667 139.385000000 32.426 36.137500000 139.385000000 32.772</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.385625000 32.688 36.137500000 139.386250000 32.607 36.137916667 139.386250000 32.262 36.137500000 139.385625000 32.688</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.385625000 32.688 36.137916667 139.386250000 32.262 36.137916667 139.385625000 32.343 36.137500000 139.385625000 32.688</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.386250000 32.607 36.137500000 139.386875000 32.529 36.137916667 139.386875000 32.183 36.137500000 139.386250000 32.607</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.386250000 32.607 36.137916667 139.386875000 32.183 36.137916667 139.386250000 32.262 36.137500000 139.386250000 32.607</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.386875000 32.529 36.137500000 139.387500000 32.454 36.137916667 139.387500000 32.108 36.137500000 139.386875000 32.529</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.386875000 32.529 36.137916667 139.387500000 32.108 36.137916667 139.386875000 32.183 36.137500000 139.386875000 32.529</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.384375000 32.512 36.137916667 139.385000000 32.426 36.138333333 139.385000000 32.081 36.137916667 139.384375000 32.512</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.384375000 32.512 36.138333333 139.385000000 32.081 36.138333333 139.384375000 32.167 36.137916667 139.384375000 32.512</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385000000 32.426 36.137916667 139.385625000 32.343 36.138333333 139.385625000 31.997 36.137916667 139.385000000 32.426</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385000000 32.426 36.138333333 139.385625000 31.997 36.138333333 139.385000000 32.081 36.137916667 139.385000000 32.426</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385625000 32.343 36.137916667 139.386250000 32.262 36.138333333 139.386250000 31.916 36.137916667 139.385625000 32.343</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385625000 32.343 36.138333333 139.386250000 31.916 36.138333333 139.385625000 31.997 36.137916667 139.385625000 32.343</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386250000 32.262 36.137916667 139.386875000 32.183 36.138333333 139.386875000 31.838 36.137916667 139.386250000 32.262</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386250000 32.262 36.138333333 139.386875000 31.838 36.138333333 139.386250000 31.916 36.137916667 139.386250000 32.262</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386875000 32.183 36.137916667 139.387500000 32.108 36.138333333 139.387500000 31.763 36.137916667 139.386875000 32.183</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386875000 32.183 36.138333333 139.387500000 31.763 36.138333333 139.386875000 31.838 36.137916667 139.386875000 32.183</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.384375000 32.167 36.138333333 139.385000000 32.081 36.138750000 139.385000000 31.736 36.138333333 139.384375000 32.167</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.384375000 32.167 36.138750000 139.385000000 31.736 36.138750000 139.384375000 31.821 36.138333333 139.384375000 32.167</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385000000 32.081 36.138333333 139.385625000 31.997 36.138750000 139.385625000 31.652 36.138333333 139.385000000 32.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385000000 32.081 36.138750000 139.385625000 31.652 36.138750000 139.385000000 31.736 36.138333333 139.385000000 32.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385625000 31.997 36.138333333 139.386250000 31.916 36.138750000 139.386250000 31.571 36.138333333 139.385625000 31.997</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385625000 31.997 36.138750000 139.386250000 31.571 36.138750000 139.385625000 31.652 36.138333333 139.385625000 31.997</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386250000 31.916 36.138333333 139.386875000 31.838 36.138750000 139.386875000 31.493 36.138333333 139.386250000 31.916</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386250000 31.916 36.138750000 139.386875000 31.493 36.138750000 139.386250000 31.571 36.138333333 139.386250000 31.916</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386875000 31.838 36.138333333 139.387500000 31.763 36.138750000 139.387500000 31.418 36.138333333 139.386875000 31.838</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386875000 31.838 36.138750000 139.387500000 31.418 36.138750000 139.386875000 31.493 36.138333333 139.386875000 31.838</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385000000 31.736 36.138750000 139.385625000 31.652 36.139166667 139.385625000 31.307 36.138750000 139.385000000 31.736</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385000000 31.736 36.139166667 139.385625000 31.307 36.139166667 139.385000000 31.874 36.138750000 139.385000000 31.736</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385625000 31.652 36.138750000 139.386250000 31.571 36.139166667 139.386250000 31.226 36.138750000 139.385625000 31.652</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385625000 31.652 36.139166667 139.386250000 31.226 36.139166667 139.385625000 31.307 36.138750000 139.385625000 31.652</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386250000 31.571 36.138750000 139.386875000 31.493 36.139166667 139.386875000 31.148 36.138750000 139.386250000 31.571</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386250000 31.571 36.139166667 139.386875000 31.148 36.139166667 139.386250000 31.226 36.138750000 139.386250000 31.571</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386875000 31.493 36.138750000 139.387500000 31.418 36.139166667 139.387500000 31.072 36.138750000 139.386875000 31.493</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386875000 31.493 36.139166667 139.387500000 31.072 36.139166667 139.386875000 31.148 36.138750000 139.386875000 31.493</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386250000 31.226 36.139166667 139.386875000 31.148 36.139583333 139.386875000 30.802 36.139166667 139.386250000 31.226</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386250000 31.226 36.139583333 139.386875000 30.802 36.139583333 139.386250000 31.064 36.139166667 139.386250000 31.226</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386875000 31.148 36.139166667 139.387500000 31.072 36.139583333 139.387500000 30.727 36.139166667 139.386875000 31.148</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386875000 31.148 36.139583333 139.387500000 30.727 36.139583333 139.386875000 30.802 36.139166667 139.386875000 31.148</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.386875000 30.802 36.139583333 139.387500000 30.727 36.140000000 139.387500000 30.382 36.139583333 139.386875000 30.802</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.386875000 30.802 36.140000000 139.387500000 30.382 36.140000000 139.386875000 31.542 36.139583333 139.386875000 30.802</gml:posList>
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
<wtr:WaterBody gml:id="fld_77659c14-bb7b-46f9-8e33-221b2ec0d510">
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
<gml:posList>36.137083333 139.385000000 32.926 36.137083333 139.385625000 34.075 36.137500000 139.385625000 32.688 36.137083333 139.385000000 32.926</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.385000000 32.926 36.137500000 139.385625000 32.688 36.137500000 139.385000000 32.772 36.137083333 139.385000000 32.926</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.385625000 34.075 36.137083333 139.386250000 34.037 36.137500000 139.386250000 32.607 36.137083333 139.385625000 34.075</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.385625000 34.075 36.137500000 139.386250000 32.607 36.137500000 139.385625000 32.688 36.137083333 139.385625000 34.075</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.386250000 34.037 36.137083333 139.386875000 33.976 36.137500000 139.386875000 32.529 36.137083333 139.386250000 34.037</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.386250000 34.037 36.137500000 139.386875000 32.529 36.137500000 139.386250000 32.607 36.137083333 139.386250000 34.037</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.386875000 33.976 36.137083333 139.387500000 33.666 36.137500000 139.387500000 32.454 36.137083333 139.386875000 33.976</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.386875000 33.976 36.137500000 139.387500000 32.454 36.137500000 139.386875000 32.529 36.137083333 139.386875000 33.976</gml:posList>
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
