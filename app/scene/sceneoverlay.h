#pragma once

#include "scene/scenemarkers.h"

#include <QWidget>

namespace machi::scene {

class SceneView;

/// What is painted above a SceneView: its markers. Hears no mouse. Owned by its view.
class SceneOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit SceneOverlay(SceneView &view);
    SceneMarkers &markers() { return m_markers; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SceneView &m_view;
    SceneMarkers m_markers;
};

} // namespace machi::scene
