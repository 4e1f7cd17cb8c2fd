<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Rendering" labelsEnabled="1" simplifyDrawingHints="1" simplifyAlgorithm="0" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyLocal="1">
  <renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0">
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="hexagon"/><Option type="QString" name="color" value="16,152,173,255"/><Option type="QString" name="size" value="3"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.3"/><Option type="QString" name="outline_width_unit" value="MM"/></Option></layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="coalesce(attribute($currentfeature, '名称'), attribute($currentfeature, 'name'), attribute($currentfeature, 'title'), attribute($currentfeature, 'スポット名'), attribute($currentfeature, 'Spot Name'), attribute($currentfeature, '地点名'), attribute($currentfeature, '施設名'), attribute($currentfeature, '施設・場所名'), attribute($currentfeature, '公園名'), attribute($currentfeature, '橋梁名'))" isExpression="1" fontFamily="Noto Sans CJK JP" namedStyle="Regular" fontSize="7.5" fontSizeUnit="Point" textColor="31,41,51,255" textOpacity="1">
        <families><family name="Yu Gothic UI"/><family name="Noto Sans JP"/></families>
        <text-buffer bufferDraw="1" bufferSize="0.7" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.9" bufferJoinStyle="128"/>
      </text-style>
      <placement placement="6" predefinedPositionOrder="R,L,TR,BR,TL,BL" dist="1.2" distUnits="MM" offsetUnits="MM" priority="6"/>
      <rendering drawLabels="1" scaleVisibility="1" scaleMin="0" scaleMax="20000" displayAll="0" obstacle="1"/>
    </settings>
  </labeling>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>
