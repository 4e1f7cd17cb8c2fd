#pragma once

#include "map/groundpicture.h"
#include "ui/scene/scenepiece.h"

#include <QTimer>

namespace machi::ui {

/// Has the map paint what lies on the ground: everything that does not stand.
class SceneGround : public ScenePiece
{
    Q_OBJECT

public:
    SceneGround(Workbench &bench, QObject *parent);
    void opened(map::MapLayers &layers) override;
    void closing() override;
    bool isInLegend(const QString &layerId) const override;

protected:
    void viewMade() override;
    void shownChanged() override;

private:
    QTimer m_refresh;
    bool m_isWaterStep = false; ///< the next change of the picture is only that
    map::GroundPicture m_picture;
};

} // namespace machi::ui
