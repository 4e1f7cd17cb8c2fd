#include "map/pagewater.h"

#include "core/model/kind.h"

#include <algorithm>

namespace machi::map {

namespace {

const QString waterClass = QStringLiteral("204"); ///< 水面, PLATEAU's code list Common_landUseType

bool isWater(const core::ProjectLayer &layer)
{
    return layer.dataset.kind == QLatin1String("water") || layer.dataset.kind == QLatin1String("waterway");
}

} // namespace

bool showsWaterOfLandUse(PagePurpose purpose, const QList<core::ProjectLayer> &all)
{
    return purpose != PagePurpose::Map && std::none_of(all.begin(), all.end(), isWater);
}

bool isWaterOfLandUse(const core::ProjectLayer &layer)
{
    return layer.dataset.kind == QLatin1String("landuse") &&
           layer.style == core::findNamedStyle(QStringLiteral("water"));
}

std::optional<core::ProjectLayer> waterOfLandUse(core::ProjectLayer layer)
{
    const QString column = QStringLiteral("class_code");
    const core::NamedStyle *style = core::findNamedStyle(QStringLiteral("water"));
    const core::Kind *water = core::findKind(QStringLiteral("water"));
    const bool told = std::any_of(layer.columns.begin(), layer.columns.end(),
                                  [&](const core::Column &one) { return one.id == column; });
    if (layer.dataset.kind != QLatin1String("landuse") || !told || layer.mixed || !style || !water) return {};
    layer.settings.filter.rules.append({column, core::FilterRule::Test::Is, {waterClass}});
    layer.settings.name = water->title();
    layer.settings.style.reset();
    layer.style = style;
    return layer;
}

} // namespace machi::map
