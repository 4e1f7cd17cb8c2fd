#include "core/plugin/plugininfo.h"

#include "core/model/language.h"
#include "core/plugin/plugin.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace machi::core {

namespace {

const QString programName = QStringLiteral("machi");

Issue notLoaded(const QString &path, const QString &id, const QString &why)
{
    // A warning: the program is whole without it, and what needed it will say so itself.
    return makeIssue(Severity::Warning, QStringLiteral("plugin.not-loaded"), why, path, 0, id);
}

QString missing(const PluginInfo &plugin, const QMap<QString, QVersionNumber> &present)
{
    for (auto it = plugin.requirements.cbegin(); it != plugin.requirements.cend(); ++it) {
        const auto found = present.constFind(it.key());
        if (found == present.cend())
            return QCoreApplication::translate("PluginHost", "It needs %1, which is not there").arg(it.key());
        if (*found < it.value())
            return QCoreApplication::translate("PluginHost", "It needs %1 %2 or later, and finds %3")
                .arg(it.key(), it.value().toString(), found->toString());
    }
    return {};
}

} // namespace

QString PluginInfo::name() const
{
    return inLanguage(nameJa, nameEn);
}

Result<PluginInfo> pluginInfo(const QString &path, const QJsonObject &metaData)
{
    if (metaData.isEmpty())
        return notLoaded(path, {}, QCoreApplication::translate("PluginHost", "It is not a plugin"));
    if (metaData.value(QStringLiteral("IID")).toString() != QLatin1String(MachiPlugin_iid))
        return notLoaded(
            path, {},
            QCoreApplication::translate("PluginHost", "It was made for another program or version"));

    const QJsonObject json = metaData.value(QStringLiteral("MetaData")).toObject();
    const QJsonObject name = json.value(QStringLiteral("name")).toObject();
    PluginInfo info;
    info.path = path;
    info.id = json.value(QStringLiteral("id")).toString();
    info.nameJa = name.value(QStringLiteral("ja")).toString();
    info.nameEn = name.value(QStringLiteral("en")).toString();
    info.version = QVersionNumber::fromString(json.value(QStringLiteral("version")).toString());
    const QJsonObject requirements = json.value(QStringLiteral("requires")).toObject();
    for (auto it = requirements.begin(); it != requirements.end(); ++it)
        info.requirements.insert(it.key(), QVersionNumber::fromString(it.value().toString()));

    static const QRegularExpression idPattern(QStringLiteral("^[a-z][a-z0-9_]*$"));
    const bool named =
        idPattern.match(info.id).hasMatch() && info.id != programName && info.id != QLatin1String("core");
    if (!named || info.nameJa.isEmpty() || info.nameEn.isEmpty() || info.version.isNull())
        return notLoaded(path, info.id,
                         QCoreApplication::translate(
                             "PluginHost", "Its plugin.json lacks a legal id, a name or a version"));
    return info;
}

QList<PluginInfo> startOrder(const QList<PluginInfo> &found, const QVersionNumber &program, Issues &issues)
{
    QList<PluginInfo> waiting;
    QMap<QString, QString> seen;
    for (const PluginInfo &plugin : found) {
        const auto first = seen.constFind(plugin.id);
        if (first != seen.cend()) {
            issues.append(notLoaded(
                plugin.path, plugin.id,
                QCoreApplication::translate("PluginHost", "Another plugin has the same id: %1").arg(*first)));
            continue;
        }
        seen.insert(plugin.id, plugin.path);
        waiting.append(plugin);
    }
    std::stable_sort(waiting.begin(), waiting.end(),
                     [](const PluginInfo &a, const PluginInfo &b) { return a.id < b.id; });

    QList<PluginInfo> order;
    QMap<QString, QVersionNumber> present{{programName, program}};
    while (true) {
        const auto ready = std::find_if(waiting.begin(), waiting.end(), [&present](const PluginInfo &plugin) {
            return missing(plugin, present).isEmpty();
        });
        if (ready == waiting.end()) break;
        present.insert(ready->id, ready->version);
        order.append(*ready);
        waiting.erase(ready);
    }
    for (const PluginInfo &plugin : waiting)
        issues.append(notLoaded(plugin.path, plugin.id, missing(plugin, present)));
    return order;
}

} // namespace machi::core
