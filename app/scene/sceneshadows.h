#pragma once

#include "core/scene/shadowmap.h"
#include "scene/scenecut.h"
#include "scene/scenelight.h"
#include "scene/tilestage.h"

#include <QObject>
#include <QQuick3DTextureData>
#include <QThreadPool>
#include <QTimer>
#include <QVector4D>

#include <atomic>
#include <memory>

namespace machi::scene {

/// Shadows of the sun, for `resources/scene` (`shadows`): a shadow map of what is seen near by, and of what
/// casts into it, made on another thread whenever the sun, the tiles or the place have changed. Main thread.
class SceneShadows : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QObject *map READ map CONSTANT)
    Q_PROPERTY(double strength READ strength NOTIFY changed)
    Q_PROPERTY(double texels READ texels NOTIFY changed)
    Q_PROPERTY(double slack READ slack NOTIFY changed)
    // Places of the scene to shares of the map's sides, and to metres towards the sun.
    Q_PROPERTY(QVector4D across READ across NOTIFY changed)
    Q_PROPERTY(QVector4D along READ along NOTIFY changed)
    Q_PROPERTY(QVector4D towards READ towards NOTIFY changed)

public:
    SceneShadows(SceneState &state, SceneLight &light, SceneCut &cut, TileStage &stage,
                 QObject *parent = nullptr);
    ~SceneShadows() override;

    void setShown(bool shown);
    bool isShown() const { return m_isShown; }
    void setSize(const QSizeF &size); ///< of the view, pixels
    void setFine(bool fine);          ///< for a single picture
    bool isBusy() const { return m_timer.isActive() || m_isWorking; }
    void look(); ///< something has changed: soon makes the map anew where that is needed

    QObject *map() const { return m_texture; }
    double strength() const { return m_map && m_isShown && isDay() ? 1 : 0; }
    double texels() const { return m_map ? m_map->area().texels : 1; }
    double slack() const { return m_map ? m_map->area().texel() : 1; } ///< metres, a texel
    /// Metres from the eye, farther away there are none; 0 = everything that is seen lies within.
    double reach() const { return m_reach; }
    QVector4D across() const { return m_across; }
    QVector4D along() const { return m_along; }
    QVector4D towards() const { return m_towards; }

Q_SIGNALS:
    void changed();

private:
    bool isDay() const;
    struct Wish
    {
        core::ShadowArea area;
        double reach;
    };
    Wish wish(double wider) const;
    void make();
    void take(const std::shared_ptr<core::ShadowMap> &map, double reach);
    void place();

    SceneState &m_state;
    SceneLight &m_light;
    SceneCut &m_cut;
    TileStage &m_stage;
    QQuick3DTextureData *m_texture;
    QThreadPool m_pool;
    QTimer m_timer;
    std::shared_ptr<std::atomic<int>> m_round;
    std::shared_ptr<core::ShadowMap> m_map;
    bool m_isShown = false;
    bool m_isWorking = false;
    bool m_isStale = true; ///< something else casts now
    int m_texels = 2048;
    QSizeF m_size;
    double m_reach = 0;
    QVector4D m_across, m_along, m_towards;
};

} // namespace machi::scene
