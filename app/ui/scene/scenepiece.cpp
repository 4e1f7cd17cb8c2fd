#include "ui/scene/scenepiece.h"

#include "ui/project/workspace.h"
#include "ui/shell/workbench.h"

namespace machi::ui {

void ScenePiece::setView(scene::SceneView *view)
{
    m_view = view;
    if (view) viewMade();
}

void ScenePiece::setShown(bool shown)
{
    if (m_isShown == shown) return;
    m_isShown = shown;
    shownChanged();
}

void ScenePiece::wantPanel(bool wanted)
{
    if (m_isPanelWanted == wanted) return;
    m_isPanelWanted = wanted;
    Q_EMIT panelChanged();
}

bool ScenePiece::isLive() const
{
    return m_isShown && m_view && m_bench.workspace().isOpen();
}

} // namespace machi::ui
