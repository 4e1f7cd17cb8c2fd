#pragma once

#include "scene/scenecamera.h"

#include <QFont>
#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QString>

#include <vector>

namespace machi::scene {

/// A place with a sign above it.
struct SceneMarker
{
    core::GeoPoint place; ///< its foot on the ground
    QImage icon;
    QString name; ///< may be empty
    QString layerId;
    std::int64_t fid = 0;
};

/// What stands between the eye and a sign, and on what it stands.
struct MarkerState
{
    enum class Sight { Seen, Hidden, CutAway } sight = Sight::Seen;
    double lift = 0; ///< metres from its foot up to the roof there
};

/// Signs that keep their size on the screen, on short poles; the nearest and those with names lie above, and
/// names that would cover others are left out. A value.
class SceneMarkers
{
public:
    void set(std::vector<SceneMarker> markers);
    bool isEmpty() const { return m_markers.empty(); }
    const std::vector<SceneMarker> &all() const { return m_markers; }
    /// Numbers of those that are painted, the nearest first.
    std::vector<std::size_t> near(const SceneCamera &camera, const QSizeF &size, double scale = 1) const;
    /// A hidden sign is painted pale and small, below the others; one that was cut away is not painted.
    void setState(std::size_t number, const MarkerState &state) { m_states[number] = state; }
    /// `scale` = how many times as large as on an ordinary screen.
    void paint(QPainter &painter, const SceneCamera &camera, const QSizeF &size, const QFont &font,
               double scale = 1);
    /// Whose sign was painted last at a pixel; nullptr = none.
    const SceneMarker *at(const QPointF &pixel) const;

private:
    core::Vector3 foot(std::size_t number, const SceneCamera &camera) const;

    std::vector<SceneMarker> m_markers;
    std::vector<MarkerState> m_states;
    std::vector<std::pair<QRectF, std::size_t>> m_painted; ///< the farthest first
};

} // namespace machi::scene
