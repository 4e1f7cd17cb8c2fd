#pragma once

#include "core/model/extent.h"
#include "core/model/heightdatum.h"
#include "core/task/result.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace machi::core {

class ElevationRaster;
class GeoidModel;
class Project;

/// The ground of a project: heights out of its terrain data sets, the finest grid first. Data sets of another
/// height datum are converted with the city's geoid; what cannot be converted is left out and said. One
/// thread at a time.
class Terrain
{
public:
    /// `wanted` = the datum of the answers. The result holds even when there is no terrain (`isEmpty`). Its
    /// issues, none of which makes it fail: `terrain.no-raster`; `terrain.no-geoid` for a data set that was
    /// left out; `terrain.unknown-datum` for one that names no datum and is taken for `wanted` as it is.
    static Result<std::unique_ptr<Terrain>> open(const Project &project,
                                                 HeightDatum wanted = HeightDatum::Geoid);
    ~Terrain();

    bool isEmpty() const { return m_layers.empty(); }
    HeightDatum height() const { return m_wanted; }
    /// Metres at lon/lat degrees, or nothing where no terrain reaches.
    std::optional<double> elevationAt(double longitude, double latitude) const;
    /// The same at the middles of the cells of a box (degrees; row by row from the north-west), many at once:
    /// NaN where no terrain reaches. False = a raster cannot be read.
    bool elevations(const Extent &box, int columns, int rows, std::vector<float> &to) const;
    /// Ids of the data sets that are used, the finest first; for credits.
    QStringList datasets() const;

private:
    struct Layer
    {
        QString dataset;
        HeightDatum height;
        std::unique_ptr<ElevationRaster> raster;
    };
    explicit Terrain(HeightDatum wanted);

    HeightDatum m_wanted;
    std::vector<Layer> m_layers;
    std::unique_ptr<GeoidModel> m_geoid;
};

} // namespace machi::core
