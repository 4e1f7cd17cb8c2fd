<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider><resampling enabled="false"/></provider>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="0.8" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="inf">
      <rastershader>
        <colorrampshader colorRampType="DISCRETE" classificationMode="1" clip="0">
            <item value="0" color="#ffffff" alpha="0" label="浸水なし"/>
            <item value="0.5" color="#f7f5a9" alpha="255" label="0.5 m 未満"/>
            <item value="3" color="#ffd8c0" alpha="255" label="0.5 – 3 m"/>
            <item value="5" color="#ffb7b7" alpha="255" label="3 – 5 m"/>
            <item value="10" color="#ff9191" alpha="255" label="5 – 10 m"/>
            <item value="20" color="#f285c9" alpha="255" label="10 – 20 m"/>
            <item value="inf" color="#dc7adc" alpha="255" label="20 m 以上"/>
          <rampLegendSettings useContinuousLegend="0"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
