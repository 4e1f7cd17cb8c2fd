#pragma once

#include "core/task/result.h"

#include <QMap>
#include <QString>
#include <QVersionNumber>

namespace machi::core {

/// What a plugin's `plugin.json` says, read without running any of its code:
/// `{"id": "quality_sheets", "name": {"ja": "…", "en": "…"}, "version": "1.0", "requires": {"machi": "0.1"}}`
struct PluginInfo
{
    QString id; ///< lower-case letters, digits and `_`; prefix of its tables, issue codes and service names
    QString nameJa;
    QString nameEn;
    QVersionNumber version;
    /// Lowest versions of other plugins, and of the program under the name `machi`.
    QMap<QString, QVersionNumber> requirements;
    QString path; ///< of the library

    QString name() const; ///< in the user's language
};

/// From QPluginLoader::metaData(). Error `plugin.not-loaded` when it is no plugin of this program's or the
/// metadata lack something.
Result<PluginInfo> pluginInfo(const QString &path, const QJsonObject &metaData);

/// The order to start in, requirements first, else by id. What cannot run (a missing or too old requirement,
/// a circle, an id that is there twice) is left out with an issue `plugin.not-loaded`.
QList<PluginInfo> startOrder(const QList<PluginInfo> &found, const QVersionNumber &program, Issues &issues);

} // namespace machi::core
