#include "scene/tilegeometry.h"

#include <QVector3D>

#include <algorithm>
#include <limits>

namespace machi::scene {

namespace {

template <typename T> QByteArray unowned(std::span<const T> values)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(values.data()),
                                   static_cast<qsizetype>(values.size_bytes()));
}

} // namespace

TileGeometry::TileGeometry(std::shared_ptr<const SceneLayer> layer, std::uint32_t node)
    : m_layer(std::move(layer))
{
    const core::SceneTiles::Content content = m_layer->content(node);
    QVector3D low(0, 0, 0);
    QVector3D high(0, 0, 0);
    if (!content.features.empty()) {
        constexpr float far = std::numeric_limits<float>::max();
        low = QVector3D(far, far, far);
        high = -low;
    }
    for (const core::SceneFeature &feature : content.features)
        for (int axis = 0; axis < 3; ++axis) {
            low[axis] = std::min(low[axis], feature.low[static_cast<std::size_t>(axis)]);
            high[axis] = std::max(high[axis], feature.high[static_cast<std::size_t>(axis)]);
        }
    setPrimitiveType(PrimitiveType::Triangles);
    setStride(sizeof(core::SceneVertex));
    addAttribute(Attribute::PositionSemantic, offsetof(core::SceneVertex, east), Attribute::F32Type);
    addAttribute(Attribute::NormalSemantic, offsetof(core::SceneVertex, normal), Attribute::F32Type);
    addAttribute(Attribute::TexCoord0Semantic, offsetof(core::SceneVertex, feature), Attribute::F32Type);
    addAttribute(Attribute::TexCoord1Semantic, offsetof(core::SceneVertex, u), Attribute::F32Type);
    addAttribute(Attribute::IndexSemantic, 0, Attribute::U32Type);
    setVertexData(unowned(content.vertices));
    setIndexData(unowned(content.indices));
    setBounds(low, high);
}

} // namespace machi::scene
