#include "core/water/watersource.h"

#include "core/scene/scenetiles.h"
#include "core/water/rasterwater.h"
#include "core/water/surfacewater.h"
#include "core/water/tablewater.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace machi::core {

namespace {

bool isWatery(const QString &kind)
{
    return kind == QLatin1String("flood") || kind == QLatin1String("hazard");
}

} // namespace

bool WaterSource::canShow(const ProjectLayer &layer, const QString &dataFolder)
{
    if (!isWatery(layer.dataset.kind)) return false;
    if (layer.geometry == LayerGeometry::Raster) return true;
    if (layer.geometry != LayerGeometry::Polygon) return false;
    return SurfaceWater::canShow(layer, dataFolder) || TableWater::canShow(layer);
}

Result<std::unique_ptr<WaterSource>> WaterSource::open(const WaterLayer &layer)
{
    if (isWatery(layer.layer.dataset.kind)) {
        if (layer.layer.geometry == LayerGeometry::Raster) return RasterWater::open(layer);
        if (SurfaceWater::canShow(layer.layer, layer.dataFolder)) return SurfaceWater::open(layer);
        if (TableWater::canShow(layer.layer)) return TableWater::open(layer);
    }
    return makeError(
        QStringLiteral("water.no-depth"),
        QCoreApplication::translate("Water", "It says neither how deep nor how high the water is."),
        layer.layer.path, 0, layer.layer.title());
}

} // namespace machi::core
