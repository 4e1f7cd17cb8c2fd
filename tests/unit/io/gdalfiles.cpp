#include "gdalfiles.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <memory>

void makeVectorFile(const char *driver, const QString &path, const QList<LayerRecipe> &layers)
{
    GDALAllRegister();
    GDALDriver *format = GetGDALDriverManager()->GetDriverByName(driver);
    const GDALDatasetUniquePtr file(format->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!file) qFatal("%s not created", driver);
    for (const LayerRecipe &recipe : layers) {
        OGRSpatialReference reference;
        if (recipe.epsg) reference.importFromEPSG(recipe.epsg);
        if (!recipe.projection.isEmpty()) reference.SetFromUserInput(recipe.projection.constData());
        reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        CPLStringList options;
        for (const QByteArray &option : recipe.options)
            options.AddString(option.constData());
        OGRLayer *layer = file->CreateLayer(
            recipe.name.constData(), reference.IsEmpty() ? nullptr : &reference, recipe.type, options.List());
        if (!layer) qFatal("no layer");
        for (const QByteArray &field : recipe.fields) {
            const QList<QByteArray> parts = field.split(':');
            const QByteArray type = parts.value(1);
            OGRFieldDefn definition(parts.first().constData(), type == "int"        ? OFTInteger64
                                                               : type == "real"     ? OFTReal
                                                               : type == "date"     ? OFTDate
                                                               : type == "datetime" ? OFTDateTime
                                                               : type == "list"     ? OFTStringList
                                                                                    : OFTString);
            if (parts.size() > 2) definition.SetWidth(parts.at(2).toInt());
            layer->CreateField(&definition);
        }
        for (const LayerRecipe::Row &row : recipe.rows) {
            OGRFeature feature(layer->GetLayerDefn());
            for (qsizetype i = 0; i < row.values.size(); ++i)
                if (!row.values.at(i).isNull())
                    feature.SetField(static_cast<int>(i), row.values.at(i).constData());
            if (!row.wkt.isEmpty()) {
                OGRGeometry *geometry = nullptr;
                OGRGeometryFactory::createFromWkt(row.wkt.constData(), nullptr, &geometry);
                if (!geometry) qFatal("bad WKT %s", row.wkt.constData());
                feature.SetGeometryDirectly(geometry);
            }
            if (layer->CreateFeature(&feature) != OGRERR_NONE) qFatal("no feature");
        }
    }
}

void makeGeoTiff(const QString &path, const RasterRecipe &recipe)
{
    GDALAllRegister();
    GDALDriver *format = GetGDALDriverManager()->GetDriverByName("GTiff");
    const GDALDataType type = recipe.floating ? GDT_Float32 : GDT_Byte;
    const GDALDatasetUniquePtr file(
        format->Create(path.toUtf8().constData(), recipe.width, recipe.height, recipe.bands, type, nullptr));
    if (!file) qFatal("no raster");
    if (recipe.placed) {
        double transform[] = {139.25, 0.001, 0, 36.25, 0, -0.001};
        file->SetGeoTransform(transform);
    }
    if (recipe.epsg) {
        OGRSpatialReference reference;
        reference.importFromEPSG(recipe.epsg);
        file->SetSpatialRef(&reference);
    }
    std::vector<float> row(static_cast<std::size_t>(recipe.width));
    for (int band = 1; band <= recipe.bands; ++band) {
        GDALRasterBand *target = file->GetRasterBand(band);
        if (recipe.floating) target->SetNoDataValue(recipe.nodata);
        for (int y = 0; y < recipe.height; ++y) {
            for (int x = 0; x < recipe.width; ++x)
                row[static_cast<std::size_t>(x)] = static_cast<float>((y * recipe.width + x + band) % 200);
            if (target->RasterIO(GF_Write, 0, y, recipe.width, 1, row.data(), recipe.width, 1, GDT_Float32, 0,
                                 0) != CE_None)
                qFatal("no row");
        }
    }
}
