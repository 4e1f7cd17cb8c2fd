#pragma once

#include "core/model/extent.h"
#include "core/task/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace machi::core {

/// Heights of one raster, asked by place or read row by row. Rasters in other systems are seen in degrees,
/// warped as they are read. One thread at a time.
class ElevationRaster
{
public:
    /// `terrain.no-raster` where GDAL cannot open or place it.
    static Result<std::unique_ptr<ElevationRaster>> open(const QString &path);
    ~ElevationRaster();

    /// Metres, bilinear between the middles of the four cells around; nothing outside, and where the nearest
    /// cell has no value.
    std::optional<double> at(double longitude, double latitude);

    Extent extent() const; ///< degrees
    int columns() const;
    int rows() const;      ///< from the north
    double stepX() const;  ///< degrees per cell
    double stepY() const;  ///< degrees per cell, above 0
    double metres() const; ///< a cell from north to south
    /// Every `stride`-th cell of a row, from a column on; NaN where there is no value or no cell.
    bool readRow(int row, int column, int stride, int count, float *values);
    /// At the middles of the cells of a box (degrees; row by row from the north-west), bilinear as `at`;
    /// where a cell is much wider than the raster's, from its overviews. NaN where there is no value.
    bool readBox(const Extent &box, int boxColumns, int boxRows, float *values);

private:
    struct Private;
    explicit ElevationRaster(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace machi::core
