<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Rendering" labelsEnabled="1" simplifyDrawingHints="1" simplifyAlgorithm="0" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyLocal="1">
  <renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0">
    <symbols>
      <symbol type="line" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="line_color" value="255,255,255,255"/><Option type="QString" name="line_width" value="1"/><Option type="QString" name="line_width_unit" value="MM"/><Option type="QString" name="capstyle" value="round"/><Option type="QString" name="joinstyle" value="round"/></Option></layer>
        <layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="line_color" value="11,114,133,255"/><Option type="QString" name="line_width" value="0.7"/><Option type="QString" name="line_width_unit" value="MM"/><Option type="QString" name="line_style" value="solid"/><Option type="QString" name="capstyle" value="round"/><Option type="QString" name="joinstyle" value="round"/></Option><data_defined_properties><Option type="Map"><Option type="QString" name="name" value=""/><Option type="Map" name="properties"><Option type="Map" name="outlineColor"><Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/><Option type="QString" name="expression" value="coalesce(&quot;route_color&quot;, '#0b7285')"/></Option></Option><Option type="QString" name="type" value="collection"/></Option></data_defined_properties></layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="coalesce(attribute($currentfeature, '名称'), attribute($currentfeature, 'name'), attribute($currentfeature, 'title'), attribute($currentfeature, 'スポット名'), attribute($currentfeature, 'Spot Name'), attribute($currentfeature, '地点名'), attribute($currentfeature, '施設名'), attribute($currentfeature, '施設・場所名'), attribute($currentfeature, '公園名'), attribute($currentfeature, '橋梁名'))" isExpression="1" fontFamily="Noto Sans CJK JP" namedStyle="Regular" fontSize="7.5" fontSizeUnit="Point" textColor="31,41,51,255" textOpacity="1">
        <families><family name="Yu Gothic UI"/><family name="Noto Sans JP"/></families>
        <text-buffer bufferDraw="1" bufferSize="0.7" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.9" bufferJoinStyle="128"/>
      </text-style>
      <placement placement="2" placementFlags="9" dist="0.6" distUnits="MM" offsetUnits="MM" priority="6"/>
      <rendering drawLabels="1" scaleVisibility="1" scaleMin="0" scaleMax="60000" displayAll="0" obstacle="1"/>
    </settings>
  </labeling>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>1</layerGeometryType>
</qgis>
