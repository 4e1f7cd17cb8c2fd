#include "core/model/dataset.h"

#include <QJsonArray>

namespace machi::core {

QJsonObject datasetToJson(const Dataset &dataset)
{
    QJsonArray sources;
    for (const SourceFile &file : dataset.provenance.sources)
        sources.append(QJsonObject{{QStringLiteral("path"), file.path},
                                   {QStringLiteral("size"), file.size},
                                   {QStringLiteral("sha256"), file.sha256}});
    QJsonArray extent;
    if (!dataset.extent.isEmpty())
        extent = {dataset.extent.west, dataset.extent.south, dataset.extent.east, dataset.extent.north};
    QJsonObject json{
        {QStringLiteral("id"), dataset.id},
        {QStringLiteral("kind"), dataset.kind},
        {QStringLiteral("title"), dataset.title},
        {QStringLiteral("features"), dataset.features},
        {QStringLiteral("crs"), dataset.crs.name()},
        {QStringLiteral("height"), heightDatumName(dataset.height)},
        {QStringLiteral("extent"), extent},
        {QStringLiteral("licence"), dataset.terms.licence},
        {QStringLiteral("credit"), dataset.terms.credit},
        {QStringLiteral("openness"), opennessName(dataset.terms.openness)},
        {QStringLiteral("sources"), sources},
    };
    if (!dataset.variant.isEmpty()) json.insert(QStringLiteral("variant"), dataset.variant);
    if (!dataset.provenance.format.isEmpty())
        json.insert(QStringLiteral("format"), dataset.provenance.format);
    if (dataset.timeFrom.isValid()) {
        json.insert(QStringLiteral("time"),
                    QJsonArray{dataset.timeFrom.toString(Qt::ISODate), dataset.timeTo.toString(Qt::ISODate)});
    }
    if (!dataset.timeAxis.isEmpty())
        json.insert(QStringLiteral("timeAxis"), timeAxisToJson(dataset.timeAxis));
    return json;
}

} // namespace machi::core
