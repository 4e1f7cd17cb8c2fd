#include "scene/tilepicture.h"

namespace machi::scene {

PixelBlock PixelBlock::of(const QImage &image)
{
    if (image.isNull()) return {};
    const QImage rgba = image.convertToFormat(QImage::Format_RGBA8888);
    // Rows of four bytes a pixel have no gaps.
    return {QByteArray(reinterpret_cast<const char *>(rgba.constBits()), rgba.sizeInBytes()), rgba.size()};
}

std::optional<PixelBlock> tilePicture(const SceneLayer &layer, std::uint32_t node)
{
    const core::SceneTiles &tiles = layer.tiles();
    const std::uint32_t number = layer.node(node).image;
    if (number == core::noSceneIndex) return PixelBlock();
    const core::SceneImage &image = tiles.images()[number];
    if (!tiles.isIntact(image)) return std::nullopt;
    const std::span<const unsigned char> bytes = tiles.picture(image);
    const PixelBlock block = PixelBlock::of(QImage::fromData(bytes.data(), static_cast<int>(bytes.size())));
    if (block.isEmpty()) return std::nullopt;
    return block;
}

void ScenePixels::show(const PixelBlock &block)
{
    setSize(block.size);
    setFormat(RGBA8);
    setHasTransparency(false); // the shaders look to that themselves
    setTextureData(block.pixels);
}

} // namespace machi::scene
