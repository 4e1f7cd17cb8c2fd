#pragma once

#include "ui/scene/scenepiece.h"

class QJsonObject;

namespace machi::ui {

/// Map and 3D view show the same place: whichever is moved, the other follows. Bookmarks keep the camera too.
class SceneLink : public ScenePiece
{
    Q_OBJECT

public:
    SceneLink(Workbench &bench, QObject *parent);

protected:
    void viewMade() override;
    void shownChanged() override;

private:
    void followMap();
    void followScene();
    void keepCamera(QJsonObject &words) const;
    void showCamera(const QJsonObject &words);

    bool m_following = false;
};

} // namespace machi::ui
