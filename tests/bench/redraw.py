"""The same views as bench_redraw, from the project's project.qgz, by an ordinary QGIS (Debian 12: 3.22).
  redraw.py PROJECT VIEWS     VIEWS = what bench_redraw printed; prints the same with `qgis` and its times
Status 77 where there is no QGIS with Python."""
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
try:
    from qgis.core import (QgsApplication, QgsCoordinateReferenceSystem, QgsMapRendererParallelJob, QgsMapSettings,
                           QgsProject, QgsRectangle)
    from qgis.PyQt.QtCore import QEventLoop, QSize
except ImportError:
    sys.exit(77)

application = QgsApplication([], True)
application.initQgis()
project = QgsProject.instance()
if not project.read(os.path.join(sys.argv[1], "project.qgz")):
    sys.exit("project.qgz does not open")
root = project.layerTreeRoot()
visible = root.checkedLayers()
layers = [layer for layer in root.layerOrder() if layer in visible]
print(len(layers), "layers", file=sys.stderr)
for line in open(sys.argv[2]):
    _, scale, west, south, east, north, crs, _ = line.split()
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    settings.setTransformContext(project.transformContext())
    settings.setOutputSize(QSize(1000, 700))
    settings.setOutputDpi(96)
    settings.setExtent(QgsRectangle(float(west), float(south), float(east), float(north)))
    settings.setFlag(QgsMapSettings.Antialiasing)
    settings.setFlag(QgsMapSettings.UseRenderingOptimization)
    settings.setFlag(QgsMapSettings.RenderPartialOutput)
    begun = time.perf_counter()
    job = QgsMapRendererParallelJob(settings)
    loop = QEventLoop()
    job.finished.connect(loop.quit)
    job.start()
    loop.exec_()
    job.renderedImage()
    print("qgis", scale, west, south, east, north, crs, (time.perf_counter() - begun) * 1000, flush=True)
sys.stdout.flush()
os._exit(0)  # QGIS of Debian sometimes crashes when Python ends it
