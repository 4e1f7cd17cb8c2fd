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

/// Signs that keep their size on the screen, on short poles; the nearest and those with names lie above, and
/// names that would cover others are left out. A value.
class SceneMarkers
{
public:
    void set(std::vector<SceneMarker> markers) { m_markers = std::move(markers); }
    bool isEmpty() const { return m_markers.empty(); }
    /// `scale` = how many times as large as on an ordinary screen.
    void paint(QPainter &painter, const SceneCamera &camera, const QSizeF &size, const QFont &font,
               double scale = 1);
    /// Whose sign was painted last at a pixel; nullptr = none.
    const SceneMarker *at(const QPointF &pixel) const;

private:
    std::vector<SceneMarker> m_markers;
    std::vector<std::pair<QRectF, std::size_t>> m_painted; ///< the farthest first
};

} // namespace machi::scene
