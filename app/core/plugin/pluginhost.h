#pragma once

#include "core/plugin/plugin.h"
#include "core/plugin/plugininfo.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace machi::core {

/// Finds, checks and loads plugins, and starts them with a Context. Main thread; the plugins' objects outlive
/// the host (Qt deletes them when the program ends), what the host handed out stays valid until then.
class PluginHost
{
public:
    PluginHost() = default;
    ~PluginHost();
    PluginHost(const PluginHost &) = delete;
    PluginHost &operator=(const PluginHost &) = delete;

    /// Those of `MACHI_PLUGINS`, then `../lib/machi/plugins` (installed) and `../plugins` (build tree) beside
    /// the executable, those that exist.
    static QStringList defaultFolders();

    /// Loads every plugin of the folders that can run. What cannot is left out with `plugin.not-loaded`.
    void load(const QStringList &folders, Feedback &feedback);
    const QList<PluginInfo> &plugins() const { return m_infos; }

    /// Steps of the plugins' tables, in start order.
    std::vector<Migration> migrations() const;
    void addReaders(ReaderRegistry &registry) const;
    std::vector<std::unique_ptr<Verb>> verbs() const;

    /// Starts in order, at most once; one that fails is reported and left out.
    void start(Context &context, Feedback &feedback);
    /// Stops what was started, last first. The destructor does too.
    void stop();

private:
    QList<PluginInfo> m_infos;
    std::vector<Plugin *> m_plugins; ///< as m_infos
    std::vector<Plugin *> m_started;
};

} // namespace machi::core
