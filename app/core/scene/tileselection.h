#pragma once

#include "core/model/localframe.h"

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace machi::core {

class SceneTiles;

/// A tile as the choice sees it: a box along the axes of the view's frame, metres. Order and links are those
/// of `SceneTiles::nodes()`: the root first, children of one tile one after the other.
struct TileVolume
{
    std::array<double, 3> centre{};
    std::array<double, 3> half{};
    double error = 0; ///< metres; 0 where nothing is left out
    std::uint32_t triangles = 0;
    std::uint32_t parent = 0; ///< `noSceneIndex` for the root
    std::uint32_t firstChild = 0;
    std::uint32_t children = 0;
};
using TileTree = std::vector<TileVolume>;

/// The tree of a data set in the view's frame. `lift` is added to every height (another datum, a terrain
/// drawn higher).
TileTree tileTree(const SceneTiles &tiles, const LocalFrame &view, double lift = 0);

/// Where a picture is taken from, in the view's frame.
struct TileCamera
{
    using Vector = std::array<double, 3>;

    Vector eye{};
    /// Inside is where a·x + b·y + c·z + d >= 0; none = everything is seen.
    std::vector<std::array<double, 4>> planes;
    double pixelsPerRadian = 1000; ///< picture height / (2 tan(vertical angle / 2))
    double pixelsPerMetre = 0;     ///< above 0: a parallel projection

    /// `angle` = vertical, degrees; `up` need not be square to the way one looks. Without a near or far side:
    /// those follow what is drawn.
    static TileCamera perspective(const Vector &eye, const Vector &target, const Vector &up, double angle,
                                  int width, int height);

    bool sees(const TileVolume &tile) const;
    /// Pixels by which a tile's picture may be wrong; infinite inside its box.
    double screenError(const TileVolume &tile) const;
};

struct TileLimits
{
    double pixelError = 2;
    std::uint64_t triangles = 300'000;
};

struct TileRef
{
    std::uint32_t tree = 0;
    std::uint32_t tile = 0;
    bool operator==(const TileRef &other) const = default;
    auto operator<=>(const TileRef &other) const = default;
};

struct TileChoice
{
    std::vector<TileRef> tiles; ///< the worst screen error first
    std::uint64_t triangles = 0;
    double pixelError = 0; ///< the largest of what was chosen
};

/// Chooses what to draw: begins with the roots and parts the tile whose picture is most wrong, until all are
/// good enough or the next parting would break the budget. What the camera sees is covered exactly once, at
/// every budget; the roots are drawn even where they alone break it. Trees share the budget. Takes
/// microseconds per tile looked at; any thread.
TileChoice selectTiles(std::span<const TileTree> trees, const TileCamera &camera, const TileLimits &limits);

/// What to draw while not everything chosen is in memory: for a tile that is missing its descendants where
/// they are all there, else the nearest ancestor that is there (and then nothing else below it). Covers what
/// the choice covers, once, as long as the roots are ready.
std::vector<TileRef> standIns(std::span<const TileTree> trees, std::span<const TileRef> chosen,
                              const std::function<bool(TileRef)> &isReady);

} // namespace machi::core
