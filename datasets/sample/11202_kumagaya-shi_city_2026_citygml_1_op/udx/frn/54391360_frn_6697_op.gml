<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.138388096 139.386753190 29.548</gml:lowerCorner>
<gml:upperCorner>36.138830789 139.386884907 36.694</gml:upperCorner>   
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<frn:CityFurniture gml:id="frn_9c914ba9-175d-4d07-a8e8-280795d79b74">
<core:creationDate>2026-03-20</core:creationDate>
<frn:class codeSpace="../../codelists/CityFurniture_class.xml">1000</frn:class>
<frn:function codeSpace="../../codelists/CityFurniture_function.xml">4200</frn:function>
<frn:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138390800 139.386753190 29.694 36.138390800 139.386756523 29.694 36.138388096 139.386756523 29.694 36.138388096 139.386753190 29.694 36.138390800 139.386753190 29.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138388096 139.386753190 29.694 36.138388096 139.386756523 29.694 36.138388096 139.386756523 36.694 36.138388096 139.386753190 36.694 36.138388096 139.386753190 29.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138388096 139.386756523 29.694 36.138390800 139.386756523 29.694 36.138390800 139.386756523 36.694 36.138388096 139.386756523 36.694 36.138388096 139.386756523 29.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138390800 139.386756523 29.694 36.138390800 139.386753190 29.694 36.138390800 139.386753190 36.694 36.138390800 139.386756523 36.694 36.138390800 139.386756523 29.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138390800 139.386753190 29.694 36.138388096 139.386753190 29.694 36.138388096 139.386753190 36.694 36.138390800 139.386753190 36.694 36.138390800 139.386753190 29.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138388096 139.386753190 36.694 36.138388096 139.386756523 36.694 36.138390800 139.386756523 36.694 36.138390800 139.386753190 36.694 36.138388096 139.386753190 36.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</frn:lod1Geometry>
<uro:frnDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">111</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:frnDataQualityAttribute>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="frn_03cccfda-8de7-4089-87df-b0493d234312">
<core:creationDate>2026-03-20</core:creationDate>
<frn:class codeSpace="../../codelists/CityFurniture_class.xml">1000</frn:class>
<frn:function codeSpace="../../codelists/CityFurniture_function.xml">4200</frn:function>
<frn:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138390800 139.386877628 29.694 36.138390800 139.386880962 29.694 36.138388096 139.386880962 29.694 36.138388096 139.386877628 29.694 36.138390800 139.386877628 29.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138388096 139.386877628 29.694 36.138388096 139.386880962 29.694 36.138388096 139.386880962 36.694 36.138388096 139.386877628 36.694 36.138388096 139.386877628 29.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138388096 139.386880962 29.694 36.138390800 139.386880962 29.694 36.138390800 139.386880962 36.694 36.138388096 139.386880962 36.694 36.138388096 139.386880962 29.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138390800 139.386880962 29.694 36.138390800 139.386877628 29.694 36.138390800 139.386877628 36.694 36.138390800 139.386880962 36.694 36.138390800 139.386880962 29.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138390800 139.386877628 29.694 36.138388096 139.386877628 29.694 36.138388096 139.386877628 36.694 36.138390800 139.386877628 36.694 36.138390800 139.386877628 29.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138388096 139.386877628 36.694 36.138388096 139.386880962 36.694 36.138390800 139.386880962 36.694 36.138390800 139.386877628 36.694 36.138388096 139.386877628 36.694</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</frn:lod1Geometry>
<uro:frnDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">111</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:frnDataQualityAttribute>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="frn_de264c65-acf6-48ab-b9d4-d2bceeaec15d">
<core:creationDate>2026-03-20</core:creationDate>
<frn:class codeSpace="../../codelists/CityFurniture_class.xml">1000</frn:class>
<frn:function codeSpace="../../codelists/CityFurniture_function.xml">4200</frn:function>
<frn:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138830789 139.386757136 29.573 36.138830789 139.386760469 29.573 36.138828086 139.386760469 29.573 36.138828086 139.386757136 29.573 36.138830789 139.386757136 29.573</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138828086 139.386757136 29.573 36.138828086 139.386760469 29.573 36.138828086 139.386760469 36.573 36.138828086 139.386757136 36.573 36.138828086 139.386757136 29.573</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138828086 139.386760469 29.573 36.138830789 139.386760469 29.573 36.138830789 139.386760469 36.573 36.138828086 139.386760469 36.573 36.138828086 139.386760469 29.573</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138830789 139.386760469 29.573 36.138830789 139.386757136 29.573 36.138830789 139.386757136 36.573 36.138830789 139.386760469 36.573 36.138830789 139.386760469 29.573</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138830789 139.386757136 29.573 36.138828086 139.386757136 29.573 36.138828086 139.386757136 36.573 36.138830789 139.386757136 36.573 36.138830789 139.386757136 29.573</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138828086 139.386757136 36.573 36.138828086 139.386760469 36.573 36.138830789 139.386760469 36.573 36.138830789 139.386757136 36.573 36.138828086 139.386757136 36.573</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</frn:lod1Geometry>
<uro:frnDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">111</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:frnDataQualityAttribute>
</frn:CityFurniture>
</core:cityObjectMember>
<core:cityObjectMember>
<frn:CityFurniture gml:id="frn_0d6e0822-c498-4634-bf23-dea009bb4dba">
<core:creationDate>2026-03-20</core:creationDate>
<frn:class codeSpace="../../codelists/CityFurniture_class.xml">1000</frn:class>
<frn:function codeSpace="../../codelists/CityFurniture_function.xml">4200</frn:function>
<frn:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138830789 139.386881574 29.548 36.138830789 139.386884907 29.548 36.138828086 139.386884907 29.548 36.138828086 139.386881574 29.548 36.138830789 139.386881574 29.548</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138828086 139.386881574 29.548 36.138828086 139.386884907 29.548 36.138828086 139.386884907 36.548 36.138828086 139.386881574 36.548 36.138828086 139.386881574 29.548</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138828086 139.386884907 29.548 36.138830789 139.386884907 29.548 36.138830789 139.386884907 36.548 36.138828086 139.386884907 36.548 36.138828086 139.386884907 29.548</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138830789 139.386884907 29.548 36.138830789 139.386881574 29.548 36.138830789 139.386881574 36.548 36.138830789 139.386884907 36.548 36.138830789 139.386884907 29.548</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138830789 139.386881574 29.548 36.138828086 139.386881574 29.548 36.138828086 139.386881574 36.548 36.138830789 139.386881574 36.548 36.138830789 139.386881574 29.548</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138828086 139.386881574 36.548 36.138828086 139.386884907 36.548 36.138830789 139.386884907 36.548 36.138830789 139.386881574 36.548 36.138828086 139.386881574 36.548</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</frn:lod1Geometry>
<uro:frnDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">111</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:frnDataQualityAttribute>
</frn:CityFurniture>
</core:cityObjectMember>
</core:CityModel>
