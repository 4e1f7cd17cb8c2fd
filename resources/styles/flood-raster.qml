<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider><resampling enabled="false"/></provider>
    <rasterrenderer type="paletted" band="1" opacity="0.8" alphaBand="-1" nodataColor="">
      <colorPalette>
        <paletteEntry value="1" color="#f7f5a9" alpha="255" label="0.5 m 未満"/>
        <paletteEntry value="2" color="#ffd8c0" alpha="255" label="0.5 – 3 m"/>
        <paletteEntry value="3" color="#ffb7b7" alpha="255" label="3 – 5 m"/>
        <paletteEntry value="4" color="#ff9191" alpha="255" label="5 – 10 m"/>
        <paletteEntry value="5" color="#f285c9" alpha="255" label="10 – 20 m"/>
        <paletteEntry value="6" color="#dc7adc" alpha="255" label="20 m 以上"/>
      </colorPalette>
    </rasterrenderer>
    <rasterresampler/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
