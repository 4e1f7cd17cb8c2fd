#pragma once

#include "ui/scene/scenepiece.h"

#include <QPointer>

class QAction;
class QJsonObject;

namespace machi::ui {

class SectionBar;

/// A section through the city in 3D: what lies outside a level, a plane or a box is not drawn, casts no
/// shadow and is met by no click. Bookmarks keep it.
class SceneSection : public ScenePiece
{
    Q_OBJECT

public:
    SceneSection(Workbench &bench, QObject *parent);
    void closing() override;

protected:
    void viewMade() override;

private:
    void show(bool on);
    void cut();
    void bringHere();
    void face();
    void keep(QJsonObject &words) const;
    void showKept(const QJsonObject &words);

    QAction *m_section;
    QPointer<SectionBar> m_bar;
};

} // namespace machi::ui
