#include "core/store/pinexport.h"

#include "core/model/csvtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace machi::core {

namespace {

QList<Pin> leaving(const QList<Pin> &pins)
{
    QList<Pin> some;
    std::copy_if(pins.begin(), pins.end(), std::back_inserter(some),
                 [](const Pin &pin) { return pin.mayLeave() && !pin.removed; });
    return some;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

} // namespace

QByteArray pinsGeoJson(const QList<Pin> &pins)
{
    QJsonArray features;
    for (const Pin &pin : leaving(pins)) {
        const QJsonObject geometry{{QStringLiteral("type"), QStringLiteral("Point")},
                                   {QStringLiteral("coordinates"), QJsonArray{pin.place.x(), pin.place.y()}}};
        const QJsonObject properties{{QStringLiteral("id"), pin.id},
                                     {QStringLiteral("kind"), pinKindName(pin.kind)},
                                     {QStringLiteral("title"), pin.title},
                                     {QStringLiteral("text"), pin.text},
                                     {QStringLiteral("colour"), pin.colour},
                                     {QStringLiteral("author"), pin.author},
                                     {QStringLiteral("created"), timeText(pin.created)},
                                     {QStringLiteral("editor"), pin.editor},
                                     {QStringLiteral("edited"), timeText(pin.edited)}};
        features.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("Feature")},
                                    {QStringLiteral("id"), pin.id},
                                    {QStringLiteral("geometry"), geometry},
                                    {QStringLiteral("properties"), properties}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("FeatureCollection")},
                                     {QStringLiteral("features"), features}})
        .toJson();
}

QByteArray pinsCsv(const QList<Pin> &pins)
{
    QString text =
        QStringLiteral("id,kind,longitude,latitude,title,text,colour,author,created,editor,edited\r\n");
    for (const Pin &pin : leaving(pins)) {
        text += csvRecord({formulaGuarded(pin.id), formulaGuarded(pinKindName(pin.kind)),
                           QString::number(pin.place.x(), 'f', 8), QString::number(pin.place.y(), 'f', 8),
                           formulaGuarded(pin.title), formulaGuarded(pin.text), formulaGuarded(pin.colour),
                           formulaGuarded(pin.author), timeText(pin.created), formulaGuarded(pin.editor),
                           timeText(pin.edited)});
    }
    return QByteArrayLiteral("\xef\xbb\xbf") + text.toUtf8();
}

Status exportPins(const QList<Pin> &pins, const QString &path)
{
    const bool csv = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const QByteArray bytes = csv ? pinsCsv(pins) : pinsGeoJson(pins);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return makeError(QStringLiteral("pin.write-failed"),
                         QCoreApplication::translate("PinExport", "The pins could not be written: %1")
                             .arg(file.errorString()),
                         path);
    const qint64 kept = std::count_if(pins.begin(), pins.end(),
                                      [](const Pin &pin) { return !pin.removed && !pin.mayLeave(); });
    Issues issues;
    if (kept > 0) {
        issues.append(makeIssue(
            Severity::Warning, QStringLiteral("pin.no-consent"),
            QCoreApplication::translate("PinExport", "A person without a consent tick was left out."), path));
        issues.last().count = kept;
    }
    return {Done{}, issues};
}

} // namespace machi::core
