#pragma once

#include "scene/scenelayer.h"

#include <QQuick3DTextureData>
#include <QSize>

namespace machi::scene {

/// The lookup texture of a tile: one texel an object, `across` in a row, in the order of the tile's objects.
/// Restyling makes new texels and touches nothing else.
class TileColours : public QQuick3DTextureData
{
    Q_OBJECT

public:
    static constexpr int across = 64;

    TileColours(std::shared_ptr<const SceneLayer> layer, std::uint32_t node);
    void refresh(); ///< from the layer's colours as they are now
    int rows() const { return size().height(); }

private:
    std::shared_ptr<const SceneLayer> m_layer;
    std::size_t m_node;
};

/// Another one: the foot of every object, metres in the tile's frame, which the light darkens.
class TileFeet : public QQuick3DTextureData
{
    Q_OBJECT

public:
    TileFeet(const SceneLayer &layer, std::uint32_t node);
};

} // namespace machi::scene
