#include "core/store/layersettings.h"

#include <QJsonDocument>

namespace machi::core {

QByteArray LayerSettings::toJson() const
{
    if (isEmpty()) return {};
    QJsonObject object;
    if (!name.isEmpty()) object.insert(QStringLiteral("name"), name);
    if (!filter.isEmpty()) object.insert(QStringLiteral("filter"), filter.toJson());
    if (style) object.insert(QStringLiteral("style"), style->toJson());
    if (labels.use != LabelStyle::Use::AsStyle) object.insert(QStringLiteral("labels"), labels.toJson());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

LayerSettings LayerSettings::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    LayerSettings settings;
    settings.name = object.value(QLatin1String("name")).toString();
    settings.filter = LayerFilter::fromJson(object.value(QLatin1String("filter")).toObject());
    settings.style = ClassStyle::fromJson(object.value(QLatin1String("style")).toObject());
    settings.labels = LabelStyle::fromJson(object.value(QLatin1String("labels")).toObject());
    return settings;
}

} // namespace machi::core
