#include "ui/import/windowwords.h"

#include "ui/import/importoptions.h"

#include <QRegularExpression>

namespace machi::ui {

QString inWindowWords(const QString &message)
{
    if (!message.contains(QLatin1String("--"))) return message;
    const std::pair<QString, QString> words[] = {
        {QStringLiteral("--crs"), ImportOptions::tr("Coordinate system")},
        {QStringLiteral("--encoding"), ImportOptions::tr("Text encoding")},
        {QStringLiteral("--height (geoid|ellipsoid|none)"), ImportOptions::tr("Heights are")},
        {QStringLiteral("--as"), ImportOptions::tr("Read as")},
        {QStringLiteral("--set lat=(…|NORTHING)?"), ImportOptions::tr("Latitude (northing)")},
        {QStringLiteral("--set lon=(…|EASTING)?"), ImportOptions::tr("Longitude (easting)")},
        {QStringLiteral("--set grid=quarter"), ImportOptions::tr("250 m (a quarter of a 1 km square)")},
        {QStringLiteral("--set grid=tenth"), ImportOptions::tr("100 m (a tenth of a 1 km square)")},
        {QStringLiteral("--set geometry=none"), ImportOptions::tr("no place: keep it as a table")}};
    QString text = message;
    for (const auto &[flag, title] : words)
        text.replace(QRegularExpression(flag), ImportOptions::tr("\"%1\"").arg(title));
    return text;
}

core::Issues inWindowWords(core::Issues issues)
{
    for (core::Issue &issue : issues)
        issue.message = inWindowWords(issue.message);
    return issues;
}

} // namespace machi::ui
