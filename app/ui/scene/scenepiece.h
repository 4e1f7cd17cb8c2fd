#pragma once

#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace machi::map {
class MapLayers;
}

namespace machi::scene {
class SceneView;
}

namespace machi::ui {

class Workbench;

/// One thing that the 3D view of the window can do: feed it with layers, colour them, walk, measure … Made
/// once with the window, in the list of scenepart.cpp, and adds its actions then; the view comes
/// later, when somebody first looks. Pieces know the view and the workbench, not each other. Main thread.
class ScenePiece : public QObject
{
    Q_OBJECT

public:
    ScenePiece(Workbench &bench, QObject *parent) : QObject(parent), m_bench(bench) {}

    void setView(scene::SceneView *view);      ///< nullptr = it goes
    void setShown(bool shown);                 ///< the view is seen
    QWidget *panel() const { return m_panel; } ///< stands above the view; nullptr = it has none
    bool isPanelWanted() const { return m_isPanelWanted; }

    /// A project is open (its layers, which go with it), or closes. Also told when the view is made later.
    virtual void opened(map::MapLayers &) {}
    virtual void closing() {}
    virtual void arrange() {} ///< the view has another size
    /// A click that was no drag; pieces are asked in their order. True = it was meant for this one.
    virtual bool takeClick(const QPointF & /*pixel*/, Qt::KeyboardModifiers) { return false; }
    virtual QStringList notes() const { return {}; } ///< what the picture lacks, for people
    /// What this piece shows belongs into the legend.
    virtual bool isInLegend(const QString & /*layerId*/) const { return false; }

Q_SIGNALS:
    void notesChanged();
    void legendChanged();
    void panelChanged(); ///< comes, goes or has another size

protected:
    virtual void viewMade() {}
    virtual void shownChanged() {}

    Workbench &bench() const { return m_bench; }
    scene::SceneView *view() const { return m_view; } ///< nullptr until the scene was first wanted
    bool isShown() const { return m_isShown; }
    bool isLive() const;                               ///< shown, and a project is open
    void setPanel(QWidget *panel) { m_panel = panel; } ///< a child of the pane; gets its place there
    void wantPanel(bool wanted);

private:
    Workbench &m_bench;
    scene::SceneView *m_view = nullptr;
    bool m_isShown = false;
    QPointer<QWidget> m_panel;
    bool m_isPanelWanted = false;
};

} // namespace machi::ui
