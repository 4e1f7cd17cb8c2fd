<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.138458732 139.387230469 29.072</gml:lowerCorner>
<gml:upperCorner>36.141533167 139.389800813 42.098</gml:upperCorner>   
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="veg_75151f58-45f7-4d46-8d66-8829b4ae7d12">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">062</veg:species>
<veg:height uom="m">7.7</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138497592 139.387530702 29.591 36.138497592 139.387578611 29.591 36.138458732 139.387578611 29.591 36.138458732 139.387530702 29.591 36.138497592 139.387530702 29.591</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138458732 139.387530702 29.591 36.138458732 139.387578611 29.591 36.138458732 139.387578611 37.291 36.138458732 139.387530702 37.291 36.138458732 139.387530702 29.591</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138458732 139.387578611 29.591 36.138497592 139.387578611 29.591 36.138497592 139.387578611 37.291 36.138458732 139.387578611 37.291 36.138458732 139.387578611 29.591</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138497592 139.387578611 29.591 36.138497592 139.387530702 29.591 36.138497592 139.387530702 37.291 36.138497592 139.387578611 37.291 36.138497592 139.387578611 29.591</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138497592 139.387530702 29.591 36.138458732 139.387530702 29.591 36.138458732 139.387530702 37.291 36.138497592 139.387530702 37.291 36.138497592 139.387530702 29.591</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138458732 139.387530702 37.291 36.138458732 139.387578611 37.291 36.138497592 139.387578611 37.291 36.138497592 139.387530702 37.291 36.138458732 139.387530702 37.291</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_62f6078b-b00d-43cd-835c-7b49e9ac1ad7">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">062</veg:species>
<veg:height uom="m">7.3</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139126447 139.387538910 29.313 36.139126447 139.387584330 29.313 36.139089605 139.387584330 29.313 36.139089605 139.387538910 29.313 36.139126447 139.387538910 29.313</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139089605 139.387538910 29.313 36.139089605 139.387584330 29.313 36.139089605 139.387584330 36.613 36.139089605 139.387538910 36.613 36.139089605 139.387538910 29.313</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139089605 139.387584330 29.313 36.139126447 139.387584330 29.313 36.139126447 139.387584330 36.613 36.139089605 139.387584330 36.613 36.139089605 139.387584330 29.313</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139126447 139.387584330 29.313 36.139126447 139.387538910 29.313 36.139126447 139.387538910 36.613 36.139126447 139.387584330 36.613 36.139126447 139.387584330 29.313</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139126447 139.387538910 29.313 36.139089605 139.387538910 29.313 36.139089605 139.387538910 36.613 36.139126447 139.387538910 36.613 36.139126447 139.387538910 29.313</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139089605 139.387538910 36.613 36.139089605 139.387584330 36.613 36.139126447 139.387584330 36.613 36.139126447 139.387538910 36.613 36.139089605 139.387538910 36.613</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_de5f63e5-c44d-49ec-a175-93a2cc48e295">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">062</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138569279 139.387756924 29.545 36.138569279 139.387820387 29.545 36.138517801 139.387820387 29.545 36.138517801 139.387756924 29.545 36.138569279 139.387756924 29.545</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138517801 139.387756924 29.545 36.138517801 139.387820387 29.545 36.138517801 139.387820387 39.745 36.138517801 139.387756924 39.745 36.138517801 139.387756924 29.545</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138517801 139.387820387 29.545 36.138569279 139.387820387 29.545 36.138569279 139.387820387 39.745 36.138517801 139.387820387 39.745 36.138517801 139.387820387 29.545</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138569279 139.387820387 29.545 36.138569279 139.387756924 29.545 36.138569279 139.387756924 39.745 36.138569279 139.387820387 39.745 36.138569279 139.387820387 29.545</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138569279 139.387756924 29.545 36.138517801 139.387756924 29.545 36.138517801 139.387756924 39.745 36.138569279 139.387756924 39.745 36.138569279 139.387756924 29.545</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138517801 139.387756924 39.745 36.138517801 139.387820387 39.745 36.138569279 139.387820387 39.745 36.138569279 139.387756924 39.745 36.138517801 139.387756924 39.745</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_10aa239b-60bf-41c7-9c22-bc31a783c43e">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">062</veg:species>
<veg:height uom="m">5.3</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139068274 139.387712669 29.303 36.139068274 139.387745646 29.303 36.139041526 139.387745646 29.303 36.139041526 139.387712669 29.303 36.139068274 139.387712669 29.303</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139041526 139.387712669 29.303 36.139041526 139.387745646 29.303 36.139041526 139.387745646 34.603 36.139041526 139.387712669 34.603 36.139041526 139.387712669 29.303</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139041526 139.387745646 29.303 36.139068274 139.387745646 29.303 36.139068274 139.387745646 34.603 36.139041526 139.387745646 34.603 36.139041526 139.387745646 29.303</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139068274 139.387745646 29.303 36.139068274 139.387712669 29.303 36.139068274 139.387712669 34.603 36.139068274 139.387745646 34.603 36.139068274 139.387745646 29.303</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139068274 139.387712669 29.303 36.139041526 139.387712669 29.303 36.139041526 139.387712669 34.603 36.139068274 139.387712669 34.603 36.139068274 139.387712669 29.303</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139041526 139.387712669 34.603 36.139041526 139.387745646 34.603 36.139068274 139.387745646 34.603 36.139068274 139.387712669 34.603 36.139041526 139.387712669 34.603</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_3b50ebbf-3bff-48f3-a1aa-3e26320f8e17">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">062</veg:species>
<veg:height uom="m">6.4</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138722710 139.388015140 29.437 36.138722710 139.388054960 29.437 36.138690410 139.388054960 29.437 36.138690410 139.388015140 29.437 36.138722710 139.388015140 29.437</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138690410 139.388015140 29.437 36.138690410 139.388054960 29.437 36.138690410 139.388054960 35.837 36.138690410 139.388015140 35.837 36.138690410 139.388015140 29.437</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138690410 139.388054960 29.437 36.138722710 139.388054960 29.437 36.138722710 139.388054960 35.837 36.138690410 139.388054960 35.837 36.138690410 139.388054960 29.437</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138722710 139.388054960 29.437 36.138722710 139.388015140 29.437 36.138722710 139.388015140 35.837 36.138722710 139.388054960 35.837 36.138722710 139.388054960 29.437</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138722710 139.388015140 29.437 36.138690410 139.388015140 29.437 36.138690410 139.388015140 35.837 36.138722710 139.388015140 35.837 36.138722710 139.388015140 29.437</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138690410 139.388015140 35.837 36.138690410 139.388054960 35.837 36.138722710 139.388054960 35.837 36.138722710 139.388015140 35.837 36.138690410 139.388015140 35.837</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_4c1d2066-4e69-4e33-8cd7-0567b1fcb3a1">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">062</veg:species>
<veg:height uom="m">6.8</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138948956 139.387940414 29.323 36.138948956 139.387982723 29.323 36.138914638 139.387982723 29.323 36.138914638 139.387940414 29.323 36.138948956 139.387940414 29.323</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138914638 139.387940414 29.323 36.138914638 139.387982723 29.323 36.138914638 139.387982723 36.123 36.138914638 139.387940414 36.123 36.138914638 139.387940414 29.323</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138914638 139.387982723 29.323 36.138948956 139.387982723 29.323 36.138948956 139.387982723 36.123 36.138914638 139.387982723 36.123 36.138914638 139.387982723 29.323</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138948956 139.387982723 29.323 36.138948956 139.387940414 29.323 36.138948956 139.387940414 36.123 36.138948956 139.387982723 36.123 36.138948956 139.387982723 29.323</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138948956 139.387940414 29.323 36.138914638 139.387940414 29.323 36.138914638 139.387940414 36.123 36.138948956 139.387940414 36.123 36.138948956 139.387940414 29.323</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138914638 139.387940414 36.123 36.138914638 139.387982723 36.123 36.138948956 139.387982723 36.123 36.138948956 139.387940414 36.123 36.138914638 139.387940414 36.123</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_24e5c848-d64a-4463-b659-d9228f7c3259">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">062</veg:species>
<veg:height uom="m">5.8</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139073488 139.388017005 29.251 36.139073488 139.388053092 29.251 36.139044217 139.388053092 29.251 36.139044217 139.388017005 29.251 36.139073488 139.388017005 29.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139044217 139.388017005 29.251 36.139044217 139.388053092 29.251 36.139044217 139.388053092 35.051 36.139044217 139.388017005 35.051 36.139044217 139.388017005 29.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139044217 139.388053092 29.251 36.139073488 139.388053092 29.251 36.139073488 139.388053092 35.051 36.139044217 139.388053092 35.051 36.139044217 139.388053092 29.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139073488 139.388053092 29.251 36.139073488 139.388017005 29.251 36.139073488 139.388017005 35.051 36.139073488 139.388053092 35.051 36.139073488 139.388053092 29.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139073488 139.388017005 29.251 36.139044217 139.388017005 29.251 36.139044217 139.388017005 35.051 36.139073488 139.388017005 35.051 36.139073488 139.388017005 29.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139044217 139.388017005 35.051 36.139044217 139.388053092 35.051 36.139073488 139.388053092 35.051 36.139073488 139.388017005 35.051 36.139044217 139.388017005 35.051</gml:posList>
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
<veg:PlantCover gml:id="veg_4a978416-a636-46c4-aca0-bc897b39c914">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/PlantCover_class.xml">4</veg:class>
<veg:averageHeight uom="m">0.1</veg:averageHeight>
<veg:lod1MultiSolid>
<gml:MultiSolid>
<gml:solidMember>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138972588 139.387244512 29.308 36.138978693 139.387910454 29.308 36.138635282 139.387902307 29.308 36.138619582 139.387230469 29.308 36.138972588 139.387244512 29.308</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138619582 139.387230469 29.308 36.138635282 139.387902307 29.308 36.138635282 139.387902307 29.408 36.138619582 139.387230469 29.408 36.138619582 139.387230469 29.308</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138635282 139.387902307 29.308 36.138978693 139.387910454 29.308 36.138978693 139.387910454 29.408 36.138635282 139.387902307 29.408 36.138635282 139.387902307 29.308</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138978693 139.387910454 29.308 36.138972588 139.387244512 29.308 36.138972588 139.387244512 29.408 36.138978693 139.387910454 29.408 36.138978693 139.387910454 29.308</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138972588 139.387244512 29.308 36.138619582 139.387230469 29.308 36.138619582 139.387230469 29.408 36.138972588 139.387244512 29.408 36.138972588 139.387244512 29.308</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138619582 139.387230469 29.408 36.138635282 139.387902307 29.408 36.138978693 139.387910454 29.408 36.138972588 139.387244512 29.408 36.138619582 139.387230469 29.408</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</gml:solidMember>
</gml:MultiSolid>
</veg:lod1MultiSolid>
</veg:PlantCover>
</core:cityObjectMember>
<core:cityObjectMember>
<veg:SolitaryVegetationObject gml:id="veg_dbceed66-2dc7-4fc1-90b0-5a13c5d383e4">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">10.2</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139711100 139.389593611 29.085 36.139711100 139.389638942 29.085 36.139674330 139.389638942 29.085 36.139674330 139.389593611 29.085 36.139711100 139.389593611 29.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139674330 139.389593611 29.085 36.139674330 139.389638942 29.085 36.139674330 139.389638942 39.285 36.139674330 139.389593611 39.285 36.139674330 139.389593611 29.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139674330 139.389638942 29.085 36.139711100 139.389638942 29.085 36.139711100 139.389638942 39.285 36.139674330 139.389638942 39.285 36.139674330 139.389638942 29.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139711100 139.389638942 29.085 36.139711100 139.389593611 29.085 36.139711100 139.389593611 39.285 36.139711100 139.389638942 39.285 36.139711100 139.389638942 29.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139711100 139.389593611 29.085 36.139674330 139.389593611 29.085 36.139674330 139.389593611 39.285 36.139711100 139.389593611 39.285 36.139711100 139.389593611 29.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139674330 139.389593611 39.285 36.139674330 139.389638942 39.285 36.139711100 139.389638942 39.285 36.139711100 139.389593611 39.285 36.139674330 139.389593611 39.285</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_852f5c52-aaa0-45bf-b719-49b74f66fc10">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">8.1</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139707315 139.389762714 29.072 36.139707315 139.389798713 29.072 36.139678115 139.389798713 29.072 36.139678115 139.389762714 29.072 36.139707315 139.389762714 29.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139678115 139.389762714 29.072 36.139678115 139.389798713 29.072 36.139678115 139.389798713 37.172 36.139678115 139.389762714 37.172 36.139678115 139.389762714 29.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139678115 139.389798713 29.072 36.139707315 139.389798713 29.072 36.139707315 139.389798713 37.172 36.139678115 139.389798713 37.172 36.139678115 139.389798713 29.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139707315 139.389798713 29.072 36.139707315 139.389762714 29.072 36.139707315 139.389762714 37.172 36.139707315 139.389798713 37.172 36.139707315 139.389798713 29.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139707315 139.389762714 29.072 36.139678115 139.389762714 29.072 36.139678115 139.389762714 37.172 36.139707315 139.389762714 37.172 36.139707315 139.389762714 29.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139678115 139.389762714 37.172 36.139678115 139.389798713 37.172 36.139707315 139.389798713 37.172 36.139707315 139.389762714 37.172 36.139678115 139.389762714 37.172</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_8f2cc21d-bddc-436e-909f-d8a9a01652b3">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">8.4</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139797797 139.389596106 29.089 36.139797797 139.389633437 29.089 36.139767517 139.389633437 29.089 36.139767517 139.389596106 29.089 36.139797797 139.389596106 29.089</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139767517 139.389596106 29.089 36.139767517 139.389633437 29.089 36.139767517 139.389633437 37.489 36.139767517 139.389596106 37.489 36.139767517 139.389596106 29.089</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139767517 139.389633437 29.089 36.139797797 139.389633437 29.089 36.139797797 139.389633437 37.489 36.139767517 139.389633437 37.489 36.139767517 139.389633437 29.089</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139797797 139.389633437 29.089 36.139797797 139.389596106 29.089 36.139797797 139.389596106 37.489 36.139797797 139.389633437 37.489 36.139797797 139.389633437 29.089</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139797797 139.389596106 29.089 36.139767517 139.389596106 29.089 36.139767517 139.389596106 37.489 36.139797797 139.389596106 37.489 36.139797797 139.389596106 29.089</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139767517 139.389596106 37.489 36.139767517 139.389633437 37.489 36.139797797 139.389633437 37.489 36.139797797 139.389596106 37.489 36.139767517 139.389596106 37.489</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_4201d23b-39e3-4551-9c24-3f9134864c6b">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">6.5</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139794373 139.389764765 29.076 36.139794373 139.389793652 29.076 36.139770941 139.389793652 29.076 36.139770941 139.389764765 29.076 36.139794373 139.389764765 29.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139770941 139.389764765 29.076 36.139770941 139.389793652 29.076 36.139770941 139.389793652 35.576 36.139770941 139.389764765 35.576 36.139770941 139.389764765 29.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139770941 139.389793652 29.076 36.139794373 139.389793652 29.076 36.139794373 139.389793652 35.576 36.139770941 139.389793652 35.576 36.139770941 139.389793652 29.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139794373 139.389793652 29.076 36.139794373 139.389764765 29.076 36.139794373 139.389764765 35.576 36.139794373 139.389793652 35.576 36.139794373 139.389793652 29.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139794373 139.389764765 29.076 36.139770941 139.389764765 29.076 36.139770941 139.389764765 35.576 36.139794373 139.389764765 35.576 36.139794373 139.389764765 29.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139770941 139.389764765 35.576 36.139770941 139.389793652 35.576 36.139794373 139.389793652 35.576 36.139794373 139.389764765 35.576 36.139770941 139.389764765 35.576</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_9dae8af7-b672-492f-9d90-a7de275fda25">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">8.7</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139888280 139.389593934 29.093 36.139888280 139.389632599 29.093 36.139856918 139.389632599 29.093 36.139856918 139.389593934 29.093 36.139888280 139.389593934 29.093</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139856918 139.389593934 29.093 36.139856918 139.389632599 29.093 36.139856918 139.389632599 37.793 36.139856918 139.389593934 37.793 36.139856918 139.389593934 29.093</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139856918 139.389632599 29.093 36.139888280 139.389632599 29.093 36.139888280 139.389632599 37.793 36.139856918 139.389632599 37.793 36.139856918 139.389632599 29.093</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139888280 139.389632599 29.093 36.139888280 139.389593934 29.093 36.139888280 139.389593934 37.793 36.139888280 139.389632599 37.793 36.139888280 139.389632599 29.093</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139888280 139.389593934 29.093 36.139856918 139.389593934 29.093 36.139856918 139.389593934 37.793 36.139888280 139.389593934 37.793 36.139888280 139.389593934 29.093</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139856918 139.389593934 37.793 36.139856918 139.389632599 37.793 36.139888280 139.389632599 37.793 36.139888280 139.389593934 37.793 36.139856918 139.389593934 37.793</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_e62662e0-3e27-4920-86f8-b7e72d30b365">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">10.4</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139891344 139.389754593 29.08 36.139891344 139.389800813 29.08 36.139853854 139.389800813 29.08 36.139853854 139.389754593 29.08 36.139891344 139.389754593 29.08</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139853854 139.389754593 29.08 36.139853854 139.389800813 29.08 36.139853854 139.389800813 39.48 36.139853854 139.389754593 39.48 36.139853854 139.389754593 29.08</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139853854 139.389800813 29.08 36.139891344 139.389800813 29.08 36.139891344 139.389800813 39.48 36.139853854 139.389800813 39.48 36.139853854 139.389800813 29.08</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139891344 139.389800813 29.08 36.139891344 139.389754593 29.08 36.139891344 139.389754593 39.48 36.139891344 139.389800813 39.48 36.139891344 139.389800813 29.08</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139891344 139.389754593 29.08 36.139853854 139.389754593 29.08 36.139853854 139.389754593 39.48 36.139891344 139.389754593 39.48 36.139891344 139.389754593 29.08</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139853854 139.389754593 39.48 36.139853854 139.389800813 39.48 36.139891344 139.389800813 39.48 36.139891344 139.389754593 39.48 36.139853854 139.389754593 39.48</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_1612a949-1ef4-4993-b969-a1b043e439f3">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">5.5</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140111777 139.389596165 29.108 36.140111777 139.389620608 29.108 36.140091950 139.389620608 29.108 36.140091950 139.389596165 29.108 36.140111777 139.389596165 29.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140091950 139.389596165 29.108 36.140091950 139.389620608 29.108 36.140091950 139.389620608 34.608 36.140091950 139.389596165 34.608 36.140091950 139.389596165 29.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140091950 139.389620608 29.108 36.140111777 139.389620608 29.108 36.140111777 139.389620608 34.608 36.140091950 139.389620608 34.608 36.140091950 139.389620608 29.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140111777 139.389620608 29.108 36.140111777 139.389596165 29.108 36.140111777 139.389596165 34.608 36.140111777 139.389620608 34.608 36.140111777 139.389620608 29.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140111777 139.389596165 29.108 36.140091950 139.389596165 29.108 36.140091950 139.389596165 34.608 36.140111777 139.389596165 34.608 36.140111777 139.389596165 29.108</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140091950 139.389596165 34.608 36.140091950 139.389620608 34.608 36.140111777 139.389620608 34.608 36.140111777 139.389596165 34.608 36.140091950 139.389596165 34.608</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_5c4b047e-88fd-456d-b675-7095586e8431">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">7.1</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140114660 139.389757046 29.096 36.140114660 139.389788600 29.096 36.140089066 139.389788600 29.096 36.140089066 139.389757046 29.096 36.140114660 139.389757046 29.096</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140089066 139.389757046 29.096 36.140089066 139.389788600 29.096 36.140089066 139.389788600 36.196 36.140089066 139.389757046 36.196 36.140089066 139.389757046 29.096</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140089066 139.389788600 29.096 36.140114660 139.389788600 29.096 36.140114660 139.389788600 36.196 36.140089066 139.389788600 36.196 36.140089066 139.389788600 29.096</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140114660 139.389788600 29.096 36.140114660 139.389757046 29.096 36.140114660 139.389757046 36.196 36.140114660 139.389788600 36.196 36.140114660 139.389788600 29.096</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140114660 139.389757046 29.096 36.140089066 139.389757046 29.096 36.140089066 139.389757046 36.196 36.140114660 139.389757046 36.196 36.140114660 139.389757046 29.096</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140089066 139.389757046 36.196 36.140089066 139.389788600 36.196 36.140114660 139.389788600 36.196 36.140114660 139.389757046 36.196 36.140089066 139.389757046 36.196</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_6e6c40d5-0f6a-4f47-add7-11eade932690">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">7.6</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140208020 139.389588123 29.118 36.140208020 139.389621899 29.118 36.140180624 139.389621899 29.118 36.140180624 139.389588123 29.118 36.140208020 139.389588123 29.118</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140180624 139.389588123 29.118 36.140180624 139.389621899 29.118 36.140180624 139.389621899 36.718 36.140180624 139.389588123 36.718 36.140180624 139.389588123 29.118</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140180624 139.389621899 29.118 36.140208020 139.389621899 29.118 36.140208020 139.389621899 36.718 36.140180624 139.389621899 36.718 36.140180624 139.389621899 29.118</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140208020 139.389621899 29.118 36.140208020 139.389588123 29.118 36.140208020 139.389588123 36.718 36.140208020 139.389621899 36.718 36.140208020 139.389621899 29.118</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140208020 139.389588123 29.118 36.140180624 139.389588123 29.118 36.140180624 139.389588123 36.718 36.140208020 139.389588123 36.718 36.140208020 139.389588123 29.118</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140180624 139.389588123 36.718 36.140180624 139.389621899 36.718 36.140208020 139.389621899 36.718 36.140208020 139.389588123 36.718 36.140180624 139.389588123 36.718</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_de6df8ca-3a20-4bf2-b766-770003b55086">
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
<gml:posList>36.140212887 139.389746560 29.106 36.140212887 139.389792336 29.106 36.140175757 139.389792336 29.106 36.140175757 139.389746560 29.106 36.140212887 139.389746560 29.106</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140175757 139.389746560 29.106 36.140175757 139.389792336 29.106 36.140175757 139.389792336 39.406 36.140175757 139.389746560 39.406 36.140175757 139.389746560 29.106</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140175757 139.389792336 29.106 36.140212887 139.389792336 29.106 36.140212887 139.389792336 39.406 36.140175757 139.389792336 39.406 36.140175757 139.389792336 29.106</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140212887 139.389792336 29.106 36.140212887 139.389746560 29.106 36.140212887 139.389746560 39.406 36.140212887 139.389792336 39.406 36.140212887 139.389792336 29.106</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140212887 139.389746560 29.106 36.140175757 139.389746560 29.106 36.140175757 139.389746560 39.406 36.140212887 139.389746560 39.406 36.140212887 139.389746560 29.106</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140175757 139.389746560 39.406 36.140175757 139.389792336 39.406 36.140212887 139.389792336 39.406 36.140212887 139.389746560 39.406 36.140175757 139.389746560 39.406</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_aa6bfb6a-41ea-4996-b39d-72a4be6ca114">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">9.0</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140303003 139.389581637 29.131 36.140303003 139.389621635 29.131 36.140270559 139.389621635 29.131 36.140270559 139.389581637 29.131 36.140303003 139.389581637 29.131</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140270559 139.389581637 29.131 36.140270559 139.389621635 29.131 36.140270559 139.389621635 38.131 36.140270559 139.389581637 38.131 36.140270559 139.389581637 29.131</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140270559 139.389621635 29.131 36.140303003 139.389621635 29.131 36.140303003 139.389621635 38.131 36.140270559 139.389621635 38.131 36.140270559 139.389621635 29.131</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140303003 139.389621635 29.131 36.140303003 139.389581637 29.131 36.140303003 139.389581637 38.131 36.140303003 139.389621635 38.131 36.140303003 139.389621635 29.131</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140303003 139.389581637 29.131 36.140270559 139.389581637 29.131 36.140270559 139.389581637 38.131 36.140303003 139.389581637 38.131 36.140303003 139.389581637 29.131</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140270559 139.389581637 38.131 36.140270559 139.389621635 38.131 36.140303003 139.389621635 38.131 36.140303003 139.389581637 38.131 36.140270559 139.389581637 38.131</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_04012500-c41c-40aa-93a1-7f12d200e4cd">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">5.0</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140295793 139.389754962 29.119 36.140295793 139.389777183 29.119 36.140277769 139.389777183 29.119 36.140277769 139.389754962 29.119 36.140295793 139.389754962 29.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140277769 139.389754962 29.119 36.140277769 139.389777183 29.119 36.140277769 139.389777183 34.119 36.140277769 139.389754962 34.119 36.140277769 139.389754962 29.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140277769 139.389777183 29.119 36.140295793 139.389777183 29.119 36.140295793 139.389777183 34.119 36.140277769 139.389777183 34.119 36.140277769 139.389777183 29.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140295793 139.389777183 29.119 36.140295793 139.389754962 29.119 36.140295793 139.389754962 34.119 36.140295793 139.389777183 34.119 36.140295793 139.389777183 29.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140295793 139.389754962 29.119 36.140277769 139.389754962 29.119 36.140277769 139.389754962 34.119 36.140295793 139.389754962 34.119 36.140295793 139.389754962 29.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140277769 139.389754962 34.119 36.140277769 139.389777183 34.119 36.140295793 139.389777183 34.119 36.140295793 139.389754962 34.119 36.140277769 139.389754962 34.119</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_6d81ae89-c14e-4064-8dce-665bdd60f99d">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">7.6</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140529926 139.389575523 29.183 36.140529926 139.389609299 29.183 36.140502529 139.389609299 29.183 36.140502529 139.389575523 29.183 36.140529926 139.389575523 29.183</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140502529 139.389575523 29.183 36.140502529 139.389609299 29.183 36.140502529 139.389609299 36.783 36.140502529 139.389575523 36.783 36.140502529 139.389575523 29.183</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140502529 139.389609299 29.183 36.140529926 139.389609299 29.183 36.140529926 139.389609299 36.783 36.140502529 139.389609299 36.783 36.140502529 139.389609299 29.183</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140529926 139.389609299 29.183 36.140529926 139.389575523 29.183 36.140529926 139.389575523 36.783 36.140529926 139.389609299 36.783 36.140529926 139.389609299 29.183</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140529926 139.389575523 29.183 36.140502529 139.389575523 29.183 36.140502529 139.389575523 36.783 36.140529926 139.389575523 36.783 36.140529926 139.389575523 29.183</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140502529 139.389575523 36.783 36.140502529 139.389609299 36.783 36.140529926 139.389609299 36.783 36.140529926 139.389575523 36.783 36.140502529 139.389575523 36.783</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_686c0ca4-f9cf-4266-873a-c949a2a3443f">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">7.4</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140529565 139.389740404 29.172 36.140529565 139.389773291 29.172 36.140502890 139.389773291 29.172 36.140502890 139.389740404 29.172 36.140529565 139.389740404 29.172</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140502890 139.389740404 29.172 36.140502890 139.389773291 29.172 36.140502890 139.389773291 36.572 36.140502890 139.389740404 36.572 36.140502890 139.389740404 29.172</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140502890 139.389773291 29.172 36.140529565 139.389773291 29.172 36.140529565 139.389773291 36.572 36.140502890 139.389773291 36.572 36.140502890 139.389773291 29.172</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140529565 139.389773291 29.172 36.140529565 139.389740404 29.172 36.140529565 139.389740404 36.572 36.140529565 139.389773291 36.572 36.140529565 139.389773291 29.172</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140529565 139.389740404 29.172 36.140502890 139.389740404 29.172 36.140502890 139.389740404 36.572 36.140529565 139.389740404 36.572 36.140529565 139.389740404 29.172</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140502890 139.389740404 36.572 36.140502890 139.389773291 36.572 36.140529565 139.389773291 36.572 36.140529565 139.389740404 36.572 36.140502890 139.389740404 36.572</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_205dd503-5907-4d65-bb86-73c0e3fe2b45">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">5.7</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140616626 139.389573895 29.219 36.140616626 139.389599227 29.219 36.140596079 139.389599227 29.219 36.140596079 139.389573895 29.219 36.140616626 139.389573895 29.219</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140596079 139.389573895 29.219 36.140596079 139.389599227 29.219 36.140596079 139.389599227 34.919 36.140596079 139.389573895 34.919 36.140596079 139.389573895 29.219</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140596079 139.389599227 29.219 36.140616626 139.389599227 29.219 36.140616626 139.389599227 34.919 36.140596079 139.389599227 34.919 36.140596079 139.389599227 29.219</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140616626 139.389599227 29.219 36.140616626 139.389573895 29.219 36.140616626 139.389573895 34.919 36.140616626 139.389599227 34.919 36.140616626 139.389599227 29.219</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140616626 139.389573895 29.219 36.140596079 139.389573895 29.219 36.140596079 139.389573895 34.919 36.140616626 139.389573895 34.919 36.140616626 139.389573895 29.219</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140596079 139.389573895 34.919 36.140596079 139.389599227 34.919 36.140616626 139.389599227 34.919 36.140616626 139.389573895 34.919 36.140596079 139.389573895 34.919</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_c2b1d817-cf22-47d1-817b-8578801a94f6">
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
<gml:posList>36.140623656 139.389729666 29.208 36.140623656 139.389772330 29.208 36.140589049 139.389772330 29.208 36.140589049 139.389729666 29.208 36.140623656 139.389729666 29.208</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140589049 139.389729666 29.208 36.140589049 139.389772330 29.208 36.140589049 139.389772330 38.808 36.140589049 139.389729666 38.808 36.140589049 139.389729666 29.208</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140589049 139.389772330 29.208 36.140623656 139.389772330 29.208 36.140623656 139.389772330 38.808 36.140589049 139.389772330 38.808 36.140589049 139.389772330 29.208</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140623656 139.389772330 29.208 36.140623656 139.389729666 29.208 36.140623656 139.389729666 38.808 36.140623656 139.389772330 38.808 36.140623656 139.389772330 29.208</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140623656 139.389729666 29.208 36.140589049 139.389729666 29.208 36.140589049 139.389729666 38.808 36.140623656 139.389729666 38.808 36.140623656 139.389729666 29.208</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140589049 139.389729666 38.808 36.140589049 139.389772330 38.808 36.140623656 139.389772330 38.808 36.140623656 139.389729666 38.808 36.140589049 139.389729666 38.808</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_fc6c1791-5e1b-4463-97ea-ec78f0970089">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">11.0</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140716304 139.389556268 29.266 36.140716304 139.389605155 29.266 36.140676651 139.389605155 29.266 36.140676651 139.389556268 29.266 36.140716304 139.389556268 29.266</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140676651 139.389556268 29.266 36.140676651 139.389605155 29.266 36.140676651 139.389605155 40.266 36.140676651 139.389556268 40.266 36.140676651 139.389556268 29.266</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140676651 139.389605155 29.266 36.140716304 139.389605155 29.266 36.140716304 139.389605155 40.266 36.140676651 139.389605155 40.266 36.140676651 139.389605155 29.266</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140716304 139.389605155 29.266 36.140716304 139.389556268 29.266 36.140716304 139.389556268 40.266 36.140716304 139.389605155 40.266 36.140716304 139.389605155 29.266</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140716304 139.389556268 29.266 36.140676651 139.389556268 29.266 36.140676651 139.389556268 40.266 36.140716304 139.389556268 40.266 36.140716304 139.389556268 29.266</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140676651 139.389556268 40.266 36.140676651 139.389605155 40.266 36.140716304 139.389605155 40.266 36.140716304 139.389556268 40.266 36.140676651 139.389556268 40.266</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_844da29f-6a0e-4d0f-a07e-81282abb8e28">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">8.1</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140711077 139.389727149 29.255 36.140711077 139.389763147 29.255 36.140681878 139.389763147 29.255 36.140681878 139.389727149 29.255 36.140711077 139.389727149 29.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140681878 139.389727149 29.255 36.140681878 139.389763147 29.255 36.140681878 139.389763147 37.355 36.140681878 139.389727149 37.355 36.140681878 139.389727149 29.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140681878 139.389763147 29.255 36.140711077 139.389763147 29.255 36.140711077 139.389763147 37.355 36.140681878 139.389763147 37.355 36.140681878 139.389763147 29.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140711077 139.389763147 29.255 36.140711077 139.389727149 29.255 36.140711077 139.389727149 37.355 36.140711077 139.389763147 37.355 36.140711077 139.389763147 29.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140711077 139.389727149 29.255 36.140681878 139.389727149 29.255 36.140681878 139.389727149 37.355 36.140711077 139.389727149 37.355 36.140711077 139.389727149 29.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140681878 139.389727149 37.355 36.140681878 139.389763147 37.355 36.140711077 139.389763147 37.355 36.140711077 139.389727149 37.355 36.140681878 139.389727149 37.355</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_cbfdd054-c5fe-44d7-8282-567daf223775">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">9.8</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140927683 139.389549689 29.923 36.140927683 139.389593242 29.923 36.140892355 139.389593242 29.923 36.140892355 139.389549689 29.923 36.140927683 139.389549689 29.923</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140892355 139.389549689 29.923 36.140892355 139.389593242 29.923 36.140892355 139.389593242 39.723 36.140892355 139.389549689 39.723 36.140892355 139.389549689 29.923</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140892355 139.389593242 29.923 36.140927683 139.389593242 29.923 36.140927683 139.389593242 39.723 36.140892355 139.389593242 39.723 36.140892355 139.389593242 29.923</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140927683 139.389593242 29.923 36.140927683 139.389549689 29.923 36.140927683 139.389549689 39.723 36.140927683 139.389593242 39.723 36.140927683 139.389593242 29.923</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140927683 139.389549689 29.923 36.140892355 139.389549689 29.923 36.140892355 139.389549689 39.723 36.140927683 139.389549689 39.723 36.140927683 139.389549689 29.923</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140892355 139.389549689 39.723 36.140892355 139.389593242 39.723 36.140927683 139.389593242 39.723 36.140927683 139.389549689 39.723 36.140892355 139.389549689 39.723</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_48b81277-0508-479f-a8a1-7845c596da04">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">6.7</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140922095 139.389721014 29.641 36.140922095 139.389750791 29.641 36.140897943 139.389750791 29.641 36.140897943 139.389721014 29.641 36.140922095 139.389721014 29.641</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140897943 139.389721014 29.641 36.140897943 139.389750791 29.641 36.140897943 139.389750791 36.341 36.140897943 139.389721014 36.341 36.140897943 139.389721014 29.641</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140897943 139.389750791 29.641 36.140922095 139.389750791 29.641 36.140922095 139.389750791 36.341 36.140897943 139.389750791 36.341 36.140897943 139.389750791 29.641</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140922095 139.389750791 29.641 36.140922095 139.389721014 29.641 36.140922095 139.389721014 36.341 36.140922095 139.389750791 36.341 36.140922095 139.389750791 29.641</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140922095 139.389721014 29.641 36.140897943 139.389721014 29.641 36.140897943 139.389721014 36.341 36.140922095 139.389721014 36.341 36.140922095 139.389721014 29.641</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140897943 139.389721014 36.341 36.140897943 139.389750791 36.341 36.140922095 139.389750791 36.341 36.140922095 139.389721014 36.341 36.140897943 139.389721014 36.341</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_ed736411-f2d9-4115-8bf1-dda9ad2c86ec">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">10.6</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141005679 139.389544515 30.335 36.141005679 139.389591624 30.335 36.140967468 139.389591624 30.335 36.140967468 139.389544515 30.335 36.141005679 139.389544515 30.335</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140967468 139.389544515 30.335 36.140967468 139.389591624 30.335 36.140967468 139.389591624 40.935 36.140967468 139.389544515 40.935 36.140967468 139.389544515 30.335</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140967468 139.389591624 30.335 36.141005679 139.389591624 30.335 36.141005679 139.389591624 40.935 36.140967468 139.389591624 40.935 36.140967468 139.389591624 30.335</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141005679 139.389591624 30.335 36.141005679 139.389544515 30.335 36.141005679 139.389544515 40.935 36.141005679 139.389591624 40.935 36.141005679 139.389591624 30.335</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141005679 139.389544515 30.335 36.140967468 139.389544515 30.335 36.140967468 139.389544515 40.935 36.141005679 139.389544515 40.935 36.141005679 139.389544515 30.335</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140967468 139.389544515 40.935 36.140967468 139.389591624 40.935 36.141005679 139.389591624 40.935 36.141005679 139.389544515 40.935 36.140967468 139.389544515 40.935</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_2ec6679f-266c-472d-8250-080bf8497f51">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">6.1</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140997568 139.389718951 29.99 36.140997568 139.389746061 29.99 36.140975578 139.389746061 29.99 36.140975578 139.389718951 29.99 36.140997568 139.389718951 29.99</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140975578 139.389718951 29.99 36.140975578 139.389746061 29.99 36.140975578 139.389746061 36.09 36.140975578 139.389718951 36.09 36.140975578 139.389718951 29.99</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140975578 139.389746061 29.99 36.140997568 139.389746061 29.99 36.140997568 139.389746061 36.09 36.140975578 139.389746061 36.09 36.140975578 139.389746061 29.99</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140997568 139.389746061 29.99 36.140997568 139.389718951 29.99 36.140997568 139.389718951 36.09 36.140997568 139.389746061 36.09 36.140997568 139.389746061 29.99</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140997568 139.389718951 29.99 36.140975578 139.389718951 29.99 36.140975578 139.389718951 36.09 36.140997568 139.389718951 36.09 36.140997568 139.389718951 29.99</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140975578 139.389718951 36.09 36.140975578 139.389746061 36.09 36.140997568 139.389746061 36.09 36.140997568 139.389718951 36.09 36.140975578 139.389718951 36.09</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_d56971fc-2dc2-4db7-b5c7-74d458578dd1">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">10.0</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141081151 139.389542452 30.778 36.141081151 139.389586895 30.778 36.141045103 139.389586895 30.778 36.141045103 139.389542452 30.778 36.141081151 139.389542452 30.778</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141045103 139.389542452 30.778 36.141045103 139.389586895 30.778 36.141045103 139.389586895 40.778 36.141045103 139.389542452 40.778 36.141045103 139.389542452 30.778</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141045103 139.389586895 30.778 36.141081151 139.389586895 30.778 36.141081151 139.389586895 40.778 36.141045103 139.389586895 40.778 36.141045103 139.389586895 30.778</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141081151 139.389586895 30.778 36.141081151 139.389542452 30.778 36.141081151 139.389542452 40.778 36.141081151 139.389586895 40.778 36.141081151 139.389586895 30.778</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141081151 139.389542452 30.778 36.141045103 139.389542452 30.778 36.141045103 139.389542452 40.778 36.141081151 139.389542452 40.778 36.141081151 139.389542452 30.778</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141045103 139.389542452 40.778 36.141045103 139.389586895 40.778 36.141081151 139.389586895 40.778 36.141081151 139.389542452 40.778 36.141045103 139.389542452 40.778</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_b06c2e58-0790-4abd-9dd7-581e2c87d0b4">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">9.2</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141079710 139.389708667 30.405 36.141079710 139.389749554 30.405 36.141046545 139.389749554 30.405 36.141046545 139.389708667 30.405 36.141079710 139.389708667 30.405</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141046545 139.389708667 30.405 36.141046545 139.389749554 30.405 36.141046545 139.389749554 39.605 36.141046545 139.389708667 39.605 36.141046545 139.389708667 30.405</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141046545 139.389749554 30.405 36.141079710 139.389749554 30.405 36.141079710 139.389749554 39.605 36.141046545 139.389749554 39.605 36.141046545 139.389749554 30.405</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141079710 139.389749554 30.405 36.141079710 139.389708667 30.405 36.141079710 139.389708667 39.605 36.141079710 139.389749554 39.605 36.141079710 139.389749554 30.405</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141079710 139.389708667 30.405 36.141046545 139.389708667 30.405 36.141046545 139.389708667 39.605 36.141079710 139.389708667 39.605 36.141079710 139.389708667 30.405</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141046545 139.389708667 39.605 36.141046545 139.389749554 39.605 36.141079710 139.389749554 39.605 36.141079710 139.389708667 39.605 36.141046545 139.389708667 39.605</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_72f50555-8f61-49b4-aec3-cc5a97b2d8e4">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">7.7</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141374903 139.389541402 32.098 36.141374903 139.389575622 32.098 36.141347146 139.389575622 32.098 36.141347146 139.389541402 32.098 36.141374903 139.389541402 32.098</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141347146 139.389541402 32.098 36.141347146 139.389575622 32.098 36.141347146 139.389575622 39.798 36.141347146 139.389541402 39.798 36.141347146 139.389541402 32.098</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141347146 139.389575622 32.098 36.141374903 139.389575622 32.098 36.141374903 139.389575622 39.798 36.141347146 139.389575622 39.798 36.141347146 139.389575622 32.098</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141374903 139.389575622 32.098 36.141374903 139.389541402 32.098 36.141374903 139.389541402 39.798 36.141374903 139.389575622 39.798 36.141374903 139.389575622 32.098</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141374903 139.389541402 32.098 36.141347146 139.389541402 32.098 36.141347146 139.389541402 39.798 36.141374903 139.389541402 39.798 36.141374903 139.389541402 32.098</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141347146 139.389541402 39.798 36.141347146 139.389575622 39.798 36.141374903 139.389575622 39.798 36.141374903 139.389541402 39.798 36.141347146 139.389541402 39.798</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_7daffc0e-a6c8-4cbc-8ff1-9af92b0805d2">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">7.9</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141375264 139.389705394 31.937 36.141375264 139.389740504 31.937 36.141346785 139.389740504 31.937 36.141346785 139.389705394 31.937 36.141375264 139.389705394 31.937</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141346785 139.389705394 31.937 36.141346785 139.389740504 31.937 36.141346785 139.389740504 39.837 36.141346785 139.389705394 39.837 36.141346785 139.389705394 31.937</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141346785 139.389740504 31.937 36.141375264 139.389740504 31.937 36.141375264 139.389740504 39.837 36.141346785 139.389740504 39.837 36.141346785 139.389740504 31.937</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141375264 139.389740504 31.937 36.141375264 139.389705394 31.937 36.141375264 139.389705394 39.837 36.141375264 139.389740504 39.837 36.141375264 139.389740504 31.937</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141375264 139.389705394 31.937 36.141346785 139.389705394 31.937 36.141346785 139.389705394 39.837 36.141375264 139.389705394 39.837 36.141375264 139.389705394 31.937</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141346785 139.389705394 39.837 36.141346785 139.389740504 39.837 36.141375264 139.389740504 39.837 36.141375264 139.389705394 39.837 36.141346785 139.389705394 39.837</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_5c7819df-0f3f-44aa-96fc-2f1e22c465be">
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
<gml:posList>36.141451151 139.389539748 32.171 36.141451151 139.389571746 32.171 36.141425196 139.389571746 32.171 36.141425196 139.389539748 32.171 36.141451151 139.389539748 32.171</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141425196 139.389539748 32.171 36.141425196 139.389571746 32.171 36.141425196 139.389571746 39.371 36.141425196 139.389539748 39.371 36.141425196 139.389539748 32.171</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141425196 139.389571746 32.171 36.141451151 139.389571746 32.171 36.141451151 139.389571746 39.371 36.141425196 139.389571746 39.371 36.141425196 139.389571746 32.171</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141451151 139.389571746 32.171 36.141451151 139.389539748 32.171 36.141451151 139.389539748 39.371 36.141451151 139.389571746 39.371 36.141451151 139.389571746 32.171</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141451151 139.389539748 32.171 36.141425196 139.389539748 32.171 36.141425196 139.389539748 39.371 36.141451151 139.389539748 39.371 36.141451151 139.389539748 32.171</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141425196 139.389539748 39.371 36.141425196 139.389571746 39.371 36.141451151 139.389571746 39.371 36.141451151 139.389539748 39.371 36.141425196 139.389539748 39.371</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_875cddeb-a9ff-4748-a9ad-762d16fd91ba">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">8.2</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141452954 139.389701962 32.137 36.141452954 139.389738405 32.137 36.141423394 139.389738405 32.137 36.141423394 139.389701962 32.137 36.141452954 139.389701962 32.137</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141423394 139.389701962 32.137 36.141423394 139.389738405 32.137 36.141423394 139.389738405 40.337 36.141423394 139.389701962 40.337 36.141423394 139.389701962 32.137</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141423394 139.389738405 32.137 36.141452954 139.389738405 32.137 36.141452954 139.389738405 40.337 36.141423394 139.389738405 40.337 36.141423394 139.389738405 32.137</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141452954 139.389738405 32.137 36.141452954 139.389701962 32.137 36.141452954 139.389701962 40.337 36.141452954 139.389738405 40.337 36.141452954 139.389738405 32.137</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141452954 139.389701962 32.137 36.141423394 139.389701962 32.137 36.141423394 139.389701962 40.337 36.141452954 139.389701962 40.337 36.141452954 139.389701962 32.137</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141423394 139.389701962 40.337 36.141423394 139.389738405 40.337 36.141452954 139.389738405 40.337 36.141452954 139.389701962 40.337 36.141423394 139.389701962 40.337</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_30f8ce42-11df-4f49-96e0-b0f9a261069c">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">6.1</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141526318 139.389539427 32.205 36.141526318 139.389566537 32.205 36.141504328 139.389566537 32.205 36.141504328 139.389539427 32.205 36.141526318 139.389539427 32.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141504328 139.389539427 32.205 36.141504328 139.389566537 32.205 36.141504328 139.389566537 38.305 36.141504328 139.389539427 38.305 36.141504328 139.389539427 32.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141504328 139.389566537 32.205 36.141526318 139.389566537 32.205 36.141526318 139.389566537 38.305 36.141504328 139.389566537 38.305 36.141504328 139.389566537 32.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141526318 139.389566537 32.205 36.141526318 139.389539427 32.205 36.141526318 139.389539427 38.305 36.141526318 139.389566537 38.305 36.141526318 139.389566537 32.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141526318 139.389539427 32.205 36.141504328 139.389539427 32.205 36.141504328 139.389539427 38.305 36.141526318 139.389539427 38.305 36.141526318 139.389539427 32.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141504328 139.389539427 38.305 36.141504328 139.389566537 38.305 36.141526318 139.389566537 38.305 36.141526318 139.389539427 38.305 36.141504328 139.389539427 38.305</gml:posList>
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
<veg:SolitaryVegetationObject gml:id="veg_d09d0350-adf4-405e-9076-8803fdb95160">
<core:creationDate>2026-03-20</core:creationDate>
<uro:vegDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">119</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">700</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:vegDataQualityAttribute>
<veg:class codeSpace="../../codelists/SolitaryVegetationObject_class.xml">1</veg:class>
<veg:species codeSpace="../../codelists/SolitaryVegetationObject_species.xml">015</veg:species>
<veg:height uom="m">9.9</veg:height>
<veg:lod1Geometry>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141533167 139.389695420 32.198 36.141533167 139.389739417 32.198 36.141497479 139.389739417 32.198 36.141497479 139.389695420 32.198 36.141533167 139.389695420 32.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141497479 139.389695420 32.198 36.141497479 139.389739417 32.198 36.141497479 139.389739417 42.098 36.141497479 139.389695420 42.098 36.141497479 139.389695420 32.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141497479 139.389739417 32.198 36.141533167 139.389739417 32.198 36.141533167 139.389739417 42.098 36.141497479 139.389739417 42.098 36.141497479 139.389739417 32.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141533167 139.389739417 32.198 36.141533167 139.389695420 32.198 36.141533167 139.389695420 42.098 36.141533167 139.389739417 42.098 36.141533167 139.389739417 32.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141533167 139.389695420 32.198 36.141497479 139.389695420 32.198 36.141497479 139.389695420 42.098 36.141533167 139.389695420 42.098 36.141533167 139.389695420 32.198</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Polygon>
</gml:surfaceMember>
<gml:surfaceMember>
<gml:Polygon>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141497479 139.389695420 42.098 36.141497479 139.389739417 42.098 36.141533167 139.389739417 42.098 36.141533167 139.389695420 42.098 36.141497479 139.389695420 42.098</gml:posList>
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
