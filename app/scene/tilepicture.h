#pragma once

#include "scene/scenelayer.h"

#include <QByteArray>
#include <QImage>
#include <QQuick3DTextureData>
#include <QSize>

#include <optional>

namespace machi::scene {

/// Pixels as the graphics card takes them: RGBA, 8 bits each, the upper row first. Shared, a value.
struct PixelBlock
{
    QByteArray pixels;
    QSize size;

    bool isEmpty() const { return size.isEmpty(); }
    static PixelBlock of(const QImage &image);
};

/// The picture of a tile's textures; empty where it has none. Nothing when its checksum is another one or it
/// cannot be read. Any thread.
std::optional<PixelBlock> tilePicture(const SceneLayer &layer, std::uint32_t node);

/// A picture in the scene.
class ScenePixels : public QQuick3DTextureData
{
    Q_OBJECT

public:
    explicit ScenePixels(const PixelBlock &block) { show(block); }
    void show(const PixelBlock &block);
};

} // namespace machi::scene
