<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Rendering" labelsEnabled="1" simplifyDrawingHints="1" simplifyAlgorithm="0" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyLocal="1">
  <renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0">
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="circle"/><Option type="QString" name="color" value="31,41,51,60"/><Option type="QString" name="size" value="1.6"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/></Option></layer>
        <layer class="EllipseMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="symbol_name" value="triangle"/><Option type="QString" name="color" value="43,138,62,255"/><Option type="QString" name="symbol_width" value="3.224"/><Option type="QString" name="symbol_height" value="3.224"/><Option type="QString" name="angle" value="180"/><Option type="QString" name="offset" value="0,-1.35"/><Option type="QString" name="offset_unit" value="MM"/><Option type="QString" name="symbol_width_unit" value="MM"/><Option type="QString" name="symbol_height_unit" value="MM"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/></Option></layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="circle"/><Option type="QString" name="color" value="43,138,62,255"/><Option type="QString" name="size" value="3.848"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/><Option type="QString" name="offset" value="0,-3.54"/><Option type="QString" name="offset_unit" value="MM"/></Option></layer>
        <layer class="SimpleMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="circle"/><Option type="QString" name="color" value="255,255,255,255"/><Option type="QString" name="size" value="1.4560000000000002"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/><Option type="QString" name="offset" value="0,-3.54"/><Option type="QString" name="offset_unit" value="MM"/></Option></layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="name" isExpression="0" fontFamily="Noto Sans CJK JP" namedStyle="Bold" fontSize="8" fontSizeUnit="Point" textColor="31,41,51,255" textOpacity="1">
        <families><family name="Yu Gothic UI"/><family name="Noto Sans JP"/></families>
        <text-buffer bufferDraw="1" bufferSize="0.7" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.9" bufferJoinStyle="128"/>
      </text-style>
      <placement placement="6" predefinedPositionOrder="R,L,TR,BR,TL,BL" dist="1.2" distUnits="MM" offsetUnits="MM" priority="6"/>
      <rendering drawLabels="1" scaleVisibility="1" scaleMin="0" scaleMax="30000" displayAll="0" obstacle="1"/>
    </settings>
  </labeling>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>
