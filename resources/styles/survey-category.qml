<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology|Labeling|Rendering" labelsEnabled="1" simplifyDrawingHints="1" simplifyAlgorithm="0" simplifyDrawingTol="1" simplifyMaxScale="1" simplifyLocal="1">
  <renderer-v2 type="categorizedSymbol" attr="spot_category" symbollevels="0" enableorderby="0">
    <categories>
      <category value="toilet" symbol="0" label="トイレ" render="true" type="string"/>
      <category value="elevator" symbol="1" label="エレベーター" render="true" type="string"/>
      <category value="slope" symbol="2" label="スロープ" render="true" type="string"/>
      <category value="parking" symbol="3" label="駐車場" render="true" type="string"/>
      <category value="station" symbol="4" label="駅・バス停" render="true" type="string"/>
      <category value="restaurant" symbol="5" label="飲食店" render="true" type="string"/>
      <category value="shop" symbol="6" label="店舗" render="true" type="string"/>
      <category value="hotel" symbol="7" label="宿泊施設" render="true" type="string"/>
      <category value="medical" symbol="8" label="医療機関" render="true" type="string"/>
      <category value="park" symbol="9" label="公園・広場" render="true" type="string"/>
      <category value="public" symbol="10" label="公共施設" render="true" type="string"/>
      <category value="other" symbol="11" label="その他" render="true" type="string"/>
      <category value="" symbol="12" label="種類不明" render="true" type="string"/>
    </categories>
    <symbols>
      <symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SvgMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCI+PGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTEuNDAwIiBmaWxsPSIjMTk3MWMyIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iMS4yMDAiLz48ZyBmaWxsPSIjZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiPjxjaXJjbGUgY3g9IjgiIGN5PSI1LjQiIHI9IjEuNyIvPjxwYXRoIGQ9Ik02IDhoNHY1LjRIOS4yVjE5SDYuOHYtNS42SDZ6Ii8+PHBhdGggZD0iTTExLjcgNC42aC44djE0LjhoLS44eiIvPjxjaXJjbGUgY3g9IjE2LjIiIGN5PSI1LjQiIHI9IjEuNyIvPjxwYXRoIGQ9Ik0xNS4yIDhoMmwxLjggNmgtMS42djVoLTIuNHYtNWgtMS42eiIvPjwvZz48L3N2Zz4="/><Option type="QString" name="size" value="4.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="color" value="25,113,194,255"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/></Option></layer>
      </symbol>
      <symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SvgMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCI+PGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTEuNDAwIiBmaWxsPSIjNWYzZGM0IiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iMS4yMDAiLz48ZyBmaWxsPSIjZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiPjxwYXRoIGQ9Ik0xMiA0LjYgMTYgOS44SDh6TTEyIDE5LjQgOCAxNC4yaDh6Ii8+PC9nPjwvc3ZnPg=="/><Option type="QString" name="size" value="4.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="color" value="95,61,196,255"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/></Option></layer>
      </symbol>
      <symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SvgMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCI+PGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTEuNDAwIiBmaWxsPSIjMmI4YTNlIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iMS4yMDAiLz48ZyBmaWxsPSIjZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiPjxwYXRoIGQ9Ik00LjUgMTcuNSAxOS41IDl2OC41eiIvPjwvZz48L3N2Zz4="/><Option type="QString" name="size" value="4.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="color" value="43,138,62,255"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/></Option></layer>
      </symbol>
      <symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SvgMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCI+PGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTEuNDAwIiBmaWxsPSIjMTg2NGFiIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iMS4yMDAiLz48ZyBmaWxsPSIjZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiPjxwYXRoIGQ9Ik04LjQgNWg0LjhhNC4zIDQuMyAwIDAgMSAwIDguNmgtMi4zVjE5SDguNHptMi41IDIuM3Y0aDJhMiAyIDAgMCAwIDAtNHoiLz48L2c+PC9zdmc+"/><Option type="QString" name="size" value="4.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="color" value="24,100,171,255"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/></Option></layer>
      </symbol>
      <symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SvgMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCI+PGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTEuNDAwIiBmaWxsPSIjYzIyNTVjIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iMS4yMDAiLz48ZyBmaWxsPSIjZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiPjxwYXRoIGQ9Ik03LjUgNWg5QTEuNSAxLjUgMCAwIDEgMTggNi41MDB2OUExLjUgMS41IDAgMCAxIDE2LjUwMCAxN2wxLjcwMCAyLjMwMGgtMi4yMDBMMTQuNzAwIDE3SDkuMzAwTDggMTkuMzAwSDUuODAwTDcuNTAwIDE3QTEuNTAwIDEuNTAwIDAgMCAxIDYgMTUuNTAwdi05QTEuNTAwIDEuNTAwIDAgMCAxIDcuNTAwIDV6TTggNy4zMDB2NC4yMDBoOFY3LjMwMHoiLz48L2c+PC9zdmc+"/><Option type="QString" name="size" value="4.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="color" value="194,37,92,255"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/></Option></layer>
      </symbol>
      <symbol type="marker" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SvgMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCI+PGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTEuNDAwIiBmaWxsPSIjZDk0ODBmIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iMS4yMDAiLz48ZyBmaWxsPSIjZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiPjxwYXRoIGQ9Ik03IDQuNTAwaDF2NC41MDBoLjhWNC41MDBoMXY0LjUwMGguOFY0LjUwMGgxdjUuMzAwYTIgMiAwIDAgMS0xLjUwMCAxLjkwMHY3LjgwMEg4LjUwMHYtNy44MDBBMiAyIDAgMCAxIDcgOS44MDB6TTE1LjUwMCA0LjUwMGMxLjUwMC41IDIgMi41MDAgMiA0LjUwMHMtLjQgMy0xIDMuNDAwdjcuMTAwaC0xLjcwMHYtMTV6Ii8+PC9nPjwvc3ZnPg=="/><Option type="QString" name="size" value="4.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="color" value="217,72,15,255"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/></Option></layer>
      </symbol>
      <symbol type="marker" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SvgMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCI+PGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTEuNDAwIiBmaWxsPSIjZTY3NzAwIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iMS4yMDAiLz48ZyBmaWxsPSIjZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiPjxwYXRoIGQ9Ik02LjUwMCA5aDExbDEgMTAuMzAwaC0xM3pNOSA4LjUwMGEzIDMgMCAwIDEgNiAwaC0xLjQwMGExLjYwMCAxLjYwMCAwIDAgMC0zLjIwMCAweiIvPjwvZz48L3N2Zz4="/><Option type="QString" name="size" value="4.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="color" value="230,119,0,255"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/></Option></layer>
      </symbol>
      <symbol type="marker" name="7" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SvgMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCI+PGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTEuNDAwIiBmaWxsPSIjODYyZTljIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iMS4yMDAiLz48ZyBmaWxsPSIjZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiPjxwYXRoIGQ9Ik00LjUwMCA3SDZ2Ni41MDBoNFY5aDdhMi41MDAgMi41MDAgMCAwIDEgMi41MDAgMi41MDBWMThIMTh2LTIuNTAwSDZWMThINC41MDB6Ii8+PC9nPjwvc3ZnPg=="/><Option type="QString" name="size" value="4.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="color" value="134,46,156,255"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/></Option></layer>
      </symbol>
      <symbol type="marker" name="8" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SvgMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCI+PGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTEuNDAwIiBmaWxsPSIjYzkyYTJhIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iMS4yMDAiLz48ZyBmaWxsPSIjZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiPjxwYXRoIGQ9Ik0xMCA1aDR2NWg1djRoLTV2NWgtNHYtNUg1di00aDV6Ii8+PC9nPjwvc3ZnPg=="/><Option type="QString" name="size" value="4.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="color" value="201,42,42,255"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/></Option></layer>
      </symbol>
      <symbol type="marker" name="9" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SvgMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCI+PGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTEuNDAwIiBmaWxsPSIjNWM5NDBkIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iMS4yMDAiLz48ZyBmaWxsPSIjZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiPjxwYXRoIGQ9Ik0xMiA0bDQuNTAwIDUuNTAwaC0ybDMgNGgtNC40MDBWMTloLTIuMjAwdi01LjUwMEg2LjUwMGwzLTRoLTJ6Ii8+PC9nPjwvc3ZnPg=="/><Option type="QString" name="size" value="4.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="color" value="92,148,13,255"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/></Option></layer>
      </symbol>
      <symbol type="marker" name="10" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SvgMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCI+PGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTEuNDAwIiBmaWxsPSIjMGI3Mjg1IiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iMS4yMDAiLz48ZyBmaWxsPSIjZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiPjxwYXRoIGQ9Ik0xMiA0LjUwMCAxOSA4LjUwMHYxLjUwMEg1VjguNTAwek02LjUwMCAxMUg4LjUwMHY1LjUwMGgtMnpNMTEgMTFoMnY1LjUwMGgtMnpNMTUuNTAwIDExaDJ2NS41MDBoLTJ6TTUgMTcuNTAwaDE0djJINXoiLz48L2c+PC9zdmc+"/><Option type="QString" name="size" value="4.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="color" value="11,114,133,255"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/></Option></layer>
      </symbol>
      <symbol type="marker" name="11" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SvgMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCI+PGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTEuNDAwIiBmaWxsPSIjNWY2YTc1IiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iMS4yMDAiLz48ZyBmaWxsPSIjZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiPjxjaXJjbGUgY3g9IjEyIiBjeT0iMTIiIHI9IjMuNDAwIi8+PC9nPjwvc3ZnPg=="/><Option type="QString" name="size" value="4.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="color" value="95,106,117,255"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/></Option></layer>
      </symbol>
      <symbol type="marker" name="12" alpha="1" clip_to_extent="1" force_rhr="0">
        <layer class="SvgMarker" enabled="1" locked="0" pass="0"><Option type="Map"><Option type="QString" name="name" value="base64:PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCAyNCAyNCI+PGNpcmNsZSBjeD0iMTIiIGN5PSIxMiIgcj0iMTEuNDAwIiBmaWxsPSIjYWRiNWJkIiBzdHJva2U9IiNmZmYiIHN0cm9rZS13aWR0aD0iMS4yMDAiLz48ZyBmaWxsPSIjZmZmIiBmaWxsLXJ1bGU9ImV2ZW5vZGQiPjxjaXJjbGUgY3g9IjEyIiBjeT0iMTIiIHI9IjMuNDAwIi8+PC9nPjwvc3ZnPg=="/><Option type="QString" name="size" value="4.2"/><Option type="QString" name="size_unit" value="MM"/><Option type="QString" name="color" value="173,181,189,255"/><Option type="QString" name="outline_style" value="no"/><Option type="QString" name="outline_width" value="0"/></Option></layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <labeling type="simple">
    <settings calloutType="simple">
      <text-style fieldName="coalesce(attribute($currentfeature, '名称'), attribute($currentfeature, 'name'), attribute($currentfeature, 'title'), attribute($currentfeature, 'スポット名'), attribute($currentfeature, 'Spot Name'), attribute($currentfeature, '地点名'), attribute($currentfeature, '施設名'), attribute($currentfeature, '施設・場所名'), attribute($currentfeature, '公園名'), attribute($currentfeature, '橋梁名'))" isExpression="1" fontFamily="Noto Sans CJK JP" namedStyle="Regular" fontSize="7" fontSizeUnit="Point" textColor="31,41,51,255" textOpacity="1">
        <families><family name="Yu Gothic UI"/><family name="Noto Sans JP"/></families>
        <text-buffer bufferDraw="1" bufferSize="0.7" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.9" bufferJoinStyle="128"/>
      </text-style>
      <placement placement="6" predefinedPositionOrder="R,L,TR,BR,TL,BL" dist="1.2" distUnits="MM" offsetUnits="MM" priority="6"/>
      <rendering drawLabels="1" scaleVisibility="1" scaleMin="0" scaleMax="8000" displayAll="0" obstacle="1"/>
    </settings>
  </labeling>
  <layerOpacity>1</layerOpacity>
  <layerGeometryType>0</layerGeometryType>
</qgis>
