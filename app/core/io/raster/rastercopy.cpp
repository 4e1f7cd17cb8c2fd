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

bool readThrough(GDALDataset &raster, const std::function<bool(double)> &progress)
{
    for (int number = 1; number <= raster.GetRasterCount(); ++number) {
        GDALRasterBand &band = *raster.GetRasterBand(number);
        int width = 0;
        int height = 0;
        band.GetBlockSize(&width, &height);
        const int columns = (band.GetXSize() + width - 1) / width;
        const int rows = (band.GetYSize() + height - 1) / height;
        for (int y = 0; y < rows; ++y) {
            for (int x = 0; x < columns; ++x) {
                GDALRasterBlock *block = band.GetLockedBlockRef(x, y);
                if (!block) return false;
                block->DropLock();
            }
            const double done = (number - 1 + static_cast<double>(y + 1) / rows) / raster.GetRasterCount();
            if (!progress(done)) return false;
        }
    }
    return true;
}

bool copyRaster(GDALDataset &from, const QString &to, const Crs &crs,
                const std::function<bool(double)> &progress)
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
