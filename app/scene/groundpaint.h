#pragma once

#include "core/model/extent.h"
#include "scene/scenelayer.h"
#include "scene/tilepicture.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QVector4D>

#include <functional>
#include <memory>
#include <vector>

namespace machi::scene {

/// What is painted onto the ground: a picture a tile, made by somebody else (the 2D map), one after the
/// other. Until a tile has its own, the part of an ancestor's picture stands in. Main thread.
class GroundPaint : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const QImage &)>;
    /// Makes the picture of a box (degrees; in Mercator's projection, north up) and gives it to `done`,
    /// later and in the main thread, exactly once; a null image where there is none.
    using Painter = std::function<void(const core::Extent &box, const QSize &size, const Done &done)>;

    explicit GroundPaint(QObject *parent = nullptr);
    ~GroundPaint() override;

    void setPainter(Painter painter); ///< nullptr = nothing is painted
    /// The pictures show what is no longer so: they are made anew, and the old ones stay until then.
    void refresh();

    struct Square
    {
        LayerTile tile;
        int pixels = 512; ///< along its longer side
    };
    /// What is looked at, the most important first; replaces what was wanted before.
    void want(std::vector<Square> squares);
    void removeIf(const std::function<bool(const LayerTile &)> &goes);
    /// Drops pictures that are not wanted, the oldest first, until they take at most so many bytes.
    void shrink(std::uint64_t ceiling);
    std::uint64_t bytes() const { return m_bytes; }
    bool isBusy() const { return m_isPainting; }

    /// A picture and which part of it: u and v of the tile's box times x and y, plus z and w.
    struct Part
    {
        PixelBlock picture; ///< never empty; transparent where nothing was painted
        QVector4D window{1, 1, 0, 0};
        std::uint64_t stamp = 0; ///< another picture has another one
        bool operator==(const Part &other) const { return stamp == other.stamp && window == other.window; }
    };
    Part partOf(const LayerTile &tile) const;

Q_SIGNALS:
    void painted();

private:
    struct Painted
    {
        PixelBlock picture;
        std::uint64_t stamp = 0;
        std::uint64_t round = 0;
        std::uint64_t wanted = 0;
        int pixels = 0;
        std::uint64_t bytes() const { return static_cast<std::uint64_t>(picture.pixels.size()); }
    };
    void next();
    void take(const LayerTile &tile, const std::shared_ptr<const bool> &alive, int pixels,
              std::uint64_t round, const QImage &image);

    Painter m_painter;
    std::vector<Square> m_wanted;
    QHash<LayerTile, Painted> m_painted;
    std::shared_ptr<bool> m_alive;
    std::uint64_t m_round = 1;
    std::uint64_t m_clock = 0;
    std::uint64_t m_stamp = 0;
    std::uint64_t m_bytes = 0;
    bool m_isPainting = false;
};

} // namespace machi::scene
