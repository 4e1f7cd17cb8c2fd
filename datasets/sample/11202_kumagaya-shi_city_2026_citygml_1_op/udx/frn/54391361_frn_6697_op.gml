<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.137671214 139.389535217 28.923</gml:lowerCorner>
<gml:upperCorner>36.141646094 139.389837393 39.248</gml:upperCorner>   
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<frn:CityFurniture gml:id="frn_e7dfab69-de64-4565-a5aa-cafa779f2b82">
<core:creationDate>2026-03-20</core:creationDate>
<frn:class codeSpace="../../codelists/CityFurniture_class.xml">1000</frn:class>
<frn:function codeSpace="../../codelists/CityFurniture_function.xml">4900</frn:function>
<frn:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137673918 139.389642957 29.301 36.137673918 139.389646290 29.301 36.137671214 139.389646290 29.301 36.137671214 139.389642957 29.301 36.137673918 139.389642957 29.301</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137671214 139.389642957 29.301 36.137671214 139.389646290 29.301 36.137671214 139.389646290 34.801 36.137671214 139.389642957 34.801 36.137671214 139.389642957 29.301</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137671214 139.389646290 29.301 36.137673918 139.389646290 29.301 36.137673918 139.389646290 34.801 36.137671214 139.389646290 34.801 36.137671214 139.389646290 29.301</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137673918 139.389646290 29.301 36.137673918 139.389642957 29.301 36.137673918 139.389642957 34.801 36.137673918 139.389646290 34.801 36.137673918 139.389646290 29.301</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137673918 139.389642957 29.301 36.137671214 139.389642957 29.301 36.137671214 139.389642957 34.801 36.137673918 139.389642957 34.801 36.137673918 139.389642957 29.301</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137671214 139.389642957 34.801 36.137671214 139.389646290 34.801 36.137673918 139.389646290 34.801 36.137673918 139.389642957 34.801 36.137671214 139.389642957 34.801</gml:posList>
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
<frn:CityFurniture gml:id="frn_ff75b527-e830-4a24-89e9-561aa7b933aa">
<core:creationDate>2026-03-20</core:creationDate>
<frn:class codeSpace="../../codelists/CityFurniture_class.xml">1000</frn:class>
<frn:function codeSpace="../../codelists/CityFurniture_function.xml">4900</frn:function>
<frn:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137673918 139.389834059 29.29 36.137673918 139.389837393 29.29 36.137671214 139.389837393 29.29 36.137671214 139.389834059 29.29 36.137673918 139.389834059 29.29</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137671214 139.389834059 29.29 36.137671214 139.389837393 29.29 36.137671214 139.389837393 34.79 36.137671214 139.389834059 34.79 36.137671214 139.389834059 29.29</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137671214 139.389837393 29.29 36.137673918 139.389837393 29.29 36.137673918 139.389837393 34.79 36.137671214 139.389837393 34.79 36.137671214 139.389837393 29.29</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137673918 139.389837393 29.29 36.137673918 139.389834059 29.29 36.137673918 139.389834059 34.79 36.137673918 139.389837393 34.79 36.137673918 139.389837393 29.29</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137673918 139.389834059 29.29 36.137671214 139.389834059 29.29 36.137671214 139.389834059 34.79 36.137673918 139.389834059 34.79 36.137673918 139.389834059 29.29</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137671214 139.389834059 34.79 36.137671214 139.389837393 34.79 36.137673918 139.389837393 34.79 36.137673918 139.389834059 34.79 36.137671214 139.389834059 34.79</gml:posList>
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
<frn:CityFurniture gml:id="frn_3f5241a5-c549-4c89-a073-409dfd13620d">
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
<gml:posList>36.138064331 139.389627608 29.068 36.138064331 139.389630942 29.068 36.138061628 139.389630942 29.068 36.138061628 139.389627608 29.068 36.138064331 139.389627608 29.068</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138061628 139.389627608 29.068 36.138061628 139.389630942 29.068 36.138061628 139.389630942 36.068 36.138061628 139.389627608 36.068 36.138061628 139.389627608 29.068</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138061628 139.389630942 29.068 36.138064331 139.389630942 29.068 36.138064331 139.389630942 36.068 36.138061628 139.389630942 36.068 36.138061628 139.389630942 29.068</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138064331 139.389630942 29.068 36.138064331 139.389627608 29.068 36.138064331 139.389627608 36.068 36.138064331 139.389630942 36.068 36.138064331 139.389630942 29.068</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138064331 139.389627608 29.068 36.138061628 139.389627608 29.068 36.138061628 139.389627608 36.068 36.138064331 139.389627608 36.068 36.138064331 139.389627608 29.068</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138061628 139.389627608 36.068 36.138061628 139.389630942 36.068 36.138064331 139.389630942 36.068 36.138064331 139.389627608 36.068 36.138061628 139.389627608 36.068</gml:posList>
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
<frn:CityFurniture gml:id="frn_4df3b4cb-8411-4b39-a261-f5e9fe365023">
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
<gml:posList>36.138064331 139.389818711 29.054 36.138064331 139.389822044 29.054 36.138061628 139.389822044 29.054 36.138061628 139.389818711 29.054 36.138064331 139.389818711 29.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138061628 139.389818711 29.054 36.138061628 139.389822044 29.054 36.138061628 139.389822044 36.054 36.138061628 139.389818711 36.054 36.138061628 139.389818711 29.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138061628 139.389822044 29.054 36.138064331 139.389822044 29.054 36.138064331 139.389822044 36.054 36.138061628 139.389822044 36.054 36.138061628 139.389822044 29.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138064331 139.389822044 29.054 36.138064331 139.389818711 29.054 36.138064331 139.389818711 36.054 36.138064331 139.389822044 36.054 36.138064331 139.389822044 29.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138064331 139.389818711 29.054 36.138061628 139.389818711 29.054 36.138061628 139.389818711 36.054 36.138064331 139.389818711 36.054 36.138064331 139.389818711 29.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138061628 139.389818711 36.054 36.138061628 139.389822044 36.054 36.138064331 139.389822044 36.054 36.138064331 139.389818711 36.054 36.138061628 139.389818711 36.054</gml:posList>
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
<frn:CityFurniture gml:id="frn_70eaa20a-9998-4f5a-a46a-54c785ace5fc">
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
<gml:posList>36.138463862 139.389609060 28.941 36.138463862 139.389612393 28.941 36.138461158 139.389612393 28.941 36.138461158 139.389609060 28.941 36.138463862 139.389609060 28.941</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138461158 139.389609060 28.941 36.138461158 139.389612393 28.941 36.138461158 139.389612393 35.941 36.138461158 139.389609060 35.941 36.138461158 139.389609060 28.941</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138461158 139.389612393 28.941 36.138463862 139.389612393 28.941 36.138463862 139.389612393 35.941 36.138461158 139.389612393 35.941 36.138461158 139.389612393 28.941</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138463862 139.389612393 28.941 36.138463862 139.389609060 28.941 36.138463862 139.389609060 35.941 36.138463862 139.389612393 35.941 36.138463862 139.389612393 28.941</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138463862 139.389609060 28.941 36.138461158 139.389609060 28.941 36.138461158 139.389609060 35.941 36.138463862 139.389609060 35.941 36.138463862 139.389609060 28.941</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138461158 139.389609060 35.941 36.138461158 139.389612393 35.941 36.138463862 139.389612393 35.941 36.138463862 139.389609060 35.941 36.138461158 139.389609060 35.941</gml:posList>
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
<frn:CityFurniture gml:id="frn_17bed384-29f6-4cfe-a486-2aa69897eb69">
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
<gml:posList>36.138463862 139.389800162 28.923 36.138463862 139.389803495 28.923 36.138461158 139.389803495 28.923 36.138461158 139.389800162 28.923 36.138463862 139.389800162 28.923</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138461158 139.389800162 28.923 36.138461158 139.389803495 28.923 36.138461158 139.389803495 35.923 36.138461158 139.389800162 35.923 36.138461158 139.389800162 28.923</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138461158 139.389803495 28.923 36.138463862 139.389803495 28.923 36.138463862 139.389803495 35.923 36.138461158 139.389803495 35.923 36.138461158 139.389803495 28.923</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138463862 139.389803495 28.923 36.138463862 139.389800162 28.923 36.138463862 139.389800162 35.923 36.138463862 139.389803495 35.923 36.138463862 139.389803495 28.923</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138463862 139.389800162 28.923 36.138461158 139.389800162 28.923 36.138461158 139.389800162 35.923 36.138463862 139.389800162 35.923 36.138463862 139.389800162 28.923</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138461158 139.389800162 35.923 36.138461158 139.389803495 35.923 36.138463862 139.389803495 35.923 36.138463862 139.389800162 35.923 36.138461158 139.389800162 35.923</gml:posList>
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
<frn:CityFurniture gml:id="frn_2d286f56-eb26-4d03-94bb-f0a5be6cf091">
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
<gml:posList>36.138865224 139.389601695 28.97 36.138865224 139.389605028 28.97 36.138862521 139.389605028 28.97 36.138862521 139.389601695 28.97 36.138865224 139.389601695 28.97</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138862521 139.389601695 28.97 36.138862521 139.389605028 28.97 36.138862521 139.389605028 35.97 36.138862521 139.389601695 35.97 36.138862521 139.389601695 28.97</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138862521 139.389605028 28.97 36.138865224 139.389605028 28.97 36.138865224 139.389605028 35.97 36.138862521 139.389605028 35.97 36.138862521 139.389605028 28.97</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138865224 139.389605028 28.97 36.138865224 139.389601695 28.97 36.138865224 139.389601695 35.97 36.138865224 139.389605028 35.97 36.138865224 139.389605028 28.97</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138865224 139.389601695 28.97 36.138862521 139.389601695 28.97 36.138862521 139.389601695 35.97 36.138865224 139.389601695 35.97 36.138865224 139.389601695 28.97</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138862521 139.389601695 35.97 36.138862521 139.389605028 35.97 36.138865224 139.389605028 35.97 36.138865224 139.389601695 35.97 36.138862521 139.389601695 35.97</gml:posList>
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
<frn:CityFurniture gml:id="frn_739c87f7-5a66-452b-b990-1533e460fc45">
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
<gml:posList>36.138865224 139.389792797 28.952 36.138865224 139.389796130 28.952 36.138862521 139.389796130 28.952 36.138862521 139.389792797 28.952 36.138865224 139.389792797 28.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138862521 139.389792797 28.952 36.138862521 139.389796130 28.952 36.138862521 139.389796130 35.952 36.138862521 139.389792797 35.952 36.138862521 139.389792797 28.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138862521 139.389796130 28.952 36.138865224 139.389796130 28.952 36.138865224 139.389796130 35.952 36.138862521 139.389796130 35.952 36.138862521 139.389796130 28.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138865224 139.389796130 28.952 36.138865224 139.389792797 28.952 36.138865224 139.389792797 35.952 36.138865224 139.389796130 35.952 36.138865224 139.389796130 28.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138865224 139.389792797 28.952 36.138862521 139.389792797 28.952 36.138862521 139.389792797 35.952 36.138865224 139.389792797 35.952 36.138865224 139.389792797 28.952</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138862521 139.389792797 35.952 36.138862521 139.389796130 35.952 36.138865224 139.389796130 35.952 36.138865224 139.389792797 35.952 36.138862521 139.389792797 35.952</gml:posList>
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
<frn:CityFurniture gml:id="frn_16b4cdb3-3c24-4f2b-a925-8202e9fd8b29">
<core:creationDate>2026-03-20</core:creationDate>
<frn:class codeSpace="../../codelists/CityFurniture_class.xml">1000</frn:class>
<frn:function codeSpace="../../codelists/CityFurniture_function.xml">4900</frn:function>
<frn:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139609532 139.389602782 29.082 36.139609532 139.389606115 29.082 36.139606828 139.389606115 29.082 36.139606828 139.389602782 29.082 36.139609532 139.389602782 29.082</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139606828 139.389602782 29.082 36.139606828 139.389606115 29.082 36.139606828 139.389606115 34.582 36.139606828 139.389602782 34.582 36.139606828 139.389602782 29.082</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139606828 139.389606115 29.082 36.139609532 139.389606115 29.082 36.139609532 139.389606115 34.582 36.139606828 139.389606115 34.582 36.139606828 139.389606115 29.082</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139609532 139.389606115 29.082 36.139609532 139.389602782 29.082 36.139609532 139.389602782 34.582 36.139609532 139.389606115 34.582 36.139609532 139.389606115 29.082</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139609532 139.389602782 29.082 36.139606828 139.389602782 29.082 36.139606828 139.389602782 34.582 36.139609532 139.389602782 34.582 36.139609532 139.389602782 29.082</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139606828 139.389602782 34.582 36.139606828 139.389606115 34.582 36.139609532 139.389606115 34.582 36.139609532 139.389602782 34.582 36.139606828 139.389602782 34.582</gml:posList>
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
<frn:CityFurniture gml:id="frn_88a8cdd4-0446-43f3-a484-987323d40969">
<core:creationDate>2026-03-20</core:creationDate>
<frn:class codeSpace="../../codelists/CityFurniture_class.xml">1000</frn:class>
<frn:function codeSpace="../../codelists/CityFurniture_function.xml">4900</frn:function>
<frn:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139609532 139.389793885 29.067 36.139609532 139.389797218 29.067 36.139606828 139.389797218 29.067 36.139606828 139.389793885 29.067 36.139609532 139.389793885 29.067</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139606828 139.389793885 29.067 36.139606828 139.389797218 29.067 36.139606828 139.389797218 34.567 36.139606828 139.389793885 34.567 36.139606828 139.389793885 29.067</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139606828 139.389797218 29.067 36.139609532 139.389797218 29.067 36.139609532 139.389797218 34.567 36.139606828 139.389797218 34.567 36.139606828 139.389797218 29.067</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139609532 139.389797218 29.067 36.139609532 139.389793885 29.067 36.139609532 139.389793885 34.567 36.139609532 139.389797218 34.567 36.139609532 139.389797218 29.067</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139609532 139.389793885 29.067 36.139606828 139.389793885 29.067 36.139606828 139.389793885 34.567 36.139609532 139.389793885 34.567 36.139609532 139.389793885 29.067</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139606828 139.389793885 34.567 36.139606828 139.389797218 34.567 36.139609532 139.389797218 34.567 36.139609532 139.389793885 34.567 36.139606828 139.389793885 34.567</gml:posList>
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
<frn:CityFurniture gml:id="frn_7c03133b-3efa-4a35-9f08-ba7940e0600d">
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
<gml:posList>36.140016164 139.389596762 29.102 36.140016164 139.389600096 29.102 36.140013460 139.389600096 29.102 36.140013460 139.389596762 29.102 36.140016164 139.389596762 29.102</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140013460 139.389596762 29.102 36.140013460 139.389600096 29.102 36.140013460 139.389600096 36.102 36.140013460 139.389596762 36.102 36.140013460 139.389596762 29.102</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140013460 139.389600096 29.102 36.140016164 139.389600096 29.102 36.140016164 139.389600096 36.102 36.140013460 139.389600096 36.102 36.140013460 139.389600096 29.102</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140016164 139.389600096 29.102 36.140016164 139.389596762 29.102 36.140016164 139.389596762 36.102 36.140016164 139.389600096 36.102 36.140016164 139.389600096 29.102</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140016164 139.389596762 29.102 36.140013460 139.389596762 29.102 36.140013460 139.389596762 36.102 36.140016164 139.389596762 36.102 36.140016164 139.389596762 29.102</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140013460 139.389596762 36.102 36.140013460 139.389600096 36.102 36.140016164 139.389600096 36.102 36.140016164 139.389596762 36.102 36.140013460 139.389596762 36.102</gml:posList>
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
<frn:CityFurniture gml:id="frn_6dc5aa79-8179-4fc2-88c1-99622737abe2">
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
<gml:posList>36.140016164 139.389787865 29.087 36.140016164 139.389791198 29.087 36.140013460 139.389791198 29.087 36.140013460 139.389787865 29.087 36.140016164 139.389787865 29.087</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140013460 139.389787865 29.087 36.140013460 139.389791198 29.087 36.140013460 139.389791198 36.087 36.140013460 139.389787865 36.087 36.140013460 139.389787865 29.087</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140013460 139.389791198 29.087 36.140016164 139.389791198 29.087 36.140016164 139.389791198 36.087 36.140013460 139.389791198 36.087 36.140013460 139.389791198 29.087</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140016164 139.389791198 29.087 36.140016164 139.389787865 29.087 36.140016164 139.389787865 36.087 36.140016164 139.389791198 36.087 36.140016164 139.389791198 29.087</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140016164 139.389787865 29.087 36.140013460 139.389787865 29.087 36.140013460 139.389787865 36.087 36.140016164 139.389787865 36.087 36.140016164 139.389787865 29.087</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140013460 139.389787865 36.087 36.140013460 139.389791198 36.087 36.140016164 139.389791198 36.087 36.140016164 139.389787865 36.087 36.140013460 139.389787865 36.087</gml:posList>
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
<frn:CityFurniture gml:id="frn_5f941f51-387b-49fa-922d-75ea230221be">
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
<gml:posList>36.140432862 139.389583261 29.161 36.140432862 139.389586595 29.161 36.140430158 139.389586595 29.161 36.140430158 139.389583261 29.161 36.140432862 139.389583261 29.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140430158 139.389583261 29.161 36.140430158 139.389586595 29.161 36.140430158 139.389586595 36.161 36.140430158 139.389583261 36.161 36.140430158 139.389583261 29.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140430158 139.389586595 29.161 36.140432862 139.389586595 29.161 36.140432862 139.389586595 36.161 36.140430158 139.389586595 36.161 36.140430158 139.389586595 29.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140432862 139.389586595 29.161 36.140432862 139.389583261 29.161 36.140432862 139.389583261 36.161 36.140432862 139.389586595 36.161 36.140432862 139.389586595 29.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140432862 139.389583261 29.161 36.140430158 139.389583261 29.161 36.140430158 139.389583261 36.161 36.140432862 139.389583261 36.161 36.140432862 139.389583261 29.161</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140430158 139.389583261 36.161 36.140430158 139.389586595 36.161 36.140432862 139.389586595 36.161 36.140432862 139.389583261 36.161 36.140430158 139.389583261 36.161</gml:posList>
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
<frn:CityFurniture gml:id="frn_cbb2b4b4-6923-446a-8d8b-4fdc6f5c3127">
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
<gml:posList>36.140432862 139.389774364 29.148 36.140432862 139.389777697 29.148 36.140430158 139.389777697 29.148 36.140430158 139.389774364 29.148 36.140432862 139.389774364 29.148</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140430158 139.389774364 29.148 36.140430158 139.389777697 29.148 36.140430158 139.389777697 36.148 36.140430158 139.389774364 36.148 36.140430158 139.389774364 29.148</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140430158 139.389777697 29.148 36.140432862 139.389777697 29.148 36.140432862 139.389777697 36.148 36.140430158 139.389777697 36.148 36.140430158 139.389777697 29.148</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140432862 139.389777697 29.148 36.140432862 139.389774364 29.148 36.140432862 139.389774364 36.148 36.140432862 139.389777697 36.148 36.140432862 139.389777697 29.148</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140432862 139.389774364 29.148 36.140430158 139.389774364 29.148 36.140430158 139.389774364 36.148 36.140432862 139.389774364 36.148 36.140432862 139.389774364 29.148</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140430158 139.389774364 36.148 36.140430158 139.389777697 36.148 36.140432862 139.389777697 36.148 36.140432862 139.389774364 36.148 36.140430158 139.389774364 36.148</gml:posList>
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
<frn:CityFurniture gml:id="frn_24a62315-bb01-448b-8c5f-68d51556704b">
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
<gml:posList>36.140840224 139.389559863 29.622 36.140840224 139.389563196 29.622 36.140837521 139.389563196 29.622 36.140837521 139.389559863 29.622 36.140840224 139.389559863 29.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140837521 139.389559863 29.622 36.140837521 139.389563196 29.622 36.140837521 139.389563196 36.622 36.140837521 139.389559863 36.622 36.140837521 139.389559863 29.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140837521 139.389563196 29.622 36.140840224 139.389563196 29.622 36.140840224 139.389563196 36.622 36.140837521 139.389563196 36.622 36.140837521 139.389563196 29.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140840224 139.389563196 29.622 36.140840224 139.389559863 29.622 36.140840224 139.389559863 36.622 36.140840224 139.389563196 36.622 36.140840224 139.389563196 29.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140840224 139.389559863 29.622 36.140837521 139.389559863 29.622 36.140837521 139.389559863 36.622 36.140840224 139.389559863 36.622 36.140840224 139.389559863 29.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140837521 139.389559863 36.622 36.140837521 139.389563196 36.622 36.140840224 139.389563196 36.622 36.140840224 139.389559863 36.622 36.140837521 139.389559863 36.622</gml:posList>
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
<frn:CityFurniture gml:id="frn_3a916272-d245-44ac-83b5-2a5c8a3ef37c">
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
<gml:posList>36.140840224 139.389750965 29.398 36.140840224 139.389754298 29.398 36.140837521 139.389754298 29.398 36.140837521 139.389750965 29.398 36.140840224 139.389750965 29.398</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140837521 139.389750965 29.398 36.140837521 139.389754298 29.398 36.140837521 139.389754298 36.398 36.140837521 139.389750965 36.398 36.140837521 139.389750965 29.398</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140837521 139.389754298 29.398 36.140840224 139.389754298 29.398 36.140840224 139.389754298 36.398 36.140837521 139.389754298 36.398 36.140837521 139.389754298 29.398</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140840224 139.389754298 29.398 36.140840224 139.389750965 29.398 36.140840224 139.389750965 36.398 36.140840224 139.389754298 36.398 36.140840224 139.389754298 29.398</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140840224 139.389750965 29.398 36.140837521 139.389750965 29.398 36.140837521 139.389750965 36.398 36.140840224 139.389750965 36.398 36.140840224 139.389750965 29.398</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140837521 139.389750965 36.398 36.140837521 139.389754298 36.398 36.140840224 139.389754298 36.398 36.140840224 139.389750965 36.398 36.140837521 139.389750965 36.398</gml:posList>
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
<frn:CityFurniture gml:id="frn_91ccd51b-8198-46e4-b711-133e67cffbb4">
<core:creationDate>2026-03-20</core:creationDate>
<frn:class codeSpace="../../codelists/CityFurniture_class.xml">1000</frn:class>
<frn:function codeSpace="../../codelists/CityFurniture_function.xml">4900</frn:function>
<frn:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141290634 139.389546278 31.919 36.141290634 139.389549611 31.919 36.141287931 139.389549611 31.919 36.141287931 139.389546278 31.919 36.141290634 139.389546278 31.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141287931 139.389546278 31.919 36.141287931 139.389549611 31.919 36.141287931 139.389549611 37.419 36.141287931 139.389546278 37.419 36.141287931 139.389546278 31.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141287931 139.389549611 31.919 36.141290634 139.389549611 31.919 36.141290634 139.389549611 37.419 36.141287931 139.389549611 37.419 36.141287931 139.389549611 31.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141290634 139.389549611 31.919 36.141290634 139.389546278 31.919 36.141290634 139.389546278 37.419 36.141290634 139.389549611 37.419 36.141290634 139.389549611 31.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141290634 139.389546278 31.919 36.141287931 139.389546278 31.919 36.141287931 139.389546278 37.419 36.141290634 139.389546278 37.419 36.141290634 139.389546278 31.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141287931 139.389546278 37.419 36.141287931 139.389549611 37.419 36.141290634 139.389549611 37.419 36.141290634 139.389546278 37.419 36.141287931 139.389546278 37.419</gml:posList>
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
<frn:CityFurniture gml:id="frn_185df123-b621-4aec-b9da-249f42636c4f">
<core:creationDate>2026-03-20</core:creationDate>
<frn:class codeSpace="../../codelists/CityFurniture_class.xml">1000</frn:class>
<frn:function codeSpace="../../codelists/CityFurniture_function.xml">4900</frn:function>
<frn:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141290634 139.389737380 31.619 36.141290634 139.389740713 31.619 36.141287931 139.389740713 31.619 36.141287931 139.389737380 31.619 36.141290634 139.389737380 31.619</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141287931 139.389737380 31.619 36.141287931 139.389740713 31.619 36.141287931 139.389740713 37.119 36.141287931 139.389737380 37.119 36.141287931 139.389737380 31.619</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141287931 139.389740713 31.619 36.141290634 139.389740713 31.619 36.141290634 139.389740713 37.119 36.141287931 139.389740713 37.119 36.141287931 139.389740713 31.619</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141290634 139.389740713 31.619 36.141290634 139.389737380 31.619 36.141290634 139.389737380 37.119 36.141290634 139.389740713 37.119 36.141290634 139.389740713 31.619</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141290634 139.389737380 31.619 36.141287931 139.389737380 31.619 36.141287931 139.389737380 37.119 36.141290634 139.389737380 37.119 36.141290634 139.389737380 31.619</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141287931 139.389737380 37.119 36.141287931 139.389740713 37.119 36.141290634 139.389740713 37.119 36.141290634 139.389737380 37.119 36.141287931 139.389737380 37.119</gml:posList>
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
<frn:CityFurniture gml:id="frn_f74f0cfc-f99a-4216-b959-5c167780aa6f">
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
<gml:posList>36.141646094 139.389535217 32.248 36.141646094 139.389538550 32.248 36.141643391 139.389538550 32.248 36.141643391 139.389535217 32.248 36.141646094 139.389535217 32.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141643391 139.389535217 32.248 36.141643391 139.389538550 32.248 36.141643391 139.389538550 39.248 36.141643391 139.389535217 39.248 36.141643391 139.389535217 32.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141643391 139.389538550 32.248 36.141646094 139.389538550 32.248 36.141646094 139.389538550 39.248 36.141643391 139.389538550 39.248 36.141643391 139.389538550 32.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141646094 139.389538550 32.248 36.141646094 139.389535217 32.248 36.141646094 139.389535217 39.248 36.141646094 139.389538550 39.248 36.141646094 139.389538550 32.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141646094 139.389535217 32.248 36.141643391 139.389535217 32.248 36.141643391 139.389535217 39.248 36.141646094 139.389535217 39.248 36.141646094 139.389535217 32.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141643391 139.389535217 39.248 36.141643391 139.389538550 39.248 36.141646094 139.389538550 39.248 36.141646094 139.389535217 39.248 36.141643391 139.389535217 39.248</gml:posList>
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
<frn:CityFurniture gml:id="frn_713c3451-2a2d-4be0-be73-111aa05f94d7">
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
<gml:posList>36.141646094 139.389726319 32.239 36.141646094 139.389729653 32.239 36.141643391 139.389729653 32.239 36.141643391 139.389726319 32.239 36.141646094 139.389726319 32.239</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141643391 139.389726319 32.239 36.141643391 139.389729653 32.239 36.141643391 139.389729653 39.239 36.141643391 139.389726319 39.239 36.141643391 139.389726319 32.239</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141643391 139.389729653 32.239 36.141646094 139.389729653 32.239 36.141646094 139.389729653 39.239 36.141643391 139.389729653 39.239 36.141643391 139.389729653 32.239</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141646094 139.389729653 32.239 36.141646094 139.389726319 32.239 36.141646094 139.389726319 39.239 36.141646094 139.389729653 39.239 36.141646094 139.389729653 32.239</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141646094 139.389726319 32.239 36.141643391 139.389726319 32.239 36.141643391 139.389726319 39.239 36.141646094 139.389726319 39.239 36.141646094 139.389726319 32.239</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141643391 139.389726319 39.239 36.141643391 139.389729653 39.239 36.141646094 139.389729653 39.239 36.141646094 139.389726319 39.239 36.141643391 139.389726319 39.239</gml:posList>
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
