#include "core/io/raster/rastercopy.h"

#include <QFile>

#include <cpl_string.h>
#include <gdal_priv.h>
#include <ogr_spatialref.h>
#include <vrtdataset.h>

#include <memory>

namespace machi::core {

namespace {

int CPL_STDCALL report(double fraction, const char *, void *argument)
{
    const auto &progress = *static_cast<const std::function<bool(double)> *>(argument);
    return progress(fraction) ? TRUE : FALSE;
}

// Averages of ranks and classes mean nothing.
const char *resampling(GDALDataset &raster)
{
    for (int band = 1; band <= raster.GetRasterCount(); ++band)
        if (!GDALDataTypeIsFloating(raster.GetRasterBand(band)->GetRasterDataType())) return "NEAREST";
    return "AVERAGE";
}

} // namespace

bool copyRaster(GDALDataset &from, const QString &to, const Crs &crs, const std::function<bool(double)> &progress)
{
    GDALDriver *vrt = GetGDALDriverManager()->GetDriverByName("VRT");
    GDALDriver *cog = GetGDALDriverManager()->GetDriverByName("COG");
    if (!vrt || !cog) return false;
    // A view of the raster, so that a CRS can be set without touching the user's file.
    const GDALDatasetUniquePtr view(vrt->CreateCopy("", &from, FALSE, nullptr, nullptr, nullptr));
    if (!view) return false;
    if (crs.isValid()) {
        OGRSpatialReference reference;
        if (reference.importFromEPSG(crs.epsg()) != OGRERR_NONE) return false;
        reference.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
        view->SetSpatialRef(&reference);
    }
    CPLStringList options;
    options.SetNameValue("BLOCKSIZE", "512");
    options.SetNameValue("COMPRESS", "DEFLATE");
    options.SetNameValue("PREDICTOR", "YES");
    options.SetNameValue("BIGTIFF", "IF_SAFER");
    options.SetNameValue("OVERVIEW_RESAMPLING", resampling(from));
    GDALDataset *written = cog->CreateCopy(to.toUtf8().constData(), view.get(), FALSE, options.List(), report,
                                           const_cast<std::function<bool(double)> *>(&progress));
    const bool done = written != nullptr;
    if (written) GDALClose(written);
    if (!done) QFile::remove(to);
    return done;
}

} // namespace machi::core
