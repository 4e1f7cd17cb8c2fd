#pragma once

#include "core/store/terrain.h"
#include "ui/scene/scenepiece.h"

#include <QTimer>

#include <memory>

class QAction;

namespace machi::ui {

/// Floods of the project as water in 3D: their surface, and how high it stands on walls; both follow style,
/// filter and time as the map does.
class SceneWater : public ScenePiece
{
    Q_OBJECT

public:
    SceneWater(Workbench &bench, QObject *parent);
    void opened(map::MapLayers &layers) override;
    void closing() override;
    QStringList notes() const override;
    bool isInLegend(const QString &layerId) const override;

protected:
    void viewMade() override;
    void shownChanged() override;

private:
    void feed();

    QAction *m_surface;
    QAction *m_walls;
    QTimer m_feed;
    QByteArray m_fed; ///< what the view shows, to feed it only with what is new
    std::shared_ptr<core::Terrain> m_terrain;
};

} // namespace machi::ui
