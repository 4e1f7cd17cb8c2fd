#pragma once

#include "scene/scenemarkers.h"

#include <QWidget>

#include <optional>

namespace machi::scene {

class SceneView;

/// A straight line between two places, with words at its middle.
struct SceneLine
{
    core::GeoPoint from, to;
    QString words; ///< empty and `from` = `to`: a point that waits for its second
};

/// What is painted above a SceneView: its markers, and a line that is measured. Hears no mouse. Owned by its
/// view.
class SceneOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit SceneOverlay(SceneView &view);
    SceneMarkers &markers() { return m_markers; }
    void setLine(const std::optional<SceneLine> &line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter &painter) const;

    SceneView &m_view;
    std::optional<SceneLine> m_line;
    SceneMarkers m_markers;
};

} // namespace machi::scene
