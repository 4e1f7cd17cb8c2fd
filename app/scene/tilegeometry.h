#pragma once

#include "scene/scenelayer.h"

#include <QQuick3DGeometry>

namespace machi::scene {

/// A tile's triangles for the graphics card, straight from the mapped file: nothing is copied. Keeps the
/// layer. Attributes: position, normal, and as first texture coordinate (number of the object in its tile,
/// its core::SemanticClass), as second one the place in the tile's picture.
class TileGeometry : public QQuick3DGeometry
{
    Q_OBJECT

public:
    TileGeometry(std::shared_ptr<const SceneLayer> layer, std::uint32_t node);

private:
    std::shared_ptr<const SceneLayer> m_layer;
};

} // namespace machi::scene
