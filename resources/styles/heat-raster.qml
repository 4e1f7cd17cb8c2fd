<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider><resampling enabled="false"/></provider>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="20" classificationMax="40">
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0">
            <item value="20" color="#4a7bb7" alpha="255" label="20 °C"/>
            <item value="25" color="#c6e5ef" alpha="255" label="25 °C"/>
            <item value="28" color="#fdf6b4" alpha="255" label="28 °C"/>
            <item value="31" color="#fdbd70" alpha="255" label="31 °C"/>
            <item value="35" color="#ea5739" alpha="255" label="35 °C"/>
            <item value="40" color="#a50026" alpha="255" label="40 °C"/>
          <rampLegendSettings useContinuousLegend="0"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
