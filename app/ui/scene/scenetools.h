#pragma once

#include "core/model/localframe.h"

#include <QAbstractButton>
#include <QObject>
#include <QPointer>

#include <optional>

class QAction;

namespace machi::scene {
class SceneView;
}

namespace machi::ui {

class Workbench;

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

/// What one does with the 3D view beside moving about in it: walking, measuring, saving its picture, how much
/// memory it may take, and the compass. Owned by ScenePart.
class SceneTools : public QObject
{
    Q_OBJECT

public:
    /// Adds the actions.
    SceneTools(Workbench &bench, QObject *parent);
    void setView(scene::SceneView &view);
    void setShown(bool shown); ///< the view is seen
    void arrange();            ///< the pane has another size
    /// A click while measuring is on: true = it was meant for that.
    bool measure(const QPointF &pixel);
    /// PNG of what the view shows, markers and credits too. False = said why not.
    bool savePicture(const QString &path);

private:
    void askPicture();
    void askMemory();

    Workbench &m_bench;
    QPointer<scene::SceneView> m_view;
    QPointer<SceneCompass> m_compass;
    QAction *m_walk;
    QAction *m_measure;
    std::optional<core::GeoPoint> m_first; ///< of what is measured, while the second is not there
    bool m_isShown = false;
};

} // namespace machi::ui
