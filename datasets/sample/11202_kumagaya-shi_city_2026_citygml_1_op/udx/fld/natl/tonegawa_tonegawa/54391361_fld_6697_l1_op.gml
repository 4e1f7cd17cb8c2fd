<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.138750000 139.387500000 28.965</gml:lowerCorner>
<gml:upperCorner>36.141666667 139.393750000 31.528</gml:upperCorner>   
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<wtr:WaterBody gml:id="fld_71b57c25-d8fa-4781-90f0-50b8774ca4e8">
<gml:name>利根川水系利根川洪水浸水想定区域（計画規模）</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.389375000 29.029 36.138750000 139.390000000 28.965 36.139166667 139.390000000 29.096 36.138750000 139.389375000 29.029</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.389375000 29.029 36.139166667 139.390000000 29.096 36.139166667 139.389375000 29.155 36.138750000 139.389375000 29.029</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.387500000 29.327 36.139166667 139.388125000 29.267 36.139583333 139.388125000 29.483 36.139166667 139.387500000 29.327</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.387500000 29.327 36.139583333 139.388125000 29.483 36.139583333 139.387500000 29.536 36.139166667 139.387500000 29.327</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388125000 29.267 36.139166667 139.388750000 29.212 36.139583333 139.388750000 29.428 36.139166667 139.388125000 29.267</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388125000 29.267 36.139583333 139.388750000 29.428 36.139583333 139.388125000 29.483 36.139166667 139.388125000 29.267</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388750000 29.212 36.139166667 139.389375000 29.155 36.139583333 139.389375000 29.371 36.139166667 139.388750000 29.212</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388750000 29.212 36.139583333 139.389375000 29.371 36.139583333 139.388750000 29.428 36.139166667 139.388750000 29.212</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.389375000 29.155 36.139166667 139.390000000 29.096 36.139583333 139.390000000 29.312 36.139166667 139.389375000 29.155</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.389375000 29.155 36.139583333 139.390000000 29.312 36.139583333 139.389375000 29.371 36.139166667 139.389375000 29.155</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390000000 29.096 36.139166667 139.390625000 29.063 36.139583333 139.390625000 29.251 36.139166667 139.390000000 29.096</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390000000 29.096 36.139583333 139.390625000 29.251 36.139583333 139.390000000 29.312 36.139166667 139.390000000 29.096</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390625000 29.063 36.139166667 139.391250000 29.1 36.139583333 139.391250000 29.189 36.139166667 139.390625000 29.063</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390625000 29.063 36.139583333 139.391250000 29.189 36.139583333 139.390625000 29.251 36.139166667 139.390625000 29.063</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.387500000 29.536 36.139583333 139.388125000 29.483 36.140000000 139.388125000 29.699 36.139583333 139.387500000 29.536</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.387500000 29.536 36.140000000 139.388125000 29.699 36.140000000 139.387500000 30.027 36.139583333 139.387500000 29.536</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388125000 29.483 36.139583333 139.388750000 29.428 36.140000000 139.388750000 29.644 36.139583333 139.388125000 29.483</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388125000 29.483 36.140000000 139.388750000 29.644 36.140000000 139.388125000 29.699 36.139583333 139.388125000 29.483</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388750000 29.428 36.139583333 139.389375000 29.371 36.140000000 139.389375000 29.587 36.139583333 139.388750000 29.428</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388750000 29.428 36.140000000 139.389375000 29.587 36.140000000 139.388750000 29.644 36.139583333 139.388750000 29.428</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.389375000 29.371 36.139583333 139.390000000 29.312 36.140000000 139.390000000 29.528 36.139583333 139.389375000 29.371</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.389375000 29.371 36.140000000 139.390000000 29.528 36.140000000 139.389375000 29.587 36.139583333 139.389375000 29.371</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390000000 29.312 36.139583333 139.390625000 29.251 36.140000000 139.390625000 29.468 36.139583333 139.390000000 29.312</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390000000 29.312 36.140000000 139.390625000 29.468 36.140000000 139.390000000 29.528 36.139583333 139.390000000 29.312</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390625000 29.251 36.139583333 139.391250000 29.189 36.140000000 139.391250000 29.405 36.139583333 139.390625000 29.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390625000 29.251 36.140000000 139.391250000 29.405 36.140000000 139.390625000 29.468 36.139583333 139.390625000 29.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391250000 29.189 36.139583333 139.391875000 29.126 36.140000000 139.391875000 29.342 36.139583333 139.391250000 29.189</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391250000 29.189 36.140000000 139.391875000 29.342 36.140000000 139.391250000 29.405 36.139583333 139.391250000 29.189</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391875000 29.126 36.139583333 139.392500000 29.073 36.140000000 139.392500000 29.277 36.139583333 139.391875000 29.126</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391875000 29.126 36.140000000 139.392500000 29.277 36.140000000 139.391875000 29.342 36.139583333 139.391875000 29.126</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.392500000 29.073 36.139583333 139.393125000 29.204 36.140000000 139.393125000 29.211 36.139583333 139.392500000 29.073</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.392500000 29.073 36.140000000 139.393125000 29.211 36.140000000 139.392500000 29.277 36.139583333 139.392500000 29.073</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390000000 29.528 36.140000000 139.390625000 29.468 36.140416667 139.390625000 29.684 36.140000000 139.390000000 29.528</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390000000 29.528 36.140416667 139.390625000 29.684 36.140416667 139.390000000 29.744 36.140000000 139.390000000 29.528</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390625000 29.468 36.140000000 139.391250000 29.405 36.140416667 139.391250000 29.622 36.140000000 139.390625000 29.468</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390625000 29.468 36.140416667 139.391250000 29.622 36.140416667 139.390625000 29.684 36.140000000 139.390625000 29.468</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391250000 29.405 36.140000000 139.391875000 29.342 36.140416667 139.391875000 29.558 36.140000000 139.391250000 29.405</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391250000 29.405 36.140416667 139.391875000 29.558 36.140416667 139.391250000 29.622 36.140000000 139.391250000 29.405</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391875000 29.342 36.140000000 139.392500000 29.277 36.140416667 139.392500000 29.493 36.140000000 139.391875000 29.342</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391875000 29.342 36.140416667 139.392500000 29.493 36.140416667 139.391875000 29.558 36.140000000 139.391875000 29.342</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.392500000 29.277 36.140000000 139.393125000 29.211 36.140416667 139.393125000 29.427 36.140000000 139.392500000 29.277</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.392500000 29.277 36.140416667 139.393125000 29.427 36.140416667 139.392500000 29.493 36.140000000 139.392500000 29.277</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.393125000 29.211 36.140000000 139.393750000 29.218 36.140416667 139.393750000 29.36 36.140000000 139.393125000 29.211</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.393125000 29.211 36.140416667 139.393750000 29.36 36.140416667 139.393125000 29.427 36.140000000 139.393125000 29.211</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388750000 29.86 36.140416667 139.389375000 29.803 36.140833333 139.389375000 30.02 36.140416667 139.388750000 29.86</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388750000 29.86 36.140833333 139.389375000 30.02 36.140833333 139.388750000 31.203 36.140416667 139.388750000 29.86</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390625000 29.684 36.140416667 139.391250000 29.622 36.140833333 139.391250000 29.838 36.140416667 139.390625000 29.684</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390625000 29.684 36.140833333 139.391250000 29.838 36.140833333 139.390625000 29.9 36.140416667 139.390625000 29.684</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391250000 29.622 36.140416667 139.391875000 29.558 36.140833333 139.391875000 29.774 36.140416667 139.391250000 29.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391250000 29.622 36.140833333 139.391875000 29.774 36.140833333 139.391250000 29.838 36.140416667 139.391250000 29.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391875000 29.558 36.140416667 139.392500000 29.493 36.140833333 139.392500000 29.709 36.140416667 139.391875000 29.558</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391875000 29.558 36.140833333 139.392500000 29.709 36.140833333 139.391875000 29.774 36.140416667 139.391875000 29.558</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.392500000 29.493 36.140416667 139.393125000 29.427 36.140833333 139.393125000 29.643 36.140416667 139.392500000 29.493</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.392500000 29.493 36.140833333 139.393125000 29.643 36.140833333 139.392500000 29.709 36.140416667 139.392500000 29.493</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.393125000 29.427 36.140416667 139.393750000 29.36 36.140833333 139.393750000 29.576 36.140416667 139.393125000 29.427</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.393125000 29.427 36.140833333 139.393750000 29.576 36.140833333 139.393125000 29.643 36.140416667 139.393125000 29.427</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391875000 29.774 36.140833333 139.392500000 29.709 36.141250000 139.392500000 29.926 36.140833333 139.391875000 29.774</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391875000 29.774 36.141250000 139.392500000 29.926 36.141250000 139.391875000 29.99 36.140833333 139.391875000 29.774</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.392500000 29.709 36.140833333 139.393125000 29.643 36.141250000 139.393125000 29.86 36.140833333 139.392500000 29.709</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.392500000 29.709 36.141250000 139.393125000 29.86 36.141250000 139.392500000 29.926 36.140833333 139.392500000 29.709</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.393125000 29.643 36.140833333 139.393750000 29.576 36.141250000 139.393750000 29.792 36.140833333 139.393125000 29.643</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.393125000 29.643 36.141250000 139.393750000 29.792 36.141250000 139.393125000 29.86 36.140833333 139.393125000 29.643</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.390625000 30.116 36.141250000 139.391250000 30.054 36.141666667 139.391250000 30.27 36.141250000 139.390625000 30.116</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.390625000 30.116 36.141666667 139.391250000 30.27 36.141666667 139.390625000 31.528 36.141250000 139.390625000 30.116</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.392500000 29.926 36.141250000 139.393125000 29.86 36.141666667 139.393125000 30.076 36.141250000 139.392500000 29.926</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.392500000 29.926 36.141666667 139.393125000 30.076 36.141666667 139.392500000 30.142 36.141250000 139.392500000 29.926</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.393125000 29.86 36.141250000 139.393750000 29.792 36.141666667 139.393750000 30.009 36.141250000 139.393125000 29.86</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.393125000 29.86 36.141666667 139.393750000 30.009 36.141666667 139.393125000 30.076 36.141250000 139.393125000 29.86</gml:posList>
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
<wtr:WaterBody gml:id="fld_49af4f8b-ccac-4032-a7b5-e92dc7f35b9a">
<gml:name>利根川水系利根川洪水浸水想定区域（計画規模）</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<wtr:class codeSpace="../../../../codelists/WaterBody_class.xml">1140</wtr:class>
<wtr:function codeSpace="../../../../codelists/WaterBody_function.xml">1</wtr:function>
<wtr:lod1MultiSurface>
<gml:MultiSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388125000 29.699 36.140000000 139.388750000 29.644 36.140416667 139.388750000 29.86 36.140000000 139.388125000 29.699</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388125000 29.699 36.140416667 139.388750000 29.86 36.140416667 139.388125000 30.475 36.140000000 139.388125000 29.699</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388750000 29.644 36.140000000 139.389375000 29.587 36.140416667 139.389375000 29.803 36.140000000 139.388750000 29.644</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388750000 29.644 36.140416667 139.389375000 29.803 36.140416667 139.388750000 29.86 36.140000000 139.388750000 29.644</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.389375000 29.587 36.140000000 139.390000000 29.528 36.140416667 139.390000000 29.744 36.140000000 139.389375000 29.587</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.389375000 29.587 36.140416667 139.390000000 29.744 36.140416667 139.389375000 29.803 36.140000000 139.389375000 29.587</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.389375000 29.803 36.140416667 139.390000000 29.744 36.140833333 139.390000000 29.961 36.140416667 139.389375000 29.803</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.389375000 29.803 36.140833333 139.390000000 29.961 36.140833333 139.389375000 30.02 36.140416667 139.389375000 29.803</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390000000 29.744 36.140416667 139.390625000 29.684 36.140833333 139.390625000 29.9 36.140416667 139.390000000 29.744</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390000000 29.744 36.140833333 139.390625000 29.9 36.140833333 139.390000000 29.961 36.140416667 139.390000000 29.744</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390000000 29.961 36.140833333 139.390625000 29.9 36.141250000 139.390625000 30.116 36.140833333 139.390000000 29.961</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390000000 29.961 36.141250000 139.390625000 30.116 36.141250000 139.390000000 30.847 36.140833333 139.390000000 29.961</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390625000 29.9 36.140833333 139.391250000 29.838 36.141250000 139.391250000 30.054 36.140833333 139.390625000 29.9</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390625000 29.9 36.141250000 139.391250000 30.054 36.141250000 139.390625000 30.116 36.140833333 139.390625000 29.9</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391250000 29.838 36.140833333 139.391875000 29.774 36.141250000 139.391875000 29.99 36.140833333 139.391250000 29.838</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391250000 29.838 36.141250000 139.391875000 29.99 36.141250000 139.391250000 30.054 36.140833333 139.391250000 29.838</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391250000 30.054 36.141250000 139.391875000 29.99 36.141666667 139.391875000 30.207 36.141250000 139.391250000 30.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391250000 30.054 36.141666667 139.391875000 30.207 36.141666667 139.391250000 30.27 36.141250000 139.391250000 30.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391875000 29.99 36.141250000 139.392500000 29.926 36.141666667 139.392500000 30.142 36.141250000 139.391875000 29.99</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391875000 29.99 36.141666667 139.392500000 30.142 36.141666667 139.391875000 30.207 36.141250000 139.391875000 29.99</gml:posList>
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
