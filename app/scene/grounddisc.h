#pragma once

#include <QQuick3DGeometry>

namespace machi::scene {

/// The level ground out to the horizon, for where there is no terrain: rings about a frame's origin that keep
/// to the earth's curve at height 0.
class GroundDisc : public QQuick3DGeometry
{
    Q_OBJECT

public:
    GroundDisc();
};

} // namespace machi::scene
