<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:brid="http://www.opengis.net/citygml/bridge/2.0" xmlns:tran="http://www.opengis.net/citygml/transportation/2.0" xmlns:frn="http://www.opengis.net/citygml/cityfurniture/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:veg="http://www.opengis.net/citygml/vegetation/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:luse="http://www.opengis.net/citygml/landuse/2.0" xmlns:uro="https://www.geospatial.jp/iur/uro/3.2" xmlns:urf="https://www.geospatial.jp/iur/urf/3.2" xmlns:xAL="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="http://www.opengis.net/citygml/2.0" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/3.2 ../../schemas/iur/uro/3.2/urbanObject.xsd https://www.geospatial.jp/iur/urf/3.2 ../../schemas/iur/urf/3.2/urbanFunction.xsd http://www.opengis.net/citygml/2.0 http://schemas.opengis.net/citygml/2.0/cityGMLBase.xsd http://www.opengis.net/gml http://schemas.opengis.net/gml/3.1.1/base/gml.xsd">
<gml:boundedBy>
<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3">
<gml:lowerCorner>36.133750000 139.384375000 24.867</gml:lowerCorner>
<gml:upperCorner>36.142916667 139.393750000 34.202</gml:upperCorner>   
</gml:Envelope>
</gml:boundedBy>
<core:cityObjectMember>
<dem:ReliefFeature gml:id="dem_72891c7e-86fb-43b3-8d58-8eb1a21443be">
<gml:name>54391360</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<dem:lod>1</dem:lod>
<dem:reliefComponent>
<dem:TINRelief gml:id="dem_0237723d-3929-47f0-9aa3-2c0b741ef43a">
<gml:name>54391360</gml:name>
<dem:lod>1</dem:lod>
<dem:tin>
<gml:TriangulatedSurface>
<gml:trianglePatches>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.384375000 30.054 36.133750000 139.385000000 29.77 36.134166667 139.385000000 29.764 36.133750000 139.384375000 30.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.384375000 30.054 36.134166667 139.385000000 29.764 36.134166667 139.384375000 30.047 36.133750000 139.384375000 30.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.385000000 29.77 36.133750000 139.385625000 29.478 36.134166667 139.385625000 29.474 36.133750000 139.385000000 29.77</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.385000000 29.77 36.134166667 139.385625000 29.474 36.134166667 139.385000000 29.764 36.133750000 139.385000000 29.77</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.385625000 29.478 36.133750000 139.386250000 29.489 36.134166667 139.386250000 29.498 36.133750000 139.385625000 29.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.385625000 29.478 36.134166667 139.386250000 29.498 36.134166667 139.385625000 29.474 36.133750000 139.385625000 29.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.386250000 29.489 36.133750000 139.386875000 29.531 36.134166667 139.386875000 29.559 36.133750000 139.386250000 29.489</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.386250000 29.489 36.134166667 139.386875000 29.559 36.134166667 139.386250000 29.498 36.133750000 139.386250000 29.489</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.386875000 29.531 36.133750000 139.387500000 29.535 36.134166667 139.387500000 29.579 36.133750000 139.386875000 29.531</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.386875000 29.531 36.134166667 139.387500000 29.579 36.134166667 139.386875000 29.559 36.133750000 139.386875000 29.531</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.384375000 30.047 36.134166667 139.385000000 29.764 36.134583333 139.385000000 29.693 36.134166667 139.384375000 30.047</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.384375000 30.047 36.134583333 139.385000000 29.693 36.134583333 139.384375000 29.788 36.134166667 139.384375000 30.047</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.385000000 29.764 36.134166667 139.385625000 29.474 36.134583333 139.385625000 29.621 36.134166667 139.385000000 29.764</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.385000000 29.764 36.134583333 139.385625000 29.621 36.134583333 139.385000000 29.693 36.134166667 139.385000000 29.764</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.385625000 29.474 36.134166667 139.386250000 29.498 36.134583333 139.386250000 29.622 36.134166667 139.385625000 29.474</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.385625000 29.474 36.134583333 139.386250000 29.622 36.134583333 139.385625000 29.621 36.134166667 139.385625000 29.474</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.386250000 29.498 36.134166667 139.386875000 29.559 36.134583333 139.386875000 29.637 36.134166667 139.386250000 29.498</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.386250000 29.498 36.134583333 139.386875000 29.637 36.134583333 139.386250000 29.622 36.134166667 139.386250000 29.498</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.386875000 29.559 36.134166667 139.387500000 29.579 36.134583333 139.387500000 29.727 36.134166667 139.386875000 29.559</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.386875000 29.559 36.134583333 139.387500000 29.727 36.134583333 139.386875000 29.637 36.134166667 139.386875000 29.559</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.384375000 29.788 36.134583333 139.385000000 29.693 36.134652778 139.385000000 29.68 36.134583333 139.384375000 29.788</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.384375000 29.788 36.134652778 139.385000000 29.68 36.134652778 139.384375000 29.739 36.134583333 139.384375000 29.788</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.384375000 29.739 36.134652778 139.385000000 29.68 36.134722222 139.385000000 29.667 36.134652778 139.384375000 29.739</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.384375000 29.739 36.134722222 139.385000000 29.667 36.134722222 139.384375000 29.693 36.134652778 139.384375000 29.739</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.384375000 29.693 36.134722222 139.385000000 29.667 36.134791667 139.385000000 29.657 36.134722222 139.384375000 29.693</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.384375000 29.693 36.134791667 139.385000000 29.657 36.134791667 139.384375000 29.652 36.134722222 139.384375000 29.693</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.384375000 29.652 36.134791667 139.385000000 29.657 36.134861111 139.385000000 29.649 36.134791667 139.384375000 29.652</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.384375000 29.652 36.134861111 139.385000000 29.649 36.134861111 139.384375000 29.618 36.134791667 139.384375000 29.652</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.384375000 29.618 36.134861111 139.385000000 29.649 36.134930556 139.385000000 29.644 36.134861111 139.384375000 29.618</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.384375000 29.618 36.134930556 139.385000000 29.644 36.134930556 139.384375000 29.593 36.134861111 139.384375000 29.618</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.384375000 29.593 36.134930556 139.385000000 29.644 36.135000000 139.385000000 29.643 36.134930556 139.384375000 29.593</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.384375000 29.593 36.135000000 139.385000000 29.643 36.135000000 139.384375000 29.579 36.134930556 139.384375000 29.593</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.385000000 29.693 36.134583333 139.385625000 29.621 36.134652778 139.385625000 29.648 36.134583333 139.385000000 29.693</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.385000000 29.693 36.134652778 139.385625000 29.648 36.134652778 139.385000000 29.68 36.134583333 139.385000000 29.693</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.385000000 29.68 36.134652778 139.385625000 29.648 36.134722222 139.385625000 29.674 36.134652778 139.385000000 29.68</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.385000000 29.68 36.134722222 139.385625000 29.674 36.134722222 139.385000000 29.667 36.134652778 139.385000000 29.68</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.385000000 29.667 36.134722222 139.385625000 29.674 36.134791667 139.385625000 29.698 36.134722222 139.385000000 29.667</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.385000000 29.667 36.134791667 139.385625000 29.698 36.134791667 139.385000000 29.657 36.134722222 139.385000000 29.667</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.385000000 29.657 36.134791667 139.385625000 29.698 36.134861111 139.385625000 29.719 36.134791667 139.385000000 29.657</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.385000000 29.657 36.134861111 139.385625000 29.719 36.134861111 139.385000000 29.649 36.134791667 139.385000000 29.657</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.385000000 29.649 36.134861111 139.385625000 29.719 36.134930556 139.385625000 29.737 36.134861111 139.385000000 29.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.385000000 29.649 36.134930556 139.385625000 29.737 36.134930556 139.385000000 29.644 36.134861111 139.385000000 29.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.385000000 29.644 36.134930556 139.385625000 29.737 36.135000000 139.385625000 29.751 36.134930556 139.385000000 29.644</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.385000000 29.644 36.135000000 139.385625000 29.751 36.135000000 139.385000000 29.643 36.134930556 139.385000000 29.644</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.385625000 29.621 36.134583333 139.386250000 29.622 36.134652778 139.386250000 29.644 36.134583333 139.385625000 29.621</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.385625000 29.621 36.134652778 139.386250000 29.644 36.134652778 139.385625000 29.648 36.134583333 139.385625000 29.621</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.385625000 29.648 36.134652778 139.386250000 29.644 36.134722222 139.386250000 29.666 36.134652778 139.385625000 29.648</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.385625000 29.648 36.134722222 139.386250000 29.666 36.134722222 139.385625000 29.674 36.134652778 139.385625000 29.648</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.385625000 29.674 36.134722222 139.386250000 29.666 36.134791667 139.386250000 29.686 36.134722222 139.385625000 29.674</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.385625000 29.674 36.134791667 139.386250000 29.686 36.134791667 139.385625000 29.698 36.134722222 139.385625000 29.674</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.385625000 29.698 36.134791667 139.386250000 29.686 36.134861111 139.386250000 29.704 36.134791667 139.385625000 29.698</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.385625000 29.698 36.134861111 139.386250000 29.704 36.134861111 139.385625000 29.719 36.134791667 139.385625000 29.698</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.385625000 29.719 36.134861111 139.386250000 29.704 36.134930556 139.386250000 29.719 36.134861111 139.385625000 29.719</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.385625000 29.719 36.134930556 139.386250000 29.719 36.134930556 139.385625000 29.737 36.134861111 139.385625000 29.719</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.385625000 29.737 36.134930556 139.386250000 29.719 36.135000000 139.386250000 29.732 36.134930556 139.385625000 29.737</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.385625000 29.737 36.135000000 139.386250000 29.732 36.135000000 139.385625000 29.751 36.134930556 139.385625000 29.737</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.386250000 29.622 36.134583333 139.386875000 29.637 36.134652778 139.386875000 29.651 36.134583333 139.386250000 29.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.386250000 29.622 36.134652778 139.386875000 29.651 36.134652778 139.386250000 29.644 36.134583333 139.386250000 29.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.386250000 29.644 36.134652778 139.386875000 29.651 36.134722222 139.386875000 29.664 36.134652778 139.386250000 29.644</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.386250000 29.644 36.134722222 139.386875000 29.664 36.134722222 139.386250000 29.666 36.134652778 139.386250000 29.644</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.386250000 29.666 36.134722222 139.386875000 29.664 36.134791667 139.386875000 29.677 36.134722222 139.386250000 29.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.386250000 29.666 36.134791667 139.386875000 29.677 36.134791667 139.386250000 29.686 36.134722222 139.386250000 29.666</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.386250000 29.686 36.134791667 139.386875000 29.677 36.134861111 139.386875000 29.689 36.134791667 139.386250000 29.686</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.386250000 29.686 36.134861111 139.386875000 29.689 36.134861111 139.386250000 29.704 36.134791667 139.386250000 29.686</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.386250000 29.704 36.134861111 139.386875000 29.689 36.134930556 139.386875000 29.699 36.134861111 139.386250000 29.704</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.386250000 29.704 36.134930556 139.386875000 29.699 36.134930556 139.386250000 29.719 36.134861111 139.386250000 29.704</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.386250000 29.719 36.134930556 139.386875000 29.699 36.135000000 139.386875000 30.232 36.134930556 139.386250000 29.719</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.386250000 29.719 36.135000000 139.386875000 30.232 36.135000000 139.386250000 29.732 36.134930556 139.386250000 29.719</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.386875000 29.637 36.134583333 139.387500000 29.727 36.134652778 139.387500000 29.753 36.134583333 139.386875000 29.637</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.386875000 29.637 36.134652778 139.387500000 29.753 36.134652778 139.386875000 29.651 36.134583333 139.386875000 29.637</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.386875000 29.651 36.134652778 139.387500000 29.753 36.134722222 139.387500000 29.779 36.134652778 139.386875000 29.651</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.386875000 29.651 36.134722222 139.387500000 29.779 36.134722222 139.386875000 29.664 36.134652778 139.386875000 29.651</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.386875000 29.664 36.134722222 139.387500000 29.779 36.134791667 139.387500000 29.802 36.134722222 139.386875000 29.664</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.386875000 29.664 36.134791667 139.387500000 29.802 36.134791667 139.386875000 29.677 36.134722222 139.386875000 29.664</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.386875000 29.677 36.134791667 139.387500000 29.802 36.134861111 139.387500000 29.823 36.134791667 139.386875000 29.677</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.386875000 29.677 36.134861111 139.387500000 29.823 36.134861111 139.386875000 29.689 36.134791667 139.386875000 29.677</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.386875000 29.689 36.134861111 139.387500000 29.823 36.134930556 139.387500000 29.841 36.134861111 139.386875000 29.689</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.386875000 29.689 36.134930556 139.387500000 29.841 36.134930556 139.386875000 29.699 36.134861111 139.386875000 29.689</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.386875000 29.699 36.134930556 139.387500000 29.841 36.135000000 139.387500000 30.908 36.134930556 139.386875000 29.699</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.386875000 29.699 36.135000000 139.387500000 30.908 36.135000000 139.386875000 30.232 36.134930556 139.386875000 29.699</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.384375000 29.579 36.135000000 139.385000000 29.643 36.135069444 139.385000000 30.142 36.135000000 139.384375000 29.579</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.384375000 29.579 36.135069444 139.385000000 30.142 36.135069444 139.384375000 29.577 36.135000000 139.384375000 29.579</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.384375000 29.577 36.135069444 139.385000000 30.142 36.135138889 139.385000000 32.618 36.135069444 139.384375000 29.577</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.384375000 29.577 36.135138889 139.385000000 32.618 36.135138889 139.384375000 31.579 36.135069444 139.384375000 29.577</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.384375000 31.579 36.135138889 139.385000000 32.618 36.135208333 139.385000000 34.14 36.135138889 139.384375000 31.579</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.384375000 31.579 36.135208333 139.385000000 34.14 36.135208333 139.384375000 34.119 36.135138889 139.384375000 31.579</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.384375000 34.119 36.135208333 139.385000000 34.14 36.135277778 139.385000000 31.809 36.135208333 139.384375000 34.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.384375000 34.119 36.135277778 139.385000000 31.809 36.135277778 139.384375000 33.474 36.135208333 139.384375000 34.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.384375000 33.474 36.135277778 139.385000000 31.809 36.135347222 139.385000000 28.14 36.135277778 139.384375000 33.474</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.384375000 33.474 36.135347222 139.385000000 28.14 36.135347222 139.384375000 29.622 36.135277778 139.384375000 33.474</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.384375000 29.622 36.135347222 139.385000000 28.14 36.135416667 139.385000000 28.14 36.135347222 139.384375000 29.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.384375000 29.622 36.135416667 139.385000000 28.14 36.135416667 139.384375000 28.202 36.135347222 139.384375000 29.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.385000000 29.643 36.135000000 139.385625000 29.751 36.135069444 139.385625000 31.145 36.135000000 139.385000000 29.643</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.385000000 29.643 36.135069444 139.385625000 31.145 36.135069444 139.385000000 30.142 36.135000000 139.385000000 29.643</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.385000000 30.142 36.135069444 139.385625000 31.145 36.135138889 139.385625000 33.522 36.135069444 139.385000000 30.142</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.385000000 30.142 36.135138889 139.385625000 33.522 36.135138889 139.385000000 32.618 36.135069444 139.385000000 30.142</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.385000000 32.618 36.135138889 139.385625000 33.522 36.135208333 139.385625000 34.078 36.135138889 139.385000000 32.618</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.385000000 32.618 36.135208333 139.385625000 34.078 36.135208333 139.385000000 34.14 36.135138889 139.385000000 32.618</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.385000000 34.14 36.135208333 139.385625000 34.078 36.135277778 139.385625000 30.276 36.135208333 139.385000000 34.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.385000000 34.14 36.135277778 139.385625000 30.276 36.135277778 139.385000000 31.809 36.135208333 139.385000000 34.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.385000000 31.809 36.135277778 139.385625000 30.276 36.135347222 139.385625000 28.078 36.135277778 139.385000000 31.809</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.385000000 31.809 36.135347222 139.385625000 28.078 36.135347222 139.385000000 28.14 36.135277778 139.385000000 31.809</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.385000000 28.14 36.135347222 139.385625000 28.078 36.135416667 139.385625000 28.078 36.135347222 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.385000000 28.14 36.135416667 139.385625000 28.078 36.135416667 139.385000000 28.14 36.135347222 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.385625000 29.751 36.135000000 139.386250000 29.732 36.135069444 139.386250000 31.919 36.135000000 139.385625000 29.751</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.385625000 29.751 36.135069444 139.386250000 31.919 36.135069444 139.385625000 31.145 36.135000000 139.385625000 29.751</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.385625000 31.145 36.135069444 139.386250000 31.919 36.135138889 139.386250000 34.017 36.135069444 139.385625000 31.145</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.385625000 31.145 36.135138889 139.386250000 34.017 36.135138889 139.385625000 33.522 36.135069444 139.385625000 31.145</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.385625000 33.522 36.135138889 139.386250000 34.017 36.135208333 139.386250000 32.746 36.135138889 139.385625000 33.522</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.385625000 33.522 36.135208333 139.386250000 32.746 36.135208333 139.385625000 34.078 36.135138889 139.385625000 33.522</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.385625000 34.078 36.135208333 139.386250000 32.746 36.135277778 139.386250000 28.893 36.135208333 139.385625000 34.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.385625000 34.078 36.135277778 139.386250000 28.893 36.135277778 139.385625000 30.276 36.135208333 139.385625000 34.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.385625000 30.276 36.135277778 139.386250000 28.893 36.135347222 139.386250000 28.017 36.135277778 139.385625000 30.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.385625000 30.276 36.135347222 139.386250000 28.017 36.135347222 139.385625000 28.078 36.135277778 139.385625000 30.276</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.385625000 28.078 36.135347222 139.386250000 28.017 36.135416667 139.386250000 28.017 36.135347222 139.385625000 28.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.385625000 28.078 36.135416667 139.386250000 28.017 36.135416667 139.385625000 28.078 36.135347222 139.385625000 28.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.386250000 29.732 36.135000000 139.386875000 30.232 36.135069444 139.386875000 32.573 36.135000000 139.386250000 29.732</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.386250000 29.732 36.135069444 139.386875000 32.573 36.135069444 139.386250000 31.919 36.135000000 139.386250000 29.732</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.386250000 31.919 36.135069444 139.386875000 32.573 36.135138889 139.386875000 33.956 36.135069444 139.386250000 31.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.386250000 31.919 36.135138889 139.386875000 33.956 36.135138889 139.386250000 34.017 36.135069444 139.386250000 31.919</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.386250000 34.017 36.135138889 139.386875000 33.956 36.135208333 139.386875000 31.534 36.135138889 139.386250000 34.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.386250000 34.017 36.135208333 139.386875000 31.534 36.135208333 139.386250000 32.746 36.135138889 139.386250000 34.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.386250000 32.746 36.135208333 139.386875000 31.534 36.135277778 139.386875000 27.956 36.135208333 139.386250000 32.746</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.386250000 32.746 36.135277778 139.386875000 27.956 36.135277778 139.386250000 28.893 36.135208333 139.386250000 32.746</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.386250000 28.893 36.135277778 139.386875000 27.956 36.135347222 139.386875000 27.956 36.135277778 139.386250000 28.893</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.386250000 28.893 36.135347222 139.386875000 27.956 36.135347222 139.386250000 28.017 36.135277778 139.386250000 28.893</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.386250000 28.017 36.135347222 139.386875000 27.956 36.135416667 139.386875000 27.956 36.135347222 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.386250000 28.017 36.135416667 139.386875000 27.956 36.135416667 139.386250000 28.017 36.135347222 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.386875000 30.232 36.135000000 139.387500000 30.908 36.135069444 139.387500000 33.134 36.135000000 139.386875000 30.232</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.386875000 30.232 36.135069444 139.387500000 33.134 36.135069444 139.386875000 32.573 36.135000000 139.386875000 30.232</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.386875000 32.573 36.135069444 139.387500000 33.134 36.135138889 139.387500000 33.895 36.135069444 139.386875000 32.573</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.386875000 32.573 36.135138889 139.387500000 33.895 36.135138889 139.386875000 33.956 36.135069444 139.386875000 32.573</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.386875000 33.956 36.135138889 139.387500000 33.895 36.135208333 139.387500000 30.512 36.135138889 139.386875000 33.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.386875000 33.956 36.135208333 139.387500000 30.512 36.135208333 139.386875000 31.534 36.135138889 139.386875000 33.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.386875000 31.534 36.135208333 139.387500000 30.512 36.135277778 139.387500000 27.895 36.135208333 139.386875000 31.534</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.386875000 31.534 36.135277778 139.387500000 27.895 36.135277778 139.386875000 27.956 36.135208333 139.386875000 31.534</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.386875000 27.956 36.135277778 139.387500000 27.895 36.135347222 139.387500000 27.895 36.135277778 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.386875000 27.956 36.135347222 139.387500000 27.895 36.135347222 139.386875000 27.956 36.135277778 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.386875000 27.956 36.135347222 139.387500000 27.895 36.135416667 139.387500000 27.895 36.135347222 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.386875000 27.956 36.135416667 139.387500000 27.895 36.135416667 139.386875000 27.956 36.135347222 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.384375000 28.202 36.135416667 139.385000000 28.14 36.135486111 139.385000000 28.14 36.135416667 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.384375000 28.202 36.135486111 139.385000000 28.14 36.135486111 139.384375000 28.202 36.135416667 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135486111 139.384375000 28.202 36.135486111 139.385000000 28.14 36.135555556 139.385000000 28.14 36.135486111 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135486111 139.384375000 28.202 36.135555556 139.385000000 28.14 36.135555556 139.384375000 28.202 36.135486111 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135555556 139.384375000 28.202 36.135555556 139.385000000 28.14 36.135625000 139.385000000 28.14 36.135555556 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135555556 139.384375000 28.202 36.135625000 139.385000000 28.14 36.135625000 139.384375000 28.202 36.135555556 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135625000 139.384375000 28.202 36.135625000 139.385000000 28.14 36.135694444 139.385000000 28.14 36.135625000 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135625000 139.384375000 28.202 36.135694444 139.385000000 28.14 36.135694444 139.384375000 28.202 36.135625000 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135694444 139.384375000 28.202 36.135694444 139.385000000 28.14 36.135763889 139.385000000 28.14 36.135694444 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135694444 139.384375000 28.202 36.135763889 139.385000000 28.14 36.135763889 139.384375000 28.202 36.135694444 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135763889 139.384375000 28.202 36.135763889 139.385000000 28.14 36.135833333 139.385000000 28.14 36.135763889 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135763889 139.384375000 28.202 36.135833333 139.385000000 28.14 36.135833333 139.384375000 28.202 36.135763889 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.385000000 28.14 36.135416667 139.385625000 28.078 36.135486111 139.385625000 28.078 36.135416667 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.385000000 28.14 36.135486111 139.385625000 28.078 36.135486111 139.385000000 28.14 36.135416667 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135486111 139.385000000 28.14 36.135486111 139.385625000 28.078 36.135555556 139.385625000 28.078 36.135486111 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135486111 139.385000000 28.14 36.135555556 139.385625000 28.078 36.135555556 139.385000000 28.14 36.135486111 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135555556 139.385000000 28.14 36.135555556 139.385625000 28.078 36.135625000 139.385625000 28.078 36.135555556 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135555556 139.385000000 28.14 36.135625000 139.385625000 28.078 36.135625000 139.385000000 28.14 36.135555556 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135625000 139.385000000 28.14 36.135625000 139.385625000 28.078 36.135694444 139.385625000 28.078 36.135625000 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135625000 139.385000000 28.14 36.135694444 139.385625000 28.078 36.135694444 139.385000000 28.14 36.135625000 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135694444 139.385000000 28.14 36.135694444 139.385625000 28.078 36.135763889 139.385625000 28.078 36.135694444 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135694444 139.385000000 28.14 36.135763889 139.385625000 28.078 36.135763889 139.385000000 28.14 36.135694444 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135763889 139.385000000 28.14 36.135763889 139.385625000 28.078 36.135833333 139.385625000 28.078 36.135763889 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135763889 139.385000000 28.14 36.135833333 139.385625000 28.078 36.135833333 139.385000000 28.14 36.135763889 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135625000 139.385937500 28.048 36.135416667 139.386250000 28.017 36.135833333 139.386250000 28.017 36.135625000 139.385937500 28.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135625000 139.385937500 28.048 36.135833333 139.386250000 28.017 36.135833333 139.385625000 28.078 36.135625000 139.385937500 28.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135625000 139.385937500 28.048 36.135833333 139.385625000 28.078 36.135763889 139.385625000 28.078 36.135625000 139.385937500 28.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135625000 139.385937500 28.048 36.135763889 139.385625000 28.078 36.135694444 139.385625000 28.078 36.135625000 139.385937500 28.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135625000 139.385937500 28.048 36.135694444 139.385625000 28.078 36.135625000 139.385625000 28.078 36.135625000 139.385937500 28.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135625000 139.385937500 28.048 36.135625000 139.385625000 28.078 36.135555556 139.385625000 28.078 36.135625000 139.385937500 28.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135625000 139.385937500 28.048 36.135555556 139.385625000 28.078 36.135486111 139.385625000 28.078 36.135625000 139.385937500 28.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135625000 139.385937500 28.048 36.135486111 139.385625000 28.078 36.135416667 139.385625000 28.078 36.135625000 139.385937500 28.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135625000 139.385937500 28.048 36.135416667 139.385625000 28.078 36.135416667 139.386250000 28.017 36.135625000 139.385937500 28.048</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.386250000 28.017 36.135416667 139.386875000 27.956 36.135833333 139.386875000 27.956 36.135416667 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.386250000 28.017 36.135833333 139.386875000 27.956 36.135833333 139.386250000 28.017 36.135416667 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.386875000 27.956 36.135416667 139.387500000 27.895 36.135833333 139.387500000 27.869 36.135416667 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.386875000 27.956 36.135833333 139.387500000 27.869 36.135833333 139.386875000 27.956 36.135416667 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.384375000 28.202 36.135833333 139.385000000 28.14 36.136250000 139.385000000 25.238 36.135833333 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.384375000 28.202 36.136250000 139.385000000 25.238 36.136250000 139.384375000 25.118 36.135833333 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.385000000 28.14 36.135833333 139.385625000 28.078 36.136250000 139.385625000 25.417 36.135833333 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.385000000 28.14 36.136250000 139.385625000 25.417 36.136250000 139.385000000 25.238 36.135833333 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.385625000 28.078 36.135833333 139.386250000 28.017 36.136250000 139.386250000 25.632 36.135833333 139.385625000 28.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.385625000 28.078 36.136250000 139.386250000 25.632 36.136250000 139.385625000 25.417 36.135833333 139.385625000 28.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.386250000 28.017 36.135833333 139.386875000 27.956 36.136250000 139.386875000 25.858 36.135833333 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.386250000 28.017 36.136250000 139.386875000 25.858 36.136250000 139.386250000 25.632 36.135833333 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.386875000 27.956 36.135833333 139.387500000 27.869 36.136250000 139.387500000 26.07 36.135833333 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.386875000 27.956 36.136250000 139.387500000 26.07 36.136250000 139.386875000 25.858 36.135833333 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.384375000 25.118 36.136250000 139.385000000 25.238 36.136666667 139.385000000 28.14 36.136250000 139.384375000 25.118</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.384375000 25.118 36.136666667 139.385000000 28.14 36.136666667 139.384375000 28.202 36.136250000 139.384375000 25.118</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.385000000 25.238 36.136250000 139.385625000 25.417 36.136666667 139.385625000 28.078 36.136250000 139.385000000 25.238</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.385000000 25.238 36.136666667 139.385625000 28.078 36.136666667 139.385000000 28.14 36.136250000 139.385000000 25.238</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.385625000 25.417 36.136250000 139.386250000 25.632 36.136666667 139.386250000 28.017 36.136250000 139.385625000 25.417</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.385625000 25.417 36.136666667 139.386250000 28.017 36.136666667 139.385625000 28.078 36.136250000 139.385625000 25.417</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.386250000 25.632 36.136250000 139.386875000 25.858 36.136666667 139.386875000 27.956 36.136250000 139.386250000 25.632</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.386250000 25.632 36.136666667 139.386875000 27.956 36.136666667 139.386250000 28.017 36.136250000 139.386250000 25.632</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.386875000 25.858 36.136250000 139.387500000 26.07 36.136666667 139.387500000 27.895 36.136250000 139.386875000 25.858</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.386875000 25.858 36.136666667 139.387500000 27.895 36.136666667 139.386875000 27.956 36.136250000 139.386875000 25.858</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.384375000 28.202 36.136666667 139.385000000 28.14 36.136736111 139.385000000 28.14 36.136666667 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.384375000 28.202 36.136736111 139.385000000 28.14 36.136736111 139.384375000 28.202 36.136666667 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.384375000 28.202 36.136736111 139.385000000 28.14 36.136805556 139.385000000 28.14 36.136736111 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.384375000 28.202 36.136805556 139.385000000 28.14 36.136805556 139.384375000 28.202 36.136736111 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.384375000 28.202 36.136805556 139.385000000 28.14 36.136875000 139.385000000 28.14 36.136805556 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.384375000 28.202 36.136875000 139.385000000 28.14 36.136875000 139.384375000 28.202 36.136805556 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.384375000 28.202 36.136875000 139.385000000 28.14 36.136944444 139.385000000 28.14 36.136875000 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.384375000 28.202 36.136944444 139.385000000 28.14 36.136944444 139.384375000 28.202 36.136875000 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.384375000 28.202 36.136944444 139.385000000 28.14 36.137013889 139.385000000 28.791 36.136944444 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.384375000 28.202 36.137013889 139.385000000 28.791 36.137013889 139.384375000 28.202 36.136944444 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.384375000 28.202 36.137013889 139.385000000 28.791 36.137083333 139.385000000 32.644 36.137013889 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.384375000 28.202 36.137083333 139.385000000 32.644 36.137083333 139.384375000 31.102 36.137013889 139.384375000 28.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.385000000 28.14 36.136666667 139.385625000 28.078 36.136736111 139.385625000 28.078 36.136666667 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.385000000 28.14 36.136736111 139.385625000 28.078 36.136736111 139.385000000 28.14 36.136666667 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.385000000 28.14 36.136736111 139.385625000 28.078 36.136805556 139.385625000 28.078 36.136736111 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.385000000 28.14 36.136805556 139.385625000 28.078 36.136805556 139.385000000 28.14 36.136736111 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.385000000 28.14 36.136805556 139.385625000 28.078 36.136875000 139.385625000 28.078 36.136805556 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.385000000 28.14 36.136875000 139.385625000 28.078 36.136875000 139.385000000 28.14 36.136805556 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.385000000 28.14 36.136875000 139.385625000 28.078 36.136944444 139.385625000 28.078 36.136875000 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.385000000 28.14 36.136944444 139.385625000 28.078 36.136944444 139.385000000 28.14 36.136875000 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.385000000 28.14 36.136944444 139.385625000 28.078 36.137013889 139.385625000 30.202 36.136944444 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.385000000 28.14 36.137013889 139.385625000 30.202 36.137013889 139.385000000 28.791 36.136944444 139.385000000 28.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.385000000 28.791 36.137013889 139.385625000 30.202 36.137083333 139.385625000 34.055 36.137013889 139.385000000 28.791</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.385000000 28.791 36.137083333 139.385625000 34.055 36.137083333 139.385000000 32.644 36.137013889 139.385000000 28.791</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.385625000 28.078 36.136666667 139.386250000 28.017 36.136736111 139.386250000 28.017 36.136666667 139.385625000 28.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.385625000 28.078 36.136736111 139.386250000 28.017 36.136736111 139.385625000 28.078 36.136666667 139.385625000 28.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.385625000 28.078 36.136736111 139.386250000 28.017 36.136805556 139.386250000 28.017 36.136736111 139.385625000 28.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.385625000 28.078 36.136805556 139.386250000 28.017 36.136805556 139.385625000 28.078 36.136736111 139.385625000 28.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.385625000 28.078 36.136805556 139.386250000 28.017 36.136875000 139.386250000 28.017 36.136805556 139.385625000 28.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.385625000 28.078 36.136875000 139.386250000 28.017 36.136875000 139.385625000 28.078 36.136805556 139.385625000 28.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.385625000 28.078 36.136875000 139.386250000 28.017 36.136944444 139.386250000 28.017 36.136875000 139.385625000 28.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.385625000 28.078 36.136944444 139.386250000 28.017 36.136944444 139.385625000 28.078 36.136875000 139.385625000 28.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.385625000 28.078 36.136944444 139.386250000 28.017 36.137013889 139.386250000 31.462 36.136944444 139.385625000 28.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.385625000 28.078 36.137013889 139.386250000 31.462 36.137013889 139.385625000 30.202 36.136944444 139.385625000 28.078</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.385625000 30.202 36.137013889 139.386250000 31.462 36.137083333 139.386250000 34.017 36.137013889 139.385625000 30.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.385625000 30.202 36.137083333 139.386250000 34.017 36.137083333 139.385625000 34.055 36.137013889 139.385625000 30.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.386250000 28.017 36.136666667 139.386875000 27.956 36.136736111 139.386875000 27.956 36.136666667 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.386250000 28.017 36.136736111 139.386875000 27.956 36.136736111 139.386250000 28.017 36.136666667 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.386250000 28.017 36.136736111 139.386875000 27.956 36.136805556 139.386875000 27.956 36.136736111 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.386250000 28.017 36.136805556 139.386875000 27.956 36.136805556 139.386250000 28.017 36.136736111 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.386250000 28.017 36.136805556 139.386875000 27.956 36.136875000 139.386875000 27.956 36.136805556 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.386250000 28.017 36.136875000 139.386875000 27.956 36.136875000 139.386250000 28.017 36.136805556 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.386250000 28.017 36.136875000 139.386875000 27.956 36.136944444 139.386875000 28.699 36.136875000 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.386250000 28.017 36.136944444 139.386875000 28.699 36.136944444 139.386250000 28.017 36.136875000 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.386250000 28.017 36.136944444 139.386875000 28.699 36.137013889 139.386875000 32.552 36.136944444 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.386250000 28.017 36.137013889 139.386875000 32.552 36.137013889 139.386250000 31.462 36.136944444 139.386250000 28.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.386250000 31.462 36.137013889 139.386875000 32.552 36.137083333 139.386875000 33.956 36.137013889 139.386250000 31.462</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.386250000 31.462 36.137083333 139.386875000 33.956 36.137083333 139.386250000 34.017 36.137013889 139.386250000 31.462</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.386875000 27.956 36.136666667 139.387500000 27.895 36.136736111 139.387500000 27.895 36.136666667 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.386875000 27.956 36.136736111 139.387500000 27.895 36.136736111 139.386875000 27.956 36.136666667 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.386875000 27.956 36.136736111 139.387500000 27.895 36.136805556 139.387500000 27.895 36.136736111 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.386875000 27.956 36.136805556 139.387500000 27.895 36.136805556 139.386875000 27.956 36.136736111 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.386875000 27.956 36.136805556 139.387500000 27.895 36.136875000 139.387500000 27.895 36.136805556 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.386875000 27.956 36.136875000 139.387500000 27.895 36.136875000 139.386875000 27.956 36.136805556 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.386875000 27.956 36.136875000 139.387500000 27.895 36.136944444 139.387500000 29.599 36.136875000 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.386875000 27.956 36.136944444 139.387500000 29.599 36.136944444 139.386875000 28.699 36.136875000 139.386875000 27.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.386875000 28.699 36.136944444 139.387500000 29.599 36.137013889 139.387500000 33.452 36.136944444 139.386875000 28.699</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.386875000 28.699 36.137013889 139.387500000 33.452 36.137013889 139.386875000 32.552 36.136944444 139.386875000 28.699</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.386875000 32.552 36.137013889 139.387500000 33.452 36.137083333 139.387500000 33.646 36.137013889 139.386875000 32.552</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.386875000 32.552 36.137083333 139.387500000 33.646 36.137083333 139.386875000 33.956 36.137013889 139.386875000 32.552</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.384375000 31.102 36.137083333 139.385000000 32.644 36.137152778 139.385000000 34.14 36.137083333 139.384375000 31.102</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.384375000 31.102 36.137152778 139.385000000 34.14 36.137152778 139.384375000 34.202 36.137083333 139.384375000 31.102</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.384375000 34.202 36.137152778 139.385000000 34.14 36.137222222 139.385000000 32.186 36.137152778 139.384375000 34.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.384375000 34.202 36.137222222 139.385000000 32.186 36.137222222 139.384375000 33.245 36.137152778 139.384375000 34.202</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.384375000 33.245 36.137222222 139.385000000 32.186 36.137291667 139.385000000 29.877 36.137222222 139.384375000 33.245</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.384375000 33.245 36.137291667 139.385000000 29.877 36.137291667 139.384375000 30.949 36.137222222 139.384375000 33.245</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.384375000 30.949 36.137291667 139.385000000 29.877 36.137361111 139.385000000 29.875 36.137291667 139.384375000 30.949</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.384375000 30.949 36.137361111 139.385000000 29.875 36.137361111 139.384375000 30.032 36.137291667 139.384375000 30.949</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.384375000 30.032 36.137361111 139.385000000 29.875 36.137430556 139.385000000 29.875 36.137361111 139.384375000 30.032</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.384375000 30.032 36.137430556 139.385000000 29.875 36.137430556 139.384375000 30.036 36.137361111 139.384375000 30.032</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.384375000 30.036 36.137430556 139.385000000 29.875 36.137500000 139.385000000 29.875 36.137430556 139.384375000 30.036</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.384375000 30.036 36.137500000 139.385000000 29.875 36.137500000 139.384375000 30.042 36.137430556 139.384375000 30.036</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.385000000 32.644 36.137083333 139.385625000 34.055 36.137152778 139.385625000 33.563 36.137083333 139.385000000 32.644</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.385000000 32.644 36.137152778 139.385625000 33.563 36.137152778 139.385000000 34.14 36.137083333 139.385000000 32.644</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.385000000 34.14 36.137152778 139.385625000 33.563 36.137222222 139.385625000 31.164 36.137152778 139.385000000 34.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.385000000 34.14 36.137222222 139.385625000 31.164 36.137222222 139.385000000 32.186 36.137152778 139.385000000 34.14</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.385000000 32.186 36.137222222 139.385625000 31.164 36.137291667 139.385625000 29.716 36.137222222 139.385000000 32.186</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.385000000 32.186 36.137291667 139.385625000 29.716 36.137291667 139.385000000 29.877 36.137222222 139.385000000 32.186</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.385000000 29.877 36.137291667 139.385625000 29.716 36.137361111 139.385625000 29.71 36.137291667 139.385000000 29.877</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.385000000 29.877 36.137361111 139.385625000 29.71 36.137361111 139.385000000 29.875 36.137291667 139.385000000 29.877</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.385000000 29.875 36.137361111 139.385625000 29.71 36.137430556 139.385625000 29.703 36.137361111 139.385000000 29.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.385000000 29.875 36.137430556 139.385625000 29.703 36.137430556 139.385000000 29.875 36.137361111 139.385000000 29.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.385000000 29.875 36.137430556 139.385625000 29.703 36.137500000 139.385625000 29.696 36.137430556 139.385000000 29.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.385000000 29.875 36.137500000 139.385625000 29.696 36.137500000 139.385000000 29.875 36.137430556 139.385000000 29.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.385625000 34.055 36.137083333 139.386250000 34.017 36.137152778 139.386250000 32.692 36.137083333 139.385625000 34.055</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.385625000 34.055 36.137152778 139.386250000 32.692 36.137152778 139.385625000 33.563 36.137083333 139.385625000 34.055</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.385625000 33.563 36.137152778 139.386250000 32.692 36.137222222 139.386250000 30.313 36.137152778 139.385625000 33.563</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.385625000 33.563 36.137222222 139.386250000 30.313 36.137222222 139.385625000 31.164 36.137152778 139.385625000 33.563</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.385625000 31.164 36.137222222 139.386250000 30.313 36.137291667 139.386250000 29.691 36.137222222 139.385625000 31.164</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.385625000 31.164 36.137291667 139.386250000 29.691 36.137291667 139.385625000 29.716 36.137222222 139.385625000 31.164</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.385625000 29.716 36.137291667 139.386250000 29.691 36.137361111 139.386250000 29.684 36.137291667 139.385625000 29.716</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.385625000 29.716 36.137361111 139.386250000 29.684 36.137361111 139.385625000 29.71 36.137291667 139.385625000 29.716</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.385625000 29.71 36.137361111 139.386250000 29.684 36.137430556 139.386250000 29.678 36.137361111 139.385625000 29.71</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.385625000 29.71 36.137430556 139.386250000 29.678 36.137430556 139.385625000 29.703 36.137361111 139.385625000 29.71</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.385625000 29.703 36.137430556 139.386250000 29.678 36.137500000 139.386250000 29.673 36.137430556 139.385625000 29.703</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.385625000 29.703 36.137500000 139.386250000 29.673 36.137500000 139.385625000 29.696 36.137430556 139.385625000 29.703</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.386250000 34.017 36.137083333 139.386875000 33.956 36.137152778 139.386875000 31.951 36.137083333 139.386250000 34.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.386250000 34.017 36.137152778 139.386875000 31.951 36.137152778 139.386250000 32.692 36.137083333 139.386250000 34.017</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.386250000 32.692 36.137152778 139.386875000 31.951 36.137222222 139.386875000 29.696 36.137152778 139.386250000 32.692</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.386250000 32.692 36.137222222 139.386875000 29.696 36.137222222 139.386250000 30.313 36.137152778 139.386250000 32.692</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.386250000 30.313 36.137222222 139.386875000 29.696 36.137291667 139.386875000 29.685 36.137222222 139.386250000 30.313</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.386250000 30.313 36.137291667 139.386875000 29.685 36.137291667 139.386250000 29.691 36.137222222 139.386250000 30.313</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.386250000 29.691 36.137291667 139.386875000 29.685 36.137361111 139.386875000 29.678 36.137291667 139.386250000 29.691</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.386250000 29.691 36.137361111 139.386875000 29.678 36.137361111 139.386250000 29.684 36.137291667 139.386250000 29.691</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.386250000 29.684 36.137361111 139.386875000 29.678 36.137430556 139.386875000 29.675 36.137361111 139.386250000 29.684</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.386250000 29.684 36.137430556 139.386875000 29.675 36.137430556 139.386250000 29.678 36.137361111 139.386250000 29.684</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.386250000 29.678 36.137430556 139.386875000 29.675 36.137500000 139.386875000 29.675 36.137430556 139.386250000 29.678</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.386250000 29.678 36.137500000 139.386875000 29.675 36.137500000 139.386250000 29.673 36.137430556 139.386250000 29.678</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.386875000 33.956 36.137083333 139.387500000 33.646 36.137152778 139.387500000 31.293 36.137083333 139.386875000 33.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.386875000 33.956 36.137152778 139.387500000 31.293 36.137152778 139.386875000 31.951 36.137083333 139.386875000 33.956</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.386875000 31.951 36.137152778 139.387500000 31.293 36.137222222 139.387500000 29.608 36.137152778 139.386875000 31.951</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.386875000 31.951 36.137222222 139.387500000 29.608 36.137222222 139.386875000 29.696 36.137152778 139.386875000 31.951</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.386875000 29.696 36.137222222 139.387500000 29.608 36.137291667 139.387500000 29.594 36.137222222 139.386875000 29.696</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.386875000 29.696 36.137291667 139.387500000 29.594 36.137291667 139.386875000 29.685 36.137222222 139.386875000 29.696</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.386875000 29.685 36.137291667 139.387500000 29.594 36.137361111 139.387500000 29.585 36.137291667 139.386875000 29.685</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.386875000 29.685 36.137361111 139.387500000 29.585 36.137361111 139.386875000 29.678 36.137291667 139.386875000 29.685</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.386875000 29.678 36.137361111 139.387500000 29.585 36.137430556 139.387500000 29.582 36.137361111 139.386875000 29.678</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.386875000 29.678 36.137430556 139.387500000 29.582 36.137430556 139.386875000 29.675 36.137361111 139.386875000 29.678</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.386875000 29.675 36.137430556 139.387500000 29.582 36.137500000 139.387500000 29.582 36.137430556 139.386875000 29.675</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.386875000 29.675 36.137500000 139.387500000 29.582 36.137500000 139.386875000 29.675 36.137430556 139.386875000 29.675</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.384375000 30.042 36.137500000 139.385000000 29.875 36.137916667 139.385000000 29.886 36.137500000 139.384375000 30.042</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.384375000 30.042 36.137916667 139.385000000 29.886 36.137916667 139.384375000 30.099 36.137500000 139.384375000 30.042</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.385000000 29.875 36.137500000 139.385625000 29.696 36.137916667 139.385625000 29.649 36.137500000 139.385000000 29.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.385000000 29.875 36.137916667 139.385625000 29.649 36.137916667 139.385000000 29.886 36.137500000 139.385000000 29.875</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.385625000 29.696 36.137500000 139.386250000 29.673 36.137916667 139.386250000 29.653 36.137500000 139.385625000 29.696</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.385625000 29.696 36.137916667 139.386250000 29.653 36.137916667 139.385625000 29.649 36.137500000 139.385625000 29.696</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.386250000 29.673 36.137500000 139.386875000 29.675 36.137916667 139.386875000 29.704 36.137500000 139.386250000 29.673</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.386250000 29.673 36.137916667 139.386875000 29.704 36.137916667 139.386250000 29.653 36.137500000 139.386250000 29.673</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.386875000 29.675 36.137500000 139.387500000 29.582 36.137916667 139.387500000 29.632 36.137500000 139.386875000 29.675</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.386875000 29.675 36.137916667 139.387500000 29.632 36.137916667 139.386875000 29.704 36.137500000 139.386875000 29.675</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.384375000 30.099 36.137916667 139.385000000 29.886 36.138333333 139.385000000 29.892 36.137916667 139.384375000 30.099</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.384375000 30.099 36.138333333 139.385000000 29.892 36.138333333 139.384375000 30.132 36.137916667 139.384375000 30.099</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385000000 29.886 36.137916667 139.385625000 29.649 36.138333333 139.385625000 29.619 36.137916667 139.385000000 29.886</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385000000 29.886 36.138333333 139.385625000 29.619 36.138333333 139.385000000 29.892 36.137916667 139.385000000 29.886</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385625000 29.649 36.137916667 139.386250000 29.653 36.138333333 139.386250000 29.631 36.137916667 139.385625000 29.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.385625000 29.649 36.138333333 139.386250000 29.631 36.138333333 139.385625000 29.619 36.137916667 139.385625000 29.649</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386250000 29.653 36.137916667 139.386875000 29.704 36.138333333 139.386875000 29.704 36.137916667 139.386250000 29.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386250000 29.653 36.138333333 139.386875000 29.704 36.138333333 139.386250000 29.631 36.137916667 139.386250000 29.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386875000 29.704 36.137916667 139.387500000 29.632 36.138333333 139.387500000 29.635 36.137916667 139.386875000 29.704</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.386875000 29.704 36.138333333 139.387500000 29.635 36.138333333 139.386875000 29.704 36.137916667 139.386875000 29.704</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.384375000 30.132 36.138333333 139.385000000 29.892 36.138750000 139.385000000 30.021 36.138333333 139.384375000 30.132</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.384375000 30.132 36.138750000 139.385000000 30.021 36.138750000 139.384375000 31.311 36.138333333 139.384375000 30.132</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385000000 29.892 36.138333333 139.385625000 29.619 36.138750000 139.385625000 29.745 36.138333333 139.385000000 29.892</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385000000 29.892 36.138750000 139.385625000 29.745 36.138750000 139.385000000 30.021 36.138333333 139.385000000 29.892</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385625000 29.619 36.138333333 139.386250000 29.631 36.138750000 139.386250000 29.661 36.138333333 139.385625000 29.619</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.385625000 29.619 36.138750000 139.386250000 29.661 36.138750000 139.385625000 29.745 36.138333333 139.385625000 29.619</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386250000 29.631 36.138333333 139.386875000 29.704 36.138750000 139.386875000 29.581 36.138333333 139.386250000 29.631</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386250000 29.631 36.138750000 139.386875000 29.581 36.138750000 139.386250000 29.661 36.138333333 139.386250000 29.631</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386875000 29.704 36.138333333 139.387500000 29.635 36.138750000 139.387500000 29.478 36.138333333 139.386875000 29.704</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.386875000 29.704 36.138750000 139.387500000 29.478 36.138750000 139.386875000 29.581 36.138333333 139.386875000 29.704</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.384375000 31.311 36.138750000 139.385000000 30.021 36.139166667 139.385000000 31.854 36.138750000 139.384375000 31.311</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.384375000 31.311 36.139166667 139.385000000 31.854 36.139166667 139.384375000 32.325 36.138750000 139.384375000 31.311</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385000000 30.021 36.138750000 139.385625000 29.745 36.139166667 139.385625000 30.547 36.138750000 139.385000000 30.021</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385000000 30.021 36.139166667 139.385625000 30.547 36.139166667 139.385000000 31.854 36.138750000 139.385000000 30.021</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385625000 29.745 36.138750000 139.386250000 29.661 36.139166667 139.386250000 29.74 36.138750000 139.385625000 29.745</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.385625000 29.745 36.139166667 139.386250000 29.74 36.139166667 139.385625000 30.547 36.138750000 139.385625000 29.745</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386250000 29.661 36.138750000 139.386875000 29.581 36.139166667 139.386875000 29.443 36.138750000 139.386250000 29.661</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386250000 29.661 36.139166667 139.386875000 29.443 36.139166667 139.386250000 29.74 36.138750000 139.386250000 29.661</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386875000 29.581 36.138750000 139.387500000 29.478 36.139166667 139.387500000 29.307 36.138750000 139.386875000 29.581</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.386875000 29.581 36.139166667 139.387500000 29.307 36.139166667 139.386875000 29.443 36.138750000 139.386875000 29.581</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.384375000 32.325 36.139166667 139.385000000 31.854 36.139583333 139.385000000 32.39 36.139166667 139.384375000 32.325</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.384375000 32.325 36.139583333 139.385000000 32.39 36.139583333 139.384375000 32.347 36.139166667 139.384375000 32.325</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.385000000 31.854 36.139166667 139.385625000 30.547 36.139583333 139.385625000 32.365 36.139166667 139.385000000 31.854</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.385000000 31.854 36.139583333 139.385625000 32.365 36.139583333 139.385000000 32.39 36.139166667 139.385000000 31.854</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.385625000 30.547 36.139166667 139.386250000 29.74 36.139583333 139.386250000 31.044 36.139166667 139.385625000 30.547</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.385625000 30.547 36.139583333 139.386250000 31.044 36.139583333 139.385625000 32.365 36.139166667 139.385625000 30.547</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386250000 29.74 36.139166667 139.386875000 29.443 36.139583333 139.386875000 29.57 36.139166667 139.386250000 29.74</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386250000 29.74 36.139583333 139.386875000 29.57 36.139583333 139.386250000 31.044 36.139166667 139.386250000 29.74</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386875000 29.443 36.139166667 139.387500000 29.307 36.139583333 139.387500000 29.313 36.139166667 139.386875000 29.443</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.386875000 29.443 36.139583333 139.387500000 29.313 36.139583333 139.386875000 29.57 36.139166667 139.386875000 29.443</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.384375000 32.347 36.139583333 139.385000000 32.39 36.140000000 139.385000000 32.471 36.139583333 139.384375000 32.347</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.384375000 32.347 36.140000000 139.385000000 32.471 36.140000000 139.384375000 32.499 36.139583333 139.384375000 32.347</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.385000000 32.39 36.139583333 139.385625000 32.365 36.140000000 139.385625000 32.432 36.139583333 139.385000000 32.39</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.385000000 32.39 36.140000000 139.385625000 32.432 36.140000000 139.385000000 32.471 36.139583333 139.385000000 32.39</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.385625000 32.365 36.139583333 139.386250000 31.044 36.140000000 139.386250000 32.255 36.139583333 139.385625000 32.365</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.385625000 32.365 36.140000000 139.386250000 32.255 36.140000000 139.385625000 32.432 36.139583333 139.385625000 32.365</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.386250000 31.044 36.139583333 139.386875000 29.57 36.140000000 139.386875000 31.522 36.139583333 139.386250000 31.044</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.386250000 31.044 36.140000000 139.386875000 31.522 36.140000000 139.386250000 32.255 36.139583333 139.386250000 31.044</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.386875000 29.57 36.139583333 139.387500000 29.313 36.140000000 139.387500000 30.007 36.139583333 139.386875000 29.57</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.386875000 29.57 36.140000000 139.387500000 30.007 36.140000000 139.386875000 31.522 36.139583333 139.386875000 29.57</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.384375000 32.499 36.140000000 139.385000000 32.471 36.140416667 139.385000000 32.557 36.140000000 139.384375000 32.499</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.384375000 32.499 36.140416667 139.385000000 32.557 36.140416667 139.384375000 32.642 36.140000000 139.384375000 32.499</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.385000000 32.471 36.140000000 139.385625000 32.432 36.140416667 139.385625000 32.454 36.140000000 139.385000000 32.471</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.385000000 32.471 36.140416667 139.385625000 32.454 36.140416667 139.385000000 32.557 36.140000000 139.385000000 32.471</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.385625000 32.432 36.140000000 139.386250000 32.255 36.140416667 139.386250000 32.33 36.140000000 139.385625000 32.432</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.385625000 32.432 36.140416667 139.386250000 32.33 36.140416667 139.385625000 32.454 36.140000000 139.385625000 32.432</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.386250000 32.255 36.140000000 139.386875000 31.522 36.140416667 139.386875000 32.184 36.140000000 139.386250000 32.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.386250000 32.255 36.140416667 139.386875000 32.184 36.140416667 139.386250000 32.33 36.140000000 139.386250000 32.255</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.386875000 31.522 36.140000000 139.387500000 30.007 36.140416667 139.387500000 31.888 36.140000000 139.386875000 31.522</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.386875000 31.522 36.140416667 139.387500000 31.888 36.140416667 139.386875000 32.184 36.140000000 139.386875000 31.522</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.384375000 32.642 36.140416667 139.385000000 32.557 36.140833333 139.385000000 32.594 36.140416667 139.384375000 32.642</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.384375000 32.642 36.140833333 139.385000000 32.594 36.140833333 139.384375000 32.644 36.140416667 139.384375000 32.642</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.385000000 32.557 36.140416667 139.385625000 32.454 36.140833333 139.385625000 32.532 36.140416667 139.385000000 32.557</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.385000000 32.557 36.140833333 139.385625000 32.532 36.140833333 139.385000000 32.594 36.140416667 139.385000000 32.557</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.385625000 32.454 36.140416667 139.386250000 32.33 36.140833333 139.386250000 32.421 36.140416667 139.385625000 32.454</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.385625000 32.454 36.140833333 139.386250000 32.421 36.140833333 139.385625000 32.532 36.140416667 139.385625000 32.454</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.386250000 32.33 36.140416667 139.386875000 32.184 36.140833333 139.386875000 32.294 36.140416667 139.386250000 32.33</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.386250000 32.33 36.140833333 139.386875000 32.294 36.140833333 139.386250000 32.421 36.140416667 139.386250000 32.33</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.386875000 32.184 36.140416667 139.387500000 31.888 36.140833333 139.387500000 32.091 36.140416667 139.386875000 32.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.386875000 32.184 36.140833333 139.387500000 32.091 36.140833333 139.386875000 32.294 36.140416667 139.386875000 32.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.384375000 32.644 36.140833333 139.385000000 32.594 36.141250000 139.385000000 32.594 36.140833333 139.384375000 32.644</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.384375000 32.644 36.141250000 139.385000000 32.594 36.141250000 139.384375000 32.566 36.140833333 139.384375000 32.644</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.385000000 32.594 36.140833333 139.385625000 32.532 36.141250000 139.385625000 32.622 36.140833333 139.385000000 32.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.385000000 32.594 36.141250000 139.385625000 32.622 36.141250000 139.385000000 32.594 36.140833333 139.385000000 32.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.385625000 32.532 36.140833333 139.386250000 32.421 36.141250000 139.386250000 32.532 36.140833333 139.385625000 32.532</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.385625000 32.532 36.141250000 139.386250000 32.532 36.141250000 139.385625000 32.622 36.140833333 139.385625000 32.532</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.386250000 32.421 36.140833333 139.386875000 32.294 36.141250000 139.386875000 32.432 36.140833333 139.386250000 32.421</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.386250000 32.421 36.141250000 139.386875000 32.432 36.141250000 139.386250000 32.532 36.140833333 139.386250000 32.421</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.386875000 32.294 36.140833333 139.387500000 32.091 36.141250000 139.387500000 32.269 36.140833333 139.386875000 32.294</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.386875000 32.294 36.141250000 139.387500000 32.269 36.141250000 139.386875000 32.432 36.140833333 139.386875000 32.294</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.384375000 32.566 36.141250000 139.385000000 32.594 36.141666667 139.385000000 32.635 36.141250000 139.384375000 32.566</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.384375000 32.566 36.141666667 139.385000000 32.635 36.141666667 139.384375000 32.578 36.141250000 139.384375000 32.566</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.385000000 32.594 36.141250000 139.385625000 32.622 36.141666667 139.385625000 32.698 36.141250000 139.385000000 32.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.385000000 32.594 36.141666667 139.385625000 32.698 36.141666667 139.385000000 32.635 36.141250000 139.385000000 32.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.385625000 32.622 36.141250000 139.386250000 32.532 36.141666667 139.386250000 32.62 36.141250000 139.385625000 32.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.385625000 32.622 36.141666667 139.386250000 32.62 36.141666667 139.385625000 32.698 36.141250000 139.385625000 32.622</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.386250000 32.532 36.141250000 139.386875000 32.432 36.141666667 139.386875000 32.536 36.141250000 139.386250000 32.532</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.386250000 32.532 36.141666667 139.386875000 32.536 36.141666667 139.386250000 32.62 36.141250000 139.386250000 32.532</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.386875000 32.432 36.141250000 139.387500000 32.269 36.141666667 139.387500000 32.396 36.141250000 139.386875000 32.432</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.386875000 32.432 36.141666667 139.387500000 32.396 36.141666667 139.386875000 32.536 36.141250000 139.386875000 32.432</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
</gml:trianglePatches>
</gml:TriangulatedSurface>
</dem:tin>
</dem:TINRelief>
</dem:reliefComponent>
<uro:demDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">112</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">000</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:demDataQualityAttribute>
</dem:ReliefFeature>
</core:cityObjectMember>
<core:cityObjectMember>
<dem:ReliefFeature gml:id="dem_aab59e9c-4c22-4cc6-921b-96f92167f6ad">
<gml:name>54391361</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<dem:lod>1</dem:lod>
<dem:reliefComponent>
<dem:TINRelief gml:id="dem_33ad674c-9144-4493-bcae-b87148484753">
<gml:name>54391361</gml:name>
<dem:lod>1</dem:lod>
<dem:tin>
<gml:TriangulatedSurface>
<gml:trianglePatches>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.387500000 29.535 36.133750000 139.388125000 29.509 36.134166667 139.388125000 29.58 36.133750000 139.387500000 29.535</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.387500000 29.535 36.134166667 139.388125000 29.58 36.134166667 139.387500000 29.579 36.133750000 139.387500000 29.535</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.388125000 29.509 36.133750000 139.388750000 29.586 36.134166667 139.388750000 29.652 36.133750000 139.388125000 29.509</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.388125000 29.509 36.134166667 139.388750000 29.652 36.134166667 139.388125000 29.58 36.133750000 139.388125000 29.509</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.388750000 29.586 36.133750000 139.389375000 29.83 36.134166667 139.389375000 29.854 36.133750000 139.388750000 29.586</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.388750000 29.586 36.134166667 139.389375000 29.854 36.134166667 139.388750000 29.652 36.133750000 139.388750000 29.586</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.389375000 29.83 36.133750000 139.390000000 29.785 36.134166667 139.390000000 29.802 36.133750000 139.389375000 29.83</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.389375000 29.83 36.134166667 139.390000000 29.802 36.134166667 139.389375000 29.854 36.133750000 139.389375000 29.83</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.390000000 29.785 36.133750000 139.390625000 29.447 36.134166667 139.390625000 29.474 36.133750000 139.390000000 29.785</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.390000000 29.785 36.134166667 139.390625000 29.474 36.134166667 139.390000000 29.802 36.133750000 139.390000000 29.785</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.390625000 29.447 36.133750000 139.391250000 29.217 36.134166667 139.391250000 29.24 36.133750000 139.390625000 29.447</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.390625000 29.447 36.134166667 139.391250000 29.24 36.134166667 139.390625000 29.474 36.133750000 139.390625000 29.447</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.391250000 29.217 36.133750000 139.391875000 29.064 36.134166667 139.391875000 29.075 36.133750000 139.391250000 29.217</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.391250000 29.217 36.134166667 139.391875000 29.075 36.134166667 139.391250000 29.24 36.133750000 139.391250000 29.217</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.391875000 29.064 36.133750000 139.392500000 28.886 36.134166667 139.392500000 28.885 36.133750000 139.391875000 29.064</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.391875000 29.064 36.134166667 139.392500000 28.885 36.134166667 139.391875000 29.075 36.133750000 139.391875000 29.064</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.392500000 28.886 36.133750000 139.393125000 28.663 36.134166667 139.393125000 28.653 36.133750000 139.392500000 28.886</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.392500000 28.886 36.134166667 139.393125000 28.653 36.134166667 139.392500000 28.885 36.133750000 139.392500000 28.886</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.393125000 28.663 36.133750000 139.393750000 28.476 36.134166667 139.393750000 28.459 36.133750000 139.393125000 28.663</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.133750000 139.393125000 28.663 36.134166667 139.393750000 28.459 36.134166667 139.393125000 28.653 36.133750000 139.393125000 28.663</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.387500000 29.579 36.134166667 139.388125000 29.58 36.134583333 139.388125000 29.885 36.134166667 139.387500000 29.579</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.387500000 29.579 36.134583333 139.388125000 29.885 36.134583333 139.387500000 29.727 36.134166667 139.387500000 29.579</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.388125000 29.58 36.134166667 139.388750000 29.652 36.134583333 139.388750000 29.89 36.134166667 139.388125000 29.58</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.388125000 29.58 36.134583333 139.388750000 29.89 36.134583333 139.388125000 29.885 36.134166667 139.388125000 29.58</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.388750000 29.652 36.134166667 139.389375000 29.854 36.134583333 139.389375000 29.799 36.134166667 139.388750000 29.652</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.388750000 29.652 36.134583333 139.389375000 29.799 36.134583333 139.388750000 29.89 36.134166667 139.388750000 29.652</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.389375000 29.854 36.134166667 139.390000000 29.802 36.134583333 139.390000000 29.714 36.134166667 139.389375000 29.854</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.389375000 29.854 36.134583333 139.390000000 29.714 36.134583333 139.389375000 29.799 36.134166667 139.389375000 29.854</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.390000000 29.802 36.134166667 139.390625000 29.474 36.134583333 139.390625000 29.554 36.134166667 139.390000000 29.802</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.390000000 29.802 36.134583333 139.390625000 29.554 36.134583333 139.390000000 29.714 36.134166667 139.390000000 29.802</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.390625000 29.474 36.134166667 139.391250000 29.24 36.134583333 139.391250000 29.369 36.134166667 139.390625000 29.474</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.390625000 29.474 36.134583333 139.391250000 29.369 36.134583333 139.390625000 29.554 36.134166667 139.390625000 29.474</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.391250000 29.24 36.134166667 139.391875000 29.075 36.134583333 139.391875000 29.171 36.134166667 139.391250000 29.24</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.391250000 29.24 36.134583333 139.391875000 29.171 36.134583333 139.391250000 29.369 36.134166667 139.391250000 29.24</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.391875000 29.075 36.134166667 139.392500000 28.885 36.134583333 139.392500000 28.963 36.134166667 139.391875000 29.075</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.391875000 29.075 36.134583333 139.392500000 28.963 36.134583333 139.391875000 29.171 36.134166667 139.391875000 29.075</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.392500000 28.885 36.134166667 139.393125000 28.653 36.134583333 139.393125000 28.845 36.134166667 139.392500000 28.885</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.392500000 28.885 36.134583333 139.393125000 28.845 36.134583333 139.392500000 28.963 36.134166667 139.392500000 28.885</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.393125000 28.653 36.134166667 139.393750000 28.459 36.134583333 139.393750000 28.729 36.134166667 139.393125000 28.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134166667 139.393125000 28.653 36.134583333 139.393750000 28.729 36.134583333 139.393125000 28.845 36.134166667 139.393125000 28.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.387500000 29.727 36.134583333 139.388125000 29.885 36.134652778 139.388125000 29.941 36.134583333 139.387500000 29.727</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.387500000 29.727 36.134652778 139.388125000 29.941 36.134652778 139.387500000 29.753 36.134583333 139.387500000 29.727</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.387500000 29.753 36.134652778 139.388125000 29.941 36.134722222 139.388125000 29.994 36.134652778 139.387500000 29.753</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.387500000 29.753 36.134722222 139.388125000 29.994 36.134722222 139.387500000 29.779 36.134652778 139.387500000 29.753</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.387500000 29.779 36.134722222 139.388125000 29.994 36.134791667 139.388125000 30.042 36.134722222 139.387500000 29.779</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.387500000 29.779 36.134791667 139.388125000 30.042 36.134791667 139.387500000 29.802 36.134722222 139.387500000 29.779</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.387500000 29.802 36.134791667 139.388125000 30.042 36.134861111 139.388125000 30.085 36.134791667 139.387500000 29.802</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.387500000 29.802 36.134861111 139.388125000 30.085 36.134861111 139.387500000 29.823 36.134791667 139.387500000 29.802</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.387500000 29.823 36.134861111 139.388125000 30.085 36.134930556 139.388125000 30.119 36.134861111 139.387500000 29.823</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.387500000 29.823 36.134930556 139.388125000 30.119 36.134930556 139.387500000 29.841 36.134861111 139.387500000 29.823</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.387500000 29.841 36.134930556 139.388125000 30.119 36.135000000 139.388125000 31.502 36.134930556 139.387500000 29.841</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.387500000 29.841 36.135000000 139.388125000 31.502 36.135000000 139.387500000 30.908 36.134930556 139.387500000 29.841</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.388125000 29.885 36.134583333 139.388750000 29.89 36.134652778 139.388750000 29.933 36.134583333 139.388125000 29.885</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.388125000 29.885 36.134652778 139.388750000 29.933 36.134652778 139.388125000 29.941 36.134583333 139.388125000 29.885</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.388125000 29.941 36.134652778 139.388750000 29.933 36.134722222 139.388750000 29.974 36.134652778 139.388125000 29.941</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.388125000 29.941 36.134722222 139.388750000 29.974 36.134722222 139.388125000 29.994 36.134652778 139.388125000 29.941</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.388125000 29.994 36.134722222 139.388750000 29.974 36.134791667 139.388750000 30.012 36.134722222 139.388125000 29.994</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.388125000 29.994 36.134791667 139.388750000 30.012 36.134791667 139.388125000 30.042 36.134722222 139.388125000 29.994</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.388125000 30.042 36.134791667 139.388750000 30.012 36.134861111 139.388750000 30.045 36.134791667 139.388125000 30.042</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.388125000 30.042 36.134861111 139.388750000 30.045 36.134861111 139.388125000 30.085 36.134791667 139.388125000 30.042</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.388125000 30.085 36.134861111 139.388750000 30.045 36.134930556 139.388750000 30.072 36.134861111 139.388125000 30.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.388125000 30.085 36.134930556 139.388750000 30.072 36.134930556 139.388125000 30.119 36.134861111 139.388125000 30.085</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.388125000 30.119 36.134930556 139.388750000 30.072 36.135000000 139.388750000 31.722 36.134930556 139.388125000 30.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.388125000 30.119 36.135000000 139.388750000 31.722 36.135000000 139.388125000 31.502 36.134930556 139.388125000 30.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.388750000 29.89 36.134583333 139.389375000 29.799 36.134652778 139.389375000 29.787 36.134583333 139.388750000 29.89</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.388750000 29.89 36.134652778 139.389375000 29.787 36.134652778 139.388750000 29.933 36.134583333 139.388750000 29.89</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.388750000 29.933 36.134652778 139.389375000 29.787 36.134722222 139.389375000 29.776 36.134652778 139.388750000 29.933</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.388750000 29.933 36.134722222 139.389375000 29.776 36.134722222 139.388750000 29.974 36.134652778 139.388750000 29.933</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.388750000 29.974 36.134722222 139.389375000 29.776 36.134791667 139.389375000 29.767 36.134722222 139.388750000 29.974</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.388750000 29.974 36.134791667 139.389375000 29.767 36.134791667 139.388750000 30.012 36.134722222 139.388750000 29.974</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.388750000 30.012 36.134791667 139.389375000 29.767 36.134861111 139.389375000 29.76 36.134791667 139.388750000 30.012</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.388750000 30.012 36.134861111 139.389375000 29.76 36.134861111 139.388750000 30.045 36.134791667 139.388750000 30.012</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.388750000 30.045 36.134861111 139.389375000 29.76 36.134930556 139.389375000 29.756 36.134861111 139.388750000 30.045</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.388750000 30.045 36.134930556 139.389375000 29.756 36.134930556 139.388750000 30.072 36.134861111 139.388750000 30.045</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.388750000 30.072 36.134930556 139.389375000 29.756 36.135000000 139.389375000 31.663 36.134930556 139.388750000 30.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.388750000 30.072 36.135000000 139.389375000 31.663 36.135000000 139.388750000 31.722 36.134930556 139.388750000 30.072</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.389375000 29.799 36.134583333 139.390000000 29.714 36.134652778 139.390000000 29.695 36.134583333 139.389375000 29.799</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.389375000 29.799 36.134652778 139.390000000 29.695 36.134652778 139.389375000 29.787 36.134583333 139.389375000 29.799</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.389375000 29.787 36.134652778 139.390000000 29.695 36.134722222 139.390000000 29.679 36.134652778 139.389375000 29.787</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.389375000 29.787 36.134722222 139.390000000 29.679 36.134722222 139.389375000 29.776 36.134652778 139.389375000 29.787</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.389375000 29.776 36.134722222 139.390000000 29.679 36.134791667 139.390000000 29.664 36.134722222 139.389375000 29.776</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.389375000 29.776 36.134791667 139.390000000 29.664 36.134791667 139.389375000 29.767 36.134722222 139.389375000 29.776</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.389375000 29.767 36.134791667 139.390000000 29.664 36.134861111 139.390000000 29.653 36.134791667 139.389375000 29.767</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.389375000 29.767 36.134861111 139.390000000 29.653 36.134861111 139.389375000 29.76 36.134791667 139.389375000 29.767</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.389375000 29.76 36.134861111 139.390000000 29.653 36.134930556 139.390000000 29.645 36.134861111 139.389375000 29.76</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.389375000 29.76 36.134930556 139.390000000 29.645 36.134930556 139.389375000 29.756 36.134861111 139.389375000 29.76</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.389375000 29.756 36.134930556 139.390000000 29.645 36.135000000 139.390000000 31.582 36.134930556 139.389375000 29.756</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.389375000 29.756 36.135000000 139.390000000 31.582 36.135000000 139.389375000 31.663 36.134930556 139.389375000 29.756</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.390000000 29.714 36.134583333 139.390625000 29.554 36.134652778 139.390625000 29.568 36.134583333 139.390000000 29.714</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.390000000 29.714 36.134652778 139.390625000 29.568 36.134652778 139.390000000 29.695 36.134583333 139.390000000 29.714</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.390000000 29.695 36.134652778 139.390625000 29.568 36.134722222 139.390625000 29.581 36.134652778 139.390000000 29.695</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.390000000 29.695 36.134722222 139.390625000 29.581 36.134722222 139.390000000 29.679 36.134652778 139.390000000 29.695</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.390000000 29.679 36.134722222 139.390625000 29.581 36.134791667 139.390625000 29.594 36.134722222 139.390000000 29.679</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.390000000 29.679 36.134791667 139.390625000 29.594 36.134791667 139.390000000 29.664 36.134722222 139.390000000 29.679</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.390000000 29.664 36.134791667 139.390625000 29.594 36.134861111 139.390625000 29.606 36.134791667 139.390000000 29.664</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.390000000 29.664 36.134861111 139.390625000 29.606 36.134861111 139.390000000 29.653 36.134791667 139.390000000 29.664</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.390000000 29.653 36.134861111 139.390625000 29.606 36.134930556 139.390625000 29.617 36.134861111 139.390000000 29.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.390000000 29.653 36.134930556 139.390625000 29.617 36.134930556 139.390000000 29.645 36.134861111 139.390000000 29.653</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.390000000 29.645 36.134930556 139.390625000 29.617 36.135000000 139.390625000 31.427 36.134930556 139.390000000 29.645</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.390000000 29.645 36.135000000 139.390625000 31.427 36.135000000 139.390000000 31.582 36.134930556 139.390000000 29.645</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.390625000 29.554 36.134583333 139.391250000 29.369 36.134652778 139.391250000 29.392 36.134583333 139.390625000 29.554</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.390625000 29.554 36.134652778 139.391250000 29.392 36.134652778 139.390625000 29.568 36.134583333 139.390625000 29.554</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.390625000 29.568 36.134652778 139.391250000 29.392 36.134722222 139.391250000 29.414 36.134652778 139.390625000 29.568</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.390625000 29.568 36.134722222 139.391250000 29.414 36.134722222 139.390625000 29.581 36.134652778 139.390625000 29.568</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.390625000 29.581 36.134722222 139.391250000 29.414 36.134791667 139.391250000 29.435 36.134722222 139.390625000 29.581</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.390625000 29.581 36.134791667 139.391250000 29.435 36.134791667 139.390625000 29.594 36.134722222 139.390625000 29.581</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.390625000 29.594 36.134791667 139.391250000 29.435 36.134861111 139.391250000 29.454 36.134791667 139.390625000 29.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.390625000 29.594 36.134861111 139.391250000 29.454 36.134861111 139.390625000 29.606 36.134791667 139.390625000 29.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.390625000 29.606 36.134861111 139.391250000 29.454 36.134930556 139.391250000 29.47 36.134861111 139.390625000 29.606</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.390625000 29.606 36.134930556 139.391250000 29.47 36.134930556 139.390625000 29.617 36.134861111 139.390625000 29.606</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.390625000 29.617 36.134930556 139.391250000 29.47 36.135000000 139.391250000 31.086 36.134930556 139.390625000 29.617</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.390625000 29.617 36.135000000 139.391250000 31.086 36.135000000 139.390625000 31.427 36.134930556 139.390625000 29.617</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.391250000 29.369 36.134583333 139.391875000 29.171 36.134652778 139.391875000 29.188 36.134583333 139.391250000 29.369</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.391250000 29.369 36.134652778 139.391875000 29.188 36.134652778 139.391250000 29.392 36.134583333 139.391250000 29.369</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.391250000 29.392 36.134652778 139.391875000 29.188 36.134722222 139.391875000 29.205 36.134652778 139.391250000 29.392</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.391250000 29.392 36.134722222 139.391875000 29.205 36.134722222 139.391250000 29.414 36.134652778 139.391250000 29.392</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.391250000 29.414 36.134722222 139.391875000 29.205 36.134791667 139.391875000 29.221 36.134722222 139.391250000 29.414</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.391250000 29.414 36.134791667 139.391875000 29.221 36.134791667 139.391250000 29.435 36.134722222 139.391250000 29.414</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.391250000 29.435 36.134791667 139.391875000 29.221 36.134861111 139.391875000 29.236 36.134791667 139.391250000 29.435</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.391250000 29.435 36.134861111 139.391875000 29.236 36.134861111 139.391250000 29.454 36.134791667 139.391250000 29.435</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.391250000 29.454 36.134861111 139.391875000 29.236 36.134930556 139.391875000 29.248 36.134861111 139.391250000 29.454</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.391250000 29.454 36.134930556 139.391875000 29.248 36.134930556 139.391250000 29.47 36.134861111 139.391250000 29.454</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.391250000 29.47 36.134930556 139.391875000 29.248 36.135000000 139.391875000 30.571 36.134930556 139.391250000 29.47</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.391250000 29.47 36.135000000 139.391875000 30.571 36.135000000 139.391250000 31.086 36.134930556 139.391250000 29.47</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.391875000 29.171 36.134583333 139.392500000 28.963 36.134652778 139.392500000 28.978 36.134583333 139.391875000 29.171</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.391875000 29.171 36.134652778 139.392500000 28.978 36.134652778 139.391875000 29.188 36.134583333 139.391875000 29.171</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.391875000 29.188 36.134652778 139.392500000 28.978 36.134722222 139.392500000 28.993 36.134652778 139.391875000 29.188</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.391875000 29.188 36.134722222 139.392500000 28.993 36.134722222 139.391875000 29.205 36.134652778 139.391875000 29.188</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.391875000 29.205 36.134722222 139.392500000 28.993 36.134791667 139.392500000 29.007 36.134722222 139.391875000 29.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.391875000 29.205 36.134791667 139.392500000 29.007 36.134791667 139.391875000 29.221 36.134722222 139.391875000 29.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.391875000 29.221 36.134791667 139.392500000 29.007 36.134861111 139.392500000 29.019 36.134791667 139.391875000 29.221</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.391875000 29.221 36.134861111 139.392500000 29.019 36.134861111 139.391875000 29.236 36.134791667 139.391875000 29.221</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.391875000 29.236 36.134861111 139.392500000 29.019 36.134930556 139.392500000 29.03 36.134861111 139.391875000 29.236</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.391875000 29.236 36.134930556 139.392500000 29.03 36.134930556 139.391875000 29.248 36.134861111 139.391875000 29.236</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.391875000 29.248 36.134930556 139.392500000 29.03 36.135000000 139.392500000 29.928 36.134930556 139.391875000 29.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.391875000 29.248 36.135000000 139.392500000 29.928 36.135000000 139.391875000 30.571 36.134930556 139.391875000 29.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.392500000 28.963 36.134583333 139.393125000 28.845 36.134652778 139.393125000 28.882 36.134583333 139.392500000 28.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.392500000 28.963 36.134652778 139.393125000 28.882 36.134652778 139.392500000 28.978 36.134583333 139.392500000 28.963</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.392500000 28.978 36.134652778 139.393125000 28.882 36.134722222 139.393125000 28.917 36.134652778 139.392500000 28.978</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.392500000 28.978 36.134722222 139.393125000 28.917 36.134722222 139.392500000 28.993 36.134652778 139.392500000 28.978</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.392500000 28.993 36.134722222 139.393125000 28.917 36.134791667 139.393125000 28.95 36.134722222 139.392500000 28.993</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.392500000 28.993 36.134791667 139.393125000 28.95 36.134791667 139.392500000 29.007 36.134722222 139.392500000 28.993</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.392500000 29.007 36.134791667 139.393125000 28.95 36.134861111 139.393125000 28.978 36.134791667 139.392500000 29.007</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.392500000 29.007 36.134861111 139.393125000 28.978 36.134861111 139.392500000 29.019 36.134791667 139.392500000 29.007</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.392500000 29.019 36.134861111 139.393125000 28.978 36.134930556 139.393125000 29.001 36.134861111 139.392500000 29.019</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.392500000 29.019 36.134930556 139.393125000 29.001 36.134930556 139.392500000 29.03 36.134861111 139.392500000 29.019</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.392500000 29.03 36.134930556 139.393125000 29.001 36.135000000 139.393125000 29.335 36.134930556 139.392500000 29.03</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.392500000 29.03 36.135000000 139.393125000 29.335 36.135000000 139.392500000 29.928 36.134930556 139.392500000 29.03</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.393125000 28.845 36.134583333 139.393750000 28.729 36.134652778 139.393750000 28.781 36.134583333 139.393125000 28.845</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134583333 139.393125000 28.845 36.134652778 139.393750000 28.781 36.134652778 139.393125000 28.882 36.134583333 139.393125000 28.845</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.393125000 28.882 36.134652778 139.393750000 28.781 36.134722222 139.393750000 28.83 36.134652778 139.393125000 28.882</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134652778 139.393125000 28.882 36.134722222 139.393750000 28.83 36.134722222 139.393125000 28.917 36.134652778 139.393125000 28.882</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.393125000 28.917 36.134722222 139.393750000 28.83 36.134791667 139.393750000 28.875 36.134722222 139.393125000 28.917</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134722222 139.393125000 28.917 36.134791667 139.393750000 28.875 36.134791667 139.393125000 28.95 36.134722222 139.393125000 28.917</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.393125000 28.95 36.134791667 139.393750000 28.875 36.134861111 139.393750000 28.915 36.134791667 139.393125000 28.95</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134791667 139.393125000 28.95 36.134861111 139.393750000 28.915 36.134861111 139.393125000 28.978 36.134791667 139.393125000 28.95</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.393125000 28.978 36.134861111 139.393750000 28.915 36.134930556 139.393750000 28.946 36.134861111 139.393125000 28.978</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134861111 139.393125000 28.978 36.134930556 139.393750000 28.946 36.134930556 139.393125000 29.001 36.134861111 139.393125000 28.978</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.393125000 29.001 36.134930556 139.393750000 28.946 36.135000000 139.393750000 28.968 36.134930556 139.393125000 29.001</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.134930556 139.393125000 29.001 36.135000000 139.393750000 28.968 36.135000000 139.393125000 29.335 36.134930556 139.393125000 29.001</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.387500000 30.908 36.135000000 139.388125000 31.502 36.135069444 139.388125000 33.535 36.135000000 139.387500000 30.908</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.387500000 30.908 36.135069444 139.388125000 33.535 36.135069444 139.387500000 33.134 36.135000000 139.387500000 30.908</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.387500000 33.134 36.135069444 139.388125000 33.535 36.135138889 139.388125000 33.554 36.135069444 139.387500000 33.134</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.387500000 33.134 36.135138889 139.388125000 33.554 36.135138889 139.387500000 33.895 36.135069444 139.387500000 33.134</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.387500000 33.895 36.135138889 139.388125000 33.554 36.135208333 139.388125000 29.701 36.135138889 139.387500000 33.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.387500000 33.895 36.135208333 139.388125000 29.701 36.135208333 139.387500000 30.512 36.135138889 139.387500000 33.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.387500000 30.512 36.135208333 139.388125000 29.701 36.135277778 139.388125000 27.835 36.135208333 139.387500000 30.512</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.387500000 30.512 36.135277778 139.388125000 27.835 36.135277778 139.387500000 27.895 36.135208333 139.387500000 30.512</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.387500000 27.895 36.135277778 139.388125000 27.835 36.135347222 139.388125000 27.835 36.135277778 139.387500000 27.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.387500000 27.895 36.135347222 139.388125000 27.835 36.135347222 139.387500000 27.895 36.135277778 139.387500000 27.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.387500000 27.895 36.135347222 139.388125000 27.835 36.135416667 139.388125000 27.835 36.135347222 139.387500000 27.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.387500000 27.895 36.135416667 139.388125000 27.835 36.135416667 139.387500000 27.895 36.135347222 139.387500000 27.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.388125000 31.502 36.135000000 139.388750000 31.722 36.135069444 139.388750000 33.749 36.135000000 139.388125000 31.502</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.388125000 31.502 36.135069444 139.388750000 33.749 36.135069444 139.388125000 33.535 36.135000000 139.388125000 31.502</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.388125000 33.535 36.135069444 139.388750000 33.749 36.135138889 139.388750000 32.972 36.135069444 139.388125000 33.535</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.388125000 33.535 36.135138889 139.388750000 32.972 36.135138889 139.388125000 33.554 36.135069444 139.388125000 33.535</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.388125000 33.554 36.135138889 139.388750000 32.972 36.135208333 139.388750000 29.119 36.135138889 139.388125000 33.554</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.388125000 33.554 36.135208333 139.388750000 29.119 36.135208333 139.388125000 29.701 36.135138889 139.388125000 33.554</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.388125000 29.701 36.135208333 139.388750000 29.119 36.135277778 139.388750000 27.775 36.135208333 139.388125000 29.701</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.388125000 29.701 36.135277778 139.388750000 27.775 36.135277778 139.388125000 27.835 36.135208333 139.388125000 29.701</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.388125000 27.835 36.135277778 139.388750000 27.775 36.135347222 139.388750000 27.775 36.135277778 139.388125000 27.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.388125000 27.835 36.135347222 139.388750000 27.775 36.135347222 139.388125000 27.835 36.135277778 139.388125000 27.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.388125000 27.835 36.135347222 139.388750000 27.775 36.135416667 139.388750000 27.775 36.135347222 139.388125000 27.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.388125000 27.835 36.135416667 139.388750000 27.775 36.135416667 139.388125000 27.835 36.135347222 139.388125000 27.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.388750000 31.722 36.135000000 139.389375000 31.663 36.135069444 139.389375000 33.715 36.135000000 139.388750000 31.722</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.388750000 31.722 36.135069444 139.389375000 33.715 36.135069444 139.388750000 33.749 36.135000000 139.388750000 31.722</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.388750000 33.749 36.135069444 139.389375000 33.715 36.135138889 139.389375000 32.639 36.135069444 139.388750000 33.749</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.388750000 33.749 36.135138889 139.389375000 32.639 36.135138889 139.388750000 32.972 36.135069444 139.388750000 33.749</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.388750000 32.972 36.135138889 139.389375000 32.639 36.135208333 139.389375000 28.786 36.135138889 139.388750000 32.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.388750000 32.972 36.135208333 139.389375000 28.786 36.135208333 139.388750000 29.119 36.135138889 139.388750000 32.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.388750000 29.119 36.135208333 139.389375000 28.786 36.135277778 139.389375000 27.715 36.135208333 139.388750000 29.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.388750000 29.119 36.135277778 139.389375000 27.715 36.135277778 139.388750000 27.775 36.135208333 139.388750000 29.119</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.388750000 27.775 36.135277778 139.389375000 27.715 36.135347222 139.389375000 27.715 36.135277778 139.388750000 27.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.388750000 27.775 36.135347222 139.389375000 27.715 36.135347222 139.388750000 27.775 36.135277778 139.388750000 27.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.388750000 27.775 36.135347222 139.389375000 27.715 36.135416667 139.389375000 27.715 36.135347222 139.388750000 27.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.388750000 27.775 36.135416667 139.389375000 27.715 36.135416667 139.388750000 27.775 36.135347222 139.388750000 27.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.389375000 31.663 36.135000000 139.390000000 31.582 36.135069444 139.390000000 33.656 36.135000000 139.389375000 31.663</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.389375000 31.663 36.135069444 139.390000000 33.656 36.135069444 139.389375000 33.715 36.135000000 139.389375000 31.663</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.389375000 33.715 36.135069444 139.390000000 33.656 36.135138889 139.390000000 32.568 36.135069444 139.389375000 33.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.389375000 33.715 36.135138889 139.390000000 32.568 36.135138889 139.389375000 32.639 36.135069444 139.389375000 33.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.389375000 32.639 36.135138889 139.390000000 32.568 36.135208333 139.390000000 28.715 36.135138889 139.389375000 32.639</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.389375000 32.639 36.135208333 139.390000000 28.715 36.135208333 139.389375000 28.786 36.135138889 139.389375000 32.639</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.389375000 28.786 36.135208333 139.390000000 28.715 36.135277778 139.390000000 27.656 36.135208333 139.389375000 28.786</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.389375000 28.786 36.135277778 139.390000000 27.656 36.135277778 139.389375000 27.715 36.135208333 139.389375000 28.786</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.389375000 27.715 36.135277778 139.390000000 27.656 36.135347222 139.390000000 27.656 36.135277778 139.389375000 27.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.389375000 27.715 36.135347222 139.390000000 27.656 36.135347222 139.389375000 27.715 36.135277778 139.389375000 27.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.389375000 27.715 36.135347222 139.390000000 27.656 36.135416667 139.390000000 27.656 36.135347222 139.389375000 27.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.389375000 27.715 36.135416667 139.390000000 27.656 36.135416667 139.389375000 27.715 36.135347222 139.389375000 27.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.390000000 31.582 36.135000000 139.390625000 31.427 36.135069444 139.390625000 33.598 36.135000000 139.390000000 31.582</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.390000000 31.582 36.135069444 139.390625000 33.598 36.135069444 139.390000000 33.656 36.135000000 139.390000000 31.582</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.390000000 33.656 36.135069444 139.390625000 33.598 36.135138889 139.390625000 32.718 36.135069444 139.390000000 33.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.390000000 33.656 36.135138889 139.390625000 32.718 36.135138889 139.390000000 32.568 36.135069444 139.390000000 33.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.390000000 32.568 36.135138889 139.390625000 32.718 36.135208333 139.390625000 28.866 36.135138889 139.390000000 32.568</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.390000000 32.568 36.135208333 139.390625000 28.866 36.135208333 139.390000000 28.715 36.135138889 139.390000000 32.568</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.390000000 28.715 36.135208333 139.390625000 28.866 36.135277778 139.390625000 27.598 36.135208333 139.390000000 28.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.390000000 28.715 36.135277778 139.390625000 27.598 36.135277778 139.390000000 27.656 36.135208333 139.390000000 28.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.390000000 27.656 36.135277778 139.390625000 27.598 36.135347222 139.390625000 27.598 36.135277778 139.390000000 27.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.390000000 27.656 36.135347222 139.390625000 27.598 36.135347222 139.390000000 27.656 36.135277778 139.390000000 27.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.390000000 27.656 36.135347222 139.390625000 27.598 36.135416667 139.390625000 27.598 36.135347222 139.390000000 27.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.390000000 27.656 36.135416667 139.390625000 27.598 36.135416667 139.390000000 27.656 36.135347222 139.390000000 27.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.390625000 31.427 36.135000000 139.391250000 31.086 36.135069444 139.391250000 33.319 36.135000000 139.390625000 31.427</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.390625000 31.427 36.135069444 139.391250000 33.319 36.135069444 139.390625000 33.598 36.135000000 139.390625000 31.427</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.390625000 33.598 36.135069444 139.391250000 33.319 36.135138889 139.391250000 33.067 36.135069444 139.390625000 33.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.390625000 33.598 36.135138889 139.391250000 33.067 36.135138889 139.390625000 32.718 36.135069444 139.390625000 33.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.390625000 32.718 36.135138889 139.391250000 33.067 36.135208333 139.391250000 29.214 36.135138889 139.390625000 32.718</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.390625000 32.718 36.135208333 139.391250000 29.214 36.135208333 139.390625000 28.866 36.135138889 139.390625000 32.718</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.390625000 28.866 36.135208333 139.391250000 29.214 36.135277778 139.391250000 27.539 36.135208333 139.390625000 28.866</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.390625000 28.866 36.135277778 139.391250000 27.539 36.135277778 139.390625000 27.598 36.135208333 139.390625000 28.866</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.390625000 27.598 36.135277778 139.391250000 27.539 36.135347222 139.391250000 27.539 36.135277778 139.390625000 27.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.390625000 27.598 36.135347222 139.391250000 27.539 36.135347222 139.390625000 27.598 36.135277778 139.390625000 27.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.390625000 27.598 36.135347222 139.391250000 27.539 36.135416667 139.391250000 27.539 36.135347222 139.390625000 27.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.390625000 27.598 36.135416667 139.391250000 27.539 36.135416667 139.390625000 27.598 36.135347222 139.390625000 27.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.391250000 31.086 36.135000000 139.391875000 30.571 36.135069444 139.391875000 32.896 36.135000000 139.391250000 31.086</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.391250000 31.086 36.135069444 139.391875000 32.896 36.135069444 139.391250000 33.319 36.135000000 139.391250000 31.086</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.391250000 33.319 36.135069444 139.391875000 32.896 36.135138889 139.391875000 33.481 36.135069444 139.391250000 33.319</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.391250000 33.319 36.135138889 139.391875000 33.481 36.135138889 139.391250000 33.067 36.135069444 139.391250000 33.319</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.391250000 33.067 36.135138889 139.391875000 33.481 36.135208333 139.391875000 29.747 36.135138889 139.391250000 33.067</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.391250000 33.067 36.135208333 139.391875000 29.747 36.135208333 139.391250000 29.214 36.135138889 139.391250000 33.067</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.391250000 29.214 36.135208333 139.391875000 29.747 36.135277778 139.391875000 27.481 36.135208333 139.391250000 29.214</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.391250000 29.214 36.135277778 139.391875000 27.481 36.135277778 139.391250000 27.539 36.135208333 139.391250000 29.214</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.391250000 27.539 36.135277778 139.391875000 27.481 36.135347222 139.391875000 27.481 36.135277778 139.391250000 27.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.391250000 27.539 36.135347222 139.391875000 27.481 36.135347222 139.391250000 27.539 36.135277778 139.391250000 27.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.391250000 27.539 36.135347222 139.391875000 27.481 36.135416667 139.391875000 27.481 36.135347222 139.391250000 27.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.391250000 27.539 36.135416667 139.391875000 27.481 36.135416667 139.391250000 27.539 36.135347222 139.391250000 27.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.391875000 30.571 36.135000000 139.392500000 29.928 36.135069444 139.392500000 32.342 36.135000000 139.391875000 30.571</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.391875000 30.571 36.135069444 139.392500000 32.342 36.135069444 139.391875000 32.896 36.135000000 139.391875000 30.571</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.391875000 32.896 36.135069444 139.392500000 32.342 36.135138889 139.392500000 33.423 36.135069444 139.391875000 32.896</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.391875000 32.896 36.135138889 139.392500000 33.423 36.135138889 139.391875000 33.481 36.135069444 139.391875000 32.896</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.391875000 33.481 36.135138889 139.392500000 33.423 36.135208333 139.392500000 30.446 36.135138889 139.391875000 33.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.391875000 33.481 36.135208333 139.392500000 30.446 36.135208333 139.391875000 29.747 36.135138889 139.391875000 33.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.391875000 29.747 36.135208333 139.392500000 30.446 36.135277778 139.392500000 27.423 36.135208333 139.391875000 29.747</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.391875000 29.747 36.135277778 139.392500000 27.423 36.135277778 139.391875000 27.481 36.135208333 139.391875000 29.747</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.391875000 27.481 36.135277778 139.392500000 27.423 36.135347222 139.392500000 27.423 36.135277778 139.391875000 27.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.391875000 27.481 36.135347222 139.392500000 27.423 36.135347222 139.391875000 27.481 36.135277778 139.391875000 27.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.391875000 27.481 36.135347222 139.392500000 27.423 36.135416667 139.392500000 27.423 36.135347222 139.391875000 27.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.391875000 27.481 36.135416667 139.392500000 27.423 36.135416667 139.391875000 27.481 36.135347222 139.391875000 27.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.392500000 29.928 36.135000000 139.393125000 29.335 36.135069444 139.393125000 31.731 36.135000000 139.392500000 29.928</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.392500000 29.928 36.135069444 139.393125000 31.731 36.135069444 139.392500000 32.342 36.135000000 139.392500000 29.928</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.392500000 32.342 36.135069444 139.393125000 31.731 36.135138889 139.393125000 33.366 36.135069444 139.392500000 32.342</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.392500000 32.342 36.135138889 139.393125000 33.366 36.135138889 139.392500000 33.423 36.135069444 139.392500000 32.342</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.392500000 33.423 36.135138889 139.393125000 33.366 36.135208333 139.393125000 31.298 36.135138889 139.392500000 33.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.392500000 33.423 36.135208333 139.393125000 31.298 36.135208333 139.392500000 30.446 36.135138889 139.392500000 33.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.392500000 30.446 36.135208333 139.393125000 31.298 36.135277778 139.393125000 27.445 36.135208333 139.392500000 30.446</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.392500000 30.446 36.135277778 139.393125000 27.445 36.135277778 139.392500000 27.423 36.135208333 139.392500000 30.446</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.392500000 27.423 36.135277778 139.393125000 27.445 36.135347222 139.393125000 27.366 36.135277778 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.392500000 27.423 36.135347222 139.393125000 27.366 36.135347222 139.392500000 27.423 36.135277778 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.392500000 27.423 36.135347222 139.393125000 27.366 36.135416667 139.393125000 27.366 36.135347222 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.392500000 27.423 36.135416667 139.393125000 27.366 36.135416667 139.392500000 27.423 36.135347222 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.393125000 29.335 36.135000000 139.393750000 28.968 36.135069444 139.393750000 31.031 36.135000000 139.393125000 29.335</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135000000 139.393125000 29.335 36.135069444 139.393750000 31.031 36.135069444 139.393125000 31.731 36.135000000 139.393125000 29.335</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.393125000 31.731 36.135069444 139.393750000 31.031 36.135138889 139.393750000 33.309 36.135069444 139.393125000 31.731</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135069444 139.393125000 31.731 36.135138889 139.393750000 33.309 36.135138889 139.393125000 33.366 36.135069444 139.393125000 31.731</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.393125000 33.366 36.135138889 139.393750000 33.309 36.135208333 139.393750000 32.286 36.135138889 139.393125000 33.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135138889 139.393125000 33.366 36.135208333 139.393750000 32.286 36.135208333 139.393125000 31.298 36.135138889 139.393125000 33.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.393125000 31.298 36.135208333 139.393750000 32.286 36.135277778 139.393750000 28.433 36.135208333 139.393125000 31.298</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135208333 139.393125000 31.298 36.135277778 139.393750000 28.433 36.135277778 139.393125000 27.445 36.135208333 139.393125000 31.298</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.393125000 27.445 36.135277778 139.393750000 28.433 36.135347222 139.393750000 27.309 36.135277778 139.393125000 27.445</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135277778 139.393125000 27.445 36.135347222 139.393750000 27.309 36.135347222 139.393125000 27.366 36.135277778 139.393125000 27.445</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.393125000 27.366 36.135347222 139.393750000 27.309 36.135416667 139.393750000 27.309 36.135347222 139.393125000 27.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135347222 139.393125000 27.366 36.135416667 139.393750000 27.309 36.135416667 139.393125000 27.366 36.135347222 139.393125000 27.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.387500000 27.895 36.135416667 139.388125000 27.835 36.135833333 139.388125000 27.476 36.135416667 139.387500000 27.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.387500000 27.895 36.135833333 139.388125000 27.476 36.135833333 139.387500000 27.869 36.135416667 139.387500000 27.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.388125000 27.835 36.135416667 139.388750000 27.775 36.135833333 139.388750000 27.195 36.135416667 139.388125000 27.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.388125000 27.835 36.135833333 139.388750000 27.195 36.135833333 139.388125000 27.476 36.135416667 139.388125000 27.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.388750000 27.775 36.135416667 139.389375000 27.715 36.135833333 139.389375000 27.024 36.135416667 139.388750000 27.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.388750000 27.775 36.135833333 139.389375000 27.024 36.135833333 139.388750000 27.195 36.135416667 139.388750000 27.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.389375000 27.715 36.135416667 139.390000000 27.656 36.135833333 139.390000000 26.96 36.135416667 139.389375000 27.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.389375000 27.715 36.135833333 139.390000000 26.96 36.135833333 139.389375000 27.024 36.135416667 139.389375000 27.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.390000000 27.656 36.135416667 139.390625000 27.598 36.135833333 139.390625000 26.986 36.135416667 139.390000000 27.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.390000000 27.656 36.135833333 139.390625000 26.986 36.135833333 139.390000000 26.96 36.135416667 139.390000000 27.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.390625000 27.598 36.135416667 139.391250000 27.539 36.135833333 139.391250000 27.098 36.135416667 139.390625000 27.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.390625000 27.598 36.135833333 139.391250000 27.098 36.135833333 139.390625000 26.986 36.135416667 139.390625000 27.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.391250000 27.539 36.135416667 139.391875000 27.481 36.135833333 139.391875000 27.296 36.135416667 139.391250000 27.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.391250000 27.539 36.135833333 139.391875000 27.296 36.135833333 139.391250000 27.098 36.135416667 139.391250000 27.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.391875000 27.481 36.135416667 139.392500000 27.423 36.135833333 139.392500000 27.423 36.135416667 139.391875000 27.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.391875000 27.481 36.135833333 139.392500000 27.423 36.135833333 139.391875000 27.296 36.135416667 139.391875000 27.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.392500000 27.423 36.135416667 139.393125000 27.366 36.135833333 139.393125000 27.366 36.135416667 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.392500000 27.423 36.135833333 139.393125000 27.366 36.135833333 139.392500000 27.423 36.135416667 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.393125000 27.366 36.135416667 139.393750000 27.309 36.135833333 139.393750000 27.309 36.135416667 139.393125000 27.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135416667 139.393125000 27.366 36.135833333 139.393750000 27.309 36.135833333 139.393125000 27.366 36.135416667 139.393125000 27.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.387500000 27.869 36.135833333 139.388125000 27.476 36.136250000 139.388125000 26.244 36.135833333 139.387500000 27.869</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.387500000 27.869 36.136250000 139.388125000 26.244 36.136250000 139.387500000 26.07 36.135833333 139.387500000 27.869</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.388125000 27.476 36.135833333 139.388750000 27.195 36.136250000 139.388750000 26.357 36.135833333 139.388125000 27.476</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.388125000 27.476 36.136250000 139.388750000 26.357 36.136250000 139.388125000 26.244 36.135833333 139.388125000 27.476</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.388750000 27.195 36.135833333 139.389375000 27.024 36.136250000 139.389375000 26.392 36.135833333 139.388750000 27.195</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.388750000 27.195 36.136250000 139.389375000 26.392 36.136250000 139.388750000 26.357 36.135833333 139.388750000 27.195</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.389375000 27.024 36.135833333 139.390000000 26.96 36.136250000 139.390000000 26.337 36.135833333 139.389375000 27.024</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.389375000 27.024 36.136250000 139.390000000 26.337 36.136250000 139.389375000 26.392 36.135833333 139.389375000 27.024</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.390000000 26.96 36.135833333 139.390625000 26.986 36.136250000 139.390625000 26.206 36.135833333 139.390000000 26.96</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.390000000 26.96 36.136250000 139.390625000 26.206 36.136250000 139.390000000 26.337 36.135833333 139.390000000 26.96</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.390625000 26.986 36.135833333 139.391250000 27.098 36.136250000 139.391250000 26.01 36.135833333 139.390625000 26.986</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.390625000 26.986 36.136250000 139.391250000 26.01 36.136250000 139.390625000 26.206 36.135833333 139.390625000 26.986</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.391250000 27.098 36.135833333 139.391875000 27.296 36.136250000 139.391875000 25.763 36.135833333 139.391250000 27.098</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.391250000 27.098 36.136250000 139.391875000 25.763 36.136250000 139.391250000 26.01 36.135833333 139.391250000 27.098</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.391875000 27.296 36.135833333 139.392500000 27.423 36.136250000 139.392500000 25.479 36.135833333 139.391875000 27.296</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.391875000 27.296 36.136250000 139.392500000 25.479 36.136250000 139.391875000 25.763 36.135833333 139.391875000 27.296</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.392500000 27.423 36.135833333 139.393125000 27.366 36.136250000 139.393125000 25.175 36.135833333 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.392500000 27.423 36.136250000 139.393125000 25.175 36.136250000 139.392500000 25.479 36.135833333 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.393125000 27.366 36.135833333 139.393750000 27.309 36.136250000 139.393750000 24.867 36.135833333 139.393125000 27.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.135833333 139.393125000 27.366 36.136250000 139.393750000 24.867 36.136250000 139.393125000 25.175 36.135833333 139.393125000 27.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.387500000 26.07 36.136250000 139.388125000 26.244 36.136666667 139.388125000 27.835 36.136250000 139.387500000 26.07</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.387500000 26.07 36.136666667 139.388125000 27.835 36.136666667 139.387500000 27.895 36.136250000 139.387500000 26.07</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.388125000 26.244 36.136250000 139.388750000 26.357 36.136666667 139.388750000 27.775 36.136250000 139.388125000 26.244</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.388125000 26.244 36.136666667 139.388750000 27.775 36.136666667 139.388125000 27.835 36.136250000 139.388125000 26.244</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.388750000 26.357 36.136250000 139.389375000 26.392 36.136666667 139.389375000 27.715 36.136250000 139.388750000 26.357</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.388750000 26.357 36.136666667 139.389375000 27.715 36.136666667 139.388750000 27.775 36.136250000 139.388750000 26.357</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.389375000 26.392 36.136250000 139.390000000 26.337 36.136666667 139.390000000 27.656 36.136250000 139.389375000 26.392</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.389375000 26.392 36.136666667 139.390000000 27.656 36.136666667 139.389375000 27.715 36.136250000 139.389375000 26.392</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.390000000 26.337 36.136250000 139.390625000 26.206 36.136666667 139.390625000 27.598 36.136250000 139.390000000 26.337</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.390000000 26.337 36.136666667 139.390625000 27.598 36.136666667 139.390000000 27.656 36.136250000 139.390000000 26.337</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.390625000 26.206 36.136250000 139.391250000 26.01 36.136666667 139.391250000 27.539 36.136250000 139.390625000 26.206</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.390625000 26.206 36.136666667 139.391250000 27.539 36.136666667 139.390625000 27.598 36.136250000 139.390625000 26.206</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.391250000 26.01 36.136250000 139.391875000 25.763 36.136666667 139.391875000 27.481 36.136250000 139.391250000 26.01</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.391250000 26.01 36.136666667 139.391875000 27.481 36.136666667 139.391250000 27.539 36.136250000 139.391250000 26.01</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.391875000 25.763 36.136250000 139.392500000 25.479 36.136666667 139.392500000 27.423 36.136250000 139.391875000 25.763</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.391875000 25.763 36.136666667 139.392500000 27.423 36.136666667 139.391875000 27.481 36.136250000 139.391875000 25.763</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.392500000 25.479 36.136250000 139.393125000 25.175 36.136666667 139.393125000 27.366 36.136250000 139.392500000 25.479</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.392500000 25.479 36.136666667 139.393125000 27.366 36.136666667 139.392500000 27.423 36.136250000 139.392500000 25.479</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.393125000 25.175 36.136250000 139.393750000 24.867 36.136666667 139.393750000 27.309 36.136250000 139.393125000 25.175</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136250000 139.393125000 25.175 36.136666667 139.393750000 27.309 36.136666667 139.393125000 27.366 36.136250000 139.393125000 25.175</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.387500000 27.895 36.136666667 139.388125000 27.835 36.136736111 139.388125000 27.835 36.136666667 139.387500000 27.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.387500000 27.895 36.136736111 139.388125000 27.835 36.136736111 139.387500000 27.895 36.136666667 139.387500000 27.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.387500000 27.895 36.136736111 139.388125000 27.835 36.136805556 139.388125000 27.835 36.136736111 139.387500000 27.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.387500000 27.895 36.136805556 139.388125000 27.835 36.136805556 139.387500000 27.895 36.136736111 139.387500000 27.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.387500000 27.895 36.136805556 139.388125000 27.835 36.136875000 139.388125000 27.835 36.136805556 139.387500000 27.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.387500000 27.895 36.136875000 139.388125000 27.835 36.136875000 139.387500000 27.895 36.136805556 139.387500000 27.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.387500000 27.895 36.136875000 139.388125000 27.835 36.136944444 139.388125000 30.29 36.136875000 139.387500000 27.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.387500000 27.895 36.136944444 139.388125000 30.29 36.136944444 139.387500000 29.599 36.136875000 139.387500000 27.895</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.387500000 29.599 36.136944444 139.388125000 30.29 36.137013889 139.388125000 33.835 36.136944444 139.387500000 29.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.387500000 29.599 36.137013889 139.388125000 33.835 36.137013889 139.387500000 33.452 36.136944444 139.387500000 29.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.387500000 33.452 36.137013889 139.388125000 33.835 36.137083333 139.388125000 33.115 36.137013889 139.387500000 33.452</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.387500000 33.452 36.137083333 139.388125000 33.115 36.137083333 139.387500000 33.646 36.137013889 139.387500000 33.452</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.388125000 27.835 36.136666667 139.388750000 27.775 36.136736111 139.388750000 27.775 36.136666667 139.388125000 27.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.388125000 27.835 36.136736111 139.388750000 27.775 36.136736111 139.388125000 27.835 36.136666667 139.388125000 27.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.388125000 27.835 36.136736111 139.388750000 27.775 36.136805556 139.388750000 27.775 36.136736111 139.388125000 27.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.388125000 27.835 36.136805556 139.388750000 27.775 36.136805556 139.388125000 27.835 36.136736111 139.388125000 27.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.388125000 27.835 36.136805556 139.388750000 27.775 36.136875000 139.388750000 27.775 36.136805556 139.388125000 27.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.388125000 27.835 36.136875000 139.388750000 27.775 36.136875000 139.388125000 27.835 36.136805556 139.388125000 27.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.388125000 27.835 36.136875000 139.388750000 27.775 36.136944444 139.388750000 30.752 36.136875000 139.388125000 27.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.388125000 27.835 36.136944444 139.388750000 30.752 36.136944444 139.388125000 30.29 36.136875000 139.388125000 27.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.388125000 30.29 36.136944444 139.388750000 30.752 36.137013889 139.388750000 33.775 36.136944444 139.388125000 30.29</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.388125000 30.29 36.137013889 139.388750000 33.775 36.137013889 139.388125000 33.835 36.136944444 139.388125000 30.29</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.388125000 33.835 36.137013889 139.388750000 33.775 36.137083333 139.388750000 32.743 36.137013889 139.388125000 33.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.388125000 33.835 36.137083333 139.388750000 32.743 36.137083333 139.388125000 33.115 36.137013889 139.388125000 33.835</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.388750000 27.775 36.136666667 139.389375000 27.715 36.136736111 139.389375000 27.715 36.136666667 139.388750000 27.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.388750000 27.775 36.136736111 139.389375000 27.715 36.136736111 139.388750000 27.775 36.136666667 139.388750000 27.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.388750000 27.775 36.136736111 139.389375000 27.715 36.136805556 139.389375000 27.715 36.136736111 139.388750000 27.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.388750000 27.775 36.136805556 139.389375000 27.715 36.136805556 139.388750000 27.775 36.136736111 139.388750000 27.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.388750000 27.775 36.136805556 139.389375000 27.715 36.136875000 139.389375000 27.715 36.136805556 139.388750000 27.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.388750000 27.775 36.136875000 139.389375000 27.715 36.136875000 139.388750000 27.775 36.136805556 139.388750000 27.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.388750000 27.775 36.136875000 139.389375000 27.715 36.136944444 139.389375000 30.965 36.136875000 139.388750000 27.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.388750000 27.775 36.136944444 139.389375000 30.965 36.136944444 139.388750000 30.752 36.136875000 139.388750000 27.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.388750000 30.752 36.136944444 139.389375000 30.965 36.137013889 139.389375000 33.715 36.136944444 139.388750000 30.752</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.388750000 30.752 36.137013889 139.389375000 33.715 36.137013889 139.388750000 33.775 36.136944444 139.388750000 30.752</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.388750000 33.775 36.137013889 139.389375000 33.715 36.137083333 139.389375000 32.56 36.137013889 139.388750000 33.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.388750000 33.775 36.137083333 139.389375000 32.56 36.137083333 139.388750000 32.743 36.137013889 139.388750000 33.775</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.389375000 27.715 36.136666667 139.390000000 27.656 36.136736111 139.390000000 27.656 36.136666667 139.389375000 27.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.389375000 27.715 36.136736111 139.390000000 27.656 36.136736111 139.389375000 27.715 36.136666667 139.389375000 27.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.389375000 27.715 36.136736111 139.390000000 27.656 36.136805556 139.390000000 27.656 36.136736111 139.389375000 27.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.389375000 27.715 36.136805556 139.390000000 27.656 36.136805556 139.389375000 27.715 36.136736111 139.389375000 27.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.389375000 27.715 36.136805556 139.390000000 27.656 36.136875000 139.390000000 27.656 36.136805556 139.389375000 27.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.389375000 27.715 36.136875000 139.390000000 27.656 36.136875000 139.389375000 27.715 36.136805556 139.389375000 27.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.389375000 27.715 36.136875000 139.390000000 27.656 36.136944444 139.390000000 30.918 36.136875000 139.389375000 27.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.389375000 27.715 36.136944444 139.390000000 30.918 36.136944444 139.389375000 30.965 36.136875000 139.389375000 27.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.389375000 30.965 36.136944444 139.390000000 30.918 36.137013889 139.390000000 33.656 36.136944444 139.389375000 30.965</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.389375000 30.965 36.137013889 139.390000000 33.656 36.137013889 139.389375000 33.715 36.136944444 139.389375000 30.965</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.389375000 33.715 36.137013889 139.390000000 33.656 36.137083333 139.390000000 32.511 36.137013889 139.389375000 33.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.389375000 33.715 36.137083333 139.390000000 32.511 36.137083333 139.389375000 32.56 36.137013889 139.389375000 33.715</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.390000000 27.656 36.136666667 139.390625000 27.598 36.136736111 139.390625000 27.598 36.136666667 139.390000000 27.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.390000000 27.656 36.136736111 139.390625000 27.598 36.136736111 139.390000000 27.656 36.136666667 139.390000000 27.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.390000000 27.656 36.136736111 139.390625000 27.598 36.136805556 139.390625000 27.598 36.136736111 139.390000000 27.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.390000000 27.656 36.136805556 139.390625000 27.598 36.136805556 139.390000000 27.656 36.136736111 139.390000000 27.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.390000000 27.656 36.136805556 139.390625000 27.598 36.136875000 139.390625000 27.598 36.136805556 139.390000000 27.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.390000000 27.656 36.136875000 139.390625000 27.598 36.136875000 139.390000000 27.656 36.136805556 139.390000000 27.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.390000000 27.656 36.136875000 139.390625000 27.598 36.136944444 139.390625000 30.651 36.136875000 139.390000000 27.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.390000000 27.656 36.136944444 139.390625000 30.651 36.136944444 139.390000000 30.918 36.136875000 139.390000000 27.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.390000000 30.918 36.136944444 139.390625000 30.651 36.137013889 139.390625000 33.598 36.136944444 139.390000000 30.918</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.390000000 30.918 36.137013889 139.390625000 33.598 36.137013889 139.390000000 33.656 36.136944444 139.390000000 30.918</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.390000000 33.656 36.137013889 139.390625000 33.598 36.137083333 139.390625000 32.6 36.137013889 139.390000000 33.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.390000000 33.656 36.137083333 139.390625000 32.6 36.137083333 139.390000000 32.511 36.137013889 139.390000000 33.656</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.390625000 27.598 36.136666667 139.391250000 27.539 36.136736111 139.391250000 27.539 36.136666667 139.390625000 27.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.390625000 27.598 36.136736111 139.391250000 27.539 36.136736111 139.390625000 27.598 36.136666667 139.390625000 27.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.390625000 27.598 36.136736111 139.391250000 27.539 36.136805556 139.391250000 27.539 36.136736111 139.390625000 27.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.390625000 27.598 36.136805556 139.391250000 27.539 36.136805556 139.390625000 27.598 36.136736111 139.390625000 27.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.390625000 27.598 36.136805556 139.391250000 27.539 36.136875000 139.391250000 27.539 36.136805556 139.390625000 27.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.390625000 27.598 36.136875000 139.391250000 27.539 36.136875000 139.390625000 27.598 36.136805556 139.390625000 27.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.390625000 27.598 36.136875000 139.391250000 27.539 36.136944444 139.391250000 30.185 36.136875000 139.390625000 27.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.390625000 27.598 36.136944444 139.391250000 30.185 36.136944444 139.390625000 30.651 36.136875000 139.390625000 27.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.390625000 30.651 36.136944444 139.391250000 30.185 36.137013889 139.391250000 33.539 36.136944444 139.390625000 30.651</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.390625000 30.651 36.137013889 139.391250000 33.539 36.137013889 139.390625000 33.598 36.136944444 139.390625000 30.651</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.390625000 33.598 36.137013889 139.391250000 33.539 36.137083333 139.391250000 32.773 36.137013889 139.390625000 33.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.390625000 33.598 36.137083333 139.391250000 32.773 36.137083333 139.390625000 32.6 36.137013889 139.390625000 33.598</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.391250000 27.539 36.136666667 139.391875000 27.481 36.136736111 139.391875000 27.481 36.136666667 139.391250000 27.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.391250000 27.539 36.136736111 139.391875000 27.481 36.136736111 139.391250000 27.539 36.136666667 139.391250000 27.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.391250000 27.539 36.136736111 139.391875000 27.481 36.136805556 139.391875000 27.481 36.136736111 139.391250000 27.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.391250000 27.539 36.136805556 139.391875000 27.481 36.136805556 139.391250000 27.539 36.136736111 139.391250000 27.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.391250000 27.539 36.136805556 139.391875000 27.481 36.136875000 139.391875000 27.481 36.136805556 139.391250000 27.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.391250000 27.539 36.136875000 139.391875000 27.481 36.136875000 139.391250000 27.539 36.136805556 139.391250000 27.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.391250000 27.539 36.136875000 139.391875000 27.481 36.136944444 139.391875000 29.537 36.136875000 139.391250000 27.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.391250000 27.539 36.136944444 139.391875000 29.537 36.136944444 139.391250000 30.185 36.136875000 139.391250000 27.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.391250000 30.185 36.136944444 139.391875000 29.537 36.137013889 139.391875000 33.389 36.136944444 139.391250000 30.185</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.391250000 30.185 36.137013889 139.391875000 33.389 36.137013889 139.391250000 33.539 36.136944444 139.391250000 30.185</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.391250000 33.539 36.137013889 139.391875000 33.389 36.137083333 139.391875000 33.041 36.137013889 139.391250000 33.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.391250000 33.539 36.137083333 139.391875000 33.041 36.137083333 139.391250000 32.773 36.137013889 139.391250000 33.539</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.391875000 27.481 36.136666667 139.392500000 27.423 36.136736111 139.392500000 27.423 36.136666667 139.391875000 27.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.391875000 27.481 36.136736111 139.392500000 27.423 36.136736111 139.391875000 27.481 36.136666667 139.391875000 27.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.391875000 27.481 36.136736111 139.392500000 27.423 36.136805556 139.392500000 27.423 36.136736111 139.391875000 27.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.391875000 27.481 36.136805556 139.392500000 27.423 36.136805556 139.391875000 27.481 36.136736111 139.391875000 27.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.391875000 27.481 36.136805556 139.392500000 27.423 36.136875000 139.392500000 27.423 36.136805556 139.391875000 27.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.391875000 27.481 36.136875000 139.392500000 27.423 36.136875000 139.391875000 27.481 36.136805556 139.391875000 27.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.391875000 27.481 36.136875000 139.392500000 27.423 36.136944444 139.392500000 28.721 36.136875000 139.391875000 27.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.391875000 27.481 36.136944444 139.392500000 28.721 36.136944444 139.391875000 29.537 36.136875000 139.391875000 27.481</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.391875000 29.537 36.136944444 139.392500000 28.721 36.137013889 139.392500000 32.574 36.136944444 139.391875000 29.537</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.391875000 29.537 36.137013889 139.392500000 32.574 36.137013889 139.391875000 33.389 36.136944444 139.391875000 29.537</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.391875000 33.389 36.137013889 139.392500000 32.574 36.137083333 139.392500000 33.421 36.137013889 139.391875000 33.389</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.391875000 33.389 36.137083333 139.392500000 33.421 36.137083333 139.391875000 33.041 36.137013889 139.391875000 33.389</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.392500000 27.423 36.136666667 139.393125000 27.366 36.136736111 139.393125000 27.366 36.136666667 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.392500000 27.423 36.136736111 139.393125000 27.366 36.136736111 139.392500000 27.423 36.136666667 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.392500000 27.423 36.136736111 139.393125000 27.366 36.136805556 139.393125000 27.366 36.136736111 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.392500000 27.423 36.136805556 139.393125000 27.366 36.136805556 139.392500000 27.423 36.136736111 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.392500000 27.423 36.136805556 139.393125000 27.366 36.136875000 139.393125000 27.366 36.136805556 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.392500000 27.423 36.136875000 139.393125000 27.366 36.136875000 139.392500000 27.423 36.136805556 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.392500000 27.423 36.136875000 139.393125000 27.366 36.136944444 139.393125000 27.755 36.136875000 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.392500000 27.423 36.136944444 139.393125000 27.755 36.136944444 139.392500000 28.721 36.136875000 139.392500000 27.423</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.392500000 28.721 36.136944444 139.393125000 27.755 36.137013889 139.393125000 31.608 36.136944444 139.392500000 28.721</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.392500000 28.721 36.137013889 139.393125000 31.608 36.137013889 139.392500000 32.574 36.136944444 139.392500000 28.721</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.392500000 32.574 36.137013889 139.393125000 31.608 36.137083333 139.393125000 33.366 36.137013889 139.392500000 32.574</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.392500000 32.574 36.137083333 139.393125000 33.366 36.137083333 139.392500000 33.421 36.137013889 139.392500000 32.574</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.393125000 27.366 36.136666667 139.393750000 27.309 36.136736111 139.393750000 27.309 36.136666667 139.393125000 27.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136666667 139.393125000 27.366 36.136736111 139.393750000 27.309 36.136736111 139.393125000 27.366 36.136666667 139.393125000 27.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.393125000 27.366 36.136736111 139.393750000 27.309 36.136805556 139.393750000 27.309 36.136736111 139.393125000 27.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136736111 139.393125000 27.366 36.136805556 139.393750000 27.309 36.136805556 139.393125000 27.366 36.136736111 139.393125000 27.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.393125000 27.366 36.136805556 139.393750000 27.309 36.136875000 139.393750000 27.309 36.136805556 139.393125000 27.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136805556 139.393125000 27.366 36.136875000 139.393750000 27.309 36.136875000 139.393125000 27.366 36.136805556 139.393125000 27.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.393125000 27.366 36.136875000 139.393750000 27.309 36.136944444 139.393750000 27.309 36.136875000 139.393125000 27.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136875000 139.393125000 27.366 36.136944444 139.393750000 27.309 36.136944444 139.393125000 27.755 36.136875000 139.393125000 27.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.393125000 27.755 36.136944444 139.393750000 27.309 36.137013889 139.393750000 30.505 36.136944444 139.393125000 27.755</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.136944444 139.393125000 27.755 36.137013889 139.393750000 30.505 36.137013889 139.393125000 31.608 36.136944444 139.393125000 27.755</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.393125000 31.608 36.137013889 139.393750000 30.505 36.137083333 139.393750000 33.309 36.137013889 139.393125000 31.608</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137013889 139.393125000 31.608 36.137083333 139.393750000 33.309 36.137083333 139.393125000 33.366 36.137013889 139.393125000 31.608</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.387500000 33.646 36.137083333 139.388125000 33.115 36.137152778 139.388125000 30.712 36.137083333 139.387500000 33.646</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.387500000 33.646 36.137152778 139.388125000 30.712 36.137152778 139.387500000 31.293 36.137083333 139.387500000 33.646</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.387500000 31.293 36.137152778 139.388125000 30.712 36.137222222 139.388125000 29.456 36.137152778 139.387500000 31.293</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.387500000 31.293 36.137222222 139.388125000 29.456 36.137222222 139.387500000 29.608 36.137152778 139.387500000 31.293</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.387500000 29.608 36.137222222 139.388125000 29.456 36.137291667 139.388125000 29.439 36.137222222 139.387500000 29.608</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.387500000 29.608 36.137291667 139.388125000 29.439 36.137291667 139.387500000 29.594 36.137222222 139.387500000 29.608</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.387500000 29.594 36.137291667 139.388125000 29.439 36.137361111 139.388125000 29.431 36.137291667 139.387500000 29.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.387500000 29.594 36.137361111 139.388125000 29.431 36.137361111 139.387500000 29.585 36.137291667 139.387500000 29.594</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.387500000 29.585 36.137361111 139.388125000 29.431 36.137430556 139.388125000 29.431 36.137361111 139.387500000 29.585</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.387500000 29.585 36.137430556 139.388125000 29.431 36.137430556 139.387500000 29.582 36.137361111 139.387500000 29.585</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.387500000 29.582 36.137430556 139.388125000 29.431 36.137500000 139.388125000 29.438 36.137430556 139.387500000 29.582</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.387500000 29.582 36.137500000 139.388125000 29.438 36.137500000 139.387500000 29.582 36.137430556 139.387500000 29.582</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.388125000 33.115 36.137083333 139.388750000 32.743 36.137152778 139.388750000 30.365 36.137083333 139.388125000 33.115</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.388125000 33.115 36.137152778 139.388750000 30.365 36.137152778 139.388125000 30.712 36.137083333 139.388125000 33.115</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.388125000 30.712 36.137152778 139.388750000 30.365 36.137222222 139.388750000 29.44 36.137152778 139.388125000 30.712</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.388125000 30.712 36.137222222 139.388750000 29.44 36.137222222 139.388125000 29.456 36.137152778 139.388125000 30.712</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.388125000 29.456 36.137222222 139.388750000 29.44 36.137291667 139.388750000 29.419 36.137222222 139.388125000 29.456</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.388125000 29.456 36.137291667 139.388750000 29.419 36.137291667 139.388125000 29.439 36.137222222 139.388125000 29.456</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.388125000 29.439 36.137291667 139.388750000 29.419 36.137361111 139.388750000 29.404 36.137291667 139.388125000 29.439</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.388125000 29.439 36.137361111 139.388750000 29.404 36.137361111 139.388125000 29.431 36.137291667 139.388125000 29.439</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.388125000 29.431 36.137361111 139.388750000 29.404 36.137430556 139.388750000 29.396 36.137361111 139.388125000 29.431</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.388125000 29.431 36.137430556 139.388750000 29.396 36.137430556 139.388125000 29.431 36.137361111 139.388125000 29.431</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.388125000 29.431 36.137430556 139.388750000 29.396 36.137500000 139.388750000 29.393 36.137430556 139.388125000 29.431</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.388125000 29.431 36.137500000 139.388750000 29.393 36.137500000 139.388125000 29.438 36.137430556 139.388125000 29.431</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.388750000 32.743 36.137083333 139.389375000 32.56 36.137152778 139.389375000 30.265 36.137083333 139.388750000 32.743</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.388750000 32.743 36.137152778 139.389375000 30.265 36.137152778 139.388750000 30.365 36.137083333 139.388750000 32.743</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.388750000 30.365 36.137152778 139.389375000 30.265 36.137222222 139.389375000 29.533 36.137152778 139.388750000 30.365</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.388750000 30.365 36.137222222 139.389375000 29.533 36.137222222 139.388750000 29.44 36.137152778 139.388750000 30.365</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.388750000 29.44 36.137222222 139.389375000 29.533 36.137291667 139.389375000 29.506 36.137222222 139.388750000 29.44</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.388750000 29.44 36.137291667 139.389375000 29.506 36.137291667 139.388750000 29.419 36.137222222 139.388750000 29.44</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.388750000 29.419 36.137291667 139.389375000 29.506 36.137361111 139.389375000 29.478 36.137291667 139.388750000 29.419</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.388750000 29.419 36.137361111 139.389375000 29.478 36.137361111 139.388750000 29.404 36.137291667 139.388750000 29.419</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.388750000 29.404 36.137361111 139.389375000 29.478 36.137430556 139.389375000 29.447 36.137361111 139.388750000 29.404</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.388750000 29.404 36.137430556 139.389375000 29.447 36.137430556 139.388750000 29.396 36.137361111 139.388750000 29.404</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.388750000 29.396 36.137430556 139.389375000 29.447 36.137500000 139.389375000 29.414 36.137430556 139.388750000 29.396</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.388750000 29.396 36.137500000 139.389375000 29.414 36.137500000 139.388750000 29.393 36.137430556 139.388750000 29.396</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.389375000 32.56 36.137083333 139.390000000 32.511 36.137152778 139.390000000 30.248 36.137083333 139.389375000 32.56</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.389375000 32.56 36.137152778 139.390000000 30.248 36.137152778 139.389375000 30.265 36.137083333 139.389375000 32.56</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.389375000 30.265 36.137152778 139.390000000 30.248 36.137222222 139.390000000 29.534 36.137152778 139.389375000 30.265</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.389375000 30.265 36.137222222 139.390000000 29.534 36.137222222 139.389375000 29.533 36.137152778 139.389375000 30.265</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.389375000 29.533 36.137222222 139.390000000 29.534 36.137291667 139.390000000 29.507 36.137222222 139.389375000 29.533</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.389375000 29.533 36.137291667 139.390000000 29.507 36.137291667 139.389375000 29.506 36.137222222 139.389375000 29.533</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.389375000 29.506 36.137291667 139.390000000 29.507 36.137361111 139.390000000 29.476 36.137291667 139.389375000 29.506</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.389375000 29.506 36.137361111 139.390000000 29.476 36.137361111 139.389375000 29.478 36.137291667 139.389375000 29.506</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.389375000 29.478 36.137361111 139.390000000 29.476 36.137430556 139.390000000 29.441 36.137361111 139.389375000 29.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.389375000 29.478 36.137430556 139.390000000 29.441 36.137430556 139.389375000 29.447 36.137361111 139.389375000 29.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.389375000 29.447 36.137430556 139.390000000 29.441 36.137500000 139.390000000 29.403 36.137430556 139.389375000 29.447</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.389375000 29.447 36.137500000 139.390000000 29.403 36.137500000 139.389375000 29.414 36.137430556 139.389375000 29.447</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.390000000 32.511 36.137083333 139.390625000 32.6 36.137152778 139.390625000 30.406 36.137083333 139.390000000 32.511</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.390000000 32.511 36.137152778 139.390625000 30.406 36.137152778 139.390000000 30.248 36.137083333 139.390000000 32.511</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.390000000 30.248 36.137152778 139.390625000 30.406 36.137222222 139.390625000 29.599 36.137152778 139.390000000 30.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.390000000 30.248 36.137222222 139.390625000 29.599 36.137222222 139.390000000 29.534 36.137152778 139.390000000 30.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.390000000 29.534 36.137222222 139.390625000 29.599 36.137291667 139.390625000 29.576 36.137222222 139.390000000 29.534</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.390000000 29.534 36.137291667 139.390625000 29.576 36.137291667 139.390000000 29.507 36.137222222 139.390000000 29.534</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.390000000 29.507 36.137291667 139.390625000 29.576 36.137361111 139.390625000 29.55 36.137291667 139.390000000 29.507</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.390000000 29.507 36.137361111 139.390625000 29.55 36.137361111 139.390000000 29.476 36.137291667 139.390000000 29.507</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.390000000 29.476 36.137361111 139.390625000 29.55 36.137430556 139.390625000 29.523 36.137361111 139.390000000 29.476</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.390000000 29.476 36.137430556 139.390625000 29.523 36.137430556 139.390000000 29.441 36.137361111 139.390000000 29.476</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.390000000 29.441 36.137430556 139.390625000 29.523 36.137500000 139.390625000 29.493 36.137430556 139.390000000 29.441</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.390000000 29.441 36.137500000 139.390625000 29.493 36.137500000 139.390000000 29.403 36.137430556 139.390000000 29.441</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.390625000 32.6 36.137083333 139.391250000 32.773 36.137152778 139.391250000 30.588 36.137083333 139.390625000 32.6</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.390625000 32.6 36.137152778 139.391250000 30.588 36.137152778 139.390625000 30.406 36.137083333 139.390625000 32.6</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.390625000 30.406 36.137152778 139.391250000 30.588 36.137222222 139.391250000 29.559 36.137152778 139.390625000 30.406</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.390625000 30.406 36.137222222 139.391250000 29.559 36.137222222 139.390625000 29.599 36.137152778 139.390625000 30.406</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.390625000 29.599 36.137222222 139.391250000 29.559 36.137291667 139.391250000 29.542 36.137222222 139.390625000 29.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.390625000 29.599 36.137291667 139.391250000 29.542 36.137291667 139.390625000 29.576 36.137222222 139.390625000 29.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.390625000 29.576 36.137291667 139.391250000 29.542 36.137361111 139.391250000 29.523 36.137291667 139.390625000 29.576</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.390625000 29.576 36.137361111 139.391250000 29.523 36.137361111 139.390625000 29.55 36.137291667 139.390625000 29.576</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.390625000 29.55 36.137361111 139.391250000 29.523 36.137430556 139.391250000 29.501 36.137361111 139.390625000 29.55</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.390625000 29.55 36.137430556 139.391250000 29.501 36.137430556 139.390625000 29.523 36.137361111 139.390625000 29.55</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.390625000 29.523 36.137430556 139.391250000 29.501 36.137500000 139.391250000 29.478 36.137430556 139.390625000 29.523</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.390625000 29.523 36.137500000 139.391250000 29.478 36.137500000 139.390625000 29.493 36.137430556 139.390625000 29.523</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.391250000 32.773 36.137083333 139.391875000 33.041 36.137152778 139.391875000 30.813 36.137083333 139.391250000 32.773</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.391250000 32.773 36.137152778 139.391875000 30.813 36.137152778 139.391250000 30.588 36.137083333 139.391250000 32.773</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.391250000 30.588 36.137152778 139.391875000 30.813 36.137222222 139.391875000 29.427 36.137152778 139.391250000 30.588</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.391250000 30.588 36.137222222 139.391875000 29.427 36.137222222 139.391250000 29.559 36.137152778 139.391250000 30.588</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.391250000 29.559 36.137222222 139.391875000 29.427 36.137291667 139.391875000 29.416 36.137222222 139.391250000 29.559</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.391250000 29.559 36.137291667 139.391875000 29.416 36.137291667 139.391250000 29.542 36.137222222 139.391250000 29.559</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.391250000 29.542 36.137291667 139.391875000 29.416 36.137361111 139.391875000 29.4 36.137291667 139.391250000 29.542</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.391250000 29.542 36.137361111 139.391875000 29.4 36.137361111 139.391250000 29.523 36.137291667 139.391250000 29.542</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.391250000 29.523 36.137361111 139.391875000 29.4 36.137430556 139.391875000 29.379 36.137361111 139.391250000 29.523</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.391250000 29.523 36.137430556 139.391875000 29.379 36.137430556 139.391250000 29.501 36.137361111 139.391250000 29.523</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.391250000 29.501 36.137430556 139.391875000 29.379 36.137500000 139.391875000 29.355 36.137430556 139.391250000 29.501</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.391250000 29.501 36.137500000 139.391875000 29.355 36.137500000 139.391250000 29.478 36.137430556 139.391250000 29.501</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.391875000 33.041 36.137083333 139.392500000 33.421 36.137152778 139.392500000 31.156 36.137083333 139.391875000 33.041</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.391875000 33.041 36.137152778 139.392500000 31.156 36.137152778 139.391875000 30.813 36.137083333 139.391875000 33.041</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.391875000 30.813 36.137152778 139.392500000 31.156 36.137222222 139.392500000 29.307 36.137152778 139.391875000 30.813</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.391875000 30.813 36.137222222 139.392500000 29.307 36.137222222 139.391875000 29.427 36.137152778 139.391875000 30.813</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.391875000 29.427 36.137222222 139.392500000 29.307 36.137291667 139.392500000 29.303 36.137222222 139.391875000 29.427</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.391875000 29.427 36.137291667 139.392500000 29.303 36.137291667 139.391875000 29.416 36.137222222 139.391875000 29.427</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.391875000 29.416 36.137291667 139.392500000 29.303 36.137361111 139.392500000 29.293 36.137291667 139.391875000 29.416</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.391875000 29.416 36.137361111 139.392500000 29.293 36.137361111 139.391875000 29.4 36.137291667 139.391875000 29.416</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.391875000 29.4 36.137361111 139.392500000 29.293 36.137430556 139.392500000 29.278 36.137361111 139.391875000 29.4</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.391875000 29.4 36.137430556 139.392500000 29.278 36.137430556 139.391875000 29.379 36.137361111 139.391875000 29.4</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.391875000 29.379 36.137430556 139.392500000 29.278 36.137500000 139.392500000 29.258 36.137430556 139.391875000 29.379</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.391875000 29.379 36.137500000 139.392500000 29.258 36.137500000 139.391875000 29.355 36.137430556 139.391875000 29.379</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.392500000 33.421 36.137083333 139.393125000 33.366 36.137152778 139.393125000 31.546 36.137083333 139.392500000 33.421</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.392500000 33.421 36.137152778 139.393125000 31.546 36.137152778 139.392500000 31.156 36.137083333 139.392500000 33.421</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.392500000 31.156 36.137152778 139.393125000 31.546 36.137222222 139.393125000 29.171 36.137152778 139.392500000 31.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.392500000 31.156 36.137222222 139.393125000 29.171 36.137222222 139.392500000 29.307 36.137152778 139.392500000 31.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.392500000 29.307 36.137222222 139.393125000 29.171 36.137291667 139.393125000 29.054 36.137222222 139.392500000 29.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.392500000 29.307 36.137291667 139.393125000 29.054 36.137291667 139.392500000 29.303 36.137222222 139.392500000 29.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.392500000 29.303 36.137291667 139.393125000 29.054 36.137361111 139.393125000 29.061 36.137291667 139.392500000 29.303</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.392500000 29.303 36.137361111 139.393125000 29.061 36.137361111 139.392500000 29.293 36.137291667 139.392500000 29.303</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.392500000 29.293 36.137361111 139.393125000 29.061 36.137430556 139.393125000 29.07 36.137361111 139.392500000 29.293</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.392500000 29.293 36.137430556 139.393125000 29.07 36.137430556 139.392500000 29.278 36.137361111 139.392500000 29.293</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.392500000 29.278 36.137430556 139.393125000 29.07 36.137500000 139.393125000 29.079 36.137430556 139.392500000 29.278</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.392500000 29.278 36.137500000 139.393125000 29.079 36.137500000 139.392500000 29.258 36.137430556 139.392500000 29.278</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.393125000 33.366 36.137083333 139.393750000 33.309 36.137152778 139.393750000 32.094 36.137083333 139.393125000 33.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137083333 139.393125000 33.366 36.137152778 139.393750000 32.094 36.137152778 139.393125000 31.546 36.137083333 139.393125000 33.366</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.393125000 31.546 36.137152778 139.393750000 32.094 36.137222222 139.393750000 29.641 36.137152778 139.393125000 31.546</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137152778 139.393125000 31.546 36.137222222 139.393750000 29.641 36.137222222 139.393125000 29.171 36.137152778 139.393125000 31.546</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.393125000 29.171 36.137222222 139.393750000 29.641 36.137291667 139.393750000 28.861 36.137222222 139.393125000 29.171</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137222222 139.393125000 29.171 36.137291667 139.393750000 28.861 36.137291667 139.393125000 29.054 36.137222222 139.393125000 29.171</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.393125000 29.054 36.137291667 139.393750000 28.861 36.137361111 139.393750000 28.881 36.137291667 139.393125000 29.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137291667 139.393125000 29.054 36.137361111 139.393750000 28.881 36.137361111 139.393125000 29.061 36.137291667 139.393125000 29.054</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.393125000 29.061 36.137361111 139.393750000 28.881 36.137430556 139.393750000 28.906 36.137361111 139.393125000 29.061</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137361111 139.393125000 29.061 36.137430556 139.393750000 28.906 36.137430556 139.393125000 29.07 36.137361111 139.393125000 29.061</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.393125000 29.07 36.137430556 139.393750000 28.906 36.137500000 139.393750000 28.937 36.137430556 139.393125000 29.07</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137430556 139.393125000 29.07 36.137500000 139.393750000 28.937 36.137500000 139.393125000 29.079 36.137430556 139.393125000 29.07</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.387500000 29.582 36.137500000 139.388125000 29.438 36.137916667 139.388125000 29.555 36.137500000 139.387500000 29.582</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.387500000 29.582 36.137916667 139.388125000 29.555 36.137916667 139.387500000 29.632 36.137500000 139.387500000 29.582</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.388125000 29.438 36.137500000 139.388750000 29.393 36.137916667 139.388750000 29.431 36.137500000 139.388125000 29.438</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.388125000 29.438 36.137916667 139.388750000 29.431 36.137916667 139.388125000 29.555 36.137500000 139.388125000 29.438</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.388750000 29.393 36.137500000 139.389375000 29.414 36.137916667 139.389375000 29.209 36.137500000 139.388750000 29.393</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.388750000 29.393 36.137916667 139.389375000 29.209 36.137916667 139.388750000 29.431 36.137500000 139.388750000 29.393</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.389375000 29.414 36.137500000 139.390000000 29.403 36.137916667 139.390000000 29.153 36.137500000 139.389375000 29.414</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.389375000 29.414 36.137916667 139.390000000 29.153 36.137916667 139.389375000 29.209 36.137500000 139.389375000 29.414</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.390000000 29.403 36.137500000 139.390625000 29.493 36.137916667 139.390625000 29.301 36.137500000 139.390000000 29.403</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.390000000 29.403 36.137916667 139.390625000 29.301 36.137916667 139.390000000 29.153 36.137500000 139.390000000 29.403</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.390625000 29.493 36.137500000 139.391250000 29.478 36.137916667 139.391250000 29.325 36.137500000 139.390625000 29.493</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.390625000 29.493 36.137916667 139.391250000 29.325 36.137916667 139.390625000 29.301 36.137500000 139.390625000 29.493</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.391250000 29.478 36.137500000 139.391875000 29.355 36.137916667 139.391875000 29.173 36.137500000 139.391250000 29.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.391250000 29.478 36.137916667 139.391875000 29.173 36.137916667 139.391250000 29.325 36.137500000 139.391250000 29.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.391875000 29.355 36.137500000 139.392500000 29.258 36.137916667 139.392500000 29.095 36.137500000 139.391875000 29.355</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.391875000 29.355 36.137916667 139.392500000 29.095 36.137916667 139.391875000 29.173 36.137500000 139.391875000 29.355</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.392500000 29.258 36.137500000 139.393125000 29.079 36.137916667 139.393125000 29.143 36.137500000 139.392500000 29.258</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.392500000 29.258 36.137916667 139.393125000 29.143 36.137916667 139.392500000 29.095 36.137500000 139.392500000 29.258</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.393125000 29.079 36.137500000 139.393750000 28.937 36.137916667 139.393750000 29.163 36.137500000 139.393125000 29.079</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137500000 139.393125000 29.079 36.137916667 139.393750000 29.163 36.137916667 139.393125000 29.143 36.137500000 139.393125000 29.079</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.387500000 29.632 36.137916667 139.388125000 29.555 36.138333333 139.388125000 29.589 36.137916667 139.387500000 29.632</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.387500000 29.632 36.138333333 139.388125000 29.589 36.138333333 139.387500000 29.635 36.137916667 139.387500000 29.632</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388125000 29.555 36.137916667 139.388750000 29.431 36.138333333 139.388750000 29.415 36.137916667 139.388125000 29.555</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388125000 29.555 36.138333333 139.388750000 29.415 36.138333333 139.388125000 29.589 36.137916667 139.388125000 29.555</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388750000 29.431 36.137916667 139.389375000 29.209 36.138333333 139.389375000 29.049 36.137916667 139.388750000 29.431</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.388750000 29.431 36.138333333 139.389375000 29.049 36.138333333 139.388750000 29.415 36.137916667 139.388750000 29.431</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.389375000 29.209 36.137916667 139.390000000 29.153 36.138333333 139.390000000 28.968 36.137916667 139.389375000 29.209</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.389375000 29.209 36.138333333 139.390000000 28.968 36.138333333 139.389375000 29.049 36.137916667 139.389375000 29.209</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390000000 29.153 36.137916667 139.390625000 29.301 36.138333333 139.390625000 29.156 36.137916667 139.390000000 29.153</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390000000 29.153 36.138333333 139.390625000 29.156 36.138333333 139.390000000 28.968 36.137916667 139.390000000 29.153</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390625000 29.301 36.137916667 139.391250000 29.325 36.138333333 139.391250000 29.212 36.137916667 139.390625000 29.301</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.390625000 29.301 36.138333333 139.391250000 29.212 36.138333333 139.390625000 29.156 36.137916667 139.390625000 29.301</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391250000 29.325 36.137916667 139.391875000 29.173 36.138333333 139.391875000 29.057 36.137916667 139.391250000 29.325</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391250000 29.325 36.138333333 139.391875000 29.057 36.138333333 139.391250000 29.212 36.137916667 139.391250000 29.325</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391875000 29.173 36.137916667 139.392500000 29.095 36.138333333 139.392500000 29.004 36.137916667 139.391875000 29.173</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.391875000 29.173 36.138333333 139.392500000 29.004 36.138333333 139.391875000 29.057 36.137916667 139.391875000 29.173</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.392500000 29.095 36.137916667 139.393125000 29.143 36.138333333 139.393125000 29.196 36.137916667 139.392500000 29.095</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.392500000 29.095 36.138333333 139.393125000 29.196 36.138333333 139.392500000 29.004 36.137916667 139.392500000 29.095</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.393125000 29.143 36.137916667 139.393750000 29.163 36.138333333 139.393750000 29.319 36.137916667 139.393125000 29.143</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.137916667 139.393125000 29.143 36.138333333 139.393750000 29.319 36.138333333 139.393125000 29.196 36.137916667 139.393125000 29.143</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.387500000 29.635 36.138333333 139.388125000 29.589 36.138750000 139.388125000 29.4 36.138333333 139.387500000 29.635</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.387500000 29.635 36.138750000 139.388125000 29.4 36.138750000 139.387500000 29.478 36.138333333 139.387500000 29.635</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388125000 29.589 36.138333333 139.388750000 29.415 36.138750000 139.388750000 29.251 36.138333333 139.388125000 29.589</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388125000 29.589 36.138750000 139.388750000 29.251 36.138750000 139.388125000 29.4 36.138333333 139.388125000 29.589</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388750000 29.415 36.138333333 139.389375000 29.049 36.138750000 139.389375000 29.009 36.138333333 139.388750000 29.415</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.388750000 29.415 36.138750000 139.389375000 29.009 36.138750000 139.388750000 29.251 36.138333333 139.388750000 29.415</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.389375000 29.049 36.138333333 139.390000000 28.968 36.138750000 139.390000000 28.945 36.138333333 139.389375000 29.049</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.389375000 29.049 36.138750000 139.390000000 28.945 36.138750000 139.389375000 29.009 36.138333333 139.389375000 29.049</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390000000 28.968 36.138333333 139.390625000 29.156 36.138750000 139.390625000 29.076 36.138333333 139.390000000 28.968</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390000000 28.968 36.138750000 139.390625000 29.076 36.138750000 139.390000000 28.945 36.138333333 139.390000000 28.968</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390625000 29.156 36.138333333 139.391250000 29.212 36.138750000 139.391250000 29.133 36.138333333 139.390625000 29.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.390625000 29.156 36.138750000 139.391250000 29.133 36.138750000 139.390625000 29.076 36.138333333 139.390625000 29.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391250000 29.212 36.138333333 139.391875000 29.057 36.138750000 139.391875000 29.021 36.138333333 139.391250000 29.212</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391250000 29.212 36.138750000 139.391875000 29.021 36.138750000 139.391250000 29.133 36.138333333 139.391250000 29.212</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391875000 29.057 36.138333333 139.392500000 29.004 36.138750000 139.392500000 29.004 36.138333333 139.391875000 29.057</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.391875000 29.057 36.138750000 139.392500000 29.004 36.138750000 139.391875000 29.021 36.138333333 139.391875000 29.057</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.392500000 29.004 36.138333333 139.393125000 29.196 36.138750000 139.393125000 29.191 36.138333333 139.392500000 29.004</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.392500000 29.004 36.138750000 139.393125000 29.191 36.138750000 139.392500000 29.004 36.138333333 139.392500000 29.004</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.393125000 29.196 36.138333333 139.393750000 29.319 36.138750000 139.393750000 29.314 36.138333333 139.393125000 29.196</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138333333 139.393125000 29.196 36.138750000 139.393750000 29.314 36.138750000 139.393125000 29.191 36.138333333 139.393125000 29.196</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.387500000 29.478 36.138750000 139.388125000 29.4 36.139166667 139.388125000 29.195 36.138750000 139.387500000 29.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.387500000 29.478 36.139166667 139.388125000 29.195 36.139166667 139.387500000 29.307 36.138750000 139.387500000 29.478</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388125000 29.4 36.138750000 139.388750000 29.251 36.139166667 139.388750000 29.096 36.138750000 139.388125000 29.4</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388125000 29.4 36.139166667 139.388750000 29.096 36.139166667 139.388125000 29.195 36.138750000 139.388125000 29.4</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388750000 29.251 36.138750000 139.389375000 29.009 36.139166667 139.389375000 29.049 36.138750000 139.388750000 29.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.388750000 29.251 36.139166667 139.389375000 29.049 36.139166667 139.388750000 29.096 36.138750000 139.388750000 29.251</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.389375000 29.009 36.138750000 139.390000000 28.945 36.139166667 139.390000000 29.009 36.138750000 139.389375000 29.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.389375000 29.009 36.139166667 139.390000000 29.009 36.139166667 139.389375000 29.049 36.138750000 139.389375000 29.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390000000 28.945 36.138750000 139.390625000 29.076 36.139166667 139.390625000 29.043 36.138750000 139.390000000 28.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390000000 28.945 36.139166667 139.390625000 29.043 36.139166667 139.390000000 29.009 36.138750000 139.390000000 28.945</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390625000 29.076 36.138750000 139.391250000 29.133 36.139166667 139.391250000 29.08 36.138750000 139.390625000 29.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.390625000 29.076 36.139166667 139.391250000 29.08 36.139166667 139.390625000 29.043 36.138750000 139.390625000 29.076</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391250000 29.133 36.138750000 139.391875000 29.021 36.139166667 139.391875000 29.006 36.138750000 139.391250000 29.133</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391250000 29.133 36.139166667 139.391875000 29.006 36.139166667 139.391250000 29.08 36.138750000 139.391250000 29.133</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391875000 29.021 36.138750000 139.392500000 29.004 36.139166667 139.392500000 29.015 36.138750000 139.391875000 29.021</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.391875000 29.021 36.139166667 139.392500000 29.015 36.139166667 139.391875000 29.006 36.138750000 139.391875000 29.021</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.392500000 29.004 36.138750000 139.393125000 29.191 36.139166667 139.393125000 29.168 36.138750000 139.392500000 29.004</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.392500000 29.004 36.139166667 139.393125000 29.168 36.139166667 139.392500000 29.015 36.138750000 139.392500000 29.004</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.393125000 29.191 36.138750000 139.393750000 29.314 36.139166667 139.393750000 29.268 36.138750000 139.393125000 29.191</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.138750000 139.393125000 29.191 36.139166667 139.393750000 29.268 36.139166667 139.393125000 29.168 36.138750000 139.393125000 29.191</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.387500000 29.307 36.139166667 139.388125000 29.195 36.139583333 139.388125000 29.177 36.139166667 139.387500000 29.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.387500000 29.307 36.139583333 139.388125000 29.177 36.139583333 139.387500000 29.313 36.139166667 139.387500000 29.307</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388125000 29.195 36.139166667 139.388750000 29.096 36.139583333 139.388750000 29.088 36.139166667 139.388125000 29.195</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388125000 29.195 36.139583333 139.388750000 29.088 36.139583333 139.388125000 29.177 36.139166667 139.388125000 29.195</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388750000 29.096 36.139166667 139.389375000 29.049 36.139583333 139.389375000 29.088 36.139166667 139.388750000 29.096</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.388750000 29.096 36.139583333 139.389375000 29.088 36.139583333 139.388750000 29.088 36.139166667 139.388750000 29.096</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.389375000 29.049 36.139166667 139.390000000 29.009 36.139583333 139.390000000 29.056 36.139166667 139.389375000 29.049</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.389375000 29.049 36.139583333 139.390000000 29.056 36.139583333 139.389375000 29.088 36.139166667 139.389375000 29.049</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390000000 29.009 36.139166667 139.390625000 29.043 36.139583333 139.390625000 29.071 36.139166667 139.390000000 29.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390000000 29.009 36.139583333 139.390625000 29.071 36.139583333 139.390000000 29.056 36.139166667 139.390000000 29.009</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390625000 29.043 36.139166667 139.391250000 29.08 36.139583333 139.391250000 29.103 36.139166667 139.390625000 29.043</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.390625000 29.043 36.139583333 139.391250000 29.103 36.139583333 139.390625000 29.071 36.139166667 139.390625000 29.043</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391250000 29.08 36.139166667 139.391875000 29.006 36.139583333 139.391875000 29.039 36.139166667 139.391250000 29.08</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391250000 29.08 36.139583333 139.391875000 29.039 36.139583333 139.391250000 29.103 36.139166667 139.391250000 29.08</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391875000 29.006 36.139166667 139.392500000 29.015 36.139583333 139.392500000 29.053 36.139166667 139.391875000 29.006</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.391875000 29.006 36.139583333 139.392500000 29.053 36.139583333 139.391875000 29.039 36.139166667 139.391875000 29.006</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.392500000 29.015 36.139166667 139.393125000 29.168 36.139583333 139.393125000 29.184 36.139166667 139.392500000 29.015</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.392500000 29.015 36.139583333 139.393125000 29.184 36.139583333 139.392500000 29.053 36.139166667 139.392500000 29.015</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.393125000 29.168 36.139166667 139.393750000 29.268 36.139583333 139.393750000 29.27 36.139166667 139.393125000 29.168</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139166667 139.393125000 29.168 36.139583333 139.393750000 29.27 36.139583333 139.393125000 29.184 36.139166667 139.393125000 29.168</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.387500000 29.313 36.139583333 139.388125000 29.177 36.140000000 139.388125000 29.181 36.139583333 139.387500000 29.313</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.387500000 29.313 36.140000000 139.388125000 29.181 36.140000000 139.387500000 30.007 36.139583333 139.387500000 29.313</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388125000 29.177 36.139583333 139.388750000 29.088 36.140000000 139.388750000 29.084 36.139583333 139.388125000 29.177</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388125000 29.177 36.140000000 139.388750000 29.084 36.140000000 139.388125000 29.181 36.139583333 139.388125000 29.177</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388750000 29.088 36.139583333 139.389375000 29.088 36.140000000 139.389375000 29.103 36.139583333 139.388750000 29.088</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.388750000 29.088 36.140000000 139.389375000 29.103 36.140000000 139.388750000 29.084 36.139583333 139.388750000 29.088</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.389375000 29.088 36.139583333 139.390000000 29.056 36.140000000 139.390000000 29.081 36.139583333 139.389375000 29.088</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.389375000 29.088 36.140000000 139.390000000 29.081 36.140000000 139.389375000 29.103 36.139583333 139.389375000 29.088</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390000000 29.056 36.139583333 139.390625000 29.071 36.140000000 139.390625000 29.12 36.139583333 139.390000000 29.056</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390000000 29.056 36.140000000 139.390625000 29.12 36.140000000 139.390000000 29.081 36.139583333 139.390000000 29.056</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390625000 29.071 36.139583333 139.391250000 29.103 36.140000000 139.391250000 29.162 36.139583333 139.390625000 29.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.390625000 29.071 36.140000000 139.391250000 29.162 36.140000000 139.390625000 29.12 36.139583333 139.390625000 29.071</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391250000 29.103 36.139583333 139.391875000 29.039 36.140000000 139.391875000 29.109 36.139583333 139.391250000 29.103</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391250000 29.103 36.140000000 139.391875000 29.109 36.140000000 139.391250000 29.162 36.139583333 139.391250000 29.103</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391875000 29.039 36.139583333 139.392500000 29.053 36.140000000 139.392500000 29.125 36.139583333 139.391875000 29.039</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.391875000 29.039 36.140000000 139.392500000 29.125 36.140000000 139.391875000 29.109 36.139583333 139.391875000 29.039</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.392500000 29.053 36.139583333 139.393125000 29.184 36.140000000 139.393125000 29.171 36.139583333 139.392500000 29.053</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.392500000 29.053 36.140000000 139.393125000 29.171 36.140000000 139.392500000 29.125 36.139583333 139.392500000 29.053</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.393125000 29.184 36.139583333 139.393750000 29.27 36.140000000 139.393750000 29.198 36.139583333 139.393125000 29.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.139583333 139.393125000 29.184 36.140000000 139.393750000 29.198 36.140000000 139.393125000 29.171 36.139583333 139.393125000 29.184</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.387500000 30.007 36.140000000 139.388125000 29.181 36.140416667 139.388125000 30.455 36.140000000 139.387500000 30.007</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.387500000 30.007 36.140416667 139.388125000 30.455 36.140416667 139.387500000 31.888 36.140000000 139.387500000 30.007</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388125000 29.181 36.140000000 139.388750000 29.084 36.140416667 139.388750000 29.22 36.140000000 139.388125000 29.181</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388125000 29.181 36.140416667 139.388750000 29.22 36.140416667 139.388125000 30.455 36.140000000 139.388125000 29.181</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388750000 29.084 36.140000000 139.389375000 29.103 36.140416667 139.389375000 29.156 36.140000000 139.388750000 29.084</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.388750000 29.084 36.140416667 139.389375000 29.156 36.140416667 139.388750000 29.22 36.140000000 139.388750000 29.084</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.389375000 29.103 36.140000000 139.390000000 29.081 36.140416667 139.390000000 29.141 36.140000000 139.389375000 29.103</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.389375000 29.103 36.140416667 139.390000000 29.141 36.140416667 139.389375000 29.156 36.140000000 139.389375000 29.103</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390000000 29.081 36.140000000 139.390625000 29.12 36.140416667 139.390625000 29.2 36.140000000 139.390000000 29.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390000000 29.081 36.140416667 139.390625000 29.2 36.140416667 139.390000000 29.141 36.140000000 139.390000000 29.081</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390625000 29.12 36.140000000 139.391250000 29.162 36.140416667 139.391250000 29.248 36.140000000 139.390625000 29.12</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.390625000 29.12 36.140416667 139.391250000 29.248 36.140416667 139.390625000 29.2 36.140000000 139.390625000 29.12</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391250000 29.162 36.140000000 139.391875000 29.109 36.140416667 139.391875000 29.205 36.140000000 139.391250000 29.162</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391250000 29.162 36.140416667 139.391875000 29.205 36.140416667 139.391250000 29.248 36.140000000 139.391250000 29.162</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391875000 29.109 36.140000000 139.392500000 29.125 36.140416667 139.392500000 29.221 36.140000000 139.391875000 29.109</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.391875000 29.109 36.140416667 139.392500000 29.221 36.140416667 139.391875000 29.205 36.140000000 139.391875000 29.109</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.392500000 29.125 36.140000000 139.393125000 29.171 36.140416667 139.393125000 29.197 36.140000000 139.392500000 29.125</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.392500000 29.125 36.140416667 139.393125000 29.197 36.140416667 139.392500000 29.221 36.140000000 139.392500000 29.125</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.393125000 29.171 36.140000000 139.393750000 29.198 36.140416667 139.393750000 29.176 36.140000000 139.393125000 29.171</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140000000 139.393125000 29.171 36.140416667 139.393750000 29.176 36.140416667 139.393125000 29.197 36.140000000 139.393125000 29.171</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.387500000 31.888 36.140416667 139.388125000 30.455 36.140833333 139.388125000 31.785 36.140416667 139.387500000 31.888</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.387500000 31.888 36.140833333 139.388125000 31.785 36.140833333 139.387500000 32.091 36.140416667 139.387500000 31.888</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388125000 30.455 36.140416667 139.388750000 29.22 36.140833333 139.388750000 31.183 36.140416667 139.388125000 30.455</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388125000 30.455 36.140833333 139.388750000 31.183 36.140833333 139.388125000 31.785 36.140416667 139.388125000 30.455</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388750000 29.22 36.140416667 139.389375000 29.156 36.140833333 139.389375000 29.911 36.140416667 139.388750000 29.22</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.388750000 29.22 36.140833333 139.389375000 29.911 36.140833333 139.388750000 31.183 36.140416667 139.388750000 29.22</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.389375000 29.156 36.140416667 139.390000000 29.141 36.140833333 139.390000000 29.327 36.140416667 139.389375000 29.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.389375000 29.156 36.140833333 139.390000000 29.327 36.140833333 139.389375000 29.911 36.140416667 139.389375000 29.156</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390000000 29.141 36.140416667 139.390625000 29.2 36.140833333 139.390625000 29.331 36.140416667 139.390000000 29.141</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390000000 29.141 36.140833333 139.390625000 29.331 36.140833333 139.390000000 29.327 36.140416667 139.390000000 29.141</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390625000 29.2 36.140416667 139.391250000 29.248 36.140833333 139.391250000 29.36 36.140416667 139.390625000 29.2</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.390625000 29.2 36.140833333 139.391250000 29.36 36.140833333 139.390625000 29.331 36.140416667 139.390625000 29.2</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391250000 29.248 36.140416667 139.391875000 29.205 36.140833333 139.391875000 29.32 36.140416667 139.391250000 29.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391250000 29.248 36.140833333 139.391875000 29.32 36.140833333 139.391250000 29.36 36.140416667 139.391250000 29.248</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391875000 29.205 36.140416667 139.392500000 29.221 36.140833333 139.392500000 29.337 36.140416667 139.391875000 29.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.391875000 29.205 36.140833333 139.392500000 29.337 36.140833333 139.391875000 29.32 36.140416667 139.391875000 29.205</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.392500000 29.221 36.140416667 139.393125000 29.197 36.140833333 139.393125000 29.341 36.140416667 139.392500000 29.221</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.392500000 29.221 36.140833333 139.393125000 29.341 36.140833333 139.392500000 29.337 36.140416667 139.392500000 29.221</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.393125000 29.197 36.140416667 139.393750000 29.176 36.140833333 139.393750000 29.34 36.140416667 139.393125000 29.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140416667 139.393125000 29.197 36.140833333 139.393750000 29.34 36.140833333 139.393125000 29.341 36.140416667 139.393125000 29.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.387500000 32.091 36.140833333 139.388125000 31.785 36.141250000 139.388125000 32.035 36.140833333 139.387500000 32.091</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.387500000 32.091 36.141250000 139.388125000 32.035 36.141250000 139.387500000 32.269 36.140833333 139.387500000 32.091</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.388125000 31.785 36.140833333 139.388750000 31.183 36.141250000 139.388750000 31.972 36.140833333 139.388125000 31.785</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.388125000 31.785 36.141250000 139.388750000 31.972 36.141250000 139.388125000 32.035 36.140833333 139.388125000 31.785</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.388750000 31.183 36.140833333 139.389375000 29.911 36.141250000 139.389375000 31.972 36.140833333 139.388750000 31.183</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.388750000 31.183 36.141250000 139.389375000 31.972 36.141250000 139.388750000 31.972 36.140833333 139.388750000 31.183</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.389375000 29.911 36.140833333 139.390000000 29.327 36.141250000 139.390000000 30.827 36.140833333 139.389375000 29.911</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.389375000 29.911 36.141250000 139.390000000 30.827 36.141250000 139.389375000 31.972 36.140833333 139.389375000 29.911</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390000000 29.327 36.140833333 139.390625000 29.331 36.141250000 139.390625000 29.585 36.140833333 139.390000000 29.327</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390000000 29.327 36.141250000 139.390625000 29.585 36.141250000 139.390000000 30.827 36.140833333 139.390000000 29.327</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390625000 29.331 36.140833333 139.391250000 29.36 36.141250000 139.391250000 29.479 36.140833333 139.390625000 29.331</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.390625000 29.331 36.141250000 139.391250000 29.479 36.141250000 139.390625000 29.585 36.140833333 139.390625000 29.331</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391250000 29.36 36.140833333 139.391875000 29.32 36.141250000 139.391875000 29.447 36.140833333 139.391250000 29.36</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391250000 29.36 36.141250000 139.391875000 29.447 36.141250000 139.391250000 29.479 36.140833333 139.391250000 29.36</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391875000 29.32 36.140833333 139.392500000 29.337 36.141250000 139.392500000 29.472 36.140833333 139.391875000 29.32</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.391875000 29.32 36.141250000 139.392500000 29.472 36.141250000 139.391875000 29.447 36.140833333 139.391875000 29.32</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.392500000 29.337 36.140833333 139.393125000 29.341 36.141250000 139.393125000 29.544 36.140833333 139.392500000 29.337</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.392500000 29.337 36.141250000 139.393125000 29.544 36.141250000 139.392500000 29.472 36.140833333 139.392500000 29.337</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.393125000 29.341 36.140833333 139.393750000 29.34 36.141250000 139.393750000 29.588 36.140833333 139.393125000 29.341</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.140833333 139.393125000 29.341 36.141250000 139.393750000 29.588 36.141250000 139.393125000 29.544 36.140833333 139.393125000 29.341</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.387500000 32.269 36.141250000 139.388125000 32.035 36.141666667 139.388125000 32.199 36.141250000 139.387500000 32.269</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.387500000 32.269 36.141666667 139.388125000 32.199 36.141666667 139.387500000 32.396 36.141250000 139.387500000 32.269</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.388125000 32.035 36.141250000 139.388750000 31.972 36.141666667 139.388750000 32.151 36.141250000 139.388125000 32.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.388125000 32.035 36.141666667 139.388750000 32.151 36.141666667 139.388125000 32.199 36.141250000 139.388125000 32.035</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.388750000 31.972 36.141250000 139.389375000 31.972 36.141666667 139.389375000 32.244 36.141250000 139.388750000 31.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.388750000 31.972 36.141666667 139.389375000 32.244 36.141666667 139.388750000 32.151 36.141250000 139.388750000 31.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.389375000 31.972 36.141250000 139.390000000 30.827 36.141666667 139.390000000 32.197 36.141250000 139.389375000 31.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.389375000 31.972 36.141666667 139.390000000 32.197 36.141666667 139.389375000 32.244 36.141250000 139.389375000 31.972</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.390000000 30.827 36.141250000 139.390625000 29.585 36.141666667 139.390625000 31.508 36.141250000 139.390000000 30.827</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.390000000 30.827 36.141666667 139.390625000 31.508 36.141666667 139.390000000 32.197 36.141250000 139.390000000 30.827</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.390625000 29.585 36.141250000 139.391250000 29.479 36.141666667 139.391250000 30.155 36.141250000 139.390625000 29.585</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.390625000 29.585 36.141666667 139.391250000 30.155 36.141666667 139.390625000 31.508 36.141250000 139.390625000 29.585</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391250000 29.479 36.141250000 139.391875000 29.447 36.141666667 139.391875000 29.575 36.141250000 139.391250000 29.479</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391250000 29.479 36.141666667 139.391875000 29.575 36.141666667 139.391250000 30.155 36.141250000 139.391250000 29.479</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391875000 29.447 36.141250000 139.392500000 29.472 36.141666667 139.392500000 29.599 36.141250000 139.391875000 29.447</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.391875000 29.447 36.141666667 139.392500000 29.599 36.141666667 139.391875000 29.575 36.141250000 139.391875000 29.447</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.392500000 29.472 36.141250000 139.393125000 29.544 36.141666667 139.393125000 29.696 36.141250000 139.392500000 29.472</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.392500000 29.472 36.141666667 139.393125000 29.696 36.141666667 139.392500000 29.599 36.141250000 139.392500000 29.472</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.393125000 29.544 36.141250000 139.393750000 29.588 36.141666667 139.393750000 29.758 36.141250000 139.393125000 29.544</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141250000 139.393125000 29.544 36.141666667 139.393750000 29.758 36.141666667 139.393125000 29.696 36.141250000 139.393125000 29.544</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
</gml:trianglePatches>
</gml:TriangulatedSurface>
</dem:tin>
</dem:TINRelief>
</dem:reliefComponent>
<uro:demDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">112</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">000</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:demDataQualityAttribute>
</dem:ReliefFeature>
</core:cityObjectMember>
<core:cityObjectMember>
<dem:ReliefFeature gml:id="dem_338c0466-73e9-4407-81db-2c69b74fbe69">
<gml:name>54391370</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<dem:lod>1</dem:lod>
<dem:reliefComponent>
<dem:TINRelief gml:id="dem_c9b1ab65-98f6-4c58-9159-9901ccaeca2b">
<gml:name>54391370</gml:name>
<dem:lod>1</dem:lod>
<dem:tin>
<gml:TriangulatedSurface>
<gml:trianglePatches>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.384375000 32.578 36.141666667 139.385000000 32.635 36.142083333 139.385000000 32.597 36.141666667 139.384375000 32.578</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.384375000 32.578 36.142083333 139.385000000 32.597 36.142083333 139.384375000 32.557 36.141666667 139.384375000 32.578</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.385000000 32.635 36.141666667 139.385625000 32.698 36.142083333 139.385625000 32.642 36.141666667 139.385000000 32.635</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.385000000 32.635 36.142083333 139.385625000 32.642 36.142083333 139.385000000 32.597 36.141666667 139.385000000 32.635</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.385625000 32.698 36.141666667 139.386250000 32.62 36.142083333 139.386250000 32.56 36.141666667 139.385625000 32.698</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.385625000 32.698 36.142083333 139.386250000 32.56 36.142083333 139.385625000 32.642 36.141666667 139.385625000 32.698</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.386250000 32.62 36.141666667 139.386875000 32.536 36.142083333 139.386875000 32.467 36.141666667 139.386250000 32.62</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.386250000 32.62 36.142083333 139.386875000 32.467 36.142083333 139.386250000 32.56 36.141666667 139.386250000 32.62</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.386875000 32.536 36.141666667 139.387500000 32.396 36.142083333 139.387500000 32.37 36.141666667 139.386875000 32.536</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.386875000 32.536 36.142083333 139.387500000 32.37 36.142083333 139.386875000 32.467 36.141666667 139.386875000 32.536</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.384375000 32.557 36.142083333 139.385000000 32.597 36.142500000 139.385000000 32.545 36.142083333 139.384375000 32.557</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.384375000 32.557 36.142500000 139.385000000 32.545 36.142500000 139.384375000 32.524 36.142083333 139.384375000 32.557</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.385000000 32.597 36.142083333 139.385625000 32.642 36.142500000 139.385625000 32.571 36.142083333 139.385000000 32.597</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.385000000 32.597 36.142500000 139.385625000 32.571 36.142500000 139.385000000 32.545 36.142083333 139.385000000 32.597</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.385625000 32.642 36.142083333 139.386250000 32.56 36.142500000 139.386250000 32.482 36.142083333 139.385625000 32.642</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.385625000 32.642 36.142500000 139.386250000 32.482 36.142500000 139.385625000 32.571 36.142083333 139.385625000 32.642</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.386250000 32.56 36.142083333 139.386875000 32.467 36.142500000 139.386875000 32.377 36.142083333 139.386250000 32.56</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.386250000 32.56 36.142500000 139.386875000 32.377 36.142500000 139.386250000 32.482 36.142083333 139.386250000 32.56</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.386875000 32.467 36.142083333 139.387500000 32.37 36.142500000 139.387500000 32.325 36.142083333 139.386875000 32.467</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.386875000 32.467 36.142500000 139.387500000 32.325 36.142500000 139.386875000 32.377 36.142083333 139.386875000 32.467</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.384375000 32.524 36.142500000 139.385000000 32.545 36.142916667 139.385000000 32.622 36.142500000 139.384375000 32.524</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.384375000 32.524 36.142916667 139.385000000 32.622 36.142916667 139.384375000 32.617 36.142500000 139.384375000 32.524</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.385000000 32.545 36.142500000 139.385625000 32.571 36.142916667 139.385625000 32.63 36.142500000 139.385000000 32.545</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.385000000 32.545 36.142916667 139.385625000 32.63 36.142916667 139.385000000 32.622 36.142500000 139.385000000 32.545</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.385625000 32.571 36.142500000 139.386250000 32.482 36.142916667 139.386250000 32.567 36.142500000 139.385625000 32.571</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.385625000 32.571 36.142916667 139.386250000 32.567 36.142916667 139.385625000 32.63 36.142500000 139.385625000 32.571</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.386250000 32.482 36.142500000 139.386875000 32.377 36.142916667 139.386875000 32.503 36.142500000 139.386250000 32.482</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.386250000 32.482 36.142916667 139.386875000 32.503 36.142916667 139.386250000 32.567 36.142500000 139.386250000 32.482</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.386875000 32.377 36.142500000 139.387500000 32.325 36.142916667 139.387500000 32.436 36.142500000 139.386875000 32.377</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.386875000 32.377 36.142916667 139.387500000 32.436 36.142916667 139.386875000 32.503 36.142500000 139.386875000 32.377</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
</gml:trianglePatches>
</gml:TriangulatedSurface>
</dem:tin>
</dem:TINRelief>
</dem:reliefComponent>
<uro:demDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">112</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">000</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:demDataQualityAttribute>
</dem:ReliefFeature>
</core:cityObjectMember>
<core:cityObjectMember>
<dem:ReliefFeature gml:id="dem_8b8cd914-30ca-4a5c-b919-042065fe2821">
<gml:name>54391371</gml:name>
<core:creationDate>2026-03-20</core:creationDate>
<dem:lod>1</dem:lod>
<dem:reliefComponent>
<dem:TINRelief gml:id="dem_2839a344-2f30-42d2-bb88-26c0b4d795d0">
<gml:name>54391371</gml:name>
<dem:lod>1</dem:lod>
<dem:tin>
<gml:TriangulatedSurface>
<gml:trianglePatches>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.387500000 32.396 36.141666667 139.388125000 32.199 36.142083333 139.388125000 32.26 36.141666667 139.387500000 32.396</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.387500000 32.396 36.142083333 139.388125000 32.26 36.142083333 139.387500000 32.37 36.141666667 139.387500000 32.396</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.388125000 32.199 36.141666667 139.388750000 32.151 36.142083333 139.388750000 32.241 36.141666667 139.388125000 32.199</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.388125000 32.199 36.142083333 139.388750000 32.241 36.142083333 139.388125000 32.26 36.141666667 139.388125000 32.199</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.388750000 32.151 36.141666667 139.389375000 32.244 36.142083333 139.389375000 32.375 36.141666667 139.388750000 32.151</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.388750000 32.151 36.142083333 139.389375000 32.375 36.142083333 139.388750000 32.241 36.141666667 139.388750000 32.151</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.389375000 32.244 36.141666667 139.390000000 32.197 36.142083333 139.390000000 32.34 36.141666667 139.389375000 32.244</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.389375000 32.244 36.142083333 139.390000000 32.34 36.142083333 139.389375000 32.375 36.141666667 139.389375000 32.244</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.390000000 32.197 36.141666667 139.390625000 31.508 36.142083333 139.390625000 32.193 36.141666667 139.390000000 32.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.390000000 32.197 36.142083333 139.390625000 32.193 36.142083333 139.390000000 32.34 36.141666667 139.390000000 32.197</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.390625000 31.508 36.141666667 139.391250000 30.155 36.142083333 139.391250000 32.079 36.141666667 139.390625000 31.508</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.390625000 31.508 36.142083333 139.391250000 32.079 36.142083333 139.390625000 32.193 36.141666667 139.390625000 31.508</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.391250000 30.155 36.141666667 139.391875000 29.575 36.142083333 139.391875000 30.894 36.141666667 139.391250000 30.155</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.391250000 30.155 36.142083333 139.391875000 30.894 36.142083333 139.391250000 32.079 36.141666667 139.391250000 30.155</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.391875000 29.575 36.141666667 139.392500000 29.599 36.142083333 139.392500000 29.781 36.141666667 139.391875000 29.575</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.391875000 29.575 36.142083333 139.392500000 29.781 36.142083333 139.391875000 30.894 36.141666667 139.391875000 29.575</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.392500000 29.599 36.141666667 139.393125000 29.696 36.142083333 139.393125000 29.814 36.141666667 139.392500000 29.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.392500000 29.599 36.142083333 139.393125000 29.814 36.142083333 139.392500000 29.781 36.141666667 139.392500000 29.599</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.393125000 29.696 36.141666667 139.393750000 29.758 36.142083333 139.393750000 29.892 36.141666667 139.393125000 29.696</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.141666667 139.393125000 29.696 36.142083333 139.393750000 29.892 36.142083333 139.393125000 29.814 36.141666667 139.393125000 29.696</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.387500000 32.37 36.142083333 139.388125000 32.26 36.142500000 139.388125000 32.306 36.142083333 139.387500000 32.37</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.387500000 32.37 36.142500000 139.388125000 32.306 36.142500000 139.387500000 32.325 36.142083333 139.387500000 32.37</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.388125000 32.26 36.142083333 139.388750000 32.241 36.142500000 139.388750000 32.318 36.142083333 139.388125000 32.26</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.388125000 32.26 36.142500000 139.388750000 32.318 36.142500000 139.388125000 32.306 36.142083333 139.388125000 32.26</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.388750000 32.241 36.142083333 139.389375000 32.375 36.142500000 139.389375000 32.494 36.142083333 139.388750000 32.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.388750000 32.241 36.142500000 139.389375000 32.494 36.142500000 139.388750000 32.318 36.142083333 139.388750000 32.241</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.389375000 32.375 36.142083333 139.390000000 32.34 36.142500000 139.390000000 32.471 36.142083333 139.389375000 32.375</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.389375000 32.375 36.142500000 139.390000000 32.471 36.142500000 139.389375000 32.494 36.142083333 139.389375000 32.375</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.390000000 32.34 36.142083333 139.390625000 32.193 36.142500000 139.390625000 32.341 36.142083333 139.390000000 32.34</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.390000000 32.34 36.142500000 139.390625000 32.341 36.142500000 139.390000000 32.471 36.142083333 139.390000000 32.34</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.390625000 32.193 36.142083333 139.391250000 32.079 36.142500000 139.391250000 32.31 36.142083333 139.390625000 32.193</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.390625000 32.193 36.142500000 139.391250000 32.31 36.142500000 139.390625000 32.341 36.142083333 139.390625000 32.193</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.391250000 32.079 36.142083333 139.391875000 30.894 36.142500000 139.391875000 32.194 36.142083333 139.391250000 32.079</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.391250000 32.079 36.142500000 139.391875000 32.194 36.142500000 139.391250000 32.31 36.142083333 139.391250000 32.079</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.391875000 30.894 36.142083333 139.392500000 29.781 36.142500000 139.392500000 31.635 36.142083333 139.391875000 30.894</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.391875000 30.894 36.142500000 139.392500000 31.635 36.142500000 139.391875000 32.194 36.142083333 139.391875000 30.894</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.392500000 29.781 36.142083333 139.393125000 29.814 36.142500000 139.393125000 30.457 36.142083333 139.392500000 29.781</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.392500000 29.781 36.142500000 139.393125000 30.457 36.142500000 139.392500000 31.635 36.142083333 139.392500000 29.781</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.393125000 29.814 36.142083333 139.393750000 29.892 36.142500000 139.393750000 30.017 36.142083333 139.393125000 29.814</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142083333 139.393125000 29.814 36.142500000 139.393750000 30.017 36.142500000 139.393125000 30.457 36.142083333 139.393125000 29.814</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.387500000 32.325 36.142500000 139.388125000 32.306 36.142916667 139.388125000 32.371 36.142500000 139.387500000 32.325</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.387500000 32.325 36.142916667 139.388125000 32.371 36.142916667 139.387500000 32.436 36.142500000 139.387500000 32.325</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.388125000 32.306 36.142500000 139.388750000 32.318 36.142916667 139.388750000 32.378 36.142500000 139.388125000 32.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.388125000 32.306 36.142916667 139.388750000 32.378 36.142916667 139.388125000 32.371 36.142500000 139.388125000 32.306</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.388750000 32.318 36.142500000 139.389375000 32.494 36.142916667 139.389375000 32.55 36.142500000 139.388750000 32.318</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.388750000 32.318 36.142916667 139.389375000 32.55 36.142916667 139.388750000 32.378 36.142500000 139.388750000 32.318</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.389375000 32.494 36.142500000 139.390000000 32.471 36.142916667 139.390000000 32.529 36.142500000 139.389375000 32.494</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.389375000 32.494 36.142916667 139.390000000 32.529 36.142916667 139.389375000 32.55 36.142500000 139.389375000 32.494</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.390000000 32.471 36.142500000 139.390625000 32.341 36.142916667 139.390625000 32.41 36.142500000 139.390000000 32.471</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.390000000 32.471 36.142916667 139.390625000 32.41 36.142916667 139.390000000 32.529 36.142500000 139.390000000 32.471</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.390625000 32.341 36.142500000 139.391250000 32.31 36.142916667 139.391250000 32.386 36.142500000 139.390625000 32.341</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.390625000 32.341 36.142916667 139.391250000 32.386 36.142916667 139.390625000 32.41 36.142500000 139.390625000 32.341</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.391250000 32.31 36.142500000 139.391875000 32.194 36.142916667 139.391875000 32.293 36.142500000 139.391250000 32.31</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.391250000 32.31 36.142916667 139.391875000 32.293 36.142916667 139.391250000 32.386 36.142500000 139.391250000 32.31</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.391875000 32.194 36.142500000 139.392500000 31.635 36.142916667 139.392500000 32.285 36.142500000 139.391875000 32.194</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.391875000 32.194 36.142916667 139.392500000 32.285 36.142916667 139.391875000 32.293 36.142500000 139.391875000 32.194</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.392500000 31.635 36.142500000 139.393125000 30.457 36.142916667 139.393125000 32.313 36.142500000 139.392500000 31.635</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.392500000 31.635 36.142916667 139.393125000 32.313 36.142916667 139.392500000 32.285 36.142500000 139.392500000 31.635</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.393125000 30.457 36.142500000 139.393750000 30.017 36.142916667 139.393750000 31.268 36.142500000 139.393125000 30.457</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
<gml:Triangle>
<gml:exterior>
<gml:LinearRing>
<gml:posList>36.142500000 139.393125000 30.457 36.142916667 139.393750000 31.268 36.142916667 139.393125000 32.313 36.142500000 139.393125000 30.457</gml:posList>
</gml:LinearRing>
</gml:exterior>
</gml:Triangle>
</gml:trianglePatches>
</gml:TriangulatedSurface>
</dem:tin>
</dem:TINRelief>
</dem:reliefComponent>
<uro:demDataQualityAttribute>
<uro:DataQualityAttribute>
<uro:geometrySrcDescLod1 codeSpace="../../codelists/DataQualityAttribute_geometrySrcDesc.xml">112</uro:geometrySrcDescLod1>
<uro:thematicSrcDesc codeSpace="../../codelists/DataQualityAttribute_thematicSrcDesc.xml">000</uro:thematicSrcDesc>
</uro:DataQualityAttribute>
</uro:demDataQualityAttribute>
</dem:ReliefFeature>
</core:cityObjectMember>
</core:CityModel>
