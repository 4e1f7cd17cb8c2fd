#pragma once

#include "scene/scenelayer.h"
#include "scene/tilepicture.h"

#include <QHash>

#include <functional>

namespace machi::scene {

/// The tiles that are in memory, with their pictures, below a ceiling: those that were not wanted for longest
/// go first. Main thread.
class TileStore
{
public:
    bool contains(const LayerTile &tile) const { return m_tiles.contains(tile); }
    void add(const LayerTile &tile, const PixelBlock &picture);
    PixelBlock picture(const LayerTile &tile) const { return m_tiles.value(tile).picture; }
    void touch(const LayerTile &tile); ///< it is wanted now
    void removeIf(const std::function<bool(const LayerTile &)> &goes);

    std::uint64_t bytes() const { return m_bytes; }
    /// Drops tiles, the longest unwanted first, until at most `ceiling` bytes are held; never those that
    /// `stays` names, even where they alone are more.
    void shrink(std::uint64_t ceiling, const std::function<bool(const LayerTile &)> &stays);

private:
    struct Held
    {
        PixelBlock picture;
        std::uint64_t bytes = 0;
        std::uint64_t wanted = 0;
    };
    QHash<LayerTile, Held> m_tiles;
    std::uint64_t m_bytes = 0;
    std::uint64_t m_clock = 0;
};

} // namespace machi::scene
