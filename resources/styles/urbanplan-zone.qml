<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Rendering" labelsEnabled="0" simplifyDrawingHints="1" simplifyAlgorithm="0" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyLocal="1">
  <renderer-v2 type="categorizedSymbol" attr="if(&quot;featureType_code&quot; = 'UseDistrict', &quot;function_code&quot;, '')" symbollevels="0" enableorderby="0">
    <categories>
      <category value="1" symbol="0" label="第一種低層住居専用地域" render="true" type="string"/>
      <category value="2" symbol="1" label="第二種低層住居専用地域" render="true" type="string"/>
      <category value="3" symbol="2" label="第一種中高層住居専用地域" render="true" type="string"/>
      <category value="4" symbol="3" label="第二種中高層住居専用地域" render="true" type="string"/>
      <category value="5" symbol="4" label="第一種住居地域" render="true" type="string"/>
      <category value="6" symbol="5" label="第二種住居地域" render="true" type="string"/>
      <category value="7" symbol="6" label="準住居地域" render="true" type="string"/>
      <category value="8" symbol="7" label="田園住居地域" render="true" type="string"/>
      <category value="9" symbol="8" label="近隣商業地域" render="true" type="string"/>
      <category value="10" symbol="9" label="商業地域" render="true" type="string"/>
      <category value="11" symbol="10" label="準工業地域" render="true" type="string"/>
      <category value="12" symbol="11" label="工業地域" render="true" type="string"/>
      <category value="13" symbol="12" label="工業専用地域" render="true" type="string"/>
      <category value="" symbol="13" label="その他の区域" render="true" type="string"/>
    </categories>
    <symbols>
      <symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="181,223,192,200"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="154,143,157,255"/><Option type="QString" name="outline_width" value="0.12"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="200,232,194,200"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="154,143,157,255"/><Option type="QString" name="outline_width" value="0.12"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="213,237,176,200"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="154,143,157,255"/><Option type="QString" name="outline_width" value="0.12"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="225,240,176,200"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="154,143,157,255"/><Option type="QString" name="outline_width" value="0.12"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="246,241,168,200"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="154,143,157,255"/><Option type="QString" name="outline_width" value="0.12"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="251,230,162,200"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="154,143,157,255"/><Option type="QString" name="outline_width" value="0.12"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="252,217,160,200"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="154,143,157,255"/><Option type="QString" name="outline_width" value="0.12"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="7" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="227,238,208,200"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="154,143,157,255"/><Option type="QString" name="outline_width" value="0.12"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="8" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="247,198,207,200"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="154,143,157,255"/><Option type="QString" name="outline_width" value="0.12"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="9" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="240,163,168,200"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="154,143,157,255"/><Option type="QString" name="outline_width" value="0.12"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="10" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="213,196,230,200"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="154,143,157,255"/><Option type="QString" name="outline_width" value="0.12"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="11" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="207,227,238,200"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="154,143,157,255"/><Option type="QString" name="outline_width" value="0.12"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="12" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="180,212,230,200"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="154,143,157,255"/><Option type="QString" name="outline_width" value="0.12"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
      <symbol type="fill" name="13" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SimpleFill" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="color" value="141,127,181,28"/><Option type="QString" name="style" value="solid"/><Option type="QString" name="joinstyle" value="miter"/><Option type="QString" name="outline_color" value="107,92,156,255"/><Option type="QString" name="outline_width" value="0.35"/><Option type="QString" name="outline_width_unit" value="MM"/><Option type="QString" name="outline_style" value="solid"/></Option></layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>2</layerGeometryType>
</qgis>
