<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider><resampling enabled="false"/></provider>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" alphaBand="-1" nodataColor="" classificationMin="0" classificationMax="3000">
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0">
            <item value="0" color="#e8efe4" alpha="255" label="0 m"/>
            <item value="20" color="#dfe6cf" alpha="255" label="20 m"/>
            <item value="50" color="#e6e0c0" alpha="255" label="50 m"/>
            <item value="100" color="#dccfae" alpha="255" label="100 m"/>
            <item value="300" color="#c9b294" alpha="255" label="300 m"/>
            <item value="1000" color="#b29a86" alpha="255" label="1000 m"/>
            <item value="3000" color="#f4f2ef" alpha="255" label="3000 m"/>
          <rampLegendSettings useContinuousLegend="0"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
