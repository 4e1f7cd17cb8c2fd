<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <pipe>
    <provider><resampling enabled="false"/></provider>
    <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">
      <colorPalette>
        <paletteEntry value="1" color="#313695" alpha="215" label="区分 1（低い）"/>
        <paletteEntry value="2" color="#3a58a7" alpha="215" label="区分 2"/>
        <paletteEntry value="3" color="#4a7bb7" alpha="215" label="区分 3"/>
        <paletteEntry value="4" color="#659bc8" alpha="215" label="区分 4"/>
        <paletteEntry value="5" color="#84bbd8" alpha="215" label="区分 5"/>
        <paletteEntry value="6" color="#a6d3e6" alpha="215" label="区分 6"/>
        <paletteEntry value="7" color="#c6e5ef" alpha="215" label="区分 7"/>
        <paletteEntry value="8" color="#e0f3f3" alpha="215" label="区分 8"/>
        <paletteEntry value="9" color="#f1f9d8" alpha="215" label="区分 9"/>
        <paletteEntry value="10" color="#fdf6b4" alpha="215" label="区分 10"/>
        <paletteEntry value="11" color="#feea9b" alpha="215" label="区分 11"/>
        <paletteEntry value="12" color="#fed888" alpha="215" label="区分 12"/>
        <paletteEntry value="13" color="#fdbd70" alpha="215" label="区分 13"/>
        <paletteEntry value="14" color="#fa9c58" alpha="215" label="区分 14"/>
        <paletteEntry value="15" color="#f67b49" alpha="215" label="区分 15"/>
        <paletteEntry value="16" color="#ea5739" alpha="215" label="区分 16"/>
        <paletteEntry value="17" color="#d93529" alpha="215" label="区分 17"/>
        <paletteEntry value="18" color="#c21c27" alpha="215" label="区分 18"/>
        <paletteEntry value="19" color="#a50026" alpha="215" label="区分 19"/>
        <paletteEntry value="20" color="#7a0021" alpha="215" label="区分 20（高い）"/>
      </colorPalette>
    </rasterrenderer>
    <rasterresampler/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
