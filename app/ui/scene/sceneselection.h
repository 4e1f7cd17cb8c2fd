#pragma once

#include "core/model/localframe.h"
#include "ui/scene/scenepiece.h"

namespace machi::ui {

/// A click in 3D selects as one on the map does, and tells the same properties.
class SceneSelection : public ScenePiece
{
    Q_OBJECT

public:
    using ScenePiece::ScenePiece;
    bool takeClick(const QPointF &pixel, Qt::KeyboardModifiers modifiers) override;

private:
    void choose(const QString &layerId, qint64 fid, bool more);
    void askMap(const core::Vector3 &point, Qt::KeyboardModifiers modifiers);
};

} // namespace machi::ui
