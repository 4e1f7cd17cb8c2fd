#pragma once

#include "core/io/reader.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace machi::core {

/// Which columns of a table say where a row is.
struct CoordinateColumns
{
    int latitude = -1;  ///< or northing, where `crs` is projected
    int longitude = -1; ///< or easting
    int grid = -1;      ///< a grid-square code
    Crs crs;

    bool hasPoint() const { return latitude >= 0 && longitude >= 0; }
};

/// Guesses them from the header and the first rows: 緯度, 北緯, lat …, 経度, 東経, lon, lng …, else x and y;
/// a column of grid-square codes (meshcode, mesh1kmid, メッシュコード). `--set lat=` and `--set lon=` name
/// them,
/// `--set geometry=none` says that there are none. Error `needs-option` where several fit equally, where
/// numbers are metres of an unknown CRS, or where a named column is not there. Neither point nor grid: no
/// value is wrong, the table just has no place.
Result<CoordinateColumns> findCoordinateColumns(const QStringList &header,
                                                const std::vector<QStringList> &sample,
                                                const ReadOptions &options, const QString &display);

} // namespace machi::core
