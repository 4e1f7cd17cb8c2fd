<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider><resampling enabled="false"/></provider>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="26" classificationMax="100">
      <rastershader>
        <colorrampshader colorRampType="DISCRETE" classificationMode="1" clip="0">
            <item value="26" color="#c6e5ef" alpha="255" label="26 °C 以下"/>
            <item value="32" color="#feea9b" alpha="255" label="26 – 32 °C 中程度"/>
            <item value="38" color="#fa9c58" alpha="255" label="32 – 38 °C 強い"/>
            <item value="46" color="#d93529" alpha="255" label="38 – 46 °C 非常に強い"/>
            <item value="100" color="#7a0021" alpha="255" label="46 °C 超 極端"/>
          <rampLegendSettings useContinuousLegend="0"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
