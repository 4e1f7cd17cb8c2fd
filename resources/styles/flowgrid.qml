<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Rendering" labelsEnabled="0" simplifyDrawingHints="1" simplifyAlgorithm="0" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyLocal="1">
  <renderer-v2 type="graduatedSymbol" attr='coalesce("population", -1000000000)' graduatedMethod="GraduatedColor" symbollevels="0" enableorderby="0">
    <ranges>
      <range lower="50000.000000" upper="1000000000.000000" symbol="0" label="50,000 人以上" render="true"/>
      <range lower="10000.000000" upper="50000.000000" symbol="1" label="10,000 – 50,000 人" render="true"/>
      <range lower="5000.000000" upper="10000.000000" symbol="2" label="5,000 – 10,000 人" render="true"/>
      <range lower="1000.000000" upper="5000.000000" symbol="3" label="1,000 – 5,000 人" render="true"/>
      <range lower="500.000000" upper="1000.000000" symbol="4" label="500 – 1,000 人" render="true"/>
      <range lower="100.000000" upper="500.000000" symbol="5" label="100 – 500 人" render="true"/>
      <range lower="50.000000" upper="100.000000" symbol="6" label="50 – 100 人" render="true"/>
      <range lower="10.000000" upper="50.000000" symbol="7" label="10 – 50 人" render="true"/>
      <range lower="0.000000" upper="10.000000" symbol="8" label="10 人未満" render="true"/>
      <range lower="-1000000001.000000" upper="-999999999.000000" symbol="9" label="秘匿・不明" render="true"/>
    </ranges>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="29,0,38,205"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.08"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="68,1,84,205"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.08"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="70,50,126,205"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.08"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="54,92,141,205"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.08"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="39,127,142,205"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.08"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="31,161,135,205"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.08"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="74,193,109,205"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.08"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="7" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="160,218,57,205"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.08"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="8" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="253,231,37,205"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.08"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="9" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="241,242,244,255"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="139,149,161,255"/><Option type="QString" name="outline_width" value="0"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="no"/></Option></layer>
        <layer class="LinePatternFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="angle" value="45"/><Option type="QString" name="distance" value="1.2"/><Option type="QString" name="distance_unit" value="MM"/></Option><symbol type="line" name="@0@1" alpha="1" clip_to_extent="1" force_rhr="0"><layer class="SimpleLine" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="line_color" value="195,201,208,255"/><Option type="QString" name="line_width" value="0.14"/><Option type="QString" name="line_width_unit" value="MM"/></Option></layer></symbol></layer>
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="style" value="no"/><Option type="QString" name="outline_color" value="255,255,255,255"/><Option type="QString" name="outline_width" value="0.08"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
