#pragma once

#include "core/model/exactgeometry.h"
#include "core/model/heightdatum.h"
#include "core/model/todegrees.h"
#include "core/task/feedback.h"
#include "core/task/result.h"
#include "core/terrain/gridblocks.h"

#include <array>
#include <memory>
#include <vector>

namespace machi::core {

/// Makes the elevation grid of a terrain data set, `elevation.tif` in its folder, from triangles as they come
/// (a TIN): a cloud-optimised GeoTIFF in JGD2011 degrees, 32-bit metres in the TIN's own datum, NaN where
/// there is no triangle. A cell has the height of the plane of its triangle at its middle. Cells are 0.2"
/// wide, or so many halves or doubles of that as keep about two to an edge of the TIN; memory is bounded
/// whatever comes. One thread.
class ElevationWriter
{
public:
    /// `crs` is the geometry's.
    ElevationWriter(const QString &folder, const Crs &crs);
    ~ElevationWriter();

    /// Polygons that are no triangles are left out. False = see `error()`.
    bool add(const ExactGeometry &geometry);
    /// Writes the file; nothing where no triangle came.
    bool finish();
    Issue error() const { return m_error; }

    static QString fileName() { return QStringLiteral("elevation.tif"); }

private:
    using Triangle = std::array<std::array<double, 3>, 3>; ///< degrees, metres
    void chooseStep();
    bool draw(const Triangle &triangle);
    bool write();

    QString m_folder;
    ToDegrees m_toDegrees;
    std::vector<Triangle> m_first; ///< until the step is chosen
    double m_step = 0;             ///< degrees
    std::unique_ptr<GridBlocks> m_grid;
    Issue m_error;
};

} // namespace machi::core
