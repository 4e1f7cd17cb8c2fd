<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Rendering" labelsEnabled="0" simplifyDrawingHints="1" simplifyAlgorithm="0" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyLocal="1">
  <renderer-v2 type="categorizedSymbol" attr="areaType_code" symbollevels="0" enableorderby="0">
    <categories>
      <category value="2" symbol="0" label="特別警戒区域" render="true" type="string"/>
      <category value="1" symbol="1" label="警戒区域" render="true" type="string"/>
      <category value="4" symbol="2" label="特別警戒区域（指定前）" render="true" type="string"/>
      <category value="3" symbol="3" label="警戒区域（指定前）" render="true" type="string"/>
      <category value="" symbol="4" label="不明" render="true" type="string"/>
    </categories>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="232,96,76,150"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="179,48,29,255"/><Option type="QString" name="outline_width" value="0.25"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="251,228,109,150"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="201,164,0,255"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="246,201,193,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="139,149,161,255"/><Option type="QString" name="outline_width" value="0"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="no"/></Option></layer>
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="angle" value="45"/><Option type="QString" name="distance" value="1.6"/><Option type="QString" name="distance_unit" value="MM"/></Option><symbol type="line" name="@0@1" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="line_color" value="208,82,63,255"/><Option type="QString" name="line_width" value="0.14"/><Option type="QString" name="line_width_unit" value="MM"/></Option></layer></symbol></layer>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="style" value="no"/><Option type="QString" name="outline_color" value="179,48,29,255"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="253,243,208,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="139,149,161,255"/><Option type="QString" name="outline_width" value="0"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="no"/></Option></layer>
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="angle" value="45"/><Option type="QString" name="distance" value="1.6"/><Option type="QString" name="distance_unit" value="MM"/></Option><symbol type="line" name="@0@1" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="line_color" value="201,138,27,255"/><Option type="QString" name="line_width" value="0.14"/><Option type="QString" name="line_width_unit" value="MM"/></Option></layer></symbol></layer>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="style" value="no"/><Option type="QString" name="outline_color" value="181,120,15,255"/><Option type="QString" name="outline_width" value="0.2"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="236,238,241,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="139,149,161,255"/><Option type="QString" name="outline_width" value="0"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="no"/></Option></layer>
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="angle" value="45"/><Option type="QString" name="distance" value="1.2"/><Option type="QString" name="distance_unit" value="MM"/></Option><symbol type="line" name="@0@1" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="line_color" value="179,186,194,255"/><Option type="QString" name="line_width" value="0.14"/><Option type="QString" name="line_width_unit" value="MM"/></Option></layer></symbol></layer>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="style" value="no"/><Option type="QString" name="outline_color" value="139,149,161,255"/><Option type="QString" name="outline_width" value="0.1"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
