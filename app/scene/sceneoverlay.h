#pragma once

#include "scene/scenemarkers.h"

#include <QHash>
#include <QWidget>

#include <vector>

namespace machi::scene {

class SceneView;

/// A straight line between two places, with words at its middle.
struct SceneLine
{
    core::GeoPoint from, to;
    QString words; ///< may be empty
    QColor colour{0xc6, 0x28, 0x28};
    bool dashed = false;
    bool isMarked = true; ///< its ends are points; two that are one wait for the second
    double width = 2.4;   ///< pixels
};

/// What is painted above a SceneView: its markers, and lines. Hears no mouse. Owned by its view.
class SceneOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit SceneOverlay(SceneView &view);
    SceneMarkers &markers() { return m_markers; }
    /// Those of one owner, instead of what it had before.
    void setLines(const QString &owner, const std::vector<SceneLine> &lines);
    /// Onto a picture of that size; `scale` = how many times as large as on an ordinary screen.
    void paint(QPainter &painter, const QSizeF &size, double scale);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLine(QPainter &painter, const SceneLine &line, const QSizeF &size, double scale) const;

    SceneView &m_view;
    QHash<QString, std::vector<SceneLine>> m_lines;
    SceneMarkers m_markers;
};

} // namespace machi::scene
