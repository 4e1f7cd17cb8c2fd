#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <ogr_core.h>

/// One layer of a file that a test makes through GDAL.
struct LayerRecipe
{
    QByteArray name = "layer";
    OGRwkbGeometryType type = wkbPoint;
    int epsg = 6668;       ///< 0 = none
    QByteArray projection; ///< PROJ text, instead of `epsg`
    QList<QByteArray>
        fields; ///< `name` for text, `name:int`, `name:real`, `name:date`, `name:datetime`, `name:list`
    struct Row
    {
        QByteArray wkt; ///< empty = no geometry
        QList<QByteArray> values;
    };
    QList<Row> rows;
    QList<QByteArray> options;
};

void makeVectorFile(const char *driver, const QString &path, const QList<LayerRecipe> &layers);

/// A GeoTIFF of `bands` bands whose cells count from 0; without `placed` it has no position.
struct RasterRecipe
{
    int width = 40, height = 30, bands = 1;
    int epsg = 6668;
    bool placed = true;
    double nodata = -9999;
    bool floating = true;
};
void makeGeoTiff(const QString &path, const RasterRecipe &recipe);
