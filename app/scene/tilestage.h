#pragma once

#include "core/scene/shadowmap.h"
#include "core/scene/tileselection.h"
#include "scene/groundpaint.h"
#include "scene/levelground.h"
#include "scene/scenelayer.h"
#include "scene/scenestate.h"
#include "scene/tileloader.h"
#include "scene/tilestore.h"

#include <QObject>
#include <QSet>
#include <QSizeF>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace machi::scene {

/// Brings those tiles of the layers onto the scene that its camera deserves: chooses, loads, shows, and lets
/// go what was not wanted for long. Where there is no terrain, level ground is one layer more. Main thread.
class TileStage : public QObject
{
    Q_OBJECT

public:
    explicit TileStage(SceneState &state, QObject *parent = nullptr);
    ~TileStage() override;

    void setLayers(std::vector<std::shared_ptr<SceneLayer>> layers);
    const std::vector<std::shared_ptr<SceneLayer>> &layers() const { return m_layers; }
    /// Height of the level ground that is drawn because no terrain reaches there; none = nowhere.
    std::optional<double> levelGroundHeight() const;
    core::Extent extent() const; ///< of what stands there, else of the ground, degrees
    void levelGround();          ///< the state's ground has changed
    /// What lies on the ground without standing there: level ground reaches as far (degrees).
    void setAround(const core::Extent &extent);
    void setSize(const QSizeF &size);
    void setLimits(const core::TileLimits &limits);
    /// Bytes that tiles may take; those that are seen are kept even where they alone take more.
    void setCeiling(std::uint64_t bytes);
    std::uint64_t bytes() const { return m_ready.bytes(); }
    void chooseSoon(); ///< the camera moves
    GroundPaint &paint() const { return *m_paint; }

    /// A tile and what its objects look like now, for other threads. `isReady` = its checksum was
    /// compared.
    struct Caster
    {
        std::shared_ptr<const SceneLayer> layer;
        std::uint32_t node = 0;
        std::shared_ptr<const SceneColours> colours;
        bool isReady = false;
    };
    std::vector<Caster> drawn() const; ///< what is drawn now
    /// What casts into an area: the tiles that are drawn, and where none is, those fine enough for it.
    std::vector<Caster> casters(const core::ShadowArea &area) const;
    /// The finest tiles whose boxes the straight way meets, whether they are drawn or not; only sound ones.
    std::vector<LayerTile> leavesAlong(const core::GeoPoint &from, const core::GeoPoint &to) const;

    bool isSettled() const; ///< all wanted tiles are there and painted

Q_SIGNALS:
    void shown(); ///< other tiles than before
    void settled();
    /// A tile, or only its textures, cannot be shown: its checksum is another one. `place` in degrees. Once.
    void tileDamaged(const QString &layerId, const machi::core::Extent &place, bool texturesOnly);

private:
    void coverGround();
    void choose();
    void makeTrees();
    void showReady();
    void wantPaint();
    void forget(const std::function<bool(const LayerTile &)> &gone);
    bool isHere(const LayerTile &tile) const;
    LayerTile tileOf(const core::TileRef &ref) const { return {m_drawn[ref.tree].get(), ref.tile}; }

    SceneState &m_state;
    TileLoader *m_loader;
    GroundPaint *m_paint;
    LevelGround m_levelGround;
    std::vector<std::shared_ptr<SceneLayer>> m_layers;
    std::vector<std::shared_ptr<SceneLayer>> m_drawn; ///< the layers, and the level ground if there is any
    std::vector<core::TileTree> m_trees;              ///< of what is drawn, in the camera's frame
    core::LocalFrame m_treeFrame;
    std::vector<core::TileRef> m_chosen;
    TileStore m_ready;
    std::uint64_t m_ceiling = std::uint64_t{512} << 20;
    QSet<LayerTile> m_damaged;
    core::Extent m_around;
    core::TileLimits m_limits;
    QSizeF m_size;
    QTimer m_choose;
    QTimer m_show;
};

} // namespace machi::scene
