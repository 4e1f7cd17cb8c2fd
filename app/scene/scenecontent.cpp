#include "scene/scenecontent.h"

#include <algorithm>
#include <limits>

namespace machi::scene {

namespace {

/// Hides nothing of the shape that the light gives it.
constexpr QRgb bareGround = 0xffe6eae2;

} // namespace

bool standsInScene(const QString &kind)
{
    for (const char *one : {"building", "bridge", "terrain", "vegetation", "furniture"})
        if (kind == QLatin1String(one)) return true;
    return false;
}

SceneContent openScene(const QList<SceneSource> &sources,
                       const std::vector<std::shared_ptr<SceneLayer>> &known)
{
    SceneContent content;
    double ground = std::numeric_limits<double>::max();
    bool hasGeoid = false;
    for (const SceneSource &source : sources) {
        const QString &kind = source.layer.dataset.kind;
        if (!standsInScene(kind)) continue;
        const QString id = source.layer.id();
        const auto same =
            std::find_if(known.begin(), known.end(), [&](const auto &layer) { return layer->id() == id; });
        std::shared_ptr<SceneLayer> layer;
        if (same != known.end()) {
            layer = *same;
        } else {
            auto opened = SceneLayer::open(id, source.dataFolder);
            if (!opened) {
                if (opened.issues().first().code == QLatin1String("store.scene-damaged"))
                    content.outdated.append(source.layer);
                continue;
            }
            layer = opened.take();
            auto colours = std::make_shared<SceneColours>();
            if (kind == QLatin1String("terrain")) {
                layer->setGround(true);
                colours->usual = bareGround;
            }
            layer->setColours(std::move(colours));
        }
        layer->setOpacity(source.opacity);
        content.hasTerrain = content.hasTerrain || layer->isGround();
        ground = std::min(ground, layer->groundHeight());
        if (layer->tiles().height() == core::HeightDatum::Ellipsoid)
            content.otherHeights.append(source.layer.shortTitle());
        hasGeoid = hasGeoid || layer->tiles().height() == core::HeightDatum::Geoid;
        content.layers.push_back(std::move(layer));
    }
    if (!content.layers.empty()) content.ground = ground;
    if (!hasGeoid) content.otherHeights.clear();
    return content;
}

} // namespace machi::scene
