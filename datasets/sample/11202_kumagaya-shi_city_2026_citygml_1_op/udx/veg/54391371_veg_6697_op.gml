<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.141711263 139.389525812 32.269</gml:lowerCorner>
<gml:upperCorner>36.141926316 139.389731580 42.576</gml:upperCorner>   
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="veg_e0e92cd0-2455-4852-a92a-8c7c1ee2a373">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">10.3</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141748393 139.389525812 32.276 36.141748393 139.389571588 32.276 36.141711263 139.389571588 32.276 36.141711263 139.389525812 32.276 36.141748393 139.389525812 32.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141711263 139.389525812 32.276 36.141711263 139.389571588 32.276 36.141711263 139.389571588 42.576 36.141711263 139.389525812 42.576 36.141711263 139.389525812 32.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141711263 139.389571588 32.276 36.141748393 139.389571588 32.276 36.141748393 139.389571588 42.576 36.141711263 139.389571588 42.576 36.141711263 139.389571588 32.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141748393 139.389571588 32.276 36.141748393 139.389525812 32.276 36.141748393 139.389525812 42.576 36.141748393 139.389571588 42.576 36.141748393 139.389571588 32.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141748393 139.389525812 32.276 36.141711263 139.389525812 32.276 36.141711263 139.389525812 42.576 36.141748393 139.389525812 42.576 36.141748393 139.389525812 32.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141711263 139.389525812 42.576 36.141711263 139.389571588 42.576 36.141748393 139.389571588 42.576 36.141748393 139.389525812 42.576 36.141711263 139.389525812 42.576</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</veg:lod1Geometry>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="veg_8b9b8b31-ac04-405d-8a1e-8c92867c6ebc">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">8.3</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141744788 139.389694693 32.269 36.141744788 139.389731580 32.269 36.141714868 139.389731580 32.269 36.141714868 139.389694693 32.269 36.141744788 139.389694693 32.269</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141714868 139.389694693 32.269 36.141714868 139.389731580 32.269 36.141714868 139.389731580 40.569 36.141714868 139.389694693 40.569 36.141714868 139.389694693 32.269</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141714868 139.389731580 32.269 36.141744788 139.389731580 32.269 36.141744788 139.389731580 40.569 36.141714868 139.389731580 40.569 36.141714868 139.389731580 32.269</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141744788 139.389731580 32.269 36.141744788 139.389694693 32.269 36.141744788 139.389694693 40.569 36.141744788 139.389731580 40.569 36.141744788 139.389731580 32.269</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141744788 139.389694693 32.269 36.141714868 139.389694693 32.269 36.141714868 139.389694693 40.569 36.141744788 139.389694693 40.569 36.141744788 139.389694693 32.269</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141714868 139.389694693 40.569 36.141714868 139.389731580 40.569 36.141744788 139.389731580 40.569 36.141744788 139.389694693 40.569 36.141714868 139.389694693 40.569</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</veg:lod1Geometry>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="veg_c1423c82-64b6-4d11-9155-5da783649646">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">9.6</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141837625 139.389525851 32.306 36.141837625 139.389568516 32.306 36.141803018 139.389568516 32.306 36.141803018 139.389525851 32.306 36.141837625 139.389525851 32.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141803018 139.389525851 32.306 36.141803018 139.389568516 32.306 36.141803018 139.389568516 41.906 36.141803018 139.389525851 41.906 36.141803018 139.389525851 32.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141803018 139.389568516 32.306 36.141837625 139.389568516 32.306 36.141837625 139.389568516 41.906 36.141803018 139.389568516 41.906 36.141803018 139.389568516 32.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141837625 139.389568516 32.306 36.141837625 139.389525851 32.306 36.141837625 139.389525851 41.906 36.141837625 139.389568516 41.906 36.141837625 139.389568516 32.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141837625 139.389525851 32.306 36.141803018 139.389525851 32.306 36.141803018 139.389525851 41.906 36.141837625 139.389525851 41.906 36.141837625 139.389525851 32.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141803018 139.389525851 41.906 36.141803018 139.389568516 41.906 36.141837625 139.389568516 41.906 36.141837625 139.389525851 41.906 36.141803018 139.389525851 41.906</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</veg:lod1Geometry>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="veg_638d8a10-ffcd-4b9e-ae80-4cbc58574159">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">7.3</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141833479 139.389695399 32.299 36.141833479 139.389727842 32.299 36.141807164 139.389727842 32.299 36.141807164 139.389695399 32.299 36.141833479 139.389695399 32.299</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141807164 139.389695399 32.299 36.141807164 139.389727842 32.299 36.141807164 139.389727842 39.599 36.141807164 139.389695399 39.599 36.141807164 139.389695399 32.299</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141807164 139.389727842 32.299 36.141833479 139.389727842 32.299 36.141833479 139.389727842 39.599 36.141807164 139.389727842 39.599 36.141807164 139.389727842 32.299</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141833479 139.389727842 32.299 36.141833479 139.389695399 32.299 36.141833479 139.389695399 39.599 36.141833479 139.389727842 39.599 36.141833479 139.389727842 32.299</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141833479 139.389695399 32.299 36.141807164 139.389695399 32.299 36.141807164 139.389695399 39.599 36.141833479 139.389695399 39.599 36.141833479 139.389695399 32.299</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141807164 139.389695399 39.599 36.141807164 139.389727842 39.599 36.141833479 139.389727842 39.599 36.141833479 139.389695399 39.599 36.141807164 139.389695399 39.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</veg:lod1Geometry>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="veg_5ef6d42d-0a57-4933-b9fe-0f9dac801f76">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">7.2</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141923792 139.389529668 32.336 36.141923792 139.389561666 32.336 36.141897837 139.389561666 32.336 36.141897837 139.389529668 32.336 36.141923792 139.389529668 32.336</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141897837 139.389529668 32.336 36.141897837 139.389561666 32.336 36.141897837 139.389561666 39.536 36.141897837 139.389529668 39.536 36.141897837 139.389529668 32.336</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141897837 139.389561666 32.336 36.141923792 139.389561666 32.336 36.141923792 139.389561666 39.536 36.141897837 139.389561666 39.536 36.141897837 139.389561666 32.336</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141923792 139.389561666 32.336 36.141923792 139.389529668 32.336 36.141923792 139.389529668 39.536 36.141923792 139.389561666 39.536 36.141923792 139.389561666 32.336</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141923792 139.389529668 32.336 36.141897837 139.389529668 32.336 36.141897837 139.389529668 39.536 36.141923792 139.389529668 39.536 36.141923792 139.389529668 32.336</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141897837 139.389529668 39.536 36.141897837 139.389561666 39.536 36.141923792 139.389561666 39.536 36.141923792 139.389529668 39.536 36.141897837 139.389529668 39.536</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</veg:lod1Geometry>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="veg_9aa32d18-58dc-4fd7-9291-697463b77ee4">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">8.6</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141926316 139.389690993 32.33 36.141926316 139.389729214 32.33 36.141895314 139.389729214 32.33 36.141895314 139.389690993 32.33 36.141926316 139.389690993 32.33</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141895314 139.389690993 32.33 36.141895314 139.389729214 32.33 36.141895314 139.389729214 40.93 36.141895314 139.389690993 40.93 36.141895314 139.389690993 32.33</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141895314 139.389729214 32.33 36.141926316 139.389729214 32.33 36.141926316 139.389729214 40.93 36.141895314 139.389729214 40.93 36.141895314 139.389729214 32.33</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141926316 139.389729214 32.33 36.141926316 139.389690993 32.33 36.141926316 139.389690993 40.93 36.141926316 139.389729214 40.93 36.141926316 139.389729214 32.33</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141926316 139.389690993 32.33 36.141895314 139.389690993 32.33 36.141895314 139.389690993 40.93 36.141926316 139.389690993 40.93 36.141926316 139.389690993 32.33</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141895314 139.389690993 40.93 36.141895314 139.389729214 40.93 36.141926316 139.389729214 40.93 36.141926316 139.389690993 40.93 36.141895314 139.389690993 40.93</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</veg:lod1Geometry>
</veg:SolitaryVegetationObject>
</core:cityObjectMember>
</core:CityModel>
