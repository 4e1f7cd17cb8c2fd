#pragma once

#include "ui/scene/scenepiece.h"

#include <QAbstractButton>
#include <QPointer>

class QAction;

namespace machi::ui {

/// Shows which way the scene is looked at; a click turns it to the north.
class SceneCompass : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SceneCompass(QWidget *parent);
    void setHeading(double degrees);
    QSize sizeHint() const override { return {44, 44}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_heading = 0;
};

/// What one does with the 3D view beside moving about in it: walking, how much memory it may
/// take, and the compass.
class SceneTools : public ScenePiece
{
    Q_OBJECT

public:
    SceneTools(Workbench &bench, QObject *parent);
    void arrange() override;

protected:
    void viewMade() override;
    void shownChanged() override;

private:
    void askMemory();

    QPointer<SceneCompass> m_compass;
    QAction *m_walk;
};

} // namespace machi::ui
