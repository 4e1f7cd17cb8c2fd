"""Opens a project in the QGIS that Python knows and prints one line a layer: valid, features, renderer, name.
With --styles FOLDER every .qml there is loaded on a memory layer instead. Ends 77 where there is no QGIS."""
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
try:
    from qgis.core import Qgis, QgsApplication, QgsExpression, QgsProject, QgsRasterLayer, QgsVectorLayer
except ImportError:
    sys.exit(77)

application = QgsApplication([], False)
application.initQgis()
print(Qgis.QGIS_VERSION, file=sys.stderr)
bad = 0
if sys.argv[1] == "--styles":
    raster = sys.argv[3]
    for style in sorted(Path(sys.argv[2]).glob("*.qml")):
        text = style.read_text(encoding="utf-8")
        geometry = {"<layerGeometryType>0": "Point", "<layerGeometryType>1": "LineString",
                    "<layerGeometryType>2": "Polygon"}
        kind = next((g for tag, g in geometry.items() if tag in text), None)
        layer = QgsVectorLayer(f"{kind}?crs=EPSG:6668", "x", "memory") if kind else QgsRasterLayer(raster, "x")
        message, ok = layer.loadNamedStyle(str(style))
        symbols = len(layer.legendSymbologyItems()) if not kind else len(layer.renderer().legendSymbolItems())
        if kind and layer.labeling():
            expression = QgsExpression(layer.labeling().settings().fieldName)
            ok = ok and not expression.hasParserError()
        print(int(ok), symbols, style.name, message)
        bad += not ok or not symbols
else:
    project = QgsProject()
    bad += not project.read(sys.argv[1]) or not project.crs().isValid()
    for layer in project.mapLayers().values():
        count = layer.featureCount() if isinstance(layer, QgsVectorLayer) else 0
        renderer = layer.renderer().type() if layer.renderer() else "none"
        print(int(layer.isValid()), count, renderer, layer.crs().authid(), layer.name(), sep="\t")
        drawable = not isinstance(layer, QgsVectorLayer) or layer.geometryType() in (0, 1, 2)
        bad += not (layer.isValid() and layer.crs().isValid() and layer.renderer() and drawable)
sys.stdout.flush()
# Python's own clearing up comes too late for QGIS and would crash.
os._exit(1 if bad else 0)
