#pragma once

#include "core/model/extent.h"
#include "core/model/localframe.h"
#include "core/scene/scenetiles.h"

#include <QHashFunctions>
#include <QRgb>
#include <QString>

#include <compare>
#include <memory>
#include <vector>

namespace machi::scene {

/// The colour of every object of a layer. A value, shared: making one anew is how a layer is restyled.
struct SceneColours
{
    QRgb usual = 0xfff0f1f3; ///< of objects that `byFid` does not reach
    std::vector<QRgb> byFid; ///< index = fid; alpha 0 = not shown

    /// A colour that also shows through an object's texture.
    static constexpr QRgb marked(QRgb colour) { return (colour & 0x00ffffff) | 0xfd000000; }

    /// A colour of an object that one sees through: every other of its pixels is drawn.
    static constexpr QRgb seenThrough(QRgb colour) { return (colour & 0x00ffffff) | 0x60000000; }
    static constexpr bool castsShadow(QRgb colour) { return colour >> 24 > 0x80; }

    QRgb of(std::int64_t fid) const
    {
        return fid >= 0 && fid < std::int64_t(byFid.size()) ? byFid[static_cast<std::size_t>(fid)] : usual;
    }
};

class SceneLayer;

/// A tile of the tree of one of the layers.
struct LayerTile
{
    const SceneLayer *layer = nullptr;
    std::uint32_t node = 0;
    auto operator<=>(const LayerTile &) const = default;
};
inline size_t qHash(const LayerTile &tile, size_t seed = 0)
{
    return qHashMulti(seed, tile.layer, tile.node);
}

/// A data set in the scene: its tiles, memory-mapped, and their colours. Main thread; the tiles themselves
/// may be read in any.
class SceneLayer
{
public:
    /// `id` is the map layer's. Errors are those of core::SceneTiles::open.
    static core::Result<std::shared_ptr<SceneLayer>> open(const QString &id, const QString &dataFolder);

    const QString &id() const { return m_id; }
    const core::SceneTiles &tiles() const { return *m_tiles; }
    /// Of a tile's positions.
    const core::LocalFrame &frame(std::uint32_t node) const { return m_frames[node]; }
    const core::SceneNode &node(std::uint32_t node) const { return m_tiles->nodes()[node]; }
    core::SceneTiles::Content content(std::uint32_t number) const { return m_tiles->content(node(number)); }
    core::Extent extent() const; ///< degrees
    /// Metres above the data set's datum that a tenth of the tiles lie below: where the ground is drawn when
    /// there is no terrain.
    double groundHeight() const;

    /// The ground itself: nothing stands on a foot there.
    void setGround(bool ground) { m_ground = ground; }
    bool isGround() const { return m_ground; }
    void setOpacity(double opacity) { m_opacity = opacity; } ///< 0 … 1
    double opacity() const { return m_opacity; }
    void setColours(std::shared_ptr<const SceneColours> colours) { m_colours = std::move(colours); }
    const SceneColours &colours() const { return *m_colours; }
    std::shared_ptr<const SceneColours> sharedColours() const { return m_colours; } ///< for other threads

private:
    SceneLayer(QString id, std::unique_ptr<core::SceneTiles> tiles);

    QString m_id;
    std::unique_ptr<core::SceneTiles> m_tiles;
    std::vector<core::LocalFrame> m_frames;
    std::shared_ptr<const SceneColours> m_colours;
    bool m_ground = false;
    double m_opacity = 1;
};

} // namespace machi::scene
