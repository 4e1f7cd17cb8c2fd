#!/usr/bin/env python3
"""Writes the named styles (*.qml) of this folder from the palettes below.

The .qml hold only what QGIS 3.22 reads. Japanese labels stand in them, because that is what an ordinary QGIS
shows; index.json gives each style's title, the columns it needs, and the English of every label.
Run it after a change; `make.py --check` ends with status 1 where the files are not what it would write.
"""
import base64
import json
import math
import sys
from pathlib import Path
from xml.sax.saxutils import quoteattr

here = Path(__file__).resolve().parent
TEXT, LINE, UNKNOWN, RED = "#1f2933", "#8b95a1", "#eceef1", "#d6203c"
# Official colours of depth ranks (MLIT flood-map manual, 4th edition, figures 7.2-1 and 7.2-2).
RANKS = [
    (1, "#f7f5a9", "0.5 m 未満", "under 0.5 m"), (2, "#ffd8c0", "0.5 – 3 m", "0.5 – 3 m"),
    (3, "#ffb7b7", "3 – 5 m", "3 – 5 m"), (4, "#ff9191", "5 – 10 m", "5 – 10 m"),
    (5, "#f285c9", "10 – 20 m", "10 – 20 m"), (6, "#dc7adc", "20 m 以上", "20 m and more")]
labels = {}  # Japanese → English
index = []


def say(ja, en):
    labels[ja] = en
    return ja


# --- pieces of XML -------------------------------------------------------------------------------------------
def colour(value, alpha=255):
    v = value.lstrip("#")
    return ",".join(str(int(v[i:i + 2], 16)) for i in (0, 2, 4)) + "," + str(alpha)


# Outlines of small areas would be all that is left of them on a map of the whole city.
NEAR = "if(@map_scale > 12000, 'no', 'solid')"


def layer(kind, by_scale=None, **props):
    """by_scale: (property, expression) for what depends on the map's scale."""
    plain = {k: f"{v:.4g}" if isinstance(v, float) else str(v) for k, v in props.items()}
    options = "".join(f'<Option type="QString" name="{k}" value={quoteattr(v)}/>' for k, v in plain.items())
    depending = ""
    if by_scale:
        name, expression = by_scale
        depending = (f'<data_defined_properties><Option type="Map"><Option type="QString" name="name" value=""/>'
                     f'<Option type="Map" name="properties"><Option type="Map" name="{name}">'
                     f'<Option type="bool" name="active" value="true"/><Option type="int" name="type" value="3"/>'
                     f'<Option type="QString" name="expression" value={quoteattr(expression)}/></Option></Option>'
                     f'<Option type="QString" name="type" value="collection"/></Option></data_defined_properties>')
    return f'<layer class="{kind}" enabled="1" locked="0" pass="0"><Option type="Map">{options}</Option>{depending}</layer>'


def fill(value, outline=LINE, width=0.1, alpha=255, outline_alpha=255, style="solid", near=False):
    return "fill", [layer("SimpleFill", by_scale=("outlineStyle", NEAR) if near else None, color=colour(value, alpha), style=style, joinstyle="miter",
                          outline_color=colour(outline, outline_alpha), outline_width=width,
                          outline_width_unit="MM", outline_style="solid" if width else "no")]


def house(value, outline="#7d8792", width=0.1):
    return fill(value, outline, width, near=True)


def hatched(value=UNKNOWN, ink="#b3bac2", outline=LINE, width=0.1, gap=1.2, angle=45, near=False):
    """Unknown (不明): light grey under thin oblique lines, so that it also differs without colour."""
    inner = (f'<symbol type="line" name="@0@1" alpha="1" clip_to_extent="1" force_rhr="0">'
             f'{layer("SimpleLine", line_color=colour(ink), line_width=0.14, line_width_unit="MM")}</symbol>')
    pattern = layer("LinePatternFill", angle=angle, distance=gap, distance_unit="MM").replace("</layer>", inner + "</layer>")
    return "fill", [fill(value, width=0)[1][0], pattern,
                    layer("SimpleFill", by_scale=("outlineStyle", NEAR) if near else None, style="no",
                          outline_color=colour(outline), outline_width=width,
                          outline_width_unit="MM", outline_style="solid" if width else "no")]


def line(value, width, casing=None, style="solid", by_scale=None):
    layers = [layer("SimpleLine", by_scale=by_scale, line_color=colour(value), line_width=width, line_width_unit="MM",
                    line_style=style, capstyle="round", joinstyle="round")]
    if casing:
        layers.insert(0, layer("SimpleLine", line_color=colour(casing), line_width=width + 0.3,
                               line_width_unit="MM", capstyle="round", joinstyle="round"))
    return "line", layers


def marker(value, shape="circle", size=2.4, outline="#ffffff", width=0.3):
    return "marker", [layer("SimpleMarker", name=shape, color=colour(value), size=size, size_unit="MM",
                            outline_color=colour(outline), outline_width=width, outline_width_unit="MM")]


def pin(value, size=5.0, mark="circle", grown=1.0):
    """A map pin: its point stands on the place; in a legend, where there is no feature, it stands in the middle."""
    def above(share, turned=False):
        up, middle = -size * share, -size * (share - 0.5)
        if turned:  # an offset turns with its marker
            up, middle = -up, -middle
        return dict(offset=f"0,{up:.2f}", offset_unit="MM",
                    by_scale=("offset", f"if($id is null, '0,{middle:.2f}', '0,{up:.2f}')"))

    bare = dict(outline_style="no", outline_width=0)
    return "marker", [
        # Nothing to see: it makes the symbol as tall for a legend as all of it is together.
        layer("SimpleMarker", name="circle", color=colour("#ffffff", 0), size=size * 1.08, size_unit="MM", **bare, **above(0.5)),
        layer("SimpleMarker", name="circle", color=colour("#1f2933", 60), size=1.4, size_unit="MM", **bare,
              **above(0)),
        layer("EllipseMarker", symbol_name="triangle", color=colour(value), symbol_width=size * 0.6,
              symbol_height=size * 0.62, angle=180, symbol_width_unit="MM", symbol_height_unit="MM", **bare, **above(0.3, True)),
        layer("SimpleMarker", name="circle", color=colour(value), size=size * 0.72, size_unit="MM", **bare, **above(0.66)),
        layer("SimpleMarker", name=mark, color=colour("#ffffff"), size=size * 0.28 * grown, size_unit="MM", **bare, **above(0.66))]


def symbol(name, made, indent="      "):
    kind, layers = made
    body = "".join(f"\n{indent}  {one}" for one in layers)
    return f'{indent}<symbol type="{kind}" name="{name}" alpha="1" clip_to_extent="1" force_rhr="0">{body}\n{indent}</symbol>'


def symbols(made):
    return "    <symbols>\n" + "\n".join(symbol(i, m) for i, m in enumerate(made)) + "\n    </symbols>"


# --- renderers -----------------------------------------------------------------------------------------------
def single(made, ja=None, en=None):
    return f'  <renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0">\n{symbols([made])}\n  </renderer-v2>'


def categories(attribute, rows, otherwise=None):
    """rows: (value, symbol, ja, en); `otherwise`: (symbol, ja, en) for everything else and for nothing."""
    rows = list(rows) + ([("", *otherwise)] if otherwise else [])
    cats = "\n".join(
        f'      <category value={quoteattr(str(v))} symbol="{i}" label={quoteattr(say(ja, en))} render="true"'
        f' type="{"long" if isinstance(v, int) else "string"}"/>' for i, (v, _, ja, en) in enumerate(rows))
    return (f'  <renderer-v2 type="categorizedSymbol" attr={quoteattr(attribute)} symbollevels="0" enableorderby="0">\n'
            f'    <categories>\n{cats}\n    </categories>\n{symbols([r[1] for r in rows])}\n  </renderer-v2>')


def classes(attribute, rows, unknown=None):
    """rows: (lower, upper, symbol, ja, en), highest first: a bound belongs to the class above it.
    A graduated renderer leaves out empty values, so these become -1e9, a class of their own."""
    rows = list(rows)
    if unknown:
        attribute = f'coalesce("{attribute}", -1000000000)'
        rows.append((-1000000001, -999999999, *unknown))
    ranges = "\n".join(
        f'      <range lower="{lo:.6f}" upper="{up:.6f}" symbol="{i}" label={quoteattr(say(ja, en))} render="true"/>'
        for i, (lo, up, _, ja, en) in enumerate(rows))
    return (f'  <renderer-v2 type="graduatedSymbol" attr={quoteattr(attribute)} graduatedMethod="GraduatedColor"'
            f' symbollevels="0" enableorderby="0">\n    <ranges>\n{ranges}\n    </ranges>\n'
            f'{symbols([r[2] for r in rows])}\n  </renderer-v2>')


NAMES = ["名称", "name", "title", "スポット名", "Spot Name", "地点名", "施設名", "施設・場所名", "公園名", "橋梁名"]


def labelling(size=8, to_scale=20000, colour_=TEXT, bold=False, point=True):
    """The first of the columns that give a name in the files we know."""
    field = "coalesce(" + ", ".join(f"attribute($currentfeature, '{name}')" for name in NAMES) + ")"
    place = ('placement="6" predefinedPositionOrder="R,L,TR,BR,TL,BL" dist="1.2"' if point
             else 'placement="2" placementFlags="9" dist="0.6"' if point is None else 'placement="1" centroidInside="1" dist="0"')
    return (f'  <labeling type="simple">\n    <settings calloutType="simple">\n'
            f'      <text-style fieldName={quoteattr(field)} isExpression="1" fontFamily="Noto Sans CJK JP"'
            f' namedStyle="{"Bold" if bold else "Regular"}" fontSize="{size}" fontSizeUnit="Point" textColor="{colour(colour_)}" textOpacity="1">\n'
            f'        <families><family name="Yu Gothic UI"/><family name="Noto Sans JP"/></families>\n'
            f'        <text-buffer bufferDraw="1" bufferSize="0.7" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.9" bufferJoinStyle="128"/>\n'
            f'      </text-style>\n'
            f'      <placement {place} distUnits="MM" offsetUnits="MM" priority="6"/>\n'
            f'      <rendering drawLabels="1" scaleVisibility="1" scaleMin="0" scaleMax="{to_scale}" displayAll="0" obstacle="1"/>\n'
            f'    </settings>\n  </labeling>')


def raster(renderer):
    return f'  <pipe>\n    <provider><resampling enabled="false"/></provider>\n{renderer}\n    <rasterresampler/>\n  </pipe>'


def palette(entries, alpha=255, band=1, opacity=1):
    rows = "\n".join(f'        <paletteEntry value="{v}" color="{c}" alpha="{a}" label={quoteattr(say(ja, en))}/>'
                     for v, c, a, ja, en in entries)
    return raster(f'    <rasterrenderer type="paletted" band="{band}" opacity="{opacity}" alphaBand="-1" nodataColor="">\n'
                  f'      <colorPalette>\n{rows}\n      </colorPalette>\n    </rasterrenderer>')


def ramp(entries, kind="INTERPOLATED", opacity=1):
    rows = "\n".join(f'            <item value="{v}" color="{c}" alpha="{255 if c else 0}" label={quoteattr(say(ja, en))}/>'
                     for v, c, ja, en in entries).replace('color="None"', 'color="#ffffff"')
    return raster(f'    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="{opacity}" alphaBand="-1" nodataColor=""'
                  f' classificationMin="{entries[0][0]}" classificationMax="{entries[-1][0]}">\n      <rastershader>\n'
                  f'        <colorrampshader colorRampType="{kind}" classificationMode="1" clip="0">\n{rows}\n'
                  f'          <rampLegendSettings useContinuousLegend="0"/>\n        </colorrampshader>\n      </rastershader>\n    </rasterrenderer>')


GEOMETRY = {"point": 0, "line": 1, "polygon": 2}


def style(name, geometry, kinds, ja, en, body, columns=(), text=None, notice=False, opacity=1, told=False):
    """told: the classes say by themselves what they are, so a legend needs not name the style."""
    index.append(dict(name=name, geometry=geometry, kinds=list(kinds), ja=ja, en=en, columns=list(columns),
                      notice=notice, told=told or not columns, lines=[f"{name}.qml", geometry, body, text, opacity]))


def document(geometry, body, text, opacity):
    vector = geometry != "raster"
    categories_ = "Symbology|Labeling|Rendering" if vector else "Symbology"
    lines = ["<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>",
             f'<qgis version="3.22.0" styleCategories="{categories_}"'
             + (f' labelsEnabled="{int(bool(text))}" simplifyDrawingHints="1" simplifyAlgorithm="0" simplifyDrawingTol="1"'
                f' simplifyMaxScale="1" simplifyLocal="1"' if vector else "") + ">", body]
    if vector:
        lines += ([text] if text else []) + [f"  <layerOpacity>{opacity}</layerOpacity>",
                  f"  <layerGeometryType>{GEOMETRY[geometry]}</layerGeometryType>"]
    else:
        lines += ["  <blendMode>0</blendMode>"]
    return "\n".join(lines + ["</qgis>", ""])


# --- buildings -----------------------------------------------------------------------------------------------
PLAIN = "#dcdfe4"
unknown = (hatched(near=True), "不明", "unknown")
# Seen on the grey ground of a map that has nothing else.
style("building", "polygon", ["building"], "建築物", "Buildings", single(house("#a7b2bf", "#66717c", 0.1)))

USAGE = [
    (401, "#b79ad6", "業務施設", "Offices"), (402, "#e58a6f", "商業施設", "Shops"),
    (403, "#c98bb0", "宿泊施設", "Hotels"), (404, "#d9a08c", "商業系複合施設", "Mixed commercial"),
    (411, "#bfd9a3", "住宅", "Houses"), (412, "#8fbf7f", "共同住宅", "Apartments"),
    (413, "#dcd98a", "店舗等併用住宅", "Houses with shops"), (414, "#c3c06a", "店舗等併用共同住宅", "Apartments with shops"),
    (415, "#b8c49a", "作業所併用住宅", "Houses with workshops"), (421, "#6fa8dc", "官公庁施設", "Government"),
    (422, "#8fc7d9", "文教厚生施設", "Education and welfare"), (431, "#b09f8e", "運輸倉庫施設", "Transport and storage"),
    (441, "#7f88b8", "工場", "Factories"), (451, "#a89b5e", "農林漁業用施設", "Farming, forestry, fishing"),
    (452, "#7d9a99", "供給処理施設", "Utilities"), (453, "#6e7f6a", "防衛施設", "Defence"),
    (454, "#c2c7cd", "その他", "Other")]
style("building-usage", "polygon", ["building"], "用途", "Usage", columns=["usage_code"],
      body=categories("usage_code", [(str(code), house(c, "#7d8792", 0.08), ja, en) for code, c, ja, en in USAGE],
                      otherwise=unknown))

# Below 15 m greys that differ in lightness only; from 15 m reds, darker as they rise (workshops show 15 m in red).
style("building-height", "polygon", ["building"], "高さ", "Height", columns=["measuredHeight"],
      body=classes("measuredHeight", [
          (60, 2000, house("#6b0d1e", "#4a0714", 0.1), "60 m 以上", "60 m and more"),
          (31, 60, house("#a31730", "#6b0d1e", 0.1), "31 – 60 m", "31 – 60 m"),
          (15, 31, house(RED, "#a31730", 0.1), "15 – 31 m", "15 – 31 m"),
          (10, 15, house("#9fabb8", "#7d8792", 0.1), "10 – 15 m", "10 – 15 m"),
          (5, 10, house("#c5cdd6", "#98a2ad", 0.1), "5 – 10 m", "5 – 10 m"),
          (-1000, 5, house("#e6eaee", "#a9b2bc", 0.1), "5 m 未満", "under 5 m")], unknown=unknown))
style("building-15m", "polygon", ["building"], "15 m 以上", "15 m and more", columns=["measuredHeight"],
      body=classes("measuredHeight", [
          (15, 2000, house(RED, "#a31730", 0.1), "15 m 以上", "15 m and more"),
          (-1000, 15, house(PLAIN, "#9aa3ad", 0.1), "15 m 未満", "under 15 m")], unknown=unknown))
style("building-flood", "polygon", ["building"], "浸水ランク", "Flood rank", columns=["flood_rank_worst"], notice=True,
      body=categories("flood_rank_worst", [(r, house(c, "#8b7f86", 0.1), ja, en) for r, c, ja, en in RANKS],
                      otherwise=(hatched("#e4e7eb", "#c3c9d0", "#9aa3ad", near=True), "ランク不明・記載なし", "rank unknown or not given")))

# --- ground --------------------------------------------------------------------------------------------------
style("road", "polygon", ["road"], "道路", "Roads", single(fill("#ffffff", "#c2c8d0", 0.1)))
style("road-line", "line", ["road"], "道路", "Roads", single(line("#ffffff", 0.6, casing="#c2c8d0")))
style("railway", "polygon", ["railway"], "鉄道", "Railways", single(fill("#d7d3de", "#a59fb2", 0.08)))
# No list of colours is official for these (the code list has none), so they keep away from those of depth ranks:
# checkLandUse below. Green grows, grey and brown is built on, violet and blue is worked in.
LANDUSE = [
    (201, "#c9e2a6", "田", "Paddy fields"), (202, "#b9cb86", "畑", "Fields"), (203, "#8fbf8a", "山林", "Forest"),
    (204, "#a9d0e8", "水面", "Water"), (205, "#bfdcc6", "その他自然地", "Other natural land"),
    (211, "#d5cdbd", "住宅用地", "Housing"), (212, "#b9a5d6", "商業用地", "Commerce"), (213, "#a9b7d6", "工業用地", "Industry"),
    (214, "#aad4cf", "公益施設用地", "Public facilities"), (215, "#eceef1", "道路用地", "Roads"),
    (216, "#c6c4c6", "交通施設用地", "Transport"), (217, "#a6d9a3", "公共空地", "Public open space"),
    (218, "#b0bda6", "その他公的施設用地", "Other public land"), (219, "#b3a67e", "農林漁業施設用地", "Farm facilities"),
    (220, "#b5dc8c", "ゴルフ場", "Golf courses"), (221, "#8fa0b8", "太陽光発電", "Solar power"),
    (222, "#d3d8df", "平面駐車場", "Car parks"), (223, "#c3b5a2", "その他の都市的土地利用", "Other urban land"),
    (224, "#e2e3d9", "低未利用土地", "Vacant land")]
LANDUSE += [(251, "#d5cdbd", "可住地", "Habitable land"), (252, "#bfdcc6", "非可住地", "Not habitable"),
            (260, "#c3d897", "農地", "Farmland"), (261, "#d5cdbd", "宅地", "Building land"),
            (262, "#dfe2e6", "道路・鉄軌道敷", "Roads and railways"), (263, "#e2e3d9", "空地", "Open land")]
style("landuse", "polygon", ["landuse"], "土地利用", "Land use", columns=["class_code"], told=True,
      body=categories("class_code", [(str(code), fill(c, c, 0.1), ja, en) for code, c, ja, en in LANDUSE],
                      otherwise=(hatched("#f1f2f4", "#ccd1d7", width=0), "不明", "unknown")))
# Colours in use for zoning maps of the City Planning Act, lightened so that buildings stand out above them.
ZONES = [
    (1, "#b5dfc0", "第一種低層住居専用地域", "Low-rise housing 1"), (2, "#c8e8c2", "第二種低層住居専用地域", "Low-rise housing 2"),
    (3, "#d5edb0", "第一種中高層住居専用地域", "Mid-rise housing 1"), (4, "#e1f0b0", "第二種中高層住居専用地域", "Mid-rise housing 2"),
    (5, "#f6f1a8", "第一種住居地域", "Housing 1"), (6, "#fbe6a2", "第二種住居地域", "Housing 2"),
    (7, "#fcd9a0", "準住居地域", "Quasi-housing"), (8, "#e3eed0", "田園住居地域", "Rural housing"),
    (9, "#f7c6cf", "近隣商業地域", "Neighbourhood commerce"), (10, "#f0a3a8", "商業地域", "Commerce"),
    (11, "#d5c4e6", "準工業地域", "Quasi-industry"), (12, "#cfe3ee", "工業地域", "Industry"),
    (13, "#b4d4e6", "工業専用地域", "Industry only")]
style("urbanplan-zone", "polygon", ["urbanplan"], "用途地域", "Use districts", columns=["featureType_code", "function_code"],
      body=categories("if(\"featureType_code\" = 'UseDistrict', \"function_code\", '')", [(str(code), fill(c, "#9a8f9d", 0.12, alpha=200), ja, en) for code, c, ja, en in ZONES],
                      otherwise=(fill("#8d7fb5", "#6b5c9c", 0.35, alpha=28), "その他の区域", "other areas")))
style("urbanplan", "polygon", ["urbanplan"], "都市計画", "City planning",
      single(fill("#8d7fb5", "#6b5c9c", 0.35, alpha=28)))
style("water", "polygon", ["water", "waterway"], "水面", "Water", single(fill("#9ccae6", "#7fb4d4", 0.08)))
style("terrain", "polygon", ["terrain"], "地形", "Terrain", single(fill("#e9e6df", "#cfc9bd", 0.06)))
style("vegetation", "polygon", ["vegetation"], "植生", "Vegetation", single(fill("#a5cf9a", "#7fae74", 0.08)))
style("vegetation-point", "point", ["vegetation"], "樹木", "Trees", single(marker("#6fa863", size=1.6, outline="#ffffff", width=0.15)))
style("bridge", "polygon", ["bridge"], "橋梁", "Bridges", single(fill("#cbb6a0", "#8a7258", 0.15)))
style("bridge-point", "point", ["bridge", "bridgelist"], "橋梁", "Bridges", single(marker("#8a7258", "square", 2.4)),
      text=labelling(7.5, 30000))
style("tunnel", "polygon", ["tunnel", "underground", "utility"], "トンネル・地下街", "Tunnels and underground",
      single(fill("#b9b2c9", "#7d7494", 0.2, alpha=120)))
style("furniture", "polygon", ["furniture", "construction"], "都市設備", "City furniture", single(fill("#8f99a3", "#5f6a75", 0.1)))
style("furniture-point", "point", ["furniture"], "都市設備", "City furniture", single(marker("#5f6a75", "diamond", 1.5, width=0.1)))

# --- water and hazard; areas of one rank come in pieces, so each has an outline in its own colour over the seams ----------------------------------------------------------------------------------------
style("flood", "polygon", ["flood"], "浸水想定", "Expected flooding", columns=["rank"], notice=True, opacity=0.8, told=True,
      body=categories("rank", [(r, fill(c, c, 0.15), ja, en) for r, c, ja, en in RANKS],
                      otherwise=(hatched("#e6e9ec", "#b3bac2", width=0), "ランク不明", "rank unknown")))
style("flood-area", "polygon", ["flood"], "浸水想定区域", "Flood area", single(fill("#7fb2dd", "#4d88b8", 0.2, alpha=110)), notice=True)
style("flood-raster", "raster", ["flood"], "浸水想定", "Expected flooding", notice=True,
      body=palette([(r, c, 255, ja, en) for r, c, ja, en in RANKS], opacity=0.8))
# Depths in metres: each class up to its limit.
style("flood-depth-raster", "raster", ["flood"], "浸水深", "Flood depth", notice=True,
      body=ramp([(0, None, "浸水なし", "no water")] +
                [(top, c, ja, en) for top, (_, c, ja, en) in zip(["0.5", "3", "5", "10", "20", "inf"], RANKS)], "DISCRETE", opacity=0.8))
PRONE = hatched("#fdf3d0", "#c98a1b", "#b5780f", 0.2, gap=1.6)
style("landslide", "polygon", ["hazard"], "土砂災害警戒区域", "Landslide areas", columns=["areaType_code"], notice=True, told=True,
      body=categories("areaType_code", [
          ("2", fill("#e8604c", "#b3301d", 0.25, alpha=150), "特別警戒区域", "Special warning area"),
          ("1", fill("#fbe46d", "#c9a400", 0.2, alpha=150), "警戒区域", "Warning area"),
          ("4", hatched("#f6c9c1", "#d0523f", "#b3301d", 0.2, gap=1.6), "特別警戒区域（指定前）", "Special warning area, not yet designated"),
          ("3", PRONE, "警戒区域（指定前）", "Warning area, not yet designated")],
          otherwise=(hatched(), "不明", "unknown")))
# What a rank of tsunami, storm surge, inland water or a reservoir means in metres differs from list to list.
style("hazard-rank", "polygon", ["hazard"], "ランク", "Rank", columns=["rank"], notice=True, opacity=0.8, told=True,
      body=categories("rank", [(r, fill(c, c, 0.15), f"ランク {r}", f"rank {r}") for r, c, _, _ in RANKS],
                      otherwise=(hatched("#e6e9ec", "#b3bac2", width=0), "ランク不明", "rank unknown")))
style("hazard-depth", "polygon", ["hazard"], "想定浸水深", "Expected depth", columns=["depth_rank"], notice=True, opacity=0.8, told=True,
      body=categories("depth_rank", [(r, fill(c, c, 0.15), ja, en) for r, c, ja, en in RANKS],
                      otherwise=(hatched("#e6e9ec", "#b3bac2", width=0), "ランク不明", "rank unknown")))
style("hazard", "polygon", ["hazard"], "災害リスク", "Hazard areas", single(PRONE), notice=True)
style("flood-record", "polygon", ["hazard", "flood"], "浸水履歴", "Recorded floods",
      single(fill("#5b8fb9", "#2f6690", 0.2, alpha=110)), notice=True)

# --- places and people ---------------------------------------------------------------------------------------
# 指定避難所 (to stay in) apart from 指定緊急避難場所 (to flee to), as the Geospatial Information Authority's lists tell them.
style("shelter-stay", "point", ["shelter"], "指定避難所", "Shelters to stay in", columns=["指定緊急避難場所との住所同一"], told=True, text=labelling(8, 30000, bold=True),
      body=categories("指定緊急避難場所との住所同一", [
          (1, pin("#2b8a3e", mark="pentagon"), "緊急避難場所を兼ねる", "to flee to as well"),
          (0, pin("#0b7285", mark="pentagon"), "滞在のみ", "to stay in only")],
          otherwise=(pin("#0b7285", mark="pentagon"), "兼ねるか不明", "not told whether to flee to")))
style("shelter", "point", ["shelter"], "避難所", "Shelters", single(pin("#2b8a3e")), text=labelling(8, 30000, bold=True))
style("facility", "point", ["facility"], "施設", "Facilities", single(marker("#0b7285", "square", 2.6)), text=labelling(7.5, 15000))
SPOTS = [("toilet", "#1971c2", "トイレ", "Toilets"), ("elevator", "#5f3dc4", "エレベーター", "Lifts"), ("slope", "#2b8a3e", "スロープ", "Ramps"),
         ("parking", "#1864ab", "駐車場", "Parking"), ("station", "#c2255c", "駅・バス停", "Stations"), ("restaurant", "#d9480f", "飲食店", "Restaurants"),
         ("shop", "#e67700", "店舗", "Shops"), ("hotel", "#862e9c", "宿泊施設", "Hotels"), ("medical", "#c92a2a", "医療機関", "Medical"),
         ("park", "#5c940d", "公園・広場", "Parks"), ("public", "#0b7285", "公共施設", "Public buildings"), ("other", "#5f6a75", "その他", "Other")]
# White signs of our own on 24 by 24 units.
SIGNS = {
    "toilet": '<circle cx="8" cy="5.4" r="1.7"/><path d="M6 8h4v5.4H9.2V19H6.8v-5.6H6z"/><path d="M11.7 4.6h.8v14.8h-.8z"/><circle cx="16.2" cy="5.4" r="1.7"/><path d="M15.2 8h2l1.8 6h-1.6v5h-2.4v-5h-1.6z"/>',
    "elevator": '<path d="M12 4.6 16 9.8H8zM12 19.4 8 14.2h8z"/>',
    "slope": '<path d="M4.5 17.5 19.5 9v8.5z"/>',
    "parking": '<path d="M8.4 5h4.8a4.3 4.3 0 0 1 0 8.6h-2.3V19H8.4zm2.5 2.3v4h2a2 2 0 0 0 0-4z"/>',
    "station": '<path d="M7.5 5h9A1.5 1.5 0 0 1 18 6.500v9A1.5 1.5 0 0 1 16.500 17l1.700 2.300h-2.200L14.700 17H9.300L8 19.300H5.800L7.500 17A1.500 1.500 0 0 1 6 15.500v-9A1.500 1.500 0 0 1 7.500 5zM8 7.300v4.200h8V7.300z"/>',
    "restaurant": '<path d="M7 4.500h1v4.500h.8V4.500h1v4.500h.8V4.500h1v5.300a2 2 0 0 1-1.500 1.900v7.800H8.500v-7.800A2 2 0 0 1 7 9.800zM15.500 4.500c1.500.5 2 2.500 2 4.500s-.4 3-1 3.400v7.100h-1.700v-15z"/>',
    "shop": '<path d="M6.500 9h11l1 10.300h-13zM9 8.500a3 3 0 0 1 6 0h-1.400a1.600 1.600 0 0 0-3.200 0z"/>',
    "hotel": '<path d="M4.500 7H6v6.500h4V9h7a2.500 2.500 0 0 1 2.500 2.500V18H18v-2.500H6V18H4.500z"/>',
    "medical": '<path d="M10 5h4v5h5v4h-5v5h-4v-5H5v-4h5z"/>',
    "park": '<path d="M12 4l4.500 5.500h-2l3 4h-4.400V19h-2.200v-5.500H6.500l3-4h-2z"/>',
    "public": '<path d="M12 4.500 19 8.500v1.500H5V8.500zM6.500 11H8.500v5.500h-2zM11 11h2v5.500h-2zM15.500 11h2v5.500h-2zM5 17.500h14v2H5z"/>',
    "other": '<circle cx="12" cy="12" r="3.400"/>',
}


def sign(name, value, size=4.2):
    """A white sign on a coloured disc; the picture stands in the style itself, so no file can be missing."""
    svg = (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11.400" fill="{value}" stroke="#fff" stroke-width="1.200"/>'
           f'<g fill="#fff" fill-rule="evenodd">{SIGNS[name]}</g></svg>')
    return "marker", [layer("SvgMarker", name="base64:" + base64.b64encode(svg.encode()).decode(), size=size, size_unit="MM",
                            color=colour(value), outline_style="no", outline_width=0)]


style("survey-category", "point", ["survey"], "バリアフリー調査", "Barrier-free survey", columns=["spot_category"], told=True,
      body=categories("spot_category", [(name, sign(name, c), ja, en) for name, c, ja, en in SPOTS],
                      otherwise=(sign("other", "#adb5bd"), "種類不明", "kind unknown")), text=labelling(7, 8000))
style("survey", "point", ["survey"], "調査スポット", "Survey spots", single(marker("#1971c2", "circle", 2.6, width=0.35)))
# Colour and mark go together (core/model/pin.cpp): no meaning by colour alone.
PINS = [("blue", "#0072b2", "circle", 1, "青", "blue"), ("vermilion", "#d55e00", "triangle", 1.3, "朱", "vermilion"),
        ("green", "#009e73", "square", 1.1, "緑", "green"), ("orange", "#e69f00", "diamond", 1.2, "橙", "orange"),
        ("purple", "#b0528f", "star", 1.6, "紫", "purple"), ("sky", "#56b4e9", "hexagon", 1.2, "空色", "sky"),
        ("black", "#2b2b2b", "cross_fill", 1.3, "黒", "black")]
style("pin-colour", "point", ["pin"], "ピンとメモ", "Pins and notes", columns=["colour"], told=True,
      body=categories("colour", [(name, pin(value, 4.6, mark, grown), ja, en) for name, value, mark, grown, ja, en in PINS]),
      text=labelling(8, 50000, bold=True))
style("pin", "point", ["pin"], "ピン", "Pins", single(pin("#0b7285", 4.6)), text=labelling(8, 30000))
style("coolspot", "point", ["coolspot"], "クールシェアスポット", "Cool-share spots",
      single(marker("#1098ad", "hexagon", 3.0)), text=labelling(7.5, 20000))
STOPS = [(50, 1e6, 3.4, "50 便/日 以上", "50 and more a day"), (20, 50, 2.8, "20 – 50 便/日", "20 – 50 a day"),
         (10, 20, 2.3, "10 – 20 便/日", "10 – 20 a day"), (1, 10, 1.8, "10 便/日 未満", "under 10 a day"),
         (-1, 1, 1.4, "平日の便なし", "none on weekdays")]
style("transit-trips", "point", ["transit"], "バス停（平日の便数）", "Bus stops (weekday trips)", columns=["trips_weekday"], told=True,
      body=classes("trips_weekday", [(lo, up, marker("#ffffff" if lo >= 0 else "#ced4da", size=size, outline="#0b7285", width=0.6), ja, en)
                                     for lo, up, size, ja, en in STOPS]), text=labelling(7, 12000))
style("transit", "point", ["transit"], "バス停", "Bus stops", single(marker("#ffffff", "circle", 1.9, outline="#0b7285", width=0.5)))
style("transit-line", "line", ["transit"], "バス路線", "Bus routes", columns=["route_color"], told=True,
      body=single(line("#0b7285", 0.7, casing="#ffffff", by_scale=("outlineColor", "coalesce(\"route_color\", '#0b7285')"))), text=labelling(7.5, 60000, point=None))
style("transit-line-plain", "line", ["transit"], "バス路線", "Bus routes", single(line("#0b7285", 0.5)))
style("walknetwork", "line", ["walknetwork"], "歩行空間ネットワーク", "Walking network", single(line("#1971c2", 0.4)))
style("square", "polygon", ["square", "track", "area"], "広場・徒歩道", "Squares and paths",
      single(fill("#eef0ea", "#c4cbb9", 0.1)))
style("track", "line", ["track-log", "track"], "軌跡", "Tracks", single(line("#7048e8", 0.4)))

# viridis, light to dark: safe for colour-blind readers and on grey prints.
FLOW = ["#fde725", "#a0da39", "#4ac16d", "#1fa187", "#277f8e", "#365c8d", "#46327e", "#440154", "#1d0026"]
BREAKS = [(0, 10), (10, 50), (50, 100), (100, 500), (500, 1000), (1000, 5000), (5000, 10000), (10000, 50000), (50000, 1e9)]


def people(lower, upper):
    if upper >= 1e9:
        return f"{lower:,} 人以上", f"{lower:,} and more"
    return (f"{lower:,} – {upper:,} 人", f"{lower:,} – {upper:,}") if lower else (f"{upper:,} 人未満", f"under {upper:,}")


flow = [(lo, up, fill(c, "#ffffff", 0.08, alpha=205), *people(lo, up)) for (lo, up), c in zip(BREAKS, FLOW)][::-1]
style("flowgrid", "polygon", ["flowgrid", "census"], "人口", "People", columns=["population"],
      body=classes("population", flow, unknown=(hatched("#f1f2f4", "#c3c9d0", "#ffffff", 0.08), "秘匿・不明", "suppressed or unknown")))
style("grid", "polygon", ["flowgrid", "census"], "地域メッシュ", "Grid squares", single(fill("#365c8d", "#365c8d", 0.15, alpha=24)))

# --- heat ----------------------------------------------------------------------------------------------------
HEAT = ["#313695", "#3a58a7", "#4a7bb7", "#659bc8", "#84bbd8", "#a6d3e6", "#c6e5ef", "#e0f3f3", "#f1f9d8", "#fdf6b4",
        "#feea9b", "#fed888", "#fdbd70", "#fa9c58", "#f67b49", "#ea5739", "#d93529", "#c21c27", "#a50026", "#7a0021"]
style("heat-class", "raster", ["heat"], "暑さの相対区分", "Relative heat class",
      # Relative: reading a class as °C would be wrong.
      body=palette([(i + 1, c, 215, f"区分 {i + 1}" + {0: "（低い）", 19: "（高い）"}.get(i, ""),
                     f"class {i + 1}" + {0: " (cooler)", 19: " (hotter)"}.get(i, "")) for i, c in enumerate(HEAT)]))
style("heat-raster", "raster", ["heat"], "気温", "Temperature",
      body=ramp([(v, HEAT[i], f"{v} °C", f"{v} °C") for v, i in [(20, 2), (25, 6), (28, 9), (31, 12), (35, 15), (40, 18)]]))
style("heat-tmrt", "raster", ["heat"], "平均放射温度", "Mean radiant temperature",
      body=ramp([(v, HEAT[i], f"{v} °C", f"{v} °C") for v, i in [(10, 1), (20, 4), (30, 8), (40, 11), (50, 14), (60, 17), (70, 19)]]))
# Thermal stress by UTCI (Bröde and others 2012); a value on a bound counts to the class below.
style("heat-utci", "raster", ["heat"], "UTCI（温熱ストレス）", "UTCI (thermal stress)",
      body=ramp([(26, HEAT[6], "26 °C 以下", "26 °C and less"), (32, HEAT[10], "26 – 32 °C 中程度", "26 – 32 °C moderate"),
                 (38, HEAT[13], "32 – 38 °C 強い", "32 – 38 °C strong"), (46, HEAT[16], "38 – 46 °C 非常に強い", "38 – 46 °C very strong"),
                 (100, HEAT[19], "46 °C 超 極端", "above 46 °C extreme")], "DISCRETE"))
# The Ministry of the Environment's bands and colours.
WBGT = [(31, 60, "#ff2800", "31 以上 危険", "31 and more: danger"), (28, 31, "#ff9600", "28 – 31 厳重警戒", "28 – 31: severe warning"),
        (25, 28, "#faf500", "25 – 28 警戒", "25 – 28: warning"), (-50, 25, "#a0d2ff", "25 未満 注意", "under 25: caution")]
style("heat-wbgt", "raster", ["heat"], "暑さ指数（WBGT）", "Heat index (WBGT)",
      body=ramp([(up, c, ja, en) for _, up, c, ja, en in WBGT[::-1]], "DISCRETE"))
style("heat", "point", ["heat"], "気温", "Temperature", columns=["temperature"],
      body=classes("temperature", [
          (40, 100, marker(HEAT[19], size=1.6, width=0), "40 °C 以上", "40 °C and more"),
          (35, 40, marker(HEAT[16], size=1.6, width=0), "35 – 40 °C", "35 – 40 °C"),
          (31, 35, marker(HEAT[13], size=1.6, width=0), "31 – 35 °C", "31 – 35 °C"),
          (28, 31, marker(HEAT[11], size=1.6, width=0), "28 – 31 °C", "28 – 31 °C"),
          (25, 28, marker(HEAT[8], size=1.6, width=0), "25 – 28 °C", "25 – 28 °C"),
          (-60, 25, marker(HEAT[4], size=1.6, width=0), "25 °C 未満", "under 25 °C")],
          unknown=(marker("#ced4da", size=1.6, width=0), "不明", "unknown")))

style("heat-wbgt-point", "point", ["heat", "sensor", "weather"], "暑さ指数（WBGT）", "Heat index (WBGT)", columns=["WBGT"],
      body=classes("WBGT", [(lo, up, marker(c, size=2.2, outline="#495057", width=0.15), ja, en) for lo, up, c, ja, en in WBGT],
                   unknown=(marker("#ced4da", size=1.6, outline="#868e96", width=0.15), "不明", "unknown")), text=labelling(7, 20000))
style("sensor", "point", ["sensor", "weather"], "センサー", "Sensors", single(marker("#495057", "triangle", 2.6)),
      text=labelling(7.5, 30000))
style("heat-class-area", "polygon", ["heat"], "暑さの区分", "Heat class", columns=["class"],
      body=categories("class", [(i + 1, fill(c, c, 0.1, alpha=215), f"区分 {i + 1}", f"class {i + 1}") for i, c in enumerate(HEAT)],
                      otherwise=(hatched(width=0), "不明", "unknown")))
WIND = [(8, 200, "#0b3c5d", "8 m/s 以上", "8 m/s and more"), (5, 8, "#1f6f9f", "5 – 8 m/s", "5 – 8 m/s"), (3, 5, "#3f9bc6", "3 – 5 m/s", "3 – 5 m/s"),
        (1.5, 3, "#7cc0dd", "1.5 – 3 m/s", "1.5 – 3 m/s"), (0.5, 1.5, "#b8dfee", "0.5 – 1.5 m/s", "0.5 – 1.5 m/s"), (-1, 0.5, "#e6f2f6", "0.5 m/s 未満", "under 0.5 m/s")]
style("heat-wind", "polygon", ["heat"], "風速", "Wind speed", columns=["wind_strength"],
      body=classes("wind_strength", [(lo, up, fill(c, c, 0.25), ja, en) for lo, up, c, ja, en in WIND], unknown=(hatched(width=0), "不明", "unknown")))
AIR = [(40, 100, 19), (35, 40, 16), (31, 35, 13), (28, 31, 11), (25, 28, 8), (-60, 25, 4)]
style("heat-area", "polygon", ["heat"], "気温", "Temperature", columns=["temperature"],
      body=classes("temperature", [(lo, up, fill(HEAT[i], HEAT[i], 0.1, alpha=215),
                                    f"{lo} °C 以上" if up == 100 else f"{up} °C 未満" if lo == -60 else f"{lo} – {up} °C",
                                    f"{lo} °C and more" if up == 100 else f"under {up} °C" if lo == -60 else f"{lo} – {up} °C") for lo, up, i in AIR],
                   unknown=(hatched(width=0), "不明", "unknown")))

# --- checks --------------------------------------------------------------------------------------------------
def lab(value):
    """CIELAB under D65 of an sRGB colour."""
    r, g, b = (x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4
               for x in (int(value[i:i + 2], 16) / 255 for i in (1, 3, 5)))
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116
               for t in ((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047, 0.2126 * r + 0.7152 * g + 0.0722 * b,
                         (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def paler(value, opacity):
    return "#" + "".join(f"{round(int(value[i:i + 2], 16) * opacity + 255 * (1 - opacity)):02x}" for i in (1, 3, 5))


def checkLandUse(least=12):
    """A field must not be taken for water half a metre deep: no colour of land use is near that of a depth rank, as
    it is in the legend or as it lies on white (CIE 1976; about 2 is just seen side by side)."""
    return [f"land use {code} {c} is like depth rank {rank} {shown}" for code, c, _, _ in LANDUSE for rank, r, _, _ in RANKS
            for shown in (r, paler(r, 0.8)) if math.dist(lab(c), lab(shown)) < least]


# --- anything else -------------------------------------------------------------------------------------------
style("elevation-raster", "raster", ["terrain"], "標高", "Elevation",
      body=ramp([(0, "#e8efe4", "0 m", "0 m"), (20, "#dfe6cf", "20 m", "20 m"), (50, "#e6e0c0", "50 m", "50 m"),
                 (100, "#dccfae", "100 m", "100 m"), (300, "#c9b294", "300 m", "300 m"), (1000, "#b29a86", "1000 m", "1000 m"),
                 (3000, "#f4f2ef", "3000 m", "3000 m")]))
style("point", "point", [], "点", "Points", single(marker("#0b7285")))
style("line", "line", [], "線", "Lines", single(line("#0b7285", 0.4)))
style("polygon", "polygon", [], "面", "Areas", single(fill("#0b7285", "#0b7285", 0.25, alpha=46)))
# No file: bands and value range differ from raster to raster, so the program writes it for each.
style("raster", "raster", [], "画像", "Raster", None)

# Bottom first: what lies under what when the map is drawn.
ORDER = ["raster", "terrain", "mesh", "heat", "landuse", "area", "urbanplan", "census", "flowgrid", "water", "waterway",
         "hazard", "flood", "square", "track", "road", "railway", "vegetation", "utility", "underground", "tunnel",
         "construction", "generic", "building", "bridge", "furniture", "vector", "transit", "walknetwork", "od", "track-log",
         "servicelog", "sensor", "weather", "survey", "bridgelist", "table", "facility", "coolspot", "shelter", "pin"]


def main():
    files = {}
    for one in index:
        name, geometry, body, text, opacity = one.pop("lines")
        if body:
            files[name] = document(geometry, body, text, opacity)
    rows = ",\n".join("    " + json.dumps(one, ensure_ascii=False) for one in index)
    words = ",\n".join(f"    {json.dumps(k, ensure_ascii=False)}: {json.dumps(v, ensure_ascii=False)}" for k, v in sorted(labels.items()))
    files["index.json"] = (f'{{\n  "order": {json.dumps(ORDER)},\n  "styles": [\n{rows}\n  ],\n  "labels": {{\n{words}\n  }}\n}}\n')
    stale = [n for n, t in files.items() if not (here / n).exists() or (here / n).read_text(encoding="utf-8") != t]
    left = [p.name for p in here.glob("*.qml") if p.name not in files]
    for fault in (faults := checkLandUse()):
        print(fault, file=sys.stderr)
    if faults:
        return 1
    if "--check" in sys.argv:
        for name in stale + left:
            print(f"resources/styles/{name} is not what make.py writes", file=sys.stderr)
        return 1 if stale or left else 0
    for name in stale:
        (here / name).write_text(files[name], encoding="utf-8", newline="\n")
    for name in left:
        (here / name).unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
