<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider><resampling enabled="false"/></provider>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="10" classificationMax="70">
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0">
            <item value="10" color="#3a58a7" alpha="255" label="10 °C"/>
            <item value="20" color="#84bbd8" alpha="255" label="20 °C"/>
            <item value="30" color="#f1f9d8" alpha="255" label="30 °C"/>
            <item value="40" color="#fed888" alpha="255" label="40 °C"/>
            <item value="50" color="#f67b49" alpha="255" label="50 °C"/>
            <item value="60" color="#c21c27" alpha="255" label="60 °C"/>
            <item value="70" color="#7a0021" alpha="255" label="70 °C"/>
          <rampLegendSettings useContinuousLegend="0"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
