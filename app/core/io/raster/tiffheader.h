#pragma once

#include <QString>

namespace machi::core {

/// Whether a TIFF's first directory, or a value that it points to, lies beyond the end of the file. GDAL
/// opens such a file all the same and misses what stood there, the CRS among it. False for what is no TIFF.
/// TIFF 6.0, section 2; BigTIFF.
bool isTiffCutShort(const QString &path);

} // namespace machi::core
