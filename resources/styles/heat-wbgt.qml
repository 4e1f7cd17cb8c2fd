<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider><resampling enabled="false"/></provider>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="25" classificationMax="60">
      <rastershader>
        <colorrampshader colorRampType="DISCRETE" classificationMode="1" clip="0">
            <item value="25" color="#a0d2ff" alpha="255" label="25 未満 注意"/>
            <item value="28" color="#faf500" alpha="255" label="25 – 28 警戒"/>
            <item value="31" color="#ff9600" alpha="255" label="28 – 31 厳重警戒"/>
            <item value="60" color="#ff2800" alpha="255" label="31 以上 危険"/>
          <rampLegendSettings useContinuousLegend="0"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
