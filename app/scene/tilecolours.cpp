#include "scene/tilecolours.h"

namespace machi::scene {

namespace {

QSize sizeFor(std::size_t features)
{
    constexpr std::size_t across = TileColours::across;
    return {TileColours::across, static_cast<int>((features + across - 1) / across)};
}

} // namespace

TileColours::TileColours(std::shared_ptr<const SceneLayer> layer, std::uint32_t node)
    : m_layer(std::move(layer)), m_node(node)
{
    const core::SceneNode &place = m_layer->node(node);
    setSize(sizeFor(place.features));
    setFormat(RGBA8);
    setHasTransparency(false); // the shader looks to that itself
    refresh();
}

void TileColours::refresh()
{
    const core::SceneTiles::Content content = m_layer->content(m_node);
    QByteArray texels(qsizetype{4} * size().width() * size().height(), '\0');
    auto *texel = reinterpret_cast<uchar *>(texels.data());
    const SceneColours &colours = m_layer->colours();
    for (const core::SceneFeature &feature : content.features) {
        const QRgb colour = colours.of(feature.fid);
        *texel++ = static_cast<uchar>(qRed(colour));
        *texel++ = static_cast<uchar>(qGreen(colour));
        *texel++ = static_cast<uchar>(qBlue(colour));
        *texel++ = static_cast<uchar>(qAlpha(colour));
    }
    setTextureData(texels);
}

TileFeet::TileFeet(const SceneLayer &layer, std::uint32_t node)
{
    const core::SceneTiles::Content content = layer.content(node);
    const QSize size = sizeFor(content.features.size());
    QByteArray texels(qsizetype{4} * size.width() * size.height(), '\0');
    auto *texel = reinterpret_cast<float *>(texels.data());
    for (const core::SceneFeature &feature : content.features)
        *texel++ = layer.isGround() ? feature.low[2] - 1000 : feature.low[2];
    setSize(size);
    setFormat(R32F);
    setTextureData(texels);
}

} // namespace machi::scene
