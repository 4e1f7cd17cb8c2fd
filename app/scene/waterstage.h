#pragma once

#include "core/water/waterquads.h"
#include "scene/scenestate.h"
#include "scene/waterloader.h"

#include <QHash>
#include <QObject>
#include <QSizeF>
#include <QTimer>

#include <memory>
#include <vector>

namespace machi::scene {

/// Brings the water onto the scene: chooses the squares that the camera deserves, has them made, and shows
/// them; with walls on, the bodies' tiles are told how high it stands about them. A new moment shows all at
/// once, when all of it is there; until then the one before stays. Main thread.
class WaterStage : public QObject
{
    Q_OBJECT

public:
    explicit WaterStage(SceneState &state, QObject *parent = nullptr);
    ~WaterStage() override;

    /// No layers = no water.
    void setWater(const WaterInput &input);
    QStringList layerIds() const { return m_ids; } ///< of what is shown as water
    const WaterFacts &facts() const { return m_facts; }
    void setWalls(bool shown); ///< depth on the walls of bodies
    void setSize(const QSizeF &size);
    /// How fine the surface is, and how many squares that may take.
    void setLimits(const core::TileLimits &limits);
    void chooseSoon(); ///< the camera moves
    bool isSettled() const;

Q_SIGNALS:
    void opened(); ///< `facts` are new
    void settled();

private:
    void open(const WaterFacts &facts);
    void choose();
    void makeTrees();
    void make(bool all);
    void show();
    void showWalls();
    bool isReady(std::uint32_t number) const;

    SceneState &m_state;
    WaterLoader *m_loader;
    QStringList m_ids;
    WaterFacts m_facts;
    bool m_isOpen = false;
    core::WaterQuads m_quads;
    std::vector<core::TileTree> m_trees; ///< one or none, in the camera's frame
    core::LocalFrame m_treeFrame;
    std::vector<core::TileRef> m_chosen;
    /// Of this moment, and how long ago they were wanted.
    struct Made
    {
        std::shared_ptr<const WaterSquare> square;
        std::uint64_t wanted = 0;
    };
    QHash<std::uint32_t, Made> m_made;
    std::uint64_t m_clock = 0;
    QHash<LayerTile, WallWater> m_walls;
    bool m_hasWalls = false;
    bool m_isLate = false; ///< the choice waits until the moment is open
    bool m_isNew = false;  ///< the moment was not shown yet
    QSizeF m_size;
    core::TileLimits m_limits{3, 48};
    QTimer m_choose;
    QTimer m_show;
};

} // namespace machi::scene
