<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Rendering" labelsEnabled="0" simplifyDrawingHints="1" simplifyAlgorithm="0" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyLocal="1">
  <renderer-v2 type="categorizedSymbol" attr="depth_rank" symbollevels="0" enableorderby="0">
    <categories>
      <category value="1" symbol="0" label="0.5 m 未満" render="true" type="long"/>
      <category value="2" symbol="1" label="0.5 – 3 m" render="true" type="long"/>
      <category value="3" symbol="2" label="3 – 5 m" render="true" type="long"/>
      <category value="4" symbol="3" label="5 – 10 m" render="true" type="long"/>
      <category value="5" symbol="4" label="10 – 20 m" render="true" type="long"/>
      <category value="6" symbol="5" label="20 m 以上" render="true" type="long"/>
      <category value="" symbol="6" label="ランク不明" render="true" type="string"/>
    </categories>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="247,245,169,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="247,245,169,255"/><Option type="QString" name="outline_width" value="0.15"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="255,216,192,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="255,216,192,255"/><Option type="QString" name="outline_width" value="0.15"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="255,183,183,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="255,183,183,255"/><Option type="QString" name="outline_width" value="0.15"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="255,145,145,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="255,145,145,255"/><Option type="QString" name="outline_width" value="0.15"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="242,133,201,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="242,133,201,255"/><Option type="QString" name="outline_width" value="0.15"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="220,122,220,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="220,122,220,255"/><Option type="QString" name="outline_width" value="0.15"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="230,233,236,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="139,149,161,255"/><Option type="QString" name="outline_width" value="0"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="no"/></Option></layer>
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="angle" value="45"/><Option type="QString" name="distance" value="1.2"/><Option type="QString" name="distance_unit" value="MM"/></Option><symbol type="line" name="@0@1" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="line_color" value="179,186,194,255"/><Option type="QString" name="line_width" value="0.14"/><Option type="QString" name="line_width_unit" value="MM"/></Option></layer></symbol></layer>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="style" value="no"/><Option type="QString" name="outline_color" value="139,149,161,255"/><Option type="QString" name="outline_width" value="0"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="no"/></Option></layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerOpacity>0.8</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
