#pragma once

#include "core/sample/output.h"

#include <optional>

namespace machi::core::sample {

/// The other folders below `udx`, each written in one go. See output.h for progress, failure and cancel.
void writeRoads(const Town &town, Output &output);    ///< tran: streets and crossings, LOD1
void writeLandUse(const Town &town, Output &output);  ///< luse: a polygon for each block, river and railway
void writeZones(const Town &town, Output &output);    ///< urf: use districts
void writeRelief(const Town &town, Output &output);   ///< dem: one TIN for each standard square
void writeFloods(const Town &town, Output &output);   ///< fld: triangles for each river, scale and depth rank
void writeBridges(const Town &town, Output &output);  ///< brid: over the Ara, LOD1 or LOD2
void writeGreenery(const Town &town, Output &output); ///< veg: trees and lawns
void writeFurniture(const Town &town, Output &output); ///< frn: traffic lights and lamps
void writeCodeLists(Output &output);

/// A bridge over the Ara with its two ramps, running north-south.
struct BridgePlan
{
    int column = 0;              ///< the street that it continues
    int row = 0;                 ///< row line where the northern ramp begins
    double x = 0;                ///< centre line
    double north = 0, south = 0; ///< ends of the deck
    double halfWidth = 0;
    std::int64_t deck = 0; ///< height of the road on it, millimetres above the geoid
    bool detailed = false; ///< LOD2
};
/// None where no street ends at the river, or where no bridge is planned.
std::optional<BridgePlan> bridgeAt(const TownPlan &plan, int column);

/// Calls `write(square)` for every standard square of the town until output stops.
template <typename Write> void forEachSquare(const Town &town, Output &output, Write write)
{
    const Box &area = town.plan.area();
    const Square low = squareAt({area.west, area.south});
    const Square high = squareAt({area.east, area.north});
    const double squares = double(high.row - low.row + 1) * (high.column - low.column + 1);
    double done = 0;
    for (int row = low.row; row <= high.row; ++row)
        for (int column = low.column; column <= high.column; ++column) {
            if (!output.goOn(done++ / squares)) return;
            write(Square{row, column});
        }
}

inline bool operator==(Square a, Square b)
{
    return a.row == b.row && a.column == b.column;
}

} // namespace machi::core::sample
