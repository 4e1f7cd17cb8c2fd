#pragma once

#include "core/io/reader.h"

namespace machi::core {

/// GeoTIFF: each becomes a raster data set, copied block by block into a cloud-optimised GeoTIFF with its
/// bands, nodata, colours and CRS. Files of a folder whose names differ in a moment, minutes, or hour and
/// wind only (stepname.h) become one data set with a time axis, a file a step. Pictures without a position
/// (textures) are left out.
class GeoTiffReader : public Reader
{
public:
    QString id() const override { return QStringLiteral("geotiff"); }
    QString title() const override;
    QStringList extensions() const override { return {QStringLiteral("tif"), QStringLiteral("tiff")}; }
    QStringList kinds() const override
    {
        return {QStringLiteral("raster"), QStringLiteral("flood"), QStringLiteral("heat"),
                QStringLiteral("terrain")};
    }
    bool canGive(const QString &kind) const override;
    Probe probe(const Source &source) const override;
    Claims claims(const Source &source) const override;
    void read(const Source &source, const ReadOptions &options, DatasetSink &sink,
              Feedback &feedback) const override;
};

} // namespace machi::core
