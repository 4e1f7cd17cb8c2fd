#pragma once

#include "scene/scenecut.h"
#include "scene/sceneoverlay.h"
#include "scene/tilestage.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace machi::scene {

/// Finds out, once the camera stands still, which signs are hidden by what stands before them, which were cut
/// away by a section, and how high the roof is below them: a sign inside a building stands on it. Looks on
/// another thread, in the tiles that are drawn. Main thread.
class MarkerSight : public QObject
{
    Q_OBJECT

public:
    MarkerSight(SceneState &state, SceneCut &cut, TileStage &stage, SceneOverlay &overlay, QObject *parent);
    ~MarkerSight() override;

    void look(); ///< soon
    bool isBusy() const { return m_timer.isActive() || m_isWorking; }

private:
    void start();

    SceneState &m_state;
    SceneCut &m_cut;
    TileStage &m_stage;
    SceneOverlay &m_overlay;
    QThreadPool m_pool;
    QTimer m_timer;
    std::shared_ptr<std::atomic<int>> m_round;
    bool m_isWorking = false;
};

} // namespace machi::scene
