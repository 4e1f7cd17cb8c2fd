#pragma once

#include "core/store/projectlayer.h"
#include "core/task/feedback.h"
#include "core/task/result.h"
#include "core/water/watercells.h"

#include <QRgb>

#include <functional>
#include <memory>

namespace machi::core {

/// A layer of the project that the water surface is made of, as it is shown.
struct WaterLayer
{
    ProjectLayer layer; ///< its step says which moment
    QString dataFolder; ///< Project::dataFolder
    double opacity = 1; ///< 0 … 1
    /// The colour of a row of its table; alpha 0 = not shown. A raster is coloured by its own style.
    std::function<QRgb(std::int64_t fid)> colours;
};

/// What a layer says of the water. Reads as much as is asked for, so that a raster of a whole region takes no
/// more memory than one screen of it. One thread at a time.
class WaterSource
{
public:
    enum class Meaning {
        Level, ///< heights of the water's surface, metres above the data set's datum
        Depth, ///< metres above the ground
        Rank   ///< depth ranks: `values` are RankDepth::drawn
    };

    /// Whether `open` could find heights, depths or ranks in a layer of this kind and with these columns.
    /// Looks at no file but whether it is there.
    static bool canShow(const ProjectLayer &layer, const QString &dataFolder);
    /// Errors: `water.no-depth` (neither heights nor depths nor ranks), `water.no-place` (a raster without a
    /// place on earth), `water.no-step` (the step's file is missing or damaged), and those of the table.
    static Result<std::unique_ptr<WaterSource>> open(const WaterLayer &layer);
    virtual ~WaterSource() = default;

    virtual Meaning meaning() const = 0;
    virtual Extent extent() const = 0; ///< degrees
    /// Width of what it is made of, metres; 0 = exact shapes.
    virtual double cell() const { return 0; }
    /// Fills in what is wet. False = the file has an error, or it was cancelled.
    virtual bool read(WaterCells &cells, const Feedback &feedback) = 0;
};

} // namespace machi::core
